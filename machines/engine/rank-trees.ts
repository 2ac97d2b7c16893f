import { causeInFact } from '@/lib/evidence/messages/causes'
import type { Topic } from '@/lib/evidence/text/topic'
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
export function rankTrees(walks: readonly Walk[], facts: readonly Fact[], topic: Topic | undefined): Walk[] {
  const keys = [naming, vague, (walk: Walk) => offTopic(walk, topic), left, (walk: Walk) => -answered(walk, facts)]
  return walks.toSorted((a, b) => keys.reduce((order, key) => order || key(a) - key(b), 0))
}

/** By a fact, by a message alone, likely, by a list of words alone, not at all. */
function naming({ resolution }: Walk): number {
  if (resolution.certainty === null) return 4
  if (namedOnlyBy(resolution, wordLists)) return 3
  if (resolution.certainty === 'likely') return 2
  return namedOnlyBy(resolution, /^message\./) ? 1 : 0
}

const namedOnlyBy = ({ step, candidates }: Resolution, pattern: RegExp) =>
  candidates.find(({ cause }) => cause === step)?.because.every((by) => pattern.test(by) || /^(?:message-hint|clause|symptom|exception)\./.test(by)) === true

const vague = ({ resolution: { candidates } }: Walk) =>
  Number(candidates.every(({ because }) => because.every((by) => /^(?:clause|symptom|exception)\./.test(by))))

/** Whether a text that is by far more about one tree leaves this one, which names nothing, behind. */
const offTopic = ({ id, resolution }: Walk, topic: Topic | undefined) =>
  Number(resolution.certainty === null && ((id === 'sign-in-error' && topic === 'calls') || (id === 'api-error' && topic === 'signIn')))

const left = ({ resolution: { shared } }: Walk) => (shared.length === 0 ? 1e3 : shared.length)

const answered = ({ tree }: Walk, facts: readonly Fact[]) => facts.filter(({ id }) => answersAny(tree, id) || causeInFact(id)?.tree === tree.id).length
