import { box, choose, expect, log, paste, ready, step, test } from '../support/app'

const okta403 = `some prefix of the log\n${log(403)}`

test('Okta’s own 403 line leads, with no click, to the question that splits its causes', async ({ page }) => {
  await page.goto('/')
  await paste(page, okta403)
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.locator('[data-step=scope]')).toHaveAttribute('data-tree', 'rdp-mfa')
  await expect(page.getByText(/^7 of \d+$/)).toBeVisible()
  const answered = page.getByRole('listitem').filter({ has: page.getByText('line 2') })
  await expect(answered.locator('q').first()).toContainText('(403)')
})

test('the result says which causes are ruled out and by what', async ({ page }) => {
  await page.goto('/')
  await paste(page, okta403)
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  const out = page.locator('details', { has: page.getByText('Ruled out', { exact: true }) })
  await out.locator('summary').click()
  await expect(out.getByRole('listitem').filter({ hasText: '403' }).first()).toBeVisible()
  expect(await out.getByRole('listitem').count()).toBeGreaterThan(25)
})

test('with a System Log event outside any zone the same line leads straight to the zone', async ({ page }) => {
  const event = (eventType: string, result: string) =>
    JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
  await page.goto('/')
  await paste(page, `${okta403}\n${event('user.session.start', 'SUCCESS')}\n${event('policy.evaluate_sign_on', 'DENY')}`)
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  expect(page.url()).not.toContain('203.0.113.24')
  await page.getByRole('checkbox', { name: /203\.0\.113\.24/ }).check()
  await expect(page).toHaveURL(/203\.0\.113\.24/)
  // The box says at once what was chosen, before the address does.
  expect(
    await page.getByRole('checkbox', { name: /203\.0\.113\.24/ }).evaluate((box: HTMLInputElement) => {
      box.click()
      return box.checked
    }),
  ).toBe(false)
  await expect(page).not.toHaveURL(/203\.0\.113\.24/)
})

test('a slash and a zero-width space in a configuration are both named, with their places', async ({ page }) => {
  await page.goto('/')
  await paste(page, '{\n "RdpOnly": false,\n "Url": "https://acme.okta.com/",\n "Id": "0oa1abcd\u200Befgh2ijkl345"\n}')
  await expect(step(page)).toHaveAttribute('data-step', 'clientConfigWrong')
  const shows = page.locator('section', { has: page.getByRole('heading', { name: 'What your paste shows' }) }).last()
  await expect(shows.getByText('line 3').first()).toBeVisible()
  await expect(shows.getByText('line 4').first()).toBeVisible()
  await expect(shows.locator('mark')).toHaveText('U+200B')
})

test('Back returns to the filled box, Forward to the quotes; a reload keeps the step without them; only scripts are requested', async ({ page, baseURL }) => {
  const requests: string[] = []
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`))
  await paste(page, okta403)
  await choose(page, 'scope', 'everyoneHere')
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await page.goBack()
  await expect(box(page)).toHaveValue(okta403)
  await page.goForward()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.locator('q').first()).toContainText('(403)')
  await page.goForward()
  await expect(step(page)).toHaveAttribute('data-step', 'systemLog')
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-step', 'systemLog')
  await expect(page.locator('q')).toHaveCount(0)
  await expect(page.getByText('not on this device').first()).toBeVisible()
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The reload asks for the page and its style sheet again.
  // A worker’s own parts are scripts too, though the browser calls them other.
  const again = [`document ${baseURL}/`, 'stylesheet', 'script', `font ${baseURL}/_next/static/media/`, `other ${baseURL}/_next/static/chunks/`]
  expect(requests.filter((request) => !again.some((kind) => request.startsWith(kind)))).toEqual([])
  expect(requests.filter((request) => request.startsWith('document'))).toHaveLength(1)
})

test('a second paste adds to the first, and each can be removed', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await paste(page, log(401))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await paste(page, '10:00:02, d:+00.0312500s o:+421.1234567s  [      |  * ]')
  await expect(step(page)).toHaveAttribute('data-step', 'clockSkewed')
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(1)
})

test('what was pasted can be set aside, so that the question is asked, and be used again', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(403))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  const rows = page
    .locator('section', { has: page.getByRole('heading', { name: 'What your paste shows' }) })
    .last()
    .getByRole('button', { name: /^Change/ })
  await rows.last().click()
  await page.getByRole('button', { name: 'Ignore it, and ask me' }).click()
  await expect(page.getByRole('heading', { name: 'Ignored by you' })).toBeVisible()
  await expect(step(page)).not.toHaveAttribute('data-step', 'scope')
  await page
    .getByRole('button', { name: /^Use again/ })
    .first()
    .click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})

test('a late paste that contradicts an answer says so, and the reader may keep the answer', async ({ page }) => {
  await page.goto('/rdp-mfa/')
  await choose(page, 'seen', 'failed')
  await choose(page, 'log', 'status403')
  await paste(page, log(429))
  await expect(step(page)).toHaveAttribute('data-step', 'rateLimited')
  await expect(page.getByRole('note').first()).toContainText('Line 1')
  await page.getByRole('button', { name: 'Keep my answer' }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})

test('a cause that did not help leads to the next, and "yes" to the end', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'exception thrown is = System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.')
  await choose(page, 'tlsOutdated', 'notFixed')
  await expect(step(page)).toHaveAttribute('data-step', 'tlsIntercepted')
  await choose(page, 'tlsIntercepted', 'fixed')
  await expect(step(page)).toHaveAttribute('data-step', 'resolved')
  await page.goBack()
  await choose(page, 'tlsIntercepted', 'notFixed')
  await expect(step(page)).toHaveAttribute('data-step', 'unexplained')
  await expect(page.getByRole('heading', { name: 'Messages ready to send' })).toBeVisible()
})

test('a sample says that it is one, on the page, in the link and in the ticket', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await ready(page)
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await page.getByRole('button', { name: /TLS 1\.2/ }).click()
  await expect(page.getByText('Sample: not a real case').first()).toBeVisible()
  await expect(page).toHaveURL(/&sample=yes/)
  await page.getByText('Ticket text', { exact: true }).click()
  await page.getByRole('button', { name: /plain text/ }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^SAMPLE/)
})

test('the role decides whose steps are shown, survives a reload and makes no step of its own', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(403))
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  const entries = await page.evaluate(() => history.length)
  const last = page.getByRole('group', { name: 'Who are you?' }).getByRole('button').last()
  await last.click()
  await expect(page).not.toHaveURL(/view=/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.reload()
  await expect(last).toHaveAttribute('aria-pressed', 'true')
})

test('before anything is certain, what may be it stands before the question, with the words that speak for it', async ({ page }) => {
  await page.goto('/')
  await paste(page, 'New phone since Monday, and Okta Verify shows no code')
  await expect(step(page)).toHaveAttribute('data-kind', /question|request/)
  const shortlist = page.getByRole('region', { name: 'Still possible' })
  await expect(shortlist.getByRole('link')).toHaveAttribute('href', '/causes/sign-in-error/authenticatorBroken/')
  await expect(shortlist).toContainText('New phone since Monday')
})

test('what is hidden is counted, and shown to the reader alone; words that are selected are hidden everywhere', async ({ page }) => {
  await page.goto('/')
  await paste(page, `client_secret=Zq8fK2mWx7Lp4Rt9\n${okta403}`)
  const hidden = page.locator('details', { has: page.getByText('Hidden: 1 value', { exact: true }) })
  await hidden.locator('summary').click()
  await expect(hidden).toContainText('A client secret, line 1: Zq…')
  await hidden.getByRole('button', { name: 'Show a client secret, line 1' }).click()
  await expect(hidden).toContainText('Zq8fK2mWx7Lp4Rt9')

  await page.locator('q', { hasText: '(403)' }).first().selectText()
  const whole = (await page.locator('q', { hasText: '(403)' }).first().textContent()) ?? ''
  await page.getByRole('button', { name: /^Hide “.*” everywhere$/ }).click()
  await expect(page.locator('main')).not.toContainText(whole)
  await expect(page.locator('q', { hasText: '…(hidden)' }).first()).toBeVisible()
  await page.getByRole('button', { name: /^Stop hiding/ }).click()
  await expect(page.locator('q', { hasText: whole }).first()).toBeVisible()

  await page.getByRole('textbox', { name: 'Hide more words' }).fill('(403)')
  await page.getByRole('textbox', { name: 'Hide more words' }).press('Enter')
  await expect(page.locator('q', { hasText: '(403)' })).toHaveCount(0)
})
