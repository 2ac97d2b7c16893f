import { test as base, expect, type Page } from '@playwright/test'

/** Waits until the page answers: until then a click does nothing, and under load that is long after the page has loaded. */
export const ready = (page: Page) => page.locator('[data-island][data-ready]').waitFor({ state: 'attached' })

/** Every browser test fails on a word in the console, an error of the page, or a request to anywhere but our own server. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = []
      page.on('console', (message) => problems.push(`console ${message.type()}: ${message.text()}`))
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
export { expect }

export const step = (page: Page) => page.locator('section[data-step]')
export const box = (page: Page) => page.getByRole('textbox', { name: 'Paste what you have' })

export async function paste(page: Page, text: string) {
  await ready(page)
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
}

export async function choose(page: Page, at: string, answer: string) {
  await ready(page)
  await page.locator(`[data-step=${at}] input[value=${answer}]`).check()
  await page.locator(`[data-step=${at}]`).getByRole('button', { name: 'Continue' }).click()
  await expect(step(page)).not.toHaveAttribute('data-step', at)
}

export const log = (status: number) =>
  `exception thrown is = System.Net.WebException: The remote server returned an error: (${status}).<CR><LF>   at System.Net.HttpWebRequest.GetResponse()<CR><LF>   at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)`
