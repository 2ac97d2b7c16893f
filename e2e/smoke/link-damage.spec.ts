import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { walk } from '@/scripts/sources.mjs'
import { expect, ready, step, test } from '../support/app'
import { damage, fragment, leads, notFoundOnly, opensBehindFilter, other } from '../support/links'

/** What happens to links on their way, by the numbers of lib/link/damage.test.ts, which has every way known; the reader sees more of them in deep. */

const out = fileURLToPath(new URL('../../out', import.meta.url))

for (const path of ['/rdp-mfa/', '/nowhere/'])
  test(`1 a filter turns # into %23 on the way to ${path}: the case opens`, async ({ page, quiet }) => {
    await opensBehindFilter(page, path)
    notFoundOnly(quiet)
  })

test('2 the part behind # was lost: it is said where something shows it, and nobody else is bothered', async ({ page }) => {
  const note = page.locator('[data-lost]')
  for (const path of ['/?utm_source=mail', '/rdp-mfa/?url=https%3A%2F%2Facme.example', '/?tree=rdp-mfa&tv=1', '/causes/rdp-mfa/clockSkewed/?fbclid=x']) {
    await page.goto(path)
    await expect(note).toBeVisible()
    await expect(note.getByRole('link')).toHaveAttribute('href', '/')
  }
  for (const path of ['/', '/rdp-mfa/', `/?utm_source=mail${fragment}`]) {
    await page.goto(path)
    await ready(page)
    await expect(note).toBeHidden()
  }
})

test('7 cut off: the page says so, what arrived, and how to go on', async ({ page }) => {
  await page.goto(`/${fragment.slice(0, -14)}`)
  await expect(damage(page)).toHaveAttribute('data-damage', 'cut')
  await expect(damage(page)).toContainText(`${fragment.length - 14} characters`)
  await expect(damage(page)).toContainText('Windows server')
  await expect(damage(page).getByRole('link', { name: /type that code/ })).toHaveAttribute('href', '/c/')
  await expect(damage(page).getByRole('link', { name: 'start again' })).toHaveAttribute('href', '/rdp-mfa/')
  await expect(step(page)).toHaveCount(0)
})

test('11 of two different links none is chosen for the reader', async ({ page }) => {
  await page.goto(`/${fragment}${other}`)
  await expect(damage(page)).toHaveAttribute('data-damage', 'several')
  const choices = damage(page).getByRole('listitem').getByRole('link')
  await choices.filter({ hasText: 'Workflows' }).click()
  await expect(step(page)).toHaveAttribute('data-tree', 'workflows-403')
  await page.goBack()
  await choices.filter({ hasText: 'Remote Desktop' }).click()
  await leads(page)
})

test('13 no page loads a script, a style, a picture or a frame from anybody else', () => {
  const pages = walk(out).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(10)
  const loaded = pages.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/<(?:script|link|img|iframe|source|video|audio|embed|object)\b[^>]{0,2000}?\s(?:src|href|data)="([^"]{0,4000})"/g),
    ].map((match) => match[1]!),
  )
  expect(loaded.length).toBeGreaterThan(50)
  expect(loaded.filter((source) => !/^(?:\/(?!\/)|data:)/.test(source))).toEqual([])
})

test('15 what makes previews sees the same page for every case', async ({ request }) => {
  for (const path of ['/', '/rdp-mfa/']) {
    const [plain, asked] = [await (await request.get(path)).text(), await (await request.get(`${path}?x=${encodeURIComponent(fragment)}`)).text()]
    expect(asked).toBe(plain)
    for (const word of ['networkZoneDenied', '203.0.113']) expect(/<head>.*?<\/head>/s.exec(plain)![0]).not.toContain(word)
  }
})

test('values that anybody could have written are not taken from a link, and are named; the link opens all the same', async ({ page }) => {
  const forged = {
    'http-response.requestId': 'call-0800-555-0100-now',
    'okta-error.errorId': 'oaecall-0800-555-0100',
    'www-authenticate.realmHost': 'evil.example',
    'www-authenticate.scope': 'okta.everything.manage',
  }
  await page.goto(`/${toFragment({ tree: 'rdp-mfa', findings: { ...nothing, facts: { 'okta-widget-log.status403': '', ...forged } } })}`)
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
  await expect(page.getByRole('note').filter({ hasText: 'do not take from links: request id, error id, host, scope' })).toBeVisible()
  for (const value of Object.values(forged)) await expect(page.locator('main')).not.toContainText(value)
})
