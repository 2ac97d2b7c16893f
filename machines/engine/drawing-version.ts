import { createHash } from 'node:crypto'
import { arrowsOf } from './arrows'
import type { Tree } from './types'

/** Of arrows, causes table and evidence: what a version stands for. Reasons are words: a change of them is none of the tree. */
const digestOf = (tree: Tree) =>
  createHash('sha256')
    .update(JSON.stringify([arrowsOf(tree), Object.entries(tree.causes), tree.evidence], (key, value) => (key === 'because' ? undefined : value)))
    .digest('hex')
    .slice(0, 8)

export const versionLine = (tree: Tree) => `Version ${tree.version}, digest ${digestOf(tree)}`

/** What is to be done where a tree differs from a drawing of the same version. */
export function sameVersion(tree: Tree, drawing: string): string | undefined {
  const line = drawing.split('\n', 1)[0]!.trimEnd()
  const isStale = line.startsWith(`Version ${tree.version}, `) && line !== versionLine(tree)
  return isStale ? `raise version in machines/${tree.id}/tree.ts, then npm run draw` : undefined
}
