import type { StepProps } from '@/components/case/types'
import { Button } from '@/components/ui/button'
import type { Reading } from '@/lib/evidence/text/types'
import { placeName } from '@/lib/evidence/text/where'
import type { Where } from '@/lib/evidence/types'
import { factsOf, removePaste } from '@/machines/engine/apply-paste'
import { earlierNames } from '@/machines/engine/earlier-failure'
import { formatNames } from '@/machines/knowledge/format-names'
import { tooLong } from './read-paste'
import type { Paste } from './types'

/** What was pasted in this document: what each text was taken for, what in it could not be read, and earlier attempts that it records. */
export function Pastes({ reader: { pastes, setPastes }, link, update }: StepProps) {
  if (pastes.length === 0) return null
  const remove = (paste: Paste) => {
    const others = pastes.filter((one) => one !== paste)
    const readings = others.flatMap((one) => one.readings)
    setPastes(others)
    const { earlier = [], ...rest } = link
    const removed = earlierNames(paste.earlier ?? []).earlier ?? []
    const kept = earlier.filter((name) => !removed.includes(name))
    update({
      ...rest,
      ...earlierNames(
        others.flatMap((one) => one.earlier ?? []),
        kept,
      ),
      findings: removePaste(
        link.findings,
        pastes.flatMap((one) => one.readings),
        readings,
      ),
    })
  }
  return (
    <section aria-labelledby="pastes" className="mt-10 border-t border-line pt-6">
      <h2 id="pastes" className="mb-1 text-lg">
        Read on this device
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {pastes.map((paste) => (
          <li key={paste.read.getTime()} className="flex items-start justify-between gap-4 py-2.5">
            <div className="min-w-0">
              <p>
                {paste.name} <span className="text-muted">({paste.lines === 1 ? '1 line' : `${grouped(paste.lines)} lines`})</span>
              </p>
              {paste.readings.map((reading) => (
                <ReadingSummary key={reading.format} reading={reading} />
              ))}
              {paste.leftOut.map((line) => (
                <p key={line.line} className="text-sm text-warn">
                  {tooLong(line)}
                </p>
              ))}
            </div>
            <Button look="link" onClick={() => remove(paste)} className="shrink-0 print:hidden">
              Remove<span className="sr-only">: {paste.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `line 3, 7` or `request 2, 14`, at most a dozen. */
function placesOf(facts: readonly Where[]): string {
  const places = [...new Set(facts.map((where) => placeName(where).split(',', 1)[0]!))]
  const [what] = places[0]!.split(' ', 1)
  return `${places.slice(0, 12).join(', ').replaceAll(`, ${what} `, ', ')}${places.length > 12 ? ' and more' : ''}`
}

function ReadingSummary({ reading }: { reading: Reading }) {
  if (reading.outcome === 'unreadable')
    return (
      <p className="text-sm text-warn">
        Not readable as {formatNames[reading.format]}, line {reading.line}: {reading.why}
      </p>
    )
  const older = reading.facts.filter((fact) => fact.older)
  const now = factsOf([reading])
  return (
    <div className="text-sm text-muted">
      <p>
        Looks like {formatNames[reading.format]}: {now.length === 1 ? 'one thing' : `${now.length} things`} found
        {now.length > 0 ? `, ${placesOf(now)}` : ''}
      </p>
      {older.length > 0 ? (
        <details>
          <summary>Earlier attempts in the same text: {older.length}. The last one counts.</summary>
          <ul className="font-mono">
            {older.map(({ id, quote, ...where }) => (
              <li key={`${id} ${placeName(where)}`} className="[overflow-wrap:anywhere]">
                {placeName(where)} {quote}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

/** `1,234,567`. Not `toLocaleString`: its first call takes about as long as a frame. */
function grouped(count: number): string {
  let text = `${count}`
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`
  return text
}
