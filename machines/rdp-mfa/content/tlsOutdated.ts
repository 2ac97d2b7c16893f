import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { failOpen, signInAgain } from './steps'

export const tlsOutdated: CauseContent = {
  kind: 'cause',
  title: 'The server’s encryption (TLS) is too old for Okta',
  because:
    'Okta accepts TLS 1.2 or later. .NET on this server offers something older, so Okta closes the connection before it answers. It can begin after an install, but also after a system restore or a .NET update.',
  remedies: [
    {
      by: 'server-admin',
      steps: [
        'Check the versions, and export the registry keys below. Okta MFA Credential Provider needs 1.1.2 or later, Okta’s script .NET 4.6.1 or later.',
        'Turn on strong cryptography for .NET. Set `SchUseStrongCrypto` and `SystemDefaultTlsVersions` to 1 (DWORD) under `HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319` and under `HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\.NETFramework\\v4.0.30319`.',
        'Turn on TLS 1.2 for WinHTTP, then restart. Add the bit `0x800` to `DefaultSecureProtocols` under `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp`, and in the same path under `HKLM\\SOFTWARE\\Wow6432Node`.',
      ],
      otherWays: [
        'Before the restart, add `0x800` to `SecureProtocols` too, under `SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings` in HKLM, in HKCU and in `HKEY_USERS\\.DEFAULT`, which belongs to SYSTEM.',
        'Okta’s troubleshooting page (see the sources) has a PowerShell script for all this. Check the values yourself even if it answers “No updates are required”: it skips keys that do not exist.',
        'If the log says “common algorithm”, check that the server’s hardening leaves cipher suites that Okta accepts.',
      ],
      takes: 'about 20 minutes and a restart',
      risk: 'The restart interrupts everybody on the server. A wrong registry value can break other programs.',
    },
  ],
  verify: ['After the restart, the next sign-in leaves no line about SSL, TLS or a closed connection in `OktaWidget.log`.', signInAgain],
  warnings: [
    'Do not rely on a browser: your account has its own settings, and the Okta sign-in runs as SYSTEM.',
    'Do not turn off `SslPinningEnabled` as the fix: Okta names that for a proxy that inspects traffic. It does not bring TLS 1.2.',
  ],
  otherWarnings: [failOpen],
  howWeKnow:
    'The log speaks of SSL, TLS or a closed connection and shows no HTTP status. Okta explains these lines like this. Behind a proxy that inspects traffic the same lines can appear: then check who issued the certificate.',
  sources: [sources.tls, sources.troubleshoot, sources.versions],
}
