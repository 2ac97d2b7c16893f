import { factIds } from '@/lib/evidence/parsers/all'
import type { TreeId } from '@/machines/trees'
import { type Keys, of, type Row } from './rows'

/** What a call to an API meets, of OAuth's errors. The others are about signing in and about getting a token. */
const ofCalls = [
  ...of(
    'oauth-error',
    'okta token_expired token_timestamp_invalid invalid_token insufficient_scope invalid_request user_rate_limited too_many_user_codes slow_down',
  ),
  ...of('oauth-error', 'feature_not_enabled server_error temporarily_unavailable user_claim_evaluation_failure system_claim_evaluation_failure'),
  ...of('oauth-error', 'too_many_groups_in_groups_claim id_token_not_generated invalid_callout_response'),
  ...factIds.filter((id) => /^oauth-error\.(?:access_token_|\w*dpop)/.test(id)),
]

/** `opens`: what opens a tree by itself. `owns`: of that, what belongs to no other tree, so that a paste which holds it is about this one. */
export const openings: Record<TreeId, { opens: readonly Row[]; owns: Keys }> = {
  'rdp-mfa': {
    opens: [{ shows: ['okta-widget-log', 'screen-message', 'agent-config', 'clock'] }],
    owns: ['okta-widget-log', 'screen-message', 'agent-config', 'okta-system-log.rdpApp'],
  },
  'workflows-403': { opens: [{ shows: ['workflows-error', 'www-authenticate.insufficientScope'] }], owns: ['workflows-error'] },
  'api-error': {
    opens: [
      { shows: ['okta-error', 'www-authenticate', 'introspection', 'okta-diag', 'okta-address', 'jwt.okta', 'jwt.sswsToken', 'oauth-error.okta'] },
      { shows: ['http-response.okta', 'har.networkFailed', ...of('client-error', 'okta assertionInFuture')] },
      {
        shows: [
          ...of('rate-limit', 'perUserSend concurrency limit remaining clientLimit'),
          ...of('okta-system-log', 'rateLimited clientRateLimited ipBlocked'),
        ],
      },
    ],
    owns: ['okta-diag'],
  },
  // What is about signing in opens no other tree.
  'sign-in-error': {
    opens: [
      { shows: ['oauth-error'], except: ofCalls, with: ['oauth-error.okta'] },
      { shows: ['authorize-url.callbackError'], with: ['oauth-error.okta'] },
      // The address of a sign-in: where the request is wrong or the page is not there, else where nothing beside it says more than the address and its status.
      { shows: ['http-response.signInPath'], with: ['oauth-error.invalid_request', 'http-response.status404'] },
      {
        shows: ['http-response.signInPath'],
        only: [
          ...of('http-response', 'okta method path signInPath status400 status401 status403'),
          ...of('client-error', 'okta unauthorizedPrinted permissionPrinted'),
          ...['clause', 'symptom', 'message-hint', 'exception', 'browser-console'],
        ],
      },
      // Codes that only a sign-in, a recovery or a factor meets.
      {
        shows: [
          ...of('okta-error', 'E0000004 E0000034 E0000057 E0000058 E0000064 E0000068 E0000069 E0000070 E0000073 E0000079 E0000082'),
          ...of('okta-error', 'E0000083 E0000085 E0000087 E0000092 E0000095 E0000105 E0000110 E0000119 E0000191 E0000207 E0000259'),
        ],
      },
      // What tools and apps say when they sign somebody in. Others use them too, so Okta must be named.
      {
        shows: [
          ...of('client-error', 'authnRefused sessionMissing pageUnexpected codeMissing provisioningFailed redirectRefused stateMismatched samlMissing'),
          ...of('client-error', 'stateTokenMissing mfaUnsupported factorMissing promptTimedOut promptRejected accountLocked appMissing appRefused'),
          ...of('client-error', 'subjectTokenAssuranceUnmet serverMissing'),
        ],
        with: ['client-error.okta'],
      },
      // A link from an e-mail says that it has expired, and seldom whose it is.
      { shows: of('sign-in-page', 'linkExpired linkUsed') },
      { shows: ['sign-in-page.okta', 'authorize-url.okta', 'browser-console.okta'], without: ['http-response.managementPath'] },
      { shows: ['har'], without: ['http-response.managementPath', ...of('har', 'noSignIn networkFailed')] },
      { shows: ['saml-error.okta'] },
      { shows: ['saml'], without: ['!saml.okta'] },
      // The System Log, but for what it records of other things, and what it only adds to a sign-in.
      {
        shows: ['okta-system-log'],
        except: of('okta-system-log', 'requestId eventTime identityEngine zoneChanged policyChanged rateLimited clientRateLimited ipBlocked'),
      },
    ],
    owns: [],
  },
}
