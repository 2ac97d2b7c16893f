import type { Source } from '../types'

/** What the pastes and files of a case say of each other. */
export const join = {
  id: 'join',
  facts: {
    /** A request of one paste is an event of another. */
    requestLogged: 'requestId',
    audienceDiffers: null,
    destinationDiffers: null,
    issuerDiffers: null,
    certificateDiffers: null,
  },
  attempts: true,
} as const satisfies Source
