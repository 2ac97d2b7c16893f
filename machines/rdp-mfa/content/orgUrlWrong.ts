import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { configRisk, correctUrl, keepFormat, keepSecret, noNewException, openConfig, signInAgain } from './steps'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The Okta URL on the server is wrong',
  because: 'The server calls a URL that is not your org’s: another org, the Admin Console (`-admin`), or a path after the host name. Okta answers 404.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Tell the server admin your Okta URL, without `-admin`.',
        'If your org has a custom domain, give the Okta domain. For example `https://acme.okta.com`: Okta’s pages on this sign-in list only Okta’s own domains.',
      ],
      takes: '1 minute',
      risk: 'None',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        correctUrl,
        'Check the domain. Besides `okta.com`, Okta names `oktapreview.com`, `okta-emea.com` and `okta-gov.com`. Make sure it is neither the preview org nor another company’s.',
      ],
      otherWays: ['Open the URL in a browser on the server: it shows your org’s own sign-in page.', keepFormat],
      takes: 'about 10 minutes',
      risk: configRisk,
    },
  ],
  verify: [noNewException, signInAgain],
  warnings: ['Do not edit the client secret in the file: it is stored encrypted.', keepSecret],
  howWeKnow:
    'Likely. A 404 means that Okta does not know the URL, or what was asked for there. A wrong URL fails for everybody on the server. Okta’s own page names the username first: if a colleague gets in on this server, check that instead.',
  sources: [sources.status404, sources.status401, sources.install, sources.errorCodes],
}
