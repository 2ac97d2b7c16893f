import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { seal, unseal } from '@/lib/link/seal'
import { choicesAt, partWith, splitterOf } from '@/machines/engine/choices'
import { type TreeId, trees } from '@/machines/trees'

/** Shows the page that a reader is there, and waits until the app runs. */
export async function ready(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('focusin')))
  await page.locator('[data-island][data-ready]').waitFor({ state: 'attached' })
}

/**
 * Every browser test fails on a word in the console, an error of the page, or a request to anywhere but our own server.
 * This one has a browser context of its own: for tests that set options of the context or the browser's storage.
 */
export const fresh = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = []
      page.on('console', (message) => isOfDriver(message.text()) || problems.push(`console ${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!) && !/^(?:data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`)
      })
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * The same with a new page in a context that the worker keeps: the scripts are compiled already, which halves the cost of a load.
 * `test.use` with an option of the context has no effect here: such tests take `fresh`.
 */
export const test = fresh.extend<object, { kept: { context: BrowserContext; keeper: Page } }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use
      const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) })
      const keeper = await context.newPage()
      await keeper.goto('/robots.txt')
      await use({ context, keeper })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ kept: { context, keeper } }, use) => {
    await use(context)
    for (const page of context.pages()) if (page !== keeper) await page.close()
    await context.setOffline(false)
    await context.clearPermissions()
    await context.clearCookies()
    await keeper.evaluate(clearStorage)
  },
})
export { expect }

/** Playwright's own word where service workers are blocked. */
const isOfDriver = (text: string) => text === 'Service Worker registration blocked by Playwright'

/** Runs in the page. */
async function clearStorage() {
  localStorage.clear()
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name!)
      deleting.onsuccess = resolve
      deleting.onerror = reject
    })
}

/**
 * Loads an address, also when only its fragment differs from the page's: the browser would load nothing then.
 * Unlike `about:blank`, another file of the site keeps the process, and with it the compiled scripts.
 */
export async function load(page: Page, address: string) {
  await page.goto('/robots.txt')
  return page.goto(address)
}

/** Loads a case as one of the reader's own, as a page of ours that gives the first answers opens it. */
export async function loadOwn(page: Page, address: string) {
  const pairs = unseal(address.slice(address.indexOf('#')))!.pairs
  await page.goto('/robots.txt')
  await page.goto(`/${seal([...pairs, ['start', 'yes']])}`, { referer: page.url() })
}

/** Answers to requests that fit are held back until they are let go, so that what is shown meanwhile can be looked at on any machine. */
export async function hold(page: Page, requests: string | RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(requests, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

/** Waits until nothing new was asked for over two looks. */
export async function settled(requests: readonly string[]) {
  let before = -1
  const isSame = () => {
    const same = requests.length === before
    before = requests.length
    return same
  }
  await expect.poll(isSame, { intervals: [700], timeout: 30_000 }).toBe(true)
}

/** Opens all that is folded up. */
export const unfold = (page: Page) =>
  page.locator('details').evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '')
  })

/** The other theme on a page that is loaded already. */
export async function switchTheme(page: Page, theme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
}

/** On a narrow screen: what is known, still possible, and how to hand it over. */
export const openRail = (page: Page) => page.getByRole('complementary', { name: 'The case so far' }).locator('> button').click()
export const step = (page: Page) => page.locator('section[data-step]')
export const box = (page: Page) => page.getByRole('textbox', { name: 'Paste what you have' })

export async function paste(page: Page, text: string) {
  await ready(page)
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
}

/** Answers a question, in two parts where its choices come in two. */
export async function choose(page: Page, at: string, answer: string) {
  await ready(page)
  const tree = await trees[(await step(page).getAttribute('data-tree')) as TreeId].load()
  const first = splitterOf(tree, at)
  if (first === undefined) return choosePart(page, at, answer)
  await expect(step(page)).toHaveAttribute('data-step', new RegExp(`^(?:${first}|${at})$`))
  const isFirst = (await step(page).getAttribute('data-step')) === first
  if (isFirst) {
    const isOffered = choicesAt(tree, first).some(([choice]) => choice === answer)
    await choosePart(page, first, partWith(tree, at, answer) ?? (isOffered ? answer : 'dontKnow'))
    if (isOffered) return
  }
  await choosePart(page, at, answer)
}

async function choosePart(page: Page, at: string, answer: string) {
  const radio = page.locator(`[data-step=${at}] input[value=${answer}]`)
  const more = page.locator(`[data-step=${at}]`).getByRole('button', { name: /^\d+ more messages$/ })
  await expect(radio.or(more).first()).toBeVisible()
  if (!(await radio.isVisible())) await more.click()
  await page.locator(`[data-step=${at}] input[value=${answer}]`).check()
  await page.locator(`[data-step=${at}]`).getByRole('button', { name: 'Continue' }).click()
  await expect(step(page)).not.toHaveAttribute('data-step', at)
}

export const log = (status: number) =>
  `exception thrown is = System.Net.WebException: The remote server returned an error: (${status}).<CR><LF>   at System.Net.HttpWebRequest.GetResponse()<CR><LF>   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)`
