import type { Browser, Page } from '@playwright/test'
import { type Memory, memoryOf } from './memory'
import { type Watched, watch, watched } from './watch'

/** How a reading went. `ledTo`: the step that it opened, or what the page said instead; `took`: milliseconds from the file until that stood there. */
type Went = { ledTo: string; took: number; watched: Watched; memory?: Memory }

/** Gives a file to the page as a person would, and waits until it is read. The browser must be a fresh one: what it kept from before would count. */
export async function readInPage(browser: Browser, address: string, path: string): Promise<Went> {
  const page = await opened(browser, address)
  const sweep = await memoryOf(browser, page)
  const start = await page.evaluate(() => performance.now())
  await page.setInputFiles('input[type=file]', path)
  const ledTo = await ending(page)
  const took = (await page.evaluate(() => performance.now())) - start
  const seen = await watched(page, start)
  const memory = await sweep()
  return { ledTo, took, watched: seen, ...(memory ? { memory } : {}) }
}

/** Milliseconds from the click on Cancel until the page is idle again, and until the thread that read is gone. */
type Cancelled = { idle: number; gone: number; memory?: Memory }

/** Gives a file to the page, waits so many milliseconds after Cancel has appeared, and cancels. Undefined where it was read before that. */
export async function cancelInPage(browser: Browser, address: string, path: string, wait: number): Promise<Cancelled | undefined> {
  const page = await opened(browser, address)
  const sweep = await memoryOf(browser, page)
  await page.setInputFiles('input[type=file]', path)
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true })
  const isShown = await Promise.race([cancel.waitFor().then(() => true), ending(page).then(() => false)])
  await new Promise((resolve) => setTimeout(resolve, wait))
  if (!isShown || !(await cancel.isVisible())) {
    await sweep()
    return undefined
  }
  const [worker] = page.workers()
  const start = performance.now()
  const gone = worker ? new Promise<number>((resolve) => worker.once('close', () => resolve(performance.now() - start))) : Promise.resolve(0)
  const idle = await cancel.evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const clicked = performance.now()
        ;(button as HTMLButtonElement).click()
        const look = () => (button.isConnected ? requestAnimationFrame(look) : requestIdleCallback(() => resolve(performance.now() - clicked)))
        look()
      }),
  )
  const took = { idle, gone: await gone }
  const memory = await sweep()
  return { ...took, ...(memory ? { memory } : {}) }
}

/** A page with everything loaded that a reading needs. */
async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await watch(page)
  await page.goto(address)
  await page.locator('[data-island][data-ready]').waitFor({ state: 'attached' })
  await page.getByRole('textbox', { name: 'Paste what you have' }).focus()
  await page.waitForLoadState('networkidle')
  return page
}

async function ending(page: Page): Promise<string> {
  const end = page.locator('section[data-step] h1, section[data-kind=unrecognised], main [role=alert], input[name=tree]').first()
  await end.waitFor({ timeout: 600_000 })
  return end.evaluate((found) => found.closest('section')?.dataset.step ?? found.closest('section')?.dataset.kind ?? found.textContent ?? '')
}
