import { decodeJwt } from 'jose'
import { encodings } from '../text/encodings'
import type { Where } from '../types'
import { randomPlaces } from './entropy'
import type { Found } from './found'
import { secretsAnywhere } from './layers'
import type { SecretKind } from './names'
import { isCommon } from './values'

/**
 * A credential in the paste, at offsets `from` to `to`. It stays in memory and is shown masked.
 * `chosen`: words that the reader hides by hand. `where`: its line, or its place in a capture. `inner`: what stands there in plain form, where it is encoded or escaped. `worksUntil`: absent where it can no longer be used (a token that has expired) or is of use once only (an assertion).
 */
export type Secret = {
  kind: SecretKind | 'chosen'
  value: string
  from: number
  to: number
  inner?: readonly string[]
  worksUntil?: Date | 'unknown'
  where?: Where
}

/** Every credential that can be told by its shape or by the name before it, in the order of the text. Linear; never throws. */
export function findSecrets(text: string, now: Date): (Secret & { kind: SecretKind })[] {
  const found = [...secretsAnywhere(text), ...randomPlaces(text)].sort((a, b) => a.from - b.from || b.to - a.to)
  const outer: Found[] = []
  for (const one of found) {
    const last = outer.at(-1)
    // What stands within another is hidden with it, and still looked for by itself.
    if (last && one.to <= last.to) last.inner = [...(last.inner ?? []), one.value, ...(one.inner ?? [])]
    else if (one.kind !== 'random' || last === undefined || one.from >= last.to) outer.push(one)
  }
  return outer.map(({ inner = [], ...one }) => {
    const [until, plain] = [worksUntil(one, now), [...new Set(inner)].filter((value) => value !== one.value)]
    return { ...one, ...(plain.length > 0 ? { inner: plain } : {}), ...(until === undefined ? {} : { worksUntil: until }) }
  })
}

/** The text with each secret's value hidden, wherever it stands. A short value and a word are hidden only where the name of a secret stands before them. */
export const mask = (text: string, secrets: Secret[]) => masker(secrets)(text)

/** `mask` for many texts. */
export function masker(secrets: Secret[]): (text: string) => string {
  const each = distinct(secrets.flatMap((secret) => valuesOf(secret).map((value) => ({ ...secret, value }))))
  const isByPlace = ({ kind, value }: Secret) => kind !== 'chosen' && isCommon(value)
  const [common, others] = [each.filter(isByPlace), each.filter((one) => !isByPlace(one))]
  return (text) =>
    others.reduce(
      (shown, secret) => (shown.includes(secret.value) ? shown.replaceAll(secret.value, () => masked(secret)) : shown),
      common.some(({ value }) => text.includes(value)) ? atTheirPlaces(text, common) : text,
    )
}

/** What is shown in a secret's place: its first four characters, unless it is short or somebody chose it. */
export const masked = ({ kind, value }: Secret) =>
  kind === 'password' || kind === 'chosen' || value.length < 12 ? '…(hidden)' : `${value.slice(0, 4)}…(${value.length - 4} characters hidden)`

/** The secrets that a text would give away, as they are or encoded. A short value and a word count only where the name of a secret stands before them. */
export function leaks(output: string, secrets: Secret[]): Secret[] {
  const { texts, forms } = encodings(output)
  let places: readonly Found[] | undefined
  const isThere = (value: string) => {
    if (!texts.some((text) => text.includes(value))) return false
    places ??= secretsAnywhere(output)
    return places.some((place) => place.value === value || place.inner?.includes(value))
  }
  const holds =
    ({ kind }: Secret) =>
    (value: string) => {
      if (kind === 'chosen') return texts.some((text) => text.toLowerCase().includes(value.toLowerCase()))
      return isCommon(value) ? isThere(value) : texts.some((text) => text.includes(value)) || forms(value).some((form) => output.includes(form))
    }
  return distinct(secrets).filter((secret) => valuesOf(secret).some(holds(secret)))
}

const valuesOf = ({ value, inner = [] }: Secret) => [value, ...inner]

/** The secrets that a text would give away, each with the line, counted from 1, on which it begins. */
export function leakPlaces(output: string, secrets: Secret[]): { secret: Secret; line: number }[] {
  const lines = output.split('\n')
  const holds = (text: string, secret: Secret) => leaks(text, [secret]).length > 0
  return leaks(output, secrets).map((secret) => {
    const on = lines.findIndex((line) => holds(line, secret))
    if (on >= 0) return { secret, line: on + 1 }
    // It goes over several lines: the last line from which all of it follows.
    let [from, to] = [0, lines.length]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if (holds(lines.slice(middle).join('\n'), secret)) from = middle
      else to = middle
    }
    return { secret, line: from + 1 }
  })
}

function worksUntil({ kind, value }: Found, now: Date): Date | 'unknown' | undefined {
  if (kind === 'assertion' || kind === 'random') return undefined
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

/** The text with common values hidden where they stand behind the name of a secret. */
function atTheirPlaces(text: string, common: readonly Secret[]): string {
  const values = new Map(common.map((secret) => [secret.value, secret]))
  let [shown, at] = ['', 0]
  for (const { from, to, value, inner = [] } of secretsAnywhere(text).sort((a, b) => a.from - b.from)) {
    const secret = [value, ...inner].map((one) => values.get(one)).find((one) => one !== undefined)
    if (secret === undefined || from < at) continue
    shown += text.slice(at, from) + masked({ ...secret, value })
    at = to
  }
  return shown + text.slice(at)
}
