import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { findSignOnPolicy, openConfig } from './steps'

export const mfaNotRequired: CauseContent = {
  kind: 'cause',
  title: 'No policy or setting asks the user for a second factor',
  because: 'The app’s sign-on policy asks the user for no factor, or a setting on the server skips the question. A password alone is enough.',
  remedies: [
    {
      by: 'user',
      steps: ['Tell the helpdesk which server asked for no second factor, and when. It is not your fault.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [findSignOnPolicy, 'Find the rule that covers the user. Mind the order. It must ask for a factor: in Classic, “Prompt for factor” is on.'],
      takes: 'about 10 minutes',
      risk: 'Users with no factor that works over Remote Desktop are locked out once the rule asks for one. Let them enroll first.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        'Check `RdpOnly`. If true, the console asks for no factor, perhaps on purpose.',
        'Check `FilterCredentialProvider`. If false, people can choose another way to sign in.',
      ],
      otherWays: [
        'Set `InternetFailOpenOption` to false. If true, a password is enough while Okta cannot be reached.',
        'Look for a leftover emergency bypass: `Disabled` = 1 at Okta’s entry under `Credential Providers` or `Credential Provider Filters` in `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Authentication`. Once it is over, delete the value and restart.',
        'Test with a new sign-in, not a reconnect. Ask whether the user ticked “Do not challenge me for the next … hours”.',
      ],
      takes: 'about 15 minutes',
      risk: 'With `FilterCredentialProvider` true and fail-open off, an Okta outage locks everybody out, except at the console with `RdpOnly` true. A restart interrupts everybody.',
    },
  ],
  verify: ['A new sign-in asks for a second factor, for this user and for another.'],
  warnings: ['Do not leave it because the sign-in works.', 'Do not change the org-wide sign-on policy: this app does not use it.'],
  otherWarnings: ['Identity Engine: do not take `user.authentication.auth_via_mfa` as proof of a second factor: the first leaves it too.'],
  howWeKnow: 'Okta gives one cause for the box “MFA Bypass”: no rule that requires MFA covers the user. Without it, check the server first.',
  sources: [sources.troubleshoot, sources.assign, sources.install, sources.overview, sources.events, sources.reconnect],
}
