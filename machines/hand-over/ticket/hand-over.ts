import { allSteps } from '@/machines/knowledge/cause-lists'
import type { Role } from '@/machines/types'
import type { Case, Written } from './case'
import { lineOf, type Note } from './note'
import { codeLine, linkSpan, wordingForTicket } from './says'
import { writePlain } from './write'

/** How many steps a message tells: the rest is behind the link. */
const mostSteps = 3

const unseen = 'A link says so, and its evidence is not at hand.'

/** A short message to one of those who have a part in a cause: what is wrong, how their part begins, how long it takes, and the link, which the caller has addressed to them. */
export const handOver = (one: Case, role: Role): Written => writePlain(noteFor(one, role))

function noteFor(one: Case, role: Role): Note {
  const { tree, resolution, sent } = one
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(one)]
  const remedies = words.kind === 'cause' ? words.remedies.filter(({ by }) => by === role) : []
  const alone = words.kind === 'cause' && words.remedies.every(({ by }) => by === role)
  const steps = remedies.flatMap((remedy) => allSteps(remedy).map(wording.say))
  const more = steps.length - mostSteps
  const opening = remedies.length === 0 ? 'For your information' : alone ? 'You can fix this' : 'Part of this is yours to fix'
  return {
    lead: [`${opening}: ${wording.title(resolution.step)}`, ...(sent === undefined ? [] : [unseen]), wording.say(words.because)].map(lineOf),
    parts: steps.length === 0 ? [] : [{ heading: 'First steps', items: steps.slice(0, mostSteps).map(lineOf) }],
    tail: [
      ...(remedies.length === 0 ? [] : [lineOf(`It takes ${remedies.map(({ takes }) => takes).join(', then ')}.`)]),
      [
        { words: more > 0 ? `${more === 1 ? 'One more step' : `${more} more steps`}, the risk and how to check that it worked: ` : 'The whole case: ' },
        linkSpan(one),
      ],
      ...codeLine(one),
    ],
  }
}
