import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, logFailures, noCode, signInWorks } from './steps-clients'

export const authorizationCodeInvalid: CauseContent = {
  kind: 'cause',
  title: 'The code from the sign-in was used before, has expired, or is not of this app and server',
  because:
    'After the sign-in, Okta gives the app a code to exchange for tokens. It works once and for five minutes at most. The app sent it twice, late or cut off, or to another server or org than issued it.',
  remedies: [
    {
      by: 'user',
      steps: [
        beginAgain,
        'Do not reload the page on which the sign-in ends, and use one tab only.',
        'If it fails each time, tell your helpdesk: “The sign-in itself works, but then the app says that the authorization code is invalid or has expired.”',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'helpdesk',
      steps: [
        'One person, now and then: a reload, the Back button or a bookmark of the last page. Let them begin again in a private window.',
        'Everybody, or always: pass it on to the app’s developers, with two exact times.',
        'Mail scanners and browser extensions that open links ahead can use up a code: try without extensions.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        logFailures,
        'If a successful grant of the same client stands a moment before it, the code went out twice: two instances, a retry after a timeout, a callback page that loads or mounts twice (React’s StrictMode in development), or an SDK and your own code at once.',
        'Change the code on arrival, once, then redirect to an address without `code`. Do not retry with the same code: begin a new sign-in.',
      ],
      otherWays: [
        'Compare times: callback and token request should be seconds apart. A debugger, Postman by hand or a queue takes longer.',
        'Send `/token` to the same host and issuer as `/authorize`: `/oauth2/v1` and `/oauth2/default/v1` do not know each other’s codes, nor does the custom domain’s other org.',
        'Compare `client_id` and `redirect_uri` in both requests, character by character.',
        'Compare the code’s length in the callback and in the token request: it must be whole, and decoded once.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'The System Log shows one successful token grant for each sign-in, and no failed one beside it.'],
  warnings: [noCode, 'Do not write codes into logs.'],
  otherWarnings: ['Do not go over to the implicit flow to be rid of the code.'],
  howWeKnow:
    '“The authorization code is invalid or has expired” shows it, and does not say which of these. “Issued to another client” and “issued for another authorization server” say so. A different `redirect_uri` or verifier has words of its own. Older documents say one minute in place of five.',
  sources: [own.codeFlow, own.codeTwice, own.pkce, sources.events, sources.errorCodes],
}
