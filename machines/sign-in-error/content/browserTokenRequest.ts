import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes, userSays } from './steps-clients'

export const browserTokenRequest: CauseContent = {
  kind: 'cause',
  title: 'The token request comes from a browser, and Okta takes only a code with PKCE from there',
  because:
    'Okta treats a request with an `Origin` header as one from a page in a browser, which can keep nothing secret. It then accepts only an authorization code with PKCE, and only from pages that it knows.',
  remedies: [
    userSays('Okta says that browser requests to the token endpoint are not allowed in this way. The app’s developers have to change how it gets its token.'),
    {
      by: 'developer',
      steps: [
        'Decide where the request belongs. With a secret or client credentials: on a server, never in a page.',
        'Look at the headers as they leave, in the browser’s network tab, a proxy or the server’s log: is there an `Origin`? A gateway that passes the browser’s headers on has to take it off.',
        'Postman: use the desktop app in place of the browser, and see that no `Origin` is added.',
      ],
      otherWays: [
        'A single-page app: “must use Proof Key for Code Exchange” means that `code_verifier` is missing. Send `grant_type=authorization_code`, `client_id`, `code`, `redirect_uri` and `code_verifier`, without `Authorization` and `client_secret`.',
        '“May only use the authorization_code grant_type”: any other grant has to go through your server.',
        '“May not include the offline_access scope”: ask for it at `/authorize`, not in the token request, and only if Refresh Token is ticked.',
        '“Must be part of at least one whitelisted redirect_uri”: the page’s scheme, host and port have to be those of a Sign-in redirect URI, character by character.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps} and choose the app. A page without a server needs the type Single-Page Application, with Client authentication None and PKCE required.`,
        '“One of the registered Trusted Origins”: add the page’s origin, as in `https://app.acme.example`, under Security > API > Trusted Origins, with CORS ticked. No path, no slash at the end.',
        'On the General tab, check that a Sign-in redirect URI has the same origin.',
      ],
      takes: 'about 10 minutes',
      risk: 'A trusted site can read Okta’s answers in the name of whoever is signed in. Trust only sites that you run.',
    },
  ],
  verify: [tokenComes, 'The page’s code holds no secret: search what the browser loads for `client_secret`.'],
  warnings: [
    'Do not put a client secret into a page.',
    'Do not send requests through a public CORS proxy, and do not turn off CORS in the browser: whoever runs it reads the tokens.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    '“Browser requests to the token endpoint” at the start of the description shows it. Postman in the browser and some HTTP libraries send `Origin` too, so the same request can succeed from a command line.',
  sources: [own.browserRequest, own.codeFlow, own.trustedOrigins, own.clientAuth, sources.errorCodes],
}
