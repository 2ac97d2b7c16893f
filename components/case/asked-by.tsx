import { countKnown } from '@/lib/findings/findings'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { isRole } from '@/machines/types'
import type { StepProps } from './types'

/** Who asks, where the link says it, and what for. */
export const AskedBy = ({ link: { from }, what }: Pick<StepProps, 'link'> & { what: string }) => (
  <p className="font-semibold text-accent">
    {isRole(from) ? `${capital(partNames[from])} asks you` : 'You are asked'} {what}
  </p>
)

/** What stands behind the one thing that somebody is asked for. */
export const wholeCase = ({ link, resolution }: Pick<StepProps, 'link' | 'resolution'>) =>
  `(${resolution.possible.length} causes still possible, ${countKnown(link.findings)} answers and facts known)`
