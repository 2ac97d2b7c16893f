import type { Browser } from '@playwright/test'
import { samples as api } from '@/machines/api-error/examples/samples'
import { samples as rdp } from '@/machines/rdp-mfa/examples/samples'
import { samples as signIn } from '@/machines/sign-in-error/examples/samples'
import { samples as workflows } from '@/machines/workflows-403/examples/samples'
import { box, expect, log, ready } from './app'

const entry = {
  request: { method: 'GET', url: 'https://acme.okta.com/api/v1/users', headers: [] },
  response: { status: 403, headers: [], content: { text: '' } },
}
/** Of every tree, of none, in another language, a capture, words, a code that stands for nothing. */
export const texts = [
  ...[...api, ...rdp, ...signIn, ...workflows].slice(0, 12).map(({ paste }) => paste),
  'nothing that anybody knows\nin two lines',
  'Die Anmeldung ist fehlgeschlagen, bitte wenden Sie sich an den Administrator',
  JSON.stringify({ log: { version: '1.2', entries: [entry] } }),
  'clock',
  'E0000011',
  '00000',
  log(403),
  '{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}',
]

/** Each of the texts, pasted into a page of its own, has the same files asked for. */
export async function asksForTheSame(browser: Browser, baseURL: string, some: readonly string[]) {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  let first: string[] | undefined
  for (const text of some) {
    const page = await context.newPage()
    const asked = new Set<string>()
    const files = () => [...asked].sort()
    // A worker's first script is a blob, with a new name each time.
    page.on('request', (request) => request.url().startsWith('http') && asked.add(new URL(request.url()).pathname))
    await page.goto('/')
    await ready(page)
    await box(page).focus()
    await box(page).fill(text)
    await page.getByRole('button', { name: 'Find the cause' }).click()
    await expect(
      page.locator('section[data-step], main [role=alert], [data-kind=unrecognised], h2:has-text("Where does this come from?")').first(),
    ).toBeVisible()
    // A paste is read before all is there that the touch of the box asked for: the languages, the index of the search.
    if (first === undefined) await expect.poll(() => settled(files)).toBe(true)
    first ??= files()
    await expect.poll(files, { message: text.slice(0, 60), timeout: 30_000 }).toEqual(first)
    await page.close()
  }
  await context.close()
  expect(first?.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(5)
}

/** Whether nothing new was asked for over two seconds. */
async function settled(files: () => string[]) {
  const before = files().length
  await new Promise((resolve) => setTimeout(resolve, 2000))
  return files().length === before
}
