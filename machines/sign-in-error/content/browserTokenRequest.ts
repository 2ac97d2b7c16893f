import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes, userSays } from './steps-clients'

export const browserTokenRequest: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses this token request because it comes from a browser',
  because:
    'Okta treats a request with an `Origin` header as a web page, which cannot keep a secret. It accepts only an authorization code with PKCE, from pages that it knows.',
  remedies: [
    userSays('Okta does not allow the app’s token request from a browser. The developers must change how the app gets its token.'),
    {
      by: 'developer',
      steps: [
        'Decide where the request belongs. With a secret or client credentials: on a server.',
        'Check whether the request has an `Origin` header. A gateway that forwards the browser’s headers must remove it.',
        'In Postman, use the desktop app. Check that it adds no `Origin`.',
      ],
      otherWays: [
        '“Must use Proof Key for Code Exchange”: send `grant_type=authorization_code`, `client_id`, `code`, `redirect_uri` and `code_verifier`, without `Authorization` and `client_secret`.',
        '“May not include the offline_access scope”: request it at `/authorize` instead, with Refresh Token ticked for the app.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Check the app’s type. ${appsMenu}. A page without a server needs Single-Page Application, Client authentication None and PKCE.`,
        'Add the page’s origin if the error names Trusted Origins. Security > API > Trusted Origins, CORS ticked: `https://app.acme.example`, no path or trailing slash.',
        'Check that a Sign-in redirect URI has the page’s exact origin. “Must be part of at least one whitelisted redirect_uri” means that none has.',
      ],
      takes: 'about 10 minutes',
      risk: 'A trusted site can read Okta’s answers as the signed-in user. Trust only your own sites.',
    },
  ],
  verify: [tokenComes, 'Nothing that the browser loads contains `client_secret`.'],
  warnings: ['Do not put a client secret into a page.', 'Do not use a public CORS proxy: its owner reads the tokens. Do not turn off CORS in the browser.'],
  howWeKnow: '“Browser requests to the token endpoint” at the start of the description shows it. The same request can work from a command line.',
  sources: [own.browserRequest, own.codeFlow, own.trustedOrigins, own.clientAuth, sources.errorCodes],
}
