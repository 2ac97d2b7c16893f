import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns } from './steps'

export const tlsIntercepted: CauseContent = {
  kind: 'cause',
  title: 'The program does not trust the certificate that it is shown',
  because:
    'Okta’s certificate comes from a public authority that programs know. This program was shown another one: most often a proxy or firewall inspects the traffic and puts its own certificate in place.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'On the machine that fails, read who issued the certificate: `openssl s_client -connect acme.okta.com:443 -servername acme.okta.com </dev/null | openssl x509 -noout -issuer`, with your own address.',
        'It names your company or a security product: ask IT to exempt Okta’s addresses from inspection, or for the root certificate of the product.',
        'Add that root to what the program trusts. Node: `NODE_EXTRA_CA_CERTS=/path/root.pem`. Python: `REQUESTS_CA_BUNDLE` or `SSL_CERT_FILE`. Go, curl and .NET: the operating system’s store.',
      ],
      otherWays: [
        'Java: `keytool -importcert -cacerts -alias company -file root.pem`, with the `keytool` of the Java that really runs. There are often several.',
        'It names a public authority: then nobody inspects, and the program’s own list of authorities is incomplete or too old.',
        'In a container, do the same in the image: it does not use the host’s list.',
      ],
      takes: 'about 30 minutes',
      risk: 'Whoever holds that root can read all that the program sends. Take it only from your own IT, and compare its fingerprint.',
    },
    {
      by: 'server-admin',
      steps: [
        'Exempt your Okta address, `*.okta.com` and `*.oktacdn.com` from inspection.',
        'If that is not possible, hand out the root certificate by the usual way of your company.',
      ],
      takes: 'about 20 minutes, and the time the network team needs',
      risk: 'Traffic to the exempted addresses is no longer inspected. Let your security team decide.',
    },
  ],
  verify: ['The issuer is a public authority, or one that the program now trusts.', programRuns],
  warnings: [noTlsOff, 'Do not import the certificate of Okta’s server itself: it is replaced often. The root is what counts.'],
  howWeKnow:
    'Words such as “PKIX path building failed”, “self-signed certificate in certificate chain” or “unable to verify the first certificate” show that it is not trusted. Who put it there is certain once you have read the issuer. No HTTP status comes back, and Okta never sees the call.',
  sources: [own.pkix, own.leafSignature, sources.allowList],
}
