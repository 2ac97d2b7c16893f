import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { seal } from '@/lib/link/seal'
import { choose, expect, load, log, paste, ready, step, test } from '../support/app'
import { damage, fragment, leads, other, tree } from '../support/links'

/** Links that are broken, strange or long, by the numbers of lib/link/damage.test.ts: what the reader sees then. */

test('7 cut off within its last four characters: the code of where it led is told', async ({ page }) => {
  const { phoneCode } = await import('@/machines/hand-over/phone-codes/phone-code')
  await page.goto(`/${fragment.slice(0, -2)}`)
  await expect(damage(page)).toContainText(phoneCode('rdp-mfa', 'networkZoneDenied')!)
  await expect(damage(page).locator('a[href="/causes/rdp-mfa/networkZoneDenied/"]')).toBeVisible()
})

test('7 shortened by a chat: the page says to copy the link and not its words', async ({ page }) => {
  for (const end of ['…', '...', '%E2%80%A6']) {
    await load(page, `/${fragment.slice(0, 70)}${end}`)
    await expect(damage(page)).toHaveAttribute('data-damage', 'elided')
  }
})

test('7 cut where a field holds no more: the page says so', async ({ page, baseURL }) => {
  const long = toFragment({
    tree: 'rdp-mfa',
    findings: { ...nothing, answers: Object.fromEntries(Object.keys(tree.causes).map((cause) => [cause, 'notFixed'])) },
  })
  await page.goto(`/${long.slice(0, 255 - baseURL!.length - 1)}`)
  expect(page.url().length).toBe(255)
  await expect(damage(page)).toContainText('ticket fields')
})

test('11 whatever stands behind #v, something is said: never an empty page, never the start in silence', async ({ page }) => {
  await page.goto('/')
  for (const wrong of [
    '#v1',
    '#v1?',
    '#v2?tree=rdp-mfa&end=0000',
    '#v1?tree=moon&end=0000',
    fragment.replace('403', '404'),
    `${fragment.slice(0, 40)}%`,
    '#v1?%',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, wrong)
    await expect(damage(page).getByRole('heading', { level: 1 })).toBeVisible()
    await expect(damage(page).locator('#link')).toBeVisible()
  }
})

test('12 of an older tree: what is not known any more is told, and the version of the link is kept in sight', async ({ page }) => {
  await page.goto(
    `/${seal([
      ['tree', 'rdp-mfa'],
      ['tv', '0'],
      ['scope', 'everyoneHere'],
      ['moon', 'full'],
      ['fact', 'okta-widget-log.status403'],
      ['at', 'notEnrolled'],
    ])}`,
  )
  await expect(step(page)).toBeVisible()
  await expect(page.getByRole('note').filter({ hasText: 'that this page does not know' })).toBeVisible()
  await expect(page.getByText(/version 0\b/).first()).toBeVisible()
})

test('14 a link holds what its reader can see listed, and nothing personal until it is added', async ({ page }) => {
  const event = (eventType: string, result: string) =>
    JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
  await page.goto('/')
  await paste(page, `${log(403)}\n${event('user.session.start', 'SUCCESS')}\n${event('policy.evaluate_sign_on', 'DENY')}`)
  await leads(page)
  expect(page.url()).not.toContain('203.0.113')
  const all = page.locator('details', { has: page.getByText('Everything that the link contains') })
  const listed = async () => (await all.getByRole('listitem').allTextContents()).map((text) => text.trim())
  await all.locator('summary').click()
  expect((await listed()).join(' ')).not.toContain('203.0.113')
  await page.getByRole('checkbox', { name: /203\.0\.113\.24/ }).check()
  await expect(page).toHaveURL(/203\.0\.113\.24/)
  expect((await listed()).join(' ')).toContain('203.0.113.24')
})

test('16 a link pasted into the open tab, or put there by a share sheet, is followed', async ({ page }) => {
  await page.goto('/workflows-403/')
  await ready(page)
  for (const hash of [other, fragment]) {
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await expect(step(page)).toHaveAttribute('data-tree', hash === other ? 'workflows-403' : 'rdp-mfa')
  }
  await leads(page)
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-tree', 'workflows-403')
})

test('17 however much was pasted and tried, the address stays within 900 characters, and the ticket text is at hand', async ({ page }) => {
  await page.goto('/')
  await paste(
    page,
    [403, 401].map((status) => `${log(status)}\nCLIENT_SECRET="bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc" OKTA_URL="https://acme.okta.com/"`).join('\n'),
  )
  await expect(step(page)).toBeVisible()
  let turns = 0
  for (; turns < 40; turns++) {
    expect(page.url().length).toBeLessThanOrEqual(900)
    const at = (await step(page).getAttribute('data-step'))!
    const offered = await step(page)
      .locator('input[type=radio]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    const answer = ['notFixed', 'dontKnow', 'skip'].find((one) => offered.includes(one))
    if (answer === undefined) break
    await choose(page, at, answer)
  }
  expect(turns).toBeGreaterThan(6)
  expect(page.url().length).toBeLessThanOrEqual(900)
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeVisible()
})
