import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { agentShows, appPath, keepSecret, noNewException, reinstall, reinstallFurther, reinstallRisk, signInAgain } from './steps'

export const secretUnreadable: CauseContent = {
  kind: 'cause',
  title: 'The server cannot read its stored Okta client secret',
  because:
    'Okta MFA Credential Provider (the agent) cannot decrypt its client secret and stops before it calls Okta. The secret was mistyped at install, or edited in `rdp_app_config.json`. A file copied from another server likely does the same.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `Give the server admin the Client ID and client secret. ${appPath} > General > Client Credentials. Hand them over like a password.`,
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
        'If many servers fail at once, check the package or script that installs the agent: it may carry the wrong secret everywhere.',
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
    'The log shows it with `unencryptData`, Base-64 or the key size of HS256. Okta gives the first two causes for these lines, and a reinstall as the fix. Similar words are likely the same.',
  sources: [sources.secret, sources.install],
}
