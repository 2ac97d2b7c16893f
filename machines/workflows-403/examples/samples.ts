import type { Sample } from '@/machines/types'

const challenge = (scope: string, error: string, description: string) =>
  `Bearer authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.okta.com", scope="${scope}", error="${error}", error_description="${description}", resource="/api/v1/logs"`
export const missing = (scope: string) => challenge(scope, 'insufficient_scope', 'The access token provided does not contain the required scopes.')
export const stale = challenge('okta.logs.read', 'invalid_token', 'The token has expired.')

/** The error object of a card, as Execution History shows it. */
export const cardError = (statusCode: number, headers: Record<string, string>, body: unknown = '', more: Record<string, unknown> = {}) =>
  JSON.stringify(
    {
      _error: true,
      retry_count: 0,
      flo: 'okta:1.0.592:searchSystemLogs',
      method: 'a1B2c3D4e',
      execution: '7d0c51c2-2f6e-4d39-9d1e-0d6a5a1f3b11',
      module: 'http.call',
      kind: 'HTTP Request Error',
      statusCode,
      headers: { date: 'Fri, 20 Nov 2026 08:15:00 GMT', 'x-okta-request-id': '0c4a7f1d2b3e4f5061728394a5b6c7d8', ...headers },
      body,
      message: `${statusCode}`,
      code: statusCode,
      ...more,
    },
    null,
    1,
  )
export const okta = (errorCode: string, errorSummary: string) => ({
  errorCode,
  errorSummary,
  errorLink: errorCode,
  errorId: 'oaeSampleSampleSample0001',
  errorCauses: [],
})

export const samples: readonly Sample[] = [
  { name: 'A Workflows card without the scope okta.logs.read', paste: cardError(403, { 'www-authenticate': missing('okta.logs.read') }) },
  {
    name: 'A Workflows card whose account lacks the admin role',
    paste: cardError(403, {}, okta('E0000006', 'You do not have permission to perform the requested action')),
  },
]
