import { expect, step, fresh as test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { cases, databases, open, put, record, stored, turnOn, walk } from '../support/cases'

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
  await expect(page.getByRole('group')).toBeVisible()
  await judge()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
})
