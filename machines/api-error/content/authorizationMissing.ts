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
        'Look at the request as it leaves the program, in its debug log or in a proxy of your own. Is there an `Authorization` header?',
        'It has one of three forms: `SSWS`, a space and an API token (42 characters, beginning with `00`); `Bearer`, a space and a token that begins with `eyJ`; `DPoP`, a space and such a token bound to a key.',
        'Look for the usual slips: a variable that is empty at run time, a line break or a quote read from a file, `Bearer` written twice, the word before the token forgotten.',
      ],
      otherWays: [
        'Check that no redirect drops it: many clients leave the header out when the host changes. Call the final `https://` address.',
        'Check that no proxy or gateway takes it off: make the call once without it.',
        'In an SDK, see which mode it is in: with an API token, settings for OAuth such as scopes or a private key may be ignored, and the other way round.',
      ],
      takes: 'about 15 minutes',
      risk: 'A debug log may hold the token. Delete it afterwards.',
    },
  ],
  verify: [
    '`curl -s -o /dev/null -w "%{http_code}" -H "Authorization: SSWS $OKTA_API_TOKEN" "https://acme.okta.com/api/v1/users?limit=1"`, with your own address, or the same with Bearer, prints 200.',
    programRuns,
  ],
  warnings: ['Do not look for scopes or roles because of this 403.', 'Do not put the token into the address.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000005` together with a request without the header, or with a wrong one, shows it. The body alone cannot tell: an OAuth token at an address that takes none gives the same code. A JWT after `SSWS` can also end as 401 `E0000011`.',
  sources: [own.noHeader, own.noHeaderJava, own.wrongScheme, sources.errorCodes],
}
