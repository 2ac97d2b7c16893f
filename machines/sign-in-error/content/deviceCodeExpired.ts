import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const deviceCodeExpired: CauseContent = {
  kind: 'cause',
  title: 'The device code expired or was already used',
  because:
    'In the device flow, the tool shows a code, and the person enters it in a browser within some minutes. Here it was not confirmed in time, was confirmed already, or the tool uses an old code.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the sign-in in the tool again, to get a new code.',
        'Open the address at once, enter the code, and finish the sign-in until the browser says that the device is activated.',
        'Return to the tool and wait: it asks Okta every few seconds.',
      ],
      takes: '3 minutes',
      risk: 'Enter only a code that your own tool shows.',
    },
    {
      by: 'developer',
      steps: [
        'Stop polling at `expires_in`, and begin again with a new code.',
        'On `authorization_pending` wait for `interval` seconds; on `slow_down` wait 5 seconds longer.',
        'Use each device code for one token only, and do not store it.',
      ],
      takes: 'about 30 minutes',
      risk: 'None',
    },
  ],
  verify: ['The token endpoint answers 200 after the person confirmed the code.'],
  warnings: ['Do not enter a code that somebody sent you: it signs in their device as you.'],
  howWeKnow:
    '`expired_token` “The device code has expired.”, or `invalid_grant` “The device code is invalid or has expired.”. `authorization_pending` is no error: the person has not confirmed yet.',
  sources: [own.deviceFlow, shared.errorCodes],
}
