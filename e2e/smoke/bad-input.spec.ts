import { box, expect, log, paste, ready, step, test } from '../support/app'
import { drop, problem } from '../support/files'

const bytesOf = (text: string) => [...new TextEncoder().encode(text)]

test('an empty paste is an error with its place', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(problem(page)).toContainText('Paste something first')
  await expect(page).toHaveTitle(/^Error: /)
  await problem(page).getByRole('link').click()
  await expect(box(page)).toBeFocused()
})

test('an unknown text is not recognised, names no cause and stays in the box', async ({ page }) => {
  const text = 'Exception in thread "main" java.lang.NullPointerException\n at com.example.Main.main(Main.java:3)'
  await page.goto('/')
  await paste(page, text)
  await expect(page.locator('section[data-kind=unrecognised]')).toBeVisible()
  await expect(page.locator('section[data-kind=unrecognised]')).not.toHaveAttribute('data-step')
  await expect(box(page)).toHaveValue(text)
})

test('an error of another service says whose it is, with its words, and names no cause', async ({ page }) => {
  const text = 'Error 400: redirect_uri_mismatch\nIt does not comply with Google OAuth 2.0 policy. accounts.google.com/o/oauth2/v2/auth'
  await page.goto('/')
  await paste(page, text)
  const said = page.locator('section[data-kind=unrecognised]')
  await expect(said.getByRole('heading')).toHaveText('The error comes from Google, not from Okta')
  await expect(said).toContainText('redirect_uri_mismatch')
  await expect(box(page)).toHaveValue(text)
})

test('an event that ends early is told with its line, and stays in the box', async ({ page }) => {
  const text = 'first line\n{"eventType":"user.session.start","outcome":'
  await page.goto('/')
  await paste(page, text)
  await expect(problem(page)).toContainText('line 2')
  await expect(box(page)).toHaveValue(text)
})

test('a dropped file is read without entering the box', async ({ page }) => {
  await page.goto('/')
  await drop(page, 'OktaWidget.log', bytesOf(log(403)))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.getByText('OktaWidget.log').first()).toBeVisible()
  await expect(box(page)).toHaveValue('')
})

test('an opened file in UTF-16, as Windows writes it, is read', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await ready(page)
  await page
    .locator('input[type=file]:not([capture])')
    .setInputFiles({ name: 'OktaWidget.log', mimeType: 'text/plain', buffer: Buffer.from(`\uFEFF${log(404)}`, 'utf16le') })
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})

test('a file that is no text is refused by name, with what to do, and the text stays', async ({ page }) => {
  await page.goto('/')
  await box(page).fill('what I had typed')
  for (const [name, bytes] of [
    ['photo.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['logs.zip', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ['empty.log', []],
  ] as const) {
    await drop(page, name, [...bytes])
    await expect(problem(page)).toContainText(name)
    await expect(box(page)).toHaveValue('what I had typed')
  }
})

test('Continue without a choice is an error with its place', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await ready(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(problem(page)).toContainText('Choose an answer')
  await problem(page).getByRole('link').click()
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('a text that says nothing here is told at the box of a step', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await paste(page, 'words of no known kind')
  await expect(problem(page)).toContainText('Nothing in this text is known to us')
  await expect(box(page)).toHaveValue('words of no known kind')
  await expect(step(page)).toHaveAttribute('data-step', 'seenKind')
})
