import type { Source } from '../types'

/**
 * The facts of a capture as a whole; the parsers read its requests. `laterSuccess`: the failed request, or a later sign-in, succeeded. `clockDiffers`: seconds
 * by which the server’s clock is ahead of the capturing device, negative where it is behind.
 */
export const har = {
  id: 'har',
  facts: {
    requests: 'count',
    failed: 'status',
    networkFailed: null,
    stripped: null,
    noSignIn: null,
    noFailure: null,
    laterSuccess: null,
    requestId: 'requestId',
    clockDiffers: 'seconds',
    redirectLoop: null,
    cookieMissing: null,
    redirectUriDiffers: null,
    stateDiffers: null,
    htuDiffers: null,
    pkceDiffers: null,
    destinationDiffers: null,
  },
  attempts: true,
} as const satisfies Source

export type HarKey = keyof typeof har.facts
