import { keptParameters } from './kept-headers'
import { plainName } from './personal-names'
import { secretOf } from './secret-names'
import { isOwn } from './stand-ins'
import { cleanToken } from './token'
import type { Run } from './types'

/** Parameters whose values are compared with each other: each becomes a stand-in. */
const joined = new Set(['state', 'nonce', 'relaystate', 'sessionindex', 'jti', 'wctx'])

/** The form of a query or a body: names and order as they were. */
export const cleanForm = (run: Run, form: string, place: string, separator = '&') =>
  form
    .split(separator)
    .map((pair) => {
      const equals = pair.indexOf('=')
      if (equals < 0) return pair === '' ? pair : encoded(run.words(decoded(pair), place), pair)
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)]
      const plain = decoded(name)
      const after = cleanParameter(run, plain, decoded(value), `${place}, parameter ${run.name(plain)}`)
      return `${encoded(run.name(plain), name)}=${encoded(after, value)}`
    })
    .join(separator)

/** The value of a parameter, decoded. */
export function cleanParameter(run: Run, name: string, value: string, place: string): string {
  const plain = plainName(name)
  if (value === '' || isOwn(value)) return value
  if (run.chosen(name)) {
    run.drop('parameter', 'you chose to remove it', place, value)
    return 'removed'
  }
  const kind = secretOf(name)
  if (kind !== undefined && (plain === 'code' || !word.test(value)))
    return messages.test(plain)
      ? run.value(value, name, place)
      : (cleanToken(run, value, place) ?? run.secret(value, kind, 'its name says that it is a secret', place))
  if (plain === 'codechallenge') return run.challenges.get(value) ?? value
  if (joined.has(plain)) return /^(?:https?:\/\/|\/)/.test(value) ? run.value(value, name, place) : run.stand('session', value, place)
  if (!run.allows(name, keptParameters)) {
    run.drop('parameter', 'its name is not on the list of what is kept', place, value)
    return run.stand('value', value, '')
  }
  return run.value(value, name, place)
}

/** No secret: an error, a switch. */
const word = /^(?:[a-z]{2,20}(?:_[a-z]{2,20}){1,4}|true|false|null)$/
/** What is opened: SAML, and what has a scheme before it. */
const messages = /^saml|authorization$|cookie$/

/** An address, whole or from its path on. */
export function cleanUrl(run: Run, url: string, place: string): string {
  const [, address = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(url) ?? []
  const form = (part: string) =>
    /[=&]/.test(part) ? part[0] + cleanForm(run, part.slice(1), place) : part && part[0] + encoded(run.words(decoded(part.slice(1)), place), part.slice(1))
  return `${cleanAddress(run, address, place)}${form(query)}${form(hash)}`
}

/** Scheme, host and path: `user:password@` goes, and so does what is behind a word of the path that announces a one-time link. */
function cleanAddress(run: Run, address: string, place: string): string {
  const [, scheme = '', account = '', host = '', path = ''] = /^(?:([a-z][\w+.-]{1,30}:)?\/\/(?:([^/@]*)@)?([^/]*))?([\s\S]*)$/i.exec(address) ?? []
  if (account) run.secret(account, 'password', 'its name says that it is a secret', place, account.split(':').slice(1))
  const segments = path.split('/').map((segment, i, all) => {
    if (oneTime.test(all[i - 1] ?? '') && segment.length >= 8 && /\d|[A-Z]/.test(segment) && !isOwn(segment))
      return run.secret(segment, 'stateToken', 'its name says that it is a secret', place)
    return /[@%+]|^\w{20}|\d\.\d|^eyJ/.test(segment) ? encoded(run.words(decoded(segment), place), segment) : segment
  })
  if (scheme === '' && host === '') return segments.join('/')
  return run.plain(`${scheme}//${host}`, place) + segments.join('/')
}

const oneTime =
  /^(?:activate|activation|reset_?-?password|reset|verify|verification|magic-?link|signin-from-email|invite|invitation|unlock|welcome|token|emailverified|recovery|step-up)$/i

export function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return value
  }
}

/** What changed, encoded like before; what did not stays as it stood. */
const encoded = (after: string, before: string) =>
  after === decoded(before) ? before : /[%+]/.test(before) || /[&#\s]/.test(after) ? encodeURIComponent(after) : after
