import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A thread that answers everything, until it is ended. */
class Thread {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: unknown = null
  isEnded = false
  postMessage() {
    queueMicrotask(() => this.isEnded || this.onmessage?.({ data: { whole: {}, lines: 1 } }))
  }
  terminate() {
    this.isEnded = true
  }
}

test('Cancelling a reading that is over leaves its thread to the next one', async () => {
  vi.stubGlobal('Worker', Thread)
  const { readInWorker } = await import('./worker-client')
  const request = { source: 'a text', now: new Date(0) }
  const first = readInWorker(request, () => undefined)
  await first.result
  first.cancel()
  const second = readInWorker(request, () => undefined)
  // All promises that can settle have settled before an immediate runs.
  const nothing = new Promise((resolve) => setImmediate(resolve, 'no result'))
  expect(await Promise.race([second.result, nothing])).toEqual({ whole: {}, lines: 1 })
})
