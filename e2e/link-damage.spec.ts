import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { seal } from '@/lib/link/seal'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { walk } from '@/scripts/sources.mjs'
import { choose, expect, log, paste, ready, step, test } from './app'

/** What happens to links on their way, each with what a reader sees then. What is done to the text of a link in every way known is in lib/link/damage.test.ts. */

const tree = await trees['rdp-mfa'].load()
const findings = { ...nothing, facts: { 'okta-widget-log.status403': '' }, answers: { scope: 'everyoneHere' } } as const
const fragment = fragmentOf(tree, { tree: 'rdp-mfa', read: new Date('2026-11-21T06:39:00Z'), findings })
const address = `http://localhost/rdp-mfa/${fragment}`
const other = toFragment({ tree: 'workflows-403', findings: nothing })
const out = fileURLToPath(new URL('../out', import.meta.url))

const leads = (page: Page) => expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
const damage = (page: Page) => page.locator('main[data-damage]')
const notFoundOnly = (quiet: string[]) => expect(quiet.splice(0).filter((problem) => !/404/.test(problem))).toEqual([])
/** As a reader does who got it in a message. */
async function open(page: Page, text: string) {
  await page.goto('/')
  await ready(page)
  await page.locator('#link').fill(text)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

for (const path of [
  '/',
  '/rdp-mfa/',
  '/workflows-403/',
  '/causes/rdp-mfa/clockSkewed/',
  '/codes/E0000006/',
  '/evidence/widget-log/',
  '/c/',
  '/history/',
  '/how-it-works/',
  '/nowhere/',
])
  test(`1 a filter turns # into %23 on the way to ${path}: the case opens`, async ({ page, quiet }) => {
    for (const changed of [fragment.replace('#', '%23'), fragment.replace('#', '%2523'), encodeURIComponent(fragment)]) {
      await page.goto(`${path}${changed}`)
      await leads(page)
      expect(new URL(page.url()).hash).toBe(fragment)
    }
    notFoundOnly(quiet)
  })

test('1 the same on a host that answers every unknown path with 404.html or with the first page, whatever the status', async ({ page, quiet }) => {
  for (const file of ['404.html', 'index.html'])
    for (const status of [404, 200]) {
      await page.route(/%23v1/, (route) => route.fulfill({ status, contentType: 'text/html', body: readFileSync(join(out, file), 'utf8') }))
      await page.goto(`/causes/rdp-mfa/clockSkewed/${fragment.replace('#', '%23')}`)
      await leads(page)
      await page.unrouteAll()
    }
  notFoundOnly(quiet)
})

test('1 a code behind %23 opens what it stands for', async ({ page, quiet }) => {
  const { phoneCode } = await import('@/machines/hand-over/phone-codes/phone-code')
  await page.goto(`/c/%23${phoneCode('rdp-mfa', 'networkZoneDenied')}`)
  await expect(page).toHaveURL(/\/causes\/rdp-mfa\/networkZoneDenied\/|\/rdp-mfa\/#|\/#/)
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
    await expect(note).toHaveCount(0)
  }
})

test('2 only the # itself was lost: the case opens', async ({ page, quiet }) => {
  await page.goto(`/rdp-mfa/${fragment.slice('#v1'.length)}&utm_source=mail`)
  await leads(page)
  await page.goto(`/rdp-mfa/${fragment.slice(1)}`)
  await leads(page)
  notFoundOnly(quiet)
})

test('2 a page that opens no links hands a link on to one that does', async ({ page }) => {
  for (const path of ['/causes/rdp-mfa/clockSkewed/', '/how-it-works/', '/privacy/', '/c/', '/history/']) {
    await page.goto('about:blank')
    await page.goto(`${path}${fragment}`)
    await leads(page)
  }
})

test('3 what travels to the page of somebody who asks for a sign-in holds no word of the paste', async ({ page, quiet }) => {
  await page.goto('/')
  await paste(page, `PREFIXWORD ${log(403)}\nCLIENT_SECRET="bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc" OKTA_URL="https://acme.okta.com"`)
  await expect(step(page)).toBeVisible()
  const { pathname, hash } = new URL(page.url())
  // A server that redirects to another one: browsers put the fragment behind the new address.
  const Location = `${new URL('/?signin', page.url())}`
  const gate = createServer((_, response) => response.writeHead(302, { Location }).end()).listen(0)
  await page.goto('about:blank')
  await page.goto(`http://localhost:${(gate.address() as { port: number }).port}${pathname}${hash}`)
  gate.close()
  quiet.splice(0)
  const carried = new URL(page.url())
  expect([carried.search, carried.hash]).toEqual(['?signin', hash])
  for (const word of ['PREFIXWORD', 'bm90', 'acme', 'WebException', 'JwtService', '%']) expect(carried.hash).not.toContain(word)
})

test('4 nothing at the end of a link can be stripped', async ({ page }) => {
  expect(fragment).toMatch(/[a-v\d]$/)
  await page.goto(`/${`${fragment}=`.replace(/=$/, '')}`)
  await leads(page)
})

for (const [name, text] of Object.entries({
  'a full stop': `${address}.`,
  'a bracket and a full stop': `${address}).`,
  'an apostrophe': `${address}'`,
  'the marks of bold and italics': `**_${address}_**`,
  'a bar': `${address}|x`,
  'a quotation mark': `“${address}”`,
  'the form of Slack': `<${address}|${address}>`,
  'the form of Markdown': `[${address}](${address})`,
  'words without a blank': `${address}Thanks`,
}))
  test(`5 with ${name} glued to it, a link opens`, async ({ page }) => {
    await open(page, text)
    await leads(page)
    expect(new URL(page.url()).hash).toBe(fragment)
    await page.goto('about:blank')
    await page.goto(`/${text.slice(text.indexOf('#'))}`)
    await leads(page)
    await expect(page).toHaveURL(new RegExp(`${fragment.slice(-8)}$`))
  })

test('6 with parameters appended that count clicks, a link opens, and is passed on without them', async ({ page }) => {
  await page.goto(`/rdp-mfa/?utm_source=teams${fragment}&utm_medium=chat&fbclid=x`)
  await leads(page)
  await expect(page).toHaveURL(new RegExp(`${fragment.slice(-8)}$`))
})

test('7 cut off: the page says so, what arrived, and how to go on', async ({ page }) => {
  await page.goto(`/${fragment.slice(0, -14)}`)
  await expect(damage(page)).toHaveAttribute('data-damage', 'cut')
  await expect(damage(page)).toContainText(`${fragment.length - 14} characters`)
  await expect(damage(page)).toContainText('Remote Desktop')
  await expect(damage(page).getByRole('link', { name: /type that code/ })).toHaveAttribute('href', '/c/')
  await expect(damage(page).getByRole('link', { name: 'start again' })).toHaveAttribute('href', '/rdp-mfa/')
  await expect(step(page)).toHaveCount(0)
})

test('7 cut off within its last four characters: the code of where it led is told', async ({ page }) => {
  const { phoneCode } = await import('@/machines/hand-over/phone-codes/phone-code')
  await page.goto(`/${fragment.slice(0, -2)}`)
  await expect(damage(page)).toContainText(phoneCode('rdp-mfa', 'networkZoneDenied')!)
  await expect(damage(page).locator('a[href="/causes/rdp-mfa/networkZoneDenied/"]')).toBeVisible()
})

test('7 shortened by a chat: the page says to copy the link and not its words', async ({ page }) => {
  for (const end of ['…', '...', '%E2%80%A6']) {
    await page.goto('about:blank')
    await page.goto(`/${fragment.slice(0, 70)}${end}`)
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

for (const [name, text] of Object.entries({
  'wrapped and quoted': address.replace(/(.{50})/g, '$1\n> '),
  'with soft hyphens': address.replaceAll('-', '-\u00AD'),
  'with zero-width characters': address.replaceAll('&', '&\u200B'),
  'in quoted-printable': address.replaceAll('=', '=3D').replace(/(.{70})/g, '$1=\n'),
}))
  test(`8 ${name}, a link opens`, async ({ page }) => {
    await open(page, text)
    await leads(page)
  })

test('9 in small or large letters, a link opens; what depends on them is told and not used', async ({ page }) => {
  for (const changed of [fragment.toLowerCase(), fragment.toUpperCase()]) {
    await page.goto('about:blank')
    await page.goto(`/${changed}`)
    await leads(page)
    await expect(page.getByText('Parts of this link are not known')).toHaveCount(0)
  }
  const request = fragmentOf(tree, {
    tree: 'rdp-mfa',
    findings: { ...findings, facts: { ...findings.facts, 'www-authenticate.scope': 'okta.userTypes.read' } },
  })
  await page.goto('about:blank')
  await page.goto(`/${request.toLowerCase()}`)
  await leads(page)
  await expect(page.getByRole('note').filter({ hasText: 'do not take from links: scope' })).toBeVisible()
})

test('values that anybody could have written are not taken from a link, and are named; the link opens all the same', async ({ page }) => {
  const forged = {
    'http-response.requestId': 'call-0800-555-0100-now',
    'okta-error.errorId': 'oaecall-0800-555-0100',
    'www-authenticate.realmHost': 'evil.example',
    'www-authenticate.scope': 'okta.everything.manage',
  }
  await page.goto(`/${toFragment({ tree: 'rdp-mfa', findings: { ...findings, facts: { ...findings.facts, ...forged } } })}`)
  await leads(page)
  await expect(page.getByRole('note').filter({ hasText: 'do not take from links: request id, error id, host, scope' })).toBeVisible()
  for (const value of Object.values(forged)) await expect(page.locator('main')).not.toContainText(value)
})

test('10 with = and & encoded, or as entities, a link opens', async ({ page }) => {
  for (const changed of [fragment.replace(/[=&?]/g, encodeURIComponent), fragment.replaceAll('&', '&amp;'), fragment.replaceAll('=', '&#x3D;')]) {
    await page.goto('about:blank')
    await page.goto(`/${changed}`)
    await leads(page)
  }
  await open(page, address.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'))
  await leads(page)
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
  await expect(page.getByRole('note').filter({ hasText: 'moon' })).toBeVisible()
  await expect(page.getByText(/version 0\b/).first()).toBeVisible()
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

test('15 what makes previews sees the same page for every case', async ({ request }) => {
  for (const path of ['/', '/rdp-mfa/']) {
    const [plain, asked] = [await (await request.get(path)).text(), await (await request.get(`${path}?x=${encodeURIComponent(fragment)}`)).text()]
    expect(asked).toBe(plain)
    for (const word of ['networkZoneDenied', '203.0.113']) expect(/<head>.*?<\/head>/s.exec(plain)![0]).not.toContain(word)
  }
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
