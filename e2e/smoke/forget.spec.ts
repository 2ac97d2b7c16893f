import { expect, log, paste, step, test } from '../support/app'

const kept = () =>
  Promise.all([JSON.stringify({ ...localStorage }), indexedDB.databases().then((all) => all.map(({ name }) => name))]).then(([words, bases]) => ({
    words,
    bases,
  }))

test('everything that this browser keeps is listed with counts, asked about once, and forgotten', async ({ page }) => {
  await page.goto('/history/')
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await page.getByRole('button', { name: 'Use the dark theme' }).click()
  await page.goto('/')
  await page.getByRole('button', { name: 'helpdesk', exact: false }).first().click()
  await paste(page, log(403))
  await expect(step(page)).toBeVisible()
  await expect.poll(() => page.evaluate(kept).then(({ bases }) => bases)).toEqual(['latchkey'])

  await page.goto('/privacy/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Forget everything' }).click()
  const part = page.getByRole('region', { name: 'Forget everything on this device' })
  await expect(part.getByRole('listitem')).toHaveText([/1 case/, /Who you are.*helpdesk/i, /theme.*dark/i, /Keeping cases.*on/i])
  await part.getByRole('button', { name: 'Forget everything' }).click()
  const question = page.getByRole('group', { name: /cannot be undone/ })
  await question.getByRole('button', { name: 'Leave it' }).click()
  expect((await page.evaluate(kept)).bases).toEqual(['latchkey'])
  await part.getByRole('button', { name: 'Forget everything' }).click()
  await question.getByRole('button', { name: 'Forget it all' }).click()
  await expect(part.getByRole('status')).toContainText('Forgotten: 1 case')
  expect(await page.evaluate(kept)).toEqual({ words: '{}', bases: [] })
  await expect(part.getByRole('listitem')).toHaveCount(0)
})

test('where nothing is kept, it says so, and offers no button', async ({ page }) => {
  await page.goto('/history/#forget')
  await expect(page.getByText('This browser keeps nothing of Latchkey’s.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forget everything' })).toHaveCount(0)
})
