import { askForProof, askWorker } from '@/components/paste/ask-worker'
import type { Stopped } from '@/components/paste/types'
import type { WorkerProof } from '@/components/proof/worker-ways'
import type { ScreenshotAnswer, ScreenshotRequest } from './types'

/** The page whose policy allows WebAssembly. It is never shown; `scripts/screenshot.mjs` writes it. */
const address = '/screenshot/'

/** Opens that page in a hidden frame, and gives the thread that starts in it. Undefined where it does not load. */
async function openThread(): Promise<{ thread: Worker; close: () => void } | undefined> {
  const frame = Object.assign(document.createElement('iframe'), { hidden: true, title: 'Reads the picture', tabIndex: -1, src: address })
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
    frame.onerror = resolve
  })
  document.body.append(frame)
  await loaded
  try {
    const thread = (frame.contentWindow as unknown as { screenshotReader?: Worker }).screenshotReader
    if (thread)
      return {
        thread,
        close: () => {
          thread.terminate()
          frame.remove()
        },
      }
  } catch {
    // The browser's own error page belongs to nobody.
  }
  frame.remove()
  return undefined
}

/** Reads a picture, which it takes over. The thread and all its memory are gone when the result is there. Never rejects. */
export function readPicture(bitmap: ImageBitmap, onProgress: (share: number) => void): { result: Promise<ScreenshotAnswer | Stopped>; cancel: () => void } {
  let cancel: () => void = () => undefined
  let isCancelled = false
  const reading = async (): Promise<ScreenshotAnswer | Stopped> => {
    const opened = await openThread()
    if (isCancelled || opened === undefined) {
      opened?.close()
      bitmap.close()
      return { stopped: isCancelled ? 'cancelled' : 'broken' }
    }
    const asked = askWorker<ScreenshotAnswer>(opened.thread, { bitmap } satisfies ScreenshotRequest, onProgress, opened.close)
    cancel = asked.cancel
    return asked.result
  }
  return {
    result: reading(),
    cancel: () => {
      isCancelled = true
      cancel()
    },
  }
}

/** Has the thread that reads pictures try to send something out. Undefined where it does not start. */
export async function proofOfScreenshotReader(): Promise<WorkerProof | undefined> {
  const opened = await openThread()
  return opened && askForProof(opened.thread, opened.close)
}
