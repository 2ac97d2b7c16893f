import { lineAround } from '@/lib/evidence/text/lines'
import type { SeenFact } from '@/lib/evidence/types'
import { oktaHost } from '@/lib/okta/named'
import type { StatusKey } from './facts'
import { isNoise } from './places'

/** The status that a console prints beside an address of Okta's: Chrome and Edge, Firefox's `[HTTP/2 403 …]`, Safari. The latest of each class. */
export function statuses(text: string, isOkta: boolean): SeenFact<StatusKey>[] {
  const found = new Map<StatusKey, SeenFact<StatusKey>>()
  for (const { 0: words, index, groups } of text.matchAll(printed)) {
    const status = groups!.failed ?? groups!.shown ?? groups!.fire!
    const fact = status.startsWith('5') ? 'serverFailed' : classes[status]
    if (fact === undefined) continue
    const line = lineAround(text, index, index + words.length, 700)
    const around = text.slice(line.from, line.to)
    if (isNoise(around) || !isOktas(text, around, line.from, isOkta)) continue
    // The widget asks whether there is a session; that there is none is no failure.
    if (status === '404' && /\/api\/v1\/sessions\/me/.test(around)) continue
    found.delete(fact)
    found.set(fact, { fact, ...lineAround(text, index, index + words.length), ...(fact === 'serverFailed' ? { value: status } : {}) })
  }
  return [...found.values()]
}

const classes: Record<string, StatusKey> = { 400: 'badRequest', 401: 'unauthorized', 403: 'forbidden', 404: 'notFound', 429: 'tooManyRequests' }

const printed =
  /the server responded with a status of (?<failed>[45]\d\d)\b|(?<![\w-])(?:GET|POST|PUT|DELETE|OPTIONS) {0,2}https?:\/\/[^\s"'<>]{4,1500} (?:net::\S{1,40} )?(?<shown>[45]\d\d)(?: \([\w ]{0,40}\)|$)|\[HTTP\/[\d.]{1,3} (?<fire>[45]\d\d)\b/gm

/** Whether the line, or the one before it, has an address of Okta’s; without any address, whether the text names Okta. */
function isOktas(text: string, around: string, from: number, isOkta: boolean): boolean {
  if (oktaHost.test(around) || path.test(around)) return true
  if (/https?:\/\/|\w\.(?:com|net|org|io|example)\b/.test(around)) return false
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', from - 2)), from)
  if (oktaHost.test(before) || path.test(before)) return true
  return isOkta && !/https?:\/\//.test(before)
}

const path = /\/oauth2\/(?:[\w-]{1,60}\/)?v1\/\w|\/api\/v1\/(?:authn|sessions|users\/me)\b|\/idp\/idx\/|\/login\/(?:token|sessionCookieRedirect|step-up)/
