import type { Page } from '@playwright/test'
import { expect, load, test } from '../support/app'

/** Calls, and the scope that each needs: those that guides name most often. */
const calls = {
  'GET /api/v1/users': 'okta.users.read',
  'POST /api/v1/users': 'okta.users.manage',
  'GET /api/v1/groups': 'okta.groups.read',
  'POST /api/v1/apps': 'okta.apps.manage',
}
const row = (page: Page, words: string) => page.locator('[data-row]:visible', { hasText: words })

test('a call is found by method and path, with its scope', async ({ page }) => {
  await load(page, '/scopes/')
  for (const [call, scope] of Object.entries(calls)) {
    await page.locator('main').getByRole('searchbox').fill(call)
    await expect(row(page, call).first()).toContainText(scope)
  }
  await page.locator('main').getByRole('searchbox').fill('okta.eventHooks.manage')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^\d+ with these words$/)
  await expect(row(page, '/api/v1/eventHooks').first()).toBeVisible()
})

test('a card is found by the name that an error bears, with its scope, and how sure that is', async ({ page }) => {
  await load(page, '/workflows-cards/')
  await page.locator('main').getByRole('searchbox').fill('readUser')
  await expect(row(page, 'Read User')).toContainText('okta.users.read')
  await expect(row(page, 'Read User')).toContainText('Likely, not documented')
  await page.locator('main').getByRole('searchbox').fill('Search System Logs')
  await expect(row(page, 'Search System Logs')).toContainText('Documented')
})

test('the lists are folded: on a narrow screen neither is longer than five screens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/scopes/', '/workflows-cards/']) {
    await load(page, path)
    expect([path, await page.evaluate(() => document.documentElement.scrollHeight <= 5 * 800)]).toEqual([path, true])
  }
})

test('a cause that is about scopes links both lists', async ({ page }) => {
  await load(page, '/causes/workflows-403/scopeNotGranted/')
  await expect(page.locator('main a[href="/scopes/"]')).toBeVisible()
  await expect(page.locator('main a[href="/workflows-cards/"]')).toBeVisible()
})
