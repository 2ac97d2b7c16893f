import { sources } from '@/machines/shared/sources'
import { keepToken, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { openServer, tokenComes } from './steps-clients'

export const refreshTokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'The refresh token is used up, expired or revoked, and somebody has to sign in again',
  because:
    'With a refresh token, an app gets new tokens without asking the person. It ends after a time, when it is not used, when it is revoked or the person deactivated, and, with rotation, once its successor is issued.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign out of the app and sign in again.',
        'If it comes back within hours, tell your helpdesk: “The app asks me to sign in again and again. Its refresh token becomes invalid.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Take `invalid_grant` on a refresh as final: drop the token and begin a new sign-in. A retry with the same token makes it worse.',
        'After each refresh, store the `refresh_token` of the answer before you use the new access token, and throw the old one away. If the answer has none, keep the old one.',
        'Let one refresh run at a time: tabs, threads and servers that refresh at once use the same token twice. One of them does it, the others wait for its result.',
      ],
      otherWays: [
        'A token that is used again after its grace period counts as stolen: Okta then ends its successor and the access tokens too.',
        'Send it to the same issuer and with the same `client_id` as at the sign-in. Compare both, character by character. `grant_type=refresh_token`, and no scope that the sign-in did not have.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `outcome.reason eq "invalid_refresh_token"`, then for what came before: `eventType eq "app.oauth2.as.token.detect_reuse" or eventType eq "app.oauth2.token.detect_reuse"` is a second use, `eventType co "token.revoke"` a revocation.',
        `At a custom authorization server: ${openServer}, then Access Policies and the rule that fits: Refresh token lifetime, and the time within which it has to be used. At the org authorization server it is 90 days, without an idle limit, and cannot be changed.`,
        `For the rotation: ${openApps}, choose the app, and on its General tab look under Refresh Token. Rotate token after every use has a grace period of 0 to 60 seconds; with a bad network, 30 or more helps.`,
      ],
      otherWays: [
        'Check that the person is active and still assigned to the app.',
        'If nobody can explain a second use, take it as a theft: end the person’s sessions and revoke the app’s tokens.',
      ],
      takes: 'about 15 minutes',
      risk: 'A longer life of refresh tokens makes a stolen one worth more.',
    },
  ],
  verify: [tokenComes, 'The next refresh after that succeeds too.', 'The log shows no further `detect_reuse`.'],
  warnings: ['Do not make the lifetime unlimited for an app in the browser.', 'Do not turn off the rotation for a single-page or mobile app.'],
  otherWarnings: [keepToken],
  howWeKnow:
    '“The refresh token is invalid or expired” shows it, `invalid_refresh_token` in the System Log. Which of these it is, only the log and the settings show. The same words come for a token of another app or authorization server.',
  sources: [own.refreshInvalid, own.refreshLifetime, own.refreshTokens, sources.events, sources.errorCodes],
}
