/** A parameter of a request or an answer, decoded; at offsets of the text, its name included. */
export type Parameter = { name: string; value: string; from: number; to: number }

/** How often an address was percent-encoded as a whole, because it stands in a parameter of another one. */
export type Level = 0 | 1 | 2

/** Between two parameters, and between a name and its value, at each level. Pages, JSON and logs write `&` in their own way. */
const marks = [
  { between: /&(?:amp;|#38;|#x26;)?|\\u0026/gi, equals: /=|\\u003d/i },
  { between: /%26/gi, equals: /%3D/i },
  { between: /%2526/gi, equals: /%253D/i },
] as const

/** The parameters between two offsets (application/x-www-form-urlencoded), at most 100. One without `=` has no value. */
export function parametersOf(text: string, from: number, to: number, level: Level): Parameter[] {
  const part = text.slice(from, to)
  const { between, equals } = marks[level]
  const found: Parameter[] = []
  let start = 0
  for (const match of [...part.matchAll(between), undefined]) {
    const end = match?.index ?? part.length
    const one = part.slice(start, end)
    const [blank, mark] = [one.length - one.trimStart().length, equals.exec(one)]
    if (one.trim() !== '')
      found.push({
        // A writer sets what matters in bold type.
        name: decoded(one.slice(0, mark?.index ?? one.length), level)
          .trim()
          .replace(/^\*{1,3}/, ''),
        value: mark === null ? '' : decoded(one.slice(mark.index + mark[0].length), level),
        from: from + start + blank,
        to: from + end,
      })
    if (match === undefined || found.length === 100) break
    start = end + match[0].length
  }
  return found
}

/** Decodes once more than the level says. What a line break or a margin put into a long value goes. */
function decoded(words: string, level: Level): string {
  let value = words.replace(/(?:\r\n|\n|\r)[ \t>|]{0,12}/g, '').replace(/\\{1,7}\//g, '/')
  for (let i = 0; i <= level; i++) value = percentDecoded(value.replaceAll('+', ' '))
  return value
}

export const percentDecoded = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Nothing to compare or to judge: the writer hid the value, or left a place to fill in. */
export const isHidden = (value: string) => /[<>{}*…$•]|\.\.\.|x{4}|redact|removed|masked|your[-_ ]?\w|example-client/i.test(value)
