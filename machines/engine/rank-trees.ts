import { causeInFact } from '@/lib/evidence/messages/causes'
import type { TopicOfText } from '@/lib/evidence/text/topic'
import type { Fact } from '@/lib/evidence/text/types'
import type { TreeId } from '@/machines/trees'
import { answersAny } from './answers-from-evidence'
import { wordLists } from './assess'
import type { Resolution, Tree } from './types'

/** A tree that the paste opens, and how far it leads there. */
export type Walk = { id: TreeId; tree: Tree; resolution: Resolution }

/**
 * Best first: what names a cause, by its proof; of those that name none, what more than vague words speak for, what the text is about, what is narrowed down most,
 * and what most facts answer.
 */
export function rankTrees(walks: readonly Walk[], facts: readonly Fact[], topic: TopicOfText | undefined): Walk[] {
  const keys = [
    naming,
    vague,
    (walk: Walk) => offTopic(walk, topic, byFar),
    left,
    (walk: Walk) => -answered(walk, facts),
    (walk: Walk) => offTopic(walk, topic, 1),
  ]
  return walks.toSorted((a, b) => keys.reduce((order, key) => order || key(a) - key(b), 0))
}

/** By a fact, by a message alone, likely, by a list of words or a code of a kind alone, not at all. */
function naming({ resolution }: Walk): number {
  if (resolution.certainty === null) return 4
  if (namedOnlyBy(resolution, wordLists) || namedOnlyBy(resolution, /^okta-error\.other\w+Code$/)) return 3
  if (resolution.certainty === 'likely') return 2
  return namedOnlyBy(resolution, /^message\./) ? 1 : 0
}

const namedOnlyBy = ({ step, candidates }: Resolution, pattern: RegExp) =>
  candidates.find(({ cause }) => cause === step)?.because.every((by) => pattern.test(by) || by.startsWith('message-hint.') || vagueWords.test(by)) === true

/** What says so little that it only points. */
const vagueWords = /^(?:clause|symptom|exception)\./

const vague = ({ resolution: { candidates } }: Walk) => Number(candidates.every(({ because }) => because.every((by) => vagueWords.test(by))))

/** How many times as often a text has to speak of one topic as of the other, to count before what the findings leave open. */
const byFar = 4

/** Whether a text that speaks at least `times` as often of another tree’s topic leaves this one, which names nothing, behind. */
function offTopic({ id, resolution }: Walk, topic: TopicOfText | undefined, times: number): number {
  if (topic === undefined || topic.times < times || resolution.certainty !== null) return 0
  return Number((id === 'sign-in-error' && topic.topic === 'calls') || (id === 'api-error' && topic.topic === 'signIn'))
}

const left = ({ resolution: { shared } }: Walk) => (shared.length === 0 ? 1e3 : shared.length)

const answered = ({ tree }: Walk, facts: readonly Fact[]) => facts.filter(({ id }) => answersAny(tree, id) || causeInFact(id)?.tree === tree.id).length
