import { Unreadable } from '../types'

/** Limits that no capture of 128 MB reaches. */
const [deepest, most] = [500, 6_000_000]

/**
 * Checks before parsing that JSON is closed and not built to exhaust memory: not too deep, and without too many objects and lists. One pass that skips strings;
 * the parser finds other faults.
 */
export function checkNesting(text: string): void {
  let [depth, parts] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === quote) {
      i = stringEnd(text, i)
      if (i < 0) throw new Unreadable(cut, text.length)
    } else if (code === brace || code === bracket) {
      if (++depth > deepest) throw new Unreadable('The capture is nested too deeply to read. Export it again from the browser.', i)
      if (++parts > most) throw new Unreadable('The capture is too large to read. Record again, and only the failed sign-in.', i)
    } else if (code === closingBrace || code === closingBracket) depth--
  }
  if (depth > 0) throw new Unreadable(cut, text.length)
}

const cut = 'The capture is cut off: its end is missing. Export it again and open it as a file: chats and e-mails cut long pastes.'

/** Offset of the mark that ends the string opened at `open`; -1 where it is never closed. */
function stringEnd(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let from = end
    while (text.charCodeAt(from - 1) === backslash) from--
    if ((end - from) % 2 === 0) return end
  }
  return -1
}

const [backslash, quote, brace, closingBrace, bracket, closingBracket] = [92, 34, 123, 125, 91, 93]
