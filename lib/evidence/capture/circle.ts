import { withoutQuery } from './address'
import type { Entry } from './capture'
import type { Step } from './choose'

/** Most redirects of one address in a sign-in that works; browsers give up after twenty. */
const most = 5
/** Milliseconds. After a longer pause, a person or a timer sent the request again. */
const apart = 15_000
/** Requests that the reader causes by typing or tapping: the count begins again. */
const byReader = /\/idp\/idx\/(?!introspect)|\/api\/v1\/authn(?:\/|$)/

/** The last redirect of an address that redirected more than five times, each soon after the last, with nothing sent by the reader in between. */
export function circleIn(steps: Step[]): Entry | undefined {
  let counts = new Map<string, number>()
  let [last, found]: (Entry | undefined)[] = []
  for (const { entry } of steps) {
    if (last?.started !== undefined && entry.started !== undefined && entry.started - last.started > apart) counts = new Map()
    if (entry.method === 'POST' && byReader.test(entry.url)) counts = new Map()
    last = entry
    if (entry.status < 300 || entry.status >= 400 || entry.cached) continue
    const address = withoutQuery(entry.url)
    counts.set(address, (counts.get(address) ?? 0) + 1)
    if (counts.get(address)! > most) found = entry
  }
  return found
}
