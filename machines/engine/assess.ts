import { causeInFact } from '@/lib/evidence/messages/causes'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { showsOkta } from './marks'
import type { Candidate, Certainty, GivenAnswer, Support, Tree } from './types'

type Assessment = { named?: string; certainty: Certainty | null; candidates: Candidate[]; shared: readonly string[] }

/**
 * How sure the walk's end is, and what names a cause without a question. `all`: what speaks for any cause; `possible`: the causes that are neither ruled out nor
 * tried; `end`: where the walk stands. A cause that nothing speaks for is never certain, however few are left.
 */
export function assess(tree: Tree, findings: Findings, all: readonly Support[], possible: readonly string[], end: string): Assessment {
  const supports = among(all, possible)
  const strong = sharedBy(supports.filter(({ depth }) => depth !== 'context'))
  // A context decides between a few that something else points to, and never among many.
  const shared = strong.length <= 3 ? sharedBy(supports) : strong
  const marked = showsOkta(Object.keys(findings.facts))
  const certaintyOf = (cause: string) => certaintyBy(tree, cause, supports, shared, marked)
  const candidates = possible
    .filter((cause) => supports.some(({ causes }) => causes.includes(cause)))
    .map((cause) => ({ cause, certainty: certaintyOf(cause), because: factsFor(cause, supports), said: saidFor(cause, supports) }))
    .sort(
      (a, b) =>
        rank(b.certainty) - rank(a.certainty) || Number(shared.includes(b.cause)) - Number(shared.includes(a.cause)) || b.because.length - a.because.length,
    )
  const deeper = namedBy(supports, 'row')
  if (deeper !== undefined && deeper !== end) return { named: deeper, certainty: certaintyOf(deeper), candidates, shared }
  const sure = end in tree.causes ? certaintyOf(end) : null
  const told = namedBy(supports, 'message')
  const tried = (cause: string) => findings.answers[cause] === 'notFixed'
  // Words that a list of ours knows give way to the message that they stand in.
  const byWords = supports.filter(({ names, causes }) => names && causes.includes(end)).every(({ by }) => by.every((one) => wordLists.test(one)))
  if (sure !== null && told !== undefined && told !== end && byWords) return { named: told, certainty: certaintyOf(told), candidates, shared }
  // A message names another cause: a contradiction is said, and neither is named.
  const contradicting = namedBy(all, 'message')
  // A header that says which limit it was says more than the message of any limit.
  const isExact = supports.some(({ names, depth, causes, by }) => names && depth !== 'message' && causes.includes(end) && by.every((one) => exact.test(one)))
  if (sure !== null && !isExact && contradicting !== undefined && contradicting !== end && !tried(contradicting))
    return { certainty: null, candidates, shared: [end, contradicting] }
  if (sure !== null || told === undefined) return { certainty: sure, candidates, shared }
  return { named: told, certainty: certaintyOf(told), candidates, shared }
}

/** Most causes that are worth listing, or that a context alone speaks for. */
export const mostListed = 5

/** The open causes that may be named: something speaks for them. A context alone speaks for a few, and for none where it fits many. */
export function spokenFor(all: readonly Support[], possible: readonly string[]): readonly string[] {
  const supports = among(all, possible)
  const strong = supports.filter(({ depth }) => depth !== 'context')
  if (strong.length > 0) return [...new Set(strong.flatMap(({ causes }) => causes))]
  const common = narrowed(supports)
  return common.length > mostListed ? [] : common
}

const among = (all: readonly Support[], possible: readonly string[]) =>
  all.map((support) => ({ ...support, causes: support.causes.filter((cause) => possible.includes(cause)) })).filter(({ causes }) => causes.length > 0)

/**
 * The causes that the supports have in common: from the narrowest answer to the widest, then messages, then clauses. What has nothing in common with those before
 * it is left out, and what is only general narrows nothing; a context alone is no support.
 */
export const sharedBy = (supports: readonly Support[]): readonly string[] => (supports.every(({ depth }) => depth === 'context') ? [] : narrowed(supports))

function narrowed(supports: readonly Support[]): readonly string[] {
  const order = ['row', 'message', 'answer', 'hint', 'clause', 'general', 'context']
  const sorted = supports.toSorted((a, b) => order.indexOf(a.depth) - order.indexOf(b.depth) || a.causes.length - b.causes.length)
  return sorted.reduce<readonly string[]>((left, { causes, depth }) => {
    if (left.length === 0) return causes
    if (depth === 'general') return left
    const common = left.filter((cause) => causes.includes(cause))
    return common.length > 0 ? common : left
  }, [])
}

/** The one cause that supports of a depth name. */
function namedBy(supports: readonly Support[], depth: Support['depth']): string | undefined {
  const naming = [...new Set(supports.filter((support) => support.names && support.depth === depth).flatMap(({ causes }) => causes))]
  return naming.length === 1 ? naming[0] : undefined
}

function certaintyBy(tree: Tree, cause: string, supports: readonly Support[], shared: readonly string[], marked: boolean): Certainty | null {
  const own = supports.filter(({ causes }) => causes.includes(cause))
  // A success is no verdict where something speaks of a failure.
  if (cause === 'noErrorFound' && supports.some(({ causes, by }) => !causes.includes(cause) || by.some((one) => one.startsWith('symptom.')))) return null
  const words = tree.words[cause]
  const naming = own.filter(({ names }) => names)
  // An answer of the reader's that also speaks for others is no proof of one.
  const speaksForOne = (given: GivenAnswer) => own.every((one) => one.given !== given || one.causes.length === 1)
  const isProof = naming.some(({ given }) => given === undefined || speaksForOne(given))
  if (naming.length > 0) return isProof && !(words?.kind === 'cause' && words.likely) ? 'proven' : 'likely'
  if (shared.length !== 1 || shared[0] !== cause) return null
  // What only a message hints at, only a clause says or only a status shows is a candidate; two sources that agree on one cause make it likely.
  const speaking = own.filter(({ depth }) => depth !== 'context' && depth !== 'general')
  const telling = speaking.filter(({ by }) => !by.every((one) => bareStatus.test(one)))
  const agreed = telling.length > 0 && new Set(speaking.map(({ depth }) => depth)).size > 1
  return telling.some(({ depth }) => depth === 'answer' || depth === 'row') || (agreed && marked) ? 'likely' : null
}

const factsFor = (cause: string, supports: readonly Support[]): Proof[] =>
  [
    ...new Set(supports.filter(({ causes }) => causes.includes(cause)).flatMap(({ by }) => by.filter((one) => one !== 'reader' && isAbout(one, cause)))),
  ] as Proof[]

/** The reader's answers that speak for a cause. */
const saidFor = (cause: string, supports: readonly Support[]): GivenAnswer[] => [
  ...new Set(supports.flatMap(({ causes, given }) => (given !== undefined && causes.includes(cause) ? [given] : []))),
]

/** A fact of a message bears the name of one cause. */
const isAbout = (by: string, cause: string) => (causeInFact(by)?.cause ?? cause) === cause
const rank = (certainty: Certainty | null) => (certainty === 'proven' ? 2 : certainty === 'likely' ? 1 : 0)

/** Headers whose value says which of several limits it was. */
const exact = /^rate-limit\.(?:concurrency|perUserSend|clientLimit)$/

/** A status by itself, and who sent it, name no cause. */
const bareStatus = /^(?:http-response|okta-diag)\.(?:status\w+|requestId)$|^client-error\.\w+Printed$/

/** Formats that are lists of words, and no structure that a program wrote; and a token that had expired, which may not be what the call failed for. */
export const wordLists = /^(?:client-error|saml-error|browser-console|sign-in-page)\.|^jwt\.expired$/
