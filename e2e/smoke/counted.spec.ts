import type { Locator, Page } from '@playwright/test'
import { box, expect, log, ready, step, test } from '../support/app'

test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

/** Presses that are counted, from the first page on. */
async function from(page: Page, address = '/') {
  let count = 0
  await page.goto(address)
  await ready(page)
  return {
    press: async (what: Locator) => {
      await what.click()
      count++
    },
    count: () => count,
  }
}
/** As a reader pastes: from the clipboard, with the keyboard. */
async function pasteInto(page: Page, text: string) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await box(page).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(box(page)).toHaveValue(text)
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).first()

test('a locked-out user on a phone: five taps at most to what to do and what to send', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { press, count } = await from(page)
  await press(page.getByRole('button', { name: 'locked out', exact: true }))
  await press(page.getByRole('link', { name: /Windows server/ }))
  await press(page.locator('input[value=failed]'))
  await press(next(page))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask the people who can look')
  await press(page.getByRole('button', { name: 'Copy this message' }).first())
  expect(count()).toBeLessThanOrEqual(5)
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const message = await clipboard(page)
  expect(message).toMatch(/^Hello, signing in to a Windows server/)
  expect(message.match(/_{3,}/g)).toHaveLength(2)
})

test('helpdesk: four clicks to a link that asks for the log, two once the log is there', async ({ page }) => {
  const { press, count } = await from(page)
  await press(page.getByRole('link', { name: /Windows server/ }))
  await press(page.locator('input[value=failed]'))
  await press(next(page))
  await press(page.getByRole('button', { name: 'Copy the link that asks for it' }).first())
  expect(count()).toBeLessThanOrEqual(4)
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await clipboard(page)).toContain('ask=widget-log')

  const after = await from(page)
  await pasteInto(page, log(403))
  await after.press(page.getByRole('button', { name: 'Find the cause' }))
  await after.press(page.getByRole('button', { name: 'Copy the link that asks for it' }).first())
  expect(after.count()).toBeLessThanOrEqual(2)
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await clipboard(page)).toContain('ask=')
})

test('an admin of Workflows: one paste and one click to the one question that is left; a developer with a 429: one paste', async ({ page }) => {
  const { press, count } = await from(page)
  await pasteInto(page, card)
  await press(page.getByRole('button', { name: 'Find the cause' }))
  await expect(step(page)).toHaveAttribute('data-step', 'granted')
  expect(count()).toBe(1)

  const developer = await from(page)
  await pasteInto(page, limited)
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await expect(page.getByText(/^Proven by your paste/).first()).toBeVisible()
  expect(developer.count()).toBe(0)

  // Whoever gets the link has nothing to press: cause, and what is theirs.
  const recipient = await from(page, `/api-error/${new URL(page.url()).hash}`)
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await expect(page.getByText('Takes', { exact: true }).first()).toBeVisible()
  expect(recipient.count()).toBe(0)
})

const card = JSON.stringify(
  {
    _error: true,
    kind: 'HTTP Request Error',
    statusCode: 403,
    headers: { 'www-authenticate': 'Bearer realm="http://acme.okta.com", scope="okta.groups.manage", error="insufficient_scope", resource="/api/v1/groups"' },
    message: '403',
  },
  undefined,
  2,
)
const limited = `HTTP/1.1 429 Too Many Requests
x-okta-request-id: a1b2c3d4e5f60718293a4b5c6d7e8f90
x-rate-limit-limit: 600
x-rate-limit-remaining: 0
x-rate-limit-reset: 1795000000

{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}`
