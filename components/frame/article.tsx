import type { ReactNode } from 'react'

/** A page to read. */
export function Article({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="outline-none max-w-[44rem] space-y-4 [&_h2]:mt-8 [&_li]:mt-1.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6"
    >
      <h1 className="mb-4 mt-4">{title}</h1>
      {children}
    </main>
  )
}
