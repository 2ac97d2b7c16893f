import type { CopyMessage, CopyRequest, CopyResult } from './types'

/** Sanitises in a thread of its own, which ends with it. `onProgress`: the share done. Never rejects. */
export function sanitiseInWorker(request: CopyRequest, onProgress: (share: number) => void): { result: Promise<CopyResult>; cancel: () => void } {
  const worker = new Worker(new URL('./sanitiser.worker.ts', import.meta.url), { type: 'module' })
  let cancel = () => worker.terminate()
  const result = new Promise<CopyResult>((resolve) => {
    const end = (ending: CopyResult) => {
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
      resolve(ending)
    }
    cancel = () => end({ stopped: 'cancelled' })
    worker.onmessage = ({ data }: MessageEvent<CopyMessage>) => {
      if ('progress' in data) onProgress(data.progress)
      else end('broken' in data ? { stopped: 'broken' } : data)
    }
    // Its script did not load, or its memory ran out.
    worker.onerror = (event) => {
      event.preventDefault()
      end({ stopped: 'broken' })
    }
    worker.postMessage(request)
  })
  return { result, cancel: () => cancel() }
}
