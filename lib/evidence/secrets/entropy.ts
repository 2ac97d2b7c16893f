import { base64Text } from '../text/encodings'
import type { Found } from './found'
import { isRandom } from './values'

/** What a random value that is no secret is called: an id, a value that is compared, a public key, a digest. */
const known =
  /(?:ids?|kid|state|nonce|challenge|thumbprint|fingerprint|digest|hash|etag|cert|certificate|modulus|x5[ct]|s256|request|index|inresponseto|signature|version|sha1|sha256|sha512|jti|traceparent|^at|^[nexy])$/i

/** Long random values of no known name or form: hidden, and not called a credential that works. */
export function randomPlaces(text: string): Found[] {
  const found: Found[] = []
  const run = /[\w+~-]{28,512}/g
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    // Of an escaped mark, the letters are none of the value.
    const escaped = text[match.index - 1] === '\\' && /^u00[2-7][\da-f]/.test(match[0]) ? 5 : 0
    const [value, from] = [match[0].slice(escaped), match.index + escaped]
    const to = from + value.length
    if ((escaped === 0 && /[\w+%~-]/.test(text.charAt(from - 1))) || /[\w+~-]/.test(text.charAt(to)) || !isRandom(value)) continue
    if (!known.test(wordBefore(text, from)) && base64Text(value) === undefined) found.push({ kind: 'random', value, from, to })
  }
  return found
}

/** The word before a value, past marks and blanks. */
function wordBefore(text: string, from: number): string {
  const start = Math.max(0, from - 60)
  const words = text.slice(start, from).replaceAll(/\\{1,8}u00[2-7][\da-f]/g, ' ')
  return lastWord(words, words.length)
}

function lastWord(text: string, from: number): string {
  let to = from
  while (to > from - 20 && /[^\w]/.test(text.charAt(to - 1))) to--
  let start = to
  while (start > to - 40 && /[\w]/.test(text.charAt(start - 1))) start--
  const word = text.slice(start, to)
  return word === 'is' && to < from ? lastWord(text, start) : word
}
