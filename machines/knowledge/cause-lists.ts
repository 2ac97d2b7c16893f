import { type CauseContent, type Remedy, type Role, roles } from '@/machines/types'

/** Everything that a remedy says to do, in its order. */
export const allSteps = ({ steps, otherWays = [] }: Remedy): string[] => [...steps, ...otherWays]

/** Those who have something to do about a cause. */
export const rolesWithPart = ({ remedies }: CauseContent): Role[] => roles.filter((role) => remedies.some(({ by }) => by === role))
