import { createHash } from 'node:crypto'

/** A sign-in to an app of an invented org, as Chrome writes it: every value that is a secret, or names somebody, is planted and listed. */
const base64url = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
let planted = 0
const secrets: string[] = []
const personal: string[] = []
/** A value of its own for each place, in the letters that generators use. */
const secret = (before = '', length = 28) => {
  const random = createHash('sha512')
    .update(`planted ${++planted}`)
    .digest('base64url')
    .replace(/[-_]/g, 'x')
    .slice(0, length - before.length)
  secrets.push(before + random)
  return before + random
}
const person = (value: string) => {
  personal.push(value)
  return value
}

const email = person('ada.lovelace@acme-corp.example')
const shortName = person('alovelace7')
const fullName = person('Ada Lovelace')
const phone = person('+1 415-555-0134')
const ip = person('203.0.113.77')
const ipv6 = person('2001:db8:85a3::8a2e:370:7334')
const userId = person('00u1adaLove2Lace3d7x')
const orgHost = person('acme-corp.okta.com')
const custom = person('login.acme-corp.example')
const app = person('shop.acme-corp.example')
const signature = () => secret('', 86)
export const token = (claims: object) => `${base64url({ alg: 'RS256', kid: 'kid1acme' })}.${base64url(claims)}.${signature()}`

const stateToken = secret('02', 44)
const sid = secret('102', 25)
const sessionToken = secret('20111', 45)
const code = secret('', 43)
const [xsrf, jsession, dt, idxCookie] = [secret('', 32), secret('', 32), secret('', 24), secret('', 60)]
const verifier = secret('', 64)
const challenge = createHash('sha256').update(verifier).digest('base64url')
const stateHandle = secret('02.id.', 50)
const claims = {
  iss: `https://${orgHost}/oauth2/default`,
  sub: email,
  preferred_username: email,
  name: fullName,
  uid: userId,
  exp: 1795000000,
  iat: 1794996400,
  scp: ['openid'],
  cid: '0oa7acme2Shop4Web5d7',
}
const accessToken = token(claims)
const idToken = token({ ...claims, email, aud: '0oa7acme2Shop4Web5d7', nonce: secret('', 32) })
const refreshToken = secret('', 43)
const saml = `<?xml version="1.0" encoding="UTF-8"?><saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" Destination="https://${app}/saml/acs" ID="id1" Version="2.0"><saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">http://www.okta.com/exk1acme2Shop4Web5d7</saml2:Issuer><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>${secret('', 80)}</ds:SignatureValue></ds:Signature><saml2p:Status><saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></saml2p:Status><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"><saml2:Subject><saml2:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">${email}</saml2:NameID></saml2:Subject><saml2:AuthnStatement SessionIndex="${secret('id', 30)}"/><saml2:AttributeStatement><saml2:Attribute Name="phone"><saml2:AttributeValue>${phone}</saml2:AttributeValue></saml2:Attribute><saml2:Attribute Name="employeeCode"><saml2:AttributeValue>${secret('EMP', 12)}</saml2:AttributeValue></saml2:Attribute></saml2:AttributeStatement></saml2:Assertion></saml2p:Response>`

type Call = {
  method?: string
  url: string
  status?: number
  sent?: Record<string, string>
  received?: Record<string, string>
  body?: string
  type?: string
  answer?: string
  answerType?: string
  http1?: boolean
}
const pairs = (headers: Record<string, string> = {}, http1 = false) =>
  Object.entries(headers).map(([name, value]) => ({ name: http1 ? name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()) : name, value }))
const form = (fields: Record<string, string>) => `${new URLSearchParams(fields)}`

const entry = (call: Call, i: number) => ({
  _initiator: { type: 'script', stack: { callFrames: [{ url: `https://${app}/app.js?key=${secret()}` }] } },
  _resourceType: 'document',
  startedDateTime: new Date(Date.parse('2026-11-20T10:00:00Z') + i * 1000).toISOString(),
  time: 120,
  comment: `Ada said ${secret()}`,
  serverIPAddress: '[2001:db8:85a3::8a2e:370:7334]',
  request: {
    method: call.method ?? 'GET',
    url: call.url,
    httpVersion: call.http1 ? 'HTTP/1.1' : 'h2',
    headers: pairs(
      {
        ...(call.http1 ? {} : { ':path': call.url.replace(/^https:\/\/[^/]+/, ''), ':authority': new URL(call.url).host }),
        ...call.sent,
        ...(call.type ? { 'content-type': call.type } : {}),
      },
      call.http1,
    ),
    queryString: [...new URL(call.url).searchParams].map(([name, value]) => ({ name, value })),
    cookies: (call.sent?.cookie ?? '')
      .split('; ')
      .filter(Boolean)
      .map((one) => ({ name: one.split('=')[0], value: one.slice(one.indexOf('=') + 1) })),
    ...(call.body
      ? {
          postData: {
            mimeType: call.type,
            text: call.body,
            ...(call.type?.includes('urlencoded')
              ? { params: [...new URLSearchParams(call.body)].map(([name, value]) => ({ name, value: encodeURIComponent(value) })) }
              : {}),
          },
        }
      : {}),
  },
  response: {
    status: call.status ?? 200,
    statusText: '',
    httpVersion: call.http1 ? 'HTTP/1.1' : 'h2',
    headers: pairs(
      {
        date: 'Fri, 20 Nov 2026 10:00:00 GMT',
        'x-okta-request-id': 'Zr1x2y3z4A5b6C7d8E9f0AAAB1c',
        ...call.received,
        'content-type': call.answerType ?? 'application/json',
      },
      call.http1,
    ),
    cookies: [],
    content: { size: call.answer?.length ?? 0, mimeType: call.answerType ?? 'application/json', text: call.answer ?? '' },
    redirectURL: call.received?.location ?? '',
  },
  cache: {},
  timings: { send: 0, wait: 100, receive: 20 },
})

const json = 'application/json'
const org = `https://${custom}`
const asked = {
  client_id: '0oa7acme2Shop4Web5d7',
  response_type: 'code',
  scope: 'openid profile',
  redirect_uri: `https://${app}/login/callback`,
  state: secret('', 40),
  nonce: secret('', 32),
  code_challenge: challenge,
  code_challenge_method: 'S256',
  login_hint: email,
}
const cookie = `sid=${sid}; idx=${idxCookie}; DT=${dt}; JSESSIONID=${jsession}; okta-oauth-state=${secret()}; ln=${email}`
const calls: Call[] = [
  {
    url: `${org}/oauth2/default/v1/authorize?${form(asked)}`,
    status: 302,
    received: { location: `https://${app}/login/callback?code=${code}&state=${asked.state}` },
    sent: { cookie, referer: `https://${app}/?ticket=${secret()}` },
  },
  {
    method: 'POST',
    url: `${org}/idp/idx/identify`,
    type: json,
    body: JSON.stringify({ identifier: email, stateHandle, rememberMe: false }),
    answer: JSON.stringify({
      stateHandle,
      user: { type: 'object', value: { id: userId, identifier: email, profile: { firstName: person('Adalina'), lastName: person('Lovelacey'), phone } } },
      remediation: {
        value: [{ name: 'challenge', href: `${org}/idp/idx/challenge?stateToken=${stateToken}`, value: [{ name: 'stateHandle', value: stateHandle }] }],
      },
    }),
  },
  {
    method: 'POST',
    url: `${org}/idp/idx/challenge/answer`,
    type: json,
    body: JSON.stringify({ credentials: { passcode: secret('', 16), totp: '493817' }, stateHandle }),
    answer: JSON.stringify({
      stateHandle,
      currentAuthenticator: {
        value: {
          contextualData: { qrcode: { href: `data:image/png;base64,${Buffer.from(secret('', 60)).toString('base64')}` }, sharedSecret: secret('', 32) },
        },
      },
      success: { href: `${org}/login/token/redirect?stateToken=${stateToken}` },
    }),
    sent: { 'x-okta-xsrftoken': xsrf },
  },
  {
    method: 'POST',
    url: `https://${orgHost}/api/v1/authn`,
    type: json,
    http1: true,
    body: JSON.stringify({ username: shortName, password: secret('', 18), relayState: `/x?token=${secret()}`, context: { deviceToken: secret('', 32) } }),
    answer: JSON.stringify({
      status: 'SUCCESS',
      sessionToken,
      stateToken,
      _embedded: { user: { id: userId, profile: { login: email, firstName: 'Adalina' } } },
    }),
    sent: { cookie, 'x-forwarded-for': ip, 'x-custom-key': secret() },
  },
  {
    url: `https://${orgHost}/login/sessionCookieRedirect?checkAccountSetupComplete=true&tenant=blue&token=${sessionToken}&redirectUrl=${encodeURIComponent(`https://${app}/cb?key=${secret()}`)}`,
    status: 302,
    http1: true,
    received: { 'set-cookie': `sid=${sid}; Path=/; Secure; HttpOnly\nxids=${secret()}; Path=/`, location: `https://${app}/cb` },
  },
  {
    method: 'POST',
    url: `${org}/api/v1/internal/multipart`,
    type: 'multipart/form-data; boundary=XX',
    body: `--XX\r\nContent-Disposition: form-data; name="client_secret"\r\n\r\n${secret('', 40)}\r\n--XX\r\nContent-Disposition: form-data; name="username"\r\n\r\n${email}\r\n--XX--\r\n`,
  },
  {
    url: `https://${orgHost}/api/v1/users/${userId}?search=${encodeURIComponent(`profile.email eq "${email}"`)}`,
    http1: true,
    sent: { authorization: `SSWS ${secret('00', 42)}`, 'x-api-key': secret('', 40), 'x-real-ip': ipv6 },
    answer: JSON.stringify({
      id: userId,
      profile: { login: email, displayName: fullName, mobilePhone: phone },
      credentials: { recovery_question: { question: 'pet', answer: secret('', 14) } },
    }),
  },
  {
    method: 'POST',
    url: `https://${app}/saml/acs`,
    type: 'application/x-www-form-urlencoded',
    body: form({ SAMLResponse: Buffer.from(saml).toString('base64'), RelayState: secret('', 40) }),
    answerType: 'text/html',
    answer: `<html><title>Acme for ${fullName}</title><script>var t='${secret()}'</script><form><input type="hidden" name="csrf_token" value="${secret()}"></form></html>`,
    sent: { authorization: `Basic ${Buffer.from(`svc-shop:${secret('', 20)}`).toString('base64')}` },
  },
  { url: `https://${app}/assets/app.js`, answerType: 'application/javascript', answer: `const key = "${secret('', 40)}"` },
  {
    method: 'POST',
    url: `https://${custom}/oauth2/default/v1/token`,
    type: 'application/x-www-form-urlencoded',
    body: form({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: asked.client_id, client_secret: secret('', 40) }),
    answer: JSON.stringify({
      token_type: 'Bearer',
      access_token: accessToken,
      id_token: idToken,
      refresh_token: secret('', 43),
      expires_in: 3600,
      scope: 'openid',
    }),
    sent: { dpop: token({ htm: 'POST', htu: `${org}/oauth2/default/v1/token`, jti: secret('', 32) }) },
  },
  {
    method: 'POST',
    url: `https://${custom}/oauth2/default/v1/token`,
    status: 400,
    type: 'application/x-www-form-urlencoded',
    body: form({ grant_type: 'authorization_code', code, code_verifier: verifier, client_id: asked.client_id, redirect_uri: `https://${app}/login/callback/` }),
    answer: JSON.stringify({ error: 'invalid_grant', error_description: 'PKCE verification failed.' }),
  },
]

export const signInHar = JSON.stringify(
  {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [{ id: 'page_1', title: `https://${app}/?session=${secret()}`, startedDateTime: '2026-11-20T10:00:00Z', pageTimings: {} }],
      comment: `note ${secret()}`,
      entries: calls.map(entry),
    },
  },
  null,
  2,
)
/** Those of the capture: a token that is made later adds none. */
export const plantedSecrets: readonly string[] = [...secrets]
export const plantedPersons: readonly string[] = [...personal]
export const samlResponse = saml
export const people = { email, shortName, fullName, phone, ip, ipv6, userId, orgHost, custom, app }
