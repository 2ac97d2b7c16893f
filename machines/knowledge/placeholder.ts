import { withOwnNames } from '@/lib/org/org'

/** A value in words: `{clock.skewed|minutes}`, the fact and what is said without it, which may be nothing. Group 1: the blank before it. */
export const placeholder = /( ?)\{([\w.-]+)\|([^{}]*)\}/g

/** Words with each placeholder replaced. Where nothing is said, the blank before it goes, too; at the beginning, that behind it. */
export function replaced(words: string, said: (fact: string, otherwise: string) => string): string {
  const whole = words.replace(placeholder, (_, blank: string, fact: string, otherwise: string) => {
    const text = said(fact, otherwise)
    return text === '' ? '' : `${blank}${text}`
  })
  return words.startsWith('{') ? whole.trimStart() : whole
}

/** Words where nothing is known yet. Apart from `fill`, so that the first page need not carry the formats. */
export const unfilled = (words: string) => withOwnNames(replaced(words, (_, otherwise) => otherwise))
