import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { fragmentOf } from '@/machines/hand-over/link'
import { unfilled } from '@/machines/knowledge/placeholder'
import { trees } from '@/machines/trees'
import { choose, expect, log, paste, ready, step, test } from './app'

const secret = 'bm90LWEtcmVhbC1zZWNyZXQtYnV0LWxvbmc'
const tree = await trees['rdp-mfa'].load()
const titleOf = (at: string) => unfilled(tree.words[at]!.title)
const cases = (page: Page) => page.locator('[data-case]')
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

/** Every record in the database, which is there already. */
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ id: string; tree: string; step: string; state: string; fragment: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('latchkey')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('cases').objectStore('cases').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
  )

/** Puts records into the database, as an older release, or anything else with access to it, may have. */
const put = (page: Page, records: Record<string, unknown>[]) =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('latchkey')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('cases', 'readwrite')
          for (const one of all)
            writing.objectStore('cases').put({ ...one, began: new Date(one.changed as number), changed: new Date(one.changed as number) }, String(one.id))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    records,
  )

const record = (i: number) => {
  const findings = { ...nothing, answers: { scope: 'onlyMe' } }
  const fragment = fragmentOf(tree, { tree: tree.id, findings, read: new Date(1_700_000_000_000 + i * 60_000) })
  return { id: `older${String(i).padStart(5, '0')}`, changed: 1_700_000_000_000 + i * 60_000, tree: tree.id, step: 'seen', state: 'open', fragment }
}

async function turnOn(page: Page) {
  await page.goto('/history/')
  await ready(page)
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await expect(page.getByText('No cases yet')).toBeVisible()
}

/** From a paste to a cause. */
async function walk(page: Page, text = log(403)) {
  await page.goto('/')
  await paste(page, text)
  await choose(page, 'scope', 'everyoneHere')
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
}

async function open(page: Page) {
  await page.goto('/history/')
  await ready(page)
}

test('off until it is turned on: no database, and nothing that could open one is loaded', async ({ page, request }) => {
  const scripts = new Set<string>()
  page.on('request', (asked) => asked.url().endsWith('.js') && scripts.add(asked.url()))
  const opening = async () => {
    const texts = await Promise.all([...scripts].map(async (url) => (await request.get(url)).text()))
    return texts.filter((text) => text.includes('createObjectStore')).length
  }
  await walk(page)
  await open(page)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  expect(await opening()).toBe(0)
  expect(await databases(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('history'))).toBeNull()
  await turnOn(page)
  expect(await opening()).toBe(1)
})

test('a result offers to keep cases, and then leads to them', async ({ page }) => {
  await walk(page)
  await page.getByRole('button', { name: 'Keep them' }).click()
  const list = page.getByRole('link', { name: 'Your cases' })
  await expect(list).toBeFocused()
  await list.click()
  await expect(cases(page)).toHaveCount(1)
  await expect(cases(page)).toContainText(titleOf('networkZoneDenied'))
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

test('Back goes on with the case; a new start and a link in the same tab are others', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  await choose(page, 'scope', 'everyoneHere')
  await expect.poll(async () => (await stored(page)).map(({ step: at }) => at)).toEqual(['networkZoneDenied'])
  const other = toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers: { seen: 'blank' } } })
  await page.evaluate((fragment) => location.assign(fragment), other)
  await expect.poll(async () => (await stored(page)).length).toBe(2)
  await page.goBack()
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  await walk(page)
  await expect.poll(async () => (await stored(page)).length).toBe(3)
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

test('search, delete with undo, and delete all', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await page.goto('about:blank')
  await page.goto(`/${toFragment({ tree: 'workflows-403', findings: { ...nothing, answers: {} } })}`)
  await expect(step(page)).toBeVisible()
  await expect.poll(async () => (await stored(page)).length).toBe(2)
  await open(page)
  await expect(cases(page)).toHaveCount(2)

  const search = page.getByRole('searchbox', { name: 'Search your cases' })
  await search.fill('WORKFLOWS')
  await expect(cases(page)).toHaveCount(1)
  await search.fill(`${new Date().toISOString().slice(0, 10)} ${titleOf('networkZoneDenied').slice(0, 12)}`)
  await expect(cases(page)).toHaveCount(1)
  await expect(cases(page)).toContainText(titleOf('networkZoneDenied'))
  await search.fill('no such words')
  await expect(cases(page)).toHaveCount(0)
  await search.fill('')

  const first = cases(page).first()
  await first.getByRole('button', { name: /^Delete/ }).click()
  await expect(first.getByRole('button', { name: /^Undo/ })).toBeFocused()
  expect(await stored(page)).toHaveLength(1)
  await page.keyboard.press('Enter')
  await expect(first.getByRole('button', { name: /^Delete/ })).toBeFocused()
  expect(await stored(page)).toHaveLength(2)
  await page.keyboard.press('Enter')
  await expect(first.getByRole('button', { name: /^Undo/ })).toBeFocused()
  await open(page)
  await expect(cases(page)).toHaveCount(1)

  await page.getByRole('button', { name: 'Delete all cases' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Delete all cases' })).toBeFocused()
  await page.getByRole('button', { name: 'Delete all cases' }).click()
  await page.getByRole('button', { name: 'Delete all', exact: true }).click()
  await expect(page.getByText('No cases yet')).toBeVisible()
  expect(await stored(page)).toEqual([])
})

test('off again: what is there goes with its database, or stays until it is deleted', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and leave them here' }).click()
  await walk(page)
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and delete them' }).click()
  await expect(cases(page)).toHaveCount(0)
  await expect.poll(() => databases(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('history'))).toBeNull()
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await expect(page.getByText('No cases yet')).toBeVisible()
})

test('the database goes although another tab has it open', async ({ page, context }) => {
  await turnOn(page)
  const other = await context.newPage()
  await walk(other)
  await expect.poll(async () => (await stored(other)).length).toBe(1)
  await open(page)
  await page.getByRole('button', { name: 'Stop keeping cases' }).click()
  await page.getByRole('button', { name: 'Stop, and delete them' }).click()
  await expect.poll(() => databases(page)).toEqual([])
  await other.goBack()
  await expect(step(other)).toHaveAttribute('data-step', 'scope')
  expect(await databases(other)).toEqual([])
})

test('records that are broken or not known are dropped, and told', async ({ page }) => {
  await turnOn(page)
  const sound = record(1)
  await put(page, [
    sound,
    { ...record(2), fragment: `${record(2).fragment}x`.replace('at=', 'at=x') },
    { ...record(3), fragment: 'javascript:alert(1)' },
    { ...record(4), state: 'lost' },
    { ...record(5), tree: 'no-such-tree', fragment: toFragment({ tree: 'no-such-tree', findings: nothing }) },
    { id: 'words', changed: 1, words: 'PREFIXWORD' },
  ])
  await open(page)
  await expect(cases(page)).toHaveCount(1)
  await expect(page.getByText('5 entries were broken')).toBeVisible()
  expect((await stored(page)).map(({ id }) => id)).toEqual([sound.id])
})

test('the newest 200 are kept, and a long list is shown in two parts', async ({ page }) => {
  await turnOn(page)
  await put(
    page,
    Array.from({ length: 200 }, (_, i) => record(i)),
  )
  await open(page)
  await expect(cases(page)).toHaveCount(40)
  await page.getByRole('button', { name: 'Show the other 160' }).click()
  await expect(cases(page)).toHaveCount(200)
  await expect(cases(page).nth(40).getByRole('link')).toBeFocused()
  await walk(page)
  await expect.poll(async () => (await stored(page)).some(({ step: at }) => at === 'networkZoneDenied')).toBe(true)
  await expect.poll(async () => (await stored(page)).length).toBe(200)
  expect((await stored(page)).map(({ id }) => id)).not.toContain(record(0).id)
  expect((await stored(page)).map(({ id }) => id)).toContain(record(199).id)
})

test('a browser that refuses to store is no obstacle, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('history', 'on')
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await walk(page)
  await expect(page.getByText('the browser refused to store it')).toBeVisible()
  await open(page)
  await expect(page.locator('main').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in any state, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const judge = async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
    await open(page)
    await judge()
    await turnOn(page)
    await judge()
    await put(
      page,
      Array.from({ length: 45 }, (_, i) => record(i)),
    )
    await open(page)
    await expect(cases(page)).toHaveCount(40)
    await cases(page)
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click()
    await page.getByRole('button', { name: 'Stop keeping cases' }).click()
    await expect(page.getByRole('group')).toBeVisible()
    await judge()
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0)
  })

test('without JavaScript the page says what it is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/history/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('switched off or blocked here')).toBeVisible()
  await context.close()
})
