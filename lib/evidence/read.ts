import { parseExport } from './capture/export'
import { openCapture } from './capture/open'
import { parseCapture } from './capture/parse'
import { withSignatures } from './joins/signature'
import { withThumbprints } from './joins/thumbprint'
import { type FormatId, formats } from './parsers/all'
import { cut } from './text/chunks'
import { mergeReadings } from './text/merge-readings'
import { parseText } from './text/parse'
import type { ParsedPaste, Reading } from './text/types'
import { onLine } from './text/where'
import { type Format, Unreadable } from './types'

/**
 * Reads a paste or a file of any length. Of a capture of requests, the parsers get the headers and bodies of those that matter; any other text that is too long
 * is read in chunks. Also adds what takes time or two parts of a paste: the check of a token’s signature against the keys beside it. `onProgress`: the share
 * done, 0 to 1. `known`: other parsers than all of them. Never rejects on a text.
 */
export async function read(paste: string, now: Date, onProgress: (share: number) => void = () => undefined, known?: Parsers): Promise<ParsedPaste> {
  const parsers = known ?? (await parsersFor(paste))
  const { captured, broken } = await capturedIn(paste, now, parsers)
  const { readings, secrets, leftOut } = captured ?? parseExport(paste, now, parsers) ?? parseChunks(paste, now, parsers, onProgress)
  const signed = captured ? readings : await withSignatures([...readings, ...broken], paste)
  return { readings: await withThumbprints(signed), secrets, leftOut }
}

export type Parsers = readonly Format<FormatId>[]

/** Every parser, and the messages in the languages that a text needs. */
export async function parsersFor(paste: string): Promise<Parsers> {
  const { knownMessages } = await import('./messages/known')
  return [...formats, ...(await knownMessages(paste))]
}

async function capturedIn(paste: string, now: Date, parsers: Parsers): Promise<{ captured?: ParsedPaste; broken: Reading[] }> {
  try {
    const capture = openCapture(paste)
    return capture ? { captured: { ...(await parseCapture(capture, now, parsers)), leftOut: [] }, broken: [] } : { broken: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { broken: [{ format: 'har', outcome: 'unreadable', why: error.message, line: onLine(paste)(error.at).line ?? 1 }] }
  }
}

function parseChunks(paste: string, now: Date, parsers: Parsers, onProgress: (share: number) => void): ParsedPaste {
  const { chunks, leftOut } = cut(paste)
  const parsed = chunks.map(({ text, before }, i) => {
    onProgress(i / chunks.length)
    return parseText(text, now, parsers, onLine(text, before))
  })
  return { readings: mergeReadings(parsed.map(({ readings }) => readings)), secrets: parsed.flatMap(({ secrets }) => secrets), leftOut }
}
