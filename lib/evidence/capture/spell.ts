import type { Span, Where } from '../types'
import { isForm, withoutQuery } from './address'
import { bodyOf } from './body'
import type { Entry, Header } from './capture'
import { pageText } from './page-text'

/** A request and its answer as a program prints them, and the place of every offset: `request 14, response header www-authenticate`. */
export type Spelled = { text: string; whereIs: (offset: number) => Where; placeOf: (part: string) => Span | undefined }

/** Of a body at most so many characters; a header longer than `longestHeader` says nothing that is looked for. */
const [longestBody, longestHeader, mostHeaders] = [100_000, 16_000, 300]

/** Longer addresses are not read in the line of a request, so they get one of their own. */
const longestTarget = 1900

/**
 * Writes an entry out as the formats read calls: request line, headers, body, status line, headers, body. Forms are decoded, a parameter a line; pages are cut
 * down to what they say.
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

/** Chrome writes several cookies of an answer into one header, each on a line. */
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
  // What it says of itself: nothing came, though something could have.
  if (entry.responseBody === '') return entry.status >= 400 ? '[no body]' : undefined
  const body = bodyOf(entry, 3 * longestBody)
  if (body === '') return undefined
  const isPage = /html/i.test(entry.mimeType ?? '') || /^\s{0,20}<(?:!doctype html|html)\b/i.test(body)
  return (isPage ? pageText(body) : body).slice(0, longestBody)
}
