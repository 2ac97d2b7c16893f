import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const framingRefused: CauseContent = {
  kind: 'cause',
  title: 'Okta’s sign-in cannot be shown in a frame of another page',
  because:
    'A page or app embeds Okta’s sign-in in an iframe. Okta forbids that by default (`X-Frame-Options`, `frame-ancestors`) to protect against clickjacking, and the browser shows an empty frame.',
  remedies: [
    {
      by: 'user',
      steps: ['Open the app in its own tab, sign in there, and go back.', 'Tell the page’s owner: “Okta’s sign-in does not open in the frame.”'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Open the sign-in in the top window or a pop-up. Load the frame once the user is signed in.',
        'In Teams, Salesforce, portals and the like, use their own pop-up sign-in.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If framing is needed, add the embedding page’s origin. Security > API > Trusted Origins > Add Origin, type iFrame embed.',
        'Check the host. Okta’s documentation says that this does not apply to custom domains.',
        'Avoid allowing any page at all. That setting is Customizations > Other > IFrame Embedding; prefer the list of origins.',
      ],
      takes: 'about 10 minutes',
      risk: 'The embedding page can lay itself over Okta’s sign-in. Allow only your own origins.',
    },
  ],
  verify: ['The page shows the sign-in, and the browser’s console has no “Refused to display”.'],
  warnings: ['Do not remove security headers with a browser extension or a proxy.', 'Do not allow all origins for one page.'],
  howWeKnow:
    'The browser’s console says it, with Okta’s URL: “Refused to display … in a frame” or `frame-ancestors`. Even in an allowed frame, blocked third-party cookies can stop the sign-in.',
  sources: [own.iframe, own.trustedOrigins],
}
