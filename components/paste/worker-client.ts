import type { RunningRead, WorkerMessage, WorkerRequest, WorkerResult } from './types'

/** A thread that has nothing to do. One that read a long text is ended instead, and its memory with it. */
let idle: Worker | undefined
const keeps = 4_000_000

/** Starts the thread before it is needed: its script takes longer to load than a short text to read. */
export function warmUp() {
  idle ??= thread()
}

/** Reads in a thread of its own. `onProgress`: the share done. Never rejects. */
export function readInWorker(request: WorkerRequest, onProgress: (share: number) => void): RunningRead {
  const worker = idle ?? thread()
  idle = undefined
  let cancel = () => worker.terminate()
  let isOver = false
  const result = new Promise<WorkerResult>((resolve) => {
    const end = (ending: WorkerResult, isReusable = false) => {
      // Its thread may be somebody else's by now.
      if (isOver) return
      isOver = true
      worker.onmessage = null
      worker.onerror = null
      if (isReusable && idle === undefined) idle = worker
      else worker.terminate()
      resolve(ending)
    }
    cancel = () => end({ stopped: 'cancelled' })
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('broken' in data) end({ stopped: 'broken' })
      else end(data, typeof request.source === 'string' && request.source.length < keeps)
    }
    // Its script did not load, or its memory ran out.
    worker.onerror = (event) => {
      event.preventDefault()
      end({ stopped: 'broken' })
    }
    worker.postMessage(request)
  })
  return { result, cancel }
}

const thread = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
