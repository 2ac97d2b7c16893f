import type { Span } from '../types'

export type Word = Span & { word: string }

/**
 * The words of a text in order, in small letters, with their places. Punctuation, quotes, line ends and the percent codes of them fall away, so that a message is
 * found however it was quoted or wrapped. Scripts that put no blanks between words give one character each.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(patternFor(text)))
    if (!found.startsWith('%')) words.push({ word: plain(found), from: index, to: index + found.length })
  return words
}

/** The words alone. */
export const wordList = (text: string): string[] => (text.match(patternFor(text)) ?? []).filter((found) => !found.startsWith('%')).map(plain)

/** The word that begins at a place. Throws where none does. */
export function wordAt(text: string, at: number): string {
  const pattern = patternFor(text)
  pattern.lastIndex = at
  const found = pattern.exec(text)
  pattern.lastIndex = 0
  if (found?.index !== at) throw new Error(`No word begins at ${at} of “${text}”.`)
  return plain(found[0])
}

const plain = (word: string) => word.toLowerCase().replace(/’|%27/g, "'")

/** A text of ASCII alone is told faster. One letter before an apostrophe is no part of a word but of a string: `b'the token expired'`. */
const patternFor = (text: string) => (beyondAscii.test(text) ? anyWord : plainWord)
const anyWord =
  /%(?:0[9AD]|2[\dA-F]|3[A-F]|[57][B-E])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_]|(?:['’]|%27)(?=\p{L}))*)?/giu
const plainWord = /%(?:0[9AD]|2[\dA-F]|3[A-F]|[57][B-E])|\w(?:\w+(?:(?:'|%27)[a-z]\w*)*)?/gi
const beyondAscii = /[^\0-\x7f]/
