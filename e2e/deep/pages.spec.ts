import { expect, fresh, test } from '../support/app'
import { chunksOf } from '../support/chunks'
import { canBeRead, faultsOf, pages } from '../support/site'

for (const [i, chunk] of chunksOf(pages, 30).entries())
  test(`axe finds nothing in either theme, part ${i + 1}`, async ({ page }) => {
    test.setTimeout(300_000)
    expect(await faultsOf(page, chunk, 'all')).toEqual([])
  })

fresh.describe('without JavaScript', () => {
  fresh.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  for (const [i, chunk] of chunksOf(pages, 30).entries())
    fresh(`each page can be read, on a narrow screen too, part ${i + 1}`, async ({ page }) => {
      test.slow()
      await canBeRead(page, chunk)
    })
})
