import { arrowsOf } from './arrows'
import type { Resolution, Tree } from './types'

/** The open causes that can be reached from where a walk stands. */
export function reachable(tree: Tree, { path, possible }: Resolution): string[] {
  const arrows = arrowsOf(tree)
  const name = ({ branch, step }: { branch: string; step: string }) => (branch === '' ? step : `${branch}.${step}`)
  const seen = new Set<string>()
  const open = [path.at(-1)!.place]
  while (open.length > 0) {
    const at = open.pop()!
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...arrows.filter(({ from }) => name(from) === at).map(({ to }) => name(to)))
  }
  const steps = new Set([...seen].map((place) => place.split('.').at(-1)))
  return possible.filter((cause) => steps.has(cause))
}
