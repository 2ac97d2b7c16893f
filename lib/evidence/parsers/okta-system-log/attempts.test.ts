import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { logged, request } from './__fixtures__/events'
import { oktaSystemLog } from './okta-system-log'

type Made = Parameters<typeof logged>[0]
const paste = (...events: Made[]) => JSON.stringify(events.map(logged))
const facts = (...events: Made[]) => factsReadBy(oktaSystemLog, paste(...events)).map((one) => one.split(' 1 ', 1)[0])
const start = 'user.session.start'
const policy = 'policy.evaluate_sign_on'

const wrong: Made = { type: start, result: 'FAILURE', reason: 'INVALID_CREDENTIALS', at: '10:00:00', transaction: request(1) }
const right: Made = { type: start, at: '10:01:00', transaction: request(2), session: '102s' }
const denied: Made = { type: policy, result: 'DENY', at: '10:01:05', transaction: request(3), session: '102s', app: 'Mail' }

/** Events, then the facts that count and those that are older. */
const rows: Record<string, [events: Made[], ...facts: string[]]> = {
  'the failed step of the last attempt, with what its session shows': [
    [denied, right, wrong],
    'older signInFailed',
    'older credentialsInvalid',
    'signInSucceeded',
    'policyDenied',
    `requestId=${request(3)}`,
    'eventTime=20261120T100105Z',
    'unchecked outsideZone',
  ],
  'a password that was right afterwards': [
    [wrong, right],
    'older signInFailed',
    'older credentialsInvalid',
    'signInSucceeded',
    `older requestId=${request(1)}`,
    'older eventTime=20261120T100000Z',
    'laterSuccess',
  ],
  'a password of somebody else that was right': [
    [wrong, { ...right, actor: 'omar@acme.example' }],
    'signInFailed',
    'credentialsInvalid',
    'signInSucceeded',
    `requestId=${request(1)}`,
    'eventTime=20261120T100000Z',
  ],
  'an app that let the person in afterwards': [
    [
      { ...denied, reason: 'x' },
      { type: 'user.authentication.sso', at: '10:20:00', transaction: request(4), session: '102s', app: 'mail' },
    ],
    'older policyDenied',
    'ssoSucceeded',
    `older requestId=${request(3)}`,
    'older eventTime=20261120T100105Z',
    'laterSuccess',
  ],
  'another app that let the person in does not count': [
    [denied, { type: policy, result: 'ALLOW', at: '10:20:00', transaction: request(4), app: 'Wiki' }],
    'policyDenied',
    `requestId=${request(3)}`,
    'eventTime=20261120T100105Z',
  ],
  'a sign-in to an app long before': [
    [{ type: 'user.authentication.sso', at: '07:00:00', transaction: request(9), app: 'Wiki' }, denied],
    'older ssoSucceeded',
    'policyDenied',
    `requestId=${request(3)}`,
    'eventTime=20261120T100105Z',
  ],
  'a factor that was right at the second time': [
    [
      { type: 'user.authentication.auth_via_mfa', result: 'FAILURE', at: '10:00:00', transaction: request(1), session: '102s' },
      { type: 'user.authentication.auth_via_mfa', at: '10:00:20', transaction: request(2), session: '102s' },
      { ...denied, at: '10:00:30' },
    ],
    'older factorRejected',
    'policyDenied',
    `requestId=${request(3)}`,
    'eventTime=20261120T100030Z',
  ],
  'changes stay true': [
    [{ type: 'zone.update', at: '08:00:00', actor: 'admin@acme.example' }, wrong],
    'zoneChanged',
    'signInFailed',
    'credentialsInvalid',
    `requestId=${request(1)}`,
    'eventTime=20261120T100000Z',
  ],
}
for (const [name, [events, ...expected]] of Object.entries(rows)) test(name, () => expect(facts(...events)).toEqual(expected))

test('the moments of whoever failed last, in order, with the failing one marked', () => {
  const { events } = oktaSystemLog.read(paste(denied, { ...right, actor: 'omar@acme.example', session: '103o' }, right, wrong), new Date(0))
  expect(events?.map(({ from, to, ...one }) => one)).toEqual([
    { time: Date.parse('2026-11-20T10:00:00Z'), name: start, outcome: 'FAILURE: INVALID_CREDENTIALS', failed: true, requestId: request(1) },
    { time: Date.parse('2026-11-20T10:01:00Z'), name: start, outcome: 'SUCCESS', failed: false, requestId: request(2) },
    { time: Date.parse('2026-11-20T10:01:05Z'), name: policy, outcome: 'DENY', failed: true, requestId: request(3) },
  ])
})

test('at most twenty attempts and sixty moments', () => {
  const hours = (n: number) => `${String(n % 24).padStart(2, '0')}:00:00`
  const attempts = Array.from({ length: 23 }, (_, i): Made => ({ ...wrong, at: hours(i), transaction: request(i) }))
  expect(oktaSystemLog.read(paste(...attempts), new Date(0)).events).toHaveLength(20)
  const steps = Array.from({ length: 90 }, (): Made => denied)
  expect(oktaSystemLog.read(paste(...steps), new Date(0)).events).toHaveLength(60)
})

test('a failure before many successes of the same person stands in the picture', () => {
  const later = Array.from(
    { length: 70 },
    (_, i): Made => ({ type: 'user.authentication.sso', at: `12:${String(i % 60).padStart(2, '0')}:00`, transaction: request(100 + i), app: 'Wiki' }),
  )
  const { events } = oktaSystemLog.read(paste(denied, ...later), new Date(0))
  expect(events?.some(({ requestId, failed }) => failed && requestId === request(3))).toBe(true)
})

test('failures are told with the id of their request, the latest five hundred', () => {
  const found = (text: string) => oktaSystemLog.read(text, new Date(0)).logged?.map(({ requestId, facts }) => [requestId, ...facts])
  expect(found(paste(denied, right, wrong))).toEqual([
    [request(1), 'signInFailed', 'credentialsInvalid'],
    [request(3), 'policyDenied'],
  ])
  const many = found(Array.from({ length: 600 }, (_, i) => JSON.stringify(logged({ ...wrong, transaction: request(i) }))).join('\n'))!
  expect([many.length, many[0]![0], many.at(-1)![0]]).toEqual([500, request(100), request(599)])
})
