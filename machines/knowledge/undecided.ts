import { placeName } from '@/lib/evidence/text/where'
import { askedAs } from '@/machines/engine/choices'
import type { Candidate, Resolution, Tree } from '@/machines/engine/types'
import type { Role } from '@/machines/types'
import { capital } from './fill'
import type { FirstThing } from './first-things'
import { partNames } from './role-names'
import type { Wording } from './wording'

/** Most things said that are told for each cause. */
const most = 2

/** What speaks for a cause, each once: a quote with its place, else what the fact says; then the reader's answers. */
export const speaking = ({ because, said }: Candidate, wording: Wording): string[] =>
  [
    ...new Set([
      ...because.map((by) => {
        const quote = wording.quotes(by).at(-1)
        return quote ? `${placeName(quote)}: “${quote.quote}”` : wording.fact(by)
      }),
      ...said.map((given) => {
        const [question, answer] = wording.answer(given)
        return `${question} ${answer}`
      }),
    ]),
  ].slice(0, most)

/** Why no cause is named although some are open; undefined where one is named, something can still be asked, or none is left. */
export function undecided({ step, possible, ruledOut, candidates }: Resolution): string | undefined {
  if (step !== 'unexplained' || possible.length === 0) return undefined
  const open = possible.length === 1 ? '1 cause is still possible' : `${possible.length} causes are still possible`
  if (ruledOut.some(({ by }) => by.answer === 'notFixed')) return `What was tried did not help, and nothing points to another cause yet: ${open}.`
  if (candidates.length > 0) return `What is known fits many causes and points to none of them yet: ${open}.`
  return `No paste and no answer points to a cause yet: ${open}.`
}

/** Who does one of the first things, and what: for a text that others read. */
export function thingInWords(tree: Tree, thing: FirstThing, wording: Wording): string {
  const what = 'artefact' in thing ? `get ${thing.artefact.name} (${thing.artefact.takes})` : thingAsked(tree, thing.question, thing.by, wording)
  return `${capital(partNames[thing.by])}: ${what}`
}

/** A question in the words for whoever is to answer it. */
export const thingAsked = (tree: Tree, question: string, role: Role, wording: Wording): string =>
  wording.say(askedAs(tree, question, {}, role)?.title ?? question)
