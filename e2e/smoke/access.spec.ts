import { treeIds, trees } from '@/machines/trees'
import { expect, load, log, ready, step, test } from '../support/app'
import { faults, faultsOfCauses } from '../support/axe'
import { spread } from '../support/chunks'
import { places, visit } from '../support/places'

for (const theme of ['light', 'dark'] as const)
  test(`a page loads in the theme of the system, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const name of ['home', 'cause']) {
      await visit(page, name)
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme)
    }
  })

for (const id of treeIds) {
  const tree = await trees[id].load()
  test(`${id}: axe finds nothing on three of its causes`, async ({ page }) => {
    expect(await faultsOfCauses(page, tree, spread(Object.keys(tree.causes), 3))).toEqual([])
  })
}

test('errors and refusals: axe finds nothing', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.locator('main').getByRole('alert')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill('nothing of ours')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.locator('[data-kind=unrecognised]')).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('by keyboard alone: from the paste to the copied link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const focused = () =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? `${document.activeElement.tagName} ${document.activeElement.textContent?.trim() ?? ''}` : '',
    )
  const tabTo = async (wanted: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      if (wanted.test(await focused())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${wanted} is not reached by Tab`)
  }
  await page.goto('/')
  await ready(page)
  await tabTo(/^TEXTAREA/)
  await page.keyboard.insertText(log(403))
  await tabTo(/^BUTTON Find the cause/)
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  expect(await focused()).toMatch(/^H1/)
  await tabTo(/^INPUT/)
  await page.keyboard.press('Space')
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown')
  await expect(page.locator('input[value=everyoneHere]')).toBeChecked()
  await tabTo(/^BUTTON Continue/)
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'systemLog')
  expect(await focused()).toMatch(/^H1/)
  const outside = page.locator('input[value=outsideZone]')
  for (let presses = 0; presses < 60 && !(await outside.isChecked()); presses++) {
    const isRadio = await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio')
    await page.keyboard.press(isRadio ? (presses % 2 ? 'ArrowDown' : 'Space') : 'Tab')
  }
  await expect(outside).toBeChecked()
  await tabTo(/^BUTTON Continue/)
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  expect(await focused()).toMatch(/^H1/)
  await tabTo(/^BUTTON Copy link/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('at=networkZoneDenied')
})

test('Tab leaves the paste box', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await page.getByRole('textbox', { name: 'Paste what you have' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Find the cause' })).toBeFocused()
})

test('print shows the result and no controls', async ({ page }) => {
  await page.goto(places.cause!)
  await expect(step(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden()
})

test('the skip link goes to the content and keeps the case', async ({ page }) => {
  for (const address of [places.home!, places.cause!, places['a cause to read']!]) {
    await load(page, address)
    if (address.includes('#')) await expect(step(page)).toBeVisible()
    else await page.waitForLoadState('networkidle')
    const before = page.url()
    await page.getByRole('link', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
    expect(page.url()).toBe(before)
  }
})
