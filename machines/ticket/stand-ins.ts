/** Hosts of Okta’s own that name no org. */
const ofOkta = ['www', 'developer', 'help', 'support', 'status', 'login', 'trust', 'devforum', 'toolkit', 'feedback', 'static', 'global']

/** An e-mail address, an address of a network, a host, an id of a user, or a name behind the words that announce one: each where it is written plain or percent-encoded. */
const personal =
  /(?<key>(?:\\{0,3}["'](?:alternateId|displayName|login|user_?[nN]ame|email|sub)\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'])|(?<![\w-])(?:user_?name|login_hint|login)(?:=|%3[dD]))(?<named>[^"'\\&\s<>;,]{1,200}(?: [^"'\\&\s<>;,]{1,60}){0,4})|(?<email>(?:(?<![\w.+%-])|(?<=%[\dA-Fa-f]{2}))[\w.+-]{1,64}(?:@|%40)[A-Za-z\d][A-Za-z\d-]{0,62}(?:\.[A-Za-z\d-]{1,63}){0,8})|(?<id>(?<![\w-])00u[A-Za-z\d]{17}(?![\w-]))|(?<ip>(?:(?<![\w.]|ersion[ =])|(?<=%[\dA-Fa-f]{2}))(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)|(?<![\w:.])(?:(?:[\dA-Fa-f]{1,4}:){7}[\dA-Fa-f]{1,4}|(?:[\dA-Fa-f]{1,4}:){1,6}(?::[\dA-Fa-f]{1,4}){1,6})(?![\w:]))|(?<host>(?:(?<![\w.@-])|(?<=%2[fF]))(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,8}[A-Za-z]{2,24}(?![\w-]))/g

type Groups = Partial<Record<'key' | 'named' | 'email' | 'id' | 'ip' | 'host', string>>

/**
 * Replaces what names a person, a place or an org by `user-1`, `ip-1`, `org-1.okta.com`, `host-1`: the same value always by the same words, so that lines can still
 * be held against each other. `known`: hosts of the org that do not look like Okta’s.
 */
export function standIns(known: readonly string[]): (text: string) => string {
  const numbers = new Map<string, Map<string, number>>()
  const named = (kind: string, value: string) => {
    const all = numbers.get(kind) ?? new Map<string, number>()
    numbers.set(kind, all)
    const key = value.replace(/%40/g, '@').toLowerCase()
    if (!all.has(key)) all.set(key, all.size + 1)
    return `${kind}-${all.get(key)}`
  }
  const host = (value: string, isAddressed: boolean) => {
    const [, label, rest] = /^([a-z\d-]{1,63})\.((?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.(?:com|mil))$/i.exec(value) ?? []
    if (label !== undefined) {
      const name = label.replace(/-admin$/i, '')
      return ofOkta.includes(name.toLowerCase()) ? value : `${named('org', name)}${label.slice(name.length)}.${rest}`
    }
    if (known.includes(value.toLowerCase())) return named('org', value)
    return isAddressed ? named('host', value) : value
  }
  return (text) =>
    text.replace(personal, (found, ...rest) => {
      const [offset, groups] = [rest.at(-3) as number, rest.at(-1) as Groups]
      if (groups.key !== undefined) return `${groups.key}${named('user', groups.named!)}`
      if (groups.host !== undefined) return host(found, /(?::\/\/|%2f%2f)$/i.test(text.slice(Math.max(0, offset - 6), offset)))
      if (groups.ip !== undefined) return /^(?:127\.|0\.0\.0\.0$)/.test(found) ? found : named('ip', found)
      return named('user', found)
    })
}
