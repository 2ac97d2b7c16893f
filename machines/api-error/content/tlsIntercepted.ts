import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns } from './steps'

export const tlsIntercepted: CauseContent = {
  kind: 'cause',
  title: 'The program gets a certificate that it does not trust',
  because:
    'Okta’s certificate comes from a public authority that programs know. This program got another one: usually a proxy or firewall inspects the traffic and replaces the certificate with its own.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the issuer on the machine that fails, with your own URL: `openssl s_client -connect acme.okta.com:443 -servername acme.okta.com </dev/null | openssl x509 -noout -issuer`.',
        'If it names your company or a security product, ask IT. They can exempt Okta’s URLs from inspection, or give you the product’s root certificate.',
        'Add that root to what the program trusts. Node: `NODE_EXTRA_CA_CERTS=/path/root.pem`. Python: `REQUESTS_CA_BUNDLE` or `SSL_CERT_FILE`. Go, curl, .NET: the operating system’s store.',
      ],
      otherWays: [
        'Java: `keytool -importcert -cacerts -alias company -file root.pem`, with the `keytool` of the Java that really runs. There are often several.',
        'It names a public authority: nobody inspects, and the program’s own list of authorities is incomplete or too old.',
        'In a container, do the same in the image: it does not use the host’s list.',
      ],
      takes: 'about 30 minutes',
      risk: 'Whoever holds that root can read all that the program sends. Take it only from your own IT, and compare its fingerprint.',
    },
    {
      by: 'server-admin',
      steps: [
        'Exempt Okta from inspection. Your Okta URL, `*.okta.com` and `*.oktacdn.com`.',
        'If that is not possible, distribute the root certificate. Use your company’s usual way.',
      ],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'Traffic to the exempted hosts is no longer inspected. Let your security team decide.',
    },
  ],
  verify: ['The issuer is a public authority, or one that the program now trusts.', programRuns],
  warnings: [noTlsOff, 'Do not import Okta’s own server certificate: it is replaced often. Import the root.'],
  howWeKnow:
    '“PKIX path building failed”, “self-signed certificate in certificate chain”, “unable to verify the first certificate” and the like show that it is not trusted. The issuer confirms who replaced it. No HTTP status comes back, and Okta never sees the call.',
  sources: [own.pkix, own.leafSignature, sources.allowList],
}
