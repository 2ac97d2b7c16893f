import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, logFailures, noCode, parameters, signInWorks, tokenComes } from './steps-clients'

export const requestInvalid: CauseContent = {
  kind: 'cause',
  title: 'The app’s request to Okta lacks a parameter, has one twice, or has a wrong one',
  because:
    'Okta reads the request for the sign-in or the token before it looks at anybody’s rights. A parameter such as `state`, `nonce`, `response_type`, `grant_type` or a signed request object is missing or not as it has to be.',
  remedies: [
    {
      by: 'user',
      steps: [
        beginAgain,
        'If it comes again, tell your helpdesk or whoever looks after the app: “Okta says that the app’s sign-in request is invalid.” Add the time and the words of the error.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Update the library that builds the request, before you fix it by hand.',
        parameters,
        'At `/authorize` there have to be `client_id`, `response_type`, `redirect_uri`, `scope` and `state`. `nonce` is needed with `id_token` or `token`.',
      ],
      otherWays: [
        '`state`: letters, digits, `,`, `.`, `_` and `-`, new for each sign-in. JSON or base64 with `+`, `/` and `=` is refused: encode it as base64url.',
        'Each parameter once. A library and a proxy, or a settings file and the code, may both add it.',
        'Values encoded once: `%2520` is a space that was encoded twice. A raw `&`, `+` or `#` in a value cuts it off.',
        '`response_mode=query` goes with `response_type=code` only. `max_age` is a number of seconds. `prompt` is `none`, `login`, `consent` or `login consent`.',
        'At `/token`: POST with `Content-Type: application/x-www-form-urlencoded`, the parameters in the body, and `grant_type` among them. JSON is not read.',
        'A request object (`request`): signed with the key or secret that is set for this app, `iss` the client id, `aud` the issuer, at most one hour to `exp`, a new `jti` each time, and no `request_uri` beside it.',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        logFailures,
        'Send the developer that name, the time and the client id. An `idp` in the request has to be the id of an active one in Security > Identity Providers.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, tokenComes],
  warnings: [
    'Do not leave out `state` or `nonce`, nor set them to a fixed value: they protect the sign-in.',
    'Do not bookmark or send links to the sign-in page with its parameters.',
  ],
  otherWarnings: [noCode],
  howWeKnow:
    '`invalid_request` or `invalid_request_object` with a description that names the parameter shows it. Without a description, only the request itself shows which. “State mismatch” is another thing: there the app itself refuses what came back.',
  sources: [own.stateInvalid, own.stateMismatch, own.authorize, own.clientAuth, sources.errorCodes],
}
