import { notChecked, ruledOutBy } from '@/machines/engine/reasons'
import type { Resolution } from '@/machines/engine/types'
import type { Wording } from '@/machines/knowledge/wording'
import type { Case } from './case'
import { firstInWords, nextSteps } from './next-steps'
import { lineOf, type Note, type Part } from './note'
import { codeLine, factsOf, fixed, idLines, linkLine, mayBe, utc, why, wordingForTicket } from './says'

/** All that is known of a case. */
export function fullNote(ticketCase: Case): Note {
  const { tree, link, resolution, earlier = [] } = ticketCase
  const wording = wordingForTicket(ticketCase)
  const { times, others } = factsOf(ticketCase)
  const done = fixed(ticketCase)
  const candidates = mayBe(ticketCase)
  const read = link.read ? [`Evidence read: ${utc(link.read)}`] : []
  return {
    ...(link.sample ? { mark: sampleMark } : {}),
    title: lineOf(wording.title(resolution.step)),
    lead: [why(ticketCase), ...(done === undefined ? [] : [done])].map(lineOf),
    parts: [
      part(candidates.heading, candidates.items),
      { heading: 'First things to try', items: firstInWords(ticketCase) },
      part('What the paste shows', others.map(wording.fact)),
      part(
        'The paste also shows an earlier failure',
        earlier.map(({ title }) => title),
      ),
      { heading: 'Request and error ids', items: idLines(ticketCase) },
      part('Times', [...times.map(wording.fact), ...read]),
      part(
        'Answers',
        Object.entries(link.findings.answers).map(([step, answer]) => wording.answer({ step, answer }).join(' ')),
      ),
      part('Ruled out', ruledOutFor(resolution, wording)),
      part('Could not check', notChecked(tree, link.findings, resolution).map(wording.title)),
      ...nextSteps(ticketCase),
    ].filter(({ items }) => items.length > 0),
    tail: [linkLine(ticketCase), ...codeLine(ticketCase), lineOf(`Latchkey, tree ${tree.id}, version ${tree.version}`)],
  }
}

export const sampleMark = 'SAMPLE: not a real case'

const part = (heading: string, items: readonly string[]): Part => ({ heading, items: items.map(lineOf) })

/** Each reason once, before what it rules out: the list can be long. */
function ruledOutFor({ ruledOut }: Resolution, wording: Wording): string[] {
  const byReason = new Map<string, string[]>()
  for (const { by, causes } of ruledOutBy(ruledOut)) {
    const why = reason(by, wording)
    byReason.set(why, [...(byReason.get(why) ?? []), ...causes.map(wording.title)])
  }
  return [...byReason].map(([why, titles]) => `${why}. Rules out: ${titles.join('; ')}`)
}

const reason = (by: Resolution['ruledOut'][number]['by'], wording: Wording) =>
  by.answer === 'notFixed' ? 'Tried, but it still fails' : by.by === 'reader' ? `Answered: ${wording.answer(by)[1]}` : wording.fact(by.by)
