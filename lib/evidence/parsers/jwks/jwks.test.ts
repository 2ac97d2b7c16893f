import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { service, token } from '../jwt/__fixtures__/tokens'
import { jwks } from './jwks'

const key = (kid: string, more: object = {}) => ({
  kty: 'RSA',
  alg: 'RS256',
  kid,
  use: 'sig',
  e: 'AQAB',
  n: 'sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri',
  ...more,
})
const set = (...keys: object[]) => JSON.stringify({ keys }, null, 1)

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a set': [set(key('k1'), key('k2')), 'keys=2 4 "kty": "RSA"', 'unchecked kidPresent'],
  'with a token of one of its keys': [`${token(service)}\n${set(key('k0'), key('k1'))}`, 'keys=2 5 "kty": "RSA"', 'kidPresent 15 "kid": "k1"'],
  'with a decoded header of one of its keys': [`{"alg":"RS256","kid":"k1"}\n${set(key('k1'))}`, 'keys=1 5 "kty": "RSA"', 'kidPresent 7 "kid": "k1"'],
  'with a token of another key': [`{"alg":"RS256","kid":"k9"}\n${set(key('k1'))}`, 'keys=1 5 "kty": "RSA"', '!kidPresent 1 "kid":"k9"'],
  'cut off, with a token of another key': [
    `{"alg":"RS256","kid":"k9"}\n${set(key('k1'), key('k2')).slice(0, -30)}`,
    'keys=1 5 "kty": "RSA"',
    'unchecked kidPresent',
  ],
  'cut off in its first key': [set(key('k1')).slice(0, -30), 'unchecked kidPresent'],
  'one key, alone': [JSON.stringify(key('k1')), 'keys=1 1 "kty":"RSA"', 'unchecked kidPresent'],
  'a private key': [
    set(key('k1', { d: 'VFCWOqXr8nvZNyaaJLXdnNPXZKRaWCjkU5Q2egQQpTBMwhprMzWzpR8S' })),
    'keys=1 4 "kty": "RSA"',
    'privateKeyPasted 4 "kty": "RSA"',
    'unchecked kidPresent',
  ],
  'a shared secret': [
    '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"}',
    'keys=1 1 "kty":"oct"',
    'privateKeyPasted 1 "kty":"oct"',
    'unchecked kidPresent',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(jwks, paste)).toEqual(facts))

test('not read: a setting of the same name', () => expect(factsReadBy(jwks, '{"kty":"Dell AT101"}')).toEqual([]))
