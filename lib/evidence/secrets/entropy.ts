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
    const [value, from] = [match[0], match.index]
    const to = from + value.length
    if (/[\w+%~-]/.test(text.charAt(from - 1)) || /[\w+~-]/.test(text.charAt(to)) || !isRandom(value)) continue
    if (!known.test(wordBefore(text, from)) && base64Text(value) === undefined) found.push({ kind: 'random', value, from, to })
  }
  return found
}

/** The word before a value, past marks and blanks. */
function wordBefore(text: string, from: number): string {
  let to = from
  while (to > from - 20 && /[^\w]/.test(text.charAt(to - 1))) to--
  let start = to
  while (start > to - 40 && /[\w]/.test(text.charAt(start - 1))) start--
  const word = text.slice(start, to)
  return word === 'is' && to < from ? wordBefore(text, start) : word
}
