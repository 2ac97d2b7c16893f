import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { signInAgain } from './steps'

export const rateLimited: CauseContent = {
  kind: 'cause',
  title: 'Okta has received too many requests',
  because: 'Your org, an app or a user went over one of Okta’s rate limits, so Okta answers 429 for a while. The sign-in itself may be right.',
  remedies: [
    {
      by: 'user',
      steps: ['Wait five minutes.', 'Sign in once. If it fails again, tell the helpdesk both times.'],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Look for violations in the System Log. Reports > System Log: `eventType eq "system.org.rate_limit.violation" or eventType eq "system.client.rate_limit.violation"`.',
        'Find what sends the many requests. A script, a monitor that signs in, or a server that keeps retrying.',
        'Stop it or slow it down. Then wait until the limit resets.',
      ],
      takes: 'about 15 minutes',
      risk: 'If you stop a program, whatever depends on it stops too. Ask its owner.',
    },
  ],
  verify: ['The System Log shows no new violation.', signInAgain],
  warnings: ['Do not sign in again just to test: every try counts.', 'Do not turn on `InternetFailOpenOption`: it is not made for a 429.'],
  howWeKnow:
    'The number 429, or a rate limit violation in the System Log, shows it. Okta has no page on a 429 at this sign-in; the rest follows from its general rules.',
  sources: [sources.status429, sources.errorCodes],
}
