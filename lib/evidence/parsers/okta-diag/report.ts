/** The value of a line; the span includes the key. */
export type Line = { value: string; from: number; to: number }
/** The output of one run of the script. Of a key that stands twice, the first counts. */
export type Report = { lines: Map<string, Line>; isWhole: boolean }

/** A run begins with its own first line and ends with its last, with the next one's first, or with the text. */
export const opening = /^[ \t]{0,8}okta-diag 1[ \t]{0,8}\r?$/m

export function reportsOf(text: string): Report[] {
  const starts = [...text.matchAll(new RegExp(opening, 'gm'))].map(({ index }) => index)
  return starts.map((start, i) => report(text, start, starts[i + 1] ?? text.length))
}

function report(text: string, start: number, end: number): Report {
  const lines = new Map<string, Line>()
  const line = /^[ \t]{0,8}([a-z][a-z-]{1,40}):[ \t]{1,8}(\S[^\r\n]{0,400})/gm
  line.lastIndex = start
  for (let match = line.exec(text); match !== null && match.index < end; match = line.exec(text)) {
    const [, key, value] = match
    if (key === 'done') return { lines, isWhole: value!.startsWith('okta-diag') }
    const to = match.index + match[0].length
    if (!lines.has(key!)) lines.set(key!, { value: value!.trim(), from: to - value!.length - key!.length - 2, to })
  }
  return { lines, isWhole: false }
}
