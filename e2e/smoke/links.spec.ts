import { box, choose, expect, load, log, paste, ready, step, test } from '../support/app'

const at403 = async (page: Parameters<typeof step>[0]) => {
  await page.goto('/')
  await paste(page, log(403))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  return new URL(page.url())
}

test('"Copy link" gives the address, which opens in another tab as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await at403(page)
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  await page.getByRole('button', { name: 'Anyone' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())
  const other = await context.newPage()
  await other.goto(link)
  await expect(step(other)).toHaveAttribute('data-step', 'networkZoneDenied')
  expect(link).not.toContain('WebException')
})

test('a link pasted into the open tab is followed', async ({ page }) => {
  const link = await at403(page)
  await page.goto('/rdp-mfa/')
  await ready(page)
  await page.evaluate((hash) => {
    location.hash = hash
  }, link.hash)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})

test('`#` turned into `%23` lands on the not-found page and is sent on', async ({ page, quiet }) => {
  const link = await at403(page)
  const answer = await page.goto(`/rdp-mfa/${link.hash.replace('#', '%23')}`)
  expect(answer?.status()).toBe(404)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await page.goto(`/${encodeURIComponent(link.hash)}`)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  // The browser itself reports the status of the page that was asked for.
  expect(quiet.splice(0).filter((problem) => !/404/.test(problem))).toEqual([])
})

test('a cut link and a changed link are explained, and can be pasted again', async ({ page }) => {
  const link = await at403(page)
  await page.goto(`/${link.hash.slice(0, -12)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The end of this link is missing')
  await expect(step(page)).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Have a link or a code from helpdesk?' }).fill(link.href.replace('#', '%23'))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await load(page, `/${link.hash.replace('status403', 'status404')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something in this link was changed on its way')
})

test('a link in the box of the first page is followed, also as mail filters and chats write it', async ({ page }) => {
  const link = await at403(page)
  for (const written of [link.href, `See ${link.href.replace('#', '%23')} please`]) {
    await load(page, '/')
    await ready(page)
    await box(page).fill(written)
    await box(page).press('Enter')
    await expect(step(page)).toHaveAttribute('data-step', 'scope')
  }
})

test('a text that is no link gets an error at its field', async ({ page }) => {
  const link = await at403(page)
  await page.goto(`/${link.hash.slice(0, -12)}`)
  await page.getByRole('textbox', { name: 'Have a link or a code from helpdesk?' }).fill('hello')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.locator('main').getByRole('alert').getByRole('link')).toBeVisible()
})

test('nothing from another version is applied in silence', async ({ page }) => {
  const { seal } = await import('@/lib/link/seal')
  await page.goto(
    `/${seal([
      ['tree', 'rdp-mfa'],
      ['tv', '77'],
      ['seen', 'failed'],
      ['moon', 'full'],
      ['fact', 'okta-widget-log.status403.status999'],
      ['at', 'notEnrolled'],
    ])}`,
  )
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  const note = page.getByRole('note').first()
  await expect(note.getByRole('link')).toHaveAttribute('href', '/causes/rdp-mfa/notEnrolled/')
  await expect(note).toContainText('version 77')
  await expect(note).toContainText('The link holds 2 words that this page does not know')
  await expect(page.getByText(/moon|status999/)).toHaveCount(0)
})
