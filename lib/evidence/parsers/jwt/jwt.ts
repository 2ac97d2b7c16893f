import { defineFormat, type UncheckedFact } from '@/lib/evidence/types'
import { hostCalled } from '../http-response/calls'
import { entriesOf } from './entries'
import { jwtSource } from './facts'
import { clockOf } from './moment'
import { proves } from './proves'
import type { Key } from './types'
import { unreadableTokens } from './unreadable-tokens'

/**
 * JSON Web Tokens (RFC 7519), encoded or decoded, of any issuer: `okta` says whose. No signature is checked here, and nothing is decided by a token that was not
 * checked: what it says only explains a refusal. Times are judged by when the call failed, where the text says that, in seconds.
 */
export const jwt = defineFormat<'jwt', Key>({
  ...jwtSource,
  reads: 'data',
  keeps: 'all',
  recognise: (text) =>
    /eyJ[\w-]{4}/.test(text) ||
    /(?<![\w.])["']?(?:exp|iat|htu|alg|iss)["']? ?:/.test(text) ||
    /(?<![\w-])00[\w-]{40}(?![\w-])|\b(?:Bearer|DPoP)[ %]/i.test(text),
  read(text, now) {
    const entries = entriesOf(text)
    const seen = [...unreadableTokens(text), ...(entries.length > 0 ? proves(entries, clockOf(text, entries, now), () => hostCalled(text)) : [])]
    return { seen, unchecked: unchecked(new Set(seen.map(({ fact }) => fact))) }
  },
})

function unchecked(shown: Set<Key>): UncheckedFact<Key>[] {
  if (shown.has('exp')) return []
  if (shown.has('jwe'))
    return [{ fact: 'expired', why: 'The token is encrypted, so only its recipient can see when it expires. Ask the issuer’s /introspect endpoint.' }]
  if (shown.has('damaged')) return [{ fact: 'expired', why: 'A part of the token is missing, including its expiry. Copy the whole token, on one line.' }]
  if (shown.has('opaque'))
    return [{ fact: 'expired', why: 'The token is not a JWT and says nothing about itself. Ask the issuer’s /introspect endpoint whether it is still active.' }]
  return []
}
