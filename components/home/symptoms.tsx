import { shownTreeIds, type TreeEntry, type TreeId, trees } from '@/machines/trees'

/** One card for each kind of failure, with what the screen says. */
export const Symptoms = ({ className }: { className: string }) => (
  <section aria-labelledby="symptoms" className={className}>
    <h2 id="symptoms" className="mb-3.5">
      Nothing to paste? Start with what you see
    </h2>
    <ul className="grid gap-3.5 md:grid-cols-2">
      {order.map((id) => {
        const { symptom, says }: TreeEntry = trees[id]
        return (
          <li key={id} className="grid">
            <a href={`/${id}/`} className="flex gap-3.5 rounded-xl border border-line bg-raised p-4 text-ink no-underline shadow-card hover:border-accent">
              <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-wash text-accent">
                <svg
                  viewBox="0 0 24 24"
                  width="20"
                  height="20"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                  aria-hidden="true"
                >
                  <path d={icons[id]} />
                </svg>
              </span>
              <span className="min-w-0">
                <span className="block text-[0.9375rem] font-semibold">{symptom}</span>
                <span className="block text-sm text-muted">{says}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  </section>
)

/** Those of people before those of programs. */
const order = (['rdp-mfa', 'sign-in-error', 'api-error', 'workflows-403'] as const).filter((id) => shownTreeIds.includes(id))

/** A screen, cards that are joined, a tag of code, a door. */
const icons: Record<TreeId, string> = {
  'rdp-mfa': 'M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8 21h8M12 17v4',
  'workflows-403': 'M3 4h7v6H3zM14 14h7v6h-7zM6.5 10v4a3 3 0 0 0 3 3H14',
  'api-error': 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  'sign-in-error': 'M14 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M3 12h12M11 8l4 4-4 4',
}
