import { Fold } from '@/components/ui/fold'
import { RoleChips } from '@/components/ui/role-chips'
import { ownNames, partNames } from '@/machines/knowledge/role-names'
import { roles } from '@/machines/types'
import { roleChoice } from './role-choice'
import type { StepProps } from './types'

/** For a reader who is asked what only others can answer: who they are. It is asked of nobody. */
export function WhoAsks(props: StepProps) {
  const { role } = props
  return (
    <section className="mt-6 print:hidden">
      <Fold quiet title={role === undefined ? 'Who are you? Questions for others can be left out' : `Questions for ${partNames[role]}`}>
        <p className="mb-2 text-sm text-muted">What only others can answer is left out, and you can still answer it. The cause never depends on who you are.</p>
        <RoleChips legend="Who are you?" label="I am" names={ownNames} roles={roles} role={role} onChoose={roleChoice(props)} />
      </Fold>
    </section>
  )
}
