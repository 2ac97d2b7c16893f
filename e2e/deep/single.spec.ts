import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { test as plain } from '@playwright/test'
import { singleFile } from '@/scripts/single.mjs'
import { choose, expect, log, paste, step } from '../support/app'
import { out } from '../support/site'

/** The one HTML file, from disk: no server, and the browser offline. */
const test = plain.extend<{ file: string; problems: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
  problems: async ({}, use) => use([]),
  file: async ({ context, page, problems }, use, info) => {
    info.setTimeout(150_000)
    const path = info.outputPath('latchkey.html')
    writeFileSync(path, await singleFile(out))
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (asked) => /^(?:file|blob|data):/.test(asked.url()) || problems.push(asked.url()))
    await context.setOffline(true)
    await use(pathToFileURL(path).href)
    expect(problems).toEqual([])
  },
})

test('from the one file, a case is walked from the paste to the link; causes, codes, scopes and the map open; what is not there says so', async ({
  page,
  file,
}) => {
  await page.goto(file)
  await paste(page, log(403))
  await choose(page, 'scope', 'everyoneHere')
  expect(new URL(page.url()).hash).toMatch(/^#v\d/)
  const link = new URL(page.url()).hash
  const led = await step(page).getAttribute('data-step')
  for (const path of ['/causes/', '/causes/rdp-mfa/clockSkewed/', '/codes/', '/codes/E0000006/', '/scopes/', '/map/rdp-mfa/', '/privacy/']) {
    await page.goto(`${file}?${path}`)
    await expect(page.locator('main h1')).toHaveCount(1)
    await expect(page.locator('main h1')).not.toHaveText('This page is not in the file')
  }
  await page.goto(`${file}?/causes/`)
  await page.locator('main a[href^="/causes/rdp-mfa/"]').first().click()
  await expect(page).toHaveURL(/\?\/causes\/rdp-mfa\//)
  await page.goto(`${file}?/rdp-mfa/`)
  await expect(step(page).or(page.getByRole('radio').first()).first()).toBeVisible()
  await page.goto(`${file}?/history/`)
  await expect(page.getByRole('heading', { name: 'This page is not in the file' })).toBeVisible()
  // A link from the site opens in the file.
  await page.goto(`${file}${link}`)
  await expect(step(page)).toHaveAttribute('data-step', led ?? '')
})

test('the file may connect to nobody, and says so in its own policy', async ({ page, file, problems }) => {
  await page.goto(file)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'; script-src 'sha256-")
  expect(policy).toContain("connect-src 'none'; worker-src blob:")
  expect(policy).not.toMatch(/'self'|unsafe|\*/)
  const html = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>')
      return 'added'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(html).toBe('TypeError')
  // The browser reports the refusal.
  expect(problems.splice(0)).toEqual([expect.stringContaining('TrustedHTML')])
})
