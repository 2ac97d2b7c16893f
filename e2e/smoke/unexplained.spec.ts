import { nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { choose, expect, log, openRail, paste, ready, step, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { wider } from '../support/places'

test.beforeEach(({ page }) => page.setViewportSize({ width: 360, height: 800 }))

test('a user who answers “I don’t know” throughout is told what to try first, and names no cause', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const tree = await trees['rdp-mfa'].load()
  await page.goto(`/${fragmentOf(tree, { tree: tree.id, findings: nothing, view: 'user' })}`)
  for (let turn = 0; turn < 20; turn++) {
    await ready(page)
    const at = (await step(page).getAttribute('data-step'))!
    if (at === 'unexplained') break
    await page.locator('input[value=dontKnow], input[value=skip]').first().check()
    await step(page).getByRole('button', { name: 'Continue' }).click()
    await expect(step(page)).not.toHaveAttribute('data-step', at)
  }
  await expect(step(page)).toHaveAttribute('data-kind', 'outcome')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t tell yet')
  await expect(page).toHaveTitle(/^We can’t tell yet/)
  const things = page.getByRole('region', { name: 'Three first things to try' })
  await expect(things.getByRole('listitem')).toHaveCount(3)
  await expect(things.getByRole('link', { name: /^How to get it.*the exact error message on the screen/ })).toHaveAttribute('href', '/evidence/screen-words/')
  expect(await wider(page)).toBe(0)
  expect(await faultsInBothThemes(page)).toEqual([])

  // axe has everything unfolded.
  await openRail(page)
  await page.getByRole('button', { name: 'Copy for ticket: plain text' }).click()
  const ticket = await page.evaluate(() => navigator.clipboard.readText())
  expect(ticket).toContain('We can’t tell yet')
  expect(ticket).toContain('First things to try:')

  // A question among them can be answered at once, and what is pasted counts.
  await things
    .getByRole('button', { name: /^Answer it/ })
    .first()
    .click()
  await page.locator('section[data-changing] input[value=everyone]').check()
  await page.locator('section[data-changing]').getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/scope=everyone/)
  await paste(page, log(404))
  await expect(step(page)).not.toHaveAttribute('data-step', 'unexplained')
})

test('a cause that is not certain says so, and what else it may be, with what speaks for each', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(404))
  await choose(page, 'scope', 'dontKnow')
  await openRail(page)
  const list = page.getByRole('region', { name: 'Still possible' })
  await expect(list.getByRole('link')).toHaveCount(2)
  await choose(page, 'typed', 'dontKnow')
  await choose(page, 'config', 'skip')
  await expect(step(page)).toHaveAttribute('data-step', 'usernameMismatched')
  await expect(page.getByText('Not certain: first to try')).toBeVisible()
  await openRail(page)
  await expect(page.getByRole('region', { name: 'It may also be' }).getByRole('link')).toHaveCount(1)
})
