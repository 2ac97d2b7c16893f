import type { Page } from '@playwright/test'
import { expect, ready, step, test } from '../support/app'

const search = (page: Page) => page.getByRole('searchbox')
const status = (page: Page) => page.locator('section', { has: search(page) }).getByRole('status')
const results = (page: Page) =>
  page
    .locator('section', { has: search(page) })
    .getByRole('listitem')
    .getByRole('link')

async function look(page: Page, words: string) {
  await page.goto('/')
  await ready(page)
  await search(page).fill(words)
}

for (const [words, href] of [
  ['e0000011', '/codes/E0000011/'],
  ['multi factor authentication failed', '/rdp-mfa/'],
  ['saml audience', '/causes/sign-in-error/samlAudienceMismatched/'],
  ['client_assertion_invalid_kid', '/codes/invalid_client/#client_assertion_invalid_kid'],
] as const)
  test(`“${words}” finds ${href}, which is there`, async ({ page }) => {
    await look(page, words)
    await expect(results(page).first()).toHaveAttribute('href', href)
    await expect(status(page)).toHaveText(`${await results(page).count()} results`)
    expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('')
    await results(page).first().click()
    await page.waitForURL(`**${href}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const { hash } = new URL(page.url())
    if (hash) await expect(page.locator(hash)).toBeInViewport()
  })

test('the index is loaded once the box is touched, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  await ready(page)
  expect(asked).not.toContain('/find-index.js')
  const loaded = page.waitForResponse('**/find-index.js')
  await search(page).focus()
  expect((await loaded).status()).toBe(200)
  expect(asked.filter((path) => path === '/find-index.js')).toHaveLength(1)
})

test('by keyboard: Escape clears, Tab goes through what was found, Enter opens the first', async ({ page }) => {
  await look(page, 'clock')
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await expect(status(page)).toBeEmpty()
  await search(page).pressSequentially('clock')
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(results(page).first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(results(page).nth(1)).toBeFocused()
  await search(page).fill('E0000047')
  await search(page).press('Enter')
  await page.waitForURL('**/codes/E0000047/')
})

test('where nothing is found, it says what else to do', async ({ page }) => {
  await look(page, 'xyzzyplugh')
  await expect(status(page)).toContainText('Nothing found')
  await expect(results(page)).toHaveCount(0)
  await search(page).press('Enter')
  await expect(search(page)).toBeFocused()
})

test('where the index cannot be loaded, it says so, and tries again', async ({ page, quiet }) => {
  await page.route('**/find-index.js*', (route) => route.abort())
  await look(page, 'clock')
  await expect(status(page)).toContainText('could not be loaded')
  await page.unroute('**/find-index.js*')
  await search(page).fill('E0000011')
  await expect(results(page).first()).toHaveAttribute('href', '/codes/E0000011/')
  quiet.splice(0)
})

test('a code’s page opens its tree with the code given', async ({ page }) => {
  await page.goto('/codes/E0000011/')
  await page.locator('a[href^="/api-error/#v1"]').click()
  await expect(step(page)).toHaveAttribute('data-step', 'apiTokenInvalid')
})

test('without JavaScript a code’s page is there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/codes/invalid_client/#client_assertion_invalid_kid')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('invalid_client')
  await expect(page.locator('#client_assertion_invalid_kid')).toBeInViewport()
  await expect(page.getByRole('link', { name: 'All error codes' })).toBeVisible()
  await context.close()
})

for (const width of [320, 1440])
  test(`code pages and results fit at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/codes/', '/codes/client_credentials_self_scope_requested/', '/codes/E0000246/', '/codes/invalid_request/']) {
      await page.goto(path)
      expect([path, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([path, 0])
    }
    await look(page, 'invalid_subject_token_saml_source_app_signing_cert_missing')
    await expect(results(page).first()).toBeVisible()
    expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
  })
