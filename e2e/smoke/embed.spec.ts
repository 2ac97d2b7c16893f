import { expect, test } from '@playwright/test'

/** Not the support folder's `test`: a portal is another site, and a browser says in the console that it refused a frame. */
const portal = 'http://portal.localhost'
const open = { none: "frame-ancestors 'self'", portal: `frame-ancestors 'self' ${portal}` }

test('with ?embed a page has no header and footer, and a link that opens the same place in a tab', async ({ page }) => {
  await page.goto('/rdp-mfa/?embed')
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await page.evaluate(() => history.replaceState(null, '', '#main'))
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open in a tab' }).click()
  const tab = await opened
  await expect(tab.getByRole('banner')).toBeVisible()
  await expect(tab.getByRole('link', { name: 'Open in a tab' })).toBeHidden()
  expect(new URL(tab.url()).href.replace(new URL(tab.url()).origin, '')).toBe('/rdp-mfa/#main')
})

test('a page in a frame of the portal stays without them from link to link, and any other site is refused', async ({ page, baseURL }) => {
  await page.route(`${portal}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>Portal</title><iframe src="${baseURL}/?embed" width="900" height="700"></iframe>` }),
  )
  await page.goto(portal)
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/')

  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    headers['content-security-policy'] = (headers['content-security-policy'] ?? '').replace(open.none, open.portal)
    await route.fulfill({ response, headers })
  })
  await page.goto(portal)
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('h1')).toBeVisible()
  await expect(inside.getByRole('banner')).toBeHidden()
  for (const path of ['/rdp-mfa/', '/privacy/', '/']) {
    await page.frames()[1]!.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
    }, path)
    await expect.poll(() => page.frames()[1]!.url()).toBe(`${baseURL}${path}?embed`)
    await expect(inside.locator('h1')).toBeVisible()
    await expect(inside.getByRole('banner')).toBeHidden()
  }
})
