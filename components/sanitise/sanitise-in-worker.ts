import { askWorker } from '@/components/paste/ask-worker'
import type { CopyRequest, CopyResult } from './types'

/** Sanitises in a thread of its own, which ends with it. `onProgress`: the share done. Never rejects. */
export function sanitiseInWorker(request: CopyRequest, onProgress: (share: number) => void): { result: Promise<CopyResult>; cancel: () => void } {
  const worker = new Worker(new URL('./sanitiser.worker.ts', import.meta.url), { type: 'module' })
  return askWorker(worker, request, onProgress, () => worker.terminate())
}
