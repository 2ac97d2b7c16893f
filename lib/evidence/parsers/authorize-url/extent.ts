import type { Level } from './parameters'

/** Where an address or a form body that is read at `from` ends, and whether words of it are missing there. */
export function extentOf(text: string, from: number, level: Level): { to: number; isCut: boolean } {
  const most = Math.min(text.length, from + longest)
  let to = from
  while (to < most) {
    const next = step(text, from, to, level)
    if (next === undefined) break
    to = next
  }
  const isLong = to === from + longest
  if (
    /(?:\.\.\.|…|\[\w{0,12}$)/.test(text.slice(Math.max(from, to - 14), to)) ||
    /^\s?(?:…|\.\.\.|\[(?:…|\.\.\.|truncated|cut|snip)|\((?:truncated|cut))/.test(text.slice(to, to + 14))
  )
    return { to, isCut: true }
  while (to > from && isTrailing(text, from, to)) to--
  return { to, isCut: isLong || /%[\dA-Fa-f]?$/.test(text.slice(Math.max(from, to - 2), to)) }
}

const longest = 16_000

/** The offset after the next character of the address, which may be an escape; undefined where the address ends. */
function step(text: string, from: number, at: number, level: Level): number | undefined {
  const character = text[at]!
  if (character === '\n' || character === '\r') return wrapped(text, from, at)
  if (character === ' ') return spaced(text, from, at)
  if (character === '\\') return /^\\(?:u0026|u003d|\\{0,2}\/)/i.test(text.slice(at, at + 6)) ? at + 1 : undefined
  if (character === '<') return placeholder(text, at)
  if (/[\s"'`>“”‘’|^]/.test(character)) return undefined
  return level > 0 && /[&;,)]/.test(character) ? undefined : at + 1
}

/** `client_id=<redacted>` goes on; a tag ends the address. */
function placeholder(text: string, at: number): number | undefined {
  const match = /^<[\w .-]{1,40}>/.exec(text.slice(at, at + 42))
  return match && text[at - 1] === '=' ? at + match[0].length : undefined
}

/** A log that writes an address decoded leaves blanks between scopes. */
function spaced(text: string, from: number, at: number): number | undefined {
  const before = text.slice(from, at)
  if (!/^&?(?:amp;)?(?:scope|response_type|prompt|acr_values)=[^&]/.test(before.slice(Math.max(0, before.lastIndexOf('&'))))) return undefined
  const rest = text.slice(at, at + 1500)
  const match =
    /^(?: [\w.:/-]{1,80}){1,40}(?=&)/.exec(rest) ??
    /^(?: (?:openid|profile|email|address|phone|groups|offline_access|device_sso|id_token|token|code|okta\.[\w.]{3,60})(?![\w.-])){1,40}/.exec(rest)
  return match ? at + match[0].length : undefined
}

/** A line that goes on on the next: a terminal, a mail or a person broke the address there. */
function wrapped(text: string, from: number, at: number): number | undefined {
  const margin = /^(?:\r\n|\n|\r)[ \t>|]{0,12}/.exec(text.slice(at, at + 16))![0].length
  const next = /^[^\s"'`<>]{1,2000}(?=\s|["'`<>]|$)/.exec(text.slice(at + margin, at + margin + 2100))?.[0]
  if (next === undefined || /^[a-z]{2,6}:\/\//i.test(next)) return undefined
  const rest = text.slice(at + margin + next.length, at + margin + next.length + 2)
  const isAlone = rest === '' || /^[\r\n"'`<]/.test(rest)
  if (/^(?:&|%26)\w/.test(next)) return at + margin
  const before = text.slice(Math.max(from, at - 3), at)
  if (isAlone && /[&=?]$|%[\dA-Fa-f]?$/.test(before) && /^[\w%&=.~+-]/.test(next)) return at + margin
  const start = text.lastIndexOf('\n', at - 1) + 1
  return isAlone && at - start >= 60 && /[&%]/.test(next) && /^[\w%&=.~+:/?#-]{1,2000}$/.test(next) ? at + margin : undefined
}

/** What a sentence, a list or a bracket puts behind an address. */
function isTrailing(text: string, from: number, to: number): boolean {
  const last = text[to - 1]!
  if (/[.,;:!\s]/.test(last)) return true
  const opening = { ')': '(', ']': '[', '}': '{' }[last]
  return opening !== undefined && !text.slice(from, to).includes(opening)
}
