import type { Answer } from './picture'

/** `resets`: when the window ends, as it is written. */
export type RateLimit = { limit: number; remaining: number; resets?: string; wait?: string }

/** Whether there is anything to see: a limit of 0 stands for calls at the same time, and more left than there is at all is no such count. */
export const isWindow = ({ limit, remaining }: Pick<RateLimit, 'limit' | 'remaining'>) => limit > 0 && remaining >= 0 && remaining <= limit

export const rateAnswer = ({ limit, remaining }: RateLimit): Answer =>
  remaining === 0
    ? { says: `Yes: ${limit} of ${limit} calls used, 0 left.`, tone: 'bad' }
    : { says: `No: ${limit - remaining} of ${limit} calls used, ${remaining} left.`, tone: 'plain' }

/** When the window ends, as a sentence; nothing where nothing is known of it. */
export function windowEnd({ resets, wait }: Pick<RateLimit, 'resets' | 'wait'>): string | undefined {
  if (resets) return `The window ends at ${resets}${wait ? `, ${wait} after the answer` : ''}. Then all calls are there again.`
  return wait ? `The window ends ${wait} after the answer. Then all calls are there again.` : undefined
}
