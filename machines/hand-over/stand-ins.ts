/** What follows a word that announces a person, in JSON (also in a string) or in a query. */
const announced =
  /(?<=(?:["'](?:alternateId|displayName|login|user_?[nN]ame|email|sub)\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'])|(?<![\w-])(?:user_?name|login_hint|login)(?:=|%3[dD]))[^"'\\&\s<>;,]{1,200}(?: [^"'\\&\s<>;,]{1,60}){0,4}/g
/** Plain, or with `@` percent-encoded, as in an address. */
const email = /(?:(?<![\w.+%-])|(?<=%[\dA-Fa-f]{2}))[\w.+-]{1,64}(?:@|%40)[A-Za-z\d][A-Za-z\d-]{0,62}(?:\.[A-Za-z\d-]{1,63}){0,8}/g
const userId = /(?<![\w-])00u[A-Za-z\d]{17}(?![\w-])/g
/** Four numbers behind “version” are one. */
const ipv4 = /(?:(?<![\w.%]|ersion[ =])|(?<=%[\dA-Fa-f]{2}))(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/g
/** Eight groups, or two parts with `::` between them: a time of day is neither. */
const ipv6 = /(?<![\w:.])(?:(?:[\dA-Fa-f]{1,4}:){7}[\dA-Fa-f]{1,4}|(?:[\dA-Fa-f]{1,4}:){1,6}(?::[\dA-Fa-f]{1,4}){1,6})(?![\w:])/g
const host = /(?:(?<![\w.@%-])|(?<=%[\dA-Fa-f]{2}))(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g
const orgHost = /^([a-z\d-]{1,63})\.((?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.(?:com|mil))$/i
/** Hosts of Okta’s own that name no org. */
const ofOkta = ['www', 'developer', 'help', 'support', 'status', 'login', 'trust', 'devforum', 'toolkit', 'feedback', 'static', 'global']

/**
 * Replaces what names a person, a place or an org by `user-1`, `ip-1`, `org-1.okta.com`, `host-1`: the same value always by the same words, so that lines can still
 * be held against each other. `known`: hosts of the org that do not look like Okta’s.
 */
export function standIns(known: readonly string[]): (text: string) => string {
  const numbers = new Map<string, Map<string, number>>()
  const named = (kind: string) => (value: string) => {
    const all = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, all)
    const key = value.replace(/%40/g, '@').toLowerCase()
    if (!all.has(key)) all.set(key, all.size + 1)
    return `${kind}-${all.get(key)}`
  }
  const [user, ip, org, other] = [named('user'), named('ip'), named('org'), named('host')]

  const hostName = (value: string, before: string) => {
    const [, label, rest] = orgHost.exec(value) ?? []
    if (label !== undefined) {
      const name = label.replace(/-admin$/i, '')
      return ofOkta.includes(name.toLowerCase()) ? value : `${org(name)}${label.slice(name.length)}.${rest}`
    }
    if (known.includes(value.toLowerCase())) return org(value)
    return /(?::\/\/|%2f%2f)$/i.test(before) ? other(value) : value
  }

  return (text) =>
    text
      .replace(announced, user)
      .replace(email, user)
      .replace(userId, user)
      .replace(ipv4, (found) => (/^(?:127\.|0\.0\.0\.0$)/.test(found) ? found : ip(found)))
      .replace(ipv6, ip)
      .replace(host, (found, at: number, whole: string) => hostName(found, whole.slice(Math.max(0, at - 6), at)))
}
