type Stretch = { from: number; to: number }

/** A stretch is no longer than this: no request and no message is. */
const longest = 65_536

/** The words of a text that hold escapes, each to the blanks, quotation marks or tags around it. */
export function codedIn(text: string): Stretch[] {
  const found: Stretch[] = []
  const escapes = /%[\da-f]{2}|\\u00[2-7][\da-f]|&(?:#\d{2,3}|#x[\da-f]{2}|quot|amp|apos|lt|gt);/gi
  let last = 0
  for (let match = escapes.exec(text); match !== null; match = escapes.exec(text)) {
    let from = match.index
    const start = Math.max(last, from - longest)
    while (from > start && !isBorder(text.charCodeAt(from - 1))) from--
    let to = escapes.lastIndex
    const end = Math.min(text.length, from + longest)
    while (to < end && !isBorder(text.charCodeAt(to))) to++
    found.push({ from, to })
    last = to
    escapes.lastIndex = to
  }
  return found
}

/** Blanks and controls, `"`, `<`, `>`. Encoders leave `'` as it is. */
const isBorder = (code: number) => code <= 32 || code === 34 || code === 60 || code === 62

/** A run of letters that may be base64; `line`: where its first line ends. */
type Run = Stretch & { line: number }

/** Runs of letters that may be base64 of a text, in either alphabet: also over lines of one width, and with `/` escaped as in JSON. */
export function runsIn(text: string): Run[] {
  const found: Run[] = []
  const run = /[\w+/-]{16,4096}/g
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const line = endOfRun(text, run.lastIndex)
    const width = line - match.index
    const to = width >= 60 && width <= 128 ? endOfLines(text, line, width) : line
    run.lastIndex = to
    const from = beginningOf(text, match.index, line)
    if (from !== undefined) found.push({ from, line, to })
  }
  return found
}

/** In pieces, because a longer match fills the memory of the browser's engine. */
const letters = /(?:\\\/)?[\w+/-]{1,4096}/y

function endOfRun(text: string, at: number): number {
  letters.lastIndex = at
  let to = at
  while (letters.test(text)) to = letters.lastIndex
  const padded = /={0,2}/y
  padded.lastIndex = to
  padded.test(text)
  return padded.lastIndex
}

/** Lines no longer than the first one, each of letters alone. */
function endOfLines(text: string, at: number, width: number): number {
  let to = at
  for (;;) {
    const next = text[to] === '\n' ? to + 1 : text.startsWith('\r\n', to) ? to + 2 : to
    const end = endOfRun(text, next)
    if (next === to || end === next || end - next > width || !/^["'<\\\s]?$/.test(text.charAt(end))) return to
    to = end
    if (end - next < width) return to
  }
}

/** Where the base64 of a text begins in a run: at its start, or behind a `/` of an address; undefined where nothing in it decodes to words. */
function beginningOf(text: string, from: number, to: number): number | undefined {
  const run = text.slice(from, Math.min(to, from + longest))
  for (let at = 0; run.length - at >= 16; ) {
    if (isWords(run, at)) return from + at
    const slash = run.indexOf('/', at)
    if (slash < 0) return undefined
    at = slash + 1
  }
  return undefined
}

/** Whether 16 letters of base64 stand for 12 printable ASCII characters: other texts almost never do. */
function isWords(text: string, from: number): boolean {
  for (let at = from; at < from + 16; at += 4) {
    const bits = (sextet(text, at) << 18) | (sextet(text, at + 1) << 12) | (sextet(text, at + 2) << 6) | sextet(text, at + 3)
    if (bits < 0 || !isPrintable(bits >> 16) || !isPrintable((bits >> 8) & 255) || !isPrintable(bits & 255)) return false
  }
  return true
}

const isPrintable = (byte: number) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13

const values = new Int8Array(128).fill(-1)
for (const [i, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) values[letter.charCodeAt(0)] = i
values['-'.charCodeAt(0)] = 62
values['_'.charCodeAt(0)] = 63
/** Negative where a letter is none of base64: bits that hold it are negative, too. */
const sextet = (text: string, at: number) => values[text.charCodeAt(at)] ?? -1
