import { nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { choose, expect, ready, step, test } from '../support/app'
import { faults } from '../support/axe'

test('a locked-out user is not asked for the server’s log, can answer it all the same, and whoever gets the link is asked', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await choose(page, 'seen', 'failed')
  await expect(step(page)).toHaveAttribute('data-step', 'logKind')
  await page.getByText('Who are you?').first().click()
  await page.getByRole('button', { name: 'locked out', exact: true }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'handOff')
  expect(page.url()).not.toContain('skip=')
  const left = page.locator('section', { has: page.getByRole('heading', { name: 'Left out: others can answer it' }) }).last()
  await expect(page.getByRole('note')).toHaveCount(0)
  expect(await faults(page)).toEqual([])
  await left.getByRole('button', { name: /^Answer it.*OktaWidget/ }).click()
  await page.locator('section[data-changing] input[value=status403]').check()
  await page.locator('section[data-changing]').getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/log=status403/)
  await expect(left).toHaveCount(0)
})

test('helpdesk reads of the user, and a link made for somebody asks what they can answer', async ({ page }) => {
  const tree = await trees['rdp-mfa'].load()
  const findings = { ...nothing, answers: { seen: 'failed', log: 'status403' } }
  await page.goto(`/${fragmentOf(tree, { tree: tree.id, findings, view: 'helpdesk' })}`)
  await ready(page)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.getByText('Only the user: a colleague gets in')).toBeVisible()
})
