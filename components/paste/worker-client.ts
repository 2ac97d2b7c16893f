import type { WorkerProof } from '@/components/proof/worker-ways'
import { prove, type RunningRead, type WorkerMessage, type WorkerRequest, type WorkerResult } from './types'

/** A worker for the next reading. One that read more characters than `reusableUpTo` is ended instead, to free its memory. */
let idle: Worker | undefined
const reusableUpTo = 4_000_000

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
      // After its end, the worker may already serve another reading: do not touch it.
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
      else end(data, typeof request.source === 'string' && request.source.length < reusableUpTo)
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

/** Has a thread of its own try to send something out. Resolves to undefined where it does not start. */
export function proofOfWorker(): Promise<WorkerProof | undefined> {
  const worker = thread()
  return new Promise<WorkerProof | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerProof | WorkerMessage>) => resolve('outcomes' in data ? data : undefined)
    worker.onerror = (event) => {
      event.preventDefault()
      resolve(undefined)
    }
    worker.postMessage(prove)
  }).finally(() => worker.terminate())
}

/** On a page, the first script has it start under the page's policy (`scripts/policy.mjs`). */
const thread = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
