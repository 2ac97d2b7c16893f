import { percentDecoded } from '@/lib/link/percent'
import { base64Text, jsonDecoded } from '../text/encodings'
import { edit, pasted, type Text } from '../text/text'
import { continued } from './continued'
import type { Found } from './found'
import { secretPlaces } from './places'
import { requoted, unquoted } from './quotes'
import { repaired } from './repairs'
import { codedIn, runsIn } from './stretches'

/** How often one encoding may stand in another: a form in JSON in base64. */
const deepest = 3

/**
 * Every place of a text where a credential stands, also within what is percent-encoded, escaped, or base64. A run of base64 that holds one is one place. `inner`: what
 * stands there in plain form.
 */
export function secretsAnywhere(text: string, depth = 0): Found[] {
  const direct = secretPlaces(text)
    .map((place) => continued(text, place))
    .map((found) => ({
      ...found,
      inner: [...(found.inner ?? []), ...plainForms(found.value), ...(found.kind === 'privateKey' ? linesOf(found.value) : [])],
    }))
  return depth === deepest ? direct : [...direct, ...coded(text, depth), ...encoded(text, depth), ...(depth === 0 ? changed(text) : [])]
}

/** Where something was put between the characters of a text. */
const changed = (text: string): Found[] => repaired(text).flatMap((view) => secretsAnywhere(view.text, 1).map((found) => placeOf(found, text, view)))

/** A secret of a view, at its place in the text. */
function placeOf({ kind, value, from: start, to: end, inner = [] }: Found, text: string, view: Text, base = 0): Found {
  const place = { from: base + view.start(start), to: base + view.end(end) }
  return { kind, value: text.slice(place.from, place.to), ...place, inner: [value, ...inner] }
}

/** In stretches with escapes: each is decoded once, and searched like any text. */
const coded = (text: string, depth: number): Found[] =>
  codedIn(text).flatMap(({ from, to }) => {
    const view = edit(pasted(text.slice(from, to)), escapes, ([found]) => decodedEscape(found))
    return secretsAnywhere(view.text, depth + 1).map((found) => placeOf(found, text, view, from))
  })

const encoded = (text: string, depth: number): Found[] =>
  runsIn(text).flatMap(({ from, line, to: end }) => {
    const to = end > line && base64Text(text.slice(from, end)) === undefined ? line : end
    const value = text.slice(from, to)
    // In an address, what follows the next slash is no part of it.
    const plain = new Set([value, value.split('/', 1)[0]!].flatMap((run) => base64Text(run) ?? []))
    const [first, ...more] = [...plain].flatMap((one) => secretsAnywhere(one, depth + 1))
    if (first === undefined) return []
    return [{ kind: first.kind, value, from, to, inner: [...new Set([first, ...more].flatMap((one) => [one.value, ...(one.inner ?? [])]))] }]
  })

const escapes = /(?:%[\da-f]{2}){1,84}|\\{1,8}u00[2-7][\da-f]|&(?:#\d{2,3}|#x[\da-f]{2}|quot|amp|apos|lt|gt);/gi
const named: Record<string, string> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>' }

function decodedEscape(found: string): string {
  if (found.startsWith('%')) return percentDecoded(found)
  if (found.startsWith('\\')) return String.fromCharCode(Number.parseInt(found.slice(-4), 16))
  const name = found.slice(1, -1).toLowerCase()
  return named[name] ?? String.fromCharCode(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
}

/** What a value is once nothing is encoded or escaped in it, and on the way there; of `user:password` also the second part. */
function plainForms(value: string): string[] {
  const forms = new Set([value])
  for (const form of forms) {
    if (forms.size > 12) break
    if (form.includes('%')) forms.add(percentDecoded(form))
    // As forms write a blank.
    if (form.includes('+')) forms.add(percentDecoded(form.replaceAll('+', ' ')))
    forms.add(form.replace(/^(?:Bearer|Basic|SSWS|DPoP|Digest|Negotiate|NTLM)[ +]{1,4}/i, ''))
    if (form.includes('\\')) forms.add(jsonDecoded(form))
    const plain = /^[\w+/-]{11,}={0,2}$/.test(form) ? base64Text(form) : undefined
    if (plain === undefined) continue
    // A word alone may stand in any text.
    if (/[^a-z]/i.test(plain)) forms.add(plain)
    // Of XML the colon belongs to a prefix.
    const [, second = ''] = plain.startsWith('<') ? [] : plain.split(/:(.*)/s)
    if (second.length >= 6) forms.add(second)
  }
  for (const form of forms) {
    if (forms.size > 64) break
    // XML cut at a mark is the beginning of any other XML.
    if (/["'\\`]/.test(form)) for (const one of unquoted(form)) if (!(form.startsWith('<') && form.startsWith(one))) forms.add(one)
  }
  if (/["\\]/.test(value)) for (const form of [...forms]) if (/["\\]/.test(form)) for (const one of requoted(form)) forms.add(one)
  forms.delete(value)
  return [...forms].filter((form) => (form.length >= 6 && /\w/.test(form)) || (form.length >= 3 && /["'\\]/.test(form) && /\w{2}/.test(form)))
}

/** Of a key over several lines each that holds a part of it. */
const linesOf = (key: string) => (key.length > 64_000 ? [] : key.split(/\\{1,8}[rn]|[\r\n]/).filter((line) => /^[\w+/=]{16,}$/.test(line)))
