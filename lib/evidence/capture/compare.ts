import { decodeJwt } from 'jose'
import type { Pair } from '../types'
import { withoutQuery } from './address'
import { type Entry, headerOf } from './capture'
import type { Chosen } from './choose'
import type { HarKey } from './har-source'
import { authorizeRequests, type Roles } from './roles'
import { samlDestination } from './saml-xml'

/** A fact of a capture, and the words of its entry that prove it. `refuted`: both sides are equal. `part`: the part of the entry, as `placeOf` names it. */
export type Shown = { key: HarKey; value?: string; refuted?: true; entry: Entry; words: string; part: string }
export type Compared = { shown: Shown[]; pairs: Pair[] }

/** Compares values that two requests have to agree on. Only the failing request is judged: where a request succeeded, the values were equal enough. */
export function compared(chosen: Chosen, roles: Roles): Compared {
  const found = [redirectUri(chosen, roles), state(chosen, roles), htu(chosen), destination(chosen, roles)].filter((one) => one !== undefined)
  return { shown: found.map(({ shown }) => shown), pairs: found.flatMap(({ pair }) => pair ?? []) }
}

export type Comparison = { shown: Shown; pair?: Pair }

export function comparison(shown: Omit<Shown, 'refuted'>, pair: Pair): Comparison {
  return pair.expected === pair.found ? { shown: { ...shown, refuted: true } } : { shown, pair }
}

function redirectUri({ failing }: Chosen, { authorize, token }: Roles): Comparison | undefined {
  const [expected, found] = [authorize?.said.get('redirect_uri'), token?.said.get('redirect_uri')]
  if (!expected || !found || !token || token.entry !== failing?.entry || !isSameClient(authorize!.said, token.said)) return undefined
  return comparison(
    { key: 'redirectUriDiffers', entry: token.entry, words: `redirect_uri=${found}`, part: 'request body' },
    { of: 'redirectUri', expected, found },
  )
}

export const isSameClient = (one: URLSearchParams, other: URLSearchParams) => {
  const [first, second] = [one.get('client_id'), other.get('client_id')]
  return first === null || second === null || first === second
}

/** Several sign-ins may run at once: the state of any earlier request is a valid one. */
function state({ steps, failing }: Chosen, { back }: Roles): Comparison | undefined {
  if (!back || back.entry !== failing?.entry) return undefined
  const before = authorizeRequests(steps.slice(0, steps.indexOf(failing))).filter(({ said }) => said.get('redirect_uri') === withoutQuery(back.entry.url))
  const [found, last] = [back.said.get('state'), before.at(-1)?.said.get('state')]
  if (!found || !last) return undefined
  const expected = before.some(({ said }) => said.get('state') === found) ? found : last
  const part = back.entry.url.includes('state=') ? 'address' : 'request body'
  return comparison({ key: 'stateDiffers', entry: back.entry, words: `state=${found}`, part }, { of: 'state', expected, found })
}

/** RFC 9449, 4.3: the proof names the address without query and fragment. */
function htu({ failing }: Chosen): Comparison | undefined {
  const proof = failing && headerOf(failing.entry.requestHeaders, 'dpop')
  const found = proof && claimOf(proof, 'htu')
  if (!failing || !found) return undefined
  const called = withoutQuery(failing.entry.url)
  const isSame = normal(withoutQuery(found)) === normal(called)
  return comparison(
    { key: 'htuDiffers', entry: failing.entry, words: found, part: 'request header dpop' },
    { of: 'htu', expected: called, found: isSame ? called : found },
  )
}

function claimOf(token: string, name: string): string | undefined {
  try {
    const claim = decodeJwt(token)[name]
    return typeof claim === 'string' ? claim : undefined
  } catch {
    return undefined
  }
}

function destination({ failing }: Chosen, { samlResponse }: Roles): Comparison | undefined {
  if (!samlResponse || samlResponse.entry !== failing?.entry) return undefined
  const { entry, xml } = samlResponse
  const found = samlDestination(xml)
  if (!found) return undefined
  const posted = entry.url.split('#', 1)[0]!
  const isSame = normal(found) === normal(posted) || normal(found) === normal(withoutQuery(posted))
  const part = entry.message ? 'SAML message' : 'request body'
  return comparison(
    { key: 'destinationDiffers', entry, words: `Destination="${found}"`, part },
    { of: 'destination', expected: posted, found: isSame ? posted : found },
  )
}

/** As browsers write an address: the case of the host and the default port make no difference. */
function normal(url: string): string {
  try {
    return new URL(url).href
  } catch {
    return url
  }
}
