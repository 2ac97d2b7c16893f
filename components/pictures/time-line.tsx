import type { Paste } from '@/components/paste/types'
import { Fold } from '@/components/ui/fold'
import { placeName } from '@/lib/evidence/text/where'
import type { TimelineEvent } from '@/lib/evidence/types'
import { attemptsAnswer, clock, failingOf, type Timed, timedOf } from './attempts'
import { At, Drawing, Picture } from './picture'

/** The events of all pastes: sorted by time if every event has a time with a zone, else in the order in which they were read. */
export function eventsIn(pastes: readonly Paste[]): TimelineEvent[] {
  const events = pastes.flatMap(({ readings }) => readings.flatMap((reading) => (reading.outcome === 'read' ? (reading.events ?? []) : [])))
  return events.every(({ time }) => time !== undefined) ? events.sort((a, b) => a.time! - b.time!) : events
}

/** At most this many stand below the drawing at once; the rest is behind a fold. */
const most = 8

/** What happened, in the order of time: attempts of a log, or requests of a capture. The last one that failed is marked. */
export function TimeLine({ events }: { events: readonly TimelineEvent[] }) {
  if (events.length < 2) return null
  const failing = failingOf(events)
  const [earlier, last] = [events.slice(0, -most), events.slice(-most)]
  const timed = timedOf(events)
  const row = (event: TimelineEvent) => <Row key={`${event.time} ${event.name} ${placeName(event)}`} event={event} isFailing={event === failing} />
  return (
    <Picture asks="What failed, and when?" answer={attemptsAnswer(events)}>
      {timed.length > 0 ? <Axis events={timed} /> : null}
      {earlier.length > 0 ? (
        <Fold title={`Earlier (${earlier.length})`} quiet>
          <ol className="space-y-1">{earlier.map(row)}</ol>
        </Fold>
      ) : null}
      <ol className="mt-2 space-y-1">{last.map(row)}</ol>
    </Picture>
  )
}

function Axis({ events }: { events: readonly Timed[] }) {
  const times = events.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  // What failed is drawn over what went well.
  const drawn = [...events].sort((a, b) => Number(a.failed) - Number(b.failed))
  return (
    <>
      <Drawing height={28}>
        <line x1="0" x2="100%" y1="14" y2="14" stroke="var(--edge)" strokeWidth="1.5" />
        {drawn.map((event) => (
          <At key={`${event.time} ${event.name} ${placeName(event)}`} x={(event.time - first) / (last - first)} y={14}>
            <Mark event={event} />
          </At>
        ))}
      </Drawing>
      <p aria-hidden="true" className="mb-2 flex justify-between gap-4 text-sm text-muted print:hidden">
        <span>{clock(first, last - first)}</span>
        <span className="text-right">{clock(last, last - first)}</span>
      </p>
    </>
  )
}

/** A dot for what went well, a cross for what failed, and a ring around the failure that counts. */
function Mark({ event: { failed, isFailing } }: { event: Timed }) {
  if (!failed) return <circle r="5" fill="var(--good)" stroke="var(--raised)" strokeWidth="1.5" />
  return (
    <g stroke="var(--bad)" strokeWidth="2.5" strokeLinecap="round" fill="none">
      {isFailing ? <circle r="11" strokeWidth="2" fill="var(--bad-wash)" /> : null}
      <path d="M-4 -4l8 8M4 -4l-8 8" />
    </g>
  )
}

function Row({ event, isFailing }: { event: TimelineEvent; isFailing: boolean }) {
  const { time, name, outcome, failed } = event
  return (
    <li
      className={`grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-1 border-l-[3px] py-0.5 pr-2 pl-2 text-sm ${isFailing ? 'rounded-r-md border-bad bg-bad-wash' : 'border-transparent forced-colors:border-[Canvas]'}`}
    >
      <span aria-hidden="true" className={failed ? 'font-semibold text-bad' : 'text-good'}>
        {failed ? '✕' : '●'}
      </span>
      <div className="min-w-0">
        <p className="[overflow-wrap:anywhere]">
          <span className="text-muted">{time === undefined ? '' : `${new Date(time).toISOString().slice(11, 19)} UTC `}</span>
          <span className="font-mono text-[0.8125rem]">{name}</span>
        </p>
        <p className={failed ? 'font-semibold text-bad' : 'text-muted'}>
          {outcome || (failed ? 'failed' : 'went well')}
          {isFailing ? ': the failure that counts' : ''} <span className="font-normal text-muted">({placeName(event)})</span>
        </p>
      </div>
    </li>
  )
}
