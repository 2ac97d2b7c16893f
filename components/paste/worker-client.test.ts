import { expect, test } from 'vitest'

/** A thread that answers everything, until it is ended. */
class Thread {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: unknown = null
  isEnded = false
  postMessage() {
    setTimeout(() => this.isEnded || this.onmessage?.({ data: { whole: {}, lines: 1 } }), 0)
  }
  terminate() {
    this.isEnded = true
  }
}

test('Cancelling a reading that is over leaves its thread to the next one', async () => {
  Object.assign(globalThis, { Worker: Thread })
  const { readInWorker } = await import('./worker-client')
  const given = { source: 'a text', now: new Date(0) }
  const first = readInWorker(given, () => undefined)
  await first.came
  first.cancel()
  const second = readInWorker(given, () => undefined)
  expect(await Promise.race([second.came, new Promise((resolve) => setTimeout(resolve, 500, 'nothing came'))])).toEqual({ whole: {}, lines: 1 })
})
