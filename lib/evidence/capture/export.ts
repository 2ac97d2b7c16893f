import { wholeSize } from '../excerpt/excerpt'
import type { FormatId } from '../parsers/all'
import { formats } from '../parsers/formats'
import { oktaSystemLog } from '../parsers/okta-system-log/okta-system-log'
import { findSecrets } from '../secrets/secrets'
import { mergeReadings } from '../text/merge-readings'
import { parseText } from '../text/parse'
import { createQuoter } from '../text/quoter'
import { toReading } from '../text/reading'
import { pasted } from '../text/text'
import type { ParsedPaste } from '../text/types'
import { onLine } from '../text/where'
import { type Format, Unreadable } from '../types'

/**
 * An export of the System Log that is too long for the other parsers. It may be one line, so its own parser reads it whole; the other parsers read only the failing event.
 * Undefined for any other text.
 */
export function parseExport(paste: string, now: Date, parsers: readonly Format<FormatId>[] = formats): ParsedPaste | undefined {
  if (paste.length <= wholeSize || !oktaSystemLog.recognise(paste.slice(0, head))) return undefined
  const read = wholeLog(paste, now)
  if (read === undefined) return undefined
  const { seen, events = [], logged = [], excerpts = [] } = read
  if (seen.length === 0) return undefined
  const whereIs = onLine(paste)
  const words = (from: number, to: number) => paste.slice(from, Math.min(to, from + longest))
  const secrets = [...seen, ...events, ...logged, ...excerpts]
    .flatMap(({ from, to }) => findSecrets(words(from, to), now).map((one) => ({ ...one, from: from + one.from, to: from + one.to })))
    .sort((a, b) => a.from - b.from)
  const log = toReading(oktaSystemLog, read, pasted(paste), createQuoter(paste, whereIs, secrets))
  const others = parsers.filter(({ id }) => id !== oktaSystemLog.id)
  const excerptReadings = excerpts.map(({ from, to }) => parseText(words(from, to), now, others, (offset) => whereIs(from + offset)))
  return {
    readings: mergeReadings([[log], ...excerptReadings.map(({ readings }) => readings)]),
    secrets: [...secrets, ...excerptReadings.flatMap((one) => one.secrets)],
    leftOut: [],
  }
}

/** Where the log cannot be read as a whole, the lines worth reading are read. */
function wholeLog(paste: string, now: Date) {
  try {
    return oktaSystemLog.read(paste, now)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const [head, longest] = [200_000, 100_000]
