import type { Browser, BrowserContext, Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { choose, expect, load, log, paste, ready, step, test } from '../support/app'

/** A person with a browser of their own, who has said who they are on an earlier day. */
async function person(browser: Browser, role: string, baseURL: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  await context.addInitScript((word) => localStorage.setItem('role', word), role)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !/^(?:data|blob):/.test(request.url())) throw new Error(`request: ${request.url()}`)
  })
  return page
}
const copied = async (page: Page, button: string) => {
  await page.getByRole('button', { name: button }).first().click()
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}
const who = (page: Page) => page.getByRole('group', { name: 'Who are you?' })
const sentTo = (page: Page) => page.getByRole('region', { name: 'Sent to you' })

test('a whole case goes from the user to helpdesk to the admin of the server and back', async ({ browser, baseURL }) => {
  const [user, helpdesk, admin] = [
    await person(browser, 'user', baseURL!),
    await person(browser, 'helpdesk', baseURL!),
    await person(browser, 'server-admin', baseURL!),
  ]

  // The user is not asked for the log: one answer, then what to send.
  await user.goto('/')
  await user.getByRole('link', { name: /Windows server/ }).click()
  await choose(user, 'seen', 'failed')
  await expect(step(user)).toHaveAttribute('data-step', 'handOff')
  const toHelpdesk = await copied(user, 'Copy link')

  // Helpdesk sees what is answered, and asks for what tells most apart.
  await helpdesk.goto(toHelpdesk)
  await expect(sentTo(helpdesk)).toContainText('Answered so far: 1')
  await expect(step(helpdesk)).toHaveAttribute('data-step', 'scope')
  await expect(helpdesk.locator('[data-artefact]').first()).toHaveAttribute('data-artefact', 'widget-log')
  const toAdmin = await copied(helpdesk, 'Copy the link that asks for it')
  expect(new URL(toAdmin).pathname).toBe('/')
  expect(toAdmin.length).toBeLessThanOrEqual(900)

  // The admin of the server learns how to get it, and pastes it.
  await admin.goto(toAdmin)
  await expect(admin.getByRole('heading', { level: 1 })).toContainText('OktaWidget.log')
  await expect(step(admin)).toHaveAttribute('data-kind', 'request')
  await expect(admin.getByText('logs').first()).toBeVisible()
  await paste(admin, log(407))
  await expect(step(admin)).toHaveAttribute('data-kind', 'cause')
  const cause = await step(admin).getAttribute('data-step')
  const back = await copied(admin, 'Copy the link to send back')
  expect(back).not.toMatch(/ask=|view=|WebException/)

  // The user's link opens on what is theirs; helpdesk's on what is theirs.
  await user.goto(back)
  await expect(step(user)).toHaveAttribute('data-step', cause!)
  await expect(who(user).getByRole('button', { name: 'Me', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await helpdesk.goto(back)
  await expect(who(helpdesk).getByRole('button', { name: 'Helpdesk', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(sentTo(helpdesk)).toContainText('Answered so far')

  // It is fixed: helpdesk says so, and the new link says it to everybody.
  await helpdesk.locator('input[value=fixed]').check()
  await helpdesk.getByRole('button', { name: 'Continue' }).click()
  await expect(step(helpdesk)).toHaveAttribute('data-step', 'resolved')
  await user.goto(await copied(helpdesk, 'Copy link'))
  await expect(step(user)).toHaveAttribute('data-step', 'resolved')
  await Promise.all([user, helpdesk, admin].map((page) => page.context().close()))
})

test('who the reader is comes before whom a link is for, and is kept', async ({ browser, baseURL, page }) => {
  await page.goto('/')
  await paste(page, log(429))
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  const link = new URL(page.url()).hash
  const addressed = link.replace(/&at=/, '&view=server-admin&at=')
  expect(addressed).not.toBe(link)
  await who(page).getByRole('button', { name: 'Okta admin', exact: true }).click()
  await page.reload()
  await expect(who(page).getByRole('button', { name: 'Okta admin', exact: true })).toHaveAttribute('aria-pressed', 'true')
  const kept = await page.evaluate(() => ({ ...localStorage }))
  expect(kept).toEqual({ role: 'okta-admin' })
  const other = await person(browser, 'nonsense', baseURL!)
  await other.goto(`/rdp-mfa/${link}`)
  await expect(step(other)).toHaveAttribute('data-kind', 'cause')
  await expect(who(other).locator('[aria-pressed=true]')).toHaveCount(1)
  await other.context().close()
})

test('a message and a link for each of the others open in their words', async ({ browser, baseURL, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await paste(page, log(429))
  await who(page).getByRole('button', { name: 'Me', exact: true }).click()
  const handOver = page.getByRole('region', { name: 'Hand it over' })
  await handOver.getByRole('button', { name: 'Okta admin' }).click()
  await handOver.getByRole('button', { name: 'Copy message' }).click()
  await expect(handOver.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('view=okta-admin')
  await handOver.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('view=okta-admin')
  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage()
  await other.goto(link)
  await expect(who(other).getByRole('button', { name: 'Okta admin', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await other.context().close()
})

test('a question that is handed over opens alone, says who asks, and ends in a link to send back', async ({ browser, baseURL }) => {
  const [helpdesk, admin] = [await person(browser, 'helpdesk', baseURL!), await person(browser, 'okta-admin', baseURL!)]
  await helpdesk.goto('/')
  await paste(helpdesk, log(403))
  await expect(step(helpdesk)).toHaveAttribute('data-step', 'scope')
  const handOver = helpdesk.getByRole('region', { name: 'Hand it over' })
  await expect(handOver.getByRole('button', { name: 'Helpdesk' })).toHaveCount(0)
  await handOver.getByRole('button', { name: 'Okta admin' }).click()
  const message = await copied(helpdesk, 'Copy message')
  expect(message).toContain('ask=question&from=helpdesk')
  await admin.goto(/https?:\S+/.exec(message)![0])
  await expect(admin.getByText('Sent to you: the link says that the helpdesk asks you one question')).toBeVisible()
  await expect(sentTo(admin)).toHaveCount(0)
  const question = (await admin.getByRole('heading', { level: 1 }).textContent())!
  expect(message).toContain(question)
  await choose(admin, 'scope', 'onlyMe')
  await expect(admin.getByRole('heading', { name: 'It is answered. Send this link back' })).toBeVisible()
  await helpdesk.goto(await copied(admin, 'Copy the link to send back'))
  await expect(step(helpdesk)).toHaveAttribute('data-step', 'enrolled')
  await Promise.all([helpdesk, admin].map((page) => page.context().close()))
})

test('a case that was sent says whose it is until its answers are checked, after a reload too, and no link passes the check on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const tree = await trees['rdp-mfa'].load()
  const findings = { ...nothing, answers: { seen: 'failed', log: 'status429' } }
  await page.goto(`/rdp-mfa/${fragmentOf(tree, { tree: tree.id, findings })}`)
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  const badge = step(page)
    .getByText(/(?:by|from) (?:your|the sender’s) answers$/)
    .first()
  await expect(badge).toContainText('the sender’s answers')
  await expect(sentTo(page)).toContainText('It rests on the sender’s word: 2 answers')
  await page.reload()
  await expect(badge).toContainText('the sender’s answers')
  await sentTo(page).getByRole('button', { name: 'I checked these' }).click()
  await expect(sentTo(page)).toHaveCount(0)
  await expect(badge).toContainText('your answers')
  await page.reload()
  await expect(badge).toContainText('your answers')
  // Whoever opens a copy of the address has checked nothing.
  await load(page, page.url())
  await expect(badge).toContainText('the sender’s answers')
})

test('whoever is asked and has nothing goes on to the case', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/rdp-mfa/')
  await choose(page, 'seen', 'failed')
  const at = await step(page).getAttribute('data-step')
  await page
    .getByRole('link', { name: /See what they see/ })
    .first()
    .click()
  await expect(step(page)).toHaveAttribute('data-kind', 'request')
  await expect(page).toHaveTitle(/OktaWidget\.log/)
  await page.locator('input[value=skip]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(step(page)).toHaveAttribute('data-step', at!)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OktaWidget.log')
})

test('a page of evidence reads a paste before any case is known', async ({ page }) => {
  await page.goto('/evidence/widget-log/')
  await ready(page)
  await paste(page, log(404))
  await expect(step(page)).toHaveAttribute('data-tree', 'rdp-mfa')
})

test('the way that fits the reader’s own browser or system stands open', async ({ browser, baseURL }) => {
  const opened: Record<string, string> = { 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0': 'Firefox' }
  opened['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'] = 'Safari'
  opened['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'] = 'Chrome or Edge'
  for (const [userAgent, way] of Object.entries(opened)) {
    const page = await (await browser.newContext({ userAgent, baseURL: baseURL! })).newPage()
    await page.goto('/evidence/capture/')
    await expect(page.locator('details[open] summary')).toHaveText([way])
    await page.context().close()
  }
})

test('a link to another case leaves the pastes of this one behind', async ({ page }) => {
  await page.goto('/')
  await paste(page, log(429))
  await expect(page.locator('#pastes')).toBeVisible()
  const link = new URL(page.url()).hash
  const other = toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers: { seen: 'blank' } } })
  await page.evaluate((hash) => {
    location.hash = hash
  }, other)
  await expect(step(page)).toHaveAttribute('data-step', 'widgetBlocked')
  await expect(sentTo(page)).toBeVisible()
  await expect(page.locator('#pastes')).toHaveCount(0)
  await page.goBack()
  expect(new URL(page.url()).hash).toBe(link)
})
