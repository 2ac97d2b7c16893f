import { nothing } from '@/lib/findings/findings'
import { qrCode } from '@/lib/link/qr'
import { fragmentOf } from '@/machines/hand-over/link'
import { phoneCode, spelt } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { trees } from '@/machines/trees'
import { box, expect, ready, step, test } from '../support/app'

const tree = await trees['rdp-mfa'].load()
const cause = 'notEnrolled'
const request = 'systemLog'
const codeOf = (name: string) => phoneCode(tree.id, name)!
const titleOf = (name: string) => unfilled(tree.words[name]!.title)
const at = fragmentOf(tree, { tree: tree.id, findings: { ...nothing, answers: { seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'none' } } })

test('a code typed on the first page opens the cause, as helpdesk said it', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await box(page).fill(spelt(codeOf(cause)))
  await box(page).press('Enter')
  await expect(page).toHaveURL(`/causes/${tree.id}/${cause}/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(titleOf(cause))
})

test('the code of a request opens it where it is asked', async ({ page }) => {
  await page.goto('/c/')
  await ready(page)
  await page.getByRole('textbox', { name: 'The code' }).fill(codeOf(request).toLowerCase())
  await page.getByRole('textbox', { name: 'The code' }).press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', request)
  expect(new URL(page.url()).pathname).toBe('/')
})

test('without a connection a code still tells what it stands for', async ({ page, context }) => {
  await page.goto('/c/')
  await ready(page)
  await context.setOffline(true)
  await page.getByRole('textbox', { name: 'The code' }).fill([...codeOf(cause)].join(' '))
  await expect(page.getByRole('status').getByRole('link')).toHaveText(titleOf(cause))
})

test('a code in the address opens at once; one that is none is explained, and can be mended', async ({ page }) => {
  await page.goto(`/c/#${codeOf(cause).toLowerCase()}`)
  await expect(page).toHaveURL(`/causes/${tree.id}/${cause}/`)
  await page.goto('/c/#00000')
  await expect(page.locator('main').getByRole('alert').getByRole('link')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'The code' })).toHaveValue('00000')
  await page.getByRole('textbox', { name: 'The code' }).fill(codeOf(cause))
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page).toHaveURL(`/causes/${tree.id}/${cause}/`)
})

test('what is no code is read as a text', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await box(page).fill('hello there')
  await box(page).press('Enter')
  await expect(page.locator('[data-kind=unrecognised]')).toBeVisible()
  await expect(box(page)).toHaveValue('hello there')
})

test('without scripts the page says where the codes are listed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/c/')
  await expect(page.locator('[data-without-script]').getByRole('link')).toHaveAttribute('href', '/causes/')
  await context.close()
})

test('a result shows its code, on paper too', async ({ page }) => {
  await page.goto(`/${at}`)
  await expect(step(page)).toHaveAttribute('data-step', cause)
  const code = page.getByText([...codeOf(cause)].join(' '), { exact: true }).first()
  await expect(code).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-paper]').getByText(codeOf(cause))).toBeVisible()
})

test('the link as a QR code is the link that is copied', async ({ page, baseURL }) => {
  await page.goto(`/${tree.id}/${at}`)
  await expect(step(page)).toHaveAttribute('data-step', cause)
  await page.getByRole('button', { name: 'Anyone' }).click()
  await page.getByRole('button', { name: 'Show as QR code' }).first().click()
  const drawn = page.getByRole('img', { name: /^QR code/ })
  await expect(drawn.locator('path')).toHaveAttribute('d', qrCode(`${baseURL}/${at}`).path)
  await page.getByRole('button', { name: 'Hide QR code' }).click()
  await expect(drawn).toHaveCount(0)
})
