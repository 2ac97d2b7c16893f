import { truncateSync, writeFileSync } from 'node:fs'
import { expect, log, step, test } from '../support/app'
import { cancel, holdThread, open, pathOf, problem, progress, readsCapture } from '../support/files'

test('a capture of 2 MB leads to its cause; meanwhile the page tells how far it is; no word of it enters the box', ({ page }, info) =>
  readsCapture(page, info, 2_000_000))

test('Cancel ends the reading and its thread, says so, and the same file can be opened again', async ({ page }, info) => {
  const path = await pathOf(info, 'OktaWidget.log', [log(403)])
  const letGo = await holdThread(page)
  await page.goto('/')
  for (const _ of ['first', 'again']) {
    await open(page, path)
    await expect(progress(page)).toBeVisible()
    await cancel(page).click()
    await expect(page.getByRole('status').filter({ hasText: /cancelled/i })).toBeVisible()
    await expect(progress(page)).toHaveCount(0)
    await expect.poll(() => page.workers().length).toBe(0)
  }
  await expect(step(page)).toHaveCount(0)
  letGo()
})

test('a file over 128 MB is refused with what to do', async ({ page }, info) => {
  const path = info.outputPath('huge.har')
  writeFileSync(path, '{')
  truncateSync(path, 128 * 1024 * 1024 + 1)
  await page.goto('/')
  await open(page, path)
  await expect(problem(page)).toContainText('“huge.har” has 129 MB; up to 128 MB can be read')
  await expect(problem(page)).toContainText('Make it smaller')
  await expect(step(page)).toHaveCount(0)
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
    await expect(problem(page)).toContainText('is nested too deeply to read')
    await expect(step(page)).toHaveCount(0)
  })
