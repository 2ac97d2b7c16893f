import type { Evidence } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Which answers a paste gives: `error=` before `scope=`, a challenge or a code before the status. */
export const evidence: Evidence<typeof questions> = {
  error: [
    [
      'dpop',
      ['www-authenticate.dpopNonceRequired', 'www-authenticate.dpopProofRequired', 'www-authenticate.dpopSchemeRequired', 'www-authenticate.dpopProofInvalid'],
    ],
    ['insufficientScope', ['www-authenticate.insufficientScope']],
    [
      'expired',
      [
        'www-authenticate.tokenExpired',
        'www-authenticate.tokenInvalid',
        'www-authenticate.notIntended',
        'workflows-error.oauthRefreshError',
        'oauth-error.invalid_refresh_token',
        'oauth-error.invalid_grant',
      ],
    ],
    ['otherService', ['workflows-error.otherConnector']],
    ['status429', ['workflows-error.exportCard', 'workflows-error.status429', 'okta-error.E0000047', 'http-response.status429']],
    ['noPermission', ['okta-error.E0000006']],
    ['invalidSession', ['okta-error.E0000005']],
    [
      'otherCode',
      [
        'okta-error.E0000016',
        'okta-error.E0000017',
        'okta-error.E0000023',
        'okta-error.E0000032',
        'okta-error.E0000035',
        'okta-error.E0000036',
        'okta-error.E0000038',
        'okta-error.E0000046',
        'okta-error.E0000056',
        'okta-error.E0000107',
        'okta-error.E0000117',
        'okta-error.E0000148',
        'okta-error.E0000166',
        'okta-error.otherStateCode',
        'okta-error.otherCode',
      ],
    ],
    ['notAssigned', ['workflows-error.notAssignedApp']],
    ['html', ['workflows-error.htmlBody']],
    [
      'fault',
      [
        'workflows-error.notActive',
        'workflows-error.timeout',
        'workflows-error.listIndex',
        'workflows-error.platformCache',
        'workflows-error.connectionFailed',
        'workflows-error.flowInvalid',
      ],
    ],
    ['status403', ['workflows-error.status403', 'http-response.status403']],
  ],
  connector: [
    ['okta', ['workflows-error.oktaConnector']],
    ['other', ['workflows-error.otherConnector']],
  ],
}
