import type { Metadata } from 'next'
import { isPart, parts } from '@/components/ui/parts'
import { States } from '@/components/ui/states'

type Props = { params: Promise<{ part: string }> }

export const dynamicParams = false
export const generateStaticParams = () => parts.map((part) => ({ part }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await params
  return {
    title: `components/ui/${part}`,
    description: `Each state of components/ui/${part} in both themes, for whoever works on Latchkey.`,
    robots: { index: false, follow: false },
  }
}

/** For developers: nothing links here. It runs no framework, so what acts in place only shows how it looks. */
export default async function Page({ params }: Props) {
  const { part } = await params
  if (!isPart(part)) throw new Error(`no part named ${part}`)
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <h1 className="mt-4 mb-4">components/ui/{part}</h1>
      <p className="mb-6 flex flex-wrap gap-x-4 gap-y-1">
        {parts.map((other) => (
          <a key={other} href={`/ui/${other}/`} aria-current={other === part ? 'page' : undefined}>
            {other}
          </a>
        ))}
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        {(['light', 'dark'] as const).map((theme) => (
          <section key={theme} data-theme={theme} aria-labelledby={theme} className="min-w-0 rounded-xl border border-line bg-paper p-4 text-ink">
            <h2 id={theme} className="mb-4">
              {theme}
            </h2>
            <States of={part} />
          </section>
        ))}
      </div>
    </main>
  )
}
