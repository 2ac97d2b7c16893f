import { choose, expect, hold, log, paste, step, test } from '../support/app'

const secretUrl = 'https://acme.okta.com/'
const secret = 'bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc'

test('after its own scripts have loaded, reading, walking and copying request nothing', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await paste(page, log(403))
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.goBack()
  await page.goForward()
  await page.goBack()
  await paste(page, log(401))
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2)
  expect(requests.filter((url) => !url.startsWith(`${baseURL}/_next/static/`))).toEqual([])
})

test('no word of a paste is in the address, the history, a storage, a cookie or the title', async ({ page, context }) => {
  await page.goto('/')
  await paste(page, `PREFIXWORD ${log(403)}\nOKTA_URL="${secretUrl}" CLIENT_SECRET="${secret}"`)
  await expect(step(page)).toBeVisible()
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.title,
      window.name,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  )
  for (const word of ['PREFIXWORD', secret, 'acme', 'WebException', 'JwtService']) expect(kept).not.toContain(word)
  expect(await context.cookies()).toEqual([])
  await expect(page.locator('body')).not.toContainText(secret)
  await expect(page.getByText('holds a secret')).toBeVisible()
})

test('an address from the System Log is on the page, and in no title or address until it is added', async ({ page }) => {
  const event = (eventType: string, result: string) =>
    JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
  await page.goto('/')
  await paste(page, `${log(403)}\n${event('user.session.start', 'SUCCESS')}\n${event('policy.evaluate_sign_on', 'DENY')}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('203.0.113.24')
  expect(`${await page.title()} ${page.url()}`).not.toContain('203.0.113')
})

test('a ticket that would hold a secret is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  // A “secret” that the link of the case holds: the only way to make our text hold one.
  await paste(page, `${log(403)}\nOKTA_URL="${secretUrl}" CLIENT_SECRET="networkZoneDenied"`)
  await expect(step(page)).toBeVisible()
  const at = (await step(page).getAttribute('data-step'))!
  if (at === 'scope') {
    await choose(page, 'scope', 'everyoneHere')
    await choose(page, 'systemLog', 'outsideZone')
  }
  await page.getByText('Ticket text', { exact: true }).click()
  await page.getByRole('button', { name: /plain text/ }).click()
  await expect(page.getByText(/^Not copied/)).toBeVisible()
})

test('without JavaScript the page says what to do, and nothing can be sent', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search}`))
  await page.goto('/')
  await expect(page.getByText('Latchkey needs JavaScript')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill('words that must not travel')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await page.keyboard.press('Enter')
  expect(requests.filter((request) => !/^GET \/(?:_next\/static\/.*)?$/.test(request))).toEqual([])
  await expect(page.locator('form')).toHaveCount(0)
  await context.close()
})

test('before the scripts arrive, pressing the button sends nothing and loses nothing', async ({ page, quiet }) => {
  await page.route('**/*.js', () => undefined)
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByRole('textbox', { name: 'Paste what you have' })
  await field.fill('typed early')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(field).toHaveValue('typed early')
  expect(new URL(page.url()).search).toBe('')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  quiet.splice(0)
})

test('what was typed before the page was ready counts', async ({ page }) => {
  const release = await hold(page, '**/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill(log(403))
  release()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
})
