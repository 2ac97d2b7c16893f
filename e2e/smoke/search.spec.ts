import type { Page } from '@playwright/test'
import { weightOf } from '@/scripts/weight.mjs'
import { expect, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { out } from '../support/site'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search causes, error codes and what to paste' })
const results = (page: Page) => page.locator('#site-search').getByRole('listitem').getByRole('link')
const said = (page: Page) => page.locator('#site-search').getByRole('status')
const asked = (page: Page) => {
  const all: string[] = []
  page.on('request', (request) => all.push(new URL(request.url()).pathname))
  return all
}

for (const path of ['/', '/rdp-mfa/', '/codes/', '/privacy/'])
  test(`${path}: the field finds pages, and no word of it is in an address`, async ({ page }) => {
    const paths = asked(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(paths.filter((one) => /search|find/.test(one))).toEqual([])
    await field(page).focus()
    await page.keyboard.type('e0000011')
    await expect(results(page).first()).toHaveAttribute('href', '/codes/E0000011/')
    await expect(said(page)).toContainText(/pages? fits?/)
    expect(page.url()).not.toMatch(/e0000011/i)
    expect(paths.filter((one) => /e0000011/i.test(one))).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/codes/E0000011/')
  })

test('arrow keys go through what was found, and Escape closes it', async ({ page }) => {
  await page.goto('/privacy/')
  await field(page).fill('redirect uri')
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(results(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
})

test('where nothing fits, it says what to do; where the list does not load, too, and tries again', async ({ page, quiet }) => {
  await page.goto('/codes/')
  await field(page).fill('xyzzyplugh')
  await expect(said(page)).toHaveText('No page fits')
  await expect(page.locator('#site-search').getByRole('link', { name: 'box on the first page' })).toBeVisible()
  await page.goto('/privacy/')
  await page.route('**/find-index.js*', (route) => route.abort())
  await field(page).fill('clock')
  await expect(said(page)).toContainText('could not be loaded')
  await page.unroute('**/find-index.js*')
  await field(page).fill('clock skew')
  await expect(results(page).first()).toBeVisible()
  quiet.splice(0)
})

test('on a phone a button shows the field, and Escape gives the focus back to it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/causes/')
  await expect(field(page)).toBeHidden()
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' })
  await button.click()
  await expect(field(page)).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await field(page).fill('locked out')
  await expect(results(page).first()).toBeVisible()
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
  expect(await faultsInBothThemes(page, 'all')).toEqual([])
  await field(page).press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('a / that is typed stays a /', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Paste what you have' }).pressSequentially('a/b')
  await expect(page.getByRole('textbox', { name: 'Paste what you have' })).toHaveValue('a/b')
})

test('what searches weighs at most 15 kB', async ({ page }) => {
  const paths = asked(page)
  await page.goto('/privacy/')
  await field(page).focus()
  await expect(said(page)).toBeAttached()
  const weight = weightOf(
    out,
    paths.filter((one) => one.includes('/search-')),
  )
  expect(weight.scripts).toHaveLength(1)
  expect(weight.total).toBeLessThanOrEqual(15_000)
})
