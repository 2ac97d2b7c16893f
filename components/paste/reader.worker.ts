import type { WorkerProof } from '@/components/proof/worker-ways'
import { read } from '@/lib/evidence/read'
import { readFile } from '@/lib/evidence/text/file'
import { prove, type WorkerMessage, type WorkerRequest } from './types'

// The table of messages takes longest to load: it is there by the time that a text comes.
void import('@/lib/evidence/messages/known').then(({ knownMessages }) => knownMessages(''))

/** Reads in a thread of its own: the page never freezes, and ending the thread ends the reading and frees its memory. */
const page = self as unknown as {
  onmessage: (event: MessageEvent<WorkerRequest | typeof prove>) => void
  postMessage: (message: WorkerMessage | WorkerProof) => void
}

page.onmessage = async ({ data }) => {
  try {
    page.postMessage(data === prove ? await (await import('@/components/proof/worker-ways')).proveWorker() : await answer(data.source, data.now))
  } catch {
    page.postMessage({ broken: true })
  }
}

async function answer(source: string | File, now: Date): Promise<WorkerMessage> {
  const file = typeof source === 'string' ? { text: source } : await readFile(source)
  if ('refused' in file) return file
  const whole = await read(file.text, now, (progress) => page.postMessage({ progress }))
  return { whole, lines: countLines(file.text) }
}

/** As an editor counts them: a line end at the very end begins one more line. */
function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
