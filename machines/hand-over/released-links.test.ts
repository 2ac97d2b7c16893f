import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrived } from '@/lib/link/arrived'
import { fromFragment } from '@/lib/link/fragment'
import { resolve } from '@/machines/engine/resolve'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { treeIds, trees } from '../trees'
import { corrected } from './__fixtures__/corrected-links'
import { retired } from './retired'

/** Links that released versions wrote, each with where it led then. Append-only: `tree kind step name fragment`, between tabs. */
const released = readFileSync(new URL('./__fixtures__/released-links.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [tree = '', kind = '', step = '', name = '', fragment = ''] = line.split('\t')
    return { tree, kind, step, name, fragment }
  })
const all = Object.fromEntries(
  await Promise.all(
    treeIds.map(async (id) => {
      const tree = await trees[id].load()
      return [id, { tree, vocabulary: vocabularyOf(tree) }] as const
    }),
  ),
)

/** What is wrong with a link as it opens today; nothing where it opens as before. */
function faultOf({ tree: id, kind, step, name, fragment }: (typeof released)[number]): string | undefined {
  const { tree, vocabulary } = all[id]!
  const { link, damage, unknown, refused = [] } = fromFragment(fragment, vocabulary)
  if (damage !== undefined || link === null) return damage ?? 'no link'
  if (link.tree !== id) return `tree ${link.tree}`
  if (unknown.length > 0) return `unknown: ${unknown.join()}`
  // What is taken from no link any more, and the one path that no catalogue has. Whatever else was released is taken for ever.
  const gone = ['requestId', 'errorId', 'host', ...(fragment.includes('=/api/v1/internal/-') ? ['path'] : [])]
  const strange = refused.filter((one) => !gone.includes(one))
  if (strange.length > 0) return `refused: ${strange.join()}`
  const today = (name: string) => retired.steps[id]?.[name] ?? name
  const at = arrived(fragment).at
  if (at !== undefined && link.at !== today(at)) return `made at ${link.at}`
  const now = resolve(tree, link.findings).step
  const right = corrected[`${id}, ${name}`]
  if (right !== undefined) return now === right ? undefined : `leads to ${now}, not to ${right}`
  const asks = (one: string) => ['question', 'request'].includes(one)
  if (asks(kind) ? asks(tree.words[now]!.kind) : now === today(step)) return undefined
  return `leads to ${now}`
}

test('every released link opens as before: the same cause, a question where there was one, and nothing of it unknown', () => {
  expect(
    released.flatMap((one) => {
      const fault = faultOf(one)
      return fault === undefined ? [] : [`${one.tree}, ${one.name} (${one.step}): ${fault}`]
    }),
  ).toEqual([])
})
