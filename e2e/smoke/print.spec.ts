import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { treeIds, trees } from '@/machines/trees'
import { choose, expect, load, log, paste, step, test } from '../support/app'
import { spread } from '../support/chunks'
import { controls, fitOnPaper, longest, pagesOf } from '../support/paper'

for (const id of treeIds) {
  const tree = await trees[id].load()
  test(`${id}: one of its causes is on two pages at most, with link and code, and without controls`, ({ page }) =>
    fitOnPaper(page, tree, spread(Object.keys(tree.causes), 1)))
}

test('a paste is on paper with the line that shows the cause, and its secret is not', async ({ page }) => {
  await page.goto('/')
  await paste(page, `${log(403)}\nOKTA_URL="https://acme.okta.com/" CLIENT_SECRET="bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc"`)
  await page.locator('input[value=everyoneHere]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await choose(page, 'systemLog', 'outsideZone')
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-step]').getByText('WebException').first()).toBeVisible()
  await expect(page.locator('[data-paper]')).toContainText('everyoneHere')
  expect(await page.locator('body').textContent()).not.toContain('bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc')
  expect(await controls(page)).toEqual([])
  expect(await pagesOf(page)).toBeLessThanOrEqual(2)
})

const rdp = await trees['rdp-mfa'].load()
const ends: Record<string, Record<string, string>> = {
  resolved: { seen: 'blank', widgetBlocked: 'fixed' },
  unexplained: Object.fromEntries(Object.keys(rdp.causes).map((cause) => [cause, 'notFixed'])),
}
for (const [end, answers] of Object.entries(ends))
  test(`the end of a case is on two pages at most: ${end}`, async ({ page }) => {
    await page.goto(`/${toFragment({ tree: rdp.id, tv: rdp.version, findings: { ...nothing, answers } }, Object.keys(rdp.causes))}`)
    await expect(step(page)).toHaveAttribute('data-step', end)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-paper]')).toContainText('tree=rdp-mfa')
    expect(await controls(page)).toEqual([])
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
  })

test('paper is black on white, also in the dark', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`/${longest(rdp, Object.keys(rdp.causes)[0]!)}`)
  await expect(step(page)).toBeVisible()
  const colours = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main, main *')].filter((one) => one.checkVisibility())
    const shades = (name: 'color' | 'backgroundColor') => [...new Set(all.map((one) => getComputedStyle(one)[name]))].sort()
    return { theme: document.documentElement.dataset.theme, ink: shades('color'), ground: shades('backgroundColor') }
  })
  expect(colours.theme).toBe('dark')
  expect(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']).toEqual(expect.arrayContaining(colours.ink))
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toEqual(expect.arrayContaining(colours.ground))
})

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  // The width of A4 between the margins, at 96 pixels to the inch.
  await page.setViewportSize({ width: 688, height: 1032 })
  await page.emulateMedia({ media: 'print' })
  for (const id of treeIds) {
    const tree = await trees[id].load()
    await load(page, `/${longest(tree, Object.keys(tree.causes).at(-1)!)}`)
    await expect(step(page)).toBeVisible()
    expect([id, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([id, 0])
  }
})
