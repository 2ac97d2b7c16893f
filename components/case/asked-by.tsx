import { countKnown } from '@/lib/findings/findings'
import { partNames } from '@/machines/knowledge/role-names'
import { isRole } from '@/machines/types'
import type { StepProps } from './types'

/** Who asks, where the link says it, and what for. */
export const AskedBy = ({ link: { from }, what }: Pick<StepProps, 'link'> & { what: string }) => (
  <p className="font-semibold text-accent">
    Sent to you: the link {isRole(from) ? `says that ${partNames[from]} asks you` : 'asks you'} {what}
  </p>
)

/** What stands behind the one thing that somebody is asked for. */
export const wholeCase = ({ link, resolution }: Pick<StepProps, 'link' | 'resolution'>) =>
  `(${resolution.possible.length} causes still possible, ${countKnown(link.findings)} answers and facts known)`
