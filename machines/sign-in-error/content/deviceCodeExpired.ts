import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const deviceCodeExpired: CauseContent = {
  kind: 'cause',
  title: 'The device code expired or was already used',
  because:
    'In the device flow, a tool shows a code, and you enter it in a browser within a few minutes. The code was not confirmed in time, was confirmed before, or the tool uses an old one.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the sign-in in the tool again, to get a new code.',
        'Open the URL at once and enter the code. Continue until the browser says that the device is activated.',
        'Return to the tool and wait: it asks Okta every few seconds.',
      ],
      takes: '3 minutes',
      risk: 'Enter only a code that your own tool shows.',
    },
    {
      by: 'developer',
      steps: [
        'Stop polling at `expires_in`, and start again with a new code.',
        'On `authorization_pending`, wait for `interval` seconds. On `slow_down`, wait 5 seconds longer.',
        'Use each device code for one token only, and do not store it.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The token endpoint returns 200 after the user has confirmed the code.'],
  warnings: ['Do not enter a code that somebody sent you: it signs in their device as you.'],
  howWeKnow:
    '`expired_token` “The device code has expired.”, or `invalid_grant` “The device code is invalid or has expired.”, shows it. `authorization_pending` is not an error: the user has not confirmed yet.',
  sources: [own.deviceFlow, shared.errorCodes],
}
