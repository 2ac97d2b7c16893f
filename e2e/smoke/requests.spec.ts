import { samples as api } from '@/machines/api-error/examples/samples'
import { samples as rdp } from '@/machines/rdp-mfa/examples/samples'
import { samples as signIn } from '@/machines/sign-in-error/examples/samples'
import { samples as workflows } from '@/machines/workflows-403/examples/samples'
import { box, expect, log, ready, test } from '../support/app'

const entry = {
  request: { method: 'GET', url: 'https://acme.okta.com/api/v1/users', headers: [] },
  response: { status: 403, headers: [], content: { text: '' } },
}
/** Of every tree, of none, in another language, a capture, words, a code that stands for nothing. */
const texts = [
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

test('what is asked for does not depend on what is pasted', async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  expect(texts.length).toBeGreaterThanOrEqual(20)
  const context = await browser.newContext({ baseURL: baseURL! })
  const faults: string[] = []
  let first: string | undefined
  for (const text of texts) {
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto('/')
    await ready(page)
    await box(page).focus()
    await page.waitForLoadState('networkidle')
    const loaded = requests.splice(0).sort().join()
    first ??= loaded
    if (loaded !== first) faults.push(`before ${text.slice(0, 40)}: ${loaded}`)
    await box(page).fill(text)
    await page.getByRole('button', { name: 'Find the cause' }).click()
    await expect(page.locator('section[data-step], [role=alert], h2:has-text("Where does this come from"), section:has(h2)').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    if (requests.length > 0) faults.push(`after ${text.slice(0, 40)}: ${requests.join()}`)
    await page.close()
  }
  await context.close()
  expect(first).toContain('.js')
  expect(faults).toEqual([])
})
