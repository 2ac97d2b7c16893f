import type { WorkerProof } from '@/components/proof/worker-ways'
import { askForProof, askWorker } from './ask-worker'
import type { RunningRead, WorkerRequest } from './types'

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
  const isReusable = typeof request.source === 'string' && request.source.length < reusableUpTo
  return askWorker(worker, request, onProgress, (ending) => {
    if (isReusable && !('stopped' in ending) && idle === undefined) idle = worker
    else worker.terminate()
  })
}

/** Has a thread of its own try to send something out. Resolves to undefined where it does not start. */
export function proofOfWorker(): Promise<WorkerProof | undefined> {
  const worker = thread()
  return askForProof(worker, () => worker.terminate())
}

/** On a page, the first script has it start under the page's policy (`scripts/policy.mjs`). */
const thread = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
