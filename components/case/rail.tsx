import { type ReactNode, useId, useState } from 'react'

/** The case so far: beside what to do, and in view while scrolling; on a narrow screen one bar that opens. `said`: what the bar says. */
export function Rail({ said, children }: { said: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <aside aria-label="The case so far" className="min-w-0 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:self-start print:order-last">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-11 w-full items-center justify-between gap-3 rounded-lg border border-line bg-raised px-3.5 py-1.5 text-left text-sm shadow-card lg:hidden print:hidden"
      >
        <span className="min-w-0">{said}</span>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
          className={`shrink-0 ${isOpen ? 'rotate-180' : ''}`}
        >
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      <div id={id} className={`grid gap-4 ${isOpen ? 'max-lg:mt-3' : 'max-lg:hidden print:grid'}`}>
        {children}
      </div>
    </aside>
  )
}

/** What to do, with the case so far beside it. Only the reading order puts the rail first: its bar is on top of a narrow screen. */
export const WithRail = ({ rail, said, children }: { rail: ReactNode; said: string; children: ReactNode }) => (
  <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_21.25rem] lg:items-start">
    <Rail said={said}>{rail}</Rail>
    <div className="min-w-0 lg:col-start-1 lg:row-start-1">{children}</div>
  </div>
)
