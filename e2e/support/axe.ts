import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { toFragment } from '@/lib/link/fragment'
import type { Tree } from '@/machines/engine/types'
import { expect, load, step, switchTheme, unfold } from './app'
import { leftOver } from './places'

const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const
/** The rules about colours, which are all in which the two themes differ. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const

/** What axe finds amiss on the page as it stands. Without frames, the older way finds the same in half the time. */
export async function faults(page: Page, within?: string, rules: typeof all | typeof colours = all): Promise<string[]> {
  const runOnly = { type: rules.type, values: [...rules.values] }
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** The same in both themes, with everything unfolded; in the dark only what is about colours, unless all of it is asked for. */
export async function faultsInBothThemes(page: Page, dark: 'colours' | 'all' = 'colours'): Promise<string[]> {
  await unfold(page)
  await switchTheme(page, 'light')
  const light = await faults(page)
  await switchTheme(page, 'dark')
  return [...light, ...(await faults(page, undefined, dark === 'all' ? all : colours)).map((fault) => `dark: ${fault}`)]
}

/** What axe finds amiss on the results that name these causes. */
export async function faultsOfCauses(page: Page, tree: Tree, causes: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const cause of causes) {
    await load(page, `/${toFragment({ tree: tree.id, findings: leftOver(tree, cause) })}`)
    await expect(step(page)).toHaveAttribute('data-step', cause)
    found.push(...(await faults(page, 'section[data-step]')).map((fault) => `${cause} ${fault}`))
  }
  return found
}
