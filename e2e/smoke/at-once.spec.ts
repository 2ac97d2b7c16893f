import type { Page } from '@playwright/test'
import { box, expect, fresh, hold, log, step } from '../support/app'

/** A page whose own scripts do not arrive before they are let through. */
async function slowly(page: Page, path: string): Promise<() => void> {
  const arrive = await hold(page, '**/_next/static/chunks/*.js')
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  return arrive
}

fresh('what is typed and pressed before the app runs is done when it does', async ({ page }) => {
  const arrive = await slowly(page, '/')
  await box(page).fill(log(404))
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.locator('[data-ready]')).toHaveCount(0)
  arrive()
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
})

fresh('Enter before the app runs reads the one line', async ({ page }) => {
  const arrive = await slowly(page, '/')
  await box(page).fill('E0000011')
  await box(page).press('Enter')
  await expect(box(page)).toHaveValue('E0000011')
  arrive()
  await expect(step(page)).toHaveAttribute('data-tree', 'api-error')
})

fresh('an answer chosen before the app runs counts', async ({ page }) => {
  const arrive = await slowly(page, '/rdp-mfa/')
  await page.locator('input[value=failed]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  arrive()
  await expect(step(page)).toHaveAttribute('data-step', 'logKind')
})

fresh('a file dropped before the app runs is read', async ({ page }) => {
  const arrive = await slowly(page, '/')
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'OktaWidget.log'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, log(404))
  arrive()
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
})
