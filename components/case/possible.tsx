import { LateFold } from '@/components/ui/late-fold'
import { Panel } from '@/components/ui/panel'
import { shortlist } from '@/machines/engine/shortlist'
import { speaking } from '@/machines/knowledge/undecided'
import type { StepProps } from './types'

/** How many causes are left, those first that something speaks for, each with what does. There is no progress bar: the number of questions to come is not known. */
export function Possible({ tree, resolution, wording }: StepProps) {
  const { possible, step } = resolution
  const leading = shortlist(resolution)
  const rest = possible.filter((cause) => cause !== step && !leading.some((one) => one.cause === cause))
  if (leading.length + rest.length === 0) return null
  const said = leading.map((one) => speaking(one, wording))
  // What speaks for all of them tells none apart, and stands above already.
  const apart = said.map((words) => words.filter((word) => leading.length === 1 || !said.every((others) => others.includes(word))))
  const shown = leading.length > 0 ? [] : rest.slice(0, most)
  const hidden = leading.length > 0 ? rest : rest.slice(most)
  return (
    <Panel title={step in tree.causes ? 'It may also be' : 'Still possible'} beside={<Count of={tree}>{possible.length}</Count>}>
      <ul className="divide-y divide-line text-sm">
        {leading.map((candidate, i) => (
          <li key={candidate.cause} className="py-2 first:pt-0">
            {/* In a tab of its own: what was pasted stays in this one. */}
            <a href={`/causes/${tree.id}/${candidate.cause}/`} target="_blank" rel="noreferrer">
              {wording.title(candidate.cause)}
            </a>
            <p className="line-clamp-3 text-[0.8125rem] text-muted">{apart[i]?.join(' · ')}</p>
          </li>
        ))}
        {shown.map((cause) => (
          <li key={cause} className="py-2 first:pt-0">
            {wording.title(cause)}
          </li>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <LateFold quiet title={leading.length > 0 ? `Nothing speaks for ${hidden.length} more` : `${hidden.length} more`}>
          <ul className="list-disc space-y-1 pl-5 text-sm">
            {hidden.map((cause) => (
              <li key={cause}>{wording.title(cause)}</li>
            ))}
          </ul>
        </LateFold>
      ) : null}
    </Panel>
  )
}

const most = 5

const Count = ({ of, children }: { of: StepProps['tree']; children: number }) => (
  <span className="text-[0.8125rem] font-semibold whitespace-nowrap text-muted">
    {children} of {Object.keys(of.causes).length}
  </span>
)
