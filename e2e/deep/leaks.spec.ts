import type { Page } from '@playwright/test'
import type { Credential } from '@/machines/leaks/__fixtures__/kinds'
import { holding } from '@/machines/leaks/__fixtures__/outputs'
import { pastes } from '@/machines/leaks/__fixtures__/pastes'
import { expect, load, ready, test } from '../support/app'
import { nothingLeaks, opened, read, shown } from '../support/leaks'

/** The texts of machines/leaks, each pasted into the built page. */

const parts = 8
const all = await pastes(1000)

for (let part = 0; part < parts; part++)
  test(`pastes with credentials, part ${part + 1} of ${parts}: nothing shown, printed, kept or told holds a form of one`, async ({ page, quiet }) => {
    test.setTimeout(600_000)
    await nothingLeaks(
      page,
      quiet,
      all.filter((_, i) => i % parts === part),
    )
  })

/** Each leak that a page might have, made on purpose. */
const made: Record<string, (page: Page, value: string) => Promise<unknown>> = {
  location: (page, value) => page.evaluate((leak) => history.replaceState(null, '', `${location.hash}&x=${encodeURIComponent(leak)}`), value),
  state: (page, value) => page.evaluate((leak) => history.replaceState({ leak: [leak] }, ''), value),
  title: (page, value) =>
    page.evaluate((leak) => {
      document.title = `A case with ${leak}`
    }, value),
  storage: (page, value) => page.evaluate((leak) => sessionStorage.setItem('draft', JSON.stringify({ leak })), value),
  screen: (page, value) => page.evaluate((leak) => document.querySelector('main')!.append(btoa(`x${leak}`)), value),
  document: (page, value) => page.evaluate((leak) => document.querySelector('main')!.setAttribute('data-x', leak), value),
  print: (page, value) =>
    page.evaluate((leak) => {
      const words = document.createElement('p')
      words.className = 'hidden print:block'
      words.textContent = leak
      document.querySelector('main')!.append(words)
    }, value),
}
test(`a leak would be seen: ${Object.keys(made).join(', ')}`, async ({ page }) => {
  const { text, credential } = all.find((one) => one.credential.name === 'a client secret' && one.form === 'plain')!
  const seen = async (planted: Credential) => holding(await shown(page), planted)
  await opened(page)
  for (const [where, leak] of Object.entries(made)) {
    await page.evaluate(() => sessionStorage.clear())
    await load(page, '/')
    await ready(page)
    expect(await read(page, text)).toBe('step')
    expect(await seen(credential)).toEqual([])
    await leak(page, credential.parts[0]!)
    expect(await seen(credential)).toContain(where)
  }
})
