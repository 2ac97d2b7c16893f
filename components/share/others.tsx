import { Steps } from '@/components/case/steps'
import type { StepProps } from '@/components/case/types'
import { partHeadings } from '@/components/pages/parts'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { LateFold } from '@/components/ui/late-fold'
import { shareable } from '@/machines/hand-over/ticket/case'
import { handOver } from '@/machines/hand-over/ticket/hand-over'
import { partNames } from '@/machines/knowledge/role-names'
import type { CauseContent, Role } from '@/machines/types'
import { addressOf } from './address'

type Props = StepProps & { words: CauseContent }

/** What everybody else does, and what to tell them. */
export function Others({ others, ...props }: Props & { others: readonly Role[] }) {
  if (others.length === 0) return null
  return (
    <div className="print:hidden mt-6 border-t border-line pt-4">
      <h3>What the others do</h3>
      <ul className="mt-1">
        {others.map((role) => (
          <li key={role} className="mt-1">
            <LateFold
              quiet
              title={`${partHeadings[role]}: ${remediesOf(role, props.words)
                .map(({ takes }) => takes)
                .join(', ')}`}
            >
              <Part {...props} role={role} />
            </LateFold>
          </li>
        ))}
      </ul>
    </div>
  )
}

const remediesOf = (role: Role, { remedies }: CauseContent) => remedies.filter(({ by }) => by === role)

/** The steps of one of them, with a message and a link that opens in their words. */
function Part({ role, words, tree, link, resolution, reader, wording }: Props & { role: Role }) {
  const secrets = secretsIn(reader.pastes)
  const address = addressOf(tree, link, { view: role })
  return (
    <>
      {remediesOf(role, words).map((remedy) => (
        <Steps key={remedy.steps[0]} remedy={remedy} say={wording.say} />
      ))}
      <div className="mt-3 mb-4 flex flex-wrap gap-2">
        <Copy
          {...handOver({ tree, link, resolution, address, values: shareable(wording.values) }, role)}
          secrets={secrets}
          label={`Copy a message to ${partNames[role]}`}
        />
        <Copy text={address} secrets={secrets} label={`Copy the link for ${partNames[role]}`} />
      </div>
    </>
  )
}
