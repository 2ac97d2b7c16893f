import type { Chunk, LeftOut } from './types'

/** Most characters of a chunk, and of a line. Reading takes about twenty times the memory of a chunk, however long the text is. */
export const chunkSize = 4_000_000

/** Cuts a text that is longer than a chunk at the ends of lines (CRLF, LF or CR). A line that is longer than a chunk goes to `leftOut`. */
export function cut(paste: string, size = chunkSize): { chunks: Chunk[]; leftOut: LeftOut[] } {
  if (paste.length <= size) return { chunks: [{ text: paste, before: 0 }], leftOut: [] }
  const chunks: Chunk[] = []
  const leftOut: LeftOut[] = []
  let [start, before, from, line] = [0, 0, 0, 1]
  const close = (end: number) => {
    if (end > start) chunks.push({ text: paste.slice(start, end), before })
  }
  while (from < paste.length) {
    const end = lineEnd(paste, from)
    if (end - from > size) {
      close(from)
      leftOut.push({ line, length: end - from })
      ;[start, before] = [end, line]
    } else if (end - start > size) {
      close(from)
      ;[start, before] = [from, line - 1]
    }
    from = end
    line += 1
  }
  close(paste.length)
  return { chunks, leftOut }
}

/** Just past the end of the line that begins at an offset. */
function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return i + 1
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
  }
  return text.length
}
