import type { Exchange, Mark } from '../http-response/exchange'
import { dates, values } from '../http-response/headers'

/** What one answer says of a limit. Several of a kind where the header was sent twice: a send of a code counts against two limits. */
export type Limits = { limit: Mark<number>[]; remaining: Mark<number>[]; reset: Mark<number>[]; retryAfter: Mark<number>[]; date?: Mark<number> | undefined }

/** One number, or several of a header that was sent more than once: `["1", "600"]`, `1, 600`. */
const numbers = /\d{1,13}(?:["'`\]\\]{0,9}\s{0,4},\s{0,20}["'`[\\]{0,9}\d{1,13}){0,3}/y

/** The rate-limit headers of a response, in any case and any notation. */
export function limitsOf(text: string, { from, to, received }: Exchange): Limits {
  const own = text.slice(from, to)
  const read = (names: RegExp) =>
    values(own, names, numbers).flatMap(({ value, from: start, to: end }) =>
      value.split(/\D+/).map((digits) => ({ value: Number(digits), from: from + start, to: from + end })),
    )
  const date = dates(own).at(-1)
  const limits = {
    limit: read(/x-rate-limit-limit/gi),
    remaining: read(/x-rate-limit-remaining/gi),
    reset: read(/x-rate-limit-reset/gi).filter(({ value }) => value > 1e9 && value < 1e10),
    retryAfter: read(/(?<![\w-])retry-after\b/gi),
    date: date && { ...date, from: from + date.from, to: from + date.to },
  }
  // Written one after the other without their answers, limits are those of several, and the last one counts. A throttle of one send beside a greater limit is one answer.
  const isOne = received !== undefined || limits.limit.some(({ value }) => value === 1)
  return isOne ? limits : { ...limits, limit: limits.limit.slice(-1), remaining: limits.remaining.slice(-1), reset: limits.reset.slice(-1) }
}

export const isEmpty = ({ limit, remaining, reset, retryAfter }: Limits) => limit.length + remaining.length + reset.length + retryAfter.length === 0
