import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { expect, load, step, fresh as test } from '../support/app'
import { cases, open, put, record, stored, titleOf, turnOn, walk } from '../support/cases'

test('search, delete with undo, and delete all', async ({ page }) => {
  await turnOn(page)
  await walk(page)
  await load(page, `/${toFragment({ tree: 'workflows-403', findings: { ...nothing, answers: {} } })}`)
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

test('without JavaScript the page says what it is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/history/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('switched off or blocked here')).toBeVisible()
  await context.close()
})
