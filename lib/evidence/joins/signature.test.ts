import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { service } from '../parsers/jwt/__fixtures__/tokens'
import { checkSignatures } from './signature'

const signed = async (alg: string) => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(service))).setProtectedHeader({ alg, kid: 'k1' }).sign(privateKey)
  return { token, jwk: { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig' }, whole: { ...(await exportJWK(privateKey)), kid: 'k1' } }
}
const paste = (token: string, ...keys: object[]) => `${token}\n${JSON.stringify({ keys })}`

for (const alg of ['RS256', 'PS384', 'ES256', 'ES384', 'EdDSA'])
  test(`a right signature, ${alg}`, async () => {
    const { token, jwk } = await signed(alg)
    const text = paste(token, { ...jwk, kid: 'k0' }, jwk)
    const found = await checkSignatures(text)
    expect(found).toEqual([{ fact: 'signatureValid', token: { from: 0, to: 7 }, key: expect.anything() }])
    expect(JSON.parse(text.slice(found[0]!.key.from, found[0]!.key.to))).toEqual(jwk)
  })

test('a signature by another key of the same name is wrong', async () => {
  const [{ token }, { jwk }] = await Promise.all([signed('RS256'), signed('RS256')])
  expect((await checkSignatures(paste(token, jwk)))[0]).toEqual(expect.objectContaining({ fact: 'signatureValid', refuted: true }))
})

test('claims that were changed are seen', async () => {
  const { token, jwk } = await signed('ES256')
  const [header, , end] = token.split('.')
  const claims = Buffer.from(JSON.stringify({ ...service, sub: 'somebody else' })).toString('base64url')
  expect((await checkSignatures(paste(`${header}.${claims}.${end}`, jwk)))[0]?.refuted).toBe(true)
})

test('a private key is as good as its public half', async () => {
  const { token, whole } = await signed('ES256')
  expect((await checkSignatures(paste(token, whole)))[0]).toEqual(expect.objectContaining({ fact: 'signatureValid' }))
  expect((await checkSignatures(paste(token, whole)))[0]?.refuted).toBeUndefined()
})

test('wrapped over lines', async () => {
  const { token, jwk } = await signed('RS256')
  expect(await checkSignatures(paste(token.match(/.{1,76}/g)!.join('\n'), jwk))).toEqual([
    { fact: 'signatureValid', token: { from: 0, to: 7 }, key: expect.anything() },
  ])
})

test('nothing is said of what cannot be checked', async () => {
  const { token, jwk } = await signed('RS256')
  const none = Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')
  const pastes = [
    token,
    paste(token, { ...jwk, kid: 'k2' }),
    paste(token.slice(0, token.lastIndexOf('.') + 1), jwk),
    paste(token, { ...jwk, n: '' }),
    paste(token, { kty: 'oct', kid: 'k1', k: 'c2VjcmV0' }),
    paste(`${none}.e30.eA`, jwk),
    paste('eyJhbGciOi', jwk),
    '',
  ]
  expect(await Promise.all(pastes.map(checkSignatures))).toEqual(pastes.map(() => []))
})
