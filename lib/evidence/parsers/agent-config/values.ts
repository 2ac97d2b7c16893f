import { stringEnd } from '@/lib/evidence/text/json'

/** One string value of a configuration, without its quotation marks: its span, its name, and the form in which it was written. */
export type Value = { name: string; nameFrom: number; from: number; to: number; form: 'json' | 'parameter' | 'typed' }

/** Every setting whose name the vendor prints; the names of URL, client ID and secret are not among them. */
export const setting =
  /(?<![\w\\])"?(?:FilterCredentialProvider|RdpOnly|InternetFailOpenOption|WidgetTimeOutInSeconds|ErrorTimeOutInSeconds|EnforceTimeoutVersionAgnostic|SslPinningEnabled|DisplayPasswordResetLink|DisconnectSessionOnError)"?\s{0,9}:/i

/** The installer's parameters, but not a script's variables of the same name. */
const parameter = /(?<![\w.$:-])(?<!\b(?:export|set|env|ENV|ARG) )(?:OKTA_URL|CLIENT_ID|CLIENT_SECRET)[ \t]?=[ \t]?/g

/** Names and values of strings in JSON, whole or a few lines of it, also where a mark or a comma is missing. */
export function jsonValues(text: string, from: number, to: number): Value[] {
  const found: Value[] = []
  let [name, nameFrom] = ['', from]
  for (let i = text.indexOf('"', from); i >= 0 && i < to; ) {
    const end = stringEnd(text, i)
    const isClosed = text[end] === '"'
    const after = /\s{0,40}:[ \t]{0,40}/y
    after.lastIndex = end + 1
    if (isClosed && after.test(text)) {
      ;[name, nameFrom] = [text.slice(i + 1, end), i]
      if (text[after.lastIndex] !== '"') bare(text, after.lastIndex, to, name, nameFrom, found)
    } else {
      // A string that is never closed ends with its line, less the comma after it.
      const last = isClosed ? end : i + 1 + withoutComma(text.slice(i + 1, end)).length
      found.push({ name, nameFrom, from: i + 1, to: last, form: 'json' })
      name = ''
    }
    i = text.indexOf('"', end + 1)
  }
  return found
}

export const withoutComma = (words: string) => words.trimEnd().replace(/,$/, '').trimEnd()

/** A value without quotation marks. */
function bare(text: string, at: number, to: number, name: string, nameFrom: number, found: Value[]) {
  const word = /[^\s",{}[\]]{1,400}/y
  word.lastIndex = at
  const match = word.exec(text)
  if (match === null || at >= to || /^(?:true|false|null|-?\d[\d.]*)$/i.test(match[0])) return
  found.push({ name, nameFrom, from: at, to: word.lastIndex, form: 'json' })
}

/** Values of the installer's parameters: to the closing mark, or to the next blank. No command has a hundred. */
export function parameterValues(text: string): Value[] {
  const found: Value[] = []
  parameter.lastIndex = 0
  for (let match = parameter.exec(text); match !== null && found.length < 100; match = parameter.exec(text)) {
    const start = parameter.lastIndex
    const isQuoted = text[start] === '"'
    const ends = isQuoted ? /[^"\r\n]{0,400}/y : /[^\s"]{0,400}/y
    ends.lastIndex = isQuoted ? start + 1 : start
    const from = ends.lastIndex
    const to = from + ends.exec(text)![0].length
    found.push({ name: match[0].replace(/[\s=]/g, ''), nameFrom: match.index, from, to, form: 'parameter' })
    parameter.lastIndex = to
  }
  return found
}
