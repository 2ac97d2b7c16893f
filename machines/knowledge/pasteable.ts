import { placeholder } from './placeholder'

/** A line in parts: words, and what is there to be copied whole. */
export type Part = { words: string } | { copy: string }

/** Words whose backticks mark literal text, with each command and each search for the System Log as a part of its own. */
export function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let words = ''
  const end = () => {
    const said = parts.length > 0 ? words.replace(mark, '').trim() : words.trim()
    if (said !== '') parts.push({ words: said })
    words = ''
  }
  for (const [i, piece] of line.split('`').entries()) {
    if (i % 2 === 0) words += piece
    else if (!isPasteable(piece) || /[(“]$/.test(words)) words += `\`${piece}\``
    else {
      end()
      parts.push({ copy: piece })
    }
  }
  end()
  return parts
}

/** What ended the words before something to copy stands in front of the words behind it. */
const mark = /^[.,;:]+(?=\s|$)/

const isPasteable = (text: string) => text.length >= 12 && (search.test(text) || (command.test(text) && argument.test(text)))

const search = /\s(?:eq|sw|co)\s"/
const command = /^[a-z][\w-]*\s/
/** An option, a place, a quoted or assigned value, a host, or a second word behind the first. */
const argument = /\s[-/"'$<|]|[=/\\]|\.[a-z]|\s\S+\s\S/

/** The values of this case that are filled into a line and are there to be pasted: a scope, an address, an id to search for. Each with its fact. */
export const valuesIn = (line: string, values: Readonly<Partial<Record<string, string>>>): [fact: string, value: string][] =>
  [...line.matchAll(placeholder)].flatMap(([, , fact = '']) => {
    const value = values[fact]
    return value !== undefined && pasted.includes(fact) ? [[fact, value] as [string, string]] : []
  })

const pasted = ['www-authenticate.scope', 'workflows-error.cardScope', 'okta-system-log.outsideZone', 'http-response.requestId', 'okta-error.errorId']
