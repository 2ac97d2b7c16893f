import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { appPath, correctUrl, keepFormat, keepSecret, noNewException, openConfig, reinstallShort, signInAgain } from './steps'

export const clientConfigWrong: CauseContent = {
  kind: 'cause',
  title: 'The server has a wrong Okta URL, Client ID or secret',
  because:
    'The Client ID, client secret or Okta URL on this server does not match Okta. Usual reasons: a typo, a trailing slash, an invisible character ({agent-config.hiddenCharacter|such as U+200B}), or a rotated secret.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `Tell the server admin the Client ID and your Okta URL. ${appPath} > General > Client Credentials.`,
        'Say whether the client secret was changed.',
      ],
      takes: 'about 5 minutes',
      risk: 'A newly generated secret cuts off every server that has the old one.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        correctUrl,
        'Compare the Client ID with Okta’s, character by character. If you see no difference, type it again: some characters are invisible. Text from a Mac or Linux can arrive changed.',
      ],
      otherWays: [keepFormat, ...reinstallShort],
      takes: 'about 10 minutes, or 30 with a reinstall',
      risk: 'A slip can stop the Okta sign-in; during a reinstall no second factor is asked. Keep another administrator signed in until it works.',
    },
  ],
  verify: [noNewException, signInAgain],
  warnings: ['Never put the plain client secret into `rdp_app_config.json`: that causes a Base-64 error, whatever one Okta page says.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    'Okta lists typos and a trailing slash under 401; -admin or a path is likely. If URL and Client ID are right, it is likely the secret: it is encrypted, so nobody can compare it.',
  sources: [sources.status401, sources.install, sources.secret],
}
