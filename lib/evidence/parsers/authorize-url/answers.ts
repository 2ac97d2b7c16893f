import { oktaNamed } from '@/lib/okta/named'
import { vendors } from '../other-vendor/vendors'
import { extentOf } from './extent'
import { type Parameter, parametersOf } from './parameters'
import { isTemplate } from './requests'

/** The answer of an authorization server at the app (RFC 6749, 4.1.2; OpenID Connect Core, 3.2.2.5), in an address or a posted form. `address`: without query and fragment. */
export type Answer = { from: number; to: number; address?: string; list: Parameter[] }

/** The answers of a text in their order, at most the last 20. None where it speaks of another vendor, and not of Okta. */
export function answers(text: string): Answer[] {
  const found: Answer[] = []
  let end = 0
  for (const match of text.matchAll(first)) {
    if (match.index < end) continue
    const place = placeOf(text, match.index)
    end = place.to
    const one = answer(text, place)
    if (one) found.push(one)
    if (found.length > 2 * most) found.splice(0, most)
  }
  return found.length > 0 && isForeign(text) ? [] : found.slice(-most)
}

const most = 20

/** A parameter that only an answer begins or goes on with. */
const first = /(?:[?#&]|(?<=["'`\n])|^)(?:code|state|error|id_token|access_token|interaction_code)(?:=|%3D)[^&\s"'<>]/g

/** Where an address begins, its first parameter, and its end; a form has no address before its parameters. */
type Place = { start: number; begins: number; to: number; isForm: boolean }

function placeOf(text: string, at: number): Place {
  const start = begin(text, at)
  const mark = /[?#]/.exec(text.slice(start, at + 1))
  const begins = mark === null ? start : start + mark.index + 1
  return { start, begins, to: Math.max(at + 1, extentOf(text, begins, 0).to), isForm: mark === null }
}

function answer(text: string, { start, begins, to, isForm }: Place): Answer | undefined {
  const words = text.slice(begins, to)
  if (isTemplate.test(words)) return undefined
  const list = joined(parametersOf(text, begins, to, 0), text)
  const names = new Set(list.map(({ name }) => name))
  const isResult = ['code', 'id_token', 'access_token', 'interaction_code'].some((name) => names.has(name))
  if (!(isResult && names.has('state')) && !(names.has('error') && (names.has('state') || names.has('error_description')))) return undefined
  // A request of its own, and a session that other vendors name.
  if (['grant_type', 'client_id', 'response_type', 'redirect_uri', 'session_state', 'admin_consent', 'authuser'].some((name) => names.has(name)))
    return undefined
  if (list.some(isOthers)) return undefined
  if (isForm) return isResult && list.length > 1 && names.has('state') ? { from: begins, to, list } : undefined
  const address = text.slice(start, begins - 1)
  if (!/^[a-z][\w+.-]{1,60}:(?:\\*\/){1,3}[^/]|^\/|^localhost|^[\w-]{1,63}\.[\w.-]{2,200}(?:[:/]|$)/i.test(address)) return undefined
  return { from: start, to, address: address.replace(/\\{1,7}\//g, '/'), list }
}

/** Where the address that holds a parameter begins: after the last mark that no address holds. */
function begin(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 3000 && !/[\s"'`<>(|“”‘’\\,]/.test(text[start - 1]!)) start--
  while (/^\\\//.test(text.slice(start - 1, start + 1)) && at - start < 3000) {
    start--
    while (start > 0 && !/[\s"'`<>(|“”‘’\\,]/.test(text[start - 1]!)) start--
  }
  return start + (/^(?:url|location|href|uri)[:=](?=\w{2,20}:\/)/i.exec(text.slice(start, start + 40))?.[0].length ?? 0)
}

/** An address may bear both a query and a fragment. */
function joined(list: Parameter[], text: string): Parameter[] {
  return list.flatMap((one) => {
    const at = text.slice(one.from, one.to).indexOf('#')
    if (at < 0 || !/^#(?:code|state|error|id_token|access_token)=/.test(text.slice(one.from + at, one.to))) return [one]
    const [end, cut] = [one.from + at, one.value.indexOf('#')]
    return [{ ...one, value: cut < 0 ? one.value : one.value.slice(0, cut), to: end }, ...parametersOf(text, end + 1, one.to, 0)]
  })
}

const isOthers = ({ name, value }: Parameter) =>
  (name === 'error_description' && /\bAADSTS\d|\bAADB2C\d/.test(value)) ||
  // Okta refers to no page about an error, and has no error of this name.
  name === 'error_uri' ||
  (name === 'error' && value === 'redirect_uri_mismatch') ||
  (name === 'scope' && /googleapis\.com/.test(value)) ||
  (name === 'iss' && (/\/realms\//.test(value) || hosts.some((pattern) => pattern.test(value))))

const hosts = Object.values(vendors).flatMap((vendor) => ('host' in vendor ? [vendor.host] : []))

/** The text names another vendor's server, and Okta nowhere. */
const isForeign = (text: string) => hosts.some((pattern) => pattern.test(text)) && oktaNamed(text) === undefined
