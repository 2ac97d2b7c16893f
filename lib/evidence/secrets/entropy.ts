import { base64Text } from '../text/encodings'
import type { Found } from './places'
import { isRandom } from './values'

/** What a random value that is no secret is called: an id, a value that is compared, a public key, a digest. */
const known =
  /(?:id|ids|kid|state|nonce|challenge|thumbprint|fingerprint|digest|hash|etag|certificate|cert|modulus|x5[ct](?:#s256)?|relaystate|samlrequest|index|inresponseto|signature|version|sha\d{1,3}|jti|traceparent|["'\s<][nexy])[\]"'\\]{0,9}(?:(?:\s{1,2}is)?\s{0,4}(?:=>|[:=>(])|\s)\s{0,4}(?:\[\s{0,4})?[\\"'“]{0,9}$/i

/** Long random values of no known name or form: hidden, and not called a credential that works. */
export function randomPlaces(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(/(?<![\w+%~-])[\w+~-]{28,512}(?![\w+~-])/g)) {
    const [[value], from] = [match, match.index]
    if (!isRandom(value) || known.test(text.slice(Math.max(0, from - 60), from)) || base64Text(value) !== undefined) continue
    found.push({ kind: 'random', value, from, to: from + value.length })
  }
  return found
}
