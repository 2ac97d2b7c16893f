import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, verifyCaller } from './steps-people'

export const linkExpired: CauseContent = {
  kind: 'cause',
  title: 'The link in the e-mail was already used, or is too old',
  because: 'Okta’s links work once, for a limited time. A newer e-mail cancels the older one. Mail filters often open links first, which uses them up.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If your account is already active, sign in without the link.',
        'Use only the newest e-mail of this kind. Open it at once, on the device that you will use.',
        'Ask for a new link. Use the page’s button, or the forgotten-password link on the sign-in page.',
      ],
      otherWays: [
        'If the e-mail also holds a code, type the code instead.',
        'If there is no button, tell the helpdesk: “My Okta link has expired. I need a new one.”',
      ],
      takes: '5 minutes',
      risk: 'Follow only e-mails that you asked for or expect.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Send a new link. Directory > People > the user. If not activated yet: Resend Password Email. If activated: Reset Password.',
        'Tell the user how long it works. An activation link usually lasts seven days, a reset link an hour.',
      ],
      otherWays: ['If the new link fails at once too, tell the Okta admin: likely a mail filter.'],
      takes: '5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'Look for the mail filter in the System Log. Does the mail provider’s IP address appear right after the e-mail was sent?',
        'Have the filter leave Okta’s links unopened. Exempt only your Okta domain, from your Okta sender.',
        'If the filter cannot be changed, use a code or a temporary password.',
      ],
      otherWays: ['For users of a directory, check that they get an Okta link at all.'],
      takes: '30 minutes',
      risk: 'An exception must name sender and domain, or it lets in forged e-mails.',
    },
  ],
  verify: ['A new link works without the error.'],
  warnings: ['Do not forward the link: whoever opens it takes the account.', 'Do not turn off the whole mail filter.'],
  howWeKnow:
    '`E0000105`, `E0000110`, “Token Expired” or “activation link is no longer valid” proves it. A mail filter is likely if it fails within minutes for several people, and the System Log shows an IP address that is not theirs.',
  sources: [
    sources.linkScanned,
    sources.activationExpired,
    sources.activationLinks,
    sources.resendActivation,
    sources.resetPassword,
    sources.oldLink,
    shared.errorCodes,
  ],
}
