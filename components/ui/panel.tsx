import { type ReactNode, useId } from 'react'

type Props = { title: ReactNode; beside?: ReactNode; className?: string; children: ReactNode }

/** A card with a heading, and what stands beside the heading. */
export function Panel({ title, beside, className = '', children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={`${card} p-4 sm:px-[1.125rem] ${className}`}>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 id={id} className="text-[0.9375rem]">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  )
}

export const card = 'rounded-xl border border-line bg-raised shadow-card'
