import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { parseText } from '@/lib/evidence/text/parse'
import { authorizeUrl } from './authorize-url'
import { authorizeRequests } from './requests'

const read = (paste: string) => factsReadBy(authorizeUrl, paste)
const keys = (paste: string) => factKeysReadBy(authorizeUrl, paste)
/** What is shown, without what is refuted. */
const shown = (paste: string) => keys(paste).filter((key) => !key.startsWith('!') && !['authorize', 'okta'].includes(key))

const server = 'https://acme.okta.com/oauth2/default/v1/authorize'
const org = 'https://acme.okta.com/oauth2/v1/authorize'
const complete =
  'client_id=0oa1acmeWeb2Xyz9d7&response_type=code&scope=openid%20profile&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcallback&state=S1a2t3e4&nonce=n0nce&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256'
const without = (name: string) => complete.replace(new RegExp(`(?:^|&)${name}=[^&]*`), '').replace(/^&/, '')
const withUri = (uri: string) => `${server}?${complete.replace(/redirect_uri=[^&]*/, `redirect_uri=${uri}`)} `

test('a complete request', () => {
  expect(read(`The app opens ${server}?${complete} and then`)).toEqual([
    `authorize 1 ${`${server}?${complete}`.slice(0, 300)}`,
    `okta 1 ${server}`,
    `!orgServer 1 ${server}`,
    `customServer 1 ${server}`,
    `defaultServer 1 ${server}`,
    '!clientIdMissing 1 client_id=0oa1acmeWeb2Xyz9d7',
    '!redirectUriMissing 1 redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcallback',
    '!responseTypeMissing 1 response_type=code',
    '!scopeMissing 1 scope=openid%20profile',
    '!stateMissing 1 state=S1a2t3e4',
    '!codeChallengeMissing 1 code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    '!openidMissing 1 scope=openid%20profile',
    '!codeChallengePlain 1 code_challenge_method=S256',
  ])
})

const same: Record<string, string> = {
  'in quotes': `"${server}?${complete}"`,
  'of a page': `<a href="${server}?${complete.replaceAll('&', '&amp;')}">Sign in</a>`,
  'of JSON': `{"url":"${`${server}?${complete}`.replaceAll('/', '\\/').replaceAll('&', '\\u0026')}","x":1}`,
  'of a header': `HTTP/1.1 302 Found\nLocation: ${server}?${complete}\nServer: nginx`,
  'of Markdown': `[link](${server}?${complete})`,
  'in a mail': `> ${server}?${complete.slice(0, 60)}\n> ${complete.slice(60)}\n> Thanks`,
  'a parameter a line': `${server}\n  ?${complete.replaceAll('&', '\n  &')}\n`,
  'broken by a terminal': `${`${server}?${complete}`.replace(/.{80}/g, '$&\n')}\n\nDone`,
  'within another address': `Refused to display 'https://acme.okta.com/error/404?fromURI=${encodeURIComponent(`/oauth2/default/v1/authorize?${complete}`)}&x=1' in a frame`,
  'decoded by a log': `GET ${decodeURIComponent(`${server}?${complete}`)} HTTP/1.1`,
  'on a custom domain': `https://login.acme.example/oauth2/default/v1/authorize?${complete} `,
}
for (const [name, paste] of Object.entries(same))
  test(`the same ${name}`, () => {
    expect(keys(paste).filter((key) => key !== 'okta')).toEqual(keys(`${server}?${complete} `).filter((key) => key !== 'okta'))
    expect(authorizeRequests(paste).map(({ params }) => [...params])).toEqual([[...new URLSearchParams(complete)]])
  })

const missing: Record<string, string[]> = {
  client_id: ['clientIdMissing'],
  redirect_uri: ['redirectUriMissing'],
  response_type: ['responseTypeMissing'],
  scope: ['scopeMissing'],
  state: ['stateMissing'],
  nonce: [],
  code_challenge: ['codeChallengeMissing'],
  code_challenge_method: ['codeChallengePlain'],
}
for (const [name, facts] of Object.entries(missing))
  test(`without ${name}`, () => expect(shown(`${server}?${without(name)} `)).toEqual(['customServer', 'defaultServer', ...facts]))

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a server of their own': [`https://acme.okta.com/oauth2/aus1acme2Xyz/v1/authorize?${complete} `, 'customServer'],
  'the org server': [`${org}?${complete} `, 'orgServer'],
  'the address of the Admin Console': [`https://acme-admin.okta.com/oauth2/v1/authorize?${complete} `, 'adminHost', 'orgServer'],
  'the nonce that an ID token needs': [`${org}?${without('nonce').replace('=code&', '=id_token&')} `, 'orgServer', 'nonceMissing', 'responseTypeToken'],
  'a scope without openid': [`${org}?${complete.replace('openid%20', '')} `, 'orgServer', 'openidMissing'],
  'a silent renewal': [`${org}?${complete}&prompt=none&response_mode=okta_post_message `, 'orgServer', 'promptNone', 'responseModeOktaPostMessage'],
  'a posted answer': [`${org}?${complete}&response_mode=form_post `, 'orgServer', 'responseModeFormPost'],
  'an answer in the fragment': [`${org}?${complete}&response_mode=fragment `, 'orgServer', 'responseModeFragment'],
  'an answer in the query': [`${org}?${complete}&response_mode=query `, 'orgServer', 'responseModeQuery'],
  'a custom scope at the org server': [`${org}?${complete.replace('profile', 'orders.read')} `, 'orgServer', 'customScopeOnOrgServer'],
  'a parameter twice': [`${org}?${complete}&state=other `, 'orgServer', 'duplicatedParameter'],
  'two resources': [`${org}?${complete}&resource=https://a.example&resource=https://b.example `, 'orgServer'],
  'a plain challenge': [`${org}?${complete.replace('S256', 'plain')} `, 'orgServer', 'codeChallengePlain'],
  'a request that was pushed': [`${org}?client_id=0oa1acme&request_uri=urn%3Aokta%3Aabc1 `, 'orgServer', 'pushedRequest'],
  'plain http': [withUri('http%3A%2F%2Fapp.acme.example%2Fcb'), 'customServer', 'defaultServer', 'redirectUriHttp'],
  localhost: [withUri('http://localhost:8080/cb'), 'customServer', 'defaultServer', 'redirectUriLocalhost', 'redirectUriPort'],
  'a slash at the end': [withUri('https%3A%2F%2Fapp.acme.example%2Fcb%2F'), 'customServer', 'defaultServer', 'redirectUriTrailingSlash'],
  'a fragment': [withUri('https%3A%2F%2Fapp.acme.example%2F%23%2Fcb'), 'customServer', 'defaultServer', 'redirectUriFragment', 'redirectUriTrailingSlash'],
  'encoded twice': [withUri('https%253A%252F%252Fapp.acme.example%252Fcb'), 'customServer', 'defaultServer', 'redirectUriDoubleEncoded'],
  'capitals in the host': [withUri('https%3A%2F%2FApp.Acme.example%2Fcb'), 'customServer', 'defaultServer', 'redirectUriUppercaseHost'],
  'the Admin Console as target': [withUri('https%3A%2F%2Facme-admin.okta.com%2Fcb'), 'customServer', 'defaultServer', 'redirectUriAdminHost'],
  'no scheme': [withUri('localhost:8080/cb'), 'customServer', 'defaultServer', 'redirectUriRelative'],
  'a path alone': [withUri('%2Fcb'), 'customServer', 'defaultServer', 'redirectUriRelative'],
  'a blank at the end': [withUri('https%3A%2F%2Fapp.acme.example%2Fcb%20'), 'customServer', 'defaultServer', 'redirectUriBlank'],
  'a scheme of an app': [withUri('com.acme.app%3A%2Fcallback'), 'customServer', 'defaultServer'],
  'a hidden redirect_uri': [withUri('<our-app>/'), 'customServer', 'defaultServer'],
  "Okta's own dashboard": [`${org}?client_id=okta.2b1959c8-bcc0-56eb-a589-cfcfb7422f26&redirect_uri=https%3A%2F%2Facme.okta.com%2Fenduser%2Fcallback&x=1 `],
  'an answer with a code': ['https://app.acme.example/callback?code=P5I7mdxxdv13_JfXrCSq&state=S1', 'callback', 'callbackCode'],
  'an answer with an error': ['https://app.acme.example/cb?state=S1&error=access_denied&error_description=User+is+not+assigned', 'callback', 'callbackError'],
  'an answer in a fragment': ['http://localhost:3000/#id_token=eyJhbGciOi&state=S1', 'callback', 'callbackToken'],
  'an answer to an app on a phone': ['com.acme.app:/callback?state=S1&code=abc', 'callback', 'callbackCode'],
  'an answer in a log': ['"GET /login/callback?code=abc&state=S1 HTTP/1.1" 500', 'callback', 'callbackCode'],
  'an answer that was posted': ['POST /cb HTTP/1.1\nHost: app.acme.example\n\ncode=abc&state=S1', 'callback', 'callbackCode'],
  'the form of a token request': [
    'POST https://acme.okta.com/oauth2/default/v1/token\n\ngrant_type=authorization_code&client_id=0oa1&code=abc',
    'tokenRequest',
    'tokenRedirectUriMissing',
  ],
  'a name in bold type': [
    'https://acme.okta.com/oauth2/v1/token data: client_id=0oa1&code=abc&grant_type=authorization_code&**redirect_uri=https://app.acme.example',
    'tokenRequest',
  ],
  'a name in capitals': [`${org}?${complete.replace('state=', 'State=')} `, 'orgServer'],
  'a parameter swallowed by another': [`${org}?${complete.replace('&state=', '%26state%3D')} `, 'orgServer', 'stateMissing'],
  'the options of curl': [
    'curl https://acme.okta.com/oauth2/v1/token -d grant_type=authorization_code -d code=abc -d redirect_uri=https%3A%2F%2Fa.example',
    'tokenRequest',
  ],
  'a request that is pushed': [
    'POST https://acme.okta.com/oauth2/v1/par\n\nresponse_type=code&client_id=0oa1&redirect_uri=http%3A%2F%2Fapp.acme.example&scope=openid&state=S1&code_challenge=abc&code_challenge_method=S256\n',
    'pushedRequest',
    'redirectUriHttp',
  ],
  'a SAML request on its way': ['https://acme.okta.com/app/acme_wiki_1/exk1acme2Xyz/sso/saml?SAMLRequest=fZJNT8Mw&RelayState=x', 'samlRedirect'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(shown(paste)).toEqual(facts))

test("a scope of Okta's at a custom server is named", () => {
  expect(read(`${server}?${complete.replace('profile', 'okta.users.read')} `)).toContain(
    'oktaScopeOnCustomServer=okta.users.read 1 scope=openid%20okta.users.read',
  )
})

const cut = ['unchecked redirectUriMissing', 'unchecked stateMissing', 'unchecked codeChallengeMissing']
for (const [name, paste] of Object.entries({
  'by dots': `${server}?client_id=0oa1acme&response_type=code&scope=openid...`,
  'by an ellipsis': `${server}?client_id=0oa1acme&response_type=code&scope=openid…`,
  'within a name': `${server}?client_id=0oa1acme&response_type=code&scope=openid&redirect_u`,
  'within a value': `${server}?client_id=0oa1acme&response_type=code&scope=openid&nonce=a%2`,
  'in its middle': `${server}?client_id=0oa1acme&response_type=code&scope=openid&login_hint=le…dd&max_age=1 `,
}))
  test(`what is cut off ${name} lacks nothing`, () => {
    expect(read(paste).filter((fact) => fact.startsWith('unchecked'))).toEqual(cut)
    expect(shown(paste).filter((key) => /^\w+Missing$/.test(key))).toEqual([])
  })

test('of two requests the last counts', () => {
  const paste = `${org}?${without('state')} \nthen\n${server}?${complete} `
  expect(shown(paste)).toEqual(['customServer', 'defaultServer'])
})

const pairs = (paste: string) => parseText(paste, now, [authorizeUrl as never]).readings.flatMap((one) => (one.outcome === 'read' ? (one.pairs ?? []) : []))
const differing: Record<string, [paste: string, fact: string, pair?: { of: string; expected: string; found: string }]> = {
  'the redirect_uri of the token request': [
    `${server}?${complete}\n\ngrant_type=authorization_code&client_id=0oa1acmeWeb2Xyz9d7&code=abc&code_verifier=v&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcallback%2F`,
    'redirectUriMismatched',
    { of: 'redirectUri', expected: 'https://app.acme.example/callback', found: 'https://app.acme.example/callback/' },
  ],
  'the same redirect_uri': [
    `${server}?${complete}\n\ngrant_type=authorization_code&code=abc&code_verifier=v&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcallback`,
    '!redirectUriMismatched',
  ],
  'no verifier': [
    `${server}?${complete}\n\ngrant_type=authorization_code&code=abc&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcallback`,
    'codeVerifierMissing',
  ],
  'the state that came back': [
    `${server}?${complete}\nhttps://app.acme.example/callback?code=abc&state=S1a2t3e5`,
    'stateMismatched',
    { of: 'state', expected: 'S1a2t3e4', found: 'S1a2t3e5' },
  ],
  'the address that the answer came to': [
    `${server}?${complete}\nhttp://app.acme.example/callback?code=abc&state=S1a2t3e4`,
    'callbackMoved',
    { of: 'redirectUri', expected: 'https://app.acme.example/callback', found: 'http://app.acme.example/callback' },
  ],
  'the addresses of the settings': [
    `${server}?${complete}\nSign-in redirect URIs: https://other.example/cb, https://app.acme.example/Callback`,
    'redirectUriUnlisted',
    { of: 'redirectUri', expected: 'https://app.acme.example/Callback', found: 'https://app.acme.example/callback' },
  ],
  'the addresses of the registration': [
    `${server}?${complete}\n{"client_id":"0oa1","redirect_uris": ["https://app.acme.example/callback"]}`,
    '!redirectUriUnlisted',
  ],
}
for (const [name, [paste, fact, pair]] of Object.entries(differing))
  test(`compared: ${name}`, () => {
    expect(keys(paste)).toContain(fact)
    expect(pairs(paste)).toEqual(pair ? [pair] : [])
  })

test('an answer to another request is not compared', () => {
  const paste = `${server}?${complete}\nhttps://other.example/callback?code=abc&state=zzz`
  expect(keys(paste)).not.toContain('stateMismatched')
  expect(pairs(paste)).toEqual([])
})

const others: Record<string, string> = {
  'of Microsoft': 'https://login.microsoftonline.com/acme/oauth2/v2.0/authorize?client_id=1&response_type=code&redirect_uri=http%3A%2F%2Fa.example',
  "of Oracle, whose path is Okta's": 'https://idcs-0a1b2c3d.identity.oraclecloud.com/oauth2/v1/authorize?client_id=1&response_type=code',
  'of Keycloak': 'https://sso.example/realms/x/protocol/openid-connect/auth?client_id=1 https://app.example/cb?code=1&state=2&session_state=3',
  'an answer that refers to a page': 'https://app.example/cb?error=access_denied&error_description=no&error_uri=https%3A%2F%2Fdocs.example&state=1',
  'an answer with an error of another kind': 'https://app.example/cb?error=redirect_uri_mismatch&error_description=no&state=1',
  'an answer of Microsoft': 'https://app.example/cb?error=invalid_request&error_description=AADSTS50011%3A+The+redirect+URI&state=1',
  'an answer of Google': 'https://accounts.google.com/o/oauth2/v2/auth http://localhost/cb?state=1&code=2',
  'a template': ['open(`https://acme.okta.com/oauth2/v1/authorize?client_id=$', '{id}&response_type=code`)'].join(''),
  'a program': "$url = 'https://acme.okta.com/oauth2/v1/authorize?' . http_build_query($query)",
  'a sum of strings': `"https://acme.okta.com/oauth2/v1/authorize?client_id=" + id`,
  'an address without parameters': 'authorization_endpoint: https://acme.okta.com/oauth2/v1/authorize?',
  "Okta's next step": 'https://acme.okta.com/oauth2/v1/authorize/redirect?okta_key=abc',
  'a guide': 'Send state= and code= to the callback; error=access_denied means that it was denied.',
  'a search for a product': 'https://shop.example/?code=SUMMER&color=red',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

test('a long text of the same marks is read in no time worth mentioning', () => {
  for (const unit of [
    '/oauth2/v1/authorize?',
    '?code=a&state=',
    'grant_type=code&',
    'client_id=a&',
    '?code=a ',
    '&amp;',
    'redirect uris: https://a.example ',
    '%2Foauth2%2Fv1%2Fauthorize%3Fa%26',
  ])
    expect(Array.isArray(read(unit.repeat(400_000 / unit.length)))).toBe(true)
})
