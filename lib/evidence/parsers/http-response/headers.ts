import type { Mark } from './exchange'

/**
 * Between the name of a header and its value, in every shape a program prints one: `Name: value`, `"name": ["value"]`, `name=value`, `Name:[value]`,
 * a table, the name on one line and the value on the next, the name and value of a HAR.
 */
const between =
  /\\{0,7}["'`]?\]?(?:\s{0,20}(?:=>|[:=])\s{0,20}|,\s{0,40}\\{0,7}["']?value\\{0,7}["']?\s{0,4}:\s{0,4}|["'`],\s{0,4}|[ \t]{1,60}\|?[ \t]{0,60}|\r?\n[ \t]{0,20}(?:<dd>)?)(?:[[{(]\s{0,20})?\\{0,7}["'`]?/y

/** The values of a header wherever it is named, each with the place of its name and value. `names` is global, `value` sticky. */
export function values(text: string, names: RegExp, value: RegExp): Mark[] {
  const found: Mark[] = []
  for (const name of text.matchAll(names)) {
    between.lastIndex = name.index + name[0].length
    if (!between.test(text)) continue
    value.lastIndex = between.lastIndex
    const match = value.exec(text)
    if (match) found.push({ value: match[1] ?? match[0], from: name.index, to: value.lastIndex })
  }
  return found
}

/** The times at which a server says that it answered: milliseconds since 1970. */
export const dates = (text: string): Mark<number>[] =>
  values(text, /(?:(?<![\w-])|(?<=\\n))date\b/gi, httpDate).flatMap(({ value, from, to }) => {
    const time = Date.parse(value)
    return Number.isNaN(time) ? [] : [{ value: time, from, to }]
  })

const httpDate = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/y

/** Okta's name for one request; the same id stands in the System Log. */
export const requestIds = (text: string) => values(text, /x-okta-request-id/gi, /(?=[\w@-]{0,39}\d)[\w@-]{20,40}(?![\w@-])/y)

/** `20261121T063900Z` */
export const compact = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '')
