import { decodeJwt, decodeProtectedHeader } from 'jose'
import { members, memberValue } from '@/lib/evidence/text/members'

export type Claims = Record<string, unknown>
/** `isWhole`: nothing of the claims is missing. `isDamaged`: something of the token is. */
export type Decoded = { header?: Claims; claims?: Claims; isWhole: boolean; isDamaged: boolean; isEncrypted: boolean }

/** Header and claims of a token's parts, without a look at the signature; of a damaged one what can still be read. Undefined where the first part is no header. */
export function decode(parts: readonly string[]): Decoded | undefined {
  const header = headerOf(parts[0]!)
  if (header === undefined) return undefined
  if (parts.length === 5 || 'enc' in header) return { header, isWhole: false, isDamaged: parts.length !== 5, isEncrypted: true }
  const whole = claimsOf(parts)
  const signed = parts.length === 3 && (parts[2] !== '' || header.alg === 'none')
  if (whole) return { header, claims: whole, isWhole: true, isDamaged: !signed, isEncrypted: false }
  const claims = lenient(parts[1] ?? '')
  return { header, ...(claims ? { claims } : {}), isWhole: false, isDamaged: true, isEncrypted: false }
}

function headerOf(part: string): Claims | undefined {
  try {
    return decodeProtectedHeader(`${part}.e30.`) as Claims
  } catch {
    const header = lenient(part)
    return header && ('alg' in header || 'kid' in header || 'typ' in header) ? header : undefined
  }
}

function claimsOf(parts: readonly string[]): Claims | undefined {
  try {
    return parts[1] === undefined || parts[1] === '' ? undefined : (decodeJwt(`e30.${parts[1]}.`) as Claims)
  } catch {
    return undefined
  }
}

/** Of base64url that is cut off or has a fault in it: the members before the fault. */
function lenient(part: string): Claims | undefined {
  const text = bytes(part)
  if (!text.startsWith('{')) return undefined
  const { members: found, whole } = members(text, 0)
  const known = [...found].filter(([, member]) => whole || member.to < text.length).map(([name, member]) => [name, memberValue(text, member)] as const)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

function bytes(part: string): string {
  const plain = part.replaceAll('-', '+').replaceAll('_', '/')
  try {
    const binary = atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain)
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}
