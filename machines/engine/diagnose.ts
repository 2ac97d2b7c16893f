import { joinCase } from '@/lib/evidence/joins/case'
import { causeInFact } from '@/lib/evidence/messages/causes'
import type { Parsers } from '@/lib/evidence/read'
import type { Fact, ParsedText } from '@/lib/evidence/text/types'
import { type Findings, nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { type TreeId, trees } from '@/machines/trees'
import { answersAny } from './answers-from-evidence'
import { applyPaste, factsOf } from './apply-paste'
import { mostListed, wordLists } from './assess'
import { chooseTrees } from './choose-tree'
import { type Earlier, laterFailure } from './earlier-failure'
import { reachable } from './reachable'
import { resolve } from './resolve'
import type { Resolution, Tree } from './types'

/** A tree that the paste opens, and how far it leads there. */
export type Walk = { id: TreeId; tree: Tree; resolution: Resolution }
export type Diagnosis = ParsedText & { facts: Fact[]; findings: Findings; walks: Walk[] }

/** What a paste alone says. `parsers`: others than all of them. */
export async function diagnose(paste: string, now: Date, parsers?: Parsers): Promise<Diagnosis & { earlier: Earlier[] }> {
  // Pages take only what follows from here: the worker reads for them.
  const { read } = await import('@/lib/evidence/read')
  const { earlier, ...parsed } = await laterFailure(await read(paste, now, undefined, parsers))
  return { ...(await conclude(parsed)), earlier }
}

/** The trees that a reading fits, best first: a walk that names a cause comes before one that asks. */
export async function conclude(parsed: ParsedText): Promise<Diagnosis> {
  const readings = joinCase(parsed.readings)
  const facts = factsOf(readings)
  const findings = applyPaste(nothing, parsed.readings)
  const walks = await Promise.all(
    chooseTrees(facts.map(({ id }) => id)).map(async (id): Promise<Walk> => {
      const tree = await trees[id].load()
      return { id, tree, resolution: resolve(tree, findings) }
    }),
  )
  // What is named first, then what is narrowed down most.
  const namedOnlyBy = ({ step, candidates }: Resolution, pattern: RegExp) =>
    candidates.find(({ cause }) => cause === step)?.because.every((by) => pattern.test(by) || /^(?:message-hint|clause|symptom|exception)\./.test(by)) === true
  const named = ({ resolution }: Walk) => {
    if (resolution.certainty === null) return 4
    if (namedOnlyBy(resolution, wordLists)) return 3
    if (resolution.certainty === 'likely') return 2
    return namedOnlyBy(resolution, /^message\./) ? 1 : 0
  }
  /** What only a clause, a symptom or an exception says comes after what a parser or a message says. */
  const isVague = ({ resolution: { candidates } }: Walk) =>
    Number(candidates.every(({ because }) => because.every((by) => /^(?:clause|symptom|exception)\./.test(by))))
  const left = ({ resolution: { shared } }: Walk) => (shared.length === 0 ? 1e3 : shared.length)
  const answered = ({ tree }: Walk) => facts.filter(({ id }) => answersAny(tree, id) || causeInFact(id)?.tree === tree.id).length
  return {
    ...parsed,
    facts,
    findings,
    walks: walks.sort((a, b) => named(a) - named(b) || isVague(a) - isVague(b) || left(a) - left(b) || answered(b) - answered(a)),
  }
}

/** One case as a line for other programs: see the contract in docs/architecture.md. */
export async function report(file: string, paste: string, now: Date, parsers?: Parsers) {
  const { readings, facts, findings, walks, earlier } = await diagnose(paste, now, parsers)
  const unreadable = readings.flatMap((reading) => (reading.outcome === 'unreadable' ? [{ format: reading.format, why: reading.why, line: reading.line }] : []))
  const evidence = {
    facts: facts.map(({ id, value, quote, line, place }) => ({ id, ...(value ? { value } : {}), quote, line, ...(place ? { place } : {}) })),
    unreadable,
    earlier: earlier.map(({ tree, cause, title, line }) => ({ cause: `${tree}.${cause}`, title, line })),
  }
  const [best] = walks
  if (best === undefined) return { file, tree: null, step: null, cause: null, certainty: null, candidates: [], possible: [], ...evidence, link: null }
  const { id, tree, resolution } = best
  const { step, certainty, candidates, shared } = resolution
  const ids = (causes: readonly string[]) => causes.map((cause) => `${id}.${cause}`)
  const link = `/${id}/${fragmentOf(tree, { tree: id, read: now, findings })}`
  const told = candidates.slice(0, mostListed).map(({ cause, certainty, because }) => ({ cause: `${id}.${cause}`, certainty, because }))
  if (certainty !== null) return { file, tree: id, step, cause: `${id}.${step}`, certainty, candidates: told, possible: ids([step]), ...evidence, link }
  const possible = shared.length > 0 ? shared : reachable(tree, resolution)
  return {
    file,
    tree: id,
    step,
    cause: null,
    certainty,
    candidates: told,
    possible: ids(possible),
    ...evidence,
    link,
  }
}
