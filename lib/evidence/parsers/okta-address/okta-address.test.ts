import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { oktaAddress } from './okta-address'

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'www. in front of an org': ["requests.exceptions.SSLError: hostname 'www.umbra.okta.com' doesn't match '*.okta.com'", 'wwwHost 1 www.umbra.okta.com'],
  'a template left in': ['GET https://%7B%7Bumbra.okta.com%7D%7D/api/v1/authn\nnet::ERR_NAME_NOT_RESOLVED', 'unfilled 1 https://%7B%7Bumbra.okta.com'],
  'a name to fill in': ['okta: getaddrinfo ENOTFOUND for https://your-okta-domain/oauth2', 'unfilled 1 https://your-okta-domain/oauth2'],
  'a scheme inside': ['okta login: no such host: https://https//umbra.okta.com/oauth2', 'schemeInside 1 https://https//umbra.okta.com'],
  'a path without its slash': ['dial tcp: lookup umbra.okta.comapi: no such host https://umbra.okta.comapi/v1/authn', 'pathGlued 1 https://umbra.okta.comapi'],
  'its path below another server': [
    'okta popup: 404 at http://localhost:7007/api/auth/okta/x/oauth2/v1/authorize?client_id=0oa1',
    'pathBelow 1 http://localhost:7007/api/auth/okta/x/oauth2/v1/authorize',
  ],
  'the name of the org twice': ['dial tcp: lookup umbra.umbra.okta.com: no such host', 'hostNested 1 umbra.umbra.okta.com'],
  'a domain after the domain': ['terraform: no such host https://umbra.okta.com.okta.com/api/v1/users', 'hostNested 1 .okta.com.okta.com'],
  'a host too deep for the certificate': ["Host: dev.umbra.okta.com. is not in the cert's altnames: DNS:*.okta.com", 'hostNested 1 Host: dev.umbra.okta.com'],
  'a template left in as a host': ['Error: getaddrinfo ENOTFOUND {yourOktaDomain}', 'unfilled 1 ENOTFOUND {yourOktaDomain'],
  'a scheme as host, in Node': ['okta: getaddrinfo ENOTFOUND https', 'schemeInside 1 ENOTFOUND https'],
  'the host of the Admin Console': ['curl: (6) Could not resolve host: umbra-admin.okta.com', 'adminHost 1 resolve host: umbra-admin.okta.com'],
  'the host of the Admin Console without a scheme': ['OKTA_ORG_DOMAIN=umbra-admin.okta.com\n404', 'adminIssuer 1 OKTA_ORG_DOMAIN=umbra-admin.okta.com'],
  'a scheme as host': ["okta-cli: Max retries exceeded (host='https', port=443): Name or service not known", "schemeInside 1 host='https'"],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(oktaAddress, paste)).toEqual(facts))

const others: Record<string, string> = {
  'an address that may be right': 'getaddrinfo ENOTFOUND umbra.okta.com',
  'a custom domain': 'okta: 404 at https://login.acme.io/oauth2/default/v1/authorize',
  'an address with its scheme that is looked up': 'okta: getaddrinfo ENOTFOUND https://umbra.okta.com',
  'no failure of a connection': 'We use https://www.umbra.okta.com to sign in.',
  'a host of Workflows': 'certificate is not valid for umbra.workflows.okta.com',
  "Okta's own pages": 'See https://www.okta.com/help: certificate expired',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(oktaAddress, paste)).toEqual([]))
