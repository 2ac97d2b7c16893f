import type { Proof } from '@/lib/evidence/parsers/all'
import { indefinite } from '@/machines/engine/causes-table'
import { nearest, notChecked } from '@/machines/engine/reasons'
import type { Case } from './case'
import { marks } from './dialects'
import { firstInWords, nextSteps } from './next-steps'
import { lineOf, type Note, type Part } from './note'
import { codeLine, factsOf, few, fixed, idLines, linkLine, mayBe, utc, why, wordingForTicket } from './says'
import { write } from './write'

/** In plain text, with the link: what a screen shows. */
export const longest = { characters: 2200, lines: 40 }

/** How many are told of each: facts, answers, ids, and steps of each person. The rest is behind the link. */
type Room = { facts: number; answers: number; steps: number }
const rooms: readonly Room[] = [
  { facts: 8, answers: 8, steps: 3 },
  { facts: 4, answers: 4, steps: 3 },
  { facts: 3, answers: 4, steps: 2 },
  { facts: 2, answers: 2, steps: 1 },
  { facts: 1, answers: 1, steps: 1 },
]

/** What a case comes to, as much as a screen shows: the cause, how sure it is, what proves it, and who does what next. */
export function fullNote(ticketCase: Case): Note {
  let note = noteIn(ticketCase, rooms[0]!)
  for (const room of rooms.slice(1)) {
    if (fits(note)) break
    note = noteIn(ticketCase, room)
  }
  return note
}

const fits = (note: Note) => {
  const text = write(note, marks.plain)
  return text.length <= longest.characters && text.split('\n').length <= longest.lines
}

function noteIn(ticketCase: Case, room: Room): Note {
  const { tree, link, resolution, earlier = [], sent } = ticketCase
  const source = sent === undefined ? 'The paste' : 'The link'
  const wording = wordingForTicket(ticketCase)
  const { times, others } = factsOf(ticketCase)
  const done = fixed(ticketCase)
  const candidates = mayBe(ticketCase)
  const read = link.read && sent === undefined ? [`Evidence read: ${utc(link.read)}`] : []
  const answers = Object.entries(link.findings.answers).filter(([, answer]) => ![...indefinite, 'fixed', 'notFixed'].includes(answer))
  const open = notChecked(tree, link.findings, resolution).map(wording.title)
  return {
    ...markOf(ticketCase),
    title: lineOf(wording.title(resolution.step)),
    lead: [why(ticketCase), ...(done === undefined ? [] : [done])].map(lineOf),
    parts: [
      part(candidates.heading, candidates.items.slice(0, room.facts)),
      { heading: 'First things to try', items: firstInWords(ticketCase) },
      part(sent === undefined ? 'What the paste shows' : 'What the link says', most(tellingFirst(ticketCase, others).map(wording.fact), room.facts)),
      part(
        `${source} also shows an earlier failure`,
        earlier.map(({ title }) => title),
      ),
      { heading: 'Request and error ids', items: idLines(ticketCase).slice(0, room.facts) },
      part('Times', [...times.map(wording.fact).slice(0, room.facts), ...read]),
      part(
        sent === 'yes' ? 'Answers in the link' : 'Answers',
        most(
          answers.map(([step, answer]) => wording.answer({ step, answer }).join(' ')),
          room.answers,
        ),
      ),
      part('Ruled out', ruledOut(ticketCase)),
      part('Could not check', open.length === 0 ? [] : [few(open, 2, 'question', 'First')]),
      ...nextSteps(ticketCase, room.steps),
    ].filter(({ items }) => items.length > 0),
    tail: [linkLine(ticketCase), ...codeLine(ticketCase), lineOf(`Latchkey, tree ${tree.id}, version ${tree.version}`)],
  }
}

/** Whether it is a sample, as far as that is known. */
export const markOf = ({ link, sent }: Pick<Case, 'link' | 'sent'>) =>
  link.sample ? { mark: sent === undefined ? 'SAMPLE: not a real case' : 'The link says: a SAMPLE, not a real case' } : {}

const part = (heading: string, items: readonly string[]): Part => ({ heading, items: items.map(lineOf) })

/** The first lines, and how many more there are: one more is told, as it takes no more room. */
const most = (lines: readonly string[], count: number) =>
  lines.length <= count + 1 ? lines : [...lines.slice(0, count), `${lines.length - count} more behind the link`]

/** What speaks for the cause comes first, then what has a value: the link may lack it. */
function tellingFirst({ link, values, resolution: { step, candidates } }: Case, facts: readonly Proof[]): Proof[] {
  const because = candidates.find(({ cause }) => cause === step)?.because ?? []
  const rank = (proof: Proof) => (because.includes(proof) ? 2 : link.findings.facts[proof] || values?.[proof] ? 1 : 0)
  return [...facts].sort((a, b) => rank(b) - rank(a))
}

function ruledOut(ticketCase: Case): string[] {
  const { tree, link, resolution } = ticketCase
  const titles = nearest(tree, link.findings, resolution).map(wordingForTicket(ticketCase).title)
  return titles.length === 0 ? [] : [few(titles, 3, 'cause', 'Nearest')]
}
