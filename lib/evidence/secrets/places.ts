import { columns } from './columns'
import { type Container, containers, nameBehind, valueFirst } from './containers'
import { cookies } from './cookies'
import { bareEnd, isOnOwnLine, openedBy, parameterEnd, valueEnd } from './ends'
import { at, type Found } from './found'
import { type Named, namedBy, roots } from './names'
import { isLikely, isMixed, isMoreThanWords, isNone, isShortNumber } from './values'
import { shapes } from './vendors'

/** Every place of a text where a credential stands, kind by kind; places may overlap. */
export const secretPlaces = (text: string): Found[] => [
  ...shaped(text),
  ...blocks(text),
  ...assertions(text),
  ...keyed(text),
  ...keyedBehind(text),
  ...cookies(text),
  ...columns(text),
  ...webKeys(text),
]

function shaped(text: string): Found[] {
  const found: Found[] = []
  for (const { kind, pattern, marks, isLikely: mustBeLikely } of shapes) {
    if (marks && !marks.some((mark) => text.includes(mark))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const value = match[1] ?? match[0]
      const from = match.index + match[0].lastIndexOf(value)
      if (!mustBeLikely || isLikely(value) || isMixed(value)) found.push(at(kind, text, from, from + value.length))
    }
  }
  return found
}

/** The roots of all names; behind a short one the word ends. */
const root = new RegExp(`${roots.filter((one) => one.length > 3).join('|')}|(?:${roots.filter((one) => one.length <= 3).join('|')})(?![a-z])`, 'gi')
const rest = /[\w.-]{0,60}/y

/** What stands behind a name, in any container. */
function keyed(text: string): Found[] {
  const found: Found[] = []
  // What is read in vain is read again for the names in it: not for ever.
  let budget = 4 * text.length + 65_536
  root.lastIndex = 0
  for (let match = root.exec(text); match !== null; match = root.exec(text)) {
    rest.lastIndex = root.lastIndex
    rest.test(text)
    const end = rest.lastIndex
    const name = nameOf(text, match.index, end)
    root.lastIndex = end
    if (name === undefined || /^(?:set-)?cookie$/i.test(text.slice(name.from, name.to))) continue
    const before = text.slice(Math.max(0, name.from - 60), name.from)
    for (const container of containers) {
      if (container.before && !container.before.test(before)) continue
      const gap = container.gap(text, name.to)
      if (gap === undefined) continue
      const { places, to } = valuesBehind(text, name, gap, container, before)
      found.push(...places)
      budget -= to - name.to
      // On past the value: a value full of names would else be read once for each.
      if (places.length > 0 || budget < 0) root.lastIndex = Math.max(end, to)
      break
    }
  }
  return found
}

type Name = { named: Named; from: number; to: number }

/** The name that a root belongs to: the word, its last part behind a dot, or with the words before it or behind it. */
function nameOf(text: string, at: number, end: number): Name | undefined {
  let [from, to] = [at, end]
  while (from > at - 60 && isPart(text.charCodeAt(from - 1))) from--
  while (from < at && isEdge(text.charCodeAt(from))) from++
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--
  const word = text.slice(from, to)
  const tried = (name: string, begins = from, ends = to): Name | undefined => {
    const named = namedBy(name)
    return named && { named, from: begins, to: ends }
  }
  const own = tried(word)
  if (own?.named.isSure && text[to] !== ' ') return own
  const dot = word.lastIndexOf('.') + 1
  const [behind] = text[to] === ' ' ? (/^ (?:key|value|code|id|nonce)\b/i.exec(text.slice(to, to + 8)) ?? []) : []
  const [before = '', last = ''] =
    text[from - 1] === ' ' ? (/(?<![\w-])(?:[\w-]{1,20} )?([\w-]{1,20} )$/.exec(text.slice(Math.max(0, from - 43), from)) ?? []) : []
  const whole = behind ? (tried(word + behind, from, to + behind.length) ?? tried(last + word + behind, from, to + behind.length)) : undefined
  if (whole) return whole
  const all = [own, dot > 0 && tried(word.slice(dot), from + dot), last && tried(last + word), before !== last && tried(before + word)].filter(
    (one): one is Name => typeof one === 'object',
  )
  return all.find(({ named }) => named.isSure) ?? all[0]
}

const isPart = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46
/** `-`, `.` and digits. */
const isEdge = (code: number) => code === 45 || code === 46 || (code >= 48 && code <= 57)

/** The value behind a gap, or the values of a list; none where they are not secret. `to`: up to where was read. */
function valuesBehind(
  text: string,
  { named, from: name, to: nameEnd }: Name,
  gap: string,
  { ends, isWeak = false, isExact = false, isProse = false }: Container,
  before: string,
) {
  const opened = openedBy(gap)
  const isList = /\[\s*[@$bur]{0,2}\\{0,7}["'“‘]?$/i.test(gap)
  const bare = ends ?? (isList ? /[\s,;&<>)\]]/ : bareEnd)
  const places: Found[] = []
  for (let from = nameEnd + gap.length; ; ) {
    let to = isOnOwnLine(text, name) ? parameterEnd(text, from) : valueEnd(text, from, opened, bare)
    // As Apache's client writes the end of a line.
    const wire = opened.mark === '' ? text.slice(from, to).indexOf('[\\r]') : -1
    if (wire >= 0) to = from + wire
    if (isProse) while (to > from && /[.!?:]/.test(text[to - 1]!)) to--
    if (opened.mark === '') while (to > from && /[ \t]/.test(text[to - 1]!)) to--
    if (isSecret(text.slice(from, to), named, gap, { isWeak, isExact }, before, text.charAt(to))) places.push(at(named.kind, text, from, to))
    const next = opened.mark === '' ? /,\s{0,20}/y : /\\{0,7}["'”’]\s{0,20},\s{0,20}\\{0,7}["'“‘]/y
    next.lastIndex = to
    if (!isList || !next.test(text)) return { places, to }
    from = next.lastIndex
  }
}

function isSecret(
  value: string,
  { kind, isSure }: Named,
  gap: string,
  { isWeak, isExact }: Pick<Container, 'isWeak' | 'isExact'>,
  before: string,
  behind: string,
): boolean {
  // A number that short is a secret behind a name that says so.
  if (!isWeak && isShortNumber({ kind, isSure }, value)) return true
  // A setting of its own on a line is no sentence.
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const isSetting = line.length < 40 && /^[\w.$> \t|*<[\]/-]*$/.test(line) && /^[\r\n<]?$/.test(behind)
  if (isNone(value, (/: *$/.test(gap) && !isSetting) || (/^[ \t]{1,4}$/.test(gap) && value.length < 6))) return false
  if (isWeak || (/[\r\n]\s{0,4}$/.test(gap) && !gap.includes('[') && !isExact)) return isLikely(value) || (isSure && isMoreThanWords(value))
  if (isSure || isLikely(value) || ((kind === 'stateToken' || kind === 'cookie') && isMixed(value))) return true
  return /[?&]$/.test(before) && gap === '=' && value.length > 7 && /[a-z]/.test(value) && /\d/.test(value)
}

/** What stands before its name. */
function keyedBehind(text: string): Found[] {
  const found: Found[] = []
  valueFirst.lastIndex = 0
  for (let match = valueFirst.exec(text); match !== null; match = valueFirst.exec(text)) {
    const from = valueFirst.lastIndex
    const to = valueEnd(text, from, openedBy(match[0]), bareEnd)
    const named = namedBy(nameBehind(text, to) ?? '')
    const value = text.slice(from, to)
    if (named && !isNone(value, false) && (named.isSure || isLikely(value))) found.push(at(named.kind, text, from, to))
    valueFirst.lastIndex = to
  }
  return found
}

/** Private keys, from their first mark to their last. */
function blocks(text: string): Found[] {
  const found: Found[] = []
  const opens = /-----BEGIN[ +](?:[A-Z]{1,12}[ +]){0,2}PRIVATE[ +]KEY-----/g
  const closes = /PRIVATE[ +]KEY-----/g
  for (let match = opens.exec(text); match !== null; match = opens.exec(text)) {
    closes.lastIndex = opens.lastIndex
    const to = closes.test(text) ? closes.lastIndex : text.length
    found.push(at('privateKey', text, match.index, to))
    opens.lastIndex = to
  }
  return found
}

/** Of a SAML message in XML, what makes it a credential and what says who it is about: the rest is what a reader has to see. */
function assertions(text: string): Found[] {
  if (!text.includes('ssertion')) return []
  return [...text.matchAll(/<(?:\w{1,20}:)?(?:SignatureValue|NameID|AttributeValue|CipherValue)(?:\s[^<>]{0,500})?>([^<]{4,65536})</g)].map((match) => {
    const to = match.index + match[0].length - 1
    return at('assertion', text, to - match[1]!.length, to)
  })
}

/** The private members of a JSON Web Key. */
function webKeys(text: string): Found[] {
  if (!text.includes('kty')) return []
  return [...text.matchAll(/"(?:d|p|q|dp|dq|qi|k)\\{0,8}"\s{0,4}:\s{0,4}\\{0,8}"([\w-]{20,})/g)].map((match) => {
    const to = match.index + match[0].length
    return at('privateKey', text, to - match[1]!.length, to)
  })
}
