import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns, reachable } from './steps'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The org URL in the program’s settings is wrong',
  because:
    'Instead of data, a web page came back, or nothing the program could read. It calls the Admin Console (`-admin`), uses `http`, has a path after the org URL, or names an org that does not exist.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find the org URL in the settings. `orgUrl`, `base_url`, `OKTA_CLIENT_ORGURL` or similar.',
        'Set it to `https://` and the org, nothing more: `https://acme.okta.com`. No `-admin`, no trailing slash, no `/api/v1`, no spaces or quotes.',
        'Check the tool’s documentation. Some want `acme` and `okta.com` in two settings.',
      ],
      otherWays: [
        'Check the domain: `okta.com`, `oktapreview.com`, `okta-emea.com`, or your own.',
        'Open the URL in a browser. You should see your org’s own sign-in page, not another company’s.',
        'Read the start of the page that came back. Its title tells whose it is.',
      ],
      takes: 'about 10 minutes',
      risk: 'A token sent to somebody else’s host, or over `http`, is no longer secret: revoke it.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the org URL as people see it at sign-in. Without `-admin`, plus the custom domain if there is one.',
        'If a token went to a wrong host, revoke it. Security > API > Tokens. If a secret did, have it changed.',
      ],
      takes: '5 minutes',
      risk: 'A revoked token stops every program that uses it.',
    },
  ],
  verify: [reachable, programRuns],
  warnings: ['Do not make the program read HTML.', keepSecret],
  howWeKnow:
    'A message about HTML, or a JSON parser that fails at `<`, shows it together with the URL. If the URL is right and a page still comes back, a proxy with its own sign-in page is more likely.',
  sources: [own.html, own.customDomain, sources.coreApi],
}
