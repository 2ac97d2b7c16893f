import type { Page } from '@playwright/test'
import { toFragment } from '@/lib/link/fragment'
import type { Tree } from '@/machines/engine/types'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { allSteps } from '@/machines/knowledge/cause-lists'
import { type CauseContent, roles } from '@/machines/types'
import { expect, load, step } from './app'
import { leftOver } from './places'

/** The most that can be on paper: no question answered, every other cause tried, and the role with the most to do. */
export function longest(tree: Tree, cause: string): string {
  const { remedies } = tree.words[cause] as CauseContent
  const work = (role: string) =>
    remedies
      .filter(({ by }) => by === role)
      .flatMap(allSteps)
      .join('').length
  const view = [...roles].sort((a, b) => work(b) - work(a))[0]!
  return toFragment({ tree: tree.id, tv: tree.version, view, findings: leftOver(tree, cause) }, Object.keys(tree.causes))
}

/** How many pages a browser prints, counted in the PDF itself. */
export const pagesOf = async (page: Page) => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length

/** What paper shows of the controls of the page. */
export const controls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, select, summary, header, nav')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
  )

/** Every cause is on two pages at most, with its link and its code, and without controls. */
export async function fitOnPaper(page: Page, tree: Tree, causes: readonly string[]) {
  for (const cause of causes) {
    await page.emulateMedia({ media: null })
    await load(page, `/${longest(tree, cause)}`)
    await expect(step(page)).toHaveAttribute('data-step', cause)
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('[data-paper]')
    await expect(paper.getByRole('img')).toBeVisible()
    const words = (await paper.textContent()) ?? ''
    expect([cause, words.includes(`at=${cause}&end=`), words.includes(phoneCode(tree.id, cause) ?? 'no code')]).toEqual([cause, true, true])
    expect([cause, await controls(page)]).toEqual([cause, []])
    const pages = await pagesOf(page)
    expect([cause, pages === 1 || pages === 2 ? 'fits' : pages]).toEqual([cause, 'fits'])
  }
}
