import type { Worker } from '@playwright/test'
import { expect, fresh, log, paste, ready, step, test } from '../support/app'
import { bareServer } from '../support/bare-server'
import { controls, pagesOf } from '../support/paper'

/** Runs in the worker: what it may not do is named by the directive that stops it, or by the error. */
const tried = (worker: Worker, own: string) =>
  worker.evaluate(
    (own) =>
      new Promise<Record<string, string>>((resolve) => {
        const seen: Record<string, string> = {}
        self.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
          seen[blockedURI] = effectiveDirective
        })
        // What the test driver evaluates is exempt from the policy; what runs later is the worker's own.
        setTimeout(async () => {
          for (const address of [own, 'https://latchkey.invalid/fetch']) seen[address] = await fetch(address).then(() => 'sent', String)
          for (const way of ['importScripts', 'Worker'] as const)
            try {
              if (way === 'Worker') new Worker('https://latchkey.invalid/x.js')
              else Reflect.get(self, way)('https://latchkey.invalid/x.js')
              seen[way] = 'not refused'
            } catch (error) {
              seen[way] = (error as Error).name
            }
          setTimeout(() => resolve(seen), 100)
        })
      }),
    own,
  )

for (const headers of ['with', 'without'])
  test(`the worker that reads is refused every connection on a host ${headers} headers`, async ({ page, baseURL, quiet }) => {
    const bare = headers === 'without' ? await bareServer() : undefined
    const address = bare?.address ?? baseURL!
    await page.goto(`${address}/`)
    await paste(page, log(403))
    await expect(step(page)).toHaveAttribute('data-step', 'scope')
    expect(page.workers()).toHaveLength(1)
    expect(await tried(page.workers()[0]!, `${address}/robots.txt`)).toEqual({
      [`${address}/robots.txt`]: 'connect-src',
      'https://latchkey.invalid/fetch': 'connect-src',
      importScripts: 'TypeError',
      Worker: 'TypeError',
    })
    bare?.close()
    // The browser reports each refusal, and the bare host is another one than that of the test.
    quiet.splice(0)
  })

// With the service worker of the site: it weakens nothing.
fresh.describe(() => {
  fresh.use({ serviceWorkers: 'allow' })
  fresh('by the keyboard, the browser tries every way, refuses all that a policy covers, and nothing reaches anybody', async ({ page, baseURL, quiet }) => {
    const answered: string[] = []
    page.on('response', (answer) => answer.url().startsWith(baseURL!) || /^(?:blob|data):/.test(answer.url()) || answered.push(answer.url()))
    await page.goto('/privacy/proof/')
    await ready(page)
    await page.getByRole('button', { name: 'Try to send something out' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Try once more' })).toBeVisible({ timeout: 30_000 })
    const rows = await page
      .locator('tr[data-way]')
      .evaluateAll((all) =>
        all.map((row) => `${row.closest('table')?.caption?.textContent}: ${row.getAttribute('data-way')} ${row.getAttribute('data-result')}`),
      )
    expect(rows.length).toBeGreaterThan(35)
    // WebAssembly is refused to the page and the thread that reads a paste; the thread that reads a picture is not asked for it.
    expect(rows.filter((row) => row.includes(': webassembly '))).toEqual([
      'What this page tried: webassembly refused',
      'What the thread tried: webassembly refused',
    ])
    expect(rows.filter((row) => row.startsWith('What the thread for pictures tried: ')).length).toBeGreaterThan(8)
    // WebRTC and shared workers are taken away: no policy of the page covers them.
    expect(rows.filter((row) => !row.endsWith(' refused') || row.endsWith('not refused'))).toEqual([
      'What this page tried: webrtc absent',
      'What this page tried: shared-worker absent',
    ])
    await expect(page.getByRole('status').filter({ hasText: 'were refused' })).toHaveText(/^All \d+ tries were refused\./)
    expect([page.url(), answered]).toEqual([`${baseURL}/privacy/proof/`, []])
    expect(
      page
        .context()
        .pages()
        .filter((one) => one.url().includes('invalid')),
    ).toEqual([])
    // Requests are listed, and the worker names the policy that the page states.
    await expect(page.getByRole('heading', { name: /^This page: \d+ sent, all to this site; \d+ listed and refused$/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^The thread that reads: \d+ sent, all to this site/ })).toBeVisible()
    await expect(page.getByText('The same as the page’s.')).toBeVisible()
    await expect(page.getByRole('heading', { name: /^The thread that reads pictures: \d+ sent, all to this site/ })).toBeVisible()
    await expect(page.getByText("script-src 'self' 'wasm-unsafe-eval'")).not.toHaveCount(0)
    // The browser reports each refusal.
    quiet.splice(0)
  })
})

test('on a host without headers the browser refuses the same, also to the thread that reads pictures', async ({ page, quiet }) => {
  const bare = await bareServer()
  await page.goto(`${bare.address}/privacy/proof/`)
  await ready(page)
  await page.getByRole('button', { name: 'Try to send something out' }).click()
  await expect(page.getByRole('button', { name: 'Try once more' })).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('status').filter({ hasText: 'were refused' })).toHaveText(/^All \d+ tries were refused\./)
  expect(
    await page
      .locator('tr[data-way]')
      .filter({ has: page.locator('td') })
      .count(),
  ).toBeGreaterThan(40)
  bare.close()
  quiet.splice(0)
})

test('the statement is on one sheet, without controls', async ({ page }) => {
  await page.goto('/privacy/statement/')
  expect(await pagesOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  expect(await controls(page)).toEqual([])
})
