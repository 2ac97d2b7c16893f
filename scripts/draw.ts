import { writeFileSync } from 'node:fs'
import { draw } from '../machines/engine/draw'
import { treeIds, trees } from '../machines/trees'
import { root } from './run.mjs'

// `npm run draw`: the drawing of each tree beside it, as the tests compare it.
for (const id of treeIds) writeFileSync(new URL(`machines/${id}/tree.md`, root), draw(await trees[id].load()))
