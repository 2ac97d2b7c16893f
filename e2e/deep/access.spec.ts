import { treeIds, trees } from '@/machines/trees'
import { expect, test } from '../support/app'
import { faultsInBothThemes, faultsOfCauses } from '../support/axe'
import { chunksOf } from '../support/chunks'
import { places, visit, wider } from '../support/places'

for (const id of treeIds) {
  const tree = await trees[id].load()
  for (const causes of chunksOf(Object.keys(tree.causes), 10))
    test(`${id}: axe finds nothing on ${causes[0]} and the causes behind it`, async ({ page }) => {
      test.slow()
      expect(await faultsOfCauses(page, tree, causes)).toEqual([])
    })
}

for (const name of Object.keys(places))
  test(`${name}: axe finds nothing in either theme, by any rule`, async ({ page, quiet }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, name)
    expect(await faultsInBothThemes(page, 'all')).toEqual([])
    if (name === 'not found') quiet.splice(0)
  })

for (const width of [320, 360, 768, 1440])
  test(`loaded at ${width} px, nothing is cut off or scrolls sideways`, async ({ page, quiet }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const name of Object.keys(places)) {
      await visit(page, name)
      expect([name, await wider(page)]).toEqual([name, 0])
    }
    quiet.splice(0)
  })
