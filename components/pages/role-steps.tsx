import { OtherWays, Steps } from '@/components/case/steps'
import { Rich } from '@/components/ui/rich'
import { org, ownSteps } from '@/lib/org/org'
import { unfilled } from '@/machines/knowledge/placeholder'
import { roles } from '@/machines/types'
import type { CauseInTree } from './causes'
import { partHeadings } from './parts'

/** What everybody does about a cause, each under a heading of their own; the organisation's lines after ours. */
export const RoleSteps = ({ id, cause, words }: CauseInTree) =>
  roles.map((role) => {
    const [ours, own] = [words.remedies.filter(({ by }) => by === role), ownSteps(id, cause, role)]
    if (ours.length + own.length === 0) return null
    return (
      <section key={role} aria-labelledby={role} className="mt-6">
        <h3 id={role}>{partHeadings[role]}</h3>
        {ours.map((remedy) => (
          <div key={remedy.steps[0]} className="space-y-4">
            <Steps remedy={remedy} say={unfilled} />
            <OtherWays remedy={remedy} say={unfilled} />
          </div>
        ))}
        {own.length > 0 ? (
          <>
            <p className="mt-4">{org.name ?? 'Your organisation'} adds:</p>
            <ul>
              {own.map((line) => (
                <li key={line}>
                  <Rich>{line}</Rich>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    )
  })
