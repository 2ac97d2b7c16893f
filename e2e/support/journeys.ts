import type { Page } from '@playwright/test'
import { parseText } from '@/lib/evidence/text/parse'
import { type Findings, nothing } from '@/lib/findings/findings'
import { type Example, follow } from '@/machines/engine/__fixtures__/example'
import { applyPaste } from '@/machines/engine/apply-paste'
import { indefinite } from '@/machines/engine/causes-table'
import { choicesAt, giveAnswer, wholeOf } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { fragmentOf } from '@/machines/hand-over/link'
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

async function walk(page: Page, tree: Tree, example: Example, alsoAtHome: boolean) {
  const { id } = tree
  const name = `${id}: ${example.name}`
  const ends = () => expect(step(page), name).toHaveAttribute('data-step', example.leadsTo)
  const way = wayOf(tree, example)
  for (const action of way ?? [])
    if ('paste' in action) {
      await paste(page, action.paste)
      await expect(page.locator('#pastes'), name).toBeVisible()
    } else await choose(page, action.step, action.answer)
  // What no reader can click together is opened by its link.
  if (way === undefined) await page.goto(`/${id}/${fragmentOf(tree, { tree: id, findings: follow(example, now) })}`)
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

type Action = { paste: string } | { step: string; answer: string }
const now = new Date('2026-11-21T00:00:00Z')

/**
 * What a reader pastes and clicks to come to an example's end: the paste first, else the answers. A question that the example says nothing of gets “I don't know”.
 * Undefined where neither way leads there: an answer may be one that only a paste can give, and a paste may name a cause before anything is asked.
 */
export function wayOf(tree: Tree, { paste: early = '', late = '', answers = {}, leadsTo }: Example): Action[] | undefined {
  const pasted = (text: string): Action[] => (text === '' ? [] : [{ paste: text }])
  const read = (findings: Findings, text: string) => (text === '' ? findings : applyPaste(findings, parseText(text, now).readings))
  const clicked = (findings: Findings): { clicks: Action[]; findings: Findings } => {
    const at = wholeOf(tree, resolve(tree, findings).step)
    const open = Object.keys(answers).filter((step) => !(step in findings.answers))
    const choices = choicesAt(tree, at).map(([answer]) => answer)
    const answer = answers[at] ?? choices.find((one) => indefinite.includes(one))
    const isOffered = answer !== undefined && (choices.includes(answer) || tree.words[at]?.kind === 'cause')
    if (open.length === 0 || at in findings.answers || !isOffered) return { clicks: [], findings }
    const rest = clicked(giveAnswer(tree, findings, at, answer))
    return { ...rest, clicks: [{ step: at, answer }, ...rest.clicks] }
  }
  const first = clicked(read(nothing, early))
  if (resolve(tree, read(first.findings, late)).step === leadsTo) return [...pasted(early), ...first.clicks, ...pasted(late)]
  const { clicks, findings } = clicked(nothing)
  if (resolve(tree, read(read(findings, early), late)).step === leadsTo) return [...clicks, ...pasted(early), ...pasted(late)]
  return undefined
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
