import type { Evidence } from '@/machines/engine/types'
import type { questions } from './content/questions'

const code = <const Code extends string>(one: Code) => `okta-error.${one}` as const

/** Which answers a paste gives: `error=` before `scope=`, a challenge or a code before the status. A code of a failure of Okta’s own answers nothing here. */
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
        'workflows-error.oauthRefreshError',
        'oauth-error.invalid_refresh_token',
        'oauth-error.invalid_grant',
      ],
    ],
    ['notAccepted', ['www-authenticate.notIntended', 'www-authenticate.issuerInvalid', 'okta-error.E0000011']],
    ['otherService', ['workflows-error.otherConnector', 'other-vendor']],
    ['status429', ['workflows-error.status429', 'okta-error.E0000047', 'http-response.status429']],
    ['noPermission', ['okta-error.E0000006']],
    ['invalidSession', ['okta-error.E0000005']],
    [
      'stateCode',
      [
        'okta-error.E0000014',
        'okta-error.E0000016',
        'okta-error.E0000017',
        'okta-error.E0000023',
        'okta-error.E0000032',
        'okta-error.E0000034',
        'okta-error.E0000035',
        'okta-error.E0000036',
        'okta-error.E0000038',
        'okta-error.E0000046',
        'okta-error.E0000056',
        'okta-error.E0000069',
        'okta-error.E0000107',
        'okta-error.E0000117',
        'okta-error.E0000148',
        'okta-error.E0000166',
        'okta-error.otherStateCode',
      ],
    ],
    [
      'requestCode',
      [
        ...(['E0000001', 'E0000002', 'E0000003', 'E0000007', 'E0000008', 'E0000018', 'E0000019', 'E0000020', 'E0000021'] as const).map(code),
        ...(['E0000022', 'E0000026', 'E0000028', 'E0000029', 'E0000031', 'E0000054', 'E0000063', 'E0000094'] as const).map(code),
        'okta-error.otherRequestCode',
        'okta-error.otherMissingCode',
      ],
    ],
    ['otherCode', ['okta-error.E0000057', 'okta-error.otherCode']],
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
    ['noChallenge', ['workflows-error.noChallenge']],
    ['status403', ['workflows-error.status403', 'http-response.status403']],
  ],
  connector: [
    ['okta', ['workflows-error.oktaConnector']],
    ['other', ['workflows-error.otherConnector']],
  ],
}
