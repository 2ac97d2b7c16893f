import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { changingServer } from '../support/changing-server'
import { choose, expect, fresh, log, paste, ready, step } from '../support/app'
import { out } from '../support/site'

fresh.use({ serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] })

const keptIn = (page: Page, name: string) => page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).length, name)
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
const controlled = (page: Page) => expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

/** How many files the service worker of the build keeps, after the shell. */
const listed = readFileSync(join(out, 'sw.js'), 'utf8').match(/integrity:/g)?.length ?? 0

fresh('after the first visit, a case is walked without a network, from the paste to the link, and causes, codes and the map open', async ({ page, context }) => {
  const server = await changingServer()
  await page.goto(`${server.address}/`)
  await controlled(page)
  expect(listed).toBeGreaterThan(300)
  await expect.poll(async () => (await keptIn(page, 'latchkey-shell')) + (await keptIn(page, 'latchkey-rest')), { timeout: 40_000 }).toBe(listed)

  await context.setOffline(true)
  server.close()
  await page.goto(`${server.address}/`)
  await paste(page, log(403))
  await choose(page, 'scope', 'everyone')
  await expect(step(page)).not.toHaveAttribute('data-step', 'scope')
  expect(page.url()).toContain('#v')
  for (const path of ['/causes/rdp-mfa/clockSkewed/', '/codes/', '/map/', '/map/rdp-mfa/?embed']) {
    await page.goto(`${server.address}${path}`)
    await expect(page.locator('main h1')).not.toHaveText(/not kept|not found/i)
  }
  await page.goto(`${server.address}/no-such-page/`)
  await expect(page.getByRole('heading', { name: 'This page is not kept on this device' })).toBeVisible()
  await page.getByRole('link', { name: 'find the cause of an error' }).click()
  await ready(page)
})

fresh('a new version is announced, waits while a page holds a case, and is used when the reader says so', async ({ page, quiet }) => {
  const server = await changingServer()
  await page.goto(`${server.address}/`)
  await controlled(page)
  server.worker = `${readFileSync(join(out, 'sw.js'), 'utf8')}\n// The next release.`
  await page.goto(`${server.address}/`)
  const offer = page.getByRole('button', { name: 'Update now' })
  await expect(offer).toBeVisible()
  await paste(page, log(403))
  await expect(step(page)).toBeVisible()
  await expect(offer).toBeHidden()
  await expect(page.getByText('A new version is ready. It is used once all tabs of Latchkey are closed.')).toBeVisible()

  await page.goto(`${server.address}/codes/`)
  const before = await page.evaluate(() => performance.timeOrigin)
  const other = await page.context().newPage()
  await other.goto(`${server.address}/privacy/`)
  await offer.click()
  await expect(page.getByText('once all tabs of Latchkey are closed')).toBeVisible()
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(before)
  await other.close()
  await page.reload()
  await offer.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBe(null)
  await expect(offer).toBeHidden()
  server.close()
  expect(quiet.filter((problem) => !problem.includes(server.address))).toEqual([])
  quiet.splice(0)
})

fresh('a release is withdrawn: the host sends the worker that ends the worker, and the next visit is from the network', async ({ page, quiet }) => {
  const server = await changingServer()
  await page.goto(`${server.address}/`)
  await controlled(page)
  server.worker = readFileSync(join(out, '..', 'hosting', 'withdraw-offline.js'), 'utf8')
  await page.goto(`${server.address}/codes/`)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expect.poll(() => registrations(page)).toBe(0)
  const before = server.asked.length
  await page.goto(`${server.address}/`)
  expect(server.asked.slice(before)).toContain('/')
  server.close()
  quiet.splice(0)
})

fresh('the copy can be removed, and is not made again', async ({ page, quiet }) => {
  const server = await changingServer()
  await page.goto(`${server.address}/privacy/`)
  await controlled(page)
  await page.getByRole('button', { name: 'Remove the offline copy' }).click()
  await expect(page.getByText('The copy is removed')).toBeVisible()
  expect([await page.evaluate(() => caches.keys()), await registrations(page)]).toEqual([[], 0])
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Keep an offline copy' })).toBeVisible()
  expect(await registrations(page)).toBe(0)
  server.close()
  quiet.splice(0)
})
