import type { Sample } from '@/machines/types'

/** An answer of the token endpoint, or of /authorize in the address that the app gets. */
export const refused = (error: string, error_description: string) => JSON.stringify({ error, error_description })
/** A refused token request as a program's log shows it. */
export const tokenRequest = (error: string, description: string) => `POST https://acme.okta.com/oauth2/v1/token\n400\n${refused(error, description)}`
export const callback = (error: string, description: string) =>
  `https://app.acme.example/callback?state=k3f9&error=${error}&error_description=${description.replaceAll(' ', '+')}`

export const authorizeAddress = (parameters: Record<string, string>, path = '/oauth2/v1/authorize') =>
  `https://acme.okta.com${path}?${new URLSearchParams(parameters)}`
const signIn = {
  client_id: '0oa1sample2client3d697',
  response_type: 'code',
  scope: 'openid profile',
  redirect_uri: 'https://app.acme.example/callback/',
  state: 'k3f9',
  nonce: 'n1',
}
export const redirectRefused = `400 Bad Request\nYour request resulted in an error. The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa1sample2client3d697#tab-general\n\n${authorizeAddress(signIn)}`

/** An event of the System Log, as Expand All shows it. */
export const logged = (eventType: string, result: string, reason?: string, published = '2026-11-20T08:15:00.000Z') =>
  JSON.stringify(
    {
      published,
      eventType,
      actor: { id: '00u1sample2person3d697', type: 'User', alternateId: 'ada@acme.example' },
      client: { ipAddress: '203.0.113.24', zone: 'null' },
      outcome: { result, ...(reason ? { reason } : {}) },
      transaction: { id: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ0', type: 'WEB' },
    },
    null,
    1,
  )

/** A capture of one refused sign-in, as a browser saves it. */
export const capture = JSON.stringify(
  {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      entries: [
        request('2026-11-20T08:15:00.000Z', authorizeAddress(signIn), 302, 'https://acme.okta.com/login/login.htm?fromURI=%2Foauth2%2Fv1%2Fauthorize'),
        request('2026-11-20T08:15:09.000Z', callback('access_denied', 'User is not assigned to the client application.'), 200),
      ],
    },
  },
  null,
  1,
)

function request(startedDateTime: string, url: string, status: number, redirectURL = '') {
  return {
    startedDateTime,
    time: 120,
    request: {
      method: 'GET',
      url,
      httpVersion: 'h2',
      headers: [{ name: 'user-agent', value: 'Sample' }],
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'h2',
      headers: [
        { name: 'date', value: new Date(startedDateTime).toUTCString() },
        { name: 'x-okta-request-id', value: 'aBcDeFgHiJkLmNoPqRsTuVwXyZ0' },
        ...(redirectURL ? [{ name: 'location', value: redirectURL }] : []),
      ],
      cookies: [],
      content: { size: 0, mimeType: 'text/html' },
      redirectURL,
      headersSize: -1,
      bodySize: 0,
    },
    cache: {},
    timings: { send: 1, wait: 118, receive: 1 },
  }
}

export const samples: readonly Sample[] = [
  { name: 'A sign-in that ends in “400 Bad Request”', paste: redirectRefused },
  { name: 'An app whose client secret is refused', paste: tokenRequest('invalid_client', 'The client secret supplied for a confidential client is invalid.') },
  { name: 'A System Log event: a policy denies', paste: logged('policy.evaluate_sign_on', 'DENY') },
  { name: 'A HAR file of a sign-in that the app refuses', paste: capture },
]
