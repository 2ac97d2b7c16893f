import type { Span } from '@/lib/evidence/types'
import type { Claims, Decoded } from './decode'
import { decode } from './decode'
import { kindOf, type TokenKind } from './kind'
import { type Pasted, pastedClaims, pastedHeaders } from './pasted-claims'
import { findTokens, type Scheme } from './tokens'

/** One token of a text, decoded here or before it was pasted. `at`: the place that shows a claim, or one of its values. */
export type Entry = Omit<Decoded, 'header' | 'claims'> & {
  header: Claims
  claims: Claims
  kind: TokenKind | undefined
  from: number
  scheme?: Scheme
  at: (claim?: string, value?: string) => Span
}

/** Every token of a text once, in its order. */
export function entriesOf(text: string): Entry[] {
  const known = new Set<string>()
  return [...encoded(text), ...decoded(text)]
    .filter((entry) => {
      const { iss, sub, jti, iat, exp } = entry.claims
      const name = JSON.stringify([entry.kind, iss, sub, jti, iat, exp])
      if (Object.keys(entry.claims).length > 0 && known.has(name)) return false
      known.add(name)
      return true
    })
    .sort((a, b) => a.from - b.from)
}

/** The last of a text: more are noise. */
const most = 500

/** A token that is sent counts before one that only lies in the text: it is what the call was refused with. */
const encoded = (text: string): Entry[] =>
  findTokens(text)
    .slice(-most)
    .flatMap(({ parts, from, shown, scheme }) => {
      const token = decode(parts)
      if (token === undefined) return []
      const [header, claims] = [token.header ?? {}, token.claims ?? {}]
      return [{ ...token, header, claims, kind: kindOf(header, claims), from, at: () => shown, ...(scheme ? { scheme } : {}) }]
    })
    .sort((a, b) => Number(b.scheme !== undefined) - Number(a.scheme !== undefined))

function decoded(text: string): Entry[] {
  const [headers, bodies] = [pastedHeaders(text), pastedClaims(text)]
  if (bodies.length === 0) return headers.slice(-1).map((header) => entry(undefined, header, text))
  return bodies.map((body) => entry(body, headers.findLast(({ from }) => from < body.from) ?? headers[0], text))
}

function entry(body: Pasted | undefined, header: Pasted | undefined, text: string): Entry {
  const [claims, head] = [body?.claims ?? {}, header?.claims ?? {}]
  const at = (claim?: string, value?: string): Span => {
    const member = claim === undefined ? undefined : (body?.places.get(claim) ?? header?.places.get(claim))
    const inside = member && value !== undefined ? text.indexOf(value, member.value.from) : -1
    if (inside >= 0 && inside < member!.to) return { from: inside, to: inside + value!.length }
    const whole = member ?? (body ?? header)!.places.values().next().value!
    return { from: whole.from, to: whole.to }
  }
  const isWhole = body?.isWhole ?? false
  return { header: head, claims, kind: kindOf(head, claims), isWhole, isDamaged: false, isEncrypted: false, from: (body ?? header)!.from, at }
}
