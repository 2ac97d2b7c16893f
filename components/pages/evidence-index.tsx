import { Article } from '@/components/frame/article'
import { card } from '@/components/ui/panel'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'
import { partNames } from '@/machines/knowledge/role-names'

/** Everything that can be fetched and pasted, with who can get it. */
export const EvidenceIndex = ({ artefacts }: { artefacts: readonly Artefact[] }) => (
  <Article title="What to paste, and how to get it">
    <p className="text-lg">A text shows more than an answer. Here is how to get each kind, who can, and what to leave out of it.</p>
    <ul className={`${card} list-none! divide-y divide-line px-4! text-[0.9375rem]`}>
      {artefacts.map(({ id, title, by, takes }) => (
        <li key={id} className="mt-0! flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <a href={`/evidence/${id}/`}>{title}</a>
          <span className="text-sm text-muted">
            {partNames[by]}, {takes}
          </span>
        </li>
      ))}
    </ul>
    <p className="pt-6 text-sm">
      Others: <a href="/causes/">all causes</a>, <a href="/codes/">all error codes</a>, <a href="/scopes/">scopes by endpoint</a>,{' '}
      <a href="/workflows-cards/">scopes by Workflows card</a>
    </p>
  </Article>
)
