import { treeIds } from '@/machines/trees'
import { test } from '../support/app'
import { chunksOf } from '../support/chunks'
import { walkAll, walksOf } from '../support/journeys'

for (const id of treeIds) {
  const { tree, examples } = await walksOf(id)
  for (const [i, chunk] of chunksOf(examples, 15).entries())
    test(`${id}: every journey leads where it says, and so does its link, part ${i + 1}`, async ({ page }) => {
      test.slow()
      await walkAll(page, { tree, examples: chunk }, true)
    })
}
