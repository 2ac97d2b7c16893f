import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import type { Example } from '@/machines/engine/__fixtures__/example'
import { wholeOf } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { type TreeId, trees } from '@/machines/trees'
import { choose, expect, paste, ready, step } from './app'

export type Walks = { tree: Tree; examples: readonly Example[] }

export async function walksOf(id: TreeId): Promise<Walks> {
  const { examples }: { examples: readonly Example[] } = await import(`@/machines/${id}/examples/examples`)
  return { tree: await trees[id].load(), examples }
}

/** Walks journeys one after the other on one page; each result's link is then loaded on the tree's page, and before it on the first one if asked. */
export async function walkAll(page: Page, { tree, examples }: Walks, alsoAtHome = false) {
  await page.goto(`/${tree.id}/`)
  for (const example of examples) {
    await walk(page, tree, example, alsoAtHome)
    await toStart(page, resolve(tree, nothing).step)
  }
}

async function walk(page: Page, tree: Tree, { name, paste: text, answers = {}, late, leadsTo }: Example, alsoAtHome: boolean) {
  const { id } = tree
  const ends = () => expect(step(page), `${id}: ${name}`).toHaveAttribute('data-step', leadsTo)
  if (text) {
    await paste(page, text)
    await expect(page.locator('#pastes'), `${id}: ${name}`).toBeVisible()
  }
  for (const _ of Object.keys(answers)) {
    const at = wholeOf(tree, (await step(page).getAttribute('data-step'))!)
    if (answers[at] === undefined) break
    await choose(page, at, answers[at])
  }
  if (late) await paste(page, late)
  await ends()

  const link = page.url()
  if (new URL(link).hash === '') return
  if (alsoAtHome) {
    await page.goto(link.replace(`/${id}/`, '/'))
    await ends()
    // The path differs, so that this is a load too.
    await page.goto(link)
  } else await page.reload()
  await ends()
}

/** Clears the fragment, which is where the tree begins. */
async function toStart(page: Page, start: string) {
  await ready(page)
  if (new URL(page.url()).hash === '') return
  await page.evaluate(() => {
    location.hash = ''
  })
  await expect(page.getByText('Sent to you')).toHaveCount(0)
  await expect(step(page)).toHaveAttribute('data-step', start)
}
