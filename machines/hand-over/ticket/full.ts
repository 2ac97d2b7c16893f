import { notChecked, ruledOutBy } from '@/machines/engine/reasons'
import type { Resolution } from '@/machines/engine/resolve'
import type { Telling } from '@/machines/knowledge/wording'
import type { Case } from './case'
import { nextSteps } from './next-steps'
import { lineOf, type Note, type Part } from './note'
import { codeLine, factsOf, fixed, idLines, linkLine, tellingOf, utc, why } from './says'

/** All that is known of a case. */
export function fullNote(told: Case): Note {
  const { tree, link, resolution } = told
  const tell = tellingOf(told)
  const { times, others } = factsOf(told)
  const done = fixed(told)
  const read = link.read ? [`The evidence was read: ${utc(link.read)}`] : []
  return {
    ...(link.sample ? { mark: sampleMark } : {}),
    title: lineOf(tell.title(resolution.step)),
    lead: [why(told), ...(done === undefined ? [] : [done])].map(lineOf),
    parts: [
      part('What was pasted shows', others.map(tell.fact)),
      { heading: 'Request and error ids', items: idLines(told) },
      part('Times', [...times.map(tell.fact), ...read]),
      part(
        'Answers',
        Object.entries(link.findings.answers).map(([step, answer]) => tell.answer({ step, answer }).join(' ')),
      ),
      part('Ruled out', ruledOutFor(resolution, tell)),
      part('Could not check', notChecked(tree, link.findings, resolution).map(tell.title)),
      ...nextSteps(told),
    ].filter(({ items }) => items.length > 0),
    tail: [linkLine(told), ...codeLine(told), lineOf(`Latchkey, tree ${tree.id}, version ${tree.version}`)],
  }
}

export const sampleMark = 'SAMPLE: not a real case'

const part = (heading: string, items: readonly string[]): Part => ({ heading, items: items.map(lineOf) })

/** Each reason once, before what it rules out: the list can be long. */
function ruledOutFor({ ruledOut }: Resolution, tell: Telling): string[] {
  const byReason = new Map<string, string[]>()
  for (const { by, causes } of ruledOutBy(ruledOut)) {
    const why = reason(by, tell)
    byReason.set(why, [...(byReason.get(why) ?? []), ...causes.map(tell.title)])
  }
  return [...byReason].map(([why, titles]) => `${why}. That rules out: ${titles.join('; ')}`)
}

const reason = (by: Resolution['ruledOut'][number]['by'], tell: Telling) =>
  by.answer === 'notFixed' ? 'Tried, and it fails still' : by.by === 'reader' ? `Answered: ${tell.answer(by)[1]}` : tell.fact(by.by)
