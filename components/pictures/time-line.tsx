import type { Paste } from '@/components/paste/types'
import { Fold } from '@/components/ui/fold'
import { placeName } from '@/lib/evidence/text/where'
import type { TimelineEvent } from '@/lib/evidence/types'

/** The events of all pastes: sorted by time if every event has a time with a zone, else in the order in which they were read. */
export function eventsIn(pastes: readonly Paste[]): TimelineEvent[] {
  const events = pastes.flatMap(({ readings }) => readings.flatMap((reading) => (reading.outcome === 'read' ? (reading.events ?? []) : [])))
  return events.every(({ time }) => time !== undefined) ? events.sort((a, b) => a.time! - b.time!) : events
}

/** At most this many stand below the picture at once; the rest is behind a fold. */
const most = 8

/** What happened, in the order of time: attempts of a log, or requests of a capture. The last one that failed is marked. The list says in words what the picture shows. */
export function TimeLine({ events }: { events: readonly TimelineEvent[] }) {
  if (events.length < 2) return null
  const failing = events.findLast(({ failed }) => failed)
  const [earlier, last] = [events.slice(0, -most), events.slice(-most)]
  const timed = events.flatMap((event) => (event.time === undefined ? [] : [{ ...event, time: event.time, isFailing: event === failing }]))
  const row = (event: TimelineEvent) => <Row key={`${event.time} ${event.name} ${placeName(event)}`} event={event} isFailing={event === failing} />
  return (
    <section aria-labelledby="time-line" className="mt-8">
      <h2 id="time-line" className="mb-1 text-lg">
        What happened, and when
      </h2>
      {timed.length > 1 ? <Axis events={timed} /> : null}
      {earlier.length > 0 ? (
        <Fold title={`Earlier (${earlier.length})`} quiet>
          <ol className="space-y-1">{earlier.map(row)}</ol>
        </Fold>
      ) : null}
      <ol className="mt-2 space-y-1">{last.map(row)}</ol>
    </section>
  )
}

type Timed = TimelineEvent & { time: number; isFailing: boolean }

function Axis({ events }: { events: readonly Timed[] }) {
  const times = events.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const at = (time: number) => 12 + (last === first ? 0.5 : (time - first) / (last - first)) * 336
  return (
    <>
      <svg viewBox="0 0 360 40" role="img" aria-label={summary(events)} className="mt-2 block w-full max-w-[44rem]">
        <line x1="12" x2="348" y1="20" y2="20" stroke="var(--edge)" strokeWidth="1" />
        {events.map((event) => (
          <Mark key={`${event.time} ${event.name} ${placeName(event)}`} x={at(event.time)} event={event} />
        ))}
      </svg>
      <p aria-hidden="true" className="print:hidden flex max-w-[44rem] justify-between text-sm text-muted">
        <span>{clock(first, last - first)}</span>
        {last > first ? <span>{clock(last, last - first)}</span> : null}
      </p>
    </>
  )
}

/** A dot for what went well, a cross for what failed, and a ring around the failure that counts. */
function Mark({ x, event: { failed, isFailing } }: { x: number; event: Timed }) {
  if (!failed) return <circle cx={x} cy="20" r="4" fill="var(--good)" />
  return (
    <g stroke="var(--bad)" strokeWidth="2" fill="none">
      <path d={`M${x - 4} 16l8 8M${x + 4} 16l-8 8`} />
      {isFailing ? <circle cx={x} cy="20" r="10" /> : null}
    </g>
  )
}

function Row({ event, isFailing }: { event: TimelineEvent; isFailing: boolean }) {
  const { time, name, outcome, failed } = event
  return (
    <li className={`grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 rounded px-1 ${isFailing ? 'border-2 border-bad bg-bad-wash py-1' : ''}`}>
      <span aria-hidden="true" className={failed ? 'font-semibold text-bad' : 'text-good'}>
        {failed ? '✕' : '●'}
      </span>
      <div className="text-sm">
        <p className="[overflow-wrap:anywhere]">
          <span className="text-muted">{time === undefined ? '' : `${new Date(time).toISOString().slice(11, 19)} UTC `}</span>
          <span className="font-mono">{name}</span>
        </p>
        <p className={failed ? 'font-semibold text-bad' : 'text-muted'}>
          {outcome || (failed ? 'failed' : 'went well')}
          {isFailing ? ': the failure that counts' : ''} <span className="font-normal text-muted">({placeName(event)})</span>
        </p>
      </div>
    </li>
  )
}

const summary = (events: readonly Timed[]) => {
  const failed = events.filter((event) => event.failed).length
  const last = events.find(({ isFailing }) => isFailing)
  return `${events.length} events over time, ${failed === 0 ? 'none failed' : `${failed} failed`}${last ? `. The last failure: ${last.name}, ${last.outcome}, at ${clock(last.time, 0)}` : ''}. All are listed below.`
}

/** With the day where what is shown spans more than one. */
const clock = (time: number, span: number) => {
  const written = new Date(time).toISOString()
  return `${span > 43_200_000 ? `${written.slice(0, 10)} ` : ''}${written.slice(11, 19)} UTC`
}
