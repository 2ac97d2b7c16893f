import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns, reachable } from './steps'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The program calls a wrong address for the org',
  because:
    'In place of data, a web page came back, or nothing that the program could read. It calls the Admin Console (`-admin`), uses `http`, an address with a path behind it, or an org that does not exist.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find the setting with the org’s address: `orgUrl`, `base_url`, `OKTA_CLIENT_ORGURL` or the like.',
        'Correct it to `https://`, then the org, and nothing after it, as in `https://acme.okta.com`: no `-admin`, no slash at the end, no `/api/v1`, no spaces or quotes.',
        'Some tools want only `acme` and `okta.com` in two settings: read their documentation.',
      ],
      otherWays: [
        'Check the domain: `okta.com`, `oktapreview.com`, `okta-emea.com`, or your own.',
        'Open the address in a browser. Your org’s own sign-in page appears, and not that of another company.',
        'Read the start of the page that came back. Its title tells whose it is.',
      ],
      takes: 'about 10 minutes',
      risk: 'A token that was sent to somebody else’s address, or by `http`, is no longer secret: revoke it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the address of the org without `-admin`, as people see it when they sign in, and the custom domain if there is one.',
        'If a token went to a wrong host, revoke it under Security > API > Tokens, or have the app’s secret changed.',
      ],
      takes: '5 minutes',
      risk: 'A revoked token stops every program that uses it.',
    },
  ],
  verify: [reachable, programRuns],
  warnings: ['Do not make the program read HTML.', keepSecret],
  howWeKnow:
    'Words about HTML, or a JSON reader that stumbles over `<`, together with the address, show it. If the address is right and a page comes back all the same, a proxy with a sign-in page of its own is more likely.',
  sources: [own.html, own.customDomain, sources.coreApi],
}
