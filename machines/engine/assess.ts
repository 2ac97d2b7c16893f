import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { type Clue, cluesOf, cluesOfAnswers } from './clues'
import type { Candidate, Certainty, GivenAnswer, Tree } from './types'

type Assessment = { named?: string; certainty: Certainty | null; candidates: Candidate[] }

/**
 * How sure the walk's end is, and what messages name where it names nothing. `known`: the answers that count; `possible`: the causes that are neither ruled out nor
 * tried; `end`: where the walk stands. A cause that nothing speaks for is never certain, however few are left.
 */
export function assess(tree: Tree, findings: Findings, known: readonly GivenAnswer[], possible: readonly string[], end: string): Assessment {
  const clues = [...cluesOfAnswers(tree, known), ...cluesOf(tree, findings)].filter(({ cause }) => possible.includes(cause))
  const certaintyOf = (cause: string): Certainty | null => certaintyBy(tree, cause, clues)
  const candidates = possible
    .map((cause) => ({ cause, certainty: certaintyOf(cause), own: clues.filter((clue) => clue.cause === cause) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => rank(b.certainty) - rank(a.certainty) || b.own.length - a.own.length)
    .map(({ cause, certainty, own }) => ({ cause, certainty, because: [...new Set(own.flatMap(({ by }) => (by === 'reader' ? [] : [by as Proof])))] }))
  const sure = end in tree.causes ? certaintyOf(end) : null
  if (sure !== null) return { certainty: sure, candidates }
  const named = namedIn(clues.filter(isOfMessages))
  const certainty = named === undefined ? null : (certaintyOf(named) ?? 'likely')
  return { ...(named === undefined ? {} : { named }), certainty, candidates }
}

/** The one cause that messages name. What several causes print stays a hint, even where one is left. */
function namedIn(clues: readonly Clue[]): string | undefined {
  const naming = [...new Set(clues.filter(({ names }) => names).map(({ cause }) => cause))]
  return naming.length === 1 ? naming[0] : undefined
}

function certaintyBy(tree: Tree, cause: string, clues: readonly Clue[]): Certainty | null {
  const own = clues.filter((clue) => clue.cause === cause)
  if (own.length === 0) return null
  const words = tree.words[cause]
  const naming = own.filter(({ names }) => names)
  if (naming.some(({ by }) => by !== 'reader')) return words?.kind === 'cause' && words.likely ? 'likely' : 'proven'
  const isAlone = clues.every((clue) => clue.cause === cause)
  return naming.length > 0 || isAlone ? 'likely' : null
}

const isOfMessages = ({ by }: Clue) => /^(?:message|message-hint|clause)\./.test(by)
const rank = (certainty: Certainty | null) => (certainty === 'proven' ? 2 : certainty === 'likely' ? 1 : 0)
