import { joinCase } from '@/lib/evidence/joins/case'
import type { Parsers } from '@/lib/evidence/read'
import type { Fact, ParsedText } from '@/lib/evidence/text/types'
import { type Findings, nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { applyPaste, factsOf } from './apply-paste'
import { mostListed } from './assess'
import { chooseTrees } from './choose-tree'
import { type Earlier, earlierNames, laterFailure } from './earlier-failure'
import { rankTrees, type Walk } from './rank-trees'
import { reachable } from './reachable'
import { resolve } from './resolve'

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
  return { ...parsed, facts, findings, walks: rankTrees(walks, facts, parsed.topic) }
}

/** One case as a line for other programs: see the contract in docs/architecture.md. */
export async function report(file: string, paste: string, now: Date, parsers?: Parsers) {
  const { readings, facts, findings, walks, earlier } = await diagnose(paste, now, parsers)
  const unreadable = readings.flatMap((reading) => (reading.outcome === 'unreadable' ? [{ format: reading.format, why: reading.why, line: reading.line }] : []))
  const evidence = {
    facts: facts.map(({ id, value, quote, line, place }) => ({ id, ...(value ? { value } : {}), quote, line, ...(place ? { place } : {}) })),
    unreadable,
    earlier: earlier.map(({ tree, cause, title, line }) => ({ cause: `${tree}.${cause}`, title, line: line! })),
  }
  const [best] = walks
  if (best === undefined) return { file, tree: null, step: null, cause: null, certainty: null, candidates: [], possible: [], ...evidence, link: null }
  const { id, tree, resolution } = best
  const { step, certainty, candidates, shared } = resolution
  const ids = (causes: readonly string[]) => causes.map((cause) => `${id}.${cause}`)
  const link = `/${fragmentOf(tree, { tree: id, read: now, findings, ...earlierNames(earlier) })}`
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
