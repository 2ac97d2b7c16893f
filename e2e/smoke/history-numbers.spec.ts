import { readFileSync } from 'node:fs'
import { nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { expect, fresh as test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { cases, open, put, record, stored, titleOf, tree, turnOn, walk } from '../support/cases'
import { wider } from '../support/places'

test('which causes come up, by time, and the cases as a CSV file', async ({ page, baseURL }) => {
  await turnOn(page)
  await walk(page)
  await expect.poll(async () => (await stored(page)).length).toBe(1)
  const findings = { ...nothing, answers: { scope: 'everyoneHere', networkZoneDenied: 'fixed' } }
  const fixed = { ...record(1), step: 'resolved', state: 'fixed', fragment: fragmentOf(tree, { tree: tree.id, findings }) }
  await put(page, [fixed, record(2), { ...record(3), fragment: 'javascript:alert(1)' }])
  await open(page)
  await expect(cases(page)).toHaveCount(3)

  await page.getByText('Causes by number of cases').first().click()
  const table = page.getByRole('table', { name: 'Causes by number of cases' })
  await expect(table.getByRole('row')).toHaveCount(2)
  const row = table.getByRole('row').nth(1)
  await expect(row.getByRole('link', { name: titleOf('networkZoneDenied') })).toHaveAttribute('href', '/causes/rdp-mfa/networkZoneDenied/')
  await expect(row.getByRole('cell').nth(0)).toHaveText('2')
  await expect(row.getByRole('cell').nth(1)).toHaveText('1')
  await expect(page.getByText('3 cases, 2 with a named cause')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await wider(page)).toBe(0)
  expect(await faultsInBothThemes(page)).toEqual([])

  const exported = async (button: string) => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await saved
    expect(download.suggestedFilename()).toMatch(/^latchkey-cases-\d{4}-\d\d-\d\d\.csv$/)
    return readFileSync(await download.path(), 'utf8')
  }
  const all = await exported('Export these 3 cases as CSV')
  expect(all.startsWith('\uFEFFBegan (UTC),Last changed (UTC),Tree,Cause id,Cause title,State,Link\r\n')).toBe(true)
  const lines = all.trimEnd().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain('rdp-mfa.networkZoneDenied')
  expect(lines[3]).toContain('Fixed')
  expect(lines[3]!.endsWith(`,${baseURL}/${fixed.fragment}`)).toBe(true)

  await page.getByRole('button', { name: '7 days' }).click()
  await expect(row.getByRole('cell').nth(0)).toHaveText('1')
  expect((await exported('Export this case as CSV')).trimEnd().split('\r\n')).toEqual(lines.slice(0, 2))
})
