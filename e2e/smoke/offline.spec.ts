import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choose, expect, fresh, log, paste, ready, step } from '../support/app'
import { changingServer } from '../support/changing-server'
import { out } from '../support/site'

/** A server of its own, whose service worker changes and which ends. */
const test = fresh.extend<{ server: Awaited<ReturnType<typeof changingServer>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  server: async ({}, use) => {
    const server = await changingServer()
    await use(server)
    server.close()
  },
  baseURL: ({ server }, use) => use(server.address),
})
test.use({ serviceWorkers: 'allow' })

const keptIn = (page: Page, name: string) => page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).length, name)
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
const controlled = (page: Page) => expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

/** How many files the service worker of the build keeps, after the shell. */
const listed = readFileSync(join(out, 'sw.js'), 'utf8').match(/integrity:"sha256-/g)?.length ?? 0

test('after the first visit, a case is walked without a network, from the paste to the link, and causes, codes and the map open', async ({
  page,
  context,
  server,
}) => {
  // Some 570 files are kept before the network goes: seconds, and more on a machine that is shared.
  test.setTimeout(150_000)
  await page.goto('/')
  await controlled(page)
  expect(listed).toBeGreaterThan(300)
  await expect.poll(async () => (await keptIn(page, 'latchkey-shell')) + (await keptIn(page, 'latchkey-rest')), { timeout: 90_000 }).toBe(listed)

  await context.setOffline(true)
  server.close()
  await page.goto('/')
  await paste(page, log(403))
  await choose(page, 'scope', 'everyoneHere')
  await expect(step(page)).not.toHaveAttribute('data-step', 'scope')
  expect(page.url()).toContain('#v')
  for (const path of ['/causes/rdp-mfa/clockSkewed/', '/codes/', '/map/', '/map/rdp-mfa/?embed']) {
    await page.goto(path)
    await expect(page.locator('main h1')).not.toHaveText(/not kept|not found/i)
  }
  await page.goto('/no-such-page/')
  await expect(page.getByRole('heading', { name: 'This page is not kept on this device' })).toBeVisible()
  await page.getByRole('link', { name: 'find the cause of an error' }).click()
  await ready(page)
})

test('a new version is announced, waits while a page holds a case, and is used when the reader says so', async ({ page, server }) => {
  await page.goto('/')
  await controlled(page)
  server.worker = `${readFileSync(join(out, 'sw.js'), 'utf8')}\n// The next release.`
  await page.goto('/')
  const offer = page.getByRole('button', { name: 'Update now' })
  await expect(offer).toBeVisible()
  await paste(page, log(403))
  await expect(step(page)).toBeVisible()
  await expect(offer).toBeHidden()
  await expect(page.getByText('A new version is ready. It is used once all tabs of Latchkey are closed.')).toBeVisible()

  await page.goto('/codes/')
  const before = await page.evaluate(() => performance.timeOrigin)
  const other = await page.context().newPage()
  await other.goto('/privacy/')
  await offer.click()
  await expect(page.getByText('once all tabs of Latchkey are closed')).toBeVisible()
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
  await other.close()
  await page.reload()
  await offer.focus()
  await page.keyboard.press('Enter')
  // The page is loaded anew, by the new version.
  await expect(offer).toBeHidden()
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null)
})

test('a release is withdrawn: the host sends the worker that ends the worker, and the next visit is from the network', async ({ page, server }) => {
  await page.goto('/')
  await controlled(page)
  server.worker = readFileSync(join(out, '..', 'hosting', 'withdraw-offline.js'), 'utf8')
  await page.goto('/codes/')
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expect.poll(() => registrations(page)).toBe(0)
  const before = server.asked.length
  await page.goto('/')
  expect(server.asked.slice(before)).toContain('/')
})

test('the copy can be removed, and is not made again', async ({ page }) => {
  await page.goto('/privacy/')
  await controlled(page)
  await page.getByRole('button', { name: 'Remove the offline copy' }).click()
  await expect(page.getByText('The copy is removed')).toBeVisible()
  expect([await page.evaluate(() => caches.keys()), await registrations(page)]).toEqual([[], 0])
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Keep an offline copy' })).toBeVisible()
  expect(await registrations(page)).toBe(0)
})
