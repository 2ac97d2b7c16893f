import type { JWK } from 'jose'
import { objectsWith } from '@/lib/evidence/text/json'
import type { Span } from '@/lib/evidence/types'

/** A JSON Web Key of a text (RFC 7517). */
export type Key = { jwk: JWK; from: number; to: number }

/** The keys of a text, alone or in a set; `isWhole`: none is cut off. */
export function findKeys(text: string): { keys: Key[]; isWhole: boolean } {
  const { found, cut } = objectsWith(text, 'kty')
  const keys = found.flatMap(({ from, to }) => {
    const jwk = parsed(text.slice(from, to))
    return jwk === undefined ? [] : [{ jwk, from, to }]
  })
  return { keys, isWhole: cut === undefined }
}

function parsed(words: string): JWK | undefined {
  try {
    const value = JSON.parse(words) as Record<string, unknown>
    return ['RSA', 'EC', 'OKP', 'oct', 'AKP'].includes(String(value.kty)) ? (value as JWK) : undefined
  } catch {
    return undefined
  }
}

export const isPrivate = ({ jwk }: Key) => 'd' in jwk || 'k' in jwk || 'priv' in jwk

/** The place of a member of a key, or of the key's beginning. */
export function placeOf(text: string, { from, to }: Key, member: string): Span {
  const at = text.indexOf(`"${member}"`, from)
  if (at < 0 || at >= to) return { from, to: from + 1 }
  const end = /[,}\n]/.exec(text.slice(at, to))
  return { from: at, to: end === null ? to : at + end.index }
}
