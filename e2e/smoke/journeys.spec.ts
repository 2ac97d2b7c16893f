import type { Example } from '@/machines/engine/__fixtures__/example'
import { treeIds } from '@/machines/trees'
import { test } from '../support/app'
import { type Walks, walkAll, walksOf } from '../support/journeys'

/** One journey of each kind; all of them are walked in deep, and without a browser in machines/. */

for (const id of treeIds) {
  const walks = await walksOf(id)
  const examples = eachKind(walks)
  test(`${id}: ${examples.length} of its journeys lead where they say, and so do their links`, async ({ page }) => {
    test.slow()
    await walkAll(page, { ...walks, examples })
  })
}

/** The first journey to each kind of step, and the first that pastes again at the end. */
function eachKind({ tree, examples }: Walks): Example[] {
  const kinds = new Map<string, Example>()
  for (const example of examples) {
    const kind = example.late ? 'late' : String(tree.words[example.leadsTo]?.kind)
    if (!kinds.has(kind)) kinds.set(kind, example)
  }
  return [...kinds.values()]
}
