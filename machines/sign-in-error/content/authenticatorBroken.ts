import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { sources as own } from './sources-tokens'
import { callerRisk, keepMfa, signInAgain, verifyCaller } from './steps-people'

export const authenticatorBroken: CauseContent = {
  kind: 'cause',
  title: 'Okta Verify on this device no longer matches its enrollment in Okta',
  because:
    'Okta Verify is tied to the phone or computer on which it was set up. After a new, restored or wiped device, or a removed enrollment, the account in the app no longer matches Okta.',
  remedies: [
    {
      by: 'user',
      steps: [
        'If the old device works, add the new one from it. Okta Verify > the account > “Add account to another device”.',
        'If another factor works, sign in with it. Under Settings > Security Methods, remove Okta Verify and set it up again.',
        'Otherwise tell the helpdesk: “Please reset Okta Verify for me. My phone was replaced or restored.”',
      ],
      otherWays: ['Delete the old account in the app only after Okta has let you set up the new one.'],
      takes: 'about 10 minutes',
      risk: 'Deleting the account in the app first can lock you out.',
    },
    {
      by: 'helpdesk',
      steps: [
        verifyCaller,
        'Reset only Okta Verify. Directory > People > the user > More Actions > Reset Authenticators (Classic: Reset Multifactor).',
        'Stay with the user until they have set it up again in a browser.',
      ],
      takes: 'about 15 minutes',
      risk: `${callerRisk} Attackers ask for exactly this reset.`,
    },
    {
      by: 'okta-admin',
      steps: [
        'Check whether the device is suspended, deactivated or listed twice. Directory > Devices.',
        'Check that the user is active. Okta Verify also fails for a suspended or deactivated account.',
        'On a computer, note the error number and Okta Verify’s version. TPM and keychain errors belong to the device: use its vendor’s tool.',
      ],
      takes: 'about 15 minutes',
      risk: 'Deactivating a device removes its enrollments.',
    },
  ],
  verify: ['Okta Verify shows the account without an error.', signInAgain],
  warnings: [keepMfa, 'Do not reset all factors when only Okta Verify fails.'],
  howWeKnow:
    'The error is Okta Verify’s own, or it began with a new, restored or wiped device. If the browser says that it cannot reach Okta Verify on this computer, check the browser’s permission first.',
  sources: [own.newDevice, sources.resetFactors],
}
