import type { Span, Where } from '../types'
import { isForm, withoutQuery } from './address'
import { bodyOf } from './body'
import type { Entry, Header } from './capture'
import { pageText } from './page-text'

/** An entry as text. `whereIs`: the part of an offset, such as `request 14, response header www-authenticate`; `placeOf`: the span of a part. */
export type Spelled = { text: string; whereIs: (offset: number) => Where; placeOf: (part: string) => Span | undefined }

/** Most characters of a body and of a header, and most headers. A longer header holds nothing that parsers look for. */
const [longestBody, longestHeader, mostHeaders] = [100_000, 16_000, 300]

/** A longer address gets a line of its own: parsers do not read it in the request line. */
const longestTarget = 1900

/**
 * Writes an entry as text for the parsers: request line, headers, body, status line, headers, body. Forms are decoded, a parameter a line; HTML pages are
 * reduced to their text.
 */
export function spell(entry: Entry): Spelled {
  const parts: { from: number; to: number; name: string }[] = []
  let text = ''
  const add = (name: string, words: string) => {
    parts.push({ from: text.length, to: text.length + words.length, name })
    text += `${words}\n`
  }
  const { method, url, status } = entry
  const isLong = url.length > longestTarget
  if (isLong) add('address', `${url.slice(0, longestBody)}\n`)
  add('address', `${method} ${(isLong ? withoutQuery(url) : url).replace(/\s/g, '%20').slice(0, longestTarget)} HTTP/1.1`)
  addHeaders('request', entry.requestHeaders, add)
  text += '\n'
  const sent = sentBody(entry)
  if (sent) add('request body', `${sent}\n`)
  if (entry.message) add('SAML message', `${entry.message.slice(0, longestBody)}\n`)
  if (entry.error) add('error', `${entry.error}\n`)
  if (status > 0) {
    add('status', `HTTP/1.1 ${status} ${line(entry.statusText).slice(0, 60)}`.trimEnd())
    addHeaders('response', entry.responseHeaders, add)
    text += '\n'
    const body = receivedBody(entry)
    if (body) add('response body', body)
  }
  const whereIs = (offset: number): Where => {
    const part = parts.findLast(({ from }) => from <= offset)?.name ?? 'address'
    return { line: null, place: `request ${entry.number}, ${part}` }
  }
  return { text, whereIs, placeOf: (part) => parts.find(({ name }) => name === part) }
}

/** Chrome joins several Set-Cookie headers with line breaks. */
function addHeaders(side: 'request' | 'response', headers: Header[], add: (name: string, words: string) => void) {
  for (const [name, value] of headers.slice(0, mostHeaders))
    for (const words of value.split('\n', 50)) add(`${side} header ${name.toLowerCase()}`, `${name}: ${line(words).slice(0, longestHeader)}`)
}

const line = (words: string) => words.replace(/[\r\n]/g, ' ')

/** The message that the tool decoded takes the place of the parameter that carried it. */
function sentBody(entry: Entry): string | undefined {
  if (!isForm(entry)) return entry.requestBody?.slice(0, longestBody)
  const said = [...new URLSearchParams(entry.requestBody)].filter(([name]) => !(entry.message && /^SAMLRe(?:quest|sponse)$/.test(name)))
  return said
    .map(([name, value]) => `&${name}=${value}`)
    .join('\n')
    .slice(0, longestBody)
}

function receivedBody(entry: Entry): string | undefined {
  // An explicit mark: the response was recorded, and its body is empty.
  if (entry.responseBody === '') return entry.status >= 400 ? '[no body]' : undefined
  const body = bodyOf(entry, 3 * longestBody)
  if (body === '') return undefined
  const isPage = /html/i.test(entry.mimeType ?? '') || /^\s{0,20}<(?:!doctype html|html)\b/i.test(body)
  return (isPage ? pageText(body) : body).slice(0, longestBody)
}
