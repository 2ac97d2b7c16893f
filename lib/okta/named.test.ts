import { expect, test } from 'vitest'
import { oktaAnswers, oktaCalls, oktaNamed, oktaTakesPart } from './named'

const named: Record<string, [text: string, words: string]> = {
  'a host before a mere name': ['Okta says no at https://acme.okta.com/api/v1', 'acme.okta.com'],
  'a host with its name hidden': ['GET https://dev-******.oktapreview.com/oauth2', 'dev-******.oktapreview.com'],
  'a host with its name hidden by other signs': ['POST https://dev-####.oktapreview.com/x', 'dev-####.oktapreview.com'],
  'a class of a library': ['OktaRN.refreshTokens()', 'OktaRN'],
  'a host as a placeholder': ['http://{yourOktaDomain}.okta.com', '{yourOktaDomain}.okta.com'],
  'a header': ['X-Okta-Request-Id: a1', 'X-Okta-Request-Id'],
  'a Java package': ['com.okta.jwt.JoseException', 'com.okta.j'],
  'a package of npm': ["require('@okta/okta-auth-js')", '@okta/o'],
  'a setting': ['okta.oauth2.issuer=x', 'okta'],
  'a call that sets it up': ['services.AddOktaWebApi(options)', 'AddOktaW'],
  'a client by others': ['const client = new oktajs.Client()', 'oktajs'],
  'a class of its verifier': ['await AccessTokenVerifier(issuer=x).verify(t)', 'AccessTokenVerifier'],
  'an id of an app': ['"aud":"0oa4acme1Rdp2Xyz9d7"', '"aud":"0oa4acme1Rdp2Xyz9d7"'],
}
const notUsed = [
  "We don't use Okta at all: the job fails",
  'We had Okta until June, and now logins fail at the new one',
  'invalid_grant. We used Okta before and that was fine',
]
for (const text of notUsed) test(`a text that says that Okta takes no part does not name it: ${text}`, () => expect(oktaNamed(text)).toBeUndefined())

for (const [name, [text, words]] of Object.entries(named))
  test(`named by ${name}`, () => {
    const place = oktaNamed(text)
    expect(place).toBeDefined()
    expect(words).toContain(text.slice(place?.from, place?.to))
  })

const views: Record<string, [text: string, takesPart: boolean, answers: boolean, calls: boolean]> = {
  'a host': ['GET https://acme.okta.com', true, true, false],
  'a header': ['p3p: CP="HONK"', true, true, false],
  'a library': ['at com.okta.sdk.Client', true, true, true],
  'a client that calls others too': ['gimme-aws-creds', true, false, true],
  'a tool': ['terraform-provider-okta', true, false, false],
  'a code': ['E0000011', false, true, false],
  'a name': ['okta says no', false, false, false],
}
for (const [name, [text, ...seen]] of Object.entries(views))
  test(`what shows that Okta takes part: ${name}`, () => expect([oktaTakesPart(text), oktaAnswers(text), oktaCalls(text)]).toEqual(seen))

test('not named', () => {
  const others = ['https://login.acme.com/oauth2', 'oktay wrote', 'auth0.com', 'oktavian@acme.example', 'status: 0oa', 'https://keycloak.acme.example/realms/x']
  expect(others.filter((text) => oktaNamed(text) !== undefined)).toEqual([])
})
