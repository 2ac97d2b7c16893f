import { objectsWith } from '@/lib/evidence/text/json'
import { members, memberValue } from '@/lib/evidence/text/members'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { introspectionSource } from './facts'

type Key = 'active' | 'inactive'

/** The answer of an /introspect endpoint (RFC 7662). An inactive one says nothing else: expired, revoked, of another server or of another client look the same. */
export const introspection = defineFormat<'introspection', Key>({
  ...introspectionSource,
  reads: 'data',
  keeps: 'last',
  recognise: (text) => /"active"\s{0,9}:\s{0,9}(?:true|false)/.test(text),
  read: (text) => ({ seen: objectsWith(text, 'active').found.flatMap(({ from }) => answer(text, from)) }),
})

function answer(text: string, from: number): SeenFact<Key>[] {
  const { members: found } = members(text, from)
  const active = found.get('active')
  const value = active && memberValue(text, active)
  const rest = [...found.keys()].filter((name) => name !== 'active')
  // Many objects have a member `active`: only one with the members of a token is an answer of introspection.
  if (typeof value !== 'boolean' || (value && !rest.some((name) => ofTokens.has(name))) || rest.some((name) => ofThings.has(name))) return []
  if (!value && rest.length > 0 && !rest.some((name) => ofTokens.has(name))) return []
  const place = { from: active!.from, to: active!.to }
  return [
    { fact: value ? 'active' : 'inactive', ...place },
    { fact: value ? 'inactive' : 'active', refuted: true, ...place },
  ]
}

const ofTokens = new Set(['token_type', 'client_id', 'exp', 'iat', 'iss', 'scope', 'jti', 'uid', 'aud', 'nbf'])
const ofThings = new Set(['id', 'name', 'label', 'status', 'created', '_links', 'type'])
