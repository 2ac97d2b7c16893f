import { Article } from '@/components/frame/article'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'
import { partNames } from '@/machines/knowledge/role-names'

/** Everything that can be fetched and pasted, with who can get it. */
export const EvidenceIndex = ({ artefacts }: { artefacts: readonly Artefact[] }) => (
  <Article title="What to paste, and how to get it">
    <p className="text-lg">A text shows more than an answer. Here is how to get each kind, who can, and what to leave out of it.</p>
    <ul>
      {artefacts.map(({ id, title, by, takes }) => (
        <li key={id}>
          <a href={`/evidence/${id}/`}>{title}</a>
          <span className="text-muted">
            : {partNames[by]}, {takes}
          </span>
        </li>
      ))}
    </ul>
    <p className="pt-6 text-sm">
      Others: <a href="/causes/">all causes</a>, <a href="/codes/">all error codes</a>
    </p>
  </Article>
)
