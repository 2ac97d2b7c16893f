import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const framingRefused: CauseContent = {
  kind: 'cause',
  title: 'Okta refuses to be shown in a frame of another page',
  because:
    'A page or app embeds Okta’s sign-in in an iframe. Okta forbids that by default (`X-Frame-Options`, `frame-ancestors`), which protects against clickjacking. The browser then shows an empty frame.',
  remedies: [
    {
      by: 'user',
      steps: ['Open the app in a tab of its own, sign in there, and go back.', 'Tell the owner of the page: “Okta’s sign-in does not open in the frame.”'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Open the sign-in in the top window or a pop-up, and load the frame when the person is signed in.',
        'In Teams, Salesforce, portals and the like, use their own way for pop-up sign-ins.',
      ],
      takes: 'some hours',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'If framing is needed: Security > API > Trusted Origins, Add Origin, the embedding page’s origin, type iFrame embed.',
        'Check the host: Okta’s documentation says that this does not apply to custom domains.',
        'For any page at all, there is Customizations > Other > IFrame Embedding. Prefer the list of origins.',
      ],
      takes: 'about 10 minutes',
      risk: 'Framing lets the embedding page lie over Okta’s sign-in. Allow only origins of your own.',
    },
  ],
  verify: ['The page shows the sign-in, and the browser’s console has no “Refused to display”.'],
  warnings: ['Do not remove security headers with a browser extension or a proxy.', 'Do not allow all origins for one page.'],
  howWeKnow:
    'The browser’s console says it, with Okta’s address: “Refused to display … in a frame”, `frame-ancestors`. In a frame that is allowed, blocked third-party cookies can still stop the sign-in.',
  sources: [own.iframe, own.trustedOrigins],
}
