import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { resolve } from '@/machines/engine/resolve'
import { trees } from '@/machines/trees'
import { choose, expect, step, test } from './app'

const tree = await trees['rdp-mfa'].load()
const findings = { ...nothing, answers: { seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'none' } }
const today = resolve(tree, findings).step
const other = tree.version + 50
const link = (at: string, tv = other) => `/${toFragment({ tree: tree.id, tv, at, read: new Date('2026-11-21T06:39:00Z'), findings })}`
const [was] = Object.keys(tree.causes).filter((cause) => cause !== today)

test('a link of another version shows the result as it was decided, and what is said today', async ({ page }) => {
  await page.goto(link(was!))
  await expect(step(page)).toHaveAttribute('data-step', was!)
  const note = page.getByRole('note').first()
  await expect(note).toContainText(`version ${other}`)
  await expect(note).toContainText('2026-11-21')
  await expect(note).toContainText(tree.words[today]!.title)
  expect(page.url()).toContain(`tv=${other}`)
  await note.getByRole('button').click()
  await expect(step(page)).toHaveAttribute('data-step', today)
  await expect(note).toContainText(tree.words[was!]!.title)
  await note.getByRole('button').click()
  await expect(step(page)).toHaveAttribute('data-step', was!)
})

test('an answer given on today’s result goes on with today’s questions', async ({ page }) => {
  await page.goto(link(was!))
  await page.getByRole('note').first().getByRole('button').click()
  await choose(page, today, 'notFixed')
  await expect(step(page)).toHaveAttribute('data-step', resolve(tree, { ...findings, answers: { ...findings.answers, [today]: 'notFixed' } }).step)
  expect(page.url()).toContain(`tv=${tree.version}&`)
  await expect(page.getByRole('note')).toHaveCount(0)
})

test('an answer given on the result as it was decided goes on with today’s questions', async ({ page }) => {
  await page.goto(link(was!))
  await choose(page, was!, 'notFixed')
  await expect(step(page)).toHaveAttribute('data-step', resolve(tree, { ...findings, answers: { ...findings.answers, [was!]: 'notFixed' } }).step)
  expect(page.url()).toContain(`tv=${tree.version}&`)
})

test('a step that is no result is told in words only', async ({ page }) => {
  await page.goto(link('scope'))
  await expect(step(page)).toHaveAttribute('data-step', today)
  const note = page.getByRole('note').first()
  await expect(note).toContainText(`version ${other}`)
  await expect(note.getByRole('button')).toHaveCount(0)
})

test('a link of today’s version that names another step shows today’s result', async ({ page }) => {
  await page.goto(link(was!, tree.version))
  await expect(step(page)).toHaveAttribute('data-step', today)
  await expect(page.getByRole('note').first()).toContainText(tree.words[was!]!.title)
  await expect(page.getByRole('note').getByRole('button')).toHaveCount(0)
})
