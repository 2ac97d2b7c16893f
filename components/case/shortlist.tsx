import { shortlist } from '@/machines/engine/shortlist'
import { speaking } from '@/machines/knowledge/undecided'
import type { StepProps } from './types'

/** The causes that something speaks for while none is certain, each with what does; without the one in the heading. */
export function Shortlist({ tree, resolution, wording }: StepProps) {
  const leading = shortlist(resolution)
  if (leading.length === 0) return null
  const also = resolution.step in tree.causes
  return (
    <section aria-label={also ? 'It may also be' : 'Not certain yet'} className="my-6 border-l-4 border-line pl-4">
      <h2 className="mb-1 text-lg">
        {also ? 'It may also be' : leading.length === 1 ? 'Not certain yet, but this may be it' : 'Not certain yet: it may be one of these'}
      </h2>
      <ul className="space-y-2">
        {leading.map((candidate) => (
          <li key={candidate.cause}>
            {/* In a tab of its own: what was pasted stays in this one. */}
            <a href={`/causes/${tree.id}/${candidate.cause}/`} target="_blank" rel="noreferrer">
              {wording.title(candidate.cause)}
            </a>
            {speaking(candidate, wording).map((words) => (
              <p key={words} className="text-sm text-muted">
                {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
