import { edit, folded, pasted, type Text } from './text'

/** A text to look sentences up in: lower case, one space for any run of blanks or `+`, an apostrophe for `%27`, a comma for `%2C`. Offsets map back to the source. */
export function flat(text: string): Text {
  const blanks = folded(pasted(text), text.replace(/[+\n\r\t]/g, ' '))
  const single = edit(blanks, / {2,250}|%27|%2c/gi, ([found]) => (found === '%27' ? "'" : found.startsWith('%') ? ',' : ' '))
  return folded(
    single,
    single.text.replace(/[A-Z]+/g, (run) => run.toLowerCase()),
  )
}
