import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openApp, openConfig } from './steps'

export const mfaNotRequired: CauseContent = {
  kind: 'cause',
  title: 'No policy or setting asks this person for a second factor',
  because:
    'No rule of the app’s sign-on policy asks this person for a factor, or a setting on the server leaves the question out. The sign-in works, with a password alone.',
  remedies: [
    {
      by: 'user',
      steps: ['Tell helpdesk which server let you in without a second factor, and when. It is not your fault, and it has to be fixed.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        openApp,
        'Open the Sign On tab. Classic: Sign On Policy. Identity Engine: check which policy the tab names; it is likely edited under Security > Authentication Policies (newer: app sign-in policies).',
        'Find the rule that covers the person, and mind the order of the rules. It must ask for a factor: in Classic, “Prompt for factor” is on.',
      ],
      otherWays: ['Check that no rule above it lets the person through without a factor.'],
      takes: 'about 10 minutes',
      risk: 'Whoever has no factor that Remote Desktop can use is locked out as soon as the rule asks for one. Let them enrol first.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        '`RdpOnly` true: no factor is asked at the server’s own console. That may be intended.',
        '`FilterCredentialProvider` false: people can choose another way to sign in. With `FilterCredentialProvider` true and `RdpOnly` false, MFA is asked wherever the policy requires it.',
      ],
      otherWays: [
        '`InternetFailOpenOption` true: the password is enough while Okta cannot be reached. Set it to false.',
        'In the registry, look for a value `Disabled` = 1 at Okta’s entry under `Credential Providers` or `Credential Provider Filters` (in `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Authentication`). It is left from an emergency bypass. Once that is over, delete the value and restart.',
        'Test with a new sign-in, not a reconnect. Ask whether the user ticked “Do not challenge me for the next … hours”.',
      ],
      takes: 'about 15 minutes, and a restart after a bypass',
      risk: 'With `FilterCredentialProvider` true and `InternetFailOpenOption` false, nobody gets in over Remote Desktop while Okta cannot be reached, and at the console only with `RdpOnly` true. Agree on a way in first. The restart interrupts everybody on the server.',
    },
  ],
  verify: [
    'A new sign-in asks for a second factor, for this person and for one other.',
    'The System Log shows the sign-in from the server’s public IP address.',
  ],
  warnings: ['Do not leave it because the sign-in works.', 'Do not change the sign-on policy of the whole org: it is not used for this app.'],
  otherWarnings: ['Identity Engine: do not take an event `user.authentication.auth_via_mfa` as proof of a second factor. It is written for the first one too.'],
  howWeKnow:
    'For the box “MFA Bypass”, Okta gives one cause: no rule that requires MFA covers the person. If there was no box at all, the settings of the server come first.',
  sources: [sources.troubleshoot, sources.assign, sources.install, sources.overview, sources.events, sources.reconnect],
}
