import { isForm } from '@/lib/evidence/capture/address'
import { bodyOf } from '@/lib/evidence/capture/body'
import { fromHar } from '@/lib/evidence/capture/har-entries'
import { Unreadable } from '@/lib/evidence/types'
import { isHar } from '@/lib/sanitise/har'
import type { Fields } from './types'

type Call = { method: string; url: string; status?: number; headers: Map<string, string>; form: string; body: string }

/** Headers that decide how a call is answered. */
const headerNames = ['accept', 'content-type', 'origin', 'dpop', 'host', 'user-agent', 'x-okta-user-agent-extended'] as const

/**
 * The call of a text or a HAR that failed, and the fields of it that a server looks at.
 * @param json what the text holds where it is JSON
 * @param like a call to the same address is preferred
 */
export function requestFields(text: string, json: unknown, like?: Fields): Fields | undefined {
  const calls = json === undefined ? callsIn(text) : isHar(json) ? ofHar(json) : []
  const call = calls.findLast((one) => like !== undefined && pathOf(one.url) === like.get('path')) ?? calls.findLast(isRefused) ?? calls.at(-1)
  return call && fieldsOf(call)
}

const isRefused = ({ status = 0, url, body }: Pick<Call, 'status' | 'url' | 'body'>) =>
  status >= 400 || /[?&#]error=/.test(url) || /"(?:error|errorCode)"\s?:/.test(body)

function fieldsOf({ method, url, status, headers, form, body }: Call): Fields {
  const fields = new Map<string, string>([['method', method]])
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address) fields.set('host', address.host)
  fields.set('path', pathOf(url))
  for (const [name, value] of address?.searchParams ?? []) fields.set(`parameter ${name}`, value)
  for (const [name, value] of new URLSearchParams(form)) fields.set(`form ${name}`, value)
  for (const name of headerNames) if (headers.has(name)) fields.set(`header ${name}`, headers.get(name)!)
  const authorization = headers.get('authorization')
  if (authorization !== undefined)
    fields.set('header authorization', authorization.includes(' ') ? authorization.split(' ', 1)[0]! : 'a value without a scheme')
  if (headers.has('cookie'))
    fields.set(
      'cookies sent',
      [...headers.get('cookie')!.matchAll(/(?:^|;)\s*([\w-]{1,80})=/g)]
        .map(([, name]) => name)
        .sort()
        .join(' '),
    )
  if (status !== undefined) fields.set('status', String(status))
  const error = /"(errorCode|error)"\s?:\s?"([\w .-]{1,80})"/.exec(body)
  if (error) fields.set('error', error[2]!)
  return fields
}

/** Ids in a path are those of objects: written as `-`. */
const pathOf = (url: string) => {
  const path = URL.canParse(url) ? new URL(url).pathname : url.split('?', 1)[0]!
  return path.replace(/\/(?:00|0o|au|ex|en|rul)[\w-]{14,30}(?=\/|$)/g, '/-')
}

function callsIn(text: string): Call[] {
  const alone = /^https?:\/\/\S{1,8000}$/.exec(text.trim())
  if (alone) return [ofText('GET', alone[0], '')]
  if (/\bcurl\b/.test(text) && !/^[><*\s]{0,4}[A-Z]{3,7} \S{1,4000} HTTP\//m.test(text)) return ofCurl(text)
  const requests = [...text.matchAll(/^[><*\s]{0,4}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s(\S{1,4000})/gm)]
  return requests.map((match, i) => ofText(match[1]!, match[2]!, text.slice(match.index, requests[i + 1]?.index)))
}

/** The first call of a curl command: `-X`, `-H`, `-d` and the URL (curl.se/docs/manpage.html). */
function ofCurl(text: string): Call[] {
  const url = /\bhttps?:\/\/[^\s"']{1,4000}/.exec(text)?.[0]
  if (url === undefined) return []
  const headers = [...text.matchAll(/(?:-H|--header)\s{1,4}(["'])([^\n"']{1,4000})\1/g)].map(([, , header = '']) => header)
  const form = [...text.matchAll(/(?:-d|--data(?:-raw|-urlencode)?)\s{1,4}["']?([^\s"']{1,4000})/g)].map(([, data = '']) => data).join('&')
  const method = /(?:-X|--request)\s{1,4}([A-Z]{3,7})\b/.exec(text)?.[1] ?? (form === '' ? 'GET' : 'POST')
  const call = ofText(method, url, headers.join('\n'))
  return [{ ...call, form, body: text }]
}

function ofText(method: string, target: string, part: string): Call {
  const headers = new Map<string, string>()
  for (const [, name = '', value = ''] of part.matchAll(/^[><*\s]{0,4}([A-Za-z][\w-]{1,60}):[ \t]{1,4}(\S.{0,4000})$/gm))
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim())
  const url = /^https?:/.test(target) ? target : `https://${headers.get('host') ?? 'unknown.invalid'}${target}`
  const status = /\bHTTP\/[\d.]{1,3}"?\s(\d{3})\b|^(?:status(?: code)?:?|[<\s]{0,3})\s{0,2}([1-5]\d\d)\b/im.exec(part)
  const form = /^[\s>]{0,4}((?:[\w.-]{1,40}=[^\s&]{0,4000}&){1,40}[\w.-]{1,40}=\S{0,4000})$/m.exec(part)
  return { method, url, headers, form: form?.[1] ?? '', body: part, ...(status ? { status: Number(status[1] ?? status[2]) } : {}) }
}

/** The calls of a HAR; none where it has more records than anybody makes. */
function ofHar(har: unknown): Call[] {
  try {
    return fromHar(har).entries.map((entry) => ({
      method: entry.method,
      url: entry.url,
      status: entry.status,
      headers: new Map(entry.requestHeaders.map(([name, value]) => [name.toLowerCase(), value])),
      form: isForm(entry) ? (entry.requestBody ?? '') : '',
      body: bodyOf(entry, longestBody),
    }))
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

/** In characters: an error is short. */
const longestBody = 100_000
