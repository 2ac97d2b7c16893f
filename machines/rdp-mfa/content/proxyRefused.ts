import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const proxyRefused: CauseContent = {
  kind: 'cause',
  title: 'The server’s proxy refuses the call to Okta, or is down',
  because:
    'Okta MFA Credential Provider (the agent) has no proxy setting. It runs at the sign-in screen as SYSTEM and uses that account’s proxy, which asks for a sign-in of its own (407) or does not answer.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'See which proxy SYSTEM uses. As administrator: `bitsadmin /util /getieproxy LOCALSYSTEM`.',
        'Open SYSTEM’s proxy settings. Okta’s way, with Internet Explorer: `psexec -i -s "c:\\program files\\Internet Explorer\\iexplore.exe"`, then Internet options > Connections > LAN Settings.',
        'Start the proxy, or remove the setting. Remove it only if the server may reach Okta directly.',
      ],
      otherWays: [
        'On a 407, have the proxy let the server, or your Okta host name and `*.oktacdn.com`, through without a sign-in. The agent likely cannot give one.',
        'Test as SYSTEM with PsExec, a free Microsoft tool: `psexec -s powershell -Command "Invoke-WebRequest https://acme.okta.com -UseBasicParsing"`, with your own URL.',
      ],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'Every service on the server can use SYSTEM’s proxy. A wrong one can cut off others.',
    },
  ],
  verify: ['The test as SYSTEM answers with status 200.', signInAgain],
  warnings: ['Do not test as yourself: your account has its own proxy setting.', 'Do not put a user’s password into the server’s proxy settings.'],
  otherWarnings: [failOpen],
  howWeKnow:
    'A 407 always comes from a proxy, not from Okta. Without a number it is likely where a proxy is set for SYSTEM: Okta names ConnectFailure for a proxy that is down. All commands but the one with Internet Explorer are standard Windows, not Okta’s.',
  sources: [sources.proxy, sources.overview],
}
