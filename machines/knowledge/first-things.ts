import type { Findings } from '@/lib/findings/findings'
import { stepsOf } from '@/machines/engine/arrows'
import { indefinite, ruledOutBecause, speaksFor } from '@/machines/engine/causes-table'
import { choicesAt, splitOf, wholeOf } from '@/machines/engine/choices'
import type { Resolution, Tree } from '@/machines/engine/types'
import type { Role } from '@/machines/types'
import type { Artefact } from './artefacts/artefact'
import { split, told } from './artefacts/rank'

/** Something that would tell causes apart: a question that nobody could answer, or a text that somebody can get. `by`: who does it, the reader where they can. */
export type FirstThing = { by: Role } & ({ question: string } | { artefact: Artefact })

/** In minutes: to find out what was not known, and to ask somebody else. */
const [toFindOut, toAsk] = [3, 5]
const most = 3

/**
 * What would tell most for the least effort, at most three, each by what it adds to those before it: how much narrower it leaves the open causes, for each minute that
 * it takes. `role`: of the reader, where it is known; what others have to do takes the time to ask them. Nothing where no cause is open. A question that the walk did
 * not come to takes for granted what nobody has said.
 */
export function firstThings(tree: Tree, findings: Findings, { possible, trail, path }: Resolution, role: Role | undefined): FirstThing[] {
  const settled = new Set(trail.filter(({ answer }) => !indefinite.includes(answer)).map(({ step }) => step))
  const asked = new Set(path.map(({ step }) => wholeOf(tree, step)))
  const effort = (own: boolean, minutes: number) => minutes + (own || role === undefined ? 0 : toAsk)
  const questions = stepsOf(tree).flatMap((step) => {
    const words = tree.words[step]
    if (words?.kind !== 'question' || splitOf(tree, step) !== undefined || settled.has(step) || !asked.has(step)) return []
    const own = role !== undefined && words.roles.includes(role)
    const by = own ? role : (words.roles.find((one) => one !== 'user') ?? 'user')
    return [{ thing: { question: step, by }, answers: [], kept: keptBy(tree, step, possible), effort: effort(own, toFindOut) }]
  })
  const texts = told(tree, findings, possible).flatMap(({ artefact, isRead, ...one }) =>
    isRead ? [] : [{ thing: { artefact, by: artefact.by }, ...one, effort: effort(artefact.by === role, artefact.minutes) }],
  )
  return best([...texts, ...questions], possible).map(({ thing }) => thing)
}

/** `answers`: the questions that need no answer once it is there. */
type Weighed = { thing: FirstThing; answers: readonly string[]; kept: ReadonlySet<string>[]; effort: number }

function best(all: readonly Weighed[], possible: readonly string[], chosen: readonly Weighed[] = []): readonly Weighed[] {
  const kept = chosen.flatMap((one) => one.kept)
  const before = bits(split(possible, kept))
  const gain = (one: Weighed) => (bits(split(possible, [...kept, ...one.kept])) - before) / one.effort
  const isAnswered = ({ thing }: Weighed) => 'question' in thing && chosen.some(({ answers }) => answers.includes(thing.question))
  const [next] = all
    .filter((one) => !isAnswered(one))
    .map((one) => ({ one, gain: gain(one) }))
    .sort((a, b) => b.gain - a.gain)
  return chosen.length === most || next === undefined || next.gain <= 0 ? chosen : best(all, possible, [...chosen, next.one])
}

/** How much it tells into which of the groups the cause falls, each cause as likely as any other. */
function bits(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.reduce((sum, size) => sum + (size / all) * Math.log2(all / size), 0)
}

/** For each answer that a reader may choose, the causes that it leaves: of those, what it speaks for, where it speaks for some. */
function keptBy(tree: Tree, step: string, possible: readonly string[]): ReadonlySet<string>[] {
  return choicesAt(tree, step).flatMap(([answer]) => {
    if (indefinite.includes(answer)) return []
    const given = { step, answer }
    const fits = possible.filter((cause) => ruledOutBecause(tree.causes, cause, given) === undefined)
    const spoken = fits.filter((cause) => speaksFor(tree.causes, cause, given))
    const left = spoken.length > 0 ? spoken : fits
    return left.length > 0 && left.length < possible.length ? [new Set(left)] : []
  })
}
