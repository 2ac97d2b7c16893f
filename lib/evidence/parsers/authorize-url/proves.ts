import type { SeenFact, Span } from '@/lib/evidence/types'
import { isAdmin, isOkta } from '../http-response/origin'
import { isHidden, type Parameter } from './parameters'
import { formOf, type RedirectUriKey } from './redirect-uri'
import type { Asked } from './requests'
import { isCustomScope, isOktaScope, scopesOf } from './scopes'

/** What a request lacks, shown where all of it is there, refuted where the parameter is. */
export type MissingKey =
  | 'clientIdMissing'
  | 'redirectUriMissing'
  | 'responseTypeMissing'
  | 'scopeMissing'
  | 'openidMissing'
  | 'stateMissing'
  | 'nonceMissing'
  | 'codeChallengeMissing'

export type RequestKey =
  | MissingKey
  | RedirectUriKey
  | 'okta'
  | 'adminHost'
  | 'orgServer'
  | 'customServer'
  | 'defaultServer'
  | 'codeChallengePlain'
  | 'promptNone'
  | 'responseTypeToken'
  | 'responseModeFragment'
  | 'responseModeQuery'
  | 'responseModeFormPost'
  | 'responseModeOktaPostMessage'
  | 'oktaScopeOnCustomServer'
  | 'customScopeOnOrgServer'
  | 'duplicatedParameter'
  | 'pushedRequest'

/** The parameters of a request, posted or opened. `server` and `host`: where its address shows them. */
export type Held = Pick<Asked, 'from' | 'to' | 'list' | 'whole'> & Partial<Pick<Asked, 'host' | 'server' | 'at'>>

export const proves = (held: Held): SeenFact<RequestKey>[] => [...ofAddress(held), ...ofPresence(held), ...ofValues(held)]

function ofAddress({ from, to, at, host, server }: Held): SeenFact<RequestKey>[] {
  const place = { from, to: at ?? to }
  const found: SeenFact<RequestKey>[] = []
  if (host !== undefined && isOkta(host)) found.push({ fact: 'okta', ...place })
  if (host !== undefined && isAdmin(host)) found.push({ fact: 'adminHost', ...place })
  if (server === undefined) return found
  found.push({ fact: 'orgServer', ...place, ...(server === 'org' ? {} : { refuted: true }) })
  found.push({ fact: 'customServer', ...place, ...(server === 'org' ? { refuted: true } : {}) })
  if (server === 'default') found.push({ fact: 'defaultServer', ...place })
  return found
}

/** The parameters that this flow needs, by the fact that says that one is missing. Where others carry the request (RFC 9101, RFC 9126), none. */
export function needs({ list }: Held): Partial<Record<MissingKey, boolean>> {
  const has = (name: string) => list.some((one) => one.name === name)
  if (has('request') || has('request_uri')) return { clientIdMissing: has('client_id') }
  const types = scopesOf(valueNamed(list, 'response_type') ?? '')
  return {
    clientIdMissing: has('client_id'),
    redirectUriMissing: has('redirect_uri'),
    responseTypeMissing: has('response_type'),
    scopeMissing: has('scope'),
    stateMissing: has('state'),
    ...(types.includes('id_token') ? { nonceMissing: has('nonce') } : {}),
    ...(types.includes('code') ? { codeChallengeMissing: has('code_challenge') } : {}),
  }
}

const parameterBehind: Record<MissingKey, string> = {
  clientIdMissing: 'client_id',
  redirectUriMissing: 'redirect_uri',
  responseTypeMissing: 'response_type',
  scopeMissing: 'scope',
  openidMissing: 'scope',
  stateMissing: 'state',
  nonceMissing: 'nonce',
  codeChallengeMissing: 'code_challenge',
}

function ofPresence(held: Held): SeenFact<RequestKey>[] {
  const { list, from, to, whole } = held
  const found = (Object.entries(needs(held)) as [MissingKey, boolean][]).flatMap(([fact, isThere]): SeenFact<RequestKey>[] => {
    if (isThere) return [{ fact, ...placeOf(list.find(({ name }) => name === parameterBehind[fact])!), refuted: true }]
    return whole && !isMisread(list, parameterBehind[fact]) ? [{ fact, from, to }] : []
  })
  const scope = list.find(({ name, value }) => name === 'scope' && !isHidden(value))
  if (scope === undefined) return found
  const isAsked = scopesOf(scope.value).includes('openid')
  // A scope at the end of what was copied may have gone on.
  if (isAsked || whole || scope !== list.at(-1)) found.push({ fact: 'openidMissing', ...placeOf(scope), ...(isAsked ? { refuted: true } : {}) })
  return found
}

/** The name stands there after all, in a form that we do not read: in another case, broken, or glued to the value before it. */
export const isMisread = (list: readonly Parameter[], missing: string) =>
  list.some(({ name, value }) => letters(name) === letters(missing) || (name !== 'redirect_uri' && value.includes(`${missing}=`)))

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

function ofValues({ list, server, whole }: Held): SeenFact<RequestKey>[] {
  const found: SeenFact<RequestKey>[] = []
  const names = new Set<string>()
  for (const one of list) {
    // RFC 8707 lets a request name several resources.
    if (names.has(one.name) && one.name !== 'resource') found.push({ fact: 'duplicatedParameter', ...placeOf(one) })
    names.add(one.name)
    for (const [fact, value] of ofValue(one, server)) found.push({ fact, ...placeOf(one), ...(value === undefined ? {} : { value }) })
  }
  const challenge = list.find(({ name }) => name === 'code_challenge')
  const method = list.find(({ name }) => name === 'code_challenge_method')
  // Without a method the challenge is plain (RFC 7636, 4.3).
  if (challenge && (method?.value === 'plain' || (method === undefined && whole))) found.push({ fact: 'codeChallengePlain', ...placeOf(method ?? challenge) })
  if (challenge && method?.value === 'S256') found.push({ fact: 'codeChallengePlain', ...placeOf(method), refuted: true })
  return found
}

const modes: Record<string, RequestKey> = {
  fragment: 'responseModeFragment',
  query: 'responseModeQuery',
  form_post: 'responseModeFormPost',
  okta_post_message: 'responseModeOktaPostMessage',
}

function ofValue({ name, value }: Parameter, server: Asked['server'] | undefined): [RequestKey, string?][] {
  if (name === 'redirect_uri') return formOf(value).map((key) => [key])
  if (name === 'prompt') return value === 'none' ? [['promptNone']] : []
  if (name === 'response_type') return scopesOf(value).some((type) => type === 'token' || type === 'id_token') ? [['responseTypeToken']] : []
  if (name === 'response_mode') return value in modes ? [[modes[value]!]] : []
  if (name === 'request_uri') return value.startsWith('urn:') ? [['pushedRequest']] : []
  if (name !== 'scope' || server === undefined || isHidden(value)) return []
  const scopes = scopesOf(value)
  if (server === 'org') return scopes.some(isCustomScope) ? [['customScopeOnOrgServer']] : []
  const asked = scopes.find(isOktaScope)
  return asked === undefined ? [] : [['oktaScopeOnCustomServer', asked]]
}

export const valueNamed = (list: readonly Parameter[], name: string) => list.find((one) => one.name === name)?.value

export const placeOf = ({ from, to }: Span) => ({ from, to })
