import { foldFirst } from './fold'

export type Box = { left: number; top: number; right: number; bottom: number }

/** A word as the engine gives it. `sure`: from 0 to 1; `ends`: the last of its line. */
export type ReadWord = { text: string; sure: number; box: Box; ends: boolean }

/** A word to look at: where it begins in the text, where it stands in the picture, and the letters that were read where it was put right (`read`). */
export type Marked = { text: string; at: number; box: Box; read?: string }

/** What was read in a picture, and which words of it to compare. */
export type PictureText = { text: string; marked: Marked[]; words: number }

/** Below it, a word is marked. */
const sureEnough = 0.75

/** Words to lines. A line that stands well below the one before begins a paragraph. */
export function textOf(words: readonly ReadWord[]): PictureText {
  const seen = words.filter(({ text }) => text.trim() !== '').map((word) => ({ ...word, text: straight(word.text) }))
  let text = ''
  const marked: Marked[] = []
  let lineBefore: Box | undefined
  for (let from = 0; from < seen.length; ) {
    const end = seen.findIndex(({ ends }, i) => i >= from && ends)
    const line = seen.slice(from, end < 0 ? undefined : end + 1)
    const { box } = line[0]!
    if (lineBefore && box.top - lineBefore.bottom > (lineBefore.bottom - lineBefore.top) * 1.1) text += '\n'
    for (let at = 0; at < line.length; ) {
      const { word, of } = foldFirst(
        line.slice(at).map((one) => one.text),
        line[at - 1]?.text ?? '',
      )
      const parts = line.slice(at, at + of)
      const read = parts.map((one) => one.text).join(' ')
      const mark = { text: word, at: text.length, box: around(parts.map((one) => one.box)) }
      if (word !== read) marked.push({ ...mark, read })
      else if (parts[0]!.sure < sureEnough && /[\p{L}\p{N}]/u.test(word)) marked.push(mark)
      text += word
      at += of
      text += at < line.length ? ' ' : '\n'
    }
    lineBefore = line.at(-1)!.box
    from += line.length
  }
  return { text: text.trimEnd(), marked, words: seen.length }
}

/** Screens show straight quotes in code, and the engine often reads curly ones: JSON would break. */
const straight = (text: string) => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'")

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

/** How much of a reading counts: the letters of the words that are fairly sure. */
export const worthOf = (words: readonly ReadWord[]): number =>
  words.reduce((sum, { text, sure }) => sum + (sure >= 0.6 ? text.replace(/[^a-z0-9]/gi, '').length : 0), 0)
