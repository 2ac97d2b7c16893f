import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { fragmentOf } from '@/machines/hand-over/link'
import { unfilled } from '@/machines/knowledge/placeholder'
import { trees } from '@/machines/trees'
import { choose, expect, log, paste, ready, step } from './app'

export const tree = await trees['rdp-mfa'].load()
export const titleOf = (at: string) => unfilled(tree.words[at]!.title)
export const cases = (page: Page) => page.locator('[data-case]')
export const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

/** Every record in the database, which is there already. */
export const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ id: string; tree: string; step: string; state: string; fragment: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('latchkey')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('cases').objectStore('cases').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
  )

/** Puts records into the database, as an older release, or anything else with access to it, may have. */
export const put = (page: Page, records: Record<string, unknown>[]) =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('latchkey')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('cases', 'readwrite')
          for (const one of all)
            writing.objectStore('cases').put({ ...one, began: new Date(one.changed as number), changed: new Date(one.changed as number) }, String(one.id))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    records,
  )

export const record = (i: number) => {
  const findings = { ...nothing, answers: { scope: 'onlyMe' } }
  const fragment = fragmentOf(tree, { tree: tree.id, findings, read: new Date(1_700_000_000_000 + i * 60_000) })
  return { id: `older${String(i).padStart(5, '0')}`, changed: 1_700_000_000_000 + i * 60_000, tree: tree.id, step: 'seen', state: 'open', fragment }
}

export async function turnOn(page: Page) {
  await page.goto('/history/')
  await ready(page)
  await page.getByRole('button', { name: 'Keep my cases on this device' }).click()
  await expect(page.getByText('No cases yet')).toBeVisible()
}

/** From a paste to a cause. */
export async function walk(page: Page, text = log(403)) {
  await page.goto('/')
  await paste(page, text)
  await choose(page, 'scope', 'everyoneHere')
  await choose(page, 'systemLog', 'outsideZone')
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
}

export async function open(page: Page) {
  await page.goto('/history/')
  await ready(page)
}
