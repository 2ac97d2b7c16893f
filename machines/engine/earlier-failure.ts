import type { RecordStart } from '@/lib/evidence/text/records'
import type { Fact, ParsedText, SuccessfulReading } from '@/lib/evidence/text/types'
import { type Findings, nothing } from '@/lib/findings/findings'
import type { Link } from '@/lib/link/form'
import { unfilled } from '@/machines/knowledge/placeholder'
import { type TreeId, trees } from '@/machines/trees'
import { answersFromEvidence } from './answers-from-evidence'
import { applyPaste, factsOf } from './apply-paste'
import { provenBy } from './causes-table'
import { chooseTrees } from './choose-tree'
import { resolve } from './resolve'
import { supportOfFacts } from './support'
import type { Resolution, Tree } from './types'
import { isOktas } from './weights'

/** A cause of a failure before the one that counts, its title, and the line that proves it; without one, only a link tells of it. */
export type Earlier = { tree: TreeId; cause: string; title: string; line?: number }

/** So many of them a link tells of. */
export const mostEarlier = 2

/** How a link names them; `known`: those that it has already. */
export const earlierNames = (earlier: readonly Earlier[], known: readonly string[] = []): Pick<Link, 'earlier'> => {
  const names = [...new Set([...known, ...earlier.map(({ tree, cause }) => `${tree}.${cause}`)])].slice(-mostEarlier)
  return names.length > 0 ? { earlier: names } : {}
}

/** What programs, servers and the System Log write of a call that failed. Configurations, tokens and addresses are none. */
const ofCalls =
  /^(?:okta-error|oauth-error|www-authenticate|http-response|rate-limit|client-error|exception|saml-error|okta-system-log|workflows-error|message|message-hint|clause)\.(?!okta$)/

/** What a call carried, or lacked, is no answer to it. */
const ofRequest = /^http-response\.(?!status|notOkta$|html$|unroutedNotFound$)/

/** Where a failure was recorded. `logged`: by Okta, in its System Log. */
type Start = RecordStart & { logged?: true }
type Failure = { start: Start; facts: Fact[]; named: Earlier[] }

/**
 * A text with two failures of calls, each of which proves another cause by itself, is about the later one: what the earlier one showed becomes `older`, and is
 * told. They are two only where they stand in different records, the later of which begins with a time or a call of its own. Times decide where both have one,
 * else the place. For one text: the order of pastes says nothing.
 */
export async function laterFailure<P extends ParsedText>(parsed: P): Promise<P & { earlier: Earlier[] }> {
  const none = { ...parsed, earlier: [] }
  const facts = factsOf(parsed.readings)
  const told = facts.filter(({ id, line }) => line !== null && ofCalls.test(id))
  const startOf = recordOf(parsed)
  const starts = new Map<Start, Fact[]>()
  for (const fact of told) {
    const start = startOf(fact)
    starts.set(start, [...(starts.get(start) ?? []), fact])
  }
  if (starts.size < 2) return none
  const opened = await Promise.all(chooseTrees(facts.map(({ id }) => id)).map(async (id) => ({ id, tree: (await trees[id].load()) as Tree })))
  const shown = facts.map(({ id }) => id)
  const failures = [...starts].map(([start, facts]): Failure => {
    const oktas = facts.filter(({ id }) => isOktas(id, shown) && !ofRequest.test(id))
    const named = oktas.flatMap((by) =>
      opened.flatMap(({ id, tree }) => provedBy(tree, by).map((cause) => ({ tree: id, cause, title: unfilled(tree.words[cause]!.title), line: by.line! }))),
    )
    return { start, facts, named }
  })
  const proving = failures.filter(({ named }) => named.length > 0 && opened.every(({ id }) => causesOf(named.filter(({ tree }) => tree === id)).length < 2))
  const last = proving.reduce<Failure | undefined>((latest, one) => (latest && !isBefore(latest.start, one.start) ? latest : one), undefined)
  const earlier = proving.filter((one) => last && isBefore(one.start, last.start) && !causesOf(one.named).some((cause) => causesOf(last.named).includes(cause)))
  if (earlier.length === 0) return none
  const older = new Set(earlier.flatMap(({ facts }) => facts))
  const readings = parsed.readings.map((reading) =>
    reading.outcome === 'read' ? { ...reading, facts: reading.facts.map((fact) => (older.has(fact) ? { ...fact, older: true } : fact)) } : reading,
  )
  // What is left has to name what the later failure proves: else nothing was gained, and the text is taken as a whole.
  const left = chooseTrees(factsOf(readings).map(({ id }) => id))
  const findings = applyPaste(nothing, readings)
  const isNamed = ({ step, certainty }: Resolution) => certainty !== null && causesOf(last!.named).includes(step)
  if (!opened.some(({ id, tree }) => left.includes(id) && isNamed(resolve(tree, findings)))) return none
  return {
    ...parsed,
    readings,
    earlier: earlier.filter(({ start }) => !isOvercome(start, last!.start, parsed)).flatMap(({ named }) => named.slice(0, 1)),
  }
}

const causesOf = (named: Failure['named']) => [...new Set(named.map(({ cause }) => cause))]

/** The causes that a fact names in a tree by itself. */
function provedBy(tree: Tree, { id }: Fact): string[] {
  const alone: Findings = { ...nothing, facts: { [id]: '' } }
  const bySelf = supportOfFacts(tree, alone).flatMap(({ names, causes }) => (names ? causes : []))
  const byAnswers = answersFromEvidence(tree, alone).known.flatMap((given) => provenBy(tree.causes, given))
  return [...new Set([...bySelf, ...byAnswers])].filter((cause) => cause !== 'noErrorFound')
}

/** At least so many milliseconds lie between two attempts: less is one attempt that is told twice. */
const apart = 5_000

/** Whether one failure is another one than the next, and came first. */
function isBefore(one: Start, other: Start): boolean {
  if (one.time !== undefined && other.time !== undefined && one.clock === other.clock) return other.time - one.time >= apart
  // Okta's log may tell of the failure that the program prints: without a time in both, nobody knows.
  return one.logged !== true && other.logged !== true && one.line < other.line
}

/** The same call was made again, and succeeded, before the failure that counts. */
const isOvercome = (start: Start, last: Start, { records = [] }: ParsedText) =>
  records.some(({ line, succeeded, path }) => succeeded && path !== undefined && path === start.path && line > start.line && line < last.line)

/** The record that each fact stands in; the facts of the System Log in that of its last failure. */
function recordOf({ readings, records = [] }: ParsedText): (fact: Fact) => Start {
  const log = readings.find((one): one is SuccessfulReading => one.outcome === 'read' && one.format === 'okta-system-log')
  const [inLog, top]: [Start | undefined, Start] = [log && eventStart(log), { line: 0 }]
  return (fact) => (inLog && log?.facts.includes(fact) ? inLog : (records.findLast(({ line }) => line <= fact.line!) ?? top))
}

function eventStart({ events, facts }: SuccessfulReading): Start {
  const event = events?.findLast(({ failed }) => failed)
  return {
    line: Math.min(...facts.map(({ line }) => line ?? 1)),
    logged: true,
    ...(event?.time === undefined ? {} : { time: event.time, clock: 'zoned' as const }),
  }
}
