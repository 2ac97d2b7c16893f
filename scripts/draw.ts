import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { draw } from '../machines/engine/draw'
import { sameVersion } from '../machines/engine/drawing-version'
import { treeIds, trees } from '../machines/trees'
import { main, Refusal, root } from './run.mjs'

// `npm run draw`: the drawing of each tree beside it, as the tests compare it. `--same-version`: also where the drawing that is committed has the same version
// and other contents, for a change of form.
await main(async () => {
  const all = await Promise.all(treeIds.map((id) => trees[id].load()))
  const refused = process.argv.includes('--same-version') ? [] : all.flatMap((tree) => sameVersion(tree, committed(`machines/${tree.id}/tree.md`)) ?? [])
  if (refused.length > 0) throw new Refusal(refused.map((line) => `${line}, or npm run draw -- --same-version if no answer leads elsewhere`).join('\n'))
  for (const tree of all) writeFileSync(new URL(`machines/${tree.id}/tree.md`, root), draw(tree))
})

/** As Git holds it, so that a version raised once is enough for a change made in several steps; as it stands, where Git does not have it. */
function committed(path: string): string {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${path}`], { cwd: root, encoding: 'utf8' })
  if (status === 0) return stdout
  const file = new URL(path, root)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
