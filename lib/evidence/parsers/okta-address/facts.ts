import type { Source } from '@/lib/evidence/types'

export const oktaAddressSource = {
  id: 'okta-address',
  facts: { unfilled: null, schemeInside: null, wwwHost: null, adminIssuer: null, adminHost: null, pathGlued: null, pathBelow: null, hostNested: null },
  attempts: false,
} as const satisfies Source
