import type { Page } from '@playwright/test'
import { box, expect, ready, step, test } from '../support/app'

const found = (page: Page) => page.getByRole('region', { name: 'Pages that fit' })
const results = (page: Page) => found(page).getByRole('listitem').getByRole('link')

async function look(page: Page, words: string) {
  await page.goto('/')
  await ready(page)
  await box(page).fill(words)
}

const suggested = [
  ['e0000011', '/codes/E0000011/'],
  ['multi factor authentication failed', '/rdp-mfa/'],
  ['saml audience', '/causes/sign-in-error/samlAudienceMismatched/'],
  ['client_assertion_invalid_kid', '/codes/invalid_client/#client_assertion_invalid_kid'],
] as const
test('what is typed in the box suggests its page, which is there', async ({ page, request }) => {
  await page.goto('/')
  await ready(page)
  for (const [words, href] of suggested) {
    await box(page).fill(words)
    await expect(results(page).first(), words).toHaveAttribute('href', href)
    await expect(found(page).getByRole('status')).toContainText(/pages? fits?/)
    expect((await request.head(href)).status(), href).toBe(200)
  }
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('')
  const [, href] = suggested.at(-1)!
  await results(page).first().click()
  await page.waitForURL(`**${href}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
})

test('the index is loaded once the box is touched, whatever comes into it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  await ready(page)
  expect(asked).not.toContain('/find-index.js')
  const loaded = page.waitForResponse('**/find-index.js')
  await box(page).fill('line one\nline two')
  expect((await loaded).status()).toBe(200)
  await box(page).fill('clock')
  expect(asked.filter((path) => path === '/find-index.js')).toHaveLength(1)
})

test('by keyboard: Tab goes on to what was suggested, and Enter in the box reads the line', async ({ page }) => {
  await look(page, 'E0000011')
  await expect(results(page).first()).toBeVisible()
  for (
    let presses = 0;
    presses < 6 &&
    !(await results(page)
      .first()
      .evaluate((link) => link === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab')
  await expect(results(page).first()).toBeFocused()
  await box(page).press('Enter')
  await expect(step(page)).toHaveAttribute('data-tree', 'api-error')
})

test('in several lines Enter is a line break, and Ctrl with it reads', async ({ page }) => {
  await look(page, 'the API says\n')
  await box(page).press('Enter')
  await box(page).pressSequentially('E0000011')
  await expect(box(page)).toHaveValue('the API says\n\nE0000011')
  await box(page).press('Control+Enter')
  await expect(step(page)).toHaveAttribute('data-tree', 'api-error')
})

test('where nothing fits, nothing is suggested', async ({ page }) => {
  await look(page, 'xyzzyplugh')
  await page.waitForResponse('**/find-index.js')
  await expect(results(page)).toHaveCount(0)
  await expect(found(page).getByRole('status')).toBeEmpty()
})

test('where the index cannot be loaded, it says so, and tries again', async ({ page, quiet }) => {
  await page.route('**/find-index.js*', (route) => route.abort())
  await look(page, 'clock')
  await expect(found(page).getByRole('status')).toContainText('could not be loaded')
  await page.unroute('**/find-index.js*')
  await box(page).fill('E0000011')
  await expect(results(page).first()).toHaveAttribute('href', '/codes/E0000011/')
  quiet.splice(0)
})

test('a code’s page opens its tree with the code given', async ({ page }) => {
  await page.goto('/codes/E0000011/')
  await page.locator('main a[href*="tree=api-error"]').click()
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

test('code pages and results fit at 320 and 1440 px', async ({ page }) => {
  const fits = async () => {
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect([page.url(), width, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([page.url(), width, 0])
    }
  }
  for (const path of ['/codes/', '/codes/client_credentials_self_scope_requested/', '/codes/E0000246/', '/codes/invalid_request/']) {
    await page.goto(path)
    await fits()
  }
  await look(page, 'invalid_subject_token_saml_source_app_signing_cert_missing')
  await expect(results(page).first()).toBeVisible()
  await fits()
})

test('the list of codes is short until it is searched, and shows what has the words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/codes/')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500)
  await page.locator('main').getByRole('searchbox').fill('e0000011')
  await expect(page.getByRole('link', { name: 'E0000011' })).toBeVisible()
  await expect(page.locator('main [data-row]:visible')).toHaveCount(1)
  await page.locator('main').getByRole('searchbox').fill('no such words')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('None has these words.')
})
