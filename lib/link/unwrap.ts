import { percentDecoded } from './percent'

/** A link of ours in a text, its form and what stands behind `v1?`, in one of the ways in which it can be read. `raw`: as it arrived. */
export type Wrapped = { version: number; raw: string; ways: string[] }

/** Ours are at most 900 characters long; what was done to one may make it several times as long. */
const longest = 20_000
/** A thread of mails repeats a link with each answer. */
const most = 40

/**
 * Every place of a text that begins like a link of ours, with whatever mail programs, chats, filters and redirects do to a link undone. Safe because nothing in one
 * of ours is ever encoded; where there are several ways to read it, the check at its end decides.
 */
export function wrapped(pasted: string): Wrapped[] {
  const found: Wrapped[] = []
  const text = pasted.slice(0, most * longest)
  for (const source of [text, ...withoutDefence(text)]) {
    const plain = decoded(source)
    const marks = [...plain.matchAll(/(?<![a-z\d])v(\d{1,3})\/?\?/gi)].slice(0, most)
    for (const [i, mark] of marks.entries()) {
      const raw = plain.slice(mark.index + mark[0].length, Math.min(marks[i + 1]?.index ?? plain.length, mark.index + longest))
      found.push({ version: Number(mark[1]), raw, ways: waysToRead(raw) })
    }
  }
  return found
}

/** Percent-encoding, entities and escapes of program text, each as often as it was applied; then characters that stand for our own. */
function decoded(text: string): string {
  let plain = text
  for (let round = 0; round < 5; round++) {
    const next = percentDecoded(plain)
      .replace(/&#(?:(\d{2,5})|x([\da-f]{2,4}));/gi, (_, decimal?: string, hex?: string) =>
        String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
      )
      .replace(/&(amp|equals|num|quest|period|lowbar|sol|hyphen|dash);/gi, (_, name: string) => entities[name.toLowerCase()]!)
      .replace(/\\u00([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === plain) break
    plain = next
  }
  return folded(plain)
}

const entities: Record<string, string> = { amp: '&', equals: '=', num: '#', quest: '?', period: '.', lowbar: '_', sol: '/', hyphen: '-', dash: '-' }

/** Full-width letters and ligatures, and hyphens that are not ours; `&notFixed` that a program took for the entity `&not` followed by `Fixed`. */
const folded = (text: string) =>
  text
    .replace(/[¢£¤¥§¨©¬®¯°±´µ¶·¸×÷]/g, (sign) => `&${taken[sign]}`)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')

/** Entities that HTML knows without a semicolon, so that the beginning of one of our keys may be taken for one. */
const taken: Record<string, string> = {
  '¢': 'cent',
  '£': 'pound',
  '¤': 'curren',
  '¥': 'yen',
  '§': 'sect',
  '¨': 'uml',
  '©': 'copy',
  '¬': 'not',
  '®': 'reg',
  '¯': 'macr',
  '°': 'deg',
  '±': 'plusmn',
  '´': 'acute',
  µ: 'micro',
  '¶': 'para',
  '·': 'middot',
  '¸': 'cedil',
  '×': 'times',
  '÷': 'divide',
}

/** What belongs to no link of ours is dropped: line breaks, quotation marks of mails, characters nobody sees, emphasis. Then quoted-printable and a hyphen at a line's end. */
function waysToRead(raw: string): string[] {
  const ways = [raw]
  if (/=3D/i.test(raw)) {
    // A line that was broken ends in `=`.
    const lines = raw.replace(/=(?!3D)/gi, '').replace(/=3D/gi, '=')
    const letters = raw.replace(/=\s{1,9}/g, '').replace(/=([2-7][\dA-F])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    // Where every `=` is encoded, it is no accident.
    if (/=(?!3D|\s)/i.test(raw)) ways.push(lines, letters)
    else ways.unshift(lines, letters)
  }
  if (/-\s/.test(raw)) ways.push(raw.replace(/-\s{1,9}/g, ''))
  return [...new Set(ways.map((way) => way.replace(/[^\w.=&/-]/g, '')))]
}

/** The addresses within those that a filter of mails puts in their place, where it wrote them in a way of its own. The others percent-encode. */
function withoutDefence(text: string): string[] {
  const second = /\/v2\/url\?u=([\w.-]{1,20000})/i.exec(text)?.[1]
  const third = between(text, '/v3/__', '__;')
  const list = third && /^[\w-]{0,400}(?=!)/.exec(text.slice(text.indexOf('__;') + 3, text.indexOf('__;') + 500))?.[0]
  return [...(second ? [second.replaceAll('_', '/').replace(/-([\dA-F]{2})/gi, '%$1')] : []), ...(third && list ? [putBack(third, list)] : [])]
}

function between(text: string, open: string, close: string): string | undefined {
  const from = text.indexOf(open)
  const to = text.indexOf(close, from)
  return from < 0 || to < 0 ? undefined : text.slice(from + open.length, Math.min(to, from + longest))
}

/** Each `*` stands for the next character of a list in base64url; `**A` for as many of them as the letter counts, from two on. */
function putBack(address: string, list: string): string {
  const characters = [...fromBase64url(list)]
  return address.replace(/\*(?:\*([\w-]))?/g, (_, count?: string) => characters.splice(0, count ? alphabet.indexOf(count) + 2 : 1).join(''))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
function fromBase64url(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}
