import type { Page } from '@playwright/test'
import { choose, expect, log, paste, step, test } from '../support/app'

test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

async function toCause(page: Page, more = '') {
  await page.goto('/')
  await paste(page, `${log(403)}${more}`)
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await share(page).getByText('Ticket text', { exact: true }).click()
}
const share = (page: Page) => page.getByRole('region', { name: 'Hand it over' })
const copyTicket = (page: Page) => share(page).getByRole('button', { name: /^Copy for ticket/ })
const previewOf = (page: Page) => copyTicket(page).locator('xpath=ancestor::details[1]').getByRole('listitem')
async function openPreview(page: Page) {
  await share(page).getByText('Read the text').first().click()
  await expect(previewOf(page).first()).toBeVisible()
}
/** Both flavours of what was copied. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item!.types.includes(type) ? (await item!.getType(type)).text() : '')
    const html = await read('text/html')
    return { text: await read('text/plain'), html }
  })
const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))

/** How the text of a dialect begins its title, its headings and its list items, and how many lines of each there are at least. */
const forms: Record<string, { title: RegExp; heading: RegExp; item: RegExp }> = {
  plain: { title: /^[A-Z][^*#]/, heading: /^[A-Z].*:$/m, item: /^- \S/m },
  markdown: { title: /^## \S/, heading: /^### \S/m, item: /^- \S/m },
  jira: { title: /^h2\. \S/, heading: /^h3\. \S/m, item: /^\* \S/m },
  servicenow: { title: /^\[code\]<p><strong>/, heading: /<p><strong>[^<]+<\/strong><\/p><ul>/, item: /<li>\S/ },
  zendesk: { title: /^## \S/, heading: /^### \S/m, item: /^- \S/m },
  slack: { title: /^\*\S.*\*$/m, heading: /^\*\S.*\*$/m, item: /^• \S/m },
  teams: { title: /^[A-Z][^*#]/, heading: /^[A-Z].*:$/m, item: /^- \S/m },
}

test('each dialect is copied in its form, with the link whole, and as HTML', async ({ page }) => {
  await toCause(page)
  const heading = (await page.getByRole('heading', { level: 1 }).textContent())!.split(/[^\w ]/)[0]!
  const offered = await share(page)
    .getByLabel('Written for')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(offered).toEqual(Object.keys(forms))
  const link = page.url()
  for (const [dialect, { title, heading: part, item }] of Object.entries(forms)) {
    await share(page).getByLabel('Written for').selectOption(dialect)
    await copyTicket(page).click()
    await expect(share(page).getByText('Copied', { exact: true })).toBeVisible()
    const { text, html } = await clipboard(page)
    for (const form of [title, part, item]) expect(text, dialect).toMatch(form)
    expect(dialect === 'servicenow' ? text.replaceAll('&amp;', '&') : text, dialect).toContain(link)
    expect(text, dialect).toContain(heading)
    expect(linksIn(html), dialect).toContain(link)
    expect(html, dialect).toMatch(/<li\b/)
    expect(`${text}${html}`, dialect).not.toMatch(/WebException|JwtService/)
  }
})

test('the short text fits in 1,000 characters, in every dialect, and the preview shows what is copied', async ({ page }) => {
  await toCause(page)
  await openPreview(page)
  await share(page)
    .getByRole('radio', { name: /^Short/ })
    .check()
  for (const dialect of Object.keys(forms)) {
    await share(page).getByLabel('Written for').selectOption(dialect)
    await copyTicket(page).click()
    await expect(share(page).getByText('Copied', { exact: true })).toBeVisible()
    const { text } = await clipboard(page)
    expect(text.length, dialect).toBeLessThanOrEqual(1000)
    const shown = await previewOf(page).allTextContents()
    expect(shown.join('\n'), dialect).toBe(text)
  }
})

test('a planted secret is refused in every dialect, with its line, and the preview hides it', async ({ page }) => {
  // A “secret” that the link of the case holds: the only way to make our text hold one.
  await toCause(page, '\nOKTA_URL="https://acme.okta.com/" CLIENT_SECRET="networkZoneDenied"')
  await page.evaluate(() => navigator.clipboard.writeText('as it was'))
  await openPreview(page)
  for (const dialect of Object.keys(forms)) {
    await share(page).getByLabel('Written for').selectOption(dialect)
    await copyTicket(page).click()
    const refusal = share(page).getByText(/^Not copied: line \d+ of this text holds a client secret$/)
    await expect(refusal, dialect).toBeVisible()
    const line = Number(/\d+/.exec((await refusal.textContent())!)![0])
    const shown = previewOf(page)
    await expect(shown.nth(line - 1), dialect).toContainText('hidden)')
    expect((await shown.allTextContents()).join('\n'), dialect).not.toContain('networkZoneDenied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('as it was')
  }
})

test('where both flavours cannot be written, the text alone is', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'ClipboardItem', { value: undefined }))
  await toCause(page)
  await copyTicket(page).click()
  await expect(share(page).getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(page.url())
})

test('the packet for Okta Support holds what was typed and ticked, with stand-ins unless the reader wants none', async ({ page }) => {
  await toCause(page, '\n{"RdpOnly": false, "Url": "https://acme.okta.com/"}')
  const packet = page.getByRole('region', { name: 'For a case with Okta Support' })
  await packet.getByText('For a case with Okta Support').first().click()
  await packet.getByLabel('Org and cell').fill('acme, OK1')
  await packet.getByLabel('How often does it fail?').selectOption('every time')
  await packet.getByLabel('How many people does it affect?').fill('about 40')
  const lines = packet.getByRole('group', { name: 'Lines of the evidence to include' }).getByRole('checkbox')
  await expect(lines.first()).toBeChecked()
  for (let i = 1; i < (await lines.count()); i++) {
    await expect(lines.nth(i)).not.toBeChecked()
    await lines.nth(i).check()
  }
  const copied = async () => {
    await packet.getByRole('button', { name: 'Copy for Okta Support' }).click()
    await expect(packet.getByText('Copied', { exact: true })).toBeVisible()
    return clipboard(page)
  }
  const { text, html } = await copied()
  for (const words of ['acme, OK1', 'every time', 'about 40', 'line 1', 'WebException']) expect(text).toContain(words)
  expect(text).toContain('https://org-1.okta.com')
  expect(`${text}${html}`).not.toContain('acme.okta.com')
  await lines.first().uncheck()
  const openly = await copied()
  expect(openly.text).toContain('https://acme.okta.com')
  const kept = await page.evaluate(() => JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.title]))
  for (const word of ['OK1', 'about 40', 'WebException']) expect(kept).not.toContain(word)
})

test('everything in the panel is reached and used by keyboard', async ({ page }) => {
  await toCause(page)
  await share(page).getByLabel('Written for').selectOption('markdown')
  await share(page).getByLabel('Written for').focus()
  await page.keyboard.press('Tab')
  await expect(share(page).getByRole('radio', { name: 'Full' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(share(page).getByRole('radio', { name: /^Short/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(copyTicket(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(share(page).getByText('Copied', { exact: true })).toBeVisible()
  expect((await clipboard(page)).text).toMatch(/^## /)
})
