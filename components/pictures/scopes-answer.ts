import type { ScopesCompared } from '@/machines/knowledge/aids/scopes'
import type { Answer } from './picture'

/** Whether there is anything to see: without a token, the scope that Okta names stands in the heading of the result already. */
export const comparesScopes = ({ by, had, all }: ScopesCompared) => all || had.length > 0 || by !== 'challenge'

/** Whether the token has what the call needs. What is concluded from the path or from the card is likely, and said so. */
export function scopesAnswer({ needed, by, had }: ScopesCompared): Answer {
  const absent = needed.filter(({ state }) => state === 'absent').map(({ scope }) => scope)
  if (absent.length > 0) return { says: `${by === 'challenge' ? 'No' : 'Likely not'}: it does not have ${absent.join(' and ')}.`, tone: 'bad' }
  if (had.length === 0) return { says: 'Not known yet: paste the token too. It is read on this device.', tone: 'plain' }
  if (needed.some(({ state }) => state === 'unknown')) return { says: 'Not known: only some of the token’s scopes are known here.', tone: 'plain' }
  return { says: `${by === 'challenge' ? 'Yes' : 'Likely'}: it has all that the call needs.`, tone: 'good' }
}
