import type { SeenFact } from '@/lib/evidence/types'
import { shownAt } from './tokens'
import type { Key } from './types'

const apiToken = /(?<![\w-])00[\w-]{40}(?![\w-])/g
const credential = /\b(?:Bearer|DPoP)(?: |%20){1,4}([\w~+/-][\w.~+/-]{18,2000})(?![\w.~+/-])(?!=["'\w])/gi

/** API tokens of Okta, and opaque access tokens, which only their issuer can read. */
export function unreadableTokens(text: string): SeenFact<Key>[] {
  const seen: SeenFact<Key>[] = []
  for (const match of text.matchAll(apiToken)) {
    const { shown, scheme } = shownAt(text, match.index)
    // A hexadecimal string of this length is a checksum.
    if (scheme === undefined && !(/[A-Z]/.test(match[0]) && /[a-z]/.test(match[0]) && /\d/.test(match[0].slice(2)))) continue
    seen.push({ fact: 'sswsToken', ...shown })
    if (scheme === 'bearer' || scheme === 'dpop') seen.push({ fact: 'sswsAsBearer', ...shown })
  }
  for (const match of text.matchAll(credential)) {
    const token = match[1]!
    if (token.startsWith('eyJ') || /^00[\w-]{40}$/.test(token) || !isRandom(token)) continue
    seen.push({ fact: 'opaque', ...shownAt(text, match.index + match[0].length - token.length).shown })
  }
  return seen
}

/** Letters and digits mixed: neither a word nor a placeholder. */
const isRandom = (token: string) => /\d/.test(token) && /[a-zA-Z]/.test(token) && !/(.)\1{5}/.test(token) && new Set(token).size > 9
