import type { Page } from '@playwright/test'

/** What kept the page's thread from answering, in milliseconds: its longest task, and of the time in tasks over 50 ms what scripts of the site took, by their own names. */
export type Watched = { longestTask: number; longestFrame: number; ours: number; scripts: string[] }

type Task = { startTime: number; duration: number }
type Script = Task & { invoker: string; sourceURL: string; sourceFunctionName: string }
type Record = { tasks: Task[]; frames: (Task & { scripts: Script[] })[]; gaps: Task[] }

/** Watches every page that is opened from now on. */
export async function watch(page: Page) {
  // What turns TypeScript into JavaScript here names functions by a helper of its own, which no page has.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const record: Record = { tasks: [], frames: [], gaps: [] }
    const part = ({ startTime, duration }: Task): Task => ({ startTime, duration })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) record.tasks.push(part(entry))
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Record['frames'])
        record.frames.push({
          ...part(entry),
          scripts: entry.scripts.map((script) => ({
            ...part(script),
            invoker: script.invoker,
            sourceURL: script.sourceURL,
            sourceFunctionName: script.sourceFunctionName,
          })),
        })
    }).observe({ type: 'long-animation-frame', buffered: true })
    let last = performance.now()
    const tick = (now: number) => {
      record.gaps.push({ startTime: last, duration: now - last })
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, { watched: record })
  })
}

/** What was seen since a moment of the page's own clock. */
export async function watched(page: Page, since: number): Promise<Watched> {
  const { tasks, frames, gaps } = await page.evaluate(() => (window as unknown as { watched: Record }).watched)
  const after = <T extends Task>(list: T[]) => list.filter(({ startTime, duration }) => startTime + duration > since)
  const origin = new URL(page.url()).origin
  const long = after(tasks)
  const within = (script: Script) => long.some(({ startTime, duration }) => script.startTime >= startTime - 1 && script.startTime < startTime + duration)
  const own = after(frames)
    .flatMap(({ scripts }) => scripts)
    .filter((script) => script.sourceURL.startsWith(`${origin}/`) && within(script))
  return {
    longestTask: longest(long),
    longestFrame: longest(after(gaps)),
    ours: longest(own),
    scripts: own.map(({ invoker, sourceFunctionName, duration }) => `${sourceFunctionName || invoker} ${Math.round(duration)} ms`),
  }
}

const longest = (tasks: Task[]) => Math.max(0, ...tasks.map(({ duration }) => duration))
