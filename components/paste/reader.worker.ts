import { read } from '@/lib/evidence/read'
import { readFile } from '@/lib/evidence/text/file'
import type { ParsedPaste } from '@/lib/evidence/text/types'

/** Reads a text or a file beside the page's own thread, so that the page never freezes, and so that ending this thread ends the reading and frees its memory. */
export type Given = { source: string | File; now: Date }
export type Told = { progress: number } | { whole: ParsedPaste; lines: number } | { refused: string } | { broken: true }

const page = self as unknown as { onmessage: (event: MessageEvent<Given>) => void; postMessage: (told: Told) => void }

page.onmessage = async ({ data: { source, now } }) => {
  try {
    page.postMessage(await answer(source, now))
  } catch {
    page.postMessage({ broken: true })
  }
}

async function answer(source: string | File, now: Date): Promise<Told> {
  const file = typeof source === 'string' ? { text: source } : await readFile(source)
  if ('refused' in file) return file
  const whole = await read(file.text, now, (progress) => page.postMessage({ progress }))
  return { whole, lines: countLines(file.text) }
}

/** As an editor counts them. */
function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
