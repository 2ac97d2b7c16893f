/** How wide letters of the page's font are, in parts of its size: a little more than they are, for there is no font at build time. */
const widthOf = (letter: string) =>
  /[ijl.,:;'’‘|!()[\]tfrI \-/]/.test(letter) ? 0.38 : /[mwMW@%…—]/.test(letter) ? 0.92 : /[A-Z0-9_&#?]/.test(letter) ? 0.7 : 0.585

/** The width of a line in pixels. What is larger than 12 px is bold. */
export const lineWidth = (text: string, size: number) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (size > 12 ? 1.08 : 1)

/** A text in lines no wider than this; a last line that stops early ends in “…”. Breaks between words, and within one only where it fills a line alone. */
export function inLines(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => broken(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (lineWidth(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  let last = lines[most - 1]!
  while (lineWidth(`${last}…`, size) > width) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,.;:]+$/, '')}…`]
}

function broken(word: string, width: number, size: number): string[] {
  const pieces: string[] = ['']
  for (const letter of word) {
    if (lineWidth(pieces.at(-1)! + letter, size) > width) pieces.push('')
    pieces[pieces.length - 1] += letter
  }
  return pieces
}
