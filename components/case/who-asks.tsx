import { Fold } from '@/components/ui/fold'
import { RolePicker } from '@/components/ui/role-picker'
import { partNames } from '@/machines/knowledge/role-names'
import type { StepProps } from './types'

/** For a reader who is asked what only others can answer: who they are. It is asked of nobody. */
export function WhoAsks(props: StepProps) {
  const { role } = props
  return (
    <section className="print:hidden mt-8">
      <Fold quiet title={role === undefined ? 'Who are you? Questions for others can be left out' : `Questions for ${partNames[role]}`}>
        <p className="text-muted">What only others can answer is left out, and you can still answer it. The cause never depends on who you are.</p>
        <RolePicker {...props} />
      </Fold>
    </section>
  )
}
