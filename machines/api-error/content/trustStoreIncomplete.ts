import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns } from './steps'

export const trustStoreIncomplete: CauseContent = {
  kind: 'cause',
  title: 'The program’s list of certificate authorities is incomplete or too old',
  because:
    'Okta’s certificate comes from a public authority, and no proxy changed it. But the program’s trust store lacks that authority’s root: often a container image without a CA bundle, or an old Java, Python or operating system.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the issuer on the machine that fails, with your own URL: `openssl s_client -connect acme.okta.com:443 -servername acme.okta.com </dev/null | openssl x509 -noout -issuer`.',
        'If it is a public authority, install or update the CA bundle. Debian, Ubuntu: `apt-get install ca-certificates`. Alpine: `apk add ca-certificates`.',
        'If Java or Python brings its own list, update that. The Java itself, or the package `certifi`.',
      ],
      otherWays: [
        'Check which list the program uses: `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`, `NODE_EXTRA_CA_CERTS`, `-Djavax.net.ssl.trustStore`. An old setting can hide the system’s list.',
        'Copy the CA bundle into the image in its last stage: a minimal image has none.',
      ],
      takes: 'about 20 minutes',
      risk: 'None: the list of the system or the vendor replaces an old one.',
    },
    {
      by: 'server-admin',
      steps: [
        'Update the system’s root certificates. The usual system updates bring them.',
        'Check the machine’s clock. A root that is “not yet valid” is not trusted.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [
    'From the same machine or container, with your own URL, this prints 200: `curl -s -o /dev/null -w "%{http_code}" https://acme.okta.com/.well-known/okta-organization`.',
    programRuns,
  ],
  warnings: [noTlsOff, 'Do not pin or import Okta’s own server certificate: it is replaced often.'],
  howWeKnow:
    'Confirmed if the issuer is a public authority and the program still refuses it. The same error for every HTTPS site points to it; your company’s name as the issuer means inspection.',
  sources: [own.pkix, own.leafSignature, sources.allowList],
}
