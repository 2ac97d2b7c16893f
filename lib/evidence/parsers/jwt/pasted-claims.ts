import { objectsWith } from '@/lib/evidence/text/json'
import { type Member, members, memberValue } from '@/lib/evidence/text/members'
import type { Claims } from './decode'

/** A decoded token that was pasted as text: its header or its claims, and where each member stands. */
export type Pasted = { claims: Claims; places: Map<string, Member>; from: number; to: number; isWhole: boolean }

/** Decoded claims in a text: JSON, cut off or not, or what Python and Node print for an object. */
export function pastedClaims(text: string): Pasted[] {
  const found = new Map<number, Pasted>()
  for (const from of openings(text, ['exp', 'iat', 'htu', 'iss'])) {
    const pasted = read(text, from)
    if (pasted && isToken(pasted.claims)) found.set(from, pasted)
  }
  for (const { 0: lines, index } of text.matchAll(withoutBraces)) {
    const pasted = read(text.slice(0, index + lines.length), index - 1)
    if (pasted && isToken(pasted.claims)) found.set(index, { ...pasted, isWhole: false })
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}

/** Some lines of a token, a claim on each, copied without the braces around them. */
const withoutBraces =
  /^[ \t>]{0,12}["'](?:iss|aud|sub|scp|cid|uid|ver|jti|iat|exp)["'] ?:[^\n]{1,400}(?:\n[ \t>]{0,12}["'][\w-]{2,40}["'] ?:[^\n]{1,400}){2,40}/gm

/** Decoded headers in a text; a key of a key set is none. */
export const pastedHeaders = (text: string): Pasted[] =>
  openings(text, ['alg', 'typ']).flatMap((from) => {
    const pasted = read(text, from)
    return pasted && isHeader(pasted.claims) ? [pasted] : []
  })

function openings(text: string, keys: string[]): number[] {
  const places = keys.flatMap((key) => {
    if (!text.includes(key)) return []
    const { found, cut } = objectsWith(text, key)
    return [...found.map(({ from }) => from), ...(cut === undefined ? [] : [cut])]
  })
  // Objects that are no JSON: a brace, and names without double quotation marks.
  const printed = [...text.matchAll(/\{\s{0,40}'?(?:iss|ver|jti|sub|aud|exp|iat|alg|typ|kid|htm)'? ?:/g)].slice(-50)
  return [...new Set([...places, ...printed.map(({ index }) => index)])].sort((a, b) => a - b)
}

function read(text: string, from: number): Pasted | undefined {
  const { members: places, to, whole } = members(text, from)
  const claims = Object.fromEntries([...places].map(([name, member]) => [name, memberValue(text, member)]))
  return places.size > 1 ? { claims, places, from, to, isWhole: whole } : undefined
}

/** Not the answer of an introspection, nor a key. */
const isToken = (claims: Claims) => {
  if ('active' in claims || 'kty' in claims) return false
  if ('htu' in claims && 'htm' in claims) return true
  const named = ['iss', 'aud', 'scp', 'cid', 'jti', 'sub'].filter((name) => name in claims).length
  // Without the times it takes an issuer and more of what only a token holds together.
  return isTime(claims.exp ?? claims.iat) ? named > 1 : named > 2 && /^https?:\/\//.test(String(claims.iss)) && ('scp' in claims || 'cid' in claims)
}

const isTime = (value: unknown) => /^\d{9,13}(?:\.\d{1,6})?$/.test(String(value))

const isHeader = (claims: Claims) =>
  /^(?:[RPH]S|ES)(?:256|384|512)$|^EdDSA$|^none$/.test(String(claims.alg)) && ('kid' in claims || 'typ' in claims) && !('kty' in claims) && !('exp' in claims)
