import type { Capture, Entry } from './capture'
import { type Fields, formOf, headersOf, isFields, numberOf, recordsOf, wordsOf } from './fields'

/**
 * Reads an export of SAML-tracer: `{requests: [{method, url, requestHeaders, post, saml, responseStatus, responseStatusText, responseHeaders}], timestamp}`. It
 * has neither the time of a request nor response bodies, and may mask cookies and form fields. Undefined without any request; throws `Unreadable` where
 * `requests` is no list.
 */
export function fromSamlTracer(value: unknown): Capture | undefined {
  const records = recordsOf(isFields(value) ? value.requests : undefined, '“requests”')
  const entries = records.flatMap((record, i) => (isFields(record) ? (entryOf(record, i + 1) ?? []) : []))
  if (entries.length === 0) return undefined
  const credentials = entries.flatMap(({ requestHeaders, responseHeaders }) =>
    [...requestHeaders, ...responseHeaders].filter(([name]) => /^(?:cookie|set-cookie|authorization)$/i.test(name)).map(([, words]) => words),
  )
  return {
    tool: 'SAML-tracer',
    kind: 'saml-tracer',
    entries,
    broken: records.length - entries.length,
    stripped: !credentials.some((words) => !overwritten.test(words)),
    withoutBodies: true,
  }
}

function entryOf(record: Fields, number: number): Entry | undefined {
  const [method, url] = [wordsOf(record.method), wordsOf(record.url)]
  const [requestHeaders, responseHeaders] = [headersOf(record.requestHeaders), headersOf(record.responseHeaders)]
  if (!method || !url || !requestHeaders || !responseHeaders || !/^[A-Za-z]{3,20}$/.test(method)) return undefined
  const [status, line] = [numberOf(record.responseStatus) ?? 0, wordsOf(record.responseStatusText) ?? '']
  const [form, message] = [formOf(record.post), wordsOf(record.saml)]
  return {
    number,
    method: method.toUpperCase(),
    url,
    status: status >= 100 && status < 1000 ? Math.trunc(status) : 0,
    statusText: line.replace(/^HTTP\/[\d.]{1,3} {1,3}\d{3} {0,3}/, ''),
    requestHeaders,
    responseHeaders,
    ...(form ? { requestBody: form } : {}),
    ...(message ? { message } : {}),
  }
}

const overwritten = /\{(?:obf:alternative_|hash:|overwritten\})/
