import { decodeJwt } from 'jose'
import { encodings } from './encodings'
import { between, keys, type SecretKind, shapes, standIn } from './secret-patterns'

/**
 * A credential in the paste, at offsets `from` to `to`. It stays in memory and is shown masked.
 * `worksUntil`: absent where it can no longer be used (a token that has expired) or is of use once only (an assertion).
 */
export type Secret = { kind: SecretKind; value: string; from: number; to: number; worksUntil?: Date | 'unknown' }

/** Every credential that can be told by its shape or by the name before it, in the order of the text. Linear; never throws. */
export function findSecrets(text: string, now: Date): Secret[] {
  const found = [...shaped(text), ...blocks(text), ...keyed(text), ...cookies(text), ...webKeys(text)]
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.flatMap((one) => {
    if (one.to <= end) return []
    end = one.to
    const until = worksUntil(one, now)
    return until === undefined ? [one] : [{ ...one, worksUntil: until }]
  })
}

/** The text with each secret's value hidden, wherever it stands. */
export const mask = (text: string, secrets: Secret[]) => masker(secrets)(text)

/** `mask` for many texts. */
export function masker(secrets: Secret[]): (text: string) => string {
  const each = distinct(secrets)
  return (text) => each.reduce((masked, secret) => (masked.includes(secret.value) ? replace(masked, secret) : masked), text)
}

/** What is shown in a secret's place: its first four characters, unless it is short or somebody chose it. */
export const masked = ({ kind, value }: Secret) =>
  kind === 'password' || value.length < 12 ? '…(hidden)' : `${value.slice(0, 4)}…(${value.length - 4} characters hidden)`

/** The secrets that a text would give away, as they are or encoded. Values under six characters count only where they stand alone. */
export function leaks(output: string, secrets: Secret[]): Secret[] {
  const { texts, forms } = encodings(output)
  return distinct(secrets).filter(({ value }) =>
    value.length < 6 ? alone(output, value) >= 0 : texts.some((text) => text.includes(value)) || forms(value).some((form) => output.includes(form)),
  )
}

type Found = Omit<Secret, 'worksUntil'>
const at = (kind: SecretKind, text: string, from: number, to: number): Found => ({ kind, value: text.slice(from, to), from, to })

const shaped = (text: string): Found[] =>
  shapes.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const value = match[1] ?? match[0]
      const from = match.index + match[0].lastIndexOf(value)
      return at(kind, text, from, from + value.length)
    }),
  )

function keyed(text: string): Found[] {
  const found: Found[] = []
  for (const { kind, pattern } of keys) {
    pattern.lastIndex = 0
    while (pattern.test(text)) {
      between.lastIndex = pattern.lastIndex
      const gap = between.exec(text)
      if (gap === null) continue
      const from = between.lastIndex
      const to = valueEnd(text, from, gap[0])
      // On past the value: a value full of names would else be read once for each.
      pattern.lastIndex = to
      if (!isStandIn(text.slice(from, to), gap[0])) found.push(at(kind, text, from, to))
    }
  }
  return found
}

/** To the closing mark of the string that was opened, else to the first character that ends a bare word. */
function valueEnd(text: string, from: number, gap: string): number {
  const opened = /(\\?)(["'“‘])(?:\w{4,6} {1,4})?$/.exec(gap)
  const closing = opened === null ? undefined : (pairs[opened[2]!] ?? opened[2])
  const limit = Math.min(text.length, from + 65_536)
  for (let i = from; i < limit; i++) {
    const character = text[i]!
    if (character === '\n' || character === '\r' || (closing === undefined && /[\s"',;&<>)]/.test(character))) return i
    if (character !== closing) continue
    let slashes = 0
    while (slashes < i - from && text[i - slashes - 1] === '\\') slashes++
    if (opened![1] !== '' || slashes % 2 === 0) return i - slashes
  }
  return limit
}

const pairs: Record<string, string> = { '“': '”', '‘': '’' }

const isStandIn = (value: string, gap: string) => value.length < 4 || standIn.test(value) || (/: *$/.test(gap) && /^[a-z]{1,11}[.!?]?$/i.test(value))

/** Private keys and SAML assertions, from their first mark to their last. */
function blocks(text: string): Found[] {
  const found: Found[] = []
  for (const { kind, opens, closes } of [
    { kind: 'privateKey', opens: /-----BEGIN (?:[A-Z]{1,12} ){0,2}PRIVATE KEY-----/g, closes: 'PRIVATE KEY-----' },
    { kind: 'assertion', opens: /<(?:\w{1,20}:)?(?:Encrypted)?Assertion[\s>]/g, closes: 'Assertion>' },
  ] as const)
    for (let match = opens.exec(text); match !== null; match = opens.exec(text)) {
      const last = text.indexOf(closes, opens.lastIndex)
      const to = last < 0 ? text.length : last + closes.length
      found.push(at(kind, text, match.index, to))
      opens.lastIndex = to
    }
  return found
}

/** Every value of a Cookie or Set-Cookie header. */
function cookies(text: string): Found[] {
  const found: Found[] = []
  const header = /(?<![\w-])(?:set-)?cookie(?![\w-])/gi
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    between.lastIndex = header.lastIndex
    const gap = between.exec(text)
    if (gap === null) continue
    const line = /[^\r\n]{0,65536}/y
    line.lastIndex = between.lastIndex
    const words = line.exec(text)![0]
    for (const pair of words.matchAll(/(?<![\w.-])([\w.-]{1,60})=([^\s;,"'\\]{6,})/g)) {
      if (/^(?:path|domain|expires|max-age|samesite|version)$/i.test(pair[1]!)) continue
      const to = between.lastIndex + pair.index + pair[0].length
      found.push(at('cookie', text, to - pair[2]!.length, to))
    }
    header.lastIndex = between.lastIndex + words.length
  }
  return found
}

/** The private members of a JSON Web Key. */
function webKeys(text: string): Found[] {
  if (!text.includes('kty')) return []
  return [...text.matchAll(/"(?:d|p|q|dp|dq|qi|k)\\{0,8}"\s{0,4}:\s{0,4}\\{0,8}"([\w-]{20,})/g)].map((match) => {
    const to = match.index + match[0].length
    return at('privateKey', text, to - match[1]!.length, to)
  })
}

function worksUntil({ kind, value }: Found, now: Date): Date | 'unknown' | undefined {
  if (kind === 'assertion') return undefined
  // Claims are a JSON object, which begins with these letters: what does not is no token that can be opened.
  if (!/^eyJ[\w-]*\.ey/.test(value)) return 'unknown'
  try {
    const { exp } = decodeJwt(value)
    if (typeof exp !== 'number') return 'unknown'
    return exp * 1000 > now.getTime() ? new Date(exp * 1000) : undefined
  } catch {
    return 'unknown'
  }
}

/** Each value once, the longest first: a secret within a longer one must not break up the longer one. */
const distinct = (secrets: Secret[]) => [...new Map(secrets.map((secret) => [secret.value, secret])).values()].sort((a, b) => b.value.length - a.value.length)

function replace(text: string, secret: Secret): string {
  if (secret.value.length >= 6) return text.replaceAll(secret.value, () => masked(secret))
  const place = alone(text, secret.value)
  return place < 0 ? text : `${text.slice(0, place)}${masked(secret)}${replace(text.slice(place + secret.value.length), secret)}`
}

/** Where a value stands as a word of its own, -1 where it does not. */
function alone(text: string, value: string): number {
  for (let place = text.indexOf(value); place >= 0; place = text.indexOf(value, place + 1))
    if (!/\w/.test(text.charAt(place - 1)) && !/\w/.test(text.charAt(place + value.length))) return place
  return -1
}
