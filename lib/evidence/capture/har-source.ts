import type { Source } from '../types'

/**
 * What a capture of requests shows as a whole, beside what the formats read in the requests that matter. `laterSuccess`: what failed went well when it was tried
 * again, or a sign-in did that came after. `clockDiffers`: seconds by which the server's clock is ahead of the device that captured; negative where it is behind.
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
