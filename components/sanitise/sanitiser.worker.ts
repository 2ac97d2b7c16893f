import { readFile } from '@/lib/evidence/text/file'
import { changesIn } from '@/lib/sanitise/changes'
import { sanitise } from '@/lib/sanitise/sanitise'
import { sameCause } from '@/machines/engine/same-cause'
import type { CopyMessage, CopyRequest } from './types'

/** Sanitises in a thread of its own: the page never freezes, and ending the thread ends the work and frees its memory. */
const page = self as unknown as { onmessage: (event: MessageEvent<CopyRequest>) => void; postMessage: (message: CopyMessage) => void }

page.onmessage = async ({ data }) => {
  try {
    page.postMessage(await answer(data))
  } catch {
    page.postMessage({ broken: true })
  }
}

async function answer({ source, now, choice }: CopyRequest): Promise<CopyMessage> {
  const file = typeof source === 'string' ? { text: source } : await readFile(source)
  if ('refused' in file) return file
  const outcome = await sanitise(file.text, now, { choice, onProgress: (share) => page.postMessage({ progress: share * 0.8 }) })
  if ('refused' in outcome) return outcome
  const diagnosis = await sameCause(file.text, outcome.text, now)
  return { copied: { ...outcome, diagnosis, changes: changesIn(file.text, outcome.text) } }
}
