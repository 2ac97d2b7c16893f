import { expect, test } from 'vitest'
import { now } from '../__fixtures__/samples'
import { read } from '../read'
import { mergeReadings } from './merge-readings'
import type { Fact, Reading } from './types'

const fact = (id: Fact['id'], line: number, older = false): Fact => ({ id, quote: id, line, ...(older ? { older } : {}) })
const of = (format: Reading['format'], ...facts: Fact[]): Reading => ({ format, outcome: 'read', facts, unchecked: [] })
const empty = of('okta-system-log') as Extract<Reading, { outcome: 'read' }>
const lines = (readings: Reading[]) =>
  readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts.map(({ id, line, older }) => `${older ? 'older ' : ''}${id} ${line}`) : []))

test('of a format that records attempts, the last piece that holds one has the one that counts', () => {
  const merged = mergeReadings([
    [of('okta-widget-log', fact('okta-widget-log.status401', 3))],
    [of('okta-widget-log', fact('okta-widget-log.status403', 90))],
    [],
  ])
  expect(lines(merged)).toEqual(['older okta-widget-log.status401 3', 'okta-widget-log.status403 90'])
})

test('facts of other formats add up, the latest twenty places of each', () => {
  const many = Array.from({ length: 30 }, (_, i) => [of('client-error', fact('client-error.refused', i + 1))])
  expect(lines(mergeReadings([...many, [of('jwt', fact('jwt.expired', 99))]]))).toEqual([
    ...Array.from({ length: 20 }, (_, i) => `client-error.refused ${i + 11}`),
    'jwt.expired 99',
  ])
})

test('what one piece shows is neither unreadable nor unchecked because of another', () => {
  const unchecked: Reading = { format: 'jwt', outcome: 'read', facts: [], unchecked: [{ id: 'jwt.expired', why: 'no exp' }] }
  const broken: Reading = { format: 'jwt', outcome: 'unreadable', why: 'cut off', line: 4 }
  expect(mergeReadings([[broken], [unchecked], [of('jwt', fact('jwt.expired', 7))]])).toEqual([of('jwt', fact('jwt.expired', 7))])
  expect(mergeReadings([[broken], [broken]])).toEqual([broken])
})

test('what a piece holds for comparison with another paste is kept', () => {
  const term = { name: 'redirectUri', value: 'https://app.example/callback', quote: 'redirect_uri', line: 2 } as const
  const logged = { requestId: 'aWrjPbx7sV0AABxVxQ', facts: [], quote: 'requestId', line: 5 }
  const first: Reading = { ...empty, terms: [term] }
  const second: Reading = { ...empty, logged: [logged] }
  expect(mergeReadings([[first], [second]])).toEqual([{ ...empty, terms: [term], logged: [logged] }])
})

test('a failure at the end of a long log is found, with its line in the whole text', async () => {
  const quiet = '2026-11-20T08:15:00Z INFO the service is well\n'
  const count = Math.ceil(9_000_000 / quiet.length)
  const failure =
    'exception thrown is = System.Net.WebException: The remote server returned an error: (403).<CR><LF>   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)'
  const shares: number[] = []
  const whole = await read(`${quiet.repeat(count)}${failure}\n`, now, (share) => shares.push(share))
  expect(lines(whole.readings)).toEqual([`okta-widget-log.status403 ${count + 1}`])
  expect(shares).toEqual([0, 0.2])
})

test('a line of ten million characters is left out, and said', async () => {
  const whole = await read(`first\n${'x'.repeat(10_000_000)}\nlast`, now)
  expect(whole).toMatchObject({ readings: [], secrets: [], leftOut: [{ line: 2, length: 10_000_001 }] })
})
