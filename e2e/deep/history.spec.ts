import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { choose, expect, hold, step, fresh as test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { cases, databases, open, put, record, stored, titleOf, turnOn, walk } from '../support/cases'

test('the database goes although another tab has it open', async ({ page, context }) => {
  await turnOn(page)
  const other = await context.newPage()
  await walk(other)
  await expect.poll(async () => (await stored(other)).length).toBe(1)
  await open(page)
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and delete them' }).click()
  await expect.poll(() => databases(page)).toEqual([])
  await other.goBack()
  await expect(step(other)).toHaveAttribute('data-step', 'systemLog')
  expect(await databases(other)).toEqual([])
})

test('the newest 200 are kept, and a long list is shown in two parts', async ({ page }) => {
  await turnOn(page)
  await put(
    page,
    Array.from({ length: 200 }, (_, i) => record(i)),
  )
  await open(page)
  await expect(cases(page)).toHaveCount(40)
  await page.getByRole('button', { name: 'Show the other 160' }).click()
  await expect(cases(page)).toHaveCount(200)
  await expect(cases(page).nth(40).getByRole('link')).toBeFocused()
  await walk(page)
  await expect.poll(async () => (await stored(page)).some(({ step: at }) => at === 'networkZoneDenied')).toBe(true)
  await expect.poll(async () => (await stored(page)).length).toBe(200)
  expect((await stored(page)).map(({ id }) => id)).not.toContain(record(0).id)
  expect((await stored(page)).map(({ id }) => id)).toContain(record(199).id)
})

test('axe finds nothing in any state, in either theme', async ({ page }) => {
  const judge = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await faultsInBothThemes(page)).toEqual([])
  }
  await open(page)
  await judge()
  await turnOn(page)
  await judge()
  await put(
    page,
    Array.from({ length: 45 }, (_, i) => record(i)),
  )
  await open(page)
  await expect(cases(page)).toHaveCount(40)
  await cases(page)
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click()
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await expect(page.getByRole('group', { name: /^Delete the cases/ })).toBeVisible()
  await judge()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
})

test('Back goes on with the case; a new start and a link in the same tab are others', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'systemLog')
  await choose(page, 'systemLog', 'outsideZone')
  await expect.poll(async () => (await stored(page)).map(({ step: at }) => at)).toEqual(['networkZoneDenied'])
  const other = toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers: { seen: 'blank' } } })
  await page.evaluate((fragment) => location.assign(fragment), other)
  await expect.poll(async () => (await stored(page)).length).toBe(2)
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  await walk(page)
  await expect.poll(async () => (await stored(page)).length).toBe(3)
})

test('a result offers to keep cases, and then leads to them', async ({ page }) => {
  await walk(page)
  await page.getByRole('button', { name: 'Keep them' }).click()
  const list = page.getByRole('link', { name: 'Your cases' })
  await expect(list).toBeFocused()
  await list.click()
  await expect(cases(page)).toHaveCount(1)
  await expect(cases(page)).toContainText(titleOf('networkZoneDenied'))
})

test('the link to the list is there when the case is stored, not before', async ({ page }) => {
  await walk(page)
  const release = await hold(page, '**/*.js')
  await page.getByRole('button', { name: 'Keep them' }).click()
  const list = page.getByRole('link', { name: 'Your cases' })
  await expect(page.getByRole('button', { name: 'Keep them' })).toHaveCount(0)
  await expect(list).toHaveCount(0)
  release()
  await expect(list).toBeFocused()
})

test('off again: what is there goes with its database, or stays until it is deleted', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and leave them here' }).click()
  await walk(page)
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and delete them' }).click()
  await expect(cases(page)).toHaveCount(0)
  await expect.poll(() => databases(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('history'))).toBeNull()
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await expect(page.getByText('No cases yet')).toBeVisible()
})
