import { expect, loadOwn, step, test, unfold } from '../support/app'
import { places } from '../support/places'

const copied = () => navigator.clipboard.readText()

test('a command in a step of a page to read is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/causes/rdp-mfa/clockSkewed/')
  await unfold(page)
  const button = page.getByRole('button', { name: /^Copy ?: w32tm \/resync$/ }).first()
  await button.click()
  await expect(page.getByText('Copied').first()).toBeVisible()
  expect(await page.evaluate(copied)).toBe('w32tm /resync')
})

test('a value of the case that a step needs is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await loadOwn(page, places['cause with scopes']!)
  await expect(step(page)).toBeVisible()
  const box = page
    .locator('[data-copy-box]')
    .filter({ hasText: /^okta\.users\.read/ })
    .first()
  await box.getByRole('button', { name: 'Copy' }).click()
  await expect(box.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(copied)).toBe('okta.users.read')
})
