import { defineFormat, type SeenFact, type Span } from '@/lib/evidence/types'
import { oktaHostIn } from '@/lib/okta/named'
import { browserConsoleSource, type Key } from './facts'
import { places } from './places'
import { statuses } from './statuses'
import { timeline } from './timeline'

/**
 * What a browser's console shows when a sign-in fails: what Chrome, Edge, Firefox and Safari refuse, the statuses that they print, and what Okta's libraries for
 * browsers say.
 */
export const browserConsole = defineFormat<'browser-console', Key>({
  ...browserConsoleSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) =>
    /cookie|storage|refused|blocked|denied|insecure|policy|popup|pop-up|err_|error|status|okta|oauth|pkce|well-known|https? protocol|https protocol|\[HTTP\/|clientId|failed/i.test(
      text,
    ),
  read(text) {
    const okta = oktaIn(text)
    const seen: SeenFact<Key>[] = settled([...places(text), ...statuses(text, okta !== undefined)], text)
    const events = timeline(text, seen)
    return { seen: okta && seen.length > 0 ? [...seen, { fact: 'okta', ...okta }] : seen, ...(events.length > 0 ? { events } : {}) }
  },
})

/** The particular before the general: what was refused explains why a request failed, and a warning explains nothing where a cookie was blocked. */
function settled(seen: SeenFact<Key>[], text: string): SeenFact<Key>[] {
  const has = (...facts: Key[]) => seen.some(({ fact }) => facts.includes(fact))
  return seen.filter(({ fact }) => {
    if (fact === 'requestFailed')
      return (
        !has('contentPolicyRefused', 'mixedContentBlocked', 'blockedByClient', 'offline', 'frameRefused') &&
        !/blocked by CORS policy|Cross-Origin Request Blocked|access control checks/i.test(text)
      )
    if (fact === 'cookieWarned') return !has('thirdPartyCookieBlocked')
    return true
  })
}

/** A host of Okta's, or what only its libraries for browsers are called and print. */
function oktaIn(text: string): Span | undefined {
  const host = oktaHostIn(text)
  if (host) return host
  const match = library.exec(text)
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length }
}

const library =
  /\boktacdn\.com\b|@okta\/[a-z]|\bokta-(?:auth-js|auth-sdk|sign-?in|react|angular|vue|token-storage|oauth|shared-transaction|transaction-storage)|\bOkta(?:Auth|SignIn)\b|\bAuth(?:Sdk|Api)Error\b/i
