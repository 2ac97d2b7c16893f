import type { ReactNode } from 'react'

type Props = { title: ReactNode; open?: boolean; quiet?: boolean; onToggle?: () => void; children: ReactNode }

/** A part that is closed at first. Paper shows it open. */
export function Fold({ title, open = false, quiet = false, onToggle, children }: Props) {
  return (
    <details open={open} onToggle={onToggle} className="group">
      <summary className={`flex min-h-8 list-none items-center gap-2 [&::-webkit-details-marker]:hidden ${quiet ? 'text-muted' : 'text-lg font-semibold'}`}>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
          className="shrink-0 transition-transform group-open:rotate-90 motion-reduce:transition-none"
        >
          <path d="M4 2l4 4-4 4" />
        </svg>
        <span>{title}</span>
      </summary>
      <div className="mt-1">{children}</div>
    </details>
  )
}
