import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { resolve } from '@/machines/engine/resolve'
import { trees } from '@/machines/trees'
import { choose, expect, step, test } from '../support/app'

const tree = await trees['rdp-mfa'].load()
const findings = { ...nothing, answers: { seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'none' } }
const today = resolve(tree, findings).step
const other = tree.version + 50
const link = (at: string, tv = other) => `/${toFragment({ tree: tree.id, tv, at, read: new Date('2026-11-21T06:39:00Z'), findings })}`
const [was = ''] = Object.keys(tree.causes).filter((cause) => cause !== today)

test('a link of another version shows today’s result, and says in one sentence what it had been decided to be', async ({ page }) => {
  await page.goto(link(was))
  await expect(step(page)).toHaveAttribute('data-step', today)
  const note = page.getByRole('note').first()
  await expect(note.getByRole('paragraph')).toHaveCount(1)
  for (const words of [`version ${other}`, '2026-11-21', tree.words[was]!.title, `version ${tree.version}`, tree.words[today]!.title])
    await expect(note).toContainText(words)
  await expect(note.getByRole('button')).toHaveCount(0)
  await note.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/causes/${tree.id}/${was}/$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(tree.words[was]!.title)
})

test('what leaves such a case is of today’s version', async ({ page }) => {
  await page.goto(link(was))
  const contents = page.getByText('Everything that the link contains')
  await contents.click()
  const said = page.locator('details', { has: contents })
  await expect(said).toContainText(`tv=${tree.version}`)
  await expect(said).toContainText(`at=${today}`)
})

test('an answer goes on with today’s questions, and the sentence is gone', async ({ page }) => {
  await page.goto(link(was))
  await choose(page, today, 'notFixed')
  await expect(step(page)).toHaveAttribute('data-step', resolve(tree, { ...findings, answers: { ...findings.answers, [today]: 'notFixed' } }).step)
  expect(page.url()).toContain(`tv=${tree.version}&`)
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('a step that is no cause of today is named without a link', async ({ page }) => {
  for (const at of ['scope', 'stepOfLongAgo']) {
    await page.goto(link(at))
    await expect(step(page)).toHaveAttribute('data-step', today)
    const note = page.getByRole('note').first()
    await expect(note).toContainText(`version ${other}`)
    await expect(note.getByRole('link')).toHaveCount(0)
  }
})

test('a link of today’s version that names another step shows today’s result', async ({ page }) => {
  await page.goto(link(was, tree.version))
  await expect(step(page)).toHaveAttribute('data-step', today)
  await expect(page.getByRole('note').first()).toContainText(tree.words[was]!.title)
})
