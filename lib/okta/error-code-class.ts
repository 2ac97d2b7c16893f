import { errorCodes, isErrorCode } from './error-codes'

/** What a code asks for: another request, another state of the object, another object or path, another sign-in, patience, or Okta's own repair. */
export type CodeClass = 'request' | 'state' | 'missing' | 'signIn' | 'limit' | 'server'

/** The status that Okta's catalogue (release 2026.08.1) gives to a code such as `E0000006`; undefined where the catalogue has no such code. */
export function statusOf(code: string): number | undefined {
  if (isErrorCode(code)) return errorCodes[code].status
  const number = Number(code.slice(1))
  return Number(Object.keys(others).find((status) => spans[status]!.some(([from, to]) => number >= from && number <= to))) || undefined
}

/** The class of a status that Okta sends with a code. With a code, 403 does not mean a missing permission, nor 401 a bad token. */
export function classOf(status: number): CodeClass {
  if (status === 429) return 'limit'
  if (status >= 500) return 'server'
  if (status === 401) return 'signIn'
  if (status === 404 || status === 405) return 'missing'
  return states.has(status) ? 'state' : 'request'
}

const states = new Set([202, 403, 409, 410, 423])

/** The numbers of the codes that no cause rests on, by status: `27`, or `40-41` for a run. */
const others: Record<string, string> = {
  400: '24-25 27 30 33 37 40-41 45 50 59 66 71 74 88-89 91 93 98 101 116 120-121 123-126 131-132 135 140-141 158-159 170-172 176-179 192-194 208-209 211 214 217-218 222-227 229 232 235-237 242-243 245 264 266',
  403: '39 42-44 61 72 75 77-78 81 84 86 97 99 102-104 111 142-143 152 161-162 165 167-168 174 190 213 219-221 228 233 246-248 250-252 255 262 267 269',
  404: '48 163 198 258',
  405: '257',
  406: '149',
  409: '55 62 90 96 108 113 127 136 145 157 182-185 187-188 195 197 200-203 230 244 249 253-254 263 265 268',
  410: '153-154 156 215',
  412: '231',
  422: '189',
  423: '180',
  500: '65',
  503: '100 115',
  504: '67',
}

const spans = Object.fromEntries(
  Object.entries(others).map(([status, runs]) => [
    status,
    runs.split(' ').map((run) => {
      const [from = 0, to = from] = run.split('-').map(Number)
      return [from, to] as const
    }),
  ]),
)
