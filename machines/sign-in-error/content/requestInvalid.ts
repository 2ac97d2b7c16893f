import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, logFailures, noCode, parameters, requestWorks } from './steps-clients'

export const requestInvalid: CauseContent = {
  kind: 'cause',
  title: 'The app’s request to Okta has a missing, repeated or wrong parameter',
  because:
    'A parameter of the sign-in or token request is missing, repeated or wrong, such as `state`, `nonce`, `response_type`, `grant_type` or a signed request object.',
  remedies: [
    {
      by: 'user',
      steps: [beginAgain, 'If it comes again, tell your helpdesk: “Okta says that the app’s sign-in request is invalid.”'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Update the library that builds the request.',
        parameters,
        'Check the required parameters. `/authorize` needs `client_id`, `response_type`, `redirect_uri`, `scope` and `state`; with `id_token` or `token` also `nonce`.',
      ],
      otherWays: [
        '`state`: letters, digits, `,`, `.`, `_` and `-`, new for each sign-in. JSON or plain base64 is refused: use base64url.',
        'Send each parameter once, encoded once. `%2520` is a space encoded twice; a raw `&`, `+` or `#` cuts a value off.',
        '`response_mode=query`: only with `response_type=code`. `max_age`: seconds. `prompt`: `none`, `login`, `consent` or `login consent`.',
        '`/token`: POST with `Content-Type: application/x-www-form-urlencoded`, parameters and `grant_type` in the body, no JSON.',
        '`request` (request object): signed with the app’s own key or secret, `iss` the client ID, `aud` the issuer, `exp` within an hour, a new `jti`, no `request_uri`.',
      ],
      takes: '20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [logFailures, 'Send it to the developer, with time and client ID. An `idp` parameter has to name an active provider’s id.'],
      takes: '5 minutes',
      risk: 'None',
    },
  ],
  verify: [requestWorks],
  warnings: ['Do not leave out `state` or `nonce`, or make them constant: they protect the sign-in.', noCode],
  howWeKnow:
    '`invalid_request` or `invalid_request_object` with a description that names the parameter proves it. With “State mismatch”, the app refuses what came back: another cause.',
  sources: [own.stateInvalid, own.stateMismatch, own.authorize, own.clientAuth, sources.errorCodes],
}
