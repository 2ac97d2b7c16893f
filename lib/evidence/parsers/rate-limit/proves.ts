import type { SeenFact } from '@/lib/evidence/types'
import { callOf } from '../http-response/calls'
import { isFailure, type Mark } from '../http-response/exchange'
import { exchanges, type Placed } from '../http-response/exchanges'
import { compact } from '../http-response/headers'
import { isSignIn } from '../http-response/path'
import { isEmpty, type Limits, limitsOf } from './limits'

export type Key =
  | 'limit'
  | 'remaining'
  | 'exhausted'
  | 'nearLimit'
  | 'concurrency'
  | 'perUserSend'
  | 'clientLimit'
  | 'waitSeconds'
  | 'reset'
  | 'retryAfter'
  | 'duplicated'

type Seen = SeenFact<Key>

/** The facts of the last failed response with limits, else of the last one; of earlier ones only `exhausted`. */
export function proves(text: string): Seen[] {
  const all = exchanges(text)
    .map((exchange) => ({ exchange, limits: limitsOf(text, exchange) }))
    .filter(({ limits }) => !isEmpty(limits))
  const last = all.findLast(({ exchange }) => isFailure(exchange)) ?? all.at(-1)
  if (last === undefined) return []
  const older = all.slice(0, all.indexOf(last)).flatMap(({ limits }) => usedUp(limits).filter(({ refuted }) => !refuted))
  return [...older.map((seen) => ({ ...seen, older: true })), ...factsOf(text, last.exchange, last.limits)]
}

function factsOf(text: string, exchange: Placed, limits: Limits): Seen[] {
  const [limit, remaining] = [least(limits.limit), least(limits.remaining)]
  const share = limit && remaining ? remaining.value / limit.value : 1
  const isClients = limit?.value === 60 && isSignIn(callOf(text, exchange).target?.value ?? '')
  return [
    ...(limit ? [seen('limit', limit)] : []),
    ...(remaining ? [seen('remaining', remaining)] : []),
    ...usedUp(limits),
    ...(remaining && remaining.value > 0 && share < 0.1 ? [bare('nearLimit', remaining)] : []),
    ...(limit?.value === 0 && remaining?.value === 0 ? [bare('concurrency', limit)] : []),
    ...(limit?.value === 1 ? [bare('perUserSend', limit)] : []),
    ...(limit && isClients ? [bare('clientLimit', limit)] : []),
    ...times(limits),
    ...(limits.retryAfter[0] ? [{ ...seen('retryAfter', limits.retryAfter[0]), value: `${Math.min(9_999_999, limits.retryAfter[0].value)}` }] : []),
    ...twice(limits),
  ]
}

/** Whether the limit is used up. A limit of zero counts concurrent calls and is another fact. Refuted where calls are left: the status had another reason. */
function usedUp(limits: Limits): Seen[] {
  const [limit, remaining] = [least(limits.limit), least(limits.remaining)]
  if (!remaining || (limit?.value === 0 && remaining.value === 0)) return []
  return [remaining.value === 0 ? bare('exhausted', remaining) : { ...bare('exhausted', remaining), refuted: true }]
}

/** Between two answers that do not belong together there may be any time. */
const hour = 3600

/** When the window ends, the later of two; and how long that is after the answer, by the server's clock alone. */
function times({ reset, date }: Limits): Seen[] {
  const last = reset.reduce<Mark<number> | undefined>((latest, one) => (latest && latest.value >= one.value ? latest : one), undefined)
  if (last === undefined) return []
  const wait = date ? last.value - Math.round(date.value / 1000) + 1 : Number.NaN
  return [
    { ...bare('reset', last), value: compact(last.value * 1000) },
    ...(Math.abs(wait) <= hour ? [{ ...bare('waitSeconds', last), value: `${Math.min(90, Math.max(0, wait))}` }] : []),
  ]
}

function twice({ limit, remaining, reset }: Limits): Seen[] {
  const double = [limit, remaining, reset].find((all) => new Set(all.map(({ value }) => value)).size > 1)
  const last = double?.at(-1)
  return last ? [bare('duplicated', last)] : []
}

const least = (marks: Mark<number>[]) => marks.reduce<Mark<number> | undefined>((low, one) => (low && low.value <= one.value ? low : one), undefined)
const bare = (fact: Key, { from, to }: Mark<number>): Seen => ({ fact, from, to })
const seen = (fact: Key, mark: Mark<number>): Seen => ({ ...bare(fact, mark), value: `${mark.value}` })
