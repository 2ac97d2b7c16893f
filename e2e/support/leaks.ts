import type { Page } from '@playwright/test'
import { holding } from '@/machines/leaks/__fixtures__/outputs'
import type { Planted } from '@/machines/leaks/__fixtures__/pastes'
import { expect, ready } from './app'

/** Reads a text as a reader does, and says how that ended: at a step, or with words about why not. */
export const read = (page: Page, text: string) =>
  page.evaluate(async (paste) => {
    const box = document.querySelector<HTMLTextAreaElement>('#paste')!
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, paste)
    box.dispatchEvent(new Event('input', { bubbles: true }))
    const words = 'main [role=alert], main h2[tabindex="-1"]'
    const old = new Set(document.querySelectorAll(words))
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Find the cause')!
    button.click()
    for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((later) => setTimeout(later, 4))) {
      const isBusy = [...document.querySelectorAll('main [role=status]')].some(({ textContent }) => textContent === 'Reading…')
      if (isBusy) continue
      if (document.querySelector('section[data-step]')) return 'step'
      // Said in place of a step: several trees fit, or none does.
      if ([...document.querySelectorAll(words)].some((one) => !old.has(one))) return 'message'
    }
    return 'nothing'
  }, text)

/** Everything that the page shows, prints, keeps or tells. The paste box of the first page may hold its own text. */
export async function shown(page: Page): Promise<Record<string, string>> {
  const rest = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const box of copy.querySelectorAll('textarea, script')) box.remove()
    return {
      location: location.href,
      state: JSON.stringify(history.state) ?? '',
      title: document.title,
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name]),
      document: copy.outerHTML,
      requests: JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)),
    }
  })
  const screen = await visible(page)
  await page.emulateMedia({ media: 'print' })
  const print = await visible(page)
  await page.emulateMedia({ media: null })
  return { ...rest, screen, print }
}

// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no part of what is seen
const visible = (page: Page) => page.locator('body').innerText()

/** Every record and every key of every database. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const settled = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const found: unknown[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        const open = database.transaction(store).objectStore(store)
        found.push(await Promise.all([settled(open.getAll()), settled(open.getAllKeys())]))
      }
      database.close()
    }
    return JSON.stringify(found)
  })

export const toStart = (page: Page) =>
  page.evaluate(async () => {
    location.hash = ''
    while (document.querySelector('section[data-step]') !== null || document.querySelector('#paste') === null)
      await new Promise((later) => setTimeout(later, 4))
  })

/** A page that keeps its cases, as a reader may have asked it to. */
export async function opened(page: Page) {
  await page.addInitScript(() => localStorage.setItem('history', 'on'))
  await page.goto('/')
  await ready(page)
}

/** Reads each text, as a reader does: no form of what is planted in it may be anywhere but in the paste box. */
export async function nothingLeaks(page: Page, quiet: string[], planted: readonly Planted[]) {
  await opened(page)
  const wrong: string[] = []
  const ends = { step: 0, message: 0, nothing: 0 }
  for (const { text, credential, form, place } of planted) {
    const end = await read(page, text)
    ends[end as keyof typeof ends]++
    const leaking = holding(await shown(page), credential)
    wrong.push(...leaking.map((where) => `${credential.name}, ${form}, ${place}: in ${where}`))
    await toStart(page)
  }
  const records = await kept(page)
  expect(records).toContain('#v1?')
  const console = quiet.join('\n')
  for (const { credential } of planted) wrong.push(...holding({ records, console }, credential).map((where) => `${credential.name}: in ${where}`))
  expect(wrong).toEqual([])
  expect(ends.nothing).toBe(0)
  expect(ends.step).toBeGreaterThan(planted.length * 0.7)
}
