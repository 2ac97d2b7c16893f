import { expect, test } from 'vitest'
import { treeIds, trees } from '@/machines/trees'
import { rules } from './rules'

test('each cause that a rule leads to exists', async () => {
  const causes = new Set((await Promise.all(treeIds.map(async (id) => Object.keys((await trees[id].load()).causes).map((cause) => `${id}.${cause}`)))).flat())
  const named = Object.values(rules).flatMap((all) => all.flatMap(({ cause }) => cause ?? []))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((cause) => !causes.has(cause))).toEqual([])
})
