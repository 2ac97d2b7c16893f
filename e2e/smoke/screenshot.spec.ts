import { box, expect, ready, step, test } from '../support/app'
import { faults } from '../support/axe'
import { give, isRead, missing, panel, screenshot, wordsRead } from '../support/screenshots'

// A second each on a quiet machine; the browser of the tests compiles nothing for speed.
test.describe.configure({ timeout: 120_000 })

test('a screenshot is read on this device, and nothing is used before the reader says so', async ({ page, browser, baseURL }) => {
  const made = await screenshot(browser, 'badRequest', 'light', 1)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/')
  await ready(page)
  expect(requests.filter((url) => url.includes('screenshot'))).toEqual([])
  await give(page, made.png)
  await isRead(page)
  expect(missing(await wordsRead(page).inputValue(), made)).toMatchObject({ lost: [], deciding: [] })
  await expect(box(page)).toHaveValue('')
  // The thread is gone, and its memory with it.
  await expect.poll(() => [page.frames().length, page.workers().filter((one) => one.url().startsWith('blob:')).length <= 1]).toEqual([1, true])
  // The words are the reader's: what is corrected is what is used.
  await wordsRead(page).press('End')
  await panel(page).getByRole('button', { name: 'Use these words' }).click()
  await expect(panel(page)).toHaveCount(0)
  await expect(step(page)).toHaveAttribute('data-step', 'redirectUriMismatched')
  expect(page.url()).not.toContain('screen')
  // Only our own files: the page, the thread, the engine and its data.
  const foreign = requests.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('blob:'))
  expect(foreign).toEqual([])
  expect(requests.filter((url) => /\/screenshot-(?:worker|engine|data)-/.test(url)).length).toBeGreaterThan(0)
})

test('a pasted picture with a dark theme: marked words lead into picture and box, Discard leaves nothing', async ({ page, browser }) => {
  const made = await screenshot(browser, 'windows', 'dark', 2)
  // Before the app runs: it is done once more when it does.
  await page.goto('/')
  await page.evaluate((base64) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, made.png.toString('base64'))
  await expect(panel(page)).toBeFocused()
  await isRead(page)
  expect(missing(await wordsRead(page).inputValue(), made)).toMatchObject({ lost: [], deciding: [] })
  const marked = panel(page).getByRole('listitem').getByRole('button')
  if ((await marked.count()) > 0) {
    await marked.first().press('Enter')
    await expect(wordsRead(page)).toBeFocused()
    expect(await panel(page).locator('svg rect').count()).toBe(1)
  }
  expect(await faults(page, 'section:has(canvas)')).toEqual([])
  await panel(page).getByRole('button', { name: 'Discard' }).press('Enter')
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Open file' })).toBeFocused()
  await expect(box(page)).toHaveValue('')
})

test('what is no picture, and a browser that refuses WebAssembly, are said in a sentence; the picture stands beside an empty box', async ({
  page,
  browser,
  quiet,
}) => {
  await page.goto('/')
  await ready(page)
  await give(page, Buffer.from('no picture at all'))
  await expect(panel(page).getByRole('status')).toHaveText(/^This is not a picture that your browser can open/)
  await panel(page).getByRole('button', { name: 'Close' }).click()

  await page.route('**/screenshot/', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", ''), headers: { 'content-type': 'text/html' } })
  })
  const made = await screenshot(browser, 'signIn', 'light', 1)
  await give(page, made.png)
  await expect(panel(page).getByRole('status')).toHaveText(/^This browser refuses WebAssembly/, { timeout: 20_000 })
  await expect(wordsRead(page)).toHaveValue('')
  await panel(page).getByRole('button', { name: 'Use these words' }).click()
  await expect(panel(page).getByRole('alert')).toHaveText('There are no words in the box yet')
  await wordsRead(page).fill('Unable to sign in')
  await panel(page).getByRole('button', { name: 'Use these words' }).click()
  await expect(panel(page)).toHaveCount(0)
  // The browser reports what it refused.
  quiet.splice(0)
})
