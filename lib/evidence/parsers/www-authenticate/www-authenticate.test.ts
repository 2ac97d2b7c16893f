import { expect, test } from 'vitest'
import { pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { wwwAuthenticate } from './www-authenticate'

const lacks = 'The access token provided does not contain the required scopes.'
const origin = 'authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.okta.com"'
const challenge = (error: string, description: string, scheme = 'Bearer') =>
  `${scheme} ${origin}, scope="okta.logs.read", error="${error}", error_description="${description}", resource="/api/v1/logs"`
const missing = challenge('insufficient_scope', lacks)
const header = `www-authenticate: ${missing}`
const parts = ['insufficientScope', 'scope', 'resource', 'realmHost']

/** What is pasted, then which facts are read from it. */
const shapes: Record<string, [paste: string, ...keys: string[]]> = {
  'the header': [header, ...parts],
  'in capitals': [header.replace('www-authenticate', 'WWW-AUTHENTICATE'), ...parts],
  'its value alone': [missing, ...parts],
  'without its scheme': [missing.slice(7), ...parts],
  'among other headers': [`HTTP/2 403\nserver: nginx\n${header}\nx-frame-options: DENY\nrealm: none\n`, ...parts],
  'in curl’s log': [`< HTTP/2 403\n< ${header}\n< content-length: 0\n`, ...parts],
  'in a log with times': [`2026-11-20T10:00:00.1Z [DEBUG] provider: HTTP/2.0 403\n2026-11-20T10:00:00.1Z [DEBUG] provider: ${header}\n`, ...parts],
  'a stray brace': [header.replace('"http://acme.okta.com"', '"http://acme}.okta.com"'), ...parts],
  'quotes tripled after a value': [header.replace('authorize"', 'authorize"""'), ...parts],
  'quotes tripled on both sides': [header.replace(/"/g, '"""'), ...parts],
  'quotes doubled, as in a CSV': [`403,"${missing.replace(/"/g, '""')}",0`, ...parts],
  'no quotes at all': [header.replace(/"/g, ''), ...parts],
  'single quotes': [header.replace(/"/g, "'"), ...parts],
  'a quote that is missing': [header.replace('.read"', '.read'), ...parts],
  'curly quotes': [header.replace(/="/g, '=“').replace(/"/g, '”'), ...parts],
  'HTML entities': [header.replace(/"/g, '&quot;'), ...parts],
  'HTML entities, by number': [header.replace(/"/g, '&#34;').replace(/\//g, '&#x2F;'), ...parts],
  'in JSON': [JSON.stringify({ headers: { 'www-authenticate': missing } }), ...parts],
  'in JSON within JSON': [JSON.stringify({ message: JSON.stringify({ headers: { 'www-authenticate': missing } }) }), ...parts],
  'in JSON, three deep': [JSON.stringify([JSON.stringify([JSON.stringify({ 'www-authenticate': missing })])]), ...parts],
  'in a HAR': [JSON.stringify([{ name: 'WWW-Authenticate', value: missing }], null, 2), ...parts],
  'a list of JavaScript, in back-ticks': [`  'www-authenticate': [\n    \`${missing}\`\n  ],\n  date: [ 'x' ]`, ...parts],
  'a map of Go': [`map[Www-Authenticate:[${missing}] X-Frame-Options:[DENY]]`, ...parts],
  'a dictionary of Python': [`{'WWW-Authenticate': '${missing}', 'Server': 'nginx'}`, ...parts],
  'a table, a line for name and value each': [`www-authenticate\n${missing}\nserver\nnginx`, ...parts],
  'quoted in a mail': [`> ${header.replace(', scope', ',\n> scope')}`, ...parts],
  'wrapped between parameters': [header.replaceAll(', ', ',\n    '), ...parts],
  'wrapped within words': [
    `'www-authenticate': [ \`Bearer authorization_u\nri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.ok\nta.com", scope="okta.lo\ngs.read", err\nor="insufficient_sc\nope", error_description="The access token provided does not conta\nin the required scopes.", resource="/api/v1/lo\ngs"\` ]`,
    ...parts,
  ],
  'cut in the middle of its description': [header.slice(0, header.indexOf('provided')), 'insufficientScope', 'scope', 'realmHost'],
  'cut before its error': [header.slice(0, header.indexOf('error=')), 'scope', 'realmHost'],
  'cut at its beginning': [`r="insufficient_scope", error_description="${lacks}", resource="/api/v1/logs"`.replace('r=', 'erro='), ...[]],
  'a description whose error was cut off': [`Bearer realm="http://acme.okta.com", error_description="${lacks}"`, 'insufficientScope', 'realmHost'],
  'an org on a domain of its own': [header.replaceAll('acme.okta.com', 'id.acme.example'), ...parts],
  'a place to fill in': [header.replaceAll('acme.okta.com', '{yourOktaDomain}'), ...parts],
  'the short form of userinfo': [
    'Bearer error="insufficient_scope", error_description="The access token must provide access to at least one of these scopes - profile, email, address or phone"',
    'insufficientScope',
  ],
  'a short form beside an address of Okta': [
    'https://acme.okta.com/oauth2/v1/userinfo\nwww-authenticate: Bearer error="invalid_token", error_description="The access token is invalid"',
    'tokenInvalid',
  ],
}
for (const [name, [paste, ...keys]] of Object.entries(shapes)) test(`shape: ${name}`, () => expect(factKeysReadBy(wwwAuthenticate, paste)).toEqual(keys))

/** What a challenge says is wrong. */
const errors: Record<string, [error: string, description: string, ...keys: string[]]> = {
  'a scope is missing': ['insufficient_scope', lacks, 'insufficientScope'],
  'a scope stands beside an expired token': ['invalid_token', 'The token has expired.', 'tokenExpired'],
  'another audience': ['invalid_token', 'The access token provided is not intended for Okta.', 'notIntended'],
  'another issuer': ['invalid_token', 'The access token provided has an invalid issuer.', 'issuerInvalid'],
  revoked: ['invalid_token', 'The access token has been revoked.', 'tokenInvalid'],
  'an error in capitals': ['Invalid_Token', 'The token is invalid.', 'tokenInvalid'],
  'a bound token without a proof': ['invalid_request', 'The resource request requires a DPoP proof.', 'dpopProofRequired'],
  'a proof that is missing': ['invalid_dpop_proof', 'The DPoP proof JWT header is missing.', 'dpopProofRequired'],
  'a bound token as Bearer': [
    'invalid_request',
    'The resource request must use the DPoP authentication scheme when using a DPoP bound token.',
    'dpopSchemeRequired',
  ],
  'a proof of another call, with quotes in the sentence': ['invalid_dpop_proof', "'htu' claim in the DPoP proof JWT is invalid.", 'dpopProofInvalid'],
  'a nonce is asked for': ['use_dpop_nonce', 'Authorization server requires nonce in DPoP proof.', 'dpopNonceRequired'],
  'an error of no kind that we know': ['temporarily_unavailable', 'Later.', 'otherError'],
}
for (const [name, [error, description, key]] of Object.entries(errors))
  test(`error: ${name}`, () => expect(factKeysReadBy(wwwAuthenticate, challenge(error, description))).toEqual([key, 'scope', 'resource', 'realmHost']))

/** What is pasted, then what is read from it, with values, lines and quotes. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'values and their quotes': [
    `HTTP/1.1 403 Forbidden\nWww-Authenticate: ${challenge('insufficient_scope', lacks, 'DPoP algs="RS256 ES256",').replace('/logs"', '/groups/00g1acme/users"')}`,
    `insufficientScope 2 error="insufficient_scope", error_description="${lacks}`,
    'scope=okta.logs.read 2 scope="okta.logs.read',
    'dpop 2 DPoP algs="RS256 ES256',
    'resource=/api/v1/groups/-/users 2 resource="/api/v1/groups/00g1acme/users',
    'realmHost=acme.okta.com 2 realm="http://acme.okta.com',
  ],
  'of several scopes the first of the API': [
    `Bearer ${origin}, scope="openid okta.users.read okta.groups.read"`,
    'scope=okta.users.read 1 scope="openid okta.users.read okta.groups.read',
    'realmHost=acme.okta.com 1 realm="http://acme.okta.com',
  ],
  'a scope that an org made up is told without its name': [
    'Bearer realm="http://acme.okta.com", scope="payroll", error="insufficient_scope"',
    'insufficientScope 1 error="insufficient_scope',
    'scope 1 scope="payroll',
    'realmHost=acme.okta.com 1 realm="http://acme.okta.com',
  ],
  'two challenges in one header': [
    'www-authenticate: Bearer realm="http://acme.okta.com", error="invalid_token", DPoP algs="RS256", error="invalid_dpop_proof"',
    'tokenInvalid 1 error="invalid_token',
    'realmHost=acme.okta.com 1 realm="http://acme.okta.com',
    'dpopProofInvalid 1 error="invalid_dpop_proof',
    'dpop 1 DPoP algs="RS256',
  ],
  'two headers of one answer': [
    'www-authenticate: Bearer realm="http://acme.okta.com", error="invalid_token"\nwww-authenticate: DPoP algs="RS256", error="invalid_dpop_proof"',
    'tokenInvalid 1 error="invalid_token',
    'realmHost=acme.okta.com 1 realm="http://acme.okta.com',
    'dpopProofInvalid 2 error="invalid_dpop_proof',
    'dpop 2 DPoP algs="RS256',
  ],
  'after the challenge of a proxy': [
    'Basic realm="proxy", Bearer realm="http://acme.okta.com", error="invalid_token"',
    'tokenInvalid 1 error="invalid_token',
    'realmHost=acme.okta.com 1 realm="http://acme.okta.com',
  ],
  'the last of several headers': [
    'Bearer realm="http://acme.okta.com", error="insufficient_scope"\n\nBearer realm="http://acme.okta.com", error="invalid_token"',
    'older insufficientScope 1 error="insufficient_scope',
    'older realmHost=acme.okta.com 1 realm="http://acme.okta.com',
    'tokenInvalid 3 error="invalid_token',
    'realmHost=acme.okta.com 3 realm="http://acme.okta.com',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(wwwAuthenticate, paste)).toEqual(facts))

const others: Record<string, string> = {
  'a log with a field of this name': 'okta: level=info error="rpc error: code = PermissionDenied"',
  "another API's scope": 'www-authenticate: Bearer realm="service", error="insufficient_scope", scope="repo:read"',
  "another API's token": 'WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"',
  'another authority': 'Bearer realm="", authorization_uri="https://login.vendor.example/common/oauth2/authorize", error="invalid_token"',
  'another service in Okta’s words': challenge('insufficient_scope', lacks)
    .replaceAll('acme.okta.com/oauth2/v1/authorize', 'acme.eu.auth0.com/authorize')
    .replaceAll('acme.okta.com', 'acme.eu.auth0.com'),
  'a sign-in by password': 'WWW-Authenticate: Basic realm="http://intranet.acme.example"',
  'a call that comes back with an error': 'https://app.acme.example/callback?error=access_denied&error_description=No&state=x',
  'what a program asks for': "scopes: ['okta.logs.read'], scope=okta.logs.read",
  'what Spring says of a token that it checked':
    'acme.okta.com: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: nope"',
  'what ASP.NET Core says of one': 'acme.okta.com: Bearer error="invalid_token", error_description="The issuer \'https://acme.okta.com\' is invalid"',
  'an attribute': '<input scope="row" realm="x"> error="none"',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(wwwAuthenticate, paste)).toEqual([]))

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples, isWhole }) => {
  const scoped = samples().filter(({ expect: { scope } }) => scope !== undefined)
  expect(scoped.length).toBeGreaterThan(isWhole ? 8 : 4)
  expect(scoped.filter(({ input, expect: { scope } }) => !factsReadBy(wwwAuthenticate, input).some((one) => one.startsWith(`scope=${scope} `)))).toEqual([])
  const read = samples()
    .filter(({ input }) => factKeysReadBy(wwwAuthenticate, input).length > 0)
    .map(({ id }) => id)
  expect(read.filter((id) => !/^(?:hdr-|wf-full-403-scope|dpop-bound|userinfo)/.test(id))).toEqual([])
})
