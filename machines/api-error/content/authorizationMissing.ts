import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const authorizationMissing: CauseContent = {
  kind: 'cause',
  title: 'The request has no Authorization header that Okta understands',
  because:
    'Okta saw no valid `Authorization` header: it is missing, empty, malformed, or has the wrong scheme. Okta then looks for a browser session and likely answers 403 “Invalid session”. Permissions are not involved.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Look at the request as it leaves the program. Use its debug log or a proxy of your own. Is there an `Authorization` header?',
        'Compare its form. API token: `SSWS`, a space, 42 characters that begin with `00`. OAuth: `Bearer` or, with a proof, `DPoP`, a space, a token that begins with `eyJ`.',
        'Look for the usual slips. An empty variable, a newline or quote read from a file, `Bearer` twice, the scheme forgotten.',
      ],
      otherWays: [
        'Check that no redirect drops it: many clients leave the header out when the host changes. Call the final `https://` URL.',
        'Check that no proxy or gateway removes it: make the call once without it.',
        'Check the SDK’s mode. With an API token it may ignore OAuth settings such as scopes or a private key, and the other way round.',
      ],
      takes: 'about 15 minutes',
      risk: 'A debug log may hold the token. Delete it afterwards.',
    },
  ],
  verify: [
    '`curl -s -o /dev/null -w "%{http_code}" -H "Authorization: SSWS $OKTA_API_TOKEN" "https://acme.okta.com/api/v1/users?limit=1"`, or the same with Bearer, prints 200. Use your own URL.',
    programRuns,
  ],
  warnings: ['Do not look for scopes or roles because of this 403.', 'Do not put the token into the URL.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000005` and a request without the header, or with a wrong one, prove it together. The body alone does not: an OAuth token at an endpoint that takes none gives the same code. A JWT after `SSWS` can also end in 401 `E0000011`.',
  sources: [own.noHeader, own.noHeaderJava, own.wrongScheme, sources.errorCodes],
}
