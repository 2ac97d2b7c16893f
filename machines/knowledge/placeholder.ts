import { withOwnNames } from '@/lib/org/org'

/** A value in words: `{clock.skewed|minutes}`, the fact and what is said without it. */
export const placeholder = /\{([\w.-]+)\|([^{}]+)\}/g

/** Words where nothing is known yet. Apart from `fill`, so that the first page need not carry the formats. */
export const unfilled = (words: string) => withOwnNames(words.replace(placeholder, '$2'))
