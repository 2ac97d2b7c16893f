import type { Kind } from '@/lib/evidence/types'
import type { Findings } from '@/lib/findings/findings'

/**
 * What a link says: the tree and its version, the findings, the step they led to, when the evidence was read, and how to show it.
 * `sample`: made from one of our own samples, so no ticket may take it for a case. `ask`: the artefact that whoever opens it is asked for, or `question`, the next one that
 * they can answer, `answered` once they did. `from`: who asks them. `received`: in the list of cases on this device, that somebody else sent it.
 * `earlier`: the causes of failures before the one that counts, as `tree.cause`. `start`: from a page of ours that gives the first answers; it counts only where that page led here.
 */
export type Link = {
  tree: string
  tv?: number
  findings: Findings
  read?: Date
  at?: string
  view?: string
  sample?: boolean
  ask?: string
  from?: string
  received?: boolean
  start?: boolean
  earlier?: readonly string[]
}

/**
 * The link cannot be trusted as it arrived: its end is missing, a program shortened it for display, something in it changed, or it is of a form that we do not
 * know.
 */
export type Damage = 'cut' | 'elided' | 'altered' | 'version'

/** The words that a link may hold: everything else in it is told, and not used. */
export type Vocabulary = {
  /** Every step, its answers, and every fact. */
  names: readonly string[]
  views: readonly string[]
  /** What a link may ask somebody for. */
  artefacts: readonly string[]
  /** Whether a link may carry this value of a fact. */
  admits: (fact: string, value: string) => boolean
  /** The kind of value that a fact has; undefined where it has none. */
  kindOf: (fact: string) => Kind | undefined
  /** What a value was before its letters were made small or large; undefined where nobody can tell. */
  recased: (fact: string, value: string) => string | undefined
  isFact: (name: string) => boolean
  /** The steps that name a cause. */
  causes: readonly string[]
  /** What `tree.cause` is called today, in whatever letters it is written; undefined where no tree ever had it. */
  causeOfAnyTree: (name: string) => string | undefined
  /** What says the same today as a name of an older link; answers as `step.answer`. */
  successors: Record<'facts' | 'steps' | 'answers', Readonly<Record<string, string>>>
}

/** The answers that every tree shares are written once, with the steps they were given to. */
export const shared = ['dontKnow', 'skip', 'notFixed', 'fixed']
/** Words of the link itself: no step may bear their name. */
export const reserved = [
  'tree',
  'tv',
  'at',
  'read',
  'not',
  'view',
  'lang',
  'end',
  'fact',
  'refuted',
  'sample',
  'ask',
  'from',
  'received',
  'start',
  'untried',
  'earlier',
  ...shared,
]
