import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { agentShows, keepSecret, noNewException, openApp, openConfig, reinstall, reinstallFurther, reinstallRisk, signInAgain } from './steps'

export const clientConfigWrong: CauseContent = {
  kind: 'cause',
  title: 'The Client ID, the client secret or the Okta URL on the server is wrong',
  because:
    'The Client ID, client secret or Okta URL on this server does not match Okta. Usual reasons: a typo, a trailing slash, an invisible character from copy and paste ({agent-config.hiddenCharacter|such as U+200B}), or a rotated secret.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        openApp,
        'On the General tab, find Client Credentials. Tell the server admin the Client ID and the URL of your org.',
        'Say whether the client secret was changed lately. A new secret needs a reinstall on every server.',
      ],
      otherWays: ['If the secret is needed, hand it over the way your company hands over passwords.'],
      takes: 'about 5 minutes',
      risk: 'A newly generated secret cuts off every server that has the old one.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        'Correct the URL: `https://`, then the address of your org, and nothing after it, as in `https://acme.okta.com`. No slash at the end, no `-admin`, no path, no spaces or quotes inside.',
        'Compare the Client ID with the one on the General tab, character by character. If you see no difference, type it again: some characters cannot be seen.',
      ],
      otherWays: [
        'Copy values from a browser on the server itself, or through Notepad. What is copied on a Mac or on Linux can arrive changed in a Remote Desktop session.',
        'Keep every comma and quote of the file as it was, save it, and test.',
        'If the URL and the Client ID are right, or the secret was changed, reinstall the agent with the next steps.',
        ...reinstall,
        ...reinstallFurther,
      ],
      takes: 'about 10 minutes, or 30 with a reinstall',
      risk: `A slip in the file can stop the agent. ${reinstallRisk}`,
    },
  ],
  verify: [noNewException, agentShows, signInAgain],
  warnings: [
    'Never put the plain client secret into `rdp_app_config.json`. The agent expects it encrypted, and fails with a Base-64 or HS256 error. One page of Okta’s allows it, another names it as the cause of that error.',
    'Do not generate a new secret just in case.',
  ],
  otherWarnings: [keepSecret],
  howWeKnow:
    'Okta names mistyped values, a slash at the end and odd characters pasted from Mac or Linux among the causes of a 401. An address with -admin or a path is a likely cause. If URL and Client ID are both right, it is likely the secret: it is stored encrypted, so nobody can compare it.',
  sources: [sources.status401, sources.install, sources.secret],
}
