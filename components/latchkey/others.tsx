import { partNames } from '@/machines/roles'
import { handOver } from '@/machines/ticket/hand-over'
import type { CauseWords, Role } from '@/machines/words'
import { partHeadings } from '../pages/parts'
import { addressOf } from './address'
import { Copy } from './copy'
import { Fold } from './fold'
import { secretsIn } from './secrets-in'
import type { StepProps } from './step'
import { Steps } from './steps'

/** What everybody else does, and what to tell them: each with a message and a link that opens in their words. */
export function Others({ others, words, tree, link, resolution, reader, tell, decided }: StepProps & { words: CauseWords; others: readonly Role[] }) {
  if (others.length === 0) return null
  const secrets = secretsIn(reader.pastes)
  return (
    <div className="print:hidden mt-6 border-t border-line pt-4">
      <h3>What the others do</h3>
      <ul className="mt-1">
        {others.map((role) => {
          const address = addressOf(tree, link, { view: role }, decided !== undefined)
          const remedies = words.remedy.filter(({ by }) => by === role)
          const message = handOver({ tree, link, resolution, address }, role)
          return (
            <li key={role} className="mt-1">
              <Fold quiet title={`${partHeadings[role]}: ${remedies.map(({ takes }) => takes).join(', ')}`}>
                {remedies.map((remedy) => (
                  <Steps key={remedy.steps[0]} remedy={remedy} say={tell.say} />
                ))}
                <div className="mt-3 mb-4 flex flex-wrap gap-2">
                  <Copy {...message} secrets={secrets} label={`Copy a message to ${partNames[role]}`} />
                  <Copy text={address} secrets={secrets} label={`Copy the link for ${partNames[role]}`} />
                </div>
              </Fold>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
