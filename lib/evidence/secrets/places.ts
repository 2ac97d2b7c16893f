import { bareEnd, isOnOwnLine, openedBy, parameterEnd, valueEnd } from './ends'
import type { SecretKind } from './names'
import { between, keys, shapes, standIn } from './patterns'

/** `inner`: what stands there in plain form. */
export type Found = { kind: SecretKind; value: string; from: number; to: number; inner?: readonly string[] }

/** Every place of a text where a credential stands, kind by kind; places may overlap. */
export const secretPlaces = (text: string): Found[] => [
  ...shaped(text),
  ...blocks(text),
  ...assertions(text),
  ...keyed(text),
  ...cookies(text),
  ...webKeys(text),
]

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
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      between.lastIndex = pattern.lastIndex
      const gap = between.exec(text)
      if (gap === null) continue
      const from = between.lastIndex
      const to = isOnOwnLine(text, match.index) ? parameterEnd(text, from) : valueEnd(text, from, openedBy(gap[0]), bareEnd)
      // On past the value: a value full of names would else be read once for each.
      pattern.lastIndex = to
      if (!isStandIn(text.slice(from, to), gap[0])) found.push(at(kind, text, from, to))
    }
  }
  return found
}

const isStandIn = (value: string, gap: string) => value.length < 4 || standIn.test(value) || (/: *$/.test(gap) && /^[a-z]{1,11}[.!?]?$/i.test(value))

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
    for (const pair of words.matchAll(/(?<![\w.-])([\w.-]{1,60})=(?:\\{0,7}")?/g)) {
      if (/^(?:path|domain|expires|max-age|samesite|version)$/i.test(pair[1]!)) continue
      const from = between.lastIndex + pair.index + pair[0].length
      const to = valueEnd(text, from, openedBy(pair[0]), /[\s;,]/)
      if (to - from >= 6) found.push(at('cookie', text, from, to))
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
