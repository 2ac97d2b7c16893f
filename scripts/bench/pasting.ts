import type { Browser, Page } from '@playwright/test'
import { answered } from '@/machines/rdp-mfa/examples/samples'
import { kilobytes, weightOf } from '../weight.mjs'
import { plainLog } from './plain-log'

/** A text as most are: 2 kB of a log with the failure among other lines. */
const typical = `${[...plainLog(1000)].join('').slice(0, 900)}\n${answered(429)}\n`.padEnd(2000, [...plainLog(2000, 2)].join(''))

/** Prints how long a page takes from the click to the cause, first and once loaded, and what a paste loads beyond the page. */
export async function pasting(browser: Browser, address: string, site: string) {
  const [cold, warm]: number[][] = [[], []]
  const [ofPage, ofPaste] = [new Set<string>(), new Set<string>()]
  for (let run = 0; run < 7; run++) {
    const page = await browser.newPage()
    await page.addInitScript('globalThis.__name = (named) => named')
    let loaded = ofPage
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.endsWith('.js')) loaded.add(pathname)
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    loaded = ofPaste
    cold!.push(await paste(page))
    for (let again = 0; again < 5; again++) warm!.push(await paste(page))
    await page.close()
  }
  const say = (what: string, value: string) => console.log(`${what.padEnd(64)} ${value.padStart(12)}`)
  say('from the click to the cause on the page, first time', `${median(cold!).toFixed(0)} ms`)
  say('from the click to the cause on the page, once loaded, 2 kB', `${median(warm!).toFixed(0)} ms (at most 150)`)
  const weight = weightOf(
    site,
    [...ofPaste].filter((path) => !ofPage.has(path)),
  )
  say('what a paste loads beyond the page, as sent', kilobytes(weight.total))
  for (const { path, bytes } of weight.scripts.slice(0, 4)) say(`  ${path}`, kilobytes(bytes))
}

async function paste(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill(typical)
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Find the cause'))!
        const start = performance.now()
        button.click()
        // Playwright itself looks ten times a second only.
        const look = () => (document.querySelector('[data-step=rateLimited] h1') ? resolve(performance.now() - start) : requestAnimationFrame(look))
        look()
      }),
  )
  await page.goBack()
  await page.locator('#symptoms').waitFor()
  return took
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!
