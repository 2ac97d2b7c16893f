import type { FactId } from '../parsers/all'
import type { Fact, SuccessfulReading } from '../text/types'
import { quotedOf } from '../text/where'
import type { LoggedRequest, Quoted } from '../types'

type Request = Quoted & { requestId: string }

/** The request that failed, as Okta's answer and the System Log both name it: told with the words of both. `entry`: the event, where it says what it shows. */
export function requestInLog(readings: readonly SuccessfulReading[]): { facts: Fact[]; entry?: LoggedRequest<FactId> } {
  const [logs, others] = [readings.filter(isLog), readings.filter((reading) => !isLog(reading))]
  const logged = new Map(logs.flatMap((reading) => [...inEvents(reading), ...(reading.logged ?? [])]).map((one) => [one.requestId, one]))
  // The failing request is named by a fact; of the others, the latest.
  const request = [...others.flatMap(inFacts), ...others.flatMap(inEvents).toReversed()].find(({ requestId }) => logged.has(requestId))
  if (request === undefined) return { facts: [] }
  const { requestId } = request
  const facts = [request, logged.get(requestId)!].map((one) => ({ id: 'join.requestLogged' as const, value: requestId, ...quotedOf(one) }))
  const entry = logs.flatMap((reading) => reading.logged ?? []).findLast((one) => one.requestId === requestId)
  return entry === undefined ? { facts } : { facts, entry }
}

/** The log's reading with that event as the one that counts: what other events show is older then, or of another request. */
export function aboutEvent(reading: SuccessfulReading, entry: LoggedRequest<FactId>): SuccessfulReading {
  if (entry.facts.length === 0 || !reading.logged?.includes(entry)) return reading
  const others = reading.facts.filter(({ id }) => !(entry.facts as string[]).includes(id)).map((fact) => ({ ...fact, older: true }))
  return { ...reading, facts: [...others, ...entry.facts.map((id) => ({ id, ...quotedOf(entry) }))] }
}

const isLog = ({ format }: SuccessfulReading) => format === 'okta-system-log'
const inEvents = ({ events = [] }: SuccessfulReading): Request[] =>
  events.flatMap((event) => (event.requestId ? [{ requestId: event.requestId, ...quotedOf(event) }] : []))
const inFacts = ({ facts }: SuccessfulReading): Request[] =>
  facts.flatMap((fact) =>
    (fact.id === 'http-response.requestId' || fact.id === 'har.requestId') && fact.value ? [{ requestId: fact.value, ...quotedOf(fact) }] : [],
  )
