import type { TestInfo } from '@playwright/test'
import { plainLog } from '@/scripts/bench/plain-log'
import { systemLogCsv, systemLogJson } from '@/scripts/bench/system-log'
import { box, expect, log, step, test } from '../support/app'
import { cancel, drop, open, pathOf, problem, progress, readsCapture } from '../support/files'

/** Takes many times as long to read as a test needs to act: whoever asks for it ends its reading. */
const longLog = (info: TestInfo) => pathOf(info, 'app.log', plainLog(80_000_000))

test('a capture of 20 MB leads to its cause; meanwhile the page tells how far it is; no word of it enters the box', ({ page }, info) =>
  readsCapture(page, info, 20_000_000))

for (const [name, chunks] of [
  ['on one line of JSON', () => systemLogJson(10_000)],
  ['as CSV', () => systemLogCsv(10_000)],
] as const)
  test(`a System Log of 10,000 events ${name} leads to what its last failing sign-in says`, async ({ page }, info) => {
    const path = await pathOf(info, 'system-log.txt', chunks())
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

test('a file of 200 MB is refused at once, with what to do', async ({ page }) => {
  await page.goto('/')
  await drop(
    page,
    'huge.log',
    Array.from({ length: 1 << 16 }, () => 97),
    3200,
  )
  await expect(problem(page)).toContainText('huge.log')
  await expect(problem(page)).toContainText('MB')
})
