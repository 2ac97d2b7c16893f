import { kinds, type SeenFact } from '@/lib/evidence/types'
import type { Entry } from './entries'
import { isOktas, issuerOf, oktaHost } from './kind'
import type { Clock } from './moment'
import { ahead, assertion, times } from './times'
import type { Key } from './types'

/** The facts of all tokens of a text. `hostCalled`: the host that a call went to. Claims are read from one token only: the last access token that is sent, else the last one, else the last ID token. */
export function proves(entries: readonly Entry[], clock: Clock, hostCalled: () => string | undefined): SeenFact<Key>[] {
  const main = mainOf(entries)
  const others = entries.filter((entry) => entry !== main)
  return [
    ...others.flatMap(({ kind, at }) => (kind && kind !== main?.kind ? [{ fact: kind, ...at('scp') }] : [])),
    ...others.flatMap((entry) => (entry.kind === 'clientAssertion' ? assertion(entry, clock) : [])),
    ...(main ? about(main, clock, new Set(entries.map(({ kind }) => kind)), hostCalled) : []),
  ]
}

function mainOf(entries: readonly Entry[]): Entry | undefined {
  const [tokens, rest] = [entries.filter(({ kind }) => kind !== 'dpopProof' && kind !== 'clientAssertion'), entries]
  return (
    tokens.findLast(({ scheme }) => scheme !== undefined) ??
    tokens.findLast(({ kind }) => kind === 'accessToken') ??
    tokens.findLast(({ kind }) => kind === 'idToken') ??
    tokens.at(-1) ??
    rest.at(-1)
  )
}

function about(entry: Entry, clock: Clock, all: Set<Entry['kind']>, hostCalled: () => string | undefined): SeenFact<Key>[] {
  const { kind, header, isDamaged, isEncrypted, isWhole, scheme, at } = entry
  const seen: SeenFact<Key>[] = []
  if (scheme) seen.push({ fact: ({ bearer: 'sentAsBearer', dpop: 'sentAsDpop', ssws: 'sentAsSsws' } as const)[scheme], ...at() })
  if (isDamaged) seen.push({ fact: 'damaged', ...at() })
  if ('kid' in header) seen.push({ fact: 'kid', ...at('kid') })
  if (isEncrypted) return [...seen, { fact: 'jwe', ...at() }]
  if (kind) seen.push({ fact: kind, ...at(kind === 'idToken' ? 'aud' : 'scp') })
  if (isWhole && kind === 'accessToken' && !all.has('idToken')) seen.push({ fact: 'idToken', refuted: true, ...at('scp') })
  seen.push(...origin(entry))
  if (kind === 'clientAssertion') return [...seen, ...assertion(entry, clock)]
  if (kind === 'dpopProof') return [...seen, ...ahead(entry, clock)]
  return [...seen, ...bearer(entry), ...elsewhere(entry, hostCalled), ...times(entry, clock), ...scopes(entry)]
}

/** Issuer and audience. */
function origin({ header, claims, kind, isWhole, at }: Entry): SeenFact<Key>[] {
  const seen: SeenFact<Key>[] = []
  const okta = isOktas(header, claims)
  if (okta || (okta === false && isWhole)) seen.push({ fact: 'okta', ...(okta ? {} : { refuted: true }), ...at('iss') })
  if (/okta-internal-at\+jwt/.test(String(header.typ))) seen.push({ fact: 'orgTokenType', ...at('typ') })
  const issuer = issuerOf(claims)
  if (issuer === undefined || kind === 'clientAssertion') return seen
  seen.push({ fact: 'issuer', value: issuer.host, ...at('iss') })
  if (okta === false) return seen
  const isCustom = issuer.path.startsWith('/oauth2/')
  if (isCustom || issuer.path === '') {
    seen.push({ fact: isCustom ? 'customServer' : 'orgServer', ...at('iss') })
    seen.push({ fact: isCustom ? 'orgServer' : 'customServer', refuted: true, ...at('iss') })
  }
  if ([claims.aud].flat().some((audience) => String(audience).startsWith('api://'))) seen.push({ fact: 'audienceApi', ...at('aud') })
  return seen
}

/** Two hosts of Okta's own domains are two orgs. A custom domain, or a name that was taken out, may be the same org. */
function elsewhere({ claims, scheme, at }: Entry, hostCalled: () => string | undefined): SeenFact<Key>[] {
  const issuer = issuerOf(claims)?.host
  const called = scheme && hostCalled()
  if (issuer === undefined || called === undefined || issuer === called.replace('-admin.', '.')) return []
  return [issuer, called].every((host) => oktaHost.test(host) && /^[a-z\d.-]+$/.test(host)) ? [{ fact: 'issuerElsewhere', ...at('iss') }] : []
}

/** What the token is bound to, and whether a user or a service acts with it. */
function bearer({ claims, kind, isWhole, at }: Entry): SeenFact<Key>[] {
  const seen: SeenFact<Key>[] = []
  const { cnf, uid, sub, cid } = claims
  const isBound = /jkt/.test(JSON.stringify(cnf) ?? '')
  if (isBound || (isWhole && kind === 'accessToken')) seen.push({ fact: 'dpopBound', ...(isBound ? {} : { refuted: true }), ...at(isBound ? 'cnf' : 'scp') })
  if (kind !== 'accessToken') return seen
  const isService = sub !== undefined && sub === cid && uid === undefined
  if (isService && isWhole) seen.push({ fact: 'serviceToken', ...at('sub') })
  else if (uid !== undefined) seen.push({ fact: 'userToken', ...at('uid') })
  return seen
}

function scopes({ claims, at }: Entry): SeenFact<Key>[] {
  const claim = 'scp' in claims ? 'scp' : 'scope'
  const given = [claims[claim] ?? []]
    .flat()
    .flatMap((value) => String(value).split(/\s+/))
    .filter(Boolean)
  if (given.length === 0) return []
  return [
    { fact: 'scopeCount', value: String(given.length), ...at(claim) },
    ...(given.every((scope) => !scope.startsWith('okta.')) && orgServer(claims) ? [{ fact: 'signInScopesOnly' as const, ...at(claim) }] : []),
    ...given.filter((scope) => kinds.scope.pattern.test(scope)).map((value): SeenFact<Key> => ({ fact: 'scope', value, ...at(claim, value) })),
  ]
}

/** The org's own server issues tokens for Okta's API. One without a scope for it is good for userinfo only, and nobody else can check it. */
const orgServer = ({ iss }: Record<string, unknown>) => typeof iss === 'string' && /^https:\/\/[^/]{1,253}\/?$/.test(iss)
