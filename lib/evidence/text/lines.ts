import type { Span } from '../types'
/** The line of an offset, counted from 1. CRLF, LF and CR each end a line. Builds its table on the first call. */
export function lineCounter(paste: string): (offset: number) => number {
  let starts: Uint32Array | undefined
  return (offset) => {
    starts ??= lineStarts(paste)
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function lineStarts(paste: string): Uint32Array {
  let [starts, size] = [new Uint32Array(1024), 1]
  for (let i = 0; i < paste.length; i++) {
    const code = paste.charCodeAt(i)
    if (code !== 10 && (code !== 13 || paste.charCodeAt(i + 1) === 10)) continue
    if (size === starts.length) {
      const wider = new Uint32Array(size * 2)
      wider.set(starts)
      starts = wider
    }
    starts[size++] = i + 1
  }
  return starts.subarray(0, size)
}

/** The line around a span, without blanks at its ends and with at most `reach` characters on either side: a minified file is one line. */
export function lineAround(text: string, from: number, to: number, reach = 120): Span {
  let [start, end] = [from, to]
  while (start > 0 && from - start < reach && !isLineEnd(text.charCodeAt(start - 1))) start--
  while (end < text.length && end - to < reach && !isLineEnd(text.charCodeAt(end))) end++
  while (start < from && isBlank(text.charCodeAt(start))) start++
  while (end > to && isBlank(text.charCodeAt(end - 1))) end--
  return { from: start, to: end }
}

const isLineEnd = (code: number) => code === 10 || code === 13
const isBlank = (code: number) => code === 32 || code === 9
