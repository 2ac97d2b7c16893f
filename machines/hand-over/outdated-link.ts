import type { Link } from '@/lib/link/form'
import type { GivenAnswer, Resolution, Tree } from '@/machines/engine/types'
import type { Wording } from '@/machines/knowledge/wording'

/** A link that was decided with another version of its tree, which today's version decides otherwise. */
export type Frozen = {
  /** The step that the link led to. */
  step: string
  /** The version of the tree that it was decided with, where the link names one. */
  was: number | undefined
  /** The step that the same findings lead to today. */
  today: string
  why: Why
  /** Whether the step is a cause of today's tree, so that its result can still be shown. Anything else is told in words only. */
  shown: boolean
}

/** What closes the old step today. */
export type Why =
  /** Tried since, and not fixed. */
  | { kind: 'tried' }
  /** An answer, or a fact, rules it out. */
  | { kind: 'ruledOut'; by: GivenAnswer }
  /** It is open still, and something else fits before it. */
  | { kind: 'later' }
  /** A question, or a request, is asked before it. */
  | { kind: 'asked'; question: string }
  /** It is answered: by a paste, or as what fixed the case. */
  | { kind: 'answered'; by: GivenAnswer }
  /** It was a question, which could tell nothing apart any more. */
  | { kind: 'moot' }
  /** It was an end, or today's walk ends without it. */
  | { kind: 'ended' }
  /** Today's tree has no such step. */
  | { kind: 'gone' }

/** What a link of another version was decided to be, where today's walk ends elsewhere; nothing where both agree, or the version is today's: then today's result counts. */
export function frozen(tree: Tree, { tv, at }: Link, resolution: Resolution): Frozen | undefined {
  if (at === undefined || tv === tree.version || at === resolution.step) return undefined
  return { step: at, was: tv, today: resolution.step, why: closing(tree, at, resolution), shown: at in tree.causes }
}

function closing(tree: Tree, step: string, { step: today, trail, ruledOut }: Resolution): Why {
  const [was, is] = [tree.words[step]?.kind, tree.words[today]?.kind]
  if (was === undefined) return { kind: 'gone' }
  const closed = ruledOut.find(({ cause }) => cause === step)
  if (closed) return closed.by.answer === 'notFixed' ? { kind: 'tried' } : { kind: 'ruledOut', by: closed.by }
  const by = trail.find((visit) => visit.step === step)
  if (by) return { kind: 'answered', by }
  if (is === 'question' || is === 'request') return { kind: 'asked', question: today }
  if (was === 'outcome' || is === 'outcome') return { kind: 'ended' }
  return was === 'cause' ? { kind: 'later' } : { kind: 'moot' }
}

/** How sure a frozen result is, in words. */
export const decidedWith = ({ was }: Frozen): string => (was === undefined ? 'Decided with another version' : `Decided with version ${was}`)

/** Why today's tree says something else: what stands behind “because”. */
export function whyToday({ step, today, why }: Frozen, wording: Wording): string {
  switch (why.kind) {
    case 'tried':
      return `“${wording.title(step)}” was tried and did not fix it`
    case 'ruledOut':
      return `${shownBy(why.by, wording)}, which rules out “${wording.title(step)}” today`
    case 'later':
      return `“${wording.title(step)}” is still possible, but is no longer the first of what fits`
    case 'asked':
      return 'that is asked first today'
    case 'answered':
      return shownBy(why.by, wording)
    case 'moot':
      return `no answer to “${wording.title(step)}” could tell the remaining causes apart today`
    case 'ended':
      return `the same answers end at “${wording.title(today)}” today, no longer at “${wording.title(step)}”`
    case 'gone':
      return `these questions no longer have “${step}”`
  }
}

function shownBy(by: GivenAnswer, wording: Wording): string {
  if (by.by !== 'reader') return `a paste shows: ${wording.fact(by.by)}`
  const [question, answer] = wording.answer(by)
  return `the answer to “${question}” is “${answer}”`
}
