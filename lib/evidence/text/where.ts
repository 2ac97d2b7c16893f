import type { Quoted, Where } from '../types'
import { lineCounter } from './lines'

/** Only the quote and its place, of a value that has more. */
export const quotedOf = ({ quote, line, place }: Quoted): Quoted => (line === null ? { quote, line, place } : { quote, line })

/** `line 3`, or the place in a capture. */
export const placeName = ({ line, place }: Where): string => (line === null ? place : `line ${line}`)

/** The place of an offset as its line. */
export function onLine(text: string): (offset: number) => Where {
  const lineOf = lineCounter(text)
  return (offset) => ({ line: lineOf(offset) })
}
