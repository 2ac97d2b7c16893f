import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { sources as own } from './sources-tokens'
import { keepMfa, openAppPolicy, readLog, signInAgain } from './steps-people'

export const clientCannotChallenge: CauseContent = {
  kind: 'cause',
  title: 'The tool takes a password and cannot handle Okta’s next step',
  because:
    'The tool sends the password itself, or reads Okta’s web page. Okta then asks for a second factor, a device check or an enrollment that only a browser can show. The tool stops; a browser gets in.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to the app in a browser. If that works, your account is fine.',
        'Update the tool, and switch it to sign-in through the browser.',
        'If it has no browser sign-in, tell the helpdesk: “The tool cannot show Okta’s second factor.”',
      ],
      otherWays: [
        'Snowflake drivers: set the authenticator to `externalbrowser` instead of the Okta URL.',
        'AWS: use `okta-aws-cli`, saml2aws with its Browser provider, or gimme-aws-creds with the device flow.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [readLog, openAppPolicy, 'Tell the tool’s owner what the matching rule requires. A program without a user needs a service app or a key pair.'],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'developer',
      steps: [
        'Send users to Okta’s sign-in page. Use the authorization code flow with PKCE, or the device flow for a command line.',
        'Stop sending passwords to `/api/v1/authn` and parsing the sign-in page.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The tool opens a browser, Okta asks for the factor there, and the tool continues.', signInAgain],
  warnings: [keepMfa, 'Do not weaken the app’s rule for the tool: attackers with a password then get in the same way.'],
  howWeKnow:
    'The tool names a step that it does not know (MFA, a page without the expected form, an unsupported factor), and a browser gets in. A tool that only says “authentication failed” may have a wrong password.',
  sources: [sources.factorAtApp, sources.toolBrowser, own.awsCli, own.snowflake],
}
