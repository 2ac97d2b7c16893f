import { wordingRows } from '@/lib/evidence/messages/said'
import { factWords } from '../facts/all'
import { unfilled } from '../placeholder'
import { messages } from './messages'

/** Words that a fact is found by: what it says, and what screens, programs and answers print of it. Empty where there is no such fact. */
export function wordsOf(fact: string): string[] {
  const says = factWords[fact as keyof typeof factWords]
  return [...(says === undefined ? [] : [unfilled(says)]), ...printedAs(fact)]
}

/** Only what is printed of a fact. */
export function printedAs(fact: string): string[] {
  const own = messages[fact as keyof typeof messages]
  return [...(own === undefined ? [] : [own]), ...inTable(fact).slice(0, most)]
}

const inTable = (id: string) => wordingRows.filter(({ format, fact }) => `${format}.${fact}` === id).map(({ template }) => template.replaceAll('{}', ' '))

/** Of a fact that a hundred programs word in their own way, those that stand first. */
const most = 6
