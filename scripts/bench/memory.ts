import { execFileSync } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'

/** Megabytes of memory that the page's process holds, its threads included: before, at the highest, and after so many seconds. */
export type Memory = { before: number; peak: number; after: number; seconds: number }

/** Looks at memory ten times a second until it is told that the work is over, and once more when it has settled. Tells nothing where no `ps` does. */
export async function memoryOf(browser: Browser, page: Page): Promise<() => Promise<Memory | undefined>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] }
  const own = await page.context().newCDPSession(page)
  await own.send('HeapProfiler.collectGarbage')
  const processes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, before: resident(id), peak: 0 }))
  const timer = setInterval(() => {
    for (const one of processes) one.peak = Math.max(one.peak, resident(one.id) ?? 0)
  }, 100)
  return async () => {
    clearInterval(timer)
    // A browser keeps processes in reserve: the page's own is the one that has grown.
    const [{ id, before, peak }] = processes.sort((a, b) => b.peak - (b.before ?? 0) - (a.peak - (a.before ?? 0))) as [(typeof processes)[number]]
    for (let seconds = 1; ; seconds++) {
      await own.send('HeapProfiler.collectGarbage')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const after = resident(id)
      if (before === undefined || after === undefined) return undefined
      if (after < before + level || seconds === patience) return { before, peak, after, seconds }
    }
  }
}

/** Chromium holds memory in store for the next thread for some ten seconds, and a page with a step on it needs more than an empty one: in megabytes. */
const [patience, level] = [40, 30]

function resident(id: number): number | undefined {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${id}`], { encoding: 'utf8' })) / 1000
  } catch {
    return undefined
  }
}
