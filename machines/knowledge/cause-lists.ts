import type { CauseContent, Remedy } from '@/machines/types'

/** Everything that a remedy says to do, in its order. */
export const allSteps = ({ steps, otherWays = [] }: Remedy): string[] => [...steps, ...otherWays]

export const allWarnings = ({ warnings, otherWarnings = [] }: CauseContent): string[] => [...warnings, ...otherWarnings]
