import type { Proof } from '@/lib/evidence/parsers/all'
import type { Causes, Evidence } from '@/machines/engine/define-tree'
import type { states } from './machine'

const scoped = ['insufficientScope', 'status403'] as const

/** Which answers fit which cause of a card's 403. A 403 that shows nothing else may be any refusal whose words were lost on the way. */
export const causes: Causes<typeof states> = {
  scopeNotGranted: { error: scoped, connector: ['okta'], granted: ['no'] },
  connectionNotReauthorized: { error: scoped, connector: ['okta'], granted: ['yes'], reauthorized: ['no'] },
  scopeNotListed: { error: scoped, connector: ['okta'], granted: ['notListed'] },
  wrongConnection: { error: scoped, connector: ['okta'], granted: ['yes'], connectionUsed: ['another'] },
  adminRoleMissing: { error: ['noPermission', 'status403'], connector: ['okta'], role: ['missing'] },
  appNotAssigned: { error: ['notAssigned'] },
  endpointRefusesOauth: { error: ['invalidSession', 'status403'], connector: ['okta'] },
  objectStateForbids: { error: ['otherCode'] },
  networkBlocked: { error: ['html', 'status403'] },
  connectionExpired: { error: ['expired'] },
  dpopRequired: { error: ['dpop'] },
  rateLimited: { error: ['status429'] },
  otherServiceRefused: { error: ['otherService', 'status403'], connector: ['other'] },
  flowFault: { error: ['fault'] },
}

const all = (answer: string, ...proofs: Proof[]) => Object.fromEntries(proofs.map((proof) => [proof, answer]))
const state: Proof[] = [
  'E0000016',
  'E0000017',
  'E0000023',
  'E0000032',
  'E0000035',
  'E0000036',
  'E0000038',
  'E0000046',
  'E0000056',
  'E0000107',
  'E0000117',
  'E0000148',
  'E0000166',
  'otherStateCode',
  'otherCode',
].map((code) => `okta-error.${code}` as Proof)

/** What a paste answers: `error=` before `scope=`, a challenge or a code before the status. */
export const evidence: Evidence<typeof states> = {
  error: {
    ...all(
      'dpop',
      'www-authenticate.dpopNonceRequired',
      'www-authenticate.dpopProofRequired',
      'www-authenticate.dpopSchemeRequired',
      'www-authenticate.dpopProofInvalid',
    ),
    ...all('insufficientScope', 'www-authenticate.insufficientScope'),
    ...all(
      'expired',
      'www-authenticate.tokenExpired',
      'www-authenticate.tokenInvalid',
      'www-authenticate.notIntended',
      'workflows-error.oauthRefreshError',
      'oauth-error.invalid_refresh_token',
      'oauth-error.invalid_grant',
    ),
    ...all('otherService', 'workflows-error.otherConnector'),
    ...all('status429', 'workflows-error.exportCard', 'workflows-error.status429', 'okta-error.E0000047', 'http-response.status429'),
    ...all('noPermission', 'okta-error.E0000006'),
    ...all('invalidSession', 'okta-error.E0000005'),
    ...all('otherCode', ...state),
    ...all('notAssigned', 'workflows-error.notAssignedApp'),
    ...all('html', 'workflows-error.htmlBody'),
    ...all(
      'fault',
      'workflows-error.notActive',
      'workflows-error.timeout',
      'workflows-error.listIndex',
      'workflows-error.platformCache',
      'workflows-error.connectionFailed',
      'workflows-error.flowInvalid',
    ),
    ...all('status403', 'workflows-error.status403', 'http-response.status403'),
  } as NonNullable<Evidence<typeof states>['error']>,
  connector: { 'workflows-error.oktaConnector': 'okta', 'workflows-error.otherConnector': 'other' },
}
