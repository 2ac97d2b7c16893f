import { Badge, type Tone } from '@/components/ui/badge'
import type { Outcome, Way } from './attempt'

/** A row for each way, from the start: what came of it is filled in. */
export function Results({ caption, ways, outcomes }: { caption: string; ways: readonly Way[]; outcomes: readonly Outcome[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-left text-[0.9375rem] [&_td]:border-t [&_td]:border-line [&_td]:py-1.5 [&_td]:pr-3 [&_td]:align-top [&_th]:py-1.5 [&_th]:pr-3 [&_tr]:break-inside-avoid">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[38%]">
            Way
          </th>
          <th scope="col">What the browser did, and how it was seen</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => {
          const outcome = outcomes.find(({ id }) => id === way.id)
          const { word, tone, how } = inWords(way, outcome)
          return (
            <tr key={way.id} data-way={way.id} data-result={outcome?.result}>
              <th scope="row" className="border-t border-line align-top font-normal">
                {way.name}
              </th>
              <td>
                <div className="flex flex-wrap items-baseline gap-x-3">
                  <Badge tone={tone}>{word}</Badge>
                  {how ? <p className="text-sm text-muted [overflow-wrap:anywhere]">{how}</p> : null}
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function inWords({ id, needs }: Way, outcome: Outcome | undefined): { word: string; tone: Tone; how?: string } {
  if (outcome === undefined) return { word: 'Not tried', tone: 'plain' }
  const { result, by, error } = outcome
  if (result === 'absent')
    return id === 'webrtc'
      ? {
          word: 'Not there',
          tone: 'plain',
          how: `No policy covers it, so the first script of each page takes ${needs} away. A script that opens an empty frame could get it back; there is no script but ours.`,
        }
      : { word: 'Not there', tone: 'plain', how: `This browser has no ${needs} here.` }
  if (result === 'not refused') return { word: 'Not refused', tone: 'warn', how: 'Nothing was reported and nothing was thrown: the browser may have sent it.' }
  const seen = [by.length > 0 ? `Violation reported: ${by.join(', ')}` : '', error ? `Thrown: ${error}` : '']
  return { word: 'Refused', tone: 'good', how: `${seen.filter(Boolean).join('. ')}` }
}
