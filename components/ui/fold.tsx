import type { ReactNode } from 'react'

/** `row`: one of several folds under each other, with a line between; `beside`: what is in it, in few words. */
type Props = { title: ReactNode; beside?: ReactNode; open?: boolean; quiet?: boolean; row?: boolean; onToggle?: () => void; children: ReactNode }

/** A part that is closed at first. Paper shows it open. */
export function Fold({ title, beside, open = false, quiet = false, row = false, onToggle, children }: Props) {
  return (
    <details open={open} onToggle={onToggle} className="group">
      <summary
        className={`flex list-none items-center gap-2 [&::-webkit-details-marker]:hidden ${row ? 'min-h-11 text-[0.9375rem] font-semibold' : quiet ? 'min-h-8 text-sm text-muted' : 'min-h-8 text-lg font-semibold'}`}
      >
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
        <span className="min-w-0">{title}</span>
        {beside === undefined ? null : <span className="ml-auto shrink-0 pl-3 text-sm font-normal text-muted">{beside}</span>}
      </summary>
      <div className={row ? 'pb-3' : 'mt-1'}>{children}</div>
    </details>
  )
}
