import type { Sample } from '@/machines/types'

const requestId = '0c4a7f1d2b3e4f5061728394a5b6c7d8'
const date = 'Fri, 20 Nov 2026 08:15:00 GMT'

/** An answer as `curl -i` prints it. */
export const answer = (status: string, headers: Record<string, string> = {}, body = '') =>
  [
    `HTTP/2 ${status}`,
    `date: ${date}`,
    'server: nginx',
    `x-okta-request-id: ${requestId}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\n')

/** Okta's error envelope. */
export const envelope = (errorCode: string, errorSummary: string) =>
  JSON.stringify({ errorCode, errorSummary, errorLink: errorCode, errorId: 'oaeSampleSampleSample0001', errorCauses: [] })
/** A call and its answer as `curl -v` prints them. */
export const call = (path: string, authorization: string | undefined, status: string, body: string) =>
  [
    `> GET ${path} HTTP/2`,
    '> Host: acme.okta.com',
    ...(authorization === undefined ? [] : [`> authorization: ${authorization}`]),
    '> accept: */*',
    '>',
    `< HTTP/2 ${status}`,
    `< date: ${date}`,
    `< x-okta-request-id: ${requestId}`,
    '< content-type: application/json',
    '<',
    body,
  ].join('\n')

export const challenge = (error: string, description: string, scope = 'okta.users.read', scheme = 'Bearer') => ({
  'www-authenticate': `${scheme} authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.okta.com", scope="${scope}", error="${error}", error_description="${description}", resource="/api/v1/users"`,
})
export const scopeMissing = answer('403 Forbidden', challenge('insufficient_scope', 'The access token provided does not contain the required scopes.'))
export const tokenExpired = answer('401 Unauthorized', challenge('invalid_token', 'The token has expired.'))
export const throttled = answer(
  '429 Too Many Requests',
  { 'x-rate-limit-limit': '300', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1795162533' },
  envelope('E0000047', 'API call exceeded rate limit due to too many requests.'),
)

export const samples: readonly Sample[] = [
  { name: 'A call without the scope that it needs', paste: scopeMissing },
  { name: 'An expired token, by the header', paste: tokenExpired },
  { name: 'Too many requests, with the limit’s headers', paste: throttled },
]
