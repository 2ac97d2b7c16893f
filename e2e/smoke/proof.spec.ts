import type { Worker } from '@playwright/test'
import { expect, log, paste, step, test } from '../support/app'
import { bareServer } from '../support/bare-server'

/** Runs in the worker: what it may not do is named by the directive that stops it, or by the error. */
const tried = (worker: Worker, own: string) =>
  worker.evaluate(
    (own) =>
      new Promise<Record<string, string>>((resolve) => {
        const seen: Record<string, string> = {}
        self.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
          seen[blockedURI] = effectiveDirective
        })
        // What the test driver evaluates is exempt from the policy; what runs later is the worker's own.
        setTimeout(async () => {
          for (const address of [own, 'https://latchkey.invalid/fetch']) seen[address] = await fetch(address).then(() => 'sent', String)
          for (const way of ['importScripts', 'Worker'] as const)
            try {
              if (way === 'Worker') new Worker('https://latchkey.invalid/x.js')
              else Reflect.get(self, way)('https://latchkey.invalid/x.js')
              seen[way] = 'not refused'
            } catch (error) {
              seen[way] = (error as Error).name
            }
          setTimeout(() => resolve(seen), 100)
        })
      }),
    own,
  )

for (const headers of ['with', 'without'])
  test(`the worker that reads is refused every connection on a host ${headers} headers`, async ({ page, baseURL, quiet }) => {
    const bare = headers === 'without' ? await bareServer() : undefined
    const address = bare?.address ?? baseURL!
    await page.goto(`${address}/`)
    await paste(page, log(403))
    await expect(step(page)).toHaveAttribute('data-step', 'scope')
    expect(page.workers()).toHaveLength(1)
    expect(await tried(page.workers()[0]!, `${address}/robots.txt`)).toEqual({
      [`${address}/robots.txt`]: 'connect-src',
      'https://latchkey.invalid/fetch': 'connect-src',
      importScripts: 'TypeError',
      Worker: 'TypeError',
    })
    bare?.close()
    // The browser reports each refusal, and the bare host is another one than that of the test.
    quiet.splice(0)
  })
