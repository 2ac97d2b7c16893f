import { oktaNamed, oktaTakesPart } from '@/lib/okta/named'
import { showsOther } from '../parsers/other-vendor/other-vendor'
import { isAtOtherHost } from '../text/other-host'
import { defineFormat, type Format, type SeenFact } from '../types'
import { type CauseOf, factPerCause, treeOf } from './causes'
import { type Index, indexOf, type Keyed, type Match, matchesIn, withKeys } from './match'
import { remembered } from './remembered'

/**
 * `network`: says that a connection failed and not whose. `settles`: names one cause in each tree. `key`: see `Keyed`; none where the template is not specific
 * enough to be looked up.
 */
export type MessageRow = { template: string; key?: number; kind: 'okta' | 'library' | 'network'; settles: boolean; causes: readonly CauseOf[] }

type KeyedRow = MessageRow & Keyed

/** How rare the words of a template have to be together, see `withKeys`. */
const leastWeight = 10

/** How near to each other two messages stand that one failure printed. */
const sameFailure = 2000

/** The table of messages, to look texts up in. */
export const messageIndex = (rows: readonly MessageRow[]) => indexOf(rows.filter((row): row is KeyedRow => row.key !== undefined))

/** The rows of a table that can be looked up, each with its key. */
export const withMessageKeys = (rows: readonly MessageRow[]) => withKeys(rows, leastWeight)

/** The two formats of a table of messages: those that name a cause, and those that several causes print. */
export function messageFormats(index: Index<KeyedRow>): readonly Format<'message' | 'message-hint', CauseOf>[] {
  const read = remembered((text) => interpret(text, matchesIn(text, index)))
  const format = <const Id extends 'message' | 'message-hint'>(id: Id) =>
    defineFormat<Id, CauseOf>({
      id,
      facts: factPerCause,
      reads: 'prose',
      keeps: 'last',
      attempts: false,
      recognise: () => true,
      read: (text) => ({ seen: read(text)[id] }),
    })
  return [format('message'), format('message-hint')]
}

type Read = Record<'message' | 'message-hint', SeenFact<CauseOf>[]>

/** The innermost message counts: a connection that failed before what a program made of it, a later one before an earlier one. */
function interpret(text: string, all: readonly Match<KeyedRow>[]): Read {
  // Nobody is named in many texts: a connection's or a status's words alone then say nothing.
  const isNamed = oktaNamed(text) !== undefined
  // Okta is only named, and the address of another service stands beside the failure.
  const isElsewhere = !oktaTakesPart(text) && showsOther(text)
  if (!isNamed && isElsewhere) return { message: [], 'message-hint': [] }
  const inner = withoutWrappers(all).filter((match) => match.row.kind !== 'network' || (isNamed && !isElsewhere && !isAtOtherHost(text, match)))
  // What a library of any server prints names a cause where the text is about Okta; else it is a hint.
  // SAML's words name no server at either end: where no other service is named, they are read as about Okta.
  const isAbout = ({ row }: Match<KeyedRow>) => isNamed || row.kind === 'okta' || row.causes.every((cause) => cause.startsWith('sign-in-error/saml'))
  const isNaming = (match: Match<KeyedRow>) => match.row.settles && isAbout(match) && isDistinct(match)
  const ordered = /During handling of the above exception|was the direct cause of the following exception/.test(text) ? inner.toReversed() : inner
  const message: SeenFact<CauseOf>[] = []
  for (const { row, from, to } of ordered.filter(isNaming).toReversed())
    for (const cause of row.causes)
      if (!message.some(({ fact }) => fact === cause))
        message.push({ fact: cause, from, to, ...(message.some(({ fact }) => isOfTree(fact, cause)) ? { older: true } : {}) })
  return { message, 'message-hint': hints(ordered.filter((match) => !isNaming(match))) }
}

/** Without what a program made of a connection that failed beside it. In the order of the text, as it comes. */
function withoutWrappers(all: readonly Match<KeyedRow>[]): Match<KeyedRow>[] {
  const network = all.filter(({ row }) => row.kind === 'network')
  let [passed, end] = [0, Number.NEGATIVE_INFINITY]
  return all.filter((match) => {
    for (; passed < network.length && network[passed]!.from <= match.from; passed++) end = Math.max(end, network[passed]!.to)
    const next = network[passed]?.from ?? Number.POSITIVE_INFINITY
    return match.row.kind === 'network' || (match.from >= end + sameFailure && next >= match.to + sameFailure)
  })
}

/** What all messages share that have anything in common with the last one; else what the last one says. */
function hints(matches: readonly Match<KeyedRow>[]): SeenFact<CauseOf>[] {
  const byTree = new Map<string, Map<CauseOf, SeenFact<CauseOf>>>()
  for (const { row, from, to } of matches.toReversed()) {
    const trees = new Set(row.causes.map(treeOf))
    for (const tree of trees) {
      const causes = row.causes.filter((cause) => treeOf(cause) === tree)
      const known = byTree.get(tree)
      const shared = causes.filter((cause) => known?.has(cause))
      if (known === undefined) byTree.set(tree, new Map(causes.map((cause) => [cause, { fact: cause, from, to }])))
      else if (shared.length > 0) byTree.set(tree, new Map(shared.map((cause) => [cause, known.get(cause)!])))
    }
  }
  return [...byTree.values()].flatMap((causes) => [...causes.values()])
}

/** A few words of every day stand in anybody's sentence. */
const isDistinct = ({ row: { template }, length }: Match<KeyedRow>) => length >= 5 || /[_\d]|[^ -~]|[a-z][A-Z]/.test(template)

const isOfTree = (a: CauseOf, b: CauseOf) => treeOf(a) === treeOf(b)
