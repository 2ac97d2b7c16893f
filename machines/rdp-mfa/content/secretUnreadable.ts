import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { agentShows, keepSecret, noNewException, openApp, reinstall, reinstallFurther, reinstallRisk, signInAgain } from './steps'

export const secretUnreadable: CauseContent = {
  kind: 'cause',
  title: 'The agent cannot read its stored client secret',
  because:
    'The agent cannot decrypt its stored client secret and stops before it calls Okta. It was mistyped at the install, or changed by hand in `rdp_app_config.json`. A file copied from another server likely has the same effect.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        openApp,
        'On the General tab, find Client Credentials, and hand the Client ID and the secret to the server admin the way your company hands over passwords.',
        'Keep the present secret if you can. A new one needs a reinstall on every server.',
      ],
      takes: 'about 5 minutes',
      risk: 'A newly generated secret cuts off every server that has the old one.',
    },
    {
      by: 'server-admin',
      steps: reinstall,
      otherWays: [
        ...reinstallFurther,
        'If many servers fail at once, check the package or script that installs the agent: it may carry the same wrong secret everywhere.',
      ],
      takes: 'about 30 minutes',
      risk: reinstallRisk,
    },
  ],
  verify: [agentShows, noNewException, signInAgain],
  warnings: [
    'Never put a plain client secret into `rdp_app_config.json`. That alone causes this error.',
    'Do not copy `rdp_app_config.json` from another server.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    'The log shows it with `unencryptData`, Base-64 or the key size of HS256. Okta gives the first two causes and one cure for these lines. Other wordings of the same family are likely the same.',
  sources: [sources.secret, sources.install],
}
