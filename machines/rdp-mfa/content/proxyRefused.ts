import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const proxyRefused: CauseContent = {
  kind: 'cause',
  title: 'The proxy of the SYSTEM account refuses the call, or is down',
  because:
    'The agent has no proxy setting of its own. It works at the sign-in screen as SYSTEM and uses that account’s proxy. That proxy asks for a sign-in of its own (407), or does not answer.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'On the server, open a command prompt as administrator. See which proxy SYSTEM uses: `bitsadmin /util /getieproxy LOCALSYSTEM`.',
        'Okta’s own way, on servers that still have Internet Explorer: `psexec -i -s "c:\\program files\\Internet Explorer\\iexplore.exe"`, then Internet options > Connections > LAN Settings.',
        'If the proxy is down, start it. If the server may reach Okta directly, remove the setting.',
      ],
      otherWays: [
        'On a 407, have the proxy let the server, or your Okta address and `*.oktacdn.com`, through without a sign-in. The agent likely cannot give one.',
        'Test as SYSTEM, with PsExec, a free tool of Microsoft’s: `psexec -s powershell -Command "Invoke-WebRequest https://acme.okta.com -UseBasicParsing"`, with your own address.',
      ],
      takes: 'about 15 minutes, and the time the network team needs',
      risk: 'The proxy of SYSTEM serves every service on the server. A wrong one can cut off others.',
    },
  ],
  verify: ['The test as SYSTEM answers with status 200.', signInAgain],
  warnings: ['Do not test as yourself: your account has a proxy setting of its own.', 'Do not put a user’s password into the proxy settings of the server.'],
  otherWarnings: [failOpen],
  howWeKnow:
    'A 407 always comes from a proxy and not from Okta. Without a number it is likely where a proxy is set for SYSTEM: Okta names ConnectFailure for a proxy that is down. Apart from the one with Internet Explorer, the commands here are standard Windows and not Okta’s.',
  sources: [sources.proxy, sources.overview],
}
