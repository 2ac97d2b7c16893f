import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { sources as own } from './sources-tokens'
import { keepMfa, openAppPolicy, readLog, signInAgain } from './steps-people'

export const clientCannotChallenge: CauseContent = {
  kind: 'cause',
  title: 'The tool signs in with name and password and cannot follow what Okta asks next',
  because:
    'The tool sends the password itself, or reads Okta’s web page. Okta then asks for a second factor, a device check or an enrolment that only a browser can show. The tool stops there; the browser gets in.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Sign in to the app in a browser. If that works, your account is fine.',
        'Switch the tool to its sign-in through the browser, and update it.',
        'If it has none, tell the helpdesk: “The tool cannot show Okta’s second factor.”',
      ],
      otherWays: [
        'Snowflake drivers: authenticator `externalbrowser` in place of the Okta URL.',
        'AWS: `okta-aws-cli`; saml2aws with its Browser provider; gimme-aws-creds with the device flow.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        readLog,
        openAppPolicy,
        'Read what the matching rule asks for, and tell the owner of the tool. For programs without a person, give them a service app or a key pair.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for reading',
    },
    {
      by: 'developer',
      steps: [
        'Send people to Okta’s sign-in page: authorization code flow with PKCE, or the device flow for a command line.',
        'Stop sending passwords to `/api/v1/authn`, and stop parsing the sign-in page.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
  ],
  verify: ['The tool opens a browser, Okta asks for the factor there, and the tool goes on.', signInAgain],
  warnings: [keepMfa, 'Do not weaken the app’s rule for the tool: attackers with a password then get in the same way.'],
  howWeKnow:
    'The tool names a step that it does not know (MFA, a page without the form it looks for, an unsupported factor), and a browser gets in. A tool that only says “authentication failed” may also have a wrong password.',
  sources: [sources.factorAtApp, sources.toolBrowser, own.awsCli, own.snowflake],
}
