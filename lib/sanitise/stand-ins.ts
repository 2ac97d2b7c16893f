import { aroundHost, isPublicHost } from './public-hosts'

/** `:` or `@`, plain or percent-encoded up to four times. */
const at = '(?:@|%(?:25){0,3}40)'
const colon = '(?:\\\\{0,3}:|%(?:25){0,3}3[aA])'
/** Behind nothing that belongs to the same word; an escape ends before it. */
const start = '(?:(?<![\\w.+%-])|(?<=%(?:25){0,3}[2-7][\\dA-Fa-f]))'

const names =
  'alternate_?id|display_?name|full_?name|first_?name|last_?name|given_?name|family_?name|middle_?name|login|login_?hint|user_?name|user_?principal_?name|preferred_?username|e?mail|email_?address|upn|sam_?account_?name|sub|name_?id|nick_?name|initiated_?by|principal'
const phones = '(?:mobile|home|primary)?_?phone(?:_?number)?|mobile|telephone(?:_?number)?'
const quoted = (words: string) =>
  new RegExp(`(?<=["'](?:${words})\\\\{0,3}["']\\s{0,4}[:=]\\s{0,4}\\\\{0,3}["'])[^"'\\\\&<>;,\\s]{1,200}(?: [^"'\\\\&<>;,\\s]{1,60}){0,4}`, 'gi')
/** What follows a word that announces a person, in JSON (also in a string). */
const announced = quoted(names)
const announcedPhone = quoted(phones)
/** In a query or a line of a log or configuration: one word. */
const assigned =
  /(?<=(?<![\w-])(?:user_?name|login_?hint|login|user_?principal_?name|upn|sam_?account_?name|preferred_?username|display_?name|alternate_?id|mobile_?phone|e?mail|user)(?:=|%(?:25){0,3}3[dD]|: ?|\s=\s))[^"'\\&%\s<>;,:=()[\]{}$]{2,120}/gi
const email = new RegExp(`${start}[\\w.+-]{1,64}${at}[A-Za-z\\d][A-Za-z\\d-]{0,62}(?:\\.[A-Za-z\\d-]{1,63}){0,8}`, 'g')
const userId = /(?<![\w-])00u[A-Za-z\d]{17}(?![\w-])/g
/** With `+` and the country, or as the United States write them; also with most of it masked. */
const phone = /(?<![\w+.-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?[\dXx*•](?:[ .-]?[\dXx*•]){5,12}|\(\d{3}\) ?\d{3}-\d{4}|[2-9]\d{2}-\d{3}-\d{4})(?![\w.-])/g
/** The name of a Windows account behind its domain, and of a home folder. A path goes on behind it. */
const account = /(?<![\w\\/:.-])(?!(?:HK\w{1,4}|SOFTWARE|SYSTEM|BUILTIN|AUTHORITY|SERVICE|NT)\\)[A-Z][A-Z\d-]{1,14}\\{1,4}[A-Za-z][\w.$-]{1,60}(?![\w\\])/g
const home = /(?<=(?:[\\/]Users|\/home)[\\/]{1,4})(?!Public\b|Default\b|All\b)[A-Za-z][\w.-]{1,60}(?=[\\/])/g
/** Four numbers behind “version” are one. */
const ipv4 = /(?:(?<![\w.%/]|ersion[ =]|ersion": ?")|(?<=:\/\/|%(?:25){0,3}[2-7][\dA-Fa-f]))(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g
/** Eight groups, or two parts with `::` between them: a time of day is neither. */
const group = '[\\dA-Fa-f]{1,4}'
const ipv6 = new RegExp(
  `(?:(?<![\\w:.%])|(?<=%(?:25){0,3}[2-7][\\dA-Fa-f]))(?:(?:${group}${colon}){7}${group}|(?:${group}${colon}){1,6}(?:${colon}${group}){1,6})(?![\\w:])`,
  'g',
)
const host = /(?:(?<![\w.@%-])|(?<=%(?:25){0,3}[2-7][\dA-Fa-f]))(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g
/** Also where a path was put behind it without a slash. */
const orgHost = /^([a-z\d-]{1,63})\.((?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.(?:com|mil)\w{0,30})$/i
/** Hosts of Okta’s own that name no org. */
const ofOkta = new Set(['www', 'developer', 'help', 'support', 'status', 'login', 'trust', 'devforum', 'toolkit', 'feedback', 'static', 'global', 'mtls'])

/** What stands in another’s place already. */
export const isOwn = (value: string) =>
  /^(?:user|phone|ip|org|host|place|session|value|token|api-token|credential|secret|key|password|assertion|signature|verifier|random)-\d{1,7}(?:-admin)?(?:\.|$)|^removed(?:$| \()/.test(
    value,
  )
/** Nobody: a blank to fill in, an expression that gives the name, an account that every system has. */
const nobody =
  /^(?:[$%{<#*].*|(?:user|appuser|org|source|idpuser)\..*|null|undefined|none|unknown|anonymous|system|true|false|n\/a|root|admin|administrator|nobody|string|\d{1,3}|the|is|was|not|for|in|and|or|to)$/i

export type StandKind = 'user' | 'phone' | 'ip' | 'org' | 'host' | 'place' | 'value'
export type Found = (kind: StandKind, value: string) => void

type Options = { known?: Iterable<string>; others?: Iterable<string>; asHosts?: boolean }

/** Stand-ins of one run: the same value always by the same words. `known`: hosts of orgs that do not look like Okta’s; `others`: hosts to replace where they stand alone, too. `asHosts`: what stands for a host can be read as one. */
export function createStandIns({ known = [], others = [], asHosts = false }: Options = {}) {
  const numbers = new Map<StandKind, Map<string, number>>()
  const counts = new Map<StandKind, number>()
  const [orgs, hosts] = [new Set([...known].map((one) => one.toLowerCase())), new Set([...others].map((one) => one.toLowerCase()))]
  const of = (kind: StandKind) => numbers.get(kind) ?? numbers.set(kind, new Map()).get(kind)!
  const next = (kind: StandKind) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count
  }
  const number = (kind: StandKind, value: string) => {
    const [all, key] = [of(kind), keyOf(value)]
    return all.get(key) ?? all.set(key, next(kind)).get(key)!
  }
  const named = (kind: StandKind, found?: Found) => (value: string) => {
    if (isOwn(value) || (kind === 'user' && nobody.test(value.trim()))) return value
    found?.(kind, value)
    return `${kind}-${number(kind, value)}`
  }

  const hostName = (value: string, before: string, found?: Found) => {
    if (isOwn(value) || /(?:^|\.)(?:host|org)-\d{1,7}(?:-admin)?\./.test(value)) return value
    const [, label, rest] = orgHost.exec(value) ?? []
    if (label !== undefined) {
      const name = label.replace(/-admin$/i, '')
      if (ofOkta.has(name.toLowerCase())) return value
      found?.('org', value)
      return `org-${number('org', name)}${label.slice(name.length)}.${rest}`
    }
    if (orgs.has(value.toLowerCase())) {
      found?.('org', value)
      return `org-${number('org', value)}${asHosts ? '.okta.com' : ''}`
    }
    if (isPublicHost(value) || !(/(?::\\{0,3}\/\\{0,3}\/|%2f%(?:25){0,3}2f)$/i.test(before) || hosts.has(value.toLowerCase()))) return value
    const instead = named('host', found)(value)
    if (!asHosts || !value.includes('.')) return instead
    const { before: purpose, behind } = aroundHost(value)
    return `${purpose}${instead}.${behind}`
  }

  /** Replaces what names a person, a place or an org in a text. */
  const text = (words: string, found?: Found) => {
    if (!/[@.:=\\+%"'(]|00u|\d-\d/.test(words)) return words
    const [user, call, ip] = [named('user', found), named('phone', found), named('ip', found)]
    return (
      words
        .replace(announced, user)
        .replace(announcedPhone, call)
        // A stand-in beside another `@` is no address of somebody.
        .replace(email, (value) => (/(?:^|@|%40)user-\d/.test(value) ? value : user(value)))
        .replace(assigned, (value) => (orgHost.test(value) || /^https?$/i.test(value) ? value : user(value)))
        .replace(userId, user)
        .replace(phone, call)
        .replace(account, user)
        .replace(home, user)
        .replace(ipv4, (value) => (/^(?:127\.|0\.0\.0\.0$|255\.)/.test(value) ? value : ip(value)))
        .replace(ipv6, ip)
        .replace(host, (value, place: number, whole: string) => hostName(value, whole.slice(Math.max(0, place - 12), place), found))
    )
  }

  return {
    text,
    named: (kind: StandKind, value: string, found?: Found) => named(kind, found)(value),
    host: (value: string, found?: Found) => hostName(value, '://', found),
    /** One person under several names. */
    same: (values: readonly string[]) => {
      const people = of('user')
      const keys = values.filter((value) => !isOwn(value) && !nobody.test(value.trim())).map(keyOf)
      const known = keys.map((key) => people.get(key)).find((one) => one !== undefined)
      if (keys.length === 0) return
      const one = known ?? next('user')
      for (const key of keys) if (!people.has(key)) people.set(key, one)
    },
  }
}

const keyOf = (value: string) =>
  value
    .replace(/%(?:25){0,3}40/g, '@')
    .replace(/%(?:25){0,3}3a/gi, ':')
    .replace(/\\+/g, '\\')
    .toLowerCase()

/** `createStandIns` for texts alone: what names a person, a place or an org becomes `user-1`, `ip-1`, `org-1.okta.com`, `host-1`. */
export const standIns = (known: readonly string[]): ((text: string) => string) => {
  const { text } = createStandIns({ known })
  return (words) => text(words)
}
