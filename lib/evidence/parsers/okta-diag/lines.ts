import type { SeenFact } from '@/lib/evidence/types'
import type { Key } from './keys'
import type { Report } from './report'

export type Facts = SeenFact<Key>[]
export type Said = Omit<SeenFact<Key>, 'from' | 'to'>

/** What a line of the report says, with its place; nothing where the line is not there. */
export function about({ lines }: Report, key: string, read: (value: string) => readonly Said[]): Facts {
  const line = lines.get(key)
  return line === undefined ? [] : read(line.value).map((said) => ({ ...said, from: line.from, to: line.to }))
}

/** One fact, or none. */
export const when = (fact: Key | undefined, value?: string | undefined): Said[] =>
  fact === undefined ? [] : [{ fact, ...(value === undefined ? {} : { value }) }]
