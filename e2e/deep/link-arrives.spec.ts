import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fragmentOf } from '@/machines/hand-over/link'
import { expect, load, log, paste, step, test } from '../support/app'
import { address, findings, fragment, leads, notFoundOnly, open, opensBehindFilter, shownCase, tree } from '../support/links'

/** Links that open although they were changed on their way, by the numbers of lib/link/damage.test.ts. */

const out = fileURLToPath(new URL('../../out', import.meta.url))

for (const path of ['/', '/workflows-403/', '/causes/rdp-mfa/clockSkewed/', '/codes/E0000006/', '/evidence/widget-log/', '/c/', '/history/', '/how-it-works/'])
  test(`1 a filter turns # into %23 on the way to ${path}: the case opens`, async ({ page, quiet }) => {
    await opensBehindFilter(page, path)
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

test('2 only the # itself was lost: the case opens', async ({ page, quiet }) => {
  await page.goto(`/rdp-mfa/${fragment.slice('#v1'.length)}&utm_source=mail`)
  await leads(page)
  await page.goto(`/rdp-mfa/${fragment.slice(1)}`)
  await leads(page)
  notFoundOnly(quiet)
})

test('2 a page that opens no links hands a link on to one that does', async ({ page }) => {
  for (const path of ['/causes/rdp-mfa/clockSkewed/', '/how-it-works/', '/privacy/', '/c/', '/history/']) {
    await load(page, `${path}${fragment}`)
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
  await load(page, `http://localhost:${(gate.address() as { port: number }).port}${pathname}${hash}`)
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
    expect(shownCase(page)).toBe(fragment)
    await load(page, `/${text.slice(text.indexOf('#'))}`)
    await leads(page)
    await expect.poll(() => shownCase(page)).toBe(fragment)
  })

test('6 with parameters appended that count clicks, a link opens, and is passed on without them', async ({ page }) => {
  await page.goto(`/rdp-mfa/?utm_source=teams${fragment}&utm_medium=chat&fbclid=x`)
  await leads(page)
  await expect.poll(() => shownCase(page)).toBe(fragment)
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
    await load(page, `/${changed}`)
    await leads(page)
    await expect(page.getByText('that this page does not know')).toHaveCount(0)
  }
  const request = fragmentOf(tree, {
    tree: 'rdp-mfa',
    findings: { ...findings, facts: { ...findings.facts, 'www-authenticate.scope': 'okta.userTypes.read' } },
  })
  await load(page, `/${request.toLowerCase()}`)
  await leads(page)
  await expect(page.getByRole('note').filter({ hasText: 'do not take from links: scope' })).toBeVisible()
})

test('10 with = and & encoded, or as entities, a link opens', async ({ page }) => {
  for (const changed of [fragment.replace(/[=&?]/g, encodeURIComponent), fragment.replaceAll('&', '&amp;'), fragment.replaceAll('=', '&#x3D;')]) {
    await load(page, `/${changed}`)
    await leads(page)
  }
  await open(page, address.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'))
  await leads(page)
})
