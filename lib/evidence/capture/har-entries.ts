import { z } from 'zod/mini'
import { Unreadable } from '../types'
import { type Capture, type Entry, headerOf } from './capture'
import { type Fields, formOf, headersOf, isFields, numberOf, recordsOf, timeOf, wordsOf } from './fields'
import { isStatic } from './static'

const creator = z.object({ creator: z.object({ name: z.string() }) })
const tools: Record<string, string> = { WebInspector: 'Chrome or Edge', 'WebKit Web Inspector': 'Safari' }

/** Reads a HAR (HTTP Archive 1.2) with what browsers add to it. */
export function fromHar(value: unknown): Capture {
  const log = isFields(value) ? value.log : undefined
  if (!isFields(log)) throw new Unreadable('The capture has no log. Export it again.', 0)
  const records = recordsOf(log.entries, '“entries”')
  const name = creator.safeParse(log).data?.creator.name
  const entries: Entry[] = []
  let [credentials, bodies, answers] = [0, 0, 0]
  for (let i = 0; i < records.length; i++) {
    const record = records[i]
    const entry = isFields(record) ? entryOf(record, i + 1) : undefined
    if (entry === undefined) continue
    entries.push(entry)
    if (hasCredentials(record as Fields, entry)) credentials++
    if (entry.status !== 200 || isStatic(entry)) continue
    answers++
    if (entry.responseBody !== undefined) bodies++
  }
  return {
    tool: (tools[name ?? ''] ?? name ?? 'unknown').slice(0, 60),
    kind: 'har',
    entries,
    broken: records.length - entries.length,
    stripped: entries.length > 0 && credentials === 0,
    withoutBodies: answers > 0 && bodies === 0,
  }
}

function entryOf(record: Fields, number: number): Entry | undefined {
  const { request, response } = record
  if (!isFields(request) || !isFields(response)) return undefined
  const [method, url, status] = [wordsOf(request.method), wordsOf(request.url), numberOf(response.status)]
  const [requestHeaders, responseHeaders] = [headersOf(request.headers), headersOf(response.headers)]
  if (!method || !url || status === undefined || !requestHeaders || !responseHeaders || !/^[A-Za-z]{3,20}$/.test(method)) return undefined
  const entry: Entry = {
    number,
    method: method.toUpperCase(),
    url,
    status: status >= 100 && status < 1000 ? Math.trunc(status) : 0,
    statusText: wordsOf(response.statusText) ?? '',
    requestHeaders,
    responseHeaders,
  }
  const [started, took] = [timeOf(record.startedDateTime), numberOf(record.time)]
  if (started !== undefined) entry.started = started
  if (took !== undefined && took >= 0) entry.took = took
  if (record._fromCache || entry.status === 304) entry.cached = true
  const error = wordsOf(response._error) || wordsOf(response._failureText) || wordsOf(record._error)
  if (error) entry.error = error.slice(0, 200)
  // Safari gives the target of a redirect outside the headers only.
  const target = wordsOf(response.redirectURL)
  if (target && entry.status >= 300 && entry.status < 400 && headerOf(responseHeaders, 'location') === undefined) responseHeaders.push(['location', target])
  takeBodies(entry, request.postData, response.content)
  return entry
}

function takeBodies(entry: Entry, postData: unknown, content: unknown) {
  if (isFields(postData)) {
    const sent = wordsOf(postData.text) || formOf(postData.params)
    if (sent) entry.requestBody = sent
  }
  if (!isFields(content)) return
  const mimeType = wordsOf(content.mimeType)
  if (mimeType) entry.mimeType = mimeType
  // Drops bodies of static files, which nothing reads.
  if (isStatic(entry)) return
  const text = wordsOf(content.text)
  if (text) {
    entry.responseBody = text
    if (content.encoding === 'base64') entry.base64 = true
  } else if (content.size === 0 && entry.status > 0) entry.responseBody = ''
}

/** Whether the export holds credentials: an Authorization header or cookies. */
function hasCredentials(record: Fields, { requestHeaders, responseHeaders }: Entry): boolean {
  const cookies = [record.request, record.response].some((part) => isFields(part) && Array.isArray(part.cookies) && part.cookies.length > 0)
  if (cookies) return true
  const sent = headerOf(requestHeaders, 'cookie') ?? headerOf(requestHeaders, 'authorization') ?? headerOf(responseHeaders, 'set-cookie')
  return sent !== undefined && !masked.test(sent)
}

/** A mask in place of a secret. */
const masked = /^\W{0,4}(?:redacted|removed|masked|hidden|sanitized|stripped|x{3,}|\*{3,})/i
