import { execFileSync } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'

/** Megabytes of memory that the browser's page processes hold, threads of the page included: before, at the highest, and after. Absent where no `ps` tells. */
export type Memory = { before: number; peak: number; after: number }

/** Looks at memory ten times a second until it is told that the work is over; then unused objects are swept and it looks once more. */
export async function memoryOf(browser: Browser, page: Page): Promise<() => Promise<Memory | undefined>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] }
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const own = await page.context().newCDPSession(page)
  const swept = async () => {
    await own.send('HeapProfiler.collectGarbage')
    await settled()
    return resident(ids)
  }
  const before = await swept()
  let peak = before ?? 0
  const timer = setInterval(() => {
    peak = Math.max(peak, resident(ids) ?? 0)
  }, 100)
  return async () => {
    clearInterval(timer)
    const after = await swept()
    return before === undefined || after === undefined ? undefined : { before, peak, after }
  }
}

/** An allocator hands memory back a moment after it is free. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 2500))

function resident(ids: readonly number[]): number | undefined {
  try {
    const told = execFileSync('ps', ['-o', 'rss=', '-p', ids.join(',')], { encoding: 'utf8' })
    return told.split('\n').reduce((sum, line) => sum + Number(line), 0) / 1000
  } catch {
    return undefined
  }
}
