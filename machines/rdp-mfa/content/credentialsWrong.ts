import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepProtection, signInAgain } from './steps'

export const credentialsWrong: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The user name or the password is mistyped',
  because:
    'Okta names a wrong name or password among the causes of a 401. Once `OktaWidget.log` shows the call, it is the least likely: that call carries the name only, and Windows has likely refused a wrong password before.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check Caps Lock and the keyboard layout. The sign-in screen may use another layout than your computer.',
        'Type the name and the password again, and do not let an app fill them in.',
        'Try once, at most twice. Then stop and call helpdesk.',
      ],
      takes: '1 minute',
      risk: 'More than two wrong tries can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check whether the person’s password has expired or the account is locked, in the Windows domain and in Okta.',
        'If it has to be reset, make sure first that you speak with the person themselves.',
        'Do not ask for the password.',
      ],
      takes: 'about 5 minutes',
      risk: 'A reset for a caller whom you have not verified gives the account away.',
    },
  ],
  verify: ['The same name and password work at another sign-in, such as the person’s own computer.', signInAgain],
  warnings: ['Do not go on trying: two tries are enough to know.', keepProtection],
  howWeKnow: 'Likely only when all else is ruled out. No line in the log proves it. A refusal by Windows itself, with no Okta box, is another cause.',
  sources: [sources.status401],
}
