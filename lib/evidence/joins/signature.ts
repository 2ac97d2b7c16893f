import { compactVerify, importJWK } from 'jose'
import type { FactId, FormatId } from '../parsers/all'
import { findKeys } from '../parsers/jwks/keys'
import { decode } from '../parsers/jwt/decode'
import { findTokens } from '../parsers/jwt/tokens'
import type { Reading } from '../text/types'
import { onLine } from '../text/where'
import type { Span, Where } from '../types'

/** A token and the key beside it that its signature was checked with, as spans of the text. */
export type Signature = { fact: 'signatureValid'; refuted?: true; token: Span; key: Span }

/** Most tokens that are checked: a check takes up to a millisecond. */
const most = 20

/**
 * Checks every token of a text whose key stands in it too. Leaves out tokens of other keys, encrypted ones, and those without a complete signature.
 * Asynchronous because the browser’s cryptography is. Never throws.
 */
export async function checkSignatures(text: string): Promise<Signature[]> {
  const { keys } = findKeys(text)
  const tokens = keys.length === 0 ? [] : findTokens(text).slice(-most)
  const checked = tokens.map(async ({ parts, shown }) => {
    const header = decode(parts)?.header
    const key = keys.find(({ jwk }) => jwk.kid !== undefined && jwk.kid === header?.kid && jwk.kty !== 'oct')
    if (parts.length !== 3 || parts[2] === '' || key === undefined || typeof header?.alg !== 'string') return []
    const result = await verifies(parts.join('.'), key.jwk, header.alg)
    if (result === undefined) return []
    return [{ fact: 'signatureValid' as const, ...(result ? {} : { refuted: true as const }), token: shown, key: { from: key.from, to: key.to } }]
  })
  return (await Promise.all(checked)).flat()
}

/** Undefined where the key cannot be used for this at all: of another algorithm, or broken. */
async function verifies(token: string, jwk: Parameters<typeof importJWK>[0], alg: string): Promise<boolean | undefined> {
  try {
    // Only the public half of a pasted private key is used.
    const { d: _, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...half } = jwk as Record<string, string>
    const key = await importJWK({ ...half, alg } as typeof jwk, alg)
    return await compactVerify(token, key).then(
      () => true,
      (error: { code?: string }) => (error.code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? false : undefined),
    )
  } catch {
    return undefined
  }
}

/** Adds to the reading of a key set whether its keys signed the tokens in the same text. */
export async function withSignatures(readings: Reading[], paste: string, whereIs: (offset: number) => Where = onLine(paste)): Promise<Reading[]> {
  const [keySet, keys]: [FormatId, FactId] = ['jwks', 'jwks.keys']
  if (!readings.some((reading) => reading.outcome === 'read' && reading.facts.some(({ id }) => id === keys))) return readings
  const checked = (await checkSignatures(paste)).map(({ refuted, token, key }) => {
    const { from, to } = refuted ? token : key
    return { id: refuted ? ('!jwks.signatureValid' as const) : ('jwks.signatureValid' as const), quote: paste.slice(from, to).slice(0, 60), ...whereIs(from) }
  })
  return readings.map((reading) =>
    reading.format === keySet && reading.outcome === 'read' ? { ...reading, facts: [...reading.facts, ...checked.slice(-1)] } : reading,
  )
}
