import type { WorkerProof } from '@/components/proof/worker-ways'
import { prove, type Stopped } from './types'

/** Has a thread answer one request. `onProgress`: the share done; `onEnd` decides what becomes of the thread. The result never rejects. */
export function askWorker<Answer extends object>(
  worker: Worker,
  request: unknown,
  onProgress: (share: number) => void,
  onEnd: (ending: Answer | Stopped) => void,
): { result: Promise<Answer | Stopped>; cancel: () => void } {
  let cancel = () => worker.terminate()
  let isOver = false
  const result = new Promise<Answer | Stopped>((resolve) => {
    const end = (ending: Answer | Stopped) => {
      // After its end, the worker may already serve another request: do not touch it.
      if (isOver) return
      isOver = true
      worker.onmessage = null
      worker.onerror = null
      onEnd(ending)
      resolve(ending)
    }
    cancel = () => end({ stopped: 'cancelled' })
    worker.onmessage = ({ data }: MessageEvent<Answer | { progress: number } | { broken: true }>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('broken' in data) end({ stopped: 'broken' })
      else end(data)
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

/** Has a thread try to send something out. `onEnd` ends the thread. Resolves to undefined where it does not start. */
export async function askForProof(worker: Worker, onEnd: () => void): Promise<WorkerProof | undefined> {
  const ending = await askWorker<WorkerProof>(worker, prove, () => undefined, onEnd).result
  return 'stopped' in ending ? undefined : ending
}
