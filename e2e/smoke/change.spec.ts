import type { Page } from '@playwright/test'
import { choose, expect, log, paste, step, test } from '../support/app'

const rows = (page: Page, list: string) => page.locator('section', { has: page.getByRole('heading', { name: list, exact: true }) }).last()
const changeOf = (page: Page, list: string, words: RegExp) =>
  rows(page, list)
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('button', { name: /^Change/ })
const opened = (page: Page) => page.locator('section[data-changing]')
const goOn = (page: Page) => opened(page).getByRole('button', { name: 'Continue' })

/** A case of two answers, at a third question. Returns its address. */
async function asked(page: Page) {
  await page.goto('/rdp-mfa/')
  await choose(page, 'seen', 'failed')
  await choose(page, 'log', 'status403')
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  return page.url()
}

test('Change opens the question with the old answer chosen, and nothing is removed', async ({ page }) => {
  const address = await asked(page)
  const button = changeOf(page, 'Your answers', /403/)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'log')
  await expect(opened(page).getByRole('heading', { level: 1 })).toBeFocused()
  await expect(opened(page).locator('input:checked')).toHaveValue('status403')
  expect(page.url()).toBe(address)
  await goOn(page).click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(button).toBeFocused()
  expect(page.url()).toBe(address)
})

for (const [name, leave] of [
  ['Back of the browser', (page: Page) => page.goBack()],
  ['Back of the page', (page: Page) => page.getByRole('button', { name: 'Back', exact: true }).click()],
  ['Keep this answer', (page: Page) => page.getByRole('button', { name: 'Keep this answer' }).click()],
] as const)
  test(`${name} leads to where the reader was, with the focus on Change`, async ({ page }) => {
    const address = await asked(page)
    await page.locator('input[value=onlyMe]').check()
    const button = changeOf(page, 'Your answers', /403/)
    await button.click()
    await opened(page).locator('input[value=status401]').check()
    await leave(page)
    await expect(opened(page)).toHaveCount(0)
    await expect(step(page)).toHaveAttribute('data-step', 'scope')
    await expect(button).toBeFocused()
    await expect(page.locator('input[value=onlyMe]')).toBeChecked()
    expect(page.url()).toBe(address)
    await page.goBack()
    await expect(step(page)).toHaveAttribute('data-step', 'logKind')
  })

test('another answer takes the place of the old one, later answers are kept, and Back undoes it', async ({ page }) => {
  const address = await asked(page)
  await changeOf(page, 'Your answers', /./).first().click()
  await expect(step(page)).toHaveAttribute('data-step', 'seen')
  const other = opened(page).locator('input:not(:checked)').first()
  const value = await other.getAttribute('value')
  await other.check()
  await goOn(page).click()
  await expect(opened(page)).toHaveCount(0)
  // On the heading of the next step; on the button where the step is the same.
  await expect(page.locator('[data-step] h1:focus, button:focus')).toHaveCount(1)
  expect(page.url()).toContain(`seen=${value}`)
  expect(page.url()).toContain('log=status403')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(address)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})

test('a reload while the question is open leads to where the reader was', async ({ page }) => {
  const address = await asked(page)
  await changeOf(page, 'Your answers', /403/).click()
  await expect(opened(page)).toBeVisible()
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  expect(page.url()).toBe(address)
})

test('a question that a paste answered opens with that answer, and another one sets the fact aside', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(403))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  const address = page.url()
  await changeOf(page, 'What your paste shows', /403/).click()
  await expect(step(page)).toHaveAttribute('data-step', 'log')
  await expect(opened(page)).toContainText('That outweighs an answer to the same question')
  await expect(opened(page).locator('input:checked')).toHaveValue('status403')
  await goOn(page).click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  expect(page.url()).toBe(address)
  await changeOf(page, 'What your paste shows', /403/).click()
  await opened(page).locator('input[value=otherNumber]').check()
  await goOn(page).click()
  await opened(page).locator('input[value=status429]').check()
  await goOn(page).click()
  await expect(step(page)).toHaveAttribute('data-step', 'rateLimited')
  await expect(page.getByRole('heading', { name: 'Ignored by you' })).toBeVisible()
  expect(page.url()).toContain('log=status429')
})
