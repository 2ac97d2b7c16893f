import { lineAround } from '@/lib/evidence/text/lines'
import type { Span } from '@/lib/evidence/types'

/** Whether a clock follows a time source, by the line that says so; undefined where none does. */
export function synchronisation(text: string): (Span & { isRunning: boolean }) | undefined {
  const status = windowsStatus(text)
  if (status !== undefined) return status
  for (const [pattern, isRunning] of says) {
    const match = pattern.exec(text)
    if (match !== null) return { isRunning, ...lineAround(text, match.index, match.index + match[0].length) }
  }
  return undefined
}

/**
 * `w32tm /query /status`: its first three lines are leap indicator, stratum and precision. Every language of Windows writes the numbers; 3 means not
 * synchronised, stratum 0 unspecified. A computer that follows its own clock is as good as not synchronised.
 */
function windowsStatus(text: string): (Span & { isRunning: boolean }) | undefined {
  for (const match of take(text.matchAll(/[:：] ?([0-3]) ?[(（]/g))) {
    const place = lineAround(text, match.index, match.index + match[0].length)
    const [leap, second, third] = text.slice(place.from, place.from + 600).split('\n', 3)
    const stratum = stratumLine.exec(second ?? '')?.[1]
    const isCut = match[1] === '3' && (stratum === '0' || /leap|sprung|salto|saut|閏|跃/i.test(leap!.slice(0, 60)))
    if (!isCut && (stratum === undefined || !precisionLine.test(third ?? ''))) continue
    if (match[1] === '3') return { isRunning: false, ...place }
    const at = place.from + leap!.length + 1
    if (stratum === '0') return { isRunning: false, ...lineAround(text, at, at + 1) }
    const own = ownClock.exec(text)
    return own === null ? { isRunning: true, ...place } : { isRunning: false, ...lineAround(text, own.index, own.index + own[0].length) }
  }
  return undefined
}

/** No output has more; a longer text with look-alikes is not searched to its end. */
function* take<T>(all: Iterable<T>) {
  let count = 0
  for (const one of all) {
    if (count++ === 200) return
    yield one
  }
}

const stratumLine = /^\s{0,9}[^:：\n]{2,60}[:：] ?(\d{1,2})\b/
const precisionLine = /^\s{0,9}[^:：\n]{2,60}[:：] ?-\d{1,3}\b/
const ownClock = /[:：] ?(?:Local CMOS Clock|Free-running System Clock)/

const says: [RegExp, boolean][] = [
  [/\b(?:System clock|NTP) synchronized: no\b/, false],
  [/\b(?:System clock|NTP) synchronized: yes\b/, true],
  [/\b(?:NTP service: (?:inactive|n\/a)|NTP enabled: no|Network time on: no)/, false],
  [/\bLeap status {0,20}: Not synchronised\b/, false],
  [/\bLeap status {0,20}: Normal\b/, true],
  [ownClock, false],
  // The Windows Time service is not running.
  [/\b0x80070426\b/, false],
]

/** What `w32tm` says when it could not compare or resynchronise, by its error number, which is the same in every language. */
export function failures(text: string): (Span & { why: string }) | undefined {
  const match = /\b0x(?:800705B4|80070426|80072AF9|800706BA|80072746|800706E1)\b|did not resync because no time data/i.exec(text)
  if (match === null || !/w32tm|stripchart|\btime (?:data|service|server|source)\b|\d\d:\d\d:\d\d, /i.test(text)) return undefined
  return {
    why: reasons[match[0].slice(2).toUpperCase()] ?? 'no time source set this computer’s clock.',
    from: match.index,
    to: match.index + match[0].length,
  }
}

const reasons: Record<string, string> = {
  '800705B4': 'the time server did not answer (0x800705B4: usually UDP port 123 is blocked).',
  '80070426': 'the Windows Time service is not running (0x80070426).',
  '80072AF9': 'the time server’s host name was not found (0x80072AF9).',
  '800706BA': 'the Windows Time service could not be reached (0x800706BA).',
  '80072746': 'the time server closed the connection (0x80072746).',
  '800706E1': 'the time source has no time to offer (0x800706E1).',
}
