import { edit, folded, pasted, type Text } from './text'

/** A text in which a sentence can be looked up: lower case, one space for any blank or `+`, and an apostrophe for `%27`. Keeps the way back. */
export function flat(text: string): Text {
  const blanks = folded(pasted(text), text.replace(/[+\n\r\t]/g, ' '))
  const single = edit(blanks, / {2,250}|%27/g, ([found]) => (found === '%27' ? "'" : ' '))
  return folded(
    single,
    single.text.replace(/[A-Z]+/g, (run) => run.toLowerCase()),
  )
}
