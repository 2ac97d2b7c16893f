import { parseExport } from './capture/export'
import { openCapture } from './capture/open'
import { parseCapture } from './capture/parse'
import { excerptOf } from './excerpt/excerpt'
import { withSignatures } from './joins/signature'
import { withThumbprints } from './joins/thumbprint'
import type { FormatId } from './parsers/all'
import { formats } from './parsers/formats'
import { parseText } from './text/parse'
import { type RecordStart, recordsIn } from './text/records'
import { topicOf } from './text/topic'
import type { ParsedPaste, Reading } from './text/types'
import { onLine } from './text/where'
import { type Format, Unreadable } from './types'

/**
 * Reads a paste or a file of any length. Of a capture of requests, the parsers get the headers and bodies of those that matter; of any other text that is too
 * long, the lines worth reading. Also adds what takes time or two parts of a paste: the check of a token’s signature against the keys beside it. `onProgress`:
 * the share done, 0 to 1. `chosen`: other parsers than all of them. Never rejects on a text.
 */
export async function read(paste: string, now: Date, onProgress: (share: number) => void = () => undefined, chosen?: Parsers): Promise<ParsedPaste> {
  const { knownMessages } = await import('./messages/known')
  const { formats: messages, index } = await knownMessages(paste)
  const parsers = chosen ?? [...formats, ...messages]
  const { captured, broken } = await capturedIn(paste, now, parsers)
  const opened = captured ?? parseExport(paste, now, parsers)
  if (opened) return { ...opened, readings: await withThumbprints(opened.readings) }
  onProgress(0)
  const { text, whereIs, leftOut } = excerptOf(paste, index)
  onProgress(0.2)
  // A symptom is in somebody's own words, which no long text is, however little of it is read.
  const offered = paste === text ? parsers : parsers.filter(({ id }) => id !== 'symptom')
  const { readings, secrets } = parseText(text, now, offered, whereIs)
  const all = await withThumbprints(await withSignatures([...readings, ...broken], text, whereIs))
  return { readings: all, secrets, leftOut, records: recordsOf(all, recordsIn(text, whereIs)), topic: topicOf(paste) }
}

/** Of the records of a text, those that a fact stands in or that show a success. */
function recordsOf(readings: readonly Reading[], records: readonly RecordStart[]): RecordStart[] {
  const lines = readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts.flatMap(({ line }) => line ?? []) : []))
  const held = new Set(lines.map((line) => records.findLast((record) => record.line <= line)))
  return records.filter((record) => held.has(record) || record.succeeded)
}

export type Parsers = readonly Format<FormatId>[]

/** Every parser, and the messages in the languages that a text needs. */
export async function parsersFor(paste: string): Promise<Parsers> {
  const { knownMessages } = await import('./messages/known')
  return [...formats, ...(await knownMessages(paste)).formats]
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
