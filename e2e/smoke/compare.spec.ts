import { expect, ready, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'

const config = (more: string) => `OKTA_ISSUER=https://acme.okta.com/oauth2/default\nOKTA_CLIENT_SECRET=Zq8kTr5wLm2xVb7nPd4sHj9cFg3yRt6uKe1aWo0i\n${more}`

test('two configurations: what differs, why it matters, its cause, and a copy without secrets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/compare/')
  await page.getByLabel('Works').fill(config('REDIRECT_URI=https://shop.acme.example/cb'))
  await ready(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Paste something into both boxes')
  await page.getByLabel('Fails').fill(config('REDIRECT_URI=https://shop.acme.example/cb/').replace('Zq8k', 'Yy7k'))
  await page.getByRole('button', { name: 'Compare', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '2 differences that matter' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['OKTA_CLIENT_SECRET', 'REDIRECT_URI'])
  await expect(page.getByRole('link', { name: /redirect URI is not in its list/ })).toHaveAttribute('href', '/causes/sign-in-error/redirectUriMismatched/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await faultsInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Copy for a ticket' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('fails: https://shop.acme.example/cb/')
  expect(copied).not.toMatch(/7nPd4sHj9cFg/)
  expect(asked).toEqual([])
})

test('texts of two kinds, and boxes the wrong way round, are said; both stay', async ({ page }) => {
  await page.goto('/compare/')
  await page.getByLabel('Works').fill('GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\n')
  await ready(page)
  await page.getByLabel('Fails').fill(config(''))
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('holds a request or capture, the box “Fails” a configuration')
  await page.getByLabel('Fails').fill('GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: SSWS x\n\nHTTP/1.1 200 OK\n')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('button', { name: 'Swap them' }).click()
  await expect(page.getByLabel('Works')).toHaveValue(/SSWS/)
  await expect(page.getByRole('note').filter({ hasText: 'wrong way round' })).toHaveCount(0)
})
