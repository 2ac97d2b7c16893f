import { defineFormat, type SeenFact, type UncheckedFact } from '@/lib/evidence/types'
import { entriesOf } from '../jwt/entries'
import { jwksSource } from './facts'
import { findKeys, isPrivate, placeOf } from './keys'

type Key = 'keys' | 'kidPresent' | 'privateKeyPasted' | 'signatureValid'

/**
 * A JSON Web Key Set, and whether it holds the key that a token in the same text names. Of anybody: a key does not say whose it is. Whether the signature is right
 * takes an asynchronous computation: see `checkSignatures`.
 */
export const jwks = defineFormat<'jwks', Key>({
  ...jwksSource,
  reads: 'data',
  keeps: 'last',
  recognise: (text) => /"kty"\s{0,9}:\s{0,9}"/.test(text),
  read(text) {
    const { keys, isWhole } = findKeys(text)
    if (keys.length === 0) return { seen: [], unchecked: isWhole ? [] : [cutOff] }
    const seen: SeenFact<Key>[] = [{ fact: 'keys', value: String(keys.length), ...placeOf(text, keys[0]!, 'kty') }]
    const secret = keys.find(isPrivate)
    if (secret) seen.push({ fact: 'privateKeyPasted', ...placeOf(text, secret, 'kty') })
    const token = entriesOf(text).findLast(({ header }) => typeof header.kid === 'string')
    if (token === undefined) return { seen, unchecked: [noToken] }
    const key = keys.find(({ jwk }) => jwk.kid === token.header.kid)
    if (key) seen.push({ fact: 'kidPresent', ...placeOf(text, key, 'kid') })
    else if (isWhole) seen.push({ fact: 'kidPresent', refuted: true, ...token.at('kid') })
    return { seen, unchecked: key || isWhole ? [] : [cutOff] }
  },
})

const noToken: UncheckedFact<Key> = {
  fact: 'kidPresent',
  why: 'The paste has keys but no token. Paste the token too, and Latchkey looks for its key and checks its signature.',
}
const cutOff: UncheckedFact<Key> = { fact: 'kidPresent', why: 'The key set is cut off. The token’s key may be in the missing part.' }
