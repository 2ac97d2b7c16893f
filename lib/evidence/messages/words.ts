import type { Span } from '../types'

export type Word = Span & { word: string }

/**
 * The words of a text in order, in small letters, with their places. Punctuation, quotes and line ends fall away, so that a message is found however it was
 * quoted or wrapped. Scripts that put no blanks between words give one character each.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(word)) words.push({ word: found.toLowerCase(), from: index, to: index + found.length })
  return words
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L}))*/gu
