import { expect, test } from 'vitest'
import { fill } from '@/machines/knowledge/fill'
import { treeIds, trees } from '@/machines/trees'

test('a paragraph that says why has at most 40 words', async () => {
  const long: string[] = []
  for (const id of treeIds)
    for (const [step, words] of Object.entries((await trees[id].load()).words)) {
      const forRoles = 'user' in words || 'others' in words ? [words.user, words.others] : []
      for (const because of [words, ...forRoles].map((one) => one?.because ?? '')) {
        const count = fill(because, {}).split(/\s+/).length
        if (count > 40) long.push(`${id}.${step}: ${count}`)
      }
    }
  expect(long).toEqual([])
})
