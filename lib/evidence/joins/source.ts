import type { Source } from '../types'

/** Facts that follow from comparing the pastes of a case. */
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
