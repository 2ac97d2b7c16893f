/** The blanks before a text, the text, and the blanks behind it. */
export function trimmed(text: string): [before: string, value: string, behind: string] {
  const from = text.length - text.trimStart().length
  const value = text.trim()
  return [text.slice(0, from), value, text.slice(from + value.length)]
}
