import type { ParsedPaste } from '@/lib/evidence/text/types'
import type { Given, Told } from './reader.worker'

/** What came of a reading; `stopped`: by the reader, or because the browser gave up. */
export type Came = { whole: ParsedPaste; lines: number } | { refused: string } | { stopped: 'cancelled' | 'broken' }
export type RunningRead = { came: Promise<Came>; cancel: () => void }

/** A thread that has nothing to do. One that read a long text is ended instead, and its memory with it. */
let idle: Worker | undefined
const keeps = 4_000_000

/** Starts the thread before it is needed: its script takes longer to load than a short text to read. */
export function warmUp() {
  idle ??= thread()
}

/** Reads in a thread of its own. `onProgress`: the share done. Never rejects. */
export function readInWorker(given: Given, onProgress: (share: number) => void): RunningRead {
  const worker = idle ?? thread()
  idle = undefined
  let cancel = () => worker.terminate()
  let isOver = false
  const came = new Promise<Came>((resolve) => {
    const end = (told: Came, isReusable = false) => {
      // Its thread may be somebody else's by now.
      if (isOver) return
      isOver = true
      worker.onmessage = null
      worker.onerror = null
      if (isReusable && idle === undefined) idle = worker
      else worker.terminate()
      resolve(told)
    }
    cancel = () => end({ stopped: 'cancelled' })
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('broken' in data) end({ stopped: 'broken' })
      else end(data, typeof given.source === 'string' && given.source.length < keeps)
    }
    // Its script did not load, or its memory ran out.
    worker.onerror = (event) => {
      event.preventDefault()
      end({ stopped: 'broken' })
    }
    worker.postMessage(given)
  })
  return { came, cancel }
}

const thread = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
