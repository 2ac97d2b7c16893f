import { gatherCapture } from './capture/gather'
import { openCapture } from './capture/open'
import { Unreadable } from './format'
import { formats } from './formats/all'
import { type Gathered, gather, type Reading } from './gather'
import { withSignatures } from './joins/signature'
import { merge } from './merge'
import { cut, type LeftOut } from './pieces'
import { onLine } from './where'

/** What was read of a text; `leftOut`: lines that are too long to be lines. */
export type Whole = Gathered & { leftOut: LeftOut[] }

/**
 * Reads a paste or a file of any length, and what takes two of its parts and time: a token's signature against the keys beside it. A capture of requests is opened first,
 * and formats get its headers and bodies; any other long text is read piece by piece. Never throws. `onProgress`: the share done.
 */
export async function read(paste: string, now: Date, onProgress: (share: number) => void = () => undefined): Promise<Whole> {
  let broken: Reading[] = []
  try {
    const capture = openCapture(paste)
    if (capture) return { ...(await gatherCapture(capture, now)), leftOut: [] }
  } catch (error) {
    if (error instanceof Unreadable) broken = [{ format: 'har', outcome: 'unreadable', why: error.message, line: onLine(paste)(error.at).line ?? 1 }]
  }
  const { pieces, leftOut } = cut(paste)
  const gathered = pieces.map(({ text, before }, i) => {
    onProgress(i / pieces.length)
    return gather(text, now, formats, onLine(text, before))
  })
  const readings = merge([...gathered.map((one) => one.readings), broken])
  return { readings: await withSignatures(readings, paste), secrets: gathered.flatMap(({ secrets }) => secrets), leftOut }
}
