import { latestLast } from '@/lib/evidence/text/line-time'
import { vendors } from '../other-vendor/vendors'
import { extentOf } from './extent'
import { type Level, type Parameter, parametersOf } from './parameters'

/**
 * A request to Okta’s /authorize (RFC 6749, 4.1.1; OpenID Connect Core, 3.1.2.1). `whole`: it has every parameter that was sent. `host`: in lower case, absent
 * where only the path is written. `at`: where the query begins.
 */
export type Asked = { from: number; to: number; at: number; host?: string; server: Server; list: Parameter[]; whole: boolean }
type Server = 'org' | 'default' | 'custom'

/** A request as other readers of a text need it: the address up to its query, and the first of each parameter, decoded. */
type AuthorizeRequest = { from: number; to: number; url: string; params: Map<string, string> }

/** The authorize requests of a text, the latest last, at most 20. */
export const authorizeRequests = (text: string): AuthorizeRequest[] =>
  asked(text).map(({ from, to, at, list }) => {
    const params = new Map<string, string>()
    for (const { name, value } of list) if (!params.has(name)) params.set(name, value)
    return { from, to, url: text.slice(from, at), params }
  })

/** The same with what their judgement needs. */
export function asked(text: string): Asked[] {
  const found: Asked[] = []
  let end = 0
  for (const match of text.matchAll(path)) {
    // An address within an address is a parameter of it.
    if (match.index < end) continue
    const level: Level = match[2] === '?' ? 0 : match[3] === undefined ? 1 : 2
    const extent = extentOf(text, match.index + match[0].length, level)
    end = extent.to
    const one = request(text, match, level, extent)
    if (one) found.push(one)
    if (found.length > 2 * most) found.splice(0, most)
  }
  return latestLast(text, found).slice(-most)
}

const most = 20

/** The path as an address, JSON and another address's parameter write it, and the mark before the parameters. */
const path =
  /(?:\\{0,3}\/|%(?:25){0,2}2F)oauth2(?:\\{0,3}\/|%(?:25){0,2}2F)(?:([\w<>{}*.-]{1,60})(?:\\{0,3}\/|%(?:25){0,2}2F))?v1(?:\\{0,3}\/|%(?:25){0,2}2F)authorize(?:[ \t]{0,20}[\r\n]{1,2}[ \t>|]{0,12}(?=\?\w))?(\?|%(25)?3F)/gi

/** What a request says of itself; a name that stands in none of the specifications may be anything. */
const known =
  /^(?:client_id|response_type|response_mode|redirect_uri|scope|state|nonce|code_challenge|code_challenge_method|prompt|display|max_age|ui_locales|id_token_hint|login_hint|acr_values|enroll_amr_values|idp|idp_scope|sessionToken|request|request_uri|resource|audience|dpop_jkt|claims)$/

function request(text: string, match: RegExpExecArray, level: Level, { to, isCut }: { to: number; isCut: boolean }): Asked | undefined {
  const begins = match.index + match[0].length
  const query = text.slice(begins, to)
  if (isTemplate.test(query) || /^["'`]\s?[+.]/.test(text.slice(to, to + 4))) return undefined
  const list = parametersOf(text, begins, to, level)
  if (list.filter(({ name }) => known.test(name)).length < 2) return undefined
  const { from, host } = hostBefore(text, match.index)
  if (host !== undefined && foreign.some((pattern) => pattern.test(`https://${host}/`))) return undefined
  const [first, last] = [list[0]!, list.at(-1)!]
  const isLogged = host === undefined && /\b(?:url|requestUri|uri)["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}$/i.test(text.slice(Math.max(0, from - 30), from))
  const whole = !isCut && !isLogged && !list.some(isAbridged) && !isEmpty(last, text.length, to) && known.test(first.name) && !/[<>{}[\]]/.test(host ?? '')
  const server: Server = match[1] === undefined ? 'org' : match[1] === 'default' ? 'default' : 'custom'
  return { from, to, at: begins - match[2]!.length, ...(host ? { host } : {}), server, list, whole }
}

/** Programs and guides write places to fill in, which a request never holds. */
export const isTemplate = /\$\{|\{\{|#\{|=%s|=\{\}|\$\(|encodeURIComponent|\\\(/

const foreign = Object.values(vendors).flatMap((vendor) => ('host' in vendor ? [vendor.host] : []))

/** A console shortens a long address in its middle; a guide leaves parameters out. A value that is nothing but dots is hidden on purpose. */
const isAbridged = ({ name, value }: Parameter) => /…|\.\.\./.test(name) || (/…|\.\.\./.test(value) && !/^(?:…|\.{3,6})$/.test(value))

/** The paste ends within a parameter. */
const isEmpty = ({ value }: Parameter, end: number, to: number) => value === '' && end - to < 3

/** The host before a path and where the address begins; walked back, since a pattern that does it takes long on long names. */
function hostBefore(text: string, at: number): { from: number; host?: string } {
  let from = at
  while (from > 0 && at - from < 253 && /[\w.*{}<>:[\]-]/.test(text[from - 1]!)) from--
  if (text[from - 1] === '%') from += /^25/.test(text.slice(from)) ? 4 : 2
  const host = text.slice(from, at)
  if (!/[.*{}<>]|localhost/.test(host) || /^[:.]/.test(host)) return { from: at }
  const scheme = /https?(?::|%(?:25){0,2}3A)(?:\\{0,3}\/|%(?:25){0,2}2F){2}$/i.exec(text.slice(Math.max(0, from - 24), from))?.[0] ?? ''
  return { from: from - scheme.length, host: host.replace(/:\d{1,5}$/, '').toLowerCase() }
}
