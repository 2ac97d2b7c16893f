import { expect, test } from 'vitest'
import { logged, request } from '@/lib/evidence/parsers/okta-system-log/__fixtures__/events'
import { diagnose, report } from './diagnose'

const now = new Date('2026-11-30T00:00:00Z')
const limit = '{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests.","errorId":"oaeAcmeErrorId00000001"}'
const limited = `HTTP/1.1 429 Too Many Requests\nx-okta-request-id: acmeRequest000000000001\n\n${limit}`
const secret =
  'okta: POST https://acme.okta.com/oauth2/v1/token {"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}'
const denied = JSON.stringify(logged({ type: 'policy.evaluate_sign_on', result: 'DENY', at: '08:58:00', transaction: request(7) }), null, 1)
const unknownHost = 'java.net.UnknownHostException: acme.okta.com: Name or service not known'

const waitedOut = `2026-11-20 02:00:04 INFO GET https://acme.okta.com/api/v1/groups\n2026-11-20 02:00:04 WARN okta ${limit}\n2026-11-20 02:00:46 INFO GET https://acme.okta.com/api/v1/groups\n2026-11-20 02:00:46 INFO 200 OK\n2026-11-20 02:00:57 ERROR ${secret}`
const verdict = async (text: string) => {
  const { cause, earlier } = await report('text', text, now)
  return { cause, earlier: earlier.map((one) => one.cause) }
}

/** Two failures of calls: the text, what is named, and what the text shows of an earlier one. */
const two: Record<string, [text: string, cause: string, earlier: string]> = {
  'an answer, and a line of a log behind it': [
    `${limit}\n\n2026-11-20T10:05:00Z ERROR ${secret}`,
    'sign-in-error.clientSecretInvalid',
    'api-error.rateLimited',
  ],
  'a line of a log, and the answer to another call behind it': [
    `2026-11-20T10:05:00Z ERROR ${secret}\nGET https://acme.okta.com/api/v1/users\n${limited}`,
    'api-error.rateLimited',
    'sign-in-error.clientSecretInvalid',
  ],
  'lines of a log, the newest first: their times count': [
    `2026-11-20 10:05:00 ERROR ${secret}\n2026-11-20 10:01:00 ERROR okta ${limit}`,
    'sign-in-error.clientSecretInvalid',
    'api-error.rateLimited',
  ],
  'lines of a log in JSON': [
    `${JSON.stringify({ level: 'error', time: '2026-11-20T10:01:00Z', msg: `okta ${limit}` })}\n${JSON.stringify({ level: 'error', time: '2026-11-20T10:05:00Z', msg: secret })}`,
    'sign-in-error.clientSecretInvalid',
    'api-error.rateLimited',
  ],
  'an event of the System Log after the exception of a client': [
    `2026-11-20T08:50:00Z ERROR ${unknownHost}\n\n${denied}`,
    'sign-in-error.signOnPolicyDenied',
    'api-error.oktaUnreachable',
  ],
}
for (const [name, [text, cause, earlier]] of Object.entries(two)) test(name, async () => expect(await verdict(text)).toEqual({ cause, earlier: [earlier] }))

/** One failure, or what cannot be told apart: nothing is called earlier. */
const one: Record<string, string> = {
  'one answer, whose header and body say different things':
    'GET https://acme.okta.com/api/v1/users\nHTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token", error_description="The token has expired."\n\n{"errorCode":"E0000011","errorSummary":"Invalid token provided"}',
  'what a console prints of one request':
    "Access to XMLHttpRequest at 'http://acme.okta.com/api/v1/authn' from origin 'http://localhost:8000' has been blocked by CORS policy: Redirect is not allowed for a preflight request.\nPOST http://acme.okta.com/api/v1/authn net::ERR_FAILED\nXHR failed loading: POST \"http://acme.okta.com/api/v1/authn\".",
  'a request without credentials and its answer':
    'PUT /api/v1/apps/0oa1acmeApp00000abcd HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 400 Bad Request\n\n{"errorCode":"E0000001","errorSummary":"Api validation failed: type","errorCauses":[]}',
  'two lines of the same moment': `2026-11-20T10:05:00Z ERROR okta ${limit}\n2026-11-20T10:05:01Z ERROR ${secret}`,
  'an exception and what caused it': `2026-11-20T10:05:00Z ERROR okta ${limit}\nCaused by: ${unknownHost}`,
  'an event of the System Log, and an exception whose time has no zone': `${denied}\n2026-11-20 10:05:00 ERROR ${unknownHost}`,
  'the same failure again': `2026-11-20T10:01:00Z ERROR ${secret}\n2026-11-20T10:05:00Z ERROR ${secret}`,
  'the same failure in other words': `2026-11-20T10:01:00Z ERROR okta ${limit}\n\nGET https://acme.okta.com/api/v1/users\nHTTP/1.1 429 Too Many Requests\n`,
  'what neither of two failures explains': `issuer: https://acme-admin.okta.com/oauth2/default\n2026-11-20T10:01:00Z ERROR okta ${limit}\n2026-11-20T10:05:00Z ERROR okta: ${unknownHost.replace('acme', 'acme-admin')}`,
  'two errors in a sentence': `First it was E0000047 at acme.okta.com, ${secret} is what we get now.`,
  'a configuration above a failure': `issuer: https://acme-admin.okta.com/oauth2/default\n2026-11-20T10:05:00Z ERROR ${secret}`,
  'a failure, and then a success of the same call': `GET https://acme.okta.com/api/v1/users\n${limited}\n\nGET https://acme.okta.com/api/v1/users\nHTTP/1.1 200 OK\n\n[]`,
}
for (const [name, text] of Object.entries(one)) test(`${name}: no earlier failure`, async () => expect((await verdict(text)).earlier).toEqual([]))

test('a call that succeeded when it was made again is no earlier failure', async () => {
  expect(await verdict(waitedOut)).toEqual({ cause: 'sign-in-error.clientSecretInvalid', earlier: [] })
  const others = waitedOut.replace('v1/groups\n2026-11-20 02:00:46 INFO 200', 'v1/users\n2026-11-20 02:00:46 INFO 200')
  expect(await verdict(others)).toEqual({ cause: 'sign-in-error.clientSecretInvalid', earlier: ['api-error.rateLimited'] })
})

test('the link of a text names the earlier failure by its cause', async () => {
  const { link } = await report('text', two['an answer, and a line of a log behind it']![0], now)
  expect(link).toContain('&earlier=api-error.rateLimited&')
  expect((await report('text', limit, now)).link).not.toContain('earlier')
})

test('what the earlier failure showed is kept, and counts no more', async () => {
  const { readings, facts } = await diagnose(two['an answer, and a line of a log behind it']![0], now)
  expect(facts.map(({ id }) => id)).not.toContain('okta-error.E0000047')
  expect(readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts.filter(({ older }) => older).map(({ id }) => id) : []))).toContain(
    'okta-error.E0000047',
  )
})
