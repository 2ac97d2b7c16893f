import { treeIds, trees } from '@/machines/trees'
import { expect, fresh, load, step, test } from '../support/app'
import { wider } from '../support/places'
import { canBeRead, faultsOf, htmlOf } from '../support/site'

const maps = treeIds.map((id) => `/map/${id}/`)
const tables = maps.map((path) => `${path}evidence/`)

test('no map is heavy, and none runs more than the script of every page', () => {
  for (const path of ['/map/', ...maps, ...tables]) {
    const html = htmlOf(path)
    expect([path, html.length < 250_000, html.includes('data-island'), / style="/.test(html), html.match(/<script src=/g)?.length]).toEqual([
      path,
      true,
      false,
      false,
      1,
    ])
  }
})

test('the list of maps leads to each', async ({ page }) => {
  await load(page, '/map/')
  for (const id of treeIds) await expect(page.locator(`main a[href="/map/${id}/"]`)).toHaveText(trees[id].title)
})

test('the filter leaves the steps that have the words; a cause leads to its page, a question into a case', async ({ page }) => {
  await load(page, '/map/workflows-403/')
  await page.locator('main').getByRole('searchbox').fill('limit allows cause')
  await expect(page.locator('#outline [data-row]:visible')).toHaveCount(1)
  await page.locator('#outline').getByRole('link', { name: 'The flow made more calls than a limit allows' }).click()
  await expect(page).toHaveURL(/\/causes\/workflows-403\/rateLimited\/$/)
  await page.goBack()
  await page.locator('main').getByRole('searchbox').fill('')
  await page.locator('[id="bare.connector"] > a').click()
  await expect(step(page)).toHaveAttribute('data-step', 'connector')
})

test('the picture scrolls in its own region, which the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await load(page, '/map/rdp-mfa/')
  const region = page.getByRole('region', { name: 'Picture of the tree: Remote Desktop sign-in' })
  await region.focus()
  await expect(region).toBeFocused()
  expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
  expect(await wider(page)).toBe(0)
})

test('axe finds nothing in either theme', async ({ page }) => {
  expect(await faultsOf(page, ['/map/', '/map/workflows-403/', '/map/workflows-403/evidence/'])).toEqual([])
})

fresh.describe('without JavaScript', () => {
  fresh.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  fresh('maps can be read, on a narrow screen too', ({ page }) => canBeRead(page, ['/map/', '/map/api-error/', '/map/api-error/evidence/']))
})
