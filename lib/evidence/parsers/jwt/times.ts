import type { SeenFact } from '@/lib/evidence/types'
import type { Entry } from './entries'
import type { Clock } from './moment'
import type { Key } from './types'

/** Seconds: within the first a clock is right; within the second of its end a token is about to expire. */
const [exact, soon] = [5, 300]

export function times(entry: Entry, clock: Clock): SeenFact<Key>[] {
  const { claims, isWhole, at } = entry
  const seen: SeenFact<Key>[] = []
  const [exp, iat, left] = [time(claims.exp), time(claims.iat), ahead(entry, clock)]
  if (exp) seen.push({ fact: 'exp', value: exp.written, ...at('exp') })
  if (iat) seen.push({ fact: 'iat', value: iat.written, ...at('iat') })
  seen.push(...left)
  if (exp === undefined) return seen
  const failed = failedAt(entry, clock)
  const seconds = exp.seconds - (failed ?? clock.now).getTime() / 1000
  const over = failed ? 'expired' : -seconds > day ? 'expiredLongAgo' : 'expiredByNow'
  if (seconds <= 0) return [...seen, { fact: over, value: written(-seconds), ...at('exp') }]
  seen.push({ fact: 'expired', refuted: true, ...at('exp') })
  if (seconds < soon) seen.push({ fact: 'expiresSoon', value: written(seconds), ...at('exp') })
  // That it was good when something failed is no success: it has to be good by the clock, too.
  if (isWhole && left.length === 0 && exp.seconds > clock.now.getTime() / 1000) seen.push({ fact: 'valid', ...at('exp') })
  return seen
}

/** When a call failed that carried this token: not before it was issued. */
const failedAt = ({ claims }: Entry, { failed }: Clock): Date | undefined =>
  failed && failed.getTime() / 1000 + exact < (time(claims.iat)?.seconds ?? 0) ? undefined : failed

/** What lies in the future, by this clock. */
export function ahead({ claims, at }: Entry, { now }: Clock): SeenFact<Key>[] {
  const until = (claim: unknown) => (time(claim)?.seconds ?? 0) - now.getTime() / 1000
  const [nbf, iat] = [until(claims.nbf), until(claims.iat)]
  return [
    ...(nbf > exact ? [{ fact: 'notYetValid' as const, value: written(nbf), ...at('nbf') }] : []),
    ...(iat > exact ? [{ fact: 'issuedInFuture' as const, value: written(iat), ...at('iat') }] : []),
  ]
}

/** Okta takes no client assertion that has expired, or that lasts longer than an hour. */
export function assertion(entry: Entry, clock: Clock): SeenFact<Key>[] {
  const { claims, at } = entry
  const failed = failedAt(entry, clock)
  const now = failed ?? clock.now
  const exp = time(claims.exp)?.seconds
  if (exp === undefined) return ahead(entry, clock)
  const [past, lasts] = [now.getTime() / 1000 - exp, exp - (time(claims.iat)?.seconds ?? now.getTime() / 1000)]
  return [
    ...(past >= 0 ? [{ fact: failed ? ('assertionExpired' as const) : ('assertionExpiredByNow' as const), value: written(past), ...at('exp') }] : []),
    ...(lasts > 3600 ? [{ fact: 'assertionTooLong' as const, value: written(lasts), ...at('exp') }] : []),
    ...ahead(entry, clock),
  ]
}

const written = (seconds: number) => String(Math.min(9_999_999, Math.round(seconds)))

/** A NumericDate; undefined where it is none that a calendar holds. */
function time(claim: unknown): { seconds: number; written: string } | undefined {
  const seconds = Number(claim)
  if (claim === undefined || claim === null || claim === '' || !(seconds > 0 && seconds < 8e12)) return undefined
  return { seconds, written: new Date(seconds * 1000).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '') }
}

/** Seconds. A token that expired longer ago than this is an old capture: that it has expired since explains nothing. */
const day = 86_400
