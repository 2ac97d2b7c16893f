import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { proves, speaksFor } from './causes-table'
import type { GivenAnswer, Tree } from './types'

/** Something that speaks for a cause, and who says it. `names`: it names the cause alone. */
export type Clue = { cause: string; by: Proof | 'reader'; names: boolean }

/** What messages and clauses say of the causes of a tree: they bear the names of causes, so no question stands between. */
export function cluesOf(tree: Tree, { facts, not }: Findings): Clue[] {
  return (Object.keys(facts) as Proof[]).flatMap((proof) => {
    const [, format, id, cause] = /^(message|message-hint|clause)\.([\w-]+)\/(\w+)$/.exec(proof) ?? []
    return id === tree.id && cause !== undefined && cause in tree.causes && !not.includes(proof) ? [{ cause, by: proof, names: format === 'message' }] : []
  })
}

/** The same of the answers that count. */
export const cluesOfAnswers = (tree: Tree, known: readonly GivenAnswer[]): Clue[] =>
  known.flatMap((given) =>
    Object.keys(tree.causes).flatMap((cause) =>
      speaksFor(tree.causes, cause, given) ? [{ cause, by: given.by, names: proves(tree.causes, cause, given) }] : [],
    ),
  )
