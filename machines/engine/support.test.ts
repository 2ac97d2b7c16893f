import { expect, test } from 'vitest'
import { causesOfMessages } from '@/lib/evidence/messages/causes'
import { treeIds, trees } from '@/machines/trees'

test('a message may speak for every cause that a tree has, and for no other', async () => {
  const all = await Promise.all(treeIds.map(async (id) => Object.keys((await trees[id].load()).causes).map((cause) => `${id}/${cause}`)))
  expect([...causesOfMessages].sort()).toEqual(all.flat().sort())
})
