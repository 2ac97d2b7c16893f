import { defineFormat } from '@/lib/evidence/types'
import { type Key, proves } from './proves'

/**
 * Okta’s rate-limit headers in any notation. `X-Rate-Limit-Reset` is a time by the server’s clock, so `waitSeconds` needs the `Date` of the same response. Okta
 * sends no `Retry-After`: a proxy or another service set it.
 */
export const rateLimit = defineFormat<'rate-limit', Key>({
  id: 'rate-limit',
  facts: {
    limit: 'count',
    remaining: 'count',
    exhausted: null,
    nearLimit: null,
    concurrency: null,
    perUserSend: null,
    clientLimit: null,
    waitSeconds: 'seconds',
    reset: 'time',
    retryAfter: 'seconds',
    duplicated: null,
  },
  reads: 'data',
  keeps: 'last',
  attempts: true,
  recognise: (text) => /x-rate-limit-(?:limit|remaining|reset)/i.test(text) || (/(?<![\w-])retry-after\b/i.test(text) && /(?<!\d)429(?!\d)/.test(text)),
  read: (text) => ({ seen: proves(text) }),
})
