import { entriesOf } from '@/lib/evidence/parsers/jwt/entries'
import type { Fields } from './types'

/** The claims of the last JSON Web Token of a text, encoded or decoded (RFC 7519). Undefined where it holds none. */
export function tokenFields(text: string): Fields | undefined {
  const entry = entriesOf(text)
    .filter(({ claims }) => Object.keys(claims).length > 0)
    .at(-1)
  if (entry === undefined) return undefined
  const { header, claims, kind } = entry
  const fields = new Map<string, string>()
  if (kind !== undefined) fields.set('kind of token', kind)
  for (const name of ['alg', 'typ', 'kid'] as const) if (typeof header[name] === 'string') fields.set(`header ${name}`, header[name])
  for (const [name, value] of Object.entries(claims)) fields.set(name, words(value))
  const [issued, expires] = [Number(claims.iat), Number(claims.exp)]
  if (Number.isFinite(issued) && Number.isFinite(expires)) fields.set('lifetime in seconds', String(expires - issued))
  return fields
}

/** A claim in one line: a list in the order of the alphabet, as its order says nothing. */
const words = (value: unknown): string =>
  Array.isArray(value) ? value.map(words).sort().join(' ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
