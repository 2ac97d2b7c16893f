import { choose, expect, paste, step, test } from '../support/app'

const header =
  'www-authenticate: Bearer authorization_uri="http://acme.okta.com/oauth2/v1/authorize", realm="http://acme.okta.com", scope="okta.logs.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/logs"'
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const seconds = () => Math.floor(Date.now() / 1000)
const token = (exp: number) =>
  `${part({ alg: 'RS256', kid: 'k1' })}.${part({ iss: 'https://acme.okta.com', aud: 'https://acme.okta.com', iat: exp - 3600, exp, cid: '0oa1sample2client3d697', scp: ['okta.users.read'] })}.c2lnbmF0dXJlLW9mLXRoZS1zYW1wbGUtdG9rZW4`

test('on the Workflows page a challenge leads, with no click, to the question about its scope', async ({ page }) => {
  await page.goto('/workflows-403/')
  await paste(page, header)
  await expect(step(page)).toHaveAttribute('data-step', 'granted')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('okta.logs.read')
  await expect(page.getByText(/^4 of \d+$/)).toBeVisible()
  await choose(page, 'granted', 'no')
  await expect(step(page)).toHaveAttribute('data-step', 'scopeNotGranted')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('okta.logs.read')
})

test('on the home page the same header fits two kinds of failure: one question asks where it comes from', async ({ page }) => {
  await page.goto('/')
  await paste(page, header)
  const where = page.getByRole('group', { name: 'Where does this come from?' })
  await expect(where.getByRole('radio')).toHaveCount(2)
  await where.locator('input[value=workflows-403]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'granted')
  await expect(page.locator('q').filter({ hasText: 'insufficient_scope' }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Paste what you have' })).toHaveValue(header)
})

test('a token that has expired says since when', async ({ page }) => {
  await page.goto('/')
  await paste(page, `HTTP/1.1 401 Unauthorized\ndate: ${new Date().toUTCString()}\nauthorization: Bearer ${token(seconds() - 14 * 60)}\n`)
  await expect(step(page)).toHaveAttribute('data-step', 'tokenExpired')
  await expect(page.locator('main')).toContainText('14 minutes')
})

test('the same token with an answer dated two hours ahead says that the clocks differ', async ({ page }) => {
  await page.goto('/')
  await paste(
    page,
    `HTTP/1.1 401 Unauthorized\ndate: ${new Date(Date.now() + 7_200_000).toUTCString()}\nx-okta-request-id: 0c4a7f1d2b3e4f5061728394a5b6c7d8\nauthorization: Bearer ${token(seconds() - 840)}\n`,
  )
  await expect(step(page)).toBeVisible()
  await expect(page.locator('main')).toContainText(/clock/i)
  await expect(
    page
      .getByText(/2 hours|120 minutes/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
})

test('a token that still works raises the alarm, and is shown nowhere', async ({ page }) => {
  const live = token(seconds() + 1800)
  await page.goto('/')
  await paste(page, `authorization: Bearer ${live}\nHTTP/1.1 403 Forbidden\nx-okta-request-id: 0c4a7f1d2b3e4f5061728394a5b6c7d8\n${header}`)
  await page.getByRole('group', { name: 'Where does this come from?' }).locator('input[value=api-error]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('holds a secret that may still work')).toBeVisible()
  await expect(page.getByText('Revoke it').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText(live.split('.')[2]!)
  expect(page.url()).not.toContain(live.slice(0, 30))
})

test('a text of another kind of failure is told so on a tree’s page, and stays in the box', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await paste(page, header)
  await expect(page.locator('main').getByRole('alert')).toContainText('A Workflows card fails')
  await expect(page.getByRole('textbox', { name: 'Paste what you have' })).toHaveValue(header)
})

test('the diagnostic script can be downloaded under the site’s policy, and holds no secret', async ({ page }) => {
  await page.goto('/')
  await paste(
    page,
    `GET https://wonderland.okta.com/api/v1/users/00u1sample2user3d697/groups HTTP/1.1\nAuthorization: SSWS 00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b\n\nHTTP/1.1 401 Unauthorized\nx-okta-request-id: 0c4a7f1d2b3e4f5061728394a5b6c7d8\n\n{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorLink":"E0000011","errorId":"oaeSample","errorCauses":[]}`,
  )
  await expect(step(page)).toHaveAttribute('data-step', 'apiTokenInvalid')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download okta-diag.sh' }).click()
  const download = await started
  const text = (await (await import('node:fs/promises')).readFile(await download.path(), 'utf8')).toString()
  expect(text).toMatch(/^#!/)
  expect(text).toContain('/api/v1/users/')
  for (const word of ['00aB3dE5', 'wonderland', '00u1sample']) expect(text).not.toContain(word)
})
