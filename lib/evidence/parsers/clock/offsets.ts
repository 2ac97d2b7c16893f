import { lineAround } from '@/lib/evidence/text/lines'
import type { Span } from '@/lib/evidence/types'

/** How far this clock is from another, in seconds. `isOwnSource`: from the source it follows, which proves nothing where it follows none. */
export type Offset = Span & { seconds: number; isOwnSource: boolean }

/** Every offset in the text, in its order. */
export function offsets(text: string): Offset[] {
  const found: Offset[] = []
  for (const { pattern, scale, isOwnSource } of rows)
    for (const match of text.matchAll(pattern)) {
      const number = Number((match[1] ?? match[2])!.replace(',', '.'))
      const sign = match[3] === 'fast' ? -1 : 1
      if (Number.isFinite(number)) found.push({ seconds: sign * number * scale, isOwnSource, from: match.index, to: match.index + match[0].length })
    }
  return [...found, ...phase(text)].sort((a, b) => a.from - b.from)
}

const rows = [
  // `12:00:01, d:+00.0312500s o:+00.0123456s  [ * ]`, and with /dataonly `12:00:01, +00.0123456s`; the comma of German and French Windows.
  {
    pattern: /\b\d\d?:\d\d:\d\d(?: [AP]M)?, {0,2}(?:d:[+-]\d{1,7}[.,]\d{1,9}s {1,3}o:([+-]\d{1,10}[.,]\d{1,9})s|([+-]\d{1,10}[.,]\d{1,9})s)/g,
    scale: 1,
    isOwnSource: false,
  },
  // chronyc tracking
  { pattern: /^System time {0,20}: (\d{1,10}\.\d{1,12})()? seconds (slow|fast) of NTP time/gm, scale: 1, isOwnSource: true },
  // ntpq -p: the chosen peer's row; milliseconds.
  {
    pattern: /^\*\S{1,60}(?:[ \t]{1,30}\S{1,40}){7}[ \t]{1,30}(-?\d{1,12}\.\d{1,9})[ \t]{1,30}\d{1,12}\.\d{1,9}[ \t]{0,9}$/gm,
    scale: 0.001,
    isOwnSource: true,
  },
  // ntpdate -q
  { pattern: /\bstratum \d{1,2}, offset ([+-]?\d{1,10}\.\d{1,9})/g, scale: 1, isOwnSource: false },
]

/** `w32tm /query /status /verbose`: the one line in seconds whose label speaks of a phase. */
function phase(text: string): Offset[] {
  for (const match of text.matchAll(/[:：] ?([+-]?\d{1,10}[.,]\d{1,9})s(?=\s|$)/g)) {
    const line = lineAround(text, match.index, match.index + match[0].length, 60)
    if (!/pha|fas|f[áa]z|фаз|相|위상/i.test(text.slice(line.from, match.index))) continue
    return [{ seconds: Number(match[1]!.replace(',', '.')), isOwnSource: true, ...line }]
  }
  return []
}
