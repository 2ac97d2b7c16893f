import { failure } from '../clauses/clause'
import { type Index, type Keyed, partsOf } from '../messages/match'
import { vendors } from '../parsers/other-vendor/vendors'
import { hashOf } from './characters'

/** What a word says of the line that it stands on, as bits. `encoded` and `status` are told by their form. */
export const says = { message: 1, encoded: 2, vendor: 4, secret: 8, status: 16, failure: 32, mark: 64 } as const

/** How much a line is worth reading, by what its words say. */
const worth: Record<keyof typeof says, number> = { message: 1, encoded: 2, vendor: 1, secret: 2, status: 3, failure: 4, mark: 4 }
export const worthOf = (bits: number) => Object.entries(says).reduce((sum, [name, bit]) => (bits & bit ? sum + worth[name as keyof typeof says] : sum), 0)

/** Beyond what the table of messages, the clauses and the list of vendors say. A word that ends in `-` is the beginning of a word, or of a part of one. */
const list = {
  failure:
    'fatal- panic- crit- seve- abor- cras- traceback caused forb- unav- unkn- wrong bad broken viol- block- disabled suspended timeout timed skew drift no nor null nil never unexpected unsupported unre- clos- lost eof only must missing does- doesn isn couldn didn wasn aren shouldn cant don',
  mark: 'okta- trexcloud ssws saml samlp saml2 oauth oauth2 oidc openid jwt jwks dpop authn redirect_uri grant_type client_id errorcode errorsummary errorid error_description eventtype outcome displaymessage stratum w32tm ntp chronyc certificate begin statuscode retry kid authenticate',
  secret: 'secr- passw- passp- passc- pwd token- cook- authoriz- asser- samlresponse priv- apikey api_key code_verifier statehandle jsessionid sid idx xids',
}

/** `words`: whole words by their hash. `stems`: by the first four letters of a word or of a part of one, as in `TokenExpiredException`, see `stemOf`. */
export type Vocabulary = { words: HashTable; stems: Uint8Array }

/** The words that make a line worth reading. A message of the table needs one of its own, its rarest, only where no other word of it is known. */
export function vocabularyOf({ byWord }: Index<Keyed>): Vocabulary {
  const [words, stems] = [new HashTable(), new Uint8Array(2 ** 20)]
  const add = (some: readonly string[], bit: number) => {
    for (const word of some) {
      if (word.endsWith('-')) stems[stemOf(word)]! |= bit
      else words.add(hashOf(word), bit)
    }
  }
  const isKnown = (word: string) => words.get(hashOf(word)) > 0 || word.split(/[_\d]/).some((part) => part.length > 3 && stems[stemOf(part)]! > 0)
  add(list.mark.split(' '), says.mark)
  add(list.failure.split(' '), says.failure)
  add(literals(failure), says.failure)
  add(
    literals(failure).flatMap((word) => (word.length > 4 && word !== 'timed' ? [`${word}-`] : [])),
    says.failure,
  )
  // An apostrophe ends a word here.
  const start = (word: string) => word.split(/['’]/)[0]!
  for (const [word, messages] of byWord)
    if (messages.some((message) => !partsOf(message).segments.some((words) => words.some((one) => isKnown(start(one)))))) add([start(word)], says.message)
  add(list.secret.split(' '), says.secret)
  add(
    Object.values(vendors).flatMap((vendor: Record<string, RegExp>) => literals(...Object.values(vendor)).filter((word) => word.length > 5)),
    says.vendor,
  )
  return { words, stems }
}

/** The first four letters in 20 bits, as the scan keeps them. */
const stemOf = (word: string) => [...word.slice(0, 4)].reduce((stem, letter) => (stem << 5) | (letter.charCodeAt(0) & 31), 0)

/** The words that are spelled out in patterns, in small letters. */
const literals = (...patterns: readonly RegExp[]): string[] =>
  patterns.flatMap(({ source }) => source.replace(/\\[a-z]/gi, ' ').match(/[\p{L}_]{3,}/gu) ?? []).map((word) => word.toLowerCase())

/** Bits by 32-bit hash: open addressing in typed arrays, because every word of a long text is looked up. */
class HashTable {
  private readonly hashes = new Int32Array(slots)
  private readonly bits = new Uint8Array(slots)

  add(hash: number, bit: number) {
    let at = hash & (slots - 1)
    while (this.bits[at] !== 0 && this.hashes[at] !== hash) at = (at + 1) & (slots - 1)
    this.hashes[at] = hash
    this.bits[at]! |= bit
  }

  get(hash: number): number {
    let at = hash & (slots - 1)
    while (this.bits[at] !== 0) {
      if (this.hashes[at] === hash) return this.bits[at]!
      at = (at + 1) & (slots - 1)
    }
    return 0
  }
}
const slots = 2 ** 16
