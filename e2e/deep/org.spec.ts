import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { dialled, type Org } from '@/lib/org/org'
import { samples } from '@/machines/workflows-403/examples/samples'
import { serve } from '@/scripts/serve.mjs'
import { walk } from '@/scripts/sources.mjs'
import { fresh as base, expect, load, paste, ready, step } from '../support/app'
import { buildWithExample } from '../support/org-site'

const org: Org = JSON.parse(readFileSync(fileURLToPath(new URL('../../docs/org.example.json', import.meta.url)), 'utf8'))
const hidden = org.hiddenTrees![0]!

/** One build and one server for all that follows, which therefore stays in one worker. */
base.describe.configure({ mode: 'serial' })
const test = base.extend<object, { site: { address: string; out: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const { out, remove } = await buildWithExample()
      try {
        const { address, close } = await serve({ port: 0, directory: out })
        await use({ address, out })
        await close()
      } finally {
        remove()
      }
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

const rdp = (answers: Record<string, string>) => `/${toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers } })}`
const appNotAssigned = rdp({ seen: 'failed', log: 'status403', scope: 'onlyMe', assigned: 'no' })
const rateLimited = `/${toFragment({ tree: 'api-error', findings: { ...nothing, facts: { 'okta-error.E0000047': '' } } })}`

test('every page says first in its footer whom to ask, and in its header whose it is', ({ site }) => {
  const pages = walk(site.out).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(6)
  for (const page of pages) {
    const html = readFileSync(page, 'utf8').replaceAll('<!-- -->', '')
    const [header = '', footer = ''] = [/<header.*?<\/header>/s.exec(html)?.[0], /<footer.*?<\/footer>/s.exec(html)?.[0]]
    expect(header, page).toContain(org.name)
    expect(footer, page).toMatch(/^<footer[^>]*><div[^>]*><address/)
    for (const said of [
      org.helpdesk!.name!,
      `href="${dialled(org.helpdesk!.phone!)}"`,
      `href="mailto:${org.helpdesk!.email}"`,
      `href="${org.helpdesk!.url}"`,
      org.helpdesk!.hours!,
    ])
      expect(footer, page).toContain(said)
  }
})

test('it fits a narrow screen, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/', appNotAssigned]) {
    await load(page, address)
    await ready(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    for (const link of await page.locator('footer address a').all()) expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  }
})

test('the app bears its own name wherever it is spoken of', async ({ page }) => {
  await page.goto(rdp({ seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'usable' }))
  await expect(step(page)).toHaveAttribute('data-step', 'assigned')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(org.rdpApp!)
  await expect(page.locator('main')).not.toContainText('Microsoft RDP (MFA)')
})

test('steps of the organisation’s own stand on the cause, for their role alone', async ({ page }) => {
  const steps = org.remedies!['rdp-mfa.appNotAssigned']!
  await page.goto(appNotAssigned)
  await expect(step(page)).toHaveAttribute('data-step', 'appNotAssigned')
  const shown = (words: string) => page.locator('[aria-labelledby=do-this]').getByRole('listitem').filter({ hasText: words })
  const [user, admin] = [shown(steps.user![0]!), shown('srv-rdp-users')]
  const who = page.getByRole('group', { name: 'Who are you?' })
  await who.getByRole('button', { name: 'Me', exact: true }).click()
  await expect(user).toBeVisible()
  await expect(admin).toHaveCount(0)
  await who.getByRole('button', { name: 'Okta admin', exact: true }).click()
  await expect(admin).toBeVisible()
  await expect(user).toHaveCount(0)
})

test('a cause leads to the runbook, and to the System Log of the organisation’s org', async ({ page }) => {
  await page.goto(rateLimited)
  await expect(step(page)).toHaveAttribute('data-step', 'rateLimited')
  await expect(page.locator(`a[href="${org.runbooks!['api-error.rateLimited']}"]`)).toBeVisible()
  await expect(page.locator('a[href^="https://acme-admin.okta.com/report/system_log_2?search="]')).toBeAttached()
})

test('a hidden tree is not offered and no paste opens it, but a link does', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('main a[href="/rdp-mfa/"]')).toBeVisible()
  await expect(page.locator(`main a[href="/${hidden}/"]`)).toHaveCount(0)
  await paste(page, samples[0]!.paste)
  await expect(page.locator('[data-kind=unrecognised]')).toBeVisible()
  await page.goto(`/${toFragment({ tree: hidden, findings: { ...nothing, facts: { 'workflows-error.status403': '' } } })}`)
  await expect(step(page)).toHaveAttribute('data-step', 'connector')
})
