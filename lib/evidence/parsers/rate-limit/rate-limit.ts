import { defineFormat } from '@/lib/evidence/types'
import { rateLimitSource } from './facts'
import { type Key, proves } from './proves'

/**
 * Okta’s rate-limit headers in any notation. `X-Rate-Limit-Reset` is a time by the server’s clock, so `waitSeconds` needs the `Date` of the same response. Okta
 * sends no `Retry-After`: a proxy or another service set it.
 */
export const rateLimit = defineFormat<'rate-limit', Key>({
  ...rateLimitSource,
  reads: 'data',
  keeps: 'last',
  recognise: (text) => /x-rate-limit-(?:limit|remaining|reset)/i.test(text) || (/(?<![\w-])retry-after\b/i.test(text) && /(?<!\d)429(?!\d)/.test(text)),
  read: (text) => ({ seen: proves(text) }),
})
