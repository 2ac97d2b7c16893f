import type { Page, TestInfo } from '@playwright/test'
import { har } from '@/scripts/bench/har'
import { writeChunks } from '@/scripts/bench/write-chunks'
import { box, expect, hold, ready, step } from './app'

/** Large files, as structure: how long reading takes is printed by `npm run bench` and asserted nowhere. */

export const problem = (page: Page) => page.locator('main').getByRole('alert')
export const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel', exact: true })
export const progress = (page: Page) => page.getByRole('progressbar', { name: 'Read so far' })

export const open = async (page: Page, path: string) => {
  await ready(page)
  await page.locator('input[type=file]:not([capture])').setInputFiles(path)
}

export const pathOf = async (info: TestInfo, name: string, chunks: Iterable<string>) => {
  const path = info.outputPath(name)
  await writeChunks(path, chunks)
  return path
}

/** The scripts of a thread. */
export const holdThread = (page: Page) => hold(page, /turbopack-worker/)

/** As a reader drops a file on the page. */
export const drop = async (page: Page, name: string, bytes: number[], repeat = 1) => {
  await ready(page)
  await page.evaluate(
    ([name, bytes, repeat]) => {
      const files = new DataTransfer()
      files.items.add(
        new File(
          Array.from({ length: repeat }, () => new Uint8Array(bytes)),
          name,
        ),
      )
      for (const type of ['dragover', 'drop'])
        document.querySelector('h1')!.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }))
    },
    [name, bytes, repeat] as const,
  )
}

/** A capture of this size leads to its cause; meanwhile the page tells how far it is; no word of it enters the box. */
export async function readsCapture(page: Page, info: TestInfo, bytes: number) {
  const path = await pathOf(info, 'shop.acme.example.har', har(bytes))
  const letGo = await holdThread(page)
  await page.goto('/')
  await open(page, path)
  await expect(progress(page)).toBeVisible()
  await expect(cancel(page)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Reading…' })).toBeVisible()
  letGo()
  await expect(step(page)).toHaveAttribute('data-step', 'redirectUriMismatched')
  await expect(step(page)).toHaveAttribute('data-kind', 'cause')
  await expect(page.locator('q').filter({ hasText: 'redirect_uri' }).first()).toBeVisible()
  await expect(page.getByText('shop.acme.example.har').first()).toBeVisible()
  await expect(progress(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('')
  await page.goBack()
  await expect(page.locator('#symptoms')).toBeVisible()
  await expect(box(page)).toHaveValue('')
}
