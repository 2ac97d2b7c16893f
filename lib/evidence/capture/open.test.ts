import { expect, test } from 'vitest'
import { Unreadable } from '../types'
import { authorize, base64, chrome, firefox, type Made, org, safari, samlResponse, samlTracer, tokenRequest } from './__fixtures__/captures'
import { openCapture } from './open'

const unreadable = (text: string) => {
  try {
    return openCapture(text)
  } catch (error) {
    return error instanceof Unreadable ? `${error.at} ${error.message}` : error
  }
}
const har = (entries: string) => `{"log":{"version":"1.2","creator":{"name":"Made"},"entries":${entries}}}`
const flow = [authorize(), tokenRequest({})]

for (const [browser, text, tool] of [
  ['Chrome', chrome(flow), 'Chrome or Edge'],
  ['Firefox', firefox(flow), 'Firefox'],
  ['Safari', safari(flow), 'Safari'],
] as const)
  test(`a capture of ${browser}`, () => {
    const capture = openCapture(text)!
    expect({ ...capture, entries: capture.entries.length }).toEqual({ tool, kind: 'har', entries: 2, broken: 0, stripped: false, withoutBodies: false })
    expect(capture.entries[1]).toEqual({
      number: 2,
      started: Date.parse('2026-11-20T10:00:01Z'),
      took: 120,
      method: 'POST',
      url: `${org}/oauth2/default/v1/token`,
      status: 400,
      statusText: '',
      requestHeaders: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['origin', 'https://app.acme.example'],
      ],
      responseHeaders: [
        ['date', 'Fri, 20 Nov 2026 10:00:01 GMT'],
        ['content-type', 'application/json'],
        ['x-okta-request-id', 'toKen-1234567890abcdefgh'],
      ],
      requestBody: expect.stringContaining('grant_type=authorization_code&code=Xy9abcDEFghi'),
      responseBody: '{"error":"invalid_grant","error_description":"PKCE verification failed."}',
      mimeType: 'application/json',
    })
    expect(capture.entries[0]!.responseHeaders.find(([name]) => name === 'location')).toEqual(['location', `${org}/login/login.htm`])
  })

test('a byte order mark, and the order of members that other tools write', () => {
  expect(openCapture(`\uFEFF${chrome(flow)}`)?.entries).toHaveLength(2)
  expect(openCapture('{ "log": { "pages": [], "comment": "exported", "entries": [], "creator": { "name": "Fiddler" } } }')).toEqual({
    tool: 'Fiddler',
    kind: 'har',
    entries: [],
    broken: 0,
    stripped: false,
    withoutBodies: false,
  })
})

test('without credentials and bodies it is stripped', () => {
  expect(openCapture(chrome(flow, true))).toMatchObject({ stripped: true, withoutBodies: false })
  expect(openCapture(chrome([{ ...authorize(), sent: { cookie: '[REDACTED]' } }]))).toMatchObject({ stripped: true })
  expect(openCapture(chrome([{ url: `${org}/`, sent: { Authorization: 'Bearer eyJhbGciOi' } }]))).toMatchObject({ stripped: false, withoutBodies: false })
  const bare = JSON.parse(chrome([authorize(), { url: `${org}/login` }]))
  for (const { response } of bare.log.entries) response.content = { size: 5000, mimeType: 'text/html' }
  expect(openCapture(JSON.stringify(bare))).toMatchObject({ stripped: false, withoutBodies: true })
})

test('bodies of what a page is made of are not kept; base64 stays as it is', () => {
  const made: Made[] = [
    { url: `${org}/a.js`, type: 'application/javascript', body: 'var a' },
    { url: `${org}/x`, json: { a: 1 } },
  ]
  const entries = openCapture(firefox(made, true))!.entries
  expect(entries.map(({ responseBody, base64: isEncoded }) => [responseBody, isEncoded])).toEqual([
    [undefined, undefined],
    [base64('{"a":1}'), true],
  ])
})

test('SAML-tracer, new and old', () => {
  const posted: Made = { method: 'POST', url: 'https://app.acme.example/saml/acs', status: 302, form: { SAMLResponse: base64(samlResponse()) } }
  const capture = openCapture(samlTracer([{ ...posted, sent: { Cookie: 'a=1' }, saml: samlResponse() }, { url: `${org}/app/UserHome` }]))!
  expect({ ...capture, entries: capture.entries.map(({ status, statusText }) => [status, statusText]) }).toEqual({
    tool: 'SAML-tracer',
    kind: 'saml-tracer',
    entries: [
      [302, 'Found'],
      [0, ''],
    ],
    broken: 0,
    stripped: false,
    withoutBodies: true,
  })
  expect(capture.entries[0]!.message).toBe(samlResponse())
  const old = JSON.stringify({
    requests: [{ id: '1', method: 'GET', url: org, requestHeaders: [['Cookie', '{obf:alternative_0}']], responseHeaders: [], responseStatus: 200 }],
  })
  expect(openCapture(old)).toMatchObject({ entries: [{ requestHeaders: [['Cookie', '{obf:alternative_0}']], status: 200 }], stripped: true })
})

for (const text of [
  '',
  '{}',
  '{"log":{"level":"error","logger":"com.okta"},"message":"x"}',
  '{"log":"x"}',
  '{"requests":[{"id":"1","method":"GET","url":"/me"}]}',
  '[{"log":{"version":"1.2"}}]',
  `see {"log":{"version":"1.2","entries":[]}}`,
  'HTTP/1.1 400 Bad Request',
])
  test(`no capture: ${text.slice(0, 40)}`, () => expect(openCapture(text)).toBeUndefined())

test('one that is cut off says so, wherever it ends', () => {
  const text = chrome(flow)
  for (const end of [60, 500, 1234, text.length - 900, text.length - 2])
    expect(unreadable(text.slice(0, end)), `${end}`).toMatch(new RegExp(`^${end} The capture is cut off`))
})

test('one that is broken', () => {
  expect(unreadable(har('[{"request":}]'))).toMatch(/^\d+ The capture is damaged/)
  expect(unreadable(`${har('[]')},`)).toMatch(/^\d+ The capture is damaged/)
})

for (const entries of ['{}', '"x"', 'null', '7'])
  test(`a list of requests that is none: ${entries}`, () => expect(unreadable(har(entries))).toMatch(/no list of requests/))

test('a log that is none', () => expect(unreadable('{"log":{"version":"1.2"}}')).toMatch(/no list of requests/))

test('records with fields of wrong types are left out and counted', () => {
  const right = JSON.parse(chrome([authorize()])).log.entries[0]
  const wrong = [
    null,
    [],
    'x',
    {},
    { ...right, request: null },
    { ...right, response: [] },
    { ...right, request: { ...right.request, url: 7 } },
    { ...right, request: { ...right.request, method: '' } },
    { ...right, request: { ...right.request, headers: 'a: b' } },
    { ...right, response: { ...right.response, status: '200' } },
    { ...right, response: { ...right.response, headers: {} } },
  ]
  const capture = openCapture(har(JSON.stringify([...wrong, right])))!
  expect([capture.broken, capture.entries.map(({ number }) => number)]).toEqual([wrong.length, [wrong.length + 1]])
})

test('lesser fields of wrong types count as absent', () => {
  const right = JSON.parse(chrome([{ ...authorize(), sent: {}, received: {} }])).log.entries[0]
  const odd = {
    startedDateTime: 'yesterday',
    time: 'long',
    request: { method: 'get', url: org, headers: [{ name: 'a\nb', value: 'x' }, { name: 'ok', value: 7 }, null, 'x'], postData: 'x' },
    response: { status: -1, statusText: 5, headers: null, content: { text: { a: 1 }, mimeType: [] }, _error: {} },
  }
  const [entry] = openCapture(har(JSON.stringify([odd, right])))!.entries
  expect(entry).toEqual({ number: 1, method: 'GET', url: org, status: 0, statusText: '', requestHeaders: [], responseHeaders: [] })
})

test('times in the notations of other tools; none without a zone', () => {
  const times = ['2026-11-20T10:00:00.1234567+01:00', '2026-11-20T10:00:00+0100', '2026-11-20T10:00:00Z', '2026-11-20T10:00:00', 1]
  const entries = times.map((startedDateTime) => ({ startedDateTime, request: { method: 'GET', url: org }, response: { status: 200 } }))
  expect(openCapture(har(JSON.stringify(entries)))!.entries.map(({ started }) => started)).toEqual([
    Date.parse('2026-11-20T09:00:00.123Z'),
    Date.parse('2026-11-20T09:00:00Z'),
    Date.parse('2026-11-20T10:00:00Z'),
    undefined,
    undefined,
  ])
})

test('nesting that no capture has, whole or not, and countless parts', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(unreadable(har(deep))).toMatch(/^\d{3} The capture is nested too deeply/)
  expect(unreadable(har('{"a":'.repeat(100_000)))).toMatch(/The capture is nested too deeply/)
  expect(unreadable(har(`[${'{},'.repeat(6_000_000)}{}]`))).toMatch(/too large to read/)
  expect(unreadable(har(`[${'{},'.repeat(200_000)}{}]`))).toMatch(/200001 requests/)
})

test('brackets and marks within strings are none', () => {
  const made = [{ url: `${org}/x`, json: { text: '{"[['.repeat(2000), end: '\\', more: '\\"' } }]
  expect(JSON.parse(openCapture(chrome(made))!.entries[0]!.responseBody!)).toEqual(made[0]!.json)
})
