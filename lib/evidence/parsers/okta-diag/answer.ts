import { templateOf } from '@/lib/okta/paths'
import type { Key } from './keys'
import { about, type Facts, type Said, when } from './lines'
import type { Report } from './report'

/** What Okta answered to the call itself. */
export const answer = (report: Report): Facts => [
  ...about(report, 'call', (value) => {
    const call = /^([A-Z]{3,7}) (\/\S{1,200})$/.exec(value)
    return call === null
      ? []
      : [
          { fact: 'method', value: call[1]! },
          { fact: 'path', value: templateOf(call[2]!) },
        ]
  }),
  ...about(report, 'call-status', status),
  ...about(report, 'body', (value) => [...when(value === 'html' ? 'html' : undefined), { fact: 'emptyBody', ...(value === 'empty' ? {} : { refuted: true }) }]),
  ...about(report, 'error-code', (value) => when(/^E\d{7}$/.test(value) ? 'errorCode' : undefined, value)),
  ...about(report, 'error-id', (value) => when('errorId', value)),
  ...about(report, 'request-id', (value) => when('requestId', value)),
  ...challenge(report),
  ...limits(report),
]

const statuses: Record<string, Key> = { 400: 'status400', 401: 'status401', 403: 'status403', 404: 'status404', 405: 'status405', 429: 'status429' }

function status(value: string): Said[] {
  if (!/^[1-5]\d\d$/.test(value)) return []
  if (value.startsWith('2')) return [{ fact: 'success' }]
  const [known, failed] = [statuses[value], { fact: 'success', refuted: true } as const]
  if (known) return [{ fact: known }, failed]
  return [{ fact: value.startsWith('5') ? 'status5xx' : 'statusOther', value }, failed]
}

const errors: Record<string, Key> = {
  insufficient_scope: 'insufficientScope',
  invalid_token: 'invalidToken',
  invalid_request: 'invalidRequest',
  invalid_dpop_proof: 'invalidDpopProof',
}

/** `error` decides: an expired token is refused with a `scope` too. Without a challenge it is no matter of scope. */
function challenge(report: Report): Facts {
  const error = report.lines.get('challenge-error')?.value
  return [
    ...about(report, 'challenge', (value) => (value === 'none' && report.lines.has('call-status') ? [{ fact: 'insufficientScope', refuted: true }] : [])),
    ...about(report, 'challenge-error', (value) => [
      { fact: errors[value] ?? 'otherChallenge' },
      ...(value === 'insufficient_scope' ? [] : [{ fact: 'insufficientScope', refuted: true } as const]),
    ]),
    ...about(report, 'challenge-scope', (value) =>
      error === 'insufficient_scope' ? value.split(/[ ,]+/).map((scope) => ({ fact: 'scope', value: scope })) : [],
    ),
    ...about(report, 'challenge-says', (value) => when(/not intended for okta/i.test(value) ? 'notIntendedForOkta' : undefined)),
  ]
}

/** Okta gives the end of the minute; a second more, since both times are whole seconds. */
function limits(report: Report): Facts {
  const number = (key: string) => /^\d{1,9}$/.exec(report.lines.get(key)?.value ?? '')?.[0]
  const [limit, remaining] = [number('rate-limit'), number('rate-limit-remaining')]
  const isRefused = report.lines.get('call-status')?.value === '429'
  return [
    ...about(report, 'rate-limit', () => when(limit === undefined ? undefined : 'limit', limit)),
    ...about(report, 'rate-limit-remaining', () => [
      ...when(remaining === undefined ? undefined : 'remaining', remaining),
      ...(isRefused && remaining === '0' && limit !== undefined ? [{ fact: 'concurrency', ...(limit === '0' ? {} : { refuted: true }) } as const] : []),
    ]),
    ...about(report, 'rate-limit-reset-in-seconds', (value) =>
      (isRefused || remaining === '0') && /^-?\d{1,7}$/.test(value) ? when('waitSeconds', String(Math.max(0, Math.min(90, Number(value) + 1)))) : [],
    ),
  ]
}
