import type { SecretKind } from '../evidence/secrets/names'

/** What is removed beside secrets: a person, an address, a host, and what is no evidence. */
export type Kind =
  | SecretKind
  | 'person'
  | 'phone'
  | 'ip'
  | 'org'
  | 'host'
  | 'place'
  | 'session'
  | 'signature'
  | 'value'
  | 'header'
  | 'parameter'
  | 'body'
  | 'note'

export type Why =
  | 'its name says that it is a secret'
  | 'it has the shape of a secret'
  | 'it tells one session or request from another'
  | 'it is long and random'
  | 'the same value was removed elsewhere'
  | 'it names or locates a person'
  | 'it names an organisation or its hosts'
  | 'it signs what it stands in'
  | 'its name is not on the list of what is kept'
  | 'you chose to remove it'
  | 'it is no answer of a sign-in, token or API endpoint'
  | 'it is free text'

/** One line of the receipt. `count`: how often; `values`: how many different ones; `places`: the first of them, none holds what was removed. */
export type Removed = { kind: Kind; why: Why; count: number; values: number; places: string[] }
export type Kept = { what: string; count: number }
export type FormatName = 'HAR' | 'JSON' | 'JSON lines' | 'CSV' | 'XML' | 'form' | 'text'

/** What was done to a text. It holds nothing that was removed. Sizes are in characters. `unsearched`: values too short or too plain to look for in the rest. */
export type Receipt = {
  receipt: 1
  format: FormatName
  size: { before: number; after: number }
  total: number
  removed: Removed[]
  kept: Kept[]
  unsearched: number
  /** Names of headers and parameters that are there, for the reader's choice. */
  names: { name: string; kept: boolean }[]
}

/** Names of headers and parameters, in any case, that the reader keeps or removes against the list. A secret is never kept. */
export type Choice = { keep?: readonly string[]; remove?: readonly string[] }

export type Clean = { text: string; receipt: Receipt }
export type Refusal = { refused: string }

/** One sanitising: what every format needs of the others. A `place` is made of words that hold nothing of the text but names. */
export type Run = {
  /** A value whose field, parameter or header has this name. */
  value: (text: string, name: string, place: string) => string
  /** Words without a name, in any form. */
  words: (text: string, place: string) => string
  /** Words that are in no other form. */
  free: (text: string, place: string) => string
  /** Stand-ins alone, for words that are known to be no more than an address or a line. */
  plain: (text: string, place: string) => string
  /** A name of the text, as it may be written in the output and the receipt. */
  name: (name: string) => string
  /** Removes a secret; gives what stands in its place. */
  secret: (value: string, kind: Kind, why: Why, place: string, inner?: readonly string[]) => string
  /** Another value that goes; `value` is not looked for elsewhere. */
  drop: (kind: Kind, why: Why, place: string, value: string) => void
  keep: (what: string) => void
  /** Whether a header or parameter is kept, by list and choice. */
  allows: (name: string, list: ReadonlySet<string>) => boolean
  /** What a reader chose to remove. */
  chosen: (name: string) => boolean
  /** The same person under each of these names. */
  person: (values: readonly string[]) => void
  /** A person, phone, place, ... by kind, whatever it looks like. */
  stand: (kind: 'user' | 'phone' | 'place' | 'session' | 'value' | 'ip', value: string, place: string) => string
  /** The challenge of PKCE that belongs to the stand-in of its verifier. */
  challenges: ReadonlyMap<string, string>
}
