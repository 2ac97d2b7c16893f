import { expect, test } from 'vitest'
import { expectedOf, pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { rateLimit } from './rate-limit'

/** 21 November 2026, 09:01:00 UTC. */
const end = 1795251660
const block = (more: string) => `HTTP/1.1 429 Too Many Requests\nDate: Sat, 21 Nov 2026 09:00:53 GMT\n${more}`

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'used up: the wait by the server’s clock, and a second more': [
    block(`X-Rate-Limit-Limit: 50\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: ${end}`),
    'limit=50 3 X-Rate-Limit-Limit: 50',
    'remaining=0 4 X-Rate-Limit-Remaining: 0',
    'exhausted 4 X-Rate-Limit-Remaining: 0',
    `reset=20261121T090100Z 5 X-Rate-Limit-Reset: ${end}`,
    `waitSeconds=8 5 X-Rate-Limit-Reset: ${end}`,
  ],
  'without the date nothing is said of the wait': [`x-rate-limit-reset: ${end}`, `reset=20261121T090100Z 1 x-rate-limit-reset: ${end}`],
  'a window that has ended needs no wait': [
    block(`x-rate-limit-reset: ${end - 60}`),
    `reset=20261121T090000Z 3 x-rate-limit-reset: ${end - 60}`,
    `waitSeconds=0 3 x-rate-limit-reset: ${end - 60}`,
  ],
  'never more than a minute and a half': [
    block(`x-rate-limit-reset: ${end + 600}`),
    `reset=20261121T091100Z 3 x-rate-limit-reset: ${end + 600}`,
    `waitSeconds=90 3 x-rate-limit-reset: ${end + 600}`,
  ],
  'the date of another day is not that of this answer': [
    block(`x-rate-limit-reset: ${end + 86_400}`),
    `reset=20261122T090100Z 3 x-rate-limit-reset: ${end + 86_400}`,
  ],
  'near the limit, as a program logs it': [
    `client: x-rate-limit-limit=600 x-rate-limit-remaining=12 x-rate-limit-reset=${end} date="Sat, 21 Nov 2026 09:00:00 GMT"`,
    'limit=600 1 x-rate-limit-limit=600',
    'remaining=12 1 x-rate-limit-remaining=12',
    '!exhausted 1 x-rate-limit-remaining=12',
    'nearLimit 1 x-rate-limit-remaining=12',
    `reset=20261121T090100Z 1 x-rate-limit-reset=${end}`,
    `waitSeconds=61 1 x-rate-limit-reset=${end}`,
  ],
  'far from it': [
    '{"x-rate-limit-limit":"600","x-rate-limit-remaining":"587"}',
    'limit=600 1 x-rate-limit-limit":"600',
    'remaining=587 1 x-rate-limit-remaining":"587',
    '!exhausted 1 x-rate-limit-remaining":"587',
  ],
  'too many at one time: zero of zero is no bucket that was used up': [
    'X-Rate-Limit-Limit: 0\nX-Rate-Limit-Remaining: 0',
    'limit=0 1 X-Rate-Limit-Limit: 0',
    'remaining=0 2 X-Rate-Limit-Remaining: 0',
    'concurrency 1 X-Rate-Limit-Limit: 0',
  ],
  'sent twice: the smaller limit, the later end': [
    block(
      `X-Rate-Limit-Limit: 1\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: ${end}\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 599\nX-Rate-Limit-Reset: ${end - 20}`,
    ),
    'limit=1 3 X-Rate-Limit-Limit: 1',
    'remaining=0 4 X-Rate-Limit-Remaining: 0',
    'exhausted 4 X-Rate-Limit-Remaining: 0',
    'perUserSend 3 X-Rate-Limit-Limit: 1',
    `reset=20261121T090100Z 5 X-Rate-Limit-Reset: ${end}`,
    `waitSeconds=8 5 X-Rate-Limit-Reset: ${end}`,
    'duplicated 6 X-Rate-Limit-Limit: 600',
  ],
  'sent twice, joined by a program': [
    `headers: { 'x-rate-limit-limit': '1, 600', 'x-rate-limit-reset': [ '${end}', '${end - 20}' ] }`,
    "limit=1 1 x-rate-limit-limit': '1, 600",
    "perUserSend 1 x-rate-limit-limit': '1, 600",
    `reset=20261121T090100Z 1 x-rate-limit-reset': [ '${end}', '${end - 20}`,
    "duplicated 1 x-rate-limit-limit': '1, 600",
  ],
  'several answers logged without their status: the last': [
    'x-rate-limit-limit=600 x-rate-limit-remaining=1\nx-rate-limit-limit=600 x-rate-limit-remaining=0',
    'limit=600 2 x-rate-limit-limit=600',
    'remaining=0 2 x-rate-limit-remaining=0',
    'exhausted 2 x-rate-limit-remaining=0',
  ],
  'by client, in the table of a browser with a line for each name and value': [
    'Request URL\nhttps://acme.okta.com/oauth2/v1/authorize?client_id=x\nStatus Code\n429 Too Many Requests\nx-rate-limit-limit\n60\nx-rate-limit-remaining\n0',
    'limit=60 5 x-rate-limit-limit\n60',
    'remaining=0 7 x-rate-limit-remaining\n0',
    'exhausted 7 x-rate-limit-remaining\n0',
    'clientLimit 5 x-rate-limit-limit\n60',
  ],
  'sixty elsewhere is a bucket like any other': [
    'Request URL: https://acme.okta.com/api/v1/logs\nStatus Code: 200\nx-rate-limit-limit: 60',
    'limit=60 3 x-rate-limit-limit: 60',
  ],
  'in a HAR': [
    JSON.stringify({ response: { status: 429, headers: [{ name: 'X-Rate-Limit-Remaining', value: '0' }] } }),
    'remaining=0 1 X-Rate-Limit-Remaining","value":"0',
    'exhausted 1 X-Rate-Limit-Remaining","value":"0',
  ],
  'in a map of Go, and in JSON within JSON': [
    `map[X-Rate-Limit-Limit:[250]] ${JSON.stringify(JSON.stringify({ 'x-rate-limit-remaining': '0' }))}`,
    'limit=250 1 X-Rate-Limit-Limit:[250',
    String.raw`remaining=0 1 x-rate-limit-remaining\":\"0`,
    String.raw`exhausted 1 x-rate-limit-remaining\":\"0`,
  ],
  'the failed answer, not the one after it': [
    'HTTP/2 429\nx-rate-limit-remaining: 0\n\nHTTP/2 200\nx-rate-limit-remaining: 49\n',
    'remaining=0 2 x-rate-limit-remaining: 0',
    'exhausted 2 x-rate-limit-remaining: 0',
  ],
  'an earlier one is told as such': [
    'HTTP/2 429\nx-rate-limit-remaining: 0\n\nHTTP/2 403\nx-rate-limit-remaining: 49\n',
    'older exhausted 2 x-rate-limit-remaining: 0',
    'remaining=49 5 x-rate-limit-remaining: 49',
    '!exhausted 5 x-rate-limit-remaining: 49',
  ],
  'a header that Okta does not send': ['HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n', 'retryAfter=30 2 Retry-After: 30'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(rateLimit, paste)).toEqual(facts))

const others: Record<string, string> = {
  'the names of headers that a browser may read': 'access-control-expose-headers: X-Rate-Limit-Limit, X-Rate-Limit-Remaining, X-Rate-Limit-Reset',
  "another service's headers": 'HTTP/1.1 403 Forbidden\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0\n',
  'a time in place of seconds': 'HTTP/1.1 429 Too Many Requests\nRetry-After: Sat, 21 Nov 2026 09:00:53 GMT\n',
  'a wait after another status': 'HTTP/1.1 503 Service Unavailable\nRetry-After: 120\n',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(rateLimit, paste)).toEqual([]))

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples }) => {
  const read = Object.fromEntries(
    samples().flatMap(({ id, input }) => (factKeysReadBy(rateLimit, input).length > 0 ? [[id, factKeysReadBy(rateLimit, input).join(' ')]] : [])),
  )
  const recorded = {
    'env-e47': 'limit remaining exhausted reset waitSeconds',
    'hdr-concurrency': 'limit remaining concurrency reset',
    'hdr-dup-reset': 'limit perUserSend reset duplicated',
    'wf-full-403-role': 'limit remaining !exhausted reset',
    'wf-full-400': 'limit remaining !exhausted reset',
    'wf-429-export': 'limit remaining exhausted reset',
  }
  expect(read).toEqual(expectedOf(recorded, samples()))
})
