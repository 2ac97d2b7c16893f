import type { FactId } from '../parsers/all'
import type { Fact, SuccessfulReading } from '../text/types'
import { quotedOf } from '../text/where'
import type { LoggedRequest, Quoted } from '../types'

type Request = Quoted & { requestId: string }

/** The failing request that both Okta’s answer and the System Log name, with a quote of each. `entry`: its event, where that shows facts by itself. */
export function requestInLog(readings: readonly SuccessfulReading[]): { facts: Fact[]; entry?: LoggedRequest<FactId> } {
  const [logs, others] = [readings.filter(isLog), readings.filter((reading) => !isLog(reading))]
  const logged = new Map(logs.flatMap((reading) => [...inEvents(reading), ...(reading.logged ?? [])]).map((one) => [one.requestId, one]))
  // A fact names the failing request; events name others too, so the latest of those is taken.
  const request = [...others.flatMap(inFacts), ...others.flatMap(inEvents).toReversed()].find(({ requestId }) => logged.has(requestId))
  if (request === undefined) return { facts: [] }
  const { requestId } = request
  const facts = [request, logged.get(requestId)!].map((one) => ({ id: 'join.requestLogged' as const, value: requestId, ...quotedOf(one) }))
  const entry = logs.flatMap((reading) => reading.logged ?? []).findLast((one) => one.requestId === requestId)
  return entry === undefined ? { facts } : { facts, entry }
}

/** The log’s reading with `entry` as the current attempt: facts of its other events become older. */
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
