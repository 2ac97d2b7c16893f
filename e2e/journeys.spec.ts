import type { Example } from '@/machines/engine/__fixtures__/example'
import { treeIds } from '@/machines/trees'
import { choose, expect, paste, step, test } from './app'

for (const id of treeIds) {
  const { examples }: { examples: readonly Example[] } = await import(`@/machines/${id}/examples/examples`)
  for (const { name, paste: text, answers = {}, late, leadsTo } of examples)
    test(`${id}: ${name} leads to ${leadsTo}`, async ({ page }) => {
      await page.goto(`/${id}/`)
      if (text) {
        await paste(page, text)
        await expect(page.locator('#pastes')).toBeVisible()
      }
      for (const _ of Object.keys(answers)) {
        const at = (await step(page).getAttribute('data-step'))!
        if (answers[at] === undefined) break
        await choose(page, at, answers[at])
      }
      if (late) await paste(page, late)
      await expect(step(page)).toHaveAttribute('data-step', leadsTo)

      const link = page.url()
      if (!link.includes('#')) return
      await page.goto('about:blank')
      await page.goto(link)
      await expect(step(page)).toHaveAttribute('data-step', leadsTo)
      await page.goto('about:blank')
      await page.goto(link.replace(`/${id}/`, '/'))
      await expect(step(page)).toHaveAttribute('data-step', leadsTo)
    })
}
