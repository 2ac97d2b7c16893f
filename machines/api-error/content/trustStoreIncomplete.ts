import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { noTlsOff, programRuns } from './steps'

export const trustStoreIncomplete: CauseContent = {
  kind: 'cause',
  title: 'The program’s own list of certificate authorities is incomplete or too old',
  because:
    'Okta’s certificate comes from a public authority, and no proxy changed it. The program’s trust store does not hold the root of that authority: often a container image without a CA bundle, or an old Java, Python or system.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'On the machine that fails, read who issued the certificate: `openssl s_client -connect acme.okta.com:443 -servername acme.okta.com </dev/null | openssl x509 -noout -issuer`, with your own address.',
        'A public authority: install or update the CA bundle. Debian and Ubuntu: `apt-get install ca-certificates`; Alpine: `apk add ca-certificates`.',
        'Java or Python that brings its own list: update the Java, or the package `certifi`.',
      ],
      otherWays: [
        'Read which list the program uses: `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`, `NODE_EXTRA_CA_CERTS`, `-Djavax.net.ssl.trustStore`. An old setting can hide the system’s list.',
        'Copy the CA bundle into the image in its last stage: a minimal image has none.',
      ],
      takes: 'about 20 minutes',
      risk: 'None: the list of the system or the vendor replaces an old one.',
    },
    {
      by: 'server-admin',
      steps: [
        'Bring the system’s root certificates up to date by its usual updates.',
        'Check that the machine’s clock is right: a root that is “not yet valid” is not trusted.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [
    '`curl -s -o /dev/null -w "%{http_code}" https://acme.okta.com/.well-known/okta-organization` from the same machine or container prints 200.',
    programRuns,
  ],
  warnings: [noTlsOff, 'Do not pin or import the certificate of Okta’s server itself: it is replaced often.'],
  howWeKnow:
    'It is certain once the issuer is a public authority and the program refuses it all the same. The same error for every HTTPS site points here; your company’s name as the issuer means inspection.',
  sources: [own.pkix, own.leafSignature, sources.allowList],
}
