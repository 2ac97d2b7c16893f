import type { Page } from '@playwright/test'
import { box, choose, expect, log, paste, ready, step, test } from '../support/app'

/** A new version took the place of the one that the tab runs: what was not loaded yet is gone. What the browser holds already is used, as it is kept for a year. */
async function deploy(page: Page) {
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }))
}
/** Next keeps an empty one of its own. */
const alert = (page: Page) => page.locator('[role=alert]:not(#__next-route-announcer__):visible')
const reload = (page: Page) => page.getByRole('button', { name: 'Reload the page' })

test.afterEach(({ quiet }) => {
  // The browser says in its console what did not load.
  expect(quiet.filter((one) => !/404|ChunkLoadError|MIME type|failed to load/i.test(one))).toEqual([])
  quiet.splice(0)
})

test('the first page says so where the app itself is gone', async ({ page }) => {
  await page.route('**/_next/static/chunks/**', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }))
  await page.goto('/')
  await box(page).fill(log(403))
  await expect(alert(page)).toContainText('reload the page')
  await expect(box(page)).toHaveValue(log(403))
  await page.unroute('**/_next/static/chunks/**')
  await Promise.all([page.waitForEvent('load'), reload(page).click()])
  await ready(page)
})

for (const text of [log(403), 'E0000011'])
  test(`the first page says so where what reads “${text.slice(0, 9)}” is gone, and keeps the text`, async ({ page }) => {
    await page.goto('/')
    await ready(page)
    await deploy(page)
    await paste(page, text)
    await expect(page.getByText('reload the page').filter({ visible: true }).first()).toBeVisible()
    await expect(box(page)).toHaveValue(text)
  })

test('a case goes on in what is loaded, and after a reload in the new version', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(403))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await deploy(page)
  await choose(page, 'scope', 'everyoneHere')
  const { hash } = new URL(page.url())
  const at = await step(page).getAttribute('data-step')
  await page.unroute('**/_next/static/**')
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-step', at!)
  expect(new URL(page.url()).hash).toBe(hash)
})

test('an answer on a tree’s own page says so where the tree is gone, and keeps the answer', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await ready(page)
  await deploy(page)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('reload the page').filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByRole('radio').first()).toBeChecked()
})
