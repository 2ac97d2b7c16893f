import MiniSearch from 'minisearch'
import type { Entry } from './entry'
import { isIdle, tokens, typed } from './text'

export type Find = (query: string) => Entry[]

/** How many are shown: who does not find it among these types another word. */
const most = 10
/** Where fewer have every word that was typed, those follow that have half of them. */
const few = 3

/** Finds the best ten, best first: a code that stands in what was typed, then what has every word of it, then what has half of them. */
export function makeFinder(entries: readonly Entry[]): Find {
  const index = new MiniSearch({ fields: ['title', 'says', 'words'], tokenize: tokens, processTerm: (term) => (isIdle(term) ? null : term) })
  index.addAll(entries.map((entry, id) => ({ id, title: `${entry.title} ${nameIn(entry)}`, says: entry.says, words: entry.words })))
  const codes = new Map(entries.flatMap((entry) => (entry.kind === 'code' ? [[codeIn(entry), entry] as const] : [])))
  const search = (query: string, combineWith: 'AND' | 'OR') =>
    index.search(query, {
      combineWith,
      tokenize: typed,
      processTerm: (term) => term,
      boost: { title: 3, says: 2 },
      prefix: (term) => term.length > 1,
      // One digit off is another code.
      fuzzy: (term) => term.length > 3 && !/\d/.test(term) && 0.2,
      weights: { fuzzy: 0.4, prefix: 0.6 },
      // An entry that many words lead to is not to stand behind one that has few.
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      boostDocument: (id) => weightOf(entries[Number(id)]!),
    })
  const entryOf = ({ id }: { id: number }) => entries[id]!
  return (query) => {
    const named = codesIn(query).flatMap((code) => codes.get(code) ?? [])
    const whole = search(query, 'AND').map(entryOf)
    const half = new Set(typed(query)).size / 2
    const parts = whole.length < few ? search(query, 'OR').filter(({ queryTerms }) => new Set(queryTerms).size >= half) : []
    return [...new Set([...named, ...whole, ...parts.map(entryOf)])].slice(0, most)
  }
}

/** A word that many causes share leads to the tree, which asks on. What the System Log calls a meaning of an error is seldom meant, unless it is named. */
const weightOf = ({ kind, href }: Entry) => (href.includes('#') ? 0.6 : weights[kind])
const weights = { tree: 3, cause: 1.4, evidence: 1.2, list: 1.2, code: 1 } as const satisfies Record<Entry['kind'], number>

/** The id of a cause or of an artefact, which is made of words too. A code stands in its title. */
const nameIn = ({ kind, href }: Entry) => (kind === 'cause' || kind === 'evidence' ? (href.split('/').at(-2) ?? '') : '')

const codeIn = ({ title }: Entry) => title.split(':', 1)[0]!.toLowerCase()

/** What may be a code in what was typed: its words as one name, then each name in it. */
function codesIn(query: string): string[] {
  const names = query.toLowerCase().match(/[a-z\d_]+/g) ?? []
  return [...new Set([names.join('_'), names.join(''), ...names])]
}
