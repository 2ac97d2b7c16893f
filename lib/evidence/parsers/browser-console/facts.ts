import { withoutValues } from '../without-values'

/** What a console shows, whose words stand in the table of wordings or in patterns.ts: first what browsers refuse, then what Okta's libraries for browsers say. */
export const said = [
  'thirdPartyCookieBlocked',
  'trackingPrevented',
  'sameSiteRejected',
  'cookieRejected',
  'cookieWarned',
  'storagePartitioned',
  'storageAccessRefused',
  'storageUnavailable',
  'frameRefused',
  'contentPolicyRefused',
  'mixedContentBlocked',
  'openerIsolated',
  'popupBlocked',
  'blockedByClient',
  'blockedByResponse',
  'blockedByAdministrator',
  'clientCertificateRefused',
  'redirectLoop',
  'offline',
  'requestFailed',
  'schemeUnhandled',
  'authSdkError',
  'oauthError',
  'authApiError',
  'stateMismatched',
  'nonceMismatched',
  'flowTimedOut',
  'popupClosed',
  'callbackUnparsed',
  'transactionMissing',
  'flowConcurrent',
  'tokensUnretrieved',
  'wellKnownUnloaded',
  'pkceUnsupported',
  'pageInsecure',
  'dpopUnsupported',
  'dpopKeyMissing',
  'renewalFlooded',
  'adminIssuer',
  'issuerInvalid',
  'clientIdMissing',
  'remediationMissing',
  'browserUnsupported',
] as const

export type Said = (typeof said)[number]

/** What a console prints of a request’s answer. */
export type StatusKey = 'badRequest' | 'unauthorized' | 'forbidden' | 'notFound' | 'tooManyRequests' | 'serverFailed'

const plain = [...said, 'badRequest', 'unauthorized', 'forbidden', 'notFound', 'tooManyRequests', 'okta'] as const

export type Key = (typeof plain)[number] | 'serverFailed'

/** Whose page it was about is said apart: `okta` is there only where a host or a library of Okta's is named. */
export const browserConsoleSource = { id: 'browser-console', facts: { ...withoutValues(plain), serverFailed: 'status' }, attempts: false } as const
