import type { Source } from '@/lib/evidence/types'

export const rateLimitSource = {
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
  attempts: true,
} as const satisfies Source
