import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { choose, expect, log, paste, step, fresh as test } from '../support/app'
import { cases, databases, open, stored, titleOf, turnOn, walk } from '../support/cases'
import { out } from '../support/site'

const secret = 'bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc'

test('off until it is turned on: no database, and nothing that could open one is loaded', async ({ page }) => {
  const scripts = new Set<string>()
  page.on('request', (asked) => asked.url().endsWith('.js') && scripts.add(new URL(asked.url()).pathname))
  const opening = () => [...scripts].filter((path) => readFileSync(join(out, path), 'utf8').includes('createObjectStore')).length
  await walk(page)
  await open(page)
  await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0)
  expect(opening()).toBe(0)
  expect(await databases(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('history'))).toBeNull()
  await turnOn(page)
  expect(opening()).toBe(1)
})

test('a case is one entry from its first answer to its end, and opens where it stands', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await choose(page, 'networkZoneDenied', 'fixed')
  await expect(step(page)).toHaveAttribute('data-step', 'resolved')
  await page.reload()
  await expect(step(page)).toHaveAttribute('data-step', 'resolved')
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await expect(cases(page)).toContainText(titleOf('networkZoneDenied'))
  await expect(cases(page)).toContainText('Fixed')
  await expect(cases(page).locator('time')).toHaveAttribute('datetime', /^20\d\d-/)
  expect((await stored(page)).map(({ step: at, state }) => [at, state])).toEqual([['resolved', 'fixed']])
  await cases(page).getByRole('link', { name: /^Open/ }).click()
  await expect(step(page)).toHaveAttribute('data-step', 'resolved')
  await expect(page.getByText('Sent to you')).toHaveCount(0)
  await open(page)
  await expect(cases(page)).toHaveCount(1)
})

test('nothing of a paste is in the database: no word, no secret, no address, also not one that was added to the link', async ({ page }) => {
  await turnOn(page)
  const event = (eventType: string, result: string) =>
    JSON.stringify({ published: '2026-11-20T08:15:00.000Z', eventType, client: { ipAddress: '203.0.113.24', zone: 'null' }, outcome: { result } })
  await page.goto('/')
  await paste(
    page,
    `PREFIXWORD ${log(403)}\nOKTA_URL="https://acme.okta.com/" CLIENT_SECRET="${secret}"\n${event('user.session.start', 'SUCCESS')}\n${event('policy.evaluate_sign_on', 'DENY')}`,
  )
  await page
    .getByRole('checkbox', { name: /203\.0\.113\.24/ })
    .first()
    .check()
  await expect(page).toHaveURL(/203\.0\.113\.24/)
  await expect.poll(async () => (await stored(page)).length).toBe(1)
  const kept = JSON.stringify([await stored(page), await page.evaluate(() => ({ ...localStorage })), await databases(page)])
  for (const word of ['PREFIXWORD', secret, 'acme', 'WebException', 'JwtService', '203.0.113']) expect(kept).not.toContain(word)
  expect(await databases(page)).toEqual(['latchkey'])
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await expect(page.locator('body')).not.toContainText('203.0.113')
})

test('a sample is no case', async ({ page }) => {
  await turnOn(page)
  await page.goto(`/${toFragment({ tree: 'rdp-mfa', sample: true, findings: { ...nothing, answers: { seen: 'blank' } } })}`)
  await expect(step(page)).toBeVisible()
  await open(page)
  await expect(page.getByText('No cases yet')).toBeVisible()
})
