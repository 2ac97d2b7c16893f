import { Unreadable } from '../types'
import type { Header } from './capture'

/** Guards for untrusted JSON. By hand and not with zod: a capture holds a million of these values. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
export const wordsOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
export const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

/** Most records of a capture; one that a person makes has fewer. */
const most = 200_000

/** The records of a capture. Throws `Unreadable` where they are no list, or too long a one. */
export function recordsOf(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(`The capture has no list of requests: ${where} is not a list. Export it again.`, 0)
  if (value.length > most)
    throw new Unreadable(`The capture has ${value.length} requests, and Latchkey reads ${most} at most. Record again, and only the failed sign-in.`, 0)
  return value
}

/**
 * Headers in the form of HAR and SAML-tracer, or as pairs, as older versions of SAML-tracer write them. Malformed ones are left out; undefined where the value
 * is no list.
 */
export function headersOf(value: unknown): Header[] | undefined {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return undefined
  const found: Header[] = []
  for (const one of value as unknown[]) {
    const [name, words] = isFields(one) ? [one.name, one.value] : Array.isArray(one) ? (one as unknown[]) : []
    if (typeof name === 'string' && typeof words === 'string' && isToken.test(name)) found.push([name, words])
  }
  return found
}

const isToken = /^:?[\w!#$%&'*+.^`|~-]{1,128}$/

/** A form, encoded as it is sent. */
export function formOf(pairs: unknown): string | undefined {
  if (!Array.isArray(pairs) || pairs.length === 0) return undefined
  const form = new URLSearchParams()
  for (const one of pairs as unknown[]) {
    const [name, value] = isFields(one) ? [one.name, one.value] : Array.isArray(one) ? (one as unknown[]) : []
    if (typeof name === 'string' && typeof value === 'string') form.append(name, value)
  }
  return `${form}` || undefined
}

/** Milliseconds since 1970 of a time with a zone. Also reads seven decimals and `+0100`. */
export function timeOf(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? moment.exec(value) : null
  if (parts === null) return undefined
  const time = Date.parse(`${parts[1]}${parts[2] ?? ''}${parts[3] === 'Z' ? 'Z' : `${parts[3]}:${parts[4]}`}`)
  return Number.isNaN(time) ? undefined : time
}

const moment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,3})?\d{0,9}(Z|[+-]\d\d)(?::?(\d\d))?$/
