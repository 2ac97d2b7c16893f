import { treeIds, trees } from '@/machines/trees'
import { test } from '../support/app'
import { chunksOf } from '../support/chunks'
import { fitOnPaper } from '../support/paper'

for (const id of treeIds) {
  const tree = await trees[id].load()
  for (const [i, causes] of chunksOf(Object.keys(tree.causes), 10).entries())
    test(`${id}, part ${i + 1}: every cause is on two pages at most, with its link and its code, and without controls`, async ({ page }) => {
      test.slow()
      await fitOnPaper(page, tree, causes)
    })
}
