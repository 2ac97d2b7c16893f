import { Checks, OtherWays, Steps } from '@/components/case/steps'
import { Fold } from '@/components/ui/fold'
import { card } from '@/components/ui/panel'
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
    const further = ours.some(({ otherWays = [] }) => otherWays.length > 0)
    return (
      <section key={role} aria-labelledby={role} className={`${card} px-4 py-4 sm:px-6`}>
        <h3 id={role} className="text-[1.0625rem]">
          {partHeadings[role]}
        </h3>
        {ours.map((remedy) => (
          <Steps key={remedy.steps[0]} remedy={remedy} say={unfilled} />
        ))}
        {further ? (
          <div className="mt-3 border-t border-line">
            <Fold row title="Further steps and other ways">
              {ours.map((remedy) => (
                <OtherWays key={remedy.steps[0]} remedy={remedy} say={unfilled} />
              ))}
            </Fold>
          </div>
        ) : null}
        <Checks title={`${org.name ?? 'Your organisation'} adds`} lines={own} />
      </section>
    )
  })
