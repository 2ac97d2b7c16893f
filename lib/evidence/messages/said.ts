import type { Span } from '../types'
import { everyMatch, type Index, indexOf, inOrder, type Keyed, withKeys } from './match'
import { remembered } from './remembered'
import { underHeads } from './rows'
import { wordings } from './wordings'

/** A template and the fact that it is read as. `when`: what its parser asks of the text around it, in words of that parser. */
export type Wording = { format: string; fact: string; when: readonly string[]; template: string }

/** A wording that a text holds. */
export type Said<Fact extends string = string> = { fact: Fact; when: readonly string[] } & Span

/** The rows of the table of wordings: a line `= client-error.dnsFailed` heads the templates of a fact. */
export const wordingRows: readonly Wording[] = underHeads(wordings, (head) => {
  const [id = '', ...when] = head.split(' ')
  const [format = '', fact = ''] = id.split('.')
  return { format, fact, when }
}).flatMap((row) => alternatives(row.template).map((template) => ({ ...row, template })))

function alternatives(template: string): string[] {
  const [all, choices] = /\(([^()|]*\|[^()]*)\)/.exec(template) ?? []
  return choices === undefined ? [template] : choices.split('|').flatMap((choice) => alternatives(template.replace(all!, choice)))
}

/** Every place where a text says what the table reads as a fact of this format, in the order of the text. */
export const saidIn = <Fact extends string>(text: string, format: string): readonly Said<Fact>[] => everywhere(text).get(format) ?? []

let index: Index<Wording & Keyed> | undefined
const everywhere = remembered((text: string): ReadonlyMap<string, Said<never>[]> => {
  index ??= indexOf(withKeys(wordingRows))
  const said = new Map<string, Said<never>[]>()
  for (const { row, from, to } of everyMatch(text, index).sort(inOrder)) {
    if (nameOfPage.test(text.slice(from, to))) continue
    const known = said.get(row.format)
    const one = { fact: row.fact as never, when: row.when, ...withQuotes(text, row.template, from, to) }
    if (known) known.push(one)
    else said.set(row.format, [one])
  }
  return said
})

/** The words of an article's address: `/article/signature-validation-failed-saml-response`. */
const nameOfPage = /^\w+(?:-\w+){3,}$/

/** With the quotation marks that the template itself begins or ends with. */
function withQuotes(text: string, template: string, from: number, to: number): Span {
  const before = template.startsWith("'") ? /(?:['"‘“]|%27)$/.exec(text.slice(Math.max(0, from - 3), from)) : null
  const after = template.endsWith("'") ? /^(?:['"’”]|%27)/.exec(text.slice(to, to + 3)) : null
  return { from: from - (before?.[0].length ?? 0), to: to + (after?.[0].length ?? 0) }
}
