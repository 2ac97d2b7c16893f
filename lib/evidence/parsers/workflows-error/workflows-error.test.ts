import { expect, test } from 'vitest'
import { expectedOf, pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { workflowsError } from './workflows-error'

const read = (paste: string) => factsReadBy(workflowsError, paste)
const execution = '5f0c2f5e-1111-4222-8333-444455556666'
const short = { message: '403 Forbidden', code: 403, method: 'aCmeStep1', flo: 4711, execution }
const source = { flo: 'okta:1.0.592:readUser', method: 'aCmeStep1', execution, module: 'http.call' }
const error = (more: object = {}) => ({
  _error: true,
  retry_count: 0,
  ...source,
  kind: 'HTTP Request Error',
  statusCode: 403,
  headers: { date: 'Sat, 21 Nov 2026 08:59:00 GMT', 'x-okta-request-id': 'aCmeRequest0000000000001' },
  body: { errorCode: 'E0000006' },
  message: '403 Forbidden',
  code: 403,
  description: 'HTTP Request Error',
  source,
  ...more,
})
const until = (mark: string) => JSON.stringify(error(), null, 2).split(mark, 1)[0]!
const challenge = 'Bearer realm="http://acme.okta.com", scope="okta.logs.read", error="insufficient_scope"'
const readUser = ['status403', 'oktaConnector', 'card', 'cardScope']

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'the short form of If Error': [JSON.stringify(short), 'workflows 1 "flo":4711', 'status403 1 "code":403', 'headersMissing 1 "message":"403 Forbidden"'],
  'an Okta card, whole': [
    JSON.stringify(error(), null, 2),
    'workflows 4 "flo": "okta:1.0.592:readUser"',
    'status403 9 "statusCode": 403',
    'oktaConnector 4 "flo": "okta:1.0.592:readUser"',
    'card 4 "flo": "okta:1.0.592:readUser"',
    'cardScope=okta.users.read 4 "flo": "okta:1.0.592:readUser"',
    'oktaRequestId=aCmeRequest0000000000001 12 "x-okta-request-id": "aCmeRequest0000000000001"',
    'noChallenge 10 "headers": {',
  ],
  'a refresh that failed: the 500 in its message is nobody’s answer': [
    JSON.stringify({ kind: 'OAuth Refresh Error', message: `HTTP Error: ${JSON.stringify({ error: { status: 500, message: { statusCode: 400 } } })}` }),
    'workflows 1 "kind":"OAuth Refresh Error"',
    'oauthRefreshError 1 "kind":"OAuth Refresh Error"',
  ],
  'an export card': [
    JSON.stringify({ ...error({ flo: 4711, module: 'utility.exportFlow', statusCode: 429, headers: { 'x-rate-limit-limit': '200' } }), source: undefined }),
    'workflows 1 "flo":4711',
    'status429 1 "statusCode":429',
    'exportCard 1 "module":"utility.exportFlow"',
    '!oktaRequestId 1 "headers":{"',
  ],
  'the kind in the console, in Japanese': [
    'HTTP Request Error (HTTPリクエストエラー)\n403 - Forbidden(禁止)',
    'workflows 1 HTTP Request Error (HTTPリクエストエラー)\n403 - Forbidden(禁止)',
    'status403 1 HTTP Request Error (HTTPリクエストエラー)\n403 - Forbidden(禁止)',
  ],
  'the kind in French': ['Erreur d’actualisation OAuth', 'workflows 1 Erreur d’actualisation OAuth', 'oauthRefreshError 1 Erreur d’actualisation OAuth'],
  'a page without Okta’s request id': [
    JSON.stringify({ ...error({ headers: { server: 'proxy' }, body: '\r\n<!DOCTYPE html><title>Blocked</title>' }), flo: 4711 }),
    'workflows 1 "flo":4711',
    'status403 1 "statusCode":403',
    '!oktaRequestId 1 "headers":{"',
    'noChallenge 1 "headers":{"',
    String.raw`htmlBody 1 "body":"\r\n<!DOCTYPE html><title>Blocked</title>"`,
  ],
  'two: the last counts': [
    `${JSON.stringify({ ...short, code: 429, message: '429' })}\n${JSON.stringify(short)}`,
    'older status429 1 "code":429',
    'workflows 2 "flo":4711',
    'status403 2 "code":403',
    'headersMissing 2 "message":"403 Forbidden"',
  ],
  'the console refuses its visitor': ["Not Assigned App\nSorry, you can't open {0}.", 'notAssignedApp 1 Not Assigned App'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(read(paste)).toEqual(facts))

/** What is pasted, and the facts alone. */
const facts: Record<string, [paste: string, ...keys: string[]]> = {
  'with its challenge': [
    JSON.stringify(error({ headers: { 'WWW-Authenticate': challenge, 'x-okta-request-id': 'aCmeRequest0000000000001' } })),
    'workflows',
    ...readUser,
    'oktaRequestId',
  ],
  'within a string': [JSON.stringify({ text: `Offboarding failed: ${JSON.stringify(error())}` }), 'workflows', ...readUser, 'oktaRequestId', 'noChallenge'],
  'within two strings': [
    JSON.stringify({ event: JSON.stringify({ text: JSON.stringify(error()) }) }),
    'workflows',
    ...readUser,
    'oktaRequestId',
    'noChallenge',
  ],
  'in a chat, with its quotation marks': [`Failed: ${JSON.stringify(short).replaceAll('"', '”')}`, 'workflows', 'status403', 'headersMissing'],
  'quoted mail': [
    JSON.stringify(short, null, 2)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    'workflows',
    'status403',
    'headersMissing',
  ],
  'cut off within its headers': [until('"x-okta'), 'workflows', ...readUser],
  'cut off before its headers': [until('"headers"'), 'workflows', ...readUser, 'unchecked headersMissing'],
  'an alert of lines': [
    `Offboarding failed\n*Flow:* 4711\n*Execution:* ${execution}\n*Message:* 403 Forbidden`,
    'workflows',
    'status403',
    'unchecked headersMissing',
  ],
  'as Python prints it': [
    `{'message': '403 Forbidden', 'code': 403, 'method': 'm1', 'flo': 4711, 'execution': '${execution}'}`,
    'workflows',
    'status403',
    'headersMissing',
  ],
  'another connector': [JSON.stringify(error({ flo: 'slack:1.2.3:postMessage' })), 'workflows', 'status403', 'otherConnector', 'oktaRequestId', 'noChallenge'],
  'a card of the Realms connector, with its version': [
    JSON.stringify({ ...short, flo: 'oktarealms:1.0.3:listRealmUsers_aB3' }),
    'workflows',
    'status403',
    'oktaConnector',
    'card',
    'cardScope',
    'cardScope',
    'headersMissing',
  ],
  'a card that calls any endpoint needs what the endpoint needs': [
    JSON.stringify({ ...short, flo: 'okta:1.0.592:hTTPRequest' }),
    'workflows',
    'status403',
    'oktaConnector',
    'card',
    'headersMissing',
  ],
  'a list that is too short': [
    JSON.stringify({ ...short, code: 500, message: 'Array index out of bounds' }),
    'workflows',
    'statusOther',
    'listIndex',
    'headersMissing',
  ],
  'the platform’s cache': ['Read Table: Invalid or missing invariant lhs value', 'workflows', 'platformCache'],
  'the platform’s cache, while it moves': ['Okta Workflows, run 7: Too many Cluster redirections', 'workflows', 'platformCache'],
  'a flow that is off, told': ['Okta: the flow is not currently active', 'workflows', 'notActive'],
  'a status that is told of a card': ['Our Custom API Action ends with 403 Forbidden', 'workflows', 'status403'],
  'a flow that is off': ['Not Active\nA flow isn’t active', 'workflows', 'notActive'],
  'a flow that is off, as an object': [JSON.stringify({ kind: 'Not Active', message: 'x', module: 'flow.call', steps: 1 }), 'workflows', 'notActive'],
  'ten minutes': ['Timeout\nAn individual step in a flow ran for too long', 'workflows', 'timeout'],
  'no connection': ['Connection Error\nA TCP connection couldn’t be opened', 'workflows', 'connectionFailed'],
  'a fault of the flow': ['Invalid Type Conversion\nno', 'workflows', 'flowInvalid'],
}
for (const [name, [paste, ...keys]] of Object.entries(facts)) test(`facts: ${name}`, () => expect(factKeysReadBy(workflowsError, paste)).toEqual(keys))

const others: Record<string, string> = {
  'a status of Kubernetes': '{"kind":"Status","apiVersion":"v1","status":"Failure","message":"forbidden","reason":"Forbidden","code":403}',
  'a page that is not there': 'Not Found\nThe requested page does not exist',
  'an error of another workflow engine': '{"code":403,"message":"403 Forbidden","execution":"x","workflow":"y"}',
  'a time-out of a program': 'Timeout\nwaiting for the lock',
  'an app of another name': "403 App Not Assigned\nSorry, you can't access Mail because you are not assigned this app in Okta.",
  'an index of a program': 'java.lang.Error: Array index out of bounds: 4',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

testFacts('the published shapes are read', [pasteSamples], ({ samples }) => {
  const known: Record<string, string[]> = {
    'wf-iferror': ['workflows', 'status403', 'headersMissing'],
    'wf-refresh': ['workflows', 'oauthRefreshError'],
    'wf-full-403-scope': ['workflows', 'status403', 'oktaConnector', 'card', 'oktaRequestId'],
    'wf-full-403-role': ['workflows', ...readUser, 'oktaRequestId', 'noChallenge'],
    'wf-full-400': ['workflows', 'statusOther', 'oktaConnector', 'card', 'oktaRequestId'],
    'wf-429-export': ['workflows', 'status429', 'exportCard', '!oktaRequestId'],
  }
  const found = samples()
    .map(({ id, input }) => [id, factKeysReadBy(workflowsError, input)] as const)
    .filter(([, keys]) => keys.length > 0)
  expect(Object.fromEntries(found)).toEqual(expectedOf(known, samples()))
})
