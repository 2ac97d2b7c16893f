import { expect, ready, test } from '../support/app'
import { give, isRead, missing, photo, type ScreenName, screens, screenshot, type Theme, wordsRead } from '../support/screenshots'

const looks: [Theme, 1 | 2][][] = [
  [
    ['light', 1],
    ['dark', 2],
  ],
  [
    ['light', 2],
    ['dark', 1],
  ],
]
const pictures = (Object.keys(screens) as ScreenName[]).flatMap((name, i) => looks[i % 2]!.map(([theme, scale]) => ({ name, theme, scale })))

test('photos are tried, and the page says that a screenshot reads better: how much is read is reported, not required', async ({ page, browser }) => {
  test.setTimeout(300_000)
  for (const name of ['badRequest', 'windows', 'terminal'] as const) {
    const made = await screenshot(browser, name, 'light', 2)
    await page.goto('/')
    await ready(page)
    await give(page, await photo(page, made.png), 'image/jpeg')
    await isRead(page)
    await expect(page.getByText('It looks like a photo')).toBeVisible()
    const { all, lost, deciding } = missing(await wordsRead(page).inputValue(), made)
    process.stdout.write(`\nphoto of ${name}: ${all - lost.length} of ${all} words; deciding ones not read: ${deciding.join(', ')}\n`)
  }
})

test('of twelve screens, light and dark, 1× and 2×: nine of ten words and every deciding one, by requests to our own server alone', async ({
  page,
  browser,
}) => {
  test.setTimeout(900_000)
  const lacking: string[] = []
  let [all, lost] = [0, 0]
  expect(pictures).toHaveLength(12)
  for (const { name, theme, scale } of pictures) {
    const made = await screenshot(browser, name, theme, scale)
    await page.goto('/')
    await ready(page)
    await give(page, made.png)
    await isRead(page)
    const result = missing(await wordsRead(page).inputValue(), made)
    process.stdout.write(`\n${name} ${theme} ${scale}×: ${result.all - result.lost.length} of ${result.all} words; not read: ${result.lost.join(' ')}\n`)
    all += result.all
    lost += result.lost.length
    lacking.push(...result.deciding.map((words) => `${name} ${theme} ${scale}×: ${words}`))
  }
  expect(lacking).toEqual([])
  expect((all - lost) / all).toBeGreaterThanOrEqual(0.9)
})
