import type { Source } from '@/lib/evidence/types'

export const wwwAuthenticateSource = {
  id: 'www-authenticate',
  facts: {
    insufficientScope: null,
    scope: 'scope',
    tokenExpired: null,
    notIntended: null,
    issuerInvalid: null,
    tokenInvalid: null,
    dpopProofRequired: null,
    dpopSchemeRequired: null,
    dpopProofInvalid: null,
    dpopNonceRequired: null,
    dpop: null,
    resource: 'path',
    realmHost: 'host',
    otherError: null,
  },
  attempts: true,
} as const satisfies Source
