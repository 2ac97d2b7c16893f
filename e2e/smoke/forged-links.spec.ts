import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { seal } from '@/lib/link/seal'
import { passedOn } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { expect, fresh, load, log, paste, ready, settled, step, test } from '../support/app'

/** Right checks, and a forger's values. */
const grants = seal([
  ['received', 'checked'],
  ['www-authenticate.scope', 'okta.roles.manage'],
  ['start', 'yes'],
  ['granted', 'no'],
  ['tree', 'workflows-403'],
  ['CALL.0800.NOW', 'call-0800-now'],
  ['fact', 'www-authenticate.insufficientScope'],
])
const allows = seal([
  ['tree', 'rdp-mfa'],
  ['okta-system-log.outsideZone', '198.51.100.66'],
  ['fact', 'okta-widget-log.status403'],
  ['received', 'checked'],
  ['start', 'yes'],
])

/** The words of the step, without the link that it hands on. */
const saidIn = (page: Page) =>
  step(page).evaluate((section) => {
    const copy = section.cloneNode(true) as HTMLElement
    for (const link of copy.querySelectorAll('[data-contents]')) link.remove()
    return (copy.textContent ?? '').replace(/#v1\?[\w.=&/-]*/g, '')
  })

for (const [what, fragment, value] of [
  ['a scope to grant', grants, 'okta.roles.manage'],
  ['an address to allow', allows, '198.51.100.66'],
] as const)
  test(`a forged link with ${what} is told as a claim, and stands in no step, on paper neither, after a reload too`, async ({ page }) => {
    await load(page, `/${fragment}`)
    await expect(step(page)).toHaveAttribute('data-kind', 'cause')
    for (const again of [false, true]) {
      if (again) await page.reload()
      await expect(page.getByRole('heading', { name: 'Sent to you' })).toBeVisible()
      await expect(page.locator('[data-claim]').filter({ hasText: value }).first()).toContainText('The link says:')
      expect(await saidIn(page)).not.toContain(value)
      await expect(page.getByText(/0800/)).toHaveCount(0)
      expect(await page.title()).not.toContain(value)
      await expect(step(page).getByText(/Proven by|Confirmed by your/)).toHaveCount(0)
    }
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('[data-paper]')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sent to you' })).toBeVisible()
    expect(((await page.locator('[data-paper]').textContent()) ?? '').replace(/https?:\S+/g, '')).not.toContain(value)
    expect(
      await page
        .locator('a[href^="http"]:visible')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hostname).filter((host) => /okta\.com$/.test(host) && /admin/.test(host))),
    ).toEqual([])
  })

test('a forged link that is redirected by a page of ours is not taken for ours', async ({ page }) => {
  for (const path of ['/causes/rdp-mfa/clockSkewed/', '/privacy/']) {
    await load(page, `${path}${grants}`)
    await expect(page.getByRole('heading', { name: 'Sent to you' })).toBeVisible()
    expect(await page.evaluate(() => document.referrer)).toBe('')
  }
})

test('a page of ours that gives the first answers is no sender, after a reload neither', async ({ page }) => {
  await page.goto('/causes/rdp-mfa/clockSkewed/')
  await page.getByRole('link', { name: 'Start from here' }).click()
  await expect(step(page)).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
  await expect(page.getByRole('heading', { name: 'Sent to you' })).toHaveCount(0)
  await page.reload()
  await expect(step(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sent to you' })).toHaveCount(0)
})

test('the reader’s own case stays theirs through reload and Back; a link typed into the same tab is sent', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(429))
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  const sent = page.getByRole('heading', { name: 'Sent to you' })
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await expect(sent).toHaveCount(0)
  await page.evaluate((hash) => {
    location.hash = hash
  }, grants)
  await expect(sent).toBeVisible()
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
  await expect(sent).toHaveCount(0)
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
  await expect(sent).toHaveCount(0)
})

fresh('another site cannot say that a case is the reader’s own', async ({ page, baseURL, quiet }) => {
  const elsewhere = baseURL!.replace('localhost', '127.0.0.1')
  await page.goto(`${elsewhere}/robots.txt`)
  await page.evaluate((url) => {
    const { navigation } = window as unknown as { navigation: { navigate: (url: string, options: object) => void } }
    navigation.navigate(url, { state: { whose: 'own', fragment: new URL(url).hash, key: '' } })
  }, `${baseURL}/${grants}`)
  await expect(page.getByRole('heading', { name: 'Sent to you' })).toBeVisible()
  expect(await page.evaluate(() => document.referrer)).not.toContain('localhost')
  quiet.splice(0)
})

test('opening a link asks for the same files, whatever it is about', async ({ browser, baseURL }) => {
  const asked: string[][] = []
  for (const id of ['rdp-mfa', 'workflows-403', 'api-error', 'sign-in-error'] as const) {
    const tree = await trees[id].load()
    const page = await (await browser.newContext({ baseURL: baseURL! })).newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url().replace(/#.*/, '')))
    await page.goto(`/${passedOn(tree, { tree: id, findings: nothing })}`)
    await ready(page)
    await settled(requests)
    asked.push([...new Set(requests)])
    await page.context().close()
  }
  expect(asked[0]!.length).toBeGreaterThan(3)
  for (const requests of asked) expect(requests).toEqual(asked[0])
})
