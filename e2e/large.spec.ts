import { truncateSync, writeFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { har } from '@/scripts/bench/har'
import { plainLog } from '@/scripts/bench/plain-log'
import { systemLogCsv, systemLogJson } from '@/scripts/bench/system-log'
import { writeChunks } from '@/scripts/bench/write-pieces'
import { box, expect, log, ready, step, test } from './app'

/** Large files, as structure: how long reading takes is printed by `npm run bench` and asserted nowhere. */

const problem = (page: Page) => page.locator('main').getByRole('alert')
const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel', exact: true })
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Read so far' })

const open = async (page: Page, path: string) => {
  await ready(page)
  await page.locator('input[type=file]').setInputFiles(path)
}

const pathOf = async (info: TestInfo, name: string, pieces: Iterable<string>) => {
  const path = info.outputPath(name)
  await writeChunks(path, pieces)
  return path
}

/** Takes many times as long to read as a test needs to act: whoever asks for it ends its reading. */
const longLog = (info: TestInfo) => pathOf(info, 'app.log', plainLog(80_000_000))

/** The scripts of a thread are held back until they are let go, so that what is shown while it works can be looked at on any machine. */
async function holdThread(page: Page): Promise<() => void> {
  let letGo: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/turbopack-worker/, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo?.()
}

test('a capture of 20 MB leads to its cause; meanwhile the page tells how far it is; no word of it enters the box', async ({ page }, info) => {
  const path = await pathOf(info, 'shop.acme.example.har', har(20_000_000))
  const letGo = await holdThread(page)
  await page.goto('/')
  await open(page, path)
  await expect(progress(page)).toBeVisible()
  await expect(cancel(page)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Reading…' })).toBeVisible()
  letGo()
  await expect(step(page)).toHaveAttribute('data-step', 'redirectUriMismatched')
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await expect(page.locator('q').filter({ hasText: 'redirect_uri' }).first()).toBeVisible()
  await expect(page.getByText('shop.acme.example.har').first()).toBeVisible()
  await expect(progress(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('')
  await page.goBack()
  await expect(page.locator('#symptoms')).toBeVisible()
  await expect(box(page)).toHaveValue('')
})

for (const [name, pieces] of [
  ['on one line of JSON', () => systemLogJson(10_000)],
  ['as CSV', () => systemLogCsv(10_000)],
] as const)
  test(`a System Log of 10,000 events ${name} leads to what its last failing sign-in says`, async ({ page }, info) => {
    const path = await pathOf(info, 'system-log.txt', pieces())
    await page.goto('/')
    await open(page, path)
    await expect(step(page)).toHaveAttribute('data-step', 'userLocked')
    await expect(box(page)).toHaveValue('')
  })

test('Cancel ends the reading and its thread, says so, and the same file can be opened again', async ({ page }, info) => {
  const path = await longLog(info)
  await page.goto('/')
  for (const _ of ['first', 'again']) {
    await open(page, path)
    await expect(progress(page)).toBeVisible()
    expect(page.workers()).toHaveLength(1)
    await cancel(page).click()
    await expect(page.getByRole('status').filter({ hasText: /cancelled/i })).toBeVisible()
    await expect(progress(page)).toHaveCount(0)
    await expect(cancel(page)).toHaveCount(0)
    await expect.poll(() => page.workers().length).toBe(0)
  }
  await expect(step(page)).toHaveCount(0)
  await expect(problem(page)).toHaveCount(0)
})

test('Cancel can be reached and pressed with the keyboard, and the focus stays beside the file', async ({ page }, info) => {
  await page.goto('/')
  await open(page, await longLog(info))
  await expect(cancel(page)).toBeVisible()
  await page.getByRole('button', { name: 'Open file' }).focus()
  for (let pressed = 0; pressed < 6 && !(await cancel(page).evaluate((button) => button === document.activeElement)); pressed++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(cancel(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Open file' })).toBeFocused()
})

test('a second file given while the first is being read takes its place', async ({ page }, info) => {
  const second = await pathOf(info, 'OktaWidget.log', [log(403)])
  await page.goto('/')
  await open(page, await longLog(info))
  await expect(progress(page)).toBeVisible()
  await open(page, second)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.getByText('OktaWidget.log').first()).toBeVisible()
  await expect(page.getByText('app.log')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(1)
  await expect(progress(page)).toHaveCount(0)
})

test('while a file is being read the box takes words, and keeps them', async ({ page }, info) => {
  await page.goto('/')
  await open(page, await longLog(info))
  await expect(progress(page)).toBeVisible()
  await box(page).pressSequentially('what I also know')
  await expect(progress(page)).toBeVisible()
  await expect(box(page)).toHaveValue('what I also know')
  await cancel(page).click()
  await expect(progress(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('what I also know')
})

test('a file over 128 MB is refused with what to do', async ({ page }, info) => {
  const path = info.outputPath('huge.har')
  writeFileSync(path, '{')
  truncateSync(path, 128 * 1024 * 1024 + 1)
  await page.goto('/')
  await open(page, path)
  await expect(problem(page)).toContainText('“huge.har” has 129 MB; up to 128 MB can be read')
  await expect(problem(page)).toContainText('A smaller capture is enough')
  await expect(step(page)).toHaveCount(0)
})

test('a single line of 10 MB is refused with a sentence', async ({ page }, info) => {
  const path = await pathOf(
    info,
    'app.log',
    Array.from({ length: 10 }, () => 'abcdefghi '.repeat(100_000)),
  )
  await page.goto('/')
  await open(page, path)
  await expect(problem(page)).toContainText('Line 1 was left out: it is 10 million characters long')
  await expect(box(page)).toHaveValue('')
})

const levels = 100_000
for (const [name, text] of [
  ['whole', `{"log":{"version":"1.2","entries":${'['.repeat(levels)}${']'.repeat(levels)}}}`],
  ['cut off', `{"log":{"version":"1.2","entries":${'[{"a":'.repeat(levels)}`],
] as const)
  test(`a capture of 100,000 levels, ${name}, is refused with a sentence`, async ({ page }, info) => {
    const path = await pathOf(info, 'deep.har', [text])
    await page.goto('/')
    await open(page, path)
    await expect(problem(page)).toContainText('lie within each other deeper than in any capture')
    await expect(step(page)).toHaveCount(0)
  })
