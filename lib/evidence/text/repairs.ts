import { edit, folded, type Text } from './text'

/**
 * Each repair undoes what a program, mail or chat did to a text. Offsets of the result map back to its source; a text that needs no repair is returned itself,
 * which the caller checks by identity.
 */

/** Line breaks that a viewer spelled out, invisible characters, and spaces of other kinds. */
export function layout(source: Text): Text {
  const spelled = edit(source, /<CR>[ \t]{0,4}<LF>|<CR>|<LF>|␍␊|[␍␊]/gi, () => '\n')
  const seen = edit(spelled, /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]{1,200}/g, () => '')
  return folded(
    seen,
    seen.text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, (run) => ' '.repeat(run.length)),
  )
}

/** The older agent writes the frames of a stack on one line. The word before a frame is localised. */
export const glued = (source: Text) =>
  source.text.includes('OktaWidget.') ? edit(source, /(?<=[.)])(?= ?\p{L}{1,6} (?:OktaWidget|System)\.)/gu, () => '\n') : source

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0' }

export const entities = (source: Text) =>
  source.text.includes('&')
    ? edit(source, /&(?:(lt|gt|amp|quot|apos|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi, ([found, name, decimal, hex]) =>
        name ? named[name.toLowerCase()]! : (character(decimal ? Number(decimal) : Number.parseInt(hex!, 16)) ?? found),
      )
    : source

/** Quotation marks of word processors and chats. */
export const straight = (source: Text) => folded(source, source.text.replace(/[“”„‟＂]/g, '"').replace(/[‘’‚‛＇]/g, "'"))

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }

/** An escape, the quotation mark before an inner object or list whose own marks are escaped, or the mark after one. */
const escaped = /(?:\\\\){1,100}|\\u([\da-fA-F]{4})|\\([nrtbf"/])|("(?=\s{0,4}[[{](?:\s|\\[nrt]){0,8}(?:\\"|\{)))|(?<=[}\]](?:\s|\\[nrt]){0,4})"/g

/** JSON inside a JSON string: one level of escapes goes, and with it the quotation marks around the inner object or list. */
export function escapes(source: Text): Text {
  if (!/\\["\\/nrtu]/.test(source.text)) return source
  let inner = false
  return edit(source, escaped, ([found, hex, letter, opening]) => {
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16))
    if (letter) return controls[letter] ?? letter
    if (found !== '"') return found.slice(found.length / 2)
    if (inner === (opening !== undefined)) return found
    inner = opening !== undefined
    return ''
  })
}

export const percent = (source: Text) =>
  /%(?:20|0[aAdD]|22|28|3[aAcC])/.test(source.text) ? edit(source, /(?:%[\da-fA-F]{2}){1,60}/g, ([found]) => decoded(found)) : source

function decoded(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

const character = (code: number) => (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code))
