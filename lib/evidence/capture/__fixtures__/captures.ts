/** Invented captures for the tests, in the shapes in which browsers write them. */

type Headers = Record<string, string>
export type Made = {
  method?: string
  url: string
  status?: number
  statusText?: string
  /** Seconds after the capture began. */
  at?: number
  sent?: Headers
  received?: Headers
  form?: Headers
  json?: unknown
  body?: string
  type?: string
  error?: string
}

export const org = 'https://acme.okta.com'
export const began = Date.parse('2026-11-20T10:00:00.000Z')
export const dateAt = (seconds: number) => new Date(began + seconds * 1000).toUTCString()

const pairs = (headers: Headers = {}) => Object.entries(headers).map(([name, value]) => ({ name, value }))
const bodyOf = ({ body, json }: Made) => body ?? (json === undefined ? '' : JSON.stringify(json))
const typeOf = ({ type, json }: Made) => type ?? (json === undefined ? 'text/html' : 'application/json')

/** What every browser writes of a request. */
const entry = (made: Made, i: number) => {
  const { method = made.form ? 'POST' : 'GET', url, status = 200, statusText = '', at = i, sent, received, form, error } = made
  const text = form && `${new URLSearchParams(form)}`
  return {
    startedDateTime: new Date(began + at * 1000).toISOString(),
    time: 120,
    request: {
      method,
      url,
      httpVersion: 'h2',
      headers: pairs({ ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...sent }),
      queryString: [] as unknown[],
      cookies: [] as unknown[],
      ...(text
        ? { postData: { mimeType: 'application/x-www-form-urlencoded', text, params: Object.entries(form).map(([name, value]) => ({ name, value })) } }
        : {}),
    },
    response: {
      status,
      statusText,
      httpVersion: 'h2',
      headers: status === 0 ? [] : pairs({ date: dateAt(at), 'content-type': typeOf(made), ...received }),
      cookies: [] as unknown[],
      content: { size: bodyOf(made).length, mimeType: typeOf(made), ...(bodyOf(made) ? { text: bodyOf(made) } : {}) } as Record<string, unknown>,
      redirectURL: received?.location ?? '',
      _error: error ?? null,
    },
    cache: {},
    timings: { send: 0, wait: 100, receive: 20 },
  }
}

const credentials = /^(?:cookie|authorization|set-cookie)$/i
const log = (creator: string, entries: unknown[]) => ({ log: { version: '1.2', creator: { name: creator, version: '537.36' }, pages: [], entries } })

/** As Chrome and Edge write them; `sanitized`: the default, without cookies and Authorization. */
export function chrome(made: Made[], sanitized = false): string {
  const entries = made.map((one, i) => {
    const { request, response, ...rest } = entry(one, i)
    const kept = (headers: { name: string; value: string }[]) => (sanitized ? headers.filter(({ name }) => !credentials.test(name)) : headers)
    return {
      _initiator: { type: 'other' },
      _priority: 'VeryHigh',
      _resourceType: 'document',
      ...rest,
      request: { ...request, headers: kept(request.headers) },
      response: { ...response, headers: kept(response.headers) },
    }
  })
  return JSON.stringify(log('WebInspector', entries), null, 2)
}

/** Firefox names itself, writes no error, and encodes bodies that it takes for binary. */
export const firefox = (made: Made[], base64 = false) =>
  JSON.stringify(
    log(
      'Firefox',
      made.map((one, i) => {
        const { response, ...rest } = entry(one, i)
        const { _error, ...kept } = response
        const text = kept.content.text as string | undefined
        return {
          ...rest,
          startedDateTime: rest.startedDateTime.replace('Z', '+00:00'),
          response: { ...kept, content: base64 && text ? { ...kept.content, text: Buffer.from(text).toString('base64'), encoding: 'base64' } : kept.content },
        }
      }),
    ),
  )

/** Safari names where an answer leads to beside the headers only. */
export const safari = (made: Made[]) =>
  JSON.stringify(
    log(
      'WebKit Web Inspector',
      made.map((one, i) => {
        const { location, ...received } = one.received ?? {}
        const { response, ...rest } = entry({ ...one, received }, i)
        return { ...rest, response: { ...response, redirectURL: location ?? '' } }
      }),
    ),
  )

/** As SAML-tracer exports them. */
export const samlTracer = (made: (Made & { saml?: string; post?: [string, string][] })[]) =>
  JSON.stringify(
    {
      requests: made.map(({ method = 'GET', url, status, sent, received, form, saml, post }, i) => ({
        method,
        url,
        requestId: `request-${i}-${method}`,
        requestHeaders: pairs(sent),
        ...(form || post ? { post: post ?? Object.entries(form ?? {}), protocol: 'SAML-P' } : {}),
        ...(saml ? { saml } : {}),
        ...(status ? { responseStatus: status, responseStatusText: `HTTP/1.1 ${status} Found`, responseHeaders: pairs(received) } : {}),
      })),
      timestamp: '2026-11-20T10:05:00.000Z',
    },
    null,
    2,
  )

const authorizeQuery = {
  client_id: '0oa4acme1Web2App3d7',
  response_type: 'code',
  scope: 'openid profile',
  redirect_uri: 'https://app.acme.example/callback',
  state: 's-1234567890',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
}
export const authorize = (more: Headers = {}): Made => ({
  url: `${org}/oauth2/default/v1/authorize?${new URLSearchParams({ ...authorizeQuery, ...more })}`,
  status: 302,
  sent: { cookie: 'sid=102abcDEFghiJKL' },
  received: { location: `${org}/login/login.htm`, 'x-okta-request-id': 'aUthoriZe-1234567890abcdef' },
})
export const tokenRequest = (more: Headers, answer: Partial<Made> = {}): Made => ({
  url: `${org}/oauth2/default/v1/token`,
  form: {
    grant_type: 'authorization_code',
    code: 'Xy9abcDEFghi',
    client_id: '0oa4acme1Web2App3d7',
    redirect_uri: 'https://app.acme.example/callback',
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    ...more,
  },
  status: 400,
  sent: { origin: 'https://app.acme.example' },
  json: { error: 'invalid_grant', error_description: 'PKCE verification failed.' },
  received: { 'x-okta-request-id': 'toKen-1234567890abcdefgh' },
  ...answer,
})

export const samlResponse = (status = 'Success', destination = 'https://app.acme.example/saml/acs') =>
  `<?xml version="1.0"?><saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" Destination="${destination}" ID="id1" IssueInstant="2026-11-20T10:00:02Z" Version="2.0"><saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">http://www.okta.com/exk1acme</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${status}"/></saml2p:Status></saml2p:Response>`
export const base64 = (text: string) => Buffer.from(text).toString('base64')
