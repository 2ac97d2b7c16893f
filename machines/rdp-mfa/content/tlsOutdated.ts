import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const tlsOutdated: CauseContent = {
  kind: 'cause',
  title: 'The server offers Okta a version of TLS that is too old',
  because:
    'Okta accepts TLS 1.2 or later. .NET on this server offers something older, so Okta closes the connection before it answers anything. It can begin after an install, but also after a system restore or an update of .NET.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Check the versions. Agents before 1.1.2 cannot do TLS 1.2, and Okta’s script needs .NET 4.6.1 or later.',
        'Export the registry keys of the next steps, so that you can go back.',
        'Set `SchUseStrongCrypto` and `SystemDefaultTlsVersions` to 1 (DWORD) under `HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319` and under `HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319`.',
      ],
      otherWays: [
        'Add the bit `0x800` to `DefaultSecureProtocols` under `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp` and under the same path in `HKLM\\SOFTWARE\\Wow6432Node`.',
        'Add the bit `0x800` to `SecureProtocols` under `SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings` in HKLM, in HKCU and in `HKEY_USERS\\.DEFAULT`, which belongs to SYSTEM.',
        'Okta’s troubleshooting page, among the sources here, has a PowerShell script that does these three steps. If it answers “No updates are required”, look at the values yourself: it passes over keys that do not exist.',
        'If the log says “common algorithm”, check that the hardening of the server leaves cipher suites that Okta accepts.',
        'Restart the server.',
      ],
      takes: 'about 20 minutes and a restart',
      risk: 'The restart interrupts everybody on the server. A wrong registry value can break other programs.',
    },
  ],
  verify: ['After the restart, the next sign-in leaves no line about SSL, TLS or a closed connection in `OktaWidget.log`.', signInAgain],
  warnings: [
    'Do not rely on a browser: your own account has settings of its own, and the agent runs as SYSTEM.',
    'Do not turn off `SslPinningEnabled` as the fix. Okta’s page names that step for a proxy that inspects traffic; it does not bring TLS 1.2.',
  ],
  otherWarnings: [failOpen],
  howWeKnow:
    'The log speaks of SSL, TLS or a closed connection and shows no HTTP status. Okta explains these lines like this. Behind a proxy that inspects traffic the same lines can appear: then see who signed the certificate.',
  sources: [sources.tls, sources.troubleshoot, sources.versions],
}
