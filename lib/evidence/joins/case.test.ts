import { expect, test } from 'vitest'
import type { Reading } from '../text/types'
import { joinCase } from './case'

/** What the readings say together: undefined where they have nothing in common. */
const together = (readings: readonly Reading[]) => {
  const join = joinCase(readings).find(({ format }) => format === 'join')
  return join?.outcome === 'read' ? join : undefined
}

const id = 'aBcDeFgHiJkLmNoPqRsTuVwXyZ0'
const event = (requestId: string, line: number) => ({
  name: 'user.authentication.sso',
  outcome: 'FAILURE',
  failed: true,
  requestId,
  quote: `event ${line}`,
  line,
})
const request = (requestId: string) => ({
  name: 'GET acme.okta.com/app',
  outcome: '403',
  failed: true,
  requestId,
  quote: 'x-okta-request-id',
  line: null,
  place: 'request 14, response header x-okta-request-id',
})
const log = (...requestIds: string[]): Reading => ({
  format: 'okta-system-log',
  outcome: 'read',
  facts: [],
  unchecked: [],
  events: requestIds.map((one, i) => event(one, i + 1)),
})
const capture = (...requestIds: string[]): Reading => ({ format: 'har', outcome: 'read', facts: [], unchecked: [], events: requestIds.map(request) })
const named = (...terms: [name: 'samlRequestIssuer' | 'samlAudience' | 'metadataCertificate' | 'samlCertificate', value: string][]): Reading => ({
  format: 'jwt',
  outcome: 'read',
  facts: [],
  unchecked: [],
  terms: terms.map(([name, value], i) => ({ name, value, quote: `${name} ${i}`, line: i + 1 })),
})

test('a request of a capture that the System Log knows is told with the words of both', () => {
  expect(together([capture('other-request-id-1234567890', id), log(id, 'later-request-id-1234567890')])?.facts).toEqual([
    { id: 'join.requestLogged', value: id, quote: 'x-okta-request-id', line: null, place: 'request 14, response header x-okta-request-id' },
    { id: 'join.requestLogged', value: id, quote: 'event 1', line: 1 },
  ])
})

test('a request id in the headers of an answer is found as well', () => {
  const answer: Reading = { format: 'http-response', outcome: 'read', facts: [{ id: 'http-response.requestId', value: id, quote: id, line: 4 }], unchecked: [] }
  expect(together([answer, log(id)])?.facts.map(({ line }) => line)).toEqual([4, 1])
})

test('nothing in common is no join', () => {
  expect(together([capture(id), log('later-request-id-1234567890')])).toBeUndefined()
  expect(together([named(['samlAudience', 'https://sp.acme.example'])])).toBeUndefined()
})

test('the audience of a response is held against the issuer of the request', () => {
  const differ = together([named(['samlRequestIssuer', 'https://sp.acme.example/']), named(['samlAudience', 'https://sp.acme.example'])])
  expect(differ?.facts.map((fact) => `${fact.id} ${fact.quote}`)).toEqual(['join.audienceDiffers samlRequestIssuer 0', 'join.audienceDiffers samlAudience 0'])
  expect(differ?.pairs).toEqual([{ of: 'audience', expected: 'https://sp.acme.example/', found: 'https://sp.acme.example' }])
  expect(together([named(['samlRequestIssuer', 'a'], ['samlAudience', 'a'])])).toBeUndefined()
})

test('several values on either side prove nothing, but a certificate that is none of several does', () => {
  expect(together([named(['samlRequestIssuer', 'a'], ['samlAudience', 'b'], ['samlAudience', 'c'])])).toBeUndefined()
  expect(together([named(['samlRequestIssuer', 'a'], ['samlRequestIssuer', 'b'], ['samlAudience', 'c'])])).toBeUndefined()
  expect(together([named(['metadataCertificate', 'a'], ['metadataCertificate', 'b'], ['samlCertificate', 'b'])])).toBeUndefined()
  expect(together([named(['metadataCertificate', 'a'], ['metadataCertificate', 'b'], ['samlCertificate', 'c'])])?.pairs).toEqual([
    { of: 'certificate', expected: 'b', found: 'c' },
  ])
})

test('the event of the request that failed counts, and not a later one of somebody else', () => {
  const entry = (requestId: string, fact: 'userLocked' | 'unassigned', line: number) => ({
    requestId,
    facts: [`okta-system-log.${fact}` as const],
    quote: fact,
    line,
  })
  const reading: Reading = {
    format: 'okta-system-log',
    outcome: 'read',
    facts: [{ id: 'okta-system-log.userLocked', quote: 'userLocked', line: 9 }],
    unchecked: [],
    logged: [entry(id, 'unassigned', 4), entry('later-request-id-1234567890', 'userLocked', 9)],
  }
  const [settled] = joinCase([reading, capture(id)])
  expect(settled?.outcome === 'read' && settled.facts).toEqual([
    { id: 'okta-system-log.userLocked', quote: 'userLocked', line: 9, older: true },
    { id: 'okta-system-log.unassigned', quote: 'unassigned', line: 4 },
  ])
  expect(joinCase([reading])).toEqual([reading])
})
