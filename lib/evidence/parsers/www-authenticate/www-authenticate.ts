import { defineFormat, kinds, type SeenFact } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { pathTemplate } from '../http-response/path'
import { headers } from './challenges'
import { type ErrorKey, errorOf } from './errors'
import { wwwAuthenticateSource } from './facts'
import { isOktas } from './origin'
import type { Challenge } from './types'

type Key = ErrorKey | 'scope' | 'dpop' | 'resource' | 'realmHost'

/**
 * The challenges of Okta’s APIs (RFC 9110, RFC 6750, RFC 9449): the header `www-authenticate`, or what is left of it. `error` decides what is wrong, never
 * `scope`, which Okta also sends with an expired token. Challenges of other servers are not read.
 */
export const wwwAuthenticate = defineFormat<'www-authenticate', Key>({
  ...wwwAuthenticateSource,
  reads: 'prose',
  keeps: 'last',
  recognise: (text) => /\b(?:error|scope|realm|algs|authorization_uri|error_description) ?= ?\\{0,7}["'`\w]/i.test(text),
  read(text) {
    const isNamed = oktaNamed(text, ['host', 'header']) !== undefined
    const found = headers(text).filter((header) => isOktas(header, isNamed))
    return { seen: found.flatMap((header, i) => header.flatMap(factsOf).map((seen) => (i < found.length - 1 ? { ...seen, older: true } : seen))) }
  },
})

function factsOf(challenge: Challenge): SeenFact<Key>[] {
  const { parameters, scheme, from } = challenge
  const [error, scope, resource] = [errorOf(challenge), parameters.get('scope'), parameters.get('resource')]
  const seen: SeenFact<Key>[] = []
  if (error) seen.push({ fact: error.key, from: error.place.from, to: error.place.to })
  if (scope?.value) seen.push({ fact: 'scope', value: oneScope(scope.value), from: scope.from, to: scope.to })
  if (scheme === 'dpop') seen.push({ fact: 'dpop', from, to: parameters.get('algs')?.to ?? from + scheme.length })
  const path = resource && pathTemplate(resource.value)
  if (path) seen.push({ fact: 'resource', value: path, from: resource.from, to: resource.to })
  const realm = parameters.get('realm') ?? parameters.get('authorization_uri')
  const host = realm && hostOf(realm.value)
  if (realm && host !== undefined) seen.push({ fact: 'realmHost', value: host, from: realm.from, to: realm.to })
  return seen
}

/** Okta names one. Of several: the first of its API, else the first. */
function oneScope(value: string): string {
  const scopes = value.split(/[\s,]+/)
  return scopes.find((scope) => scope.startsWith('okta.') && kinds.scope.pattern.test(scope)) ?? scopes[0]!
}

/** The host of a realm without the braces of a place to fill in; one that is such a place is no value. */
function hostOf(realm: string): string | undefined {
  const host = /^https?:\/\/([^/\s]{4,253})/i.exec(realm)?.[1]?.toLowerCase()
  return host?.includes('{') ? '' : host?.replace(/[}\]>]/g, '')
}
