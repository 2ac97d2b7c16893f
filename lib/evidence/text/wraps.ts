import { folded, type Text } from './text'

/** A mail program or a window wraps no wider than this, and nobody's log is narrower. */
const [narrowest, widest] = [40, 160]
/** Most characters of a text that somebody wrapped. */
const longest = 100_000

/** Joins lines that were broken at a blank because the next word did not fit. A text that no width explains is returned itself; offsets stay. */
export function unwrapped(source: Text): Text {
  const { text } = source
  if (text.length > longest) return source
  const lines = text.split('\n')
  const width = Math.max(...lines.map((line) => (/\S\s+\S/.test(line) ? line.trimEnd().length : 0)))
  if (width < narrowest || width > widest) return source
  const joined = lines.reduce((whole, line, i) => {
    const last = lines[i - 1]?.trimEnd()
    if (last === undefined) return line
    const wrapped = last !== '' && last.length + 1 + line.search(/\s|$/) > width && /^[^\s>#*|│<+-]/.test(line) && !begins.test(line)
    return `${whole}${wrapped ? ' ' : '\n'}${line}`
  }, '')
  return folded(source, joined)
}

/** What begins a line of its own: a sentence, a time, a header, a frame, an item of a list, a message of HTTP. */
const begins = /^(?:[A-Z]|\[?\d{1,4}[-/:.)]|[\w-]{1,40}: |at )/
