import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import type { Tree } from '@/machines/engine/types'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { allSteps } from '@/machines/knowledge/cause-lists'
import { treeIds, trees } from '@/machines/trees'
import { type CauseContent, roles } from '@/machines/types'
import { expect, log, paste, step, test } from './app'

/** The most that can be on paper: no question answered, every other cause tried, and the role with the most to do. */
function longest(tree: Tree, cause: string): string {
  const tried = Object.fromEntries(Object.keys(tree.causes).flatMap((other) => (other === cause ? [] : [[other, 'notFixed']])))
  const skipped = Object.fromEntries(
    Object.entries(tree.words).flatMap(([key, words]) => (words.kind === 'question' ? [[key, 'dontKnow']] : words.kind === 'request' ? [[key, 'skip']] : [])),
  )
  const { remedies } = tree.words[cause] as CauseContent
  const work = (role: string) =>
    remedies
      .filter(({ by }) => by === role)
      .flatMap(allSteps)
      .join('').length
  const view = [...roles].sort((a, b) => work(b) - work(a))[0]!
  return toFragment({ tree: tree.id, tv: tree.version, view, findings: { ...nothing, answers: { ...skipped, ...tried } } }, Object.keys(tree.causes))
}

/** How many pages a browser prints, counted in the PDF itself. */
const pagesOf = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length

/** What paper shows of the controls of the page. */
const controls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, select, summary, header, nav')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
  )

const chunks = (causes: readonly string[], size: number) =>
  Array.from({ length: Math.ceil(causes.length / size) }, (_, i) => causes.slice(i * size, (i + 1) * size))

for (const id of treeIds) {
  const tree = await trees[id].load()
  for (const [i, causes] of chunks(Object.keys(tree.causes), 10).entries())
    test(`${id}, part ${i + 1}: every cause is on two pages at most, with its link and its code, and without controls`, async ({ page }) => {
      test.slow()
      for (const cause of causes) {
        await page.emulateMedia({ media: null })
        await page.goto('about:blank')
        await page.goto(`/${longest(tree, cause)}`)
        await expect(step(page)).toHaveAttribute('data-step', cause)
        await page.emulateMedia({ media: 'print' })
        const paper = page.locator('[data-paper]')
        await expect(paper.getByRole('img')).toBeVisible()
        const words = (await paper.textContent()) ?? ''
        expect([cause, words.includes(`at=${cause}&end=`), words.includes(phoneCode(id, cause) ?? 'no code')]).toEqual([cause, true, true])
        expect([cause, await controls(page)]).toEqual([cause, []])
        const pages = await pagesOf(page)
        expect([cause, pages === 1 || pages === 2 ? 'fits' : pages]).toEqual([cause, 'fits'])
      }
    })
}

test('a paste is on paper with the line that shows the cause, and its secret is not', async ({ page }) => {
  await page.goto('/')
  await paste(page, `${log(403)}\nOKTA_URL="https://acme.okta.com/" CLIENT_SECRET="bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc"`)
  await page.locator('input[value=everyoneHere]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
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
    await page.goto('about:blank')
    await page.goto(`/${longest(tree, Object.keys(tree.causes).at(-1)!)}`)
    await expect(step(page)).toBeVisible()
    expect([id, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([id, 0])
  }
})
