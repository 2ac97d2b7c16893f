import type { Source } from '@/lib/evidence/types'

export const oktaWidgetLogSource = {
  id: 'okta-widget-log',
  facts: {
    status401: null,
    status403: null,
    status404: null,
    status407: null,
    status429: null,
    status5xx: 'status',
    statusOther: 'status',
    secret: null,
    trust: null,
    tls: null,
    dns: null,
    timeout: null,
    connect: null,
    noStatus: null,
    unknownError: null,
    oldAgent: null,
  },
  attempts: true,
} as const satisfies Source
