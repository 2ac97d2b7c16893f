import { readFileSync } from 'node:fs'
import { leaksOf } from '@/lib/sanitise/__fixtures__/leaks-of'
import { people, plantedPersons, plantedSecrets, signInHar } from '@/lib/sanitise/__fixtures__/sign-in'
import { expect, ready, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'

test('a HAR gives a clean copy: summary, places, choice, preview, download', async ({ page }) => {
  await page.goto('/sanitise/')
  await ready(page)
  const files: string[] = []
  page.on('request', (request) => files.push(request.url()))
  await page.locator('input[type=file]:not([capture])').setInputFiles({ name: 'login.har', mimeType: 'application/json', buffer: Buffer.from(signInHar) })
  const summary = page.getByRole('heading', { name: /^Removed: \d+ values of \d+ kinds$/ })
  await expect(summary).toBeFocused()
  await expect(page.getByText('The copy leads to the same result here as the original')).toBeVisible()

  await page.getByText('Cookie: its name says that it is a secret').click()
  await expect(page.getByText('request 1, header cookie, cookie sid')).toBeVisible()
  await expect(page.getByText(/^Change 1 of/)).toBeVisible()
  await page.getByRole('button', { name: 'Next change' }).click()
  await expect(page.getByText(/^Change 2 of/)).toBeVisible()
  expect(await faultsInBothThemes(page)).toEqual([])

  await page.getByRole('checkbox', { name: 'tenant' }).click()
  await expect(page.getByRole('checkbox', { name: 'tenant' })).toBeChecked()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download login.clean.har' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('login.clean.har')
  const text = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(text).log.entries.length).toBe(JSON.parse(signInHar).log.entries.length)
  expect(text).toContain('tenant=blue')
  expect(leaksOf(text, [...plantedSecrets, ...plantedPersons])).toEqual([])

  // Nothing of it is asked for, kept or put into the address.
  expect(files.filter((url) => /acme|blob/.test(url) && !url.startsWith('blob:'))).toEqual([])
  expect(page.url()).toMatch(/\/sanitise\/$/)
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(people.email)
})

test('what cannot be sanitised is said, and what was pasted stays', async ({ page }) => {
  await page.goto('/sanitise/')
  await ready(page)
  const box = page.getByLabel('The text to sanitise')
  await box.fill('{"log":{"version":"1.2","entries":[{"request":')
  await page.getByRole('button', { name: 'Make a clean copy' }).click()
  await expect(page.getByText('cut off or damaged')).toBeVisible()
  await expect(box).toHaveValue(/^\{"log"/)
  await box.fill('login failed for bob@acme.example')
  await page.getByRole('button', { name: 'Make a clean copy' }).click()
  await expect(page.getByRole('heading', { name: 'Removed: 1 value of 1 kind' })).toBeVisible()
  await expect(page.getByText('There is a problem')).toHaveCount(0)
})
