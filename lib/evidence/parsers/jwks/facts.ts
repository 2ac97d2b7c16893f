import type { Source } from '@/lib/evidence/types'

export const jwksSource = {
  id: 'jwks',
  facts: { keys: 'count', kidPresent: null, privateKeyPasted: null, signatureValid: null },
  attempts: false,
} as const satisfies Source
