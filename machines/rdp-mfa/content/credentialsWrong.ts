import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepProtection, signInAgain, unverifiedReset } from './steps'

export const credentialsWrong: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The username or the password is mistyped',
  because:
    'Okta lists a wrong name or password among the causes of a 401. Once `OktaWidget.log` shows the call, it is the least likely: the call carries only the name, and Windows has likely refused a wrong password before.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Check Caps Lock and the keyboard layout. The sign-in screen may use another layout than your computer.',
        'Type the name and the password yourself. Do not let an app fill them in.',
        'Try once, at most twice. Then stop and call the helpdesk.',
      ],
      takes: '1 minute',
      risk: 'More than two wrong tries can lock the account.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Check for an expired password or a locked account. Look both in the Windows domain and in Okta.',
        'Before any reset, make sure that you are speaking with the user.',
        'Do not ask for the password.',
      ],
      takes: 'about 5 minutes',
      risk: unverifiedReset,
    },
  ],
  verify: ['The same name and password work at another sign-in, such as the user’s own computer.', signInAgain],
  warnings: ['Do not keep trying: two tries are enough to know.', keepProtection],
  howWeKnow:
    'Likely only when everything else is ruled out. No line in the log proves it. If Windows itself refuses and no Okta box appears, it is another cause.',
  sources: [sources.status401],
}
