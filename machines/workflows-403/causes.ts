import { otherThan } from '@/machines/engine/causes-table'
import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Why an answer rules a cause out, in the words that “Ruled out” shows. */
const reasons = {
  code: 'Okta gave an error code as the reason. A missing scope is named in the `www-authenticate` header.',
  allHeaders: 'All headers are there, and none names a missing scope.',
  ownWords: 'The error message is not about a permission.',
  challenge: 'The `www-authenticate` header names a missing scope: that is why Okta refused.',
  token: 'The error is about the connection’s token, which is checked before any permission.',
  limit: 'A limit stopped the call before any permission was checked.',
  otherCode: 'The body has an error code, and this cause gives another one.',
  page: 'A web page came back. Okta’s API answers with a code or a header.',
  api: 'A code or a challenge from Okta’s API shows that the call reached it.',
  browser: '“Not Assigned App” appears only in a browser. This error comes from a card that ran.',
  connector: 'The card belongs to another service, which has no Okta scopes or roles.',
  okta: 'The card belongs to one of Okta’s own connectors.',
  refused: 'The call was refused, so the flow itself ran.',
  limit429: 'A limit gives 429, not this error.',
  notDpop: 'A failed DPoP check gives 400 or 401 and says so. This error gives another reason.',
  live: 'The call got past the check of the connection’s token.',
  granted: 'The scope is granted on the app.',
  listed: 'The scope is on the Okta API Scopes tab.',
  notListed: 'The scope is not on the Okta API Scopes tab, so it has no Grant button.',
  notGranted: 'The scope is not granted yet. Grant it first.',
  reauthorized: 'The connection has been reauthorized since.',
  connectionUsed: 'The card uses the connection that was checked.',
  role: 'The account has the admin role.',
} as const

/** Answers that hold the reason of Okta itself, or of Workflows. */
const codes = ['noPermission', 'invalidSession', 'stateCode', 'requestCode', 'otherCode'] as const
const atToken = ['expired', 'dpop', 'notAccepted'] as const

/** What shows that no scope is missing. */
const notScope = [
  { error: codes, because: reasons.code },
  { error: 'noChallenge', because: reasons.allHeaders },
  { error: ['notAssigned', 'fault'], because: reasons.ownWords },
  { error: 'html', because: reasons.page },
  { error: atToken, because: reasons.token },
  { error: 'status429', because: reasons.limit },
  { error: 'otherService', because: reasons.connector },
] as const

/** Causes of a Workflows card that fails with 403. A bare 403 points to every refusal whose words were lost on the way. */
export const causes = {
  scopeNotGranted: {
    proves: [{ granted: 'no' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }],
    rulesOut: [...notScope, { granted: 'yes', because: reasons.granted }, { granted: 'notListed', because: reasons.notListed }],
  },
  connectionNotReauthorized: {
    proves: [{ reauthorized: 'no' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }, { granted: 'yes' }],
    rulesOut: [...notScope, { granted: ['no', 'notListed'], because: reasons.notGranted }, { reauthorized: 'yes', because: reasons.reauthorized }],
  },
  scopeNotListed: {
    proves: [{ granted: 'notListed' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }],
    rulesOut: [...notScope, { granted: ['no', 'yes'], because: reasons.listed }],
  },
  wrongConnection: {
    proves: [{ connectionUsed: 'another' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }, { granted: 'yes' }],
    rulesOut: [...notScope, { granted: ['no', 'notListed'], because: reasons.notGranted }, { connectionUsed: 'same', because: reasons.connectionUsed }],
  },
  adminRoleMissing: {
    proves: [{ error: 'noPermission' }, { role: 'missing' }],
    points: [{ error: ['status403', 'noChallenge'] }, { connector: 'okta' }],
    rulesOut: [
      { error: 'insufficientScope', because: reasons.challenge },
      { error: ['invalidSession', 'stateCode', 'requestCode', 'otherCode'], because: reasons.otherCode },
      { error: ['notAssigned', 'fault'], because: reasons.ownWords },
      { error: 'html', because: reasons.page },
      { error: atToken, because: reasons.token },
      { error: 'status429', because: reasons.limit },
      { error: 'otherService', because: reasons.connector },
      { connector: 'other', because: reasons.connector },
      { role: 'held', because: reasons.role },
    ],
  },
  appNotAssigned: {
    proves: [{ error: 'notAssigned' }],
    points: [{ error: 'noPermission' }],
    rulesOut: [{ error: otherThan('notAssigned', 'noPermission'), because: reasons.browser }],
  },
  endpointRefusesOauth: {
    proves: [{ error: 'invalidSession' }],
    points: [{ error: ['status403', 'noChallenge'] }, { connector: 'okta' }],
    rulesOut: [
      { error: 'insufficientScope', because: reasons.challenge },
      { error: ['noPermission', 'stateCode', 'requestCode', 'otherCode'], because: reasons.otherCode },
      { error: ['notAssigned', 'fault'], because: reasons.ownWords },
      { error: 'html', because: reasons.page },
      { error: atToken, because: reasons.token },
      { error: 'status429', because: reasons.limit },
      { error: 'otherService', because: reasons.connector },
      { connector: 'other', because: reasons.connector },
    ],
  },
  objectStateForbids: {
    proves: [{ error: 'stateCode' }],
    points: [{ error: 'otherCode' }],
    rulesOut: [
      { error: 'insufficientScope', because: reasons.challenge },
      { error: ['noPermission', 'invalidSession', 'requestCode'], because: reasons.otherCode },
      { error: ['noChallenge', 'status403'], because: 'Such a refusal comes with a code in the body, and none was seen.' },
      { error: ['notAssigned', 'fault'], because: reasons.ownWords },
      { error: 'html', because: reasons.page },
      { error: atToken, because: reasons.token },
      { error: 'status429', because: reasons.limit },
      { error: 'otherService', because: reasons.connector },
      { connector: 'other', because: reasons.connector },
    ],
  },
  networkBlocked: {
    proves: [{ error: 'html' }],
    points: [{ error: ['status403', 'noChallenge'] }, { connector: 'okta' }],
    rulesOut: [
      { error: ['insufficientScope', ...codes, ...atToken], because: reasons.api },
      { error: ['notAssigned', 'fault'], because: reasons.ownWords },
      { error: 'status429', because: reasons.limit },
      { error: 'otherService', because: 'The other service itself answered.' },
      { connector: 'other', because: 'The call did not go to Okta.' },
    ],
  },
  connectionExpired: {
    proves: [{ error: 'expired' }],
    points: [{ error: 'notAccepted' }],
    rulesOut: [
      { error: ['insufficientScope', 'noPermission', 'stateCode', 'requestCode', 'otherCode', 'noChallenge'], because: reasons.live },
      { error: ['invalidSession', 'status403'], because: 'A refused token gives 401, or an error that says so.' },
      { error: 'otherService', because: 'An expired authorization shows as “OAuth Refresh Error” or `invalid_grant`.' },
      { error: 'dpop', because: 'The error is about the DPoP proof, not about the token’s age.' },
      { error: ['notAssigned', 'fault'], because: reasons.ownWords },
      { error: 'html', because: reasons.page },
      { error: 'status429', because: reasons.limit },
    ],
  },
  dpopRequired: {
    proves: [{ error: 'dpop' }],
    rulesOut: [
      { error: otherThan('dpop'), because: reasons.notDpop },
      { connector: 'other', because: reasons.connector },
    ],
  },
  rateLimited: {
    proves: [{ error: 'status429' }],
    rulesOut: [{ error: otherThan('status429'), because: reasons.limit429 }],
  },
  otherServiceRefused: {
    proves: [{ error: 'otherService' }, { connector: 'other' }],
    points: [{ error: ['status403', 'expired', 'html'] }],
    rulesOut: [
      { error: 'insufficientScope', because: 'The `www-authenticate` header names an Okta scope.' },
      { error: [...codes, 'notAssigned', 'dpop', 'notAccepted'], because: 'The error message comes from Okta.' },
      { error: 'fault', because: reasons.ownWords },
      { error: 'status429', because: reasons.limit },
      { connector: 'okta', because: reasons.okta },
    ],
  },
  flowFault: {
    proves: [{ error: 'fault' }],
    points: [{ error: ['requestCode', 'otherCode'] }],
    rulesOut: [{ error: otherThan('fault', 'requestCode', 'otherCode'), because: reasons.refused }],
  },
} satisfies CausesTable<typeof questions>
