import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { callerRisk, verifyCaller } from './steps-people'

export const linkExpired: CauseContent = {
  kind: 'cause',
  title: 'The link in the e-mail was used already, or is too old',
  because:
    'A link to activate an account, reset a password or verify an e-mail address works once and for a limited time. A newer e-mail invalidates the older one. Mail filters often open links first, and that uses them up.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If the account is activated already, no link is needed: open your company’s Okta address and sign in.',
        'Look for a newer e-mail of the same kind, and use only the newest.',
        'Ask for a new one: on the page itself if it has a button for it, or by the link for a forgotten password on the sign-in page.',
      ],
      otherWays: [
        'Open it at once, on the device on which you want to go on. If the e-mail also holds a code, type the code in place of the link.',
        'If there is no button, tell the helpdesk: “My Okta link has expired. I need a new one.”',
      ],
      takes: '5 minutes',
      risk: 'None. Follow only e-mails that you asked for or expect.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Open Directory > People and choose the person. Not activated yet: choose Resend Password Email. Activated: choose Reset Password and send the e-mail.',
        'Tell the person how long it is good: for an activation seven days as a rule, for a reset an hour.',
      ],
      otherWays: ['If the new one is void at once as well, send the case to the Okta admin: a mail filter is likely.'],
      takes: 'about 5 minutes',
      risk: callerRisk,
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, look for requests from addresses of the mail provider right after the e-mail was sent.',
        'Ask the owner of the mail filter to leave links of your Okta address, in e-mails of your Okta sender, unopened. Keep the filter for all others.',
        'Where people’s mail cannot be changed, use a temporary password, or a code in place of a link.',
      ],
      otherWays: ['For people whose password lives in a directory, check that they get an Okta link at all.'],
      takes: 'about 30 minutes',
      risk: 'An exception in a mail filter must name sender and address, or it lets in forged e-mails.',
    },
  ],
  verify: ['The person opens a new link, and the page asks for a password or a factor in place of the error.'],
  warnings: ['Do not forward such a link: whoever opens it takes the account.', 'Do not turn off the mail filter as a whole.'],
  otherWarnings: ['Do not ask for several new e-mails in a row: each one makes the last one void.'],
  howWeKnow:
    '`E0000105` and `E0000110`, “Token Expired”, or “activation link is no longer valid” show it. That a filter opened it is likely when it fails within minutes of arriving and for several people of one company; the System Log then shows a request from an address that is not theirs.',
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
