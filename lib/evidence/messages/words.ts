import type { Span } from '../types'

export type Word = Span & { word: string }

/**
 * The words of a text in order, in small letters, with their places. Punctuation, quotes and line ends fall away, so that a message is found however it was
 * quoted or wrapped. Scripts that put no blanks between words give one character each.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  // A text of ASCII alone is told faster.
  for (const { 0: found, index } of text.matchAll(beyondAscii.test(text) ? word : plainWord))
    words.push({ word: found.toLowerCase(), from: index, to: index + found.length })
  return words
}

/** The words alone. */
export const wordList = (text: string): string[] => text.toLowerCase().match(beyondAscii.test(text) ? word : plainWord) ?? []

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L}))*/gu
const plainWord = /\w+(?:'[A-Za-z]\w*)*/g
const beyondAscii = /[^\0-\x7f]/
