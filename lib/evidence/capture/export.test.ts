import { expect, test } from 'vitest'
import { now } from '../__fixtures__/samples'
import { read } from '../read'

const event = (i: number, reason?: string) => ({
  uuid: `e${i}`,
  published: new Date(Date.parse('2026-11-20T00:00:00Z') + i * 1000).toISOString(),
  eventType: reason ? 'app.oauth2.as.token.grant' : 'user.authentication.sso',
  actor: { id: '00u1', alternateId: 'ada@acme.example' },
  client: { userAgent: { rawUserAgent: 'x'.repeat(200) } },
  outcome: reason ? { result: 'FAILURE', reason } : { result: 'SUCCESS' },
  transaction: { id: `request-${String(i).padStart(16, '0')}` },
})
const events = Array.from({ length: 10_000 }, (_, i) => event(i, i === 9_990 ? 'no_matching_policy' : undefined))

for (const [name, text, line] of [
  ['on one line', JSON.stringify(events), 1],
  ['one event a line', events.map((one) => JSON.stringify(one)).join('\n'), 9_991],
] as const)
  test(`a long export, ${name}: the log is read whole, and every format reads the event that failed`, async () => {
    expect(text.length).toBeGreaterThan(4_000_000)
    const { readings, leftOut } = await read(text, now)
    const facts = readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts : []))
    expect(leftOut).toEqual([])
    expect(facts.find(({ id }) => id === 'okta-system-log.tokenGrantRefused')?.line).toBe(line)
    expect(facts.find(({ id }) => id === 'oauth-error.no_matching_policy')?.line).toBe(line)
    expect(facts.find(({ id }) => id === 'okta-system-log.requestId')?.value).toBe('request-0000000000009990')
  })
