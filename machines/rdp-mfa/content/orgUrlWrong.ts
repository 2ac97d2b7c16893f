import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepSecret, noNewException, openConfig, signInAgain } from './steps'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The Okta URL on the server is wrong',
  because: 'The agent calls a URL that is not your org’s: a wrong org, the Admin Console (`-admin`), or a path after the host name. Okta answers 404.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Tell the server admin the address of your org, without `-admin`: the one that people see when they sign in.',
        'If your org has a custom domain, give the Okta address, such as `https://acme.okta.com`. Okta’s pages on this agent list Okta’s own domains only.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        'Correct the URL: `https://`, then the address of your org, and nothing after it, as in `https://acme.okta.com`. No slash at the end, no `-admin`, no path, no spaces or quotes inside.',
        'Domains that Okta names besides `okta.com`: `oktapreview.com`, `okta-emea.com`, `okta-gov.com`. Check that yours is neither the preview org nor another company’s.',
      ],
      otherWays: [
        'Open the URL in a browser on the server. It shows your org’s own sign-in page.',
        'Keep every comma and quote of the file as it was, save it, and test.',
      ],
      takes: 'about 10 minutes',
      risk: 'A slip in the file can stop the agent. Keep a second administrator signed in until a test has worked.',
    },
  ],
  verify: [noNewException, signInAgain],
  warnings: ['Do not touch the client secret in the file: it is stored encrypted.', keepSecret],
  howWeKnow:
    'Likely. A 404 means that Okta does not know the address, or the thing asked for at it, and a wrong URL fails for everybody on the server. Okta’s own page begins with the username: if a colleague gets in on this server, check that instead.',
  sources: [sources.status404, sources.status401, sources.install, sources.errorCodes],
}
