import { runs } from '@/lib/__fixtures__/effort'
import { expect, ready, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { layouts, visit, wider } from '../support/places'

const widths = [360, 1280, 768, 1920].slice(0, runs({ quick: 2, normal: 2, deep: 4 }))

/** One load for all that is asked of a page as it stands. */
for (const name of layouts)
  test(`${name}: one heading, one next step at most, nothing cut off or on top of something else, and axe finds nothing`, async ({ page, quiet }) => {
    await visit(page, name)
    if (await page.locator('[data-link]').count()) await ready(page)
    // The browser itself reports the status of a page that is not there.
    if (name === 'not found') quiet.splice(0)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect({ width, ...(await page.evaluate(seen)) }).toEqual({ width, headings: 1, filled: true, tooWide: 0, overlapping: [], unfilled: [] })
    }
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await page.evaluate(withoutEdge)).toEqual([])
    await page.emulateMedia({ forcedColors: 'none' })
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await wider(page)]).toEqual([width, 0])
    }
    expect(await faultsInBothThemes(page)).toEqual([])
  })

/** Runs in the page. `filled`: whether at most one button is the next step; `unfilled`: placeholders that a reader sees. */
function seen() {
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen)
  const controls = all('a, button, input:not([type=file]), textarea, select, summary')
  const overlapping = controls.flatMap((one, i) =>
    controls.slice(i + 1).flatMap((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
      const isInline = [one, other].some((element) => getComputedStyle(element).display === 'inline')
      return x > 1 && y > 1 && !isInline && !one.contains(other) && !other.contains(one)
        ? [`${one.outerHTML.slice(0, 120)} | ${other.outerHTML.slice(0, 120)}`]
        : []
    }),
  )
  return {
    headings: all('h1').length,
    filled: all('.bg-accent').length <= 1,
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    overlapping,
    unfilled: document.querySelector('main')?.textContent.match(/\{[\w.-]+\|[^}]*\}/g) ?? [],
  }
}

/** Runs in the page: buttons that nobody sees where the system chooses the colours. */
function withoutEdge() {
  return [...document.querySelectorAll('main button')]
    .filter((one) => one.checkVisibility() && !one.classList.contains('underline') && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
    .map(({ outerHTML }) => outerHTML)
}
