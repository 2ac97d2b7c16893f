import type { Link } from '@/lib/link/form'
import { type Earlier, mostEarlier } from '@/machines/engine/earlier-failure'
import { unfilled } from '@/machines/knowledge/placeholder'
import { isTreeId } from '@/machines/trees'
import { useTree } from './use-tree'

/** The failures before the one that counts: of the pastes at hand, each with its line, and those that only the link tells of. */
export function useEarlier(pasted: readonly Earlier[], { earlier = [] }: Link): Earlier[] {
  const told = earlier.filter((name) => !pasted.some(({ tree, cause }) => name === `${tree}.${cause}`)).slice(-mostEarlier)
  const parts = told.map((name) => name.split('.'))
  const loaded = [useTree(parts[0]?.[0]), useTree(parts[1]?.[0])]
  const ofLink = parts.flatMap(([tree = '', cause = ''], i): Earlier[] => {
    const words = loaded[i]?.words[cause]
    return words?.kind === 'cause' && isTreeId(tree) ? [{ tree, cause, title: unfilled(words.title) }] : []
  })
  return [...pasted, ...ofLink]
}
