import type { Source } from '@/lib/evidence/types'

export const screenMessageSource = {
  id: 'screen-message',
  facts: {
    generic: null,
    displayFailed: null,
    bypass: null,
    blockedCertificate: null,
    otherProduct: null,
    windowsMessage: null,
    windowsCredentials: null,
    windowsNoConnection: null,
  },
  attempts: false,
} as const satisfies Source
