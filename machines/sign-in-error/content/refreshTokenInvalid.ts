import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes } from './steps-clients'

export const refreshTokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'The refresh token is no longer valid: a new sign-in is needed',
  because:
    'With a refresh token, an app gets new tokens without asking the user. It ends after a time, when unused, when it is revoked or the user deactivated, and, with rotation, once its successor is issued.',
  remedies: [
    {
      by: 'user',
      steps: ['Sign out and sign in again.', 'If it comes back within hours, tell your helpdesk: “The app keeps asking me to sign in.”'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Treat `invalid_grant` on a refresh as final. Start a new sign-in: a retry makes it worse.',
        'Store the new `refresh_token` before you use the access token. Delete the old one. If none comes, keep the old one.',
        'Run one refresh at a time. Tabs, threads and servers that refresh at once use one token twice.',
      ],
      otherWays: [
        'A token used again after its grace period counts as stolen: Okta ends its successor and the access tokens.',
        'Use the sign-in’s issuer and `client_id`, `grant_type=refresh_token`, and no further scope.',
      ],
      takes: '30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find out why in the System Log. From `outcome.reason eq "invalid_refresh_token"`, look back for `eventType co "token.detect_reuse"` (a second use) or `eventType co "token.revoke"` (a revocation).',
        'Custom authorization server: check the refresh token lifetime. It is in the access policy rule. Org authorization server: a fixed 90 days, no idle limit.',
        'Check Refresh Token on the app’s General tab. Rotate token after every use has a grace period of 0 to 60 seconds; on a bad network, 30 or more helps.',
      ],
      otherWays: [
        'Check that the user is active and still assigned to the app.',
        'If nobody can explain a second use, treat it as theft: end the sessions and revoke the app’s tokens.',
      ],
      takes: '15 minutes',
      risk: 'The longer tokens live, the more a stolen one is worth.',
    },
  ],
  verify: [tokenComes, 'The next refresh succeeds too.'],
  warnings: ['Do not make the lifetime unlimited for an app in the browser.', 'Do not turn off rotation for a single-page or mobile app.'],
  howWeKnow:
    '“The refresh token is invalid or expired” or `invalid_refresh_token` in the System Log proves it. A token of another app or server gets the same error.',
  sources: [own.refreshInvalid, own.refreshLifetime, own.refreshTokens, sources.events, sources.errorCodes],
}
