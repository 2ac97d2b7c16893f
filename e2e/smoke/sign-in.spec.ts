import type { Page } from '@playwright/test'
import { throttled } from '@/machines/api-error/examples/samples'
import { authorizeAddress, capture, logged } from '@/machines/sign-in-error/examples/samples'
import { choose, expect, paste, ready, step, test } from '../support/app'
import { faults } from '../support/axe'

const picture = (page: Page, name: string) => page.getByRole('figure', { name })

test('a capture shows its requests over time, and marks the one that failed, in the picture and in words', async ({ page }) => {
  await page.goto('/')
  await paste(page, capture)
  await expect(step(page)).toHaveAttribute('data-step', 'appNotAssigned')
  const attempts = picture(page, 'What failed, and when?')
  await expect(attempts).toContainText('1 of 2 failed, the last at 08:15:09 UTC')
  await expect(attempts.locator('svg circle')).toHaveCount(2)
  await expect(attempts.getByRole('listitem')).toHaveCount(2)
  await expect(attempts.getByRole('listitem').last()).toContainText('the failure that counts')
  await expect(page.locator('q').first()).toContainText('User+is+not+assigned')
  await expect(page.getByText('request 2, address').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
})

test('a System Log event of the same request joins the capture, whichever comes first, and leaves with its paste', async ({ page }) => {
  await page.goto('/')
  await paste(page, capture)
  await expect(step(page)).toHaveAttribute('data-step', 'appNotAssigned')
  await paste(page, logged('app.generic.unauth_app_access_attempt', 'FAILURE'))
  const joined = page.getByText(/^The request aBcDeFgHiJkLmNoPqRsTuVwXyZ0 is in the System Log/)
  await expect(joined).toHaveCount(1)
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click()
  await expect(joined).toHaveCount(0)
})

test('two addresses that should be equal are shown with what differs, in words and marked', async ({ page }) => {
  const signIn = authorizeAddress({
    client_id: '0oa1sample2client3d697',
    response_type: 'code',
    scope: 'openid',
    state: 'a',
    nonce: 'b',
    redirect_uri: 'https://app.acme.example/cb',
  })
  await page.goto('/sign-in-error/')
  await paste(
    page,
    `${signIn}\nPOST https://acme.okta.com/oauth2/v1/token\ngrant_type=authorization_code&code=abcdefgh&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb%2F`,
  )
  await expect(step(page)).toHaveAttribute('data-step', 'redirectUriMismatched')
  const compared = picture(page, 'Are the two redirect URIs the same?')
  await expect(compared.getByText('Only a slash at the end differs.')).toBeVisible()
  await expect(compared.locator('ins')).toHaveText('/')
  expect(await faults(page)).toEqual([])
})

test('two texts can be compared by hand; nothing of them leaves the page', async ({ page }) => {
  await page.goto('/sign-in-error/')
  await choose(page, 'reply', 'samlAudience')
  const address = page.url()
  await page.getByText('Compare the two yourself').click()
  const compared = page.locator('details', { hasText: 'Compare the two yourself' })
  const [expected, found] = [compared.getByRole('textbox').first(), compared.getByRole('textbox').last()]
  await expected.fill('https://sp.acme.example/metadata')
  await expect(compared.getByRole('status')).toBeEmpty()
  await found.fill('https://sp.acme.example/Metadata')
  await expect(compared.getByRole('status')).toContainText('Only capital letters differ.')
  await found.fill('https://sp.acme.example/metadata')
  await expect(compared.getByRole('status')).toContainText('Yes: the two are the same')
  expect(page.url()).toBe(address)
  expect(await faults(page)).toEqual([])
})

test('a token’s life is drawn against the answer, a limit’s window against its use', async ({ page }) => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const token = `${part({ alg: 'RS256', kid: 'k' })}.${part({ iss: 'https://acme.okta.com', aud: 'https://acme.okta.com', cid: '0oa1', scp: ['okta.users.read'], iat: now - 7200, exp: now - 3600 })}.c2lnbmF0dXJl`
  await page.goto('/api-error/')
  await paste(page, `HTTP/1.1 401 Unauthorized\ndate: ${new Date(now * 1000).toUTCString()}\nauthorization: Bearer ${token}`)
  const life = picture(page, 'Was the token valid when the server answered?')
  await expect(life).toContainText('No: it had ended 60 minutes before.')
  await expect(life).toContainText('60 minutes after its end')
  expect(await faults(page)).toEqual([])
  await page.goto('/')
  await paste(page, throttled)
  await expect(picture(page, 'Is the rate limit used up?')).toContainText('Yes: 300 of 300 calls used, 0 left.')
  expect(await faults(page)).toEqual([])
})

test('who shows it comes first, then the words, found by typing a few of them', async ({ page }) => {
  await page.goto('/sign-in-error/')
  await ready(page)
  await expect(page.locator('input[type=radio]:visible')).toHaveCount(7)
  await page.locator('input[value=dontKnow]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('input[value=page]')).toBeChecked()
  await choose(page, 'shownBy', 'page')
  await expect(page.locator('input[type=radio]:visible')).toHaveCount(7)
  await page.getByRole('searchbox', { name: 'Type a few of the words' }).fill('LOCKED account')
  await expect(page.locator('input[type=radio]:visible')).toHaveCount(2)
  expect(await faults(page)).toEqual([])
  await choose(page, 'reply', 'locked')
  await expect(step(page)).toHaveAttribute('data-step', 'userLocked')
  expect(page.url()).toContain('reply=locked')
  expect(page.url()).not.toContain('shownBy')
})

test('whoever cannot say who shows it finds every message', async ({ page }) => {
  await page.goto('/sign-in-error/')
  await choose(page, 'shownBy', 'dontKnow')
  await page.getByRole('searchbox', { name: 'Type a few of the words' }).fill('no such words')
  await expect(page.getByText('None has these words')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Type a few of the words' }).fill('')
  await page.getByRole('button', { name: /^\d+ more messages$/ }).click()
  await expect(page.getByRole('group', { name: 'In the app that you want to open' }).getByRole('radio').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  await choose(page, 'reply', 'samlAudience')
  await expect(step(page)).toHaveAttribute('data-step', 'samlAudienceMismatched')
})
