import { defineFormat, type Pair, type SeenFact, type UncheckedFact, Unreadable } from '@/lib/evidence/types'
import type { LogEvent } from './event'
import { eventsIn } from './events'
import { oktaSystemLogSource } from './facts'
import { failuresOf } from './failures-of'
import { headerLine } from './from-csv'
import { holdsRow } from './from-tables'
import { type Key, type Proof, proves } from './proves'
import { audiencesIn } from './reasons'
import { holdsSentence, sentence } from './sentences'
import { timeline } from './timeline'

/**
 * Events of Okta's System Log that bear on a sign-in: JSON (one, a list, a page of the API, one a line, in an envelope, as a log store flattens it, cut off), the
 * Admin Console's CSV export, and what was copied out of the console. The last failed attempt counts.
 */
export const oktaSystemLog = defineFormat<'okta-system-log', Key>({
  ...oktaSystemLogSource,
  reads: 'untouched',
  keeps: 'last',
  recognise: (text) => holdsEvent.test(text) || headerLine(text) !== undefined || holdsSentence(text) || holdsRow(text),
  read(text) {
    const { events, cut, isLoose } = eventsIn(text)
    const alone = events.length === 0 ? sentence(text) : undefined
    if (alone) return { seen: [alone], pairs: audiences(text.slice(alone.from, alone.to)) }
    const proof = proves(events)
    const [last] = events.slice(-1)
    if (last && proof.proven.length === 0 && events.every(wentWell) && !failureWords.test(text))
      proof.proven.push({ fact: 'noFailure', place: () => last.places().type })
    if (isLoose && proof.proven.length === 0 && cut !== undefined)
      throw new Unreadable('This System Log event is cut off, so there is no whole event to read. Copy it again, up to its last brace.', cut)
    return {
      seen: seen(proof),
      unchecked: unchecked(proof, cut !== undefined),
      events: timeline(events, proof.shows, proof.failing),
      logged: failuresOf(events, proof.shows),
      excerpts: proof.failing === undefined ? [] : [events[proof.failing]!].map(({ from, to }) => ({ from, to })),
      pairs: audiences(failingReason(events, proof)),
    }
  },
})

const wentWell = ({ type, result }: LogEvent) => !type.startsWith('security.') && result !== undefined && /^(?:SUCCESS|ALLOW|CHALLENGE|SKIPPED)$/.test(result)
/** Events of a type that is not read may have failed too. */
const failureWords = /\b(?:FAILURE|DENY|DENIED|fail\w*|error|denied)\b/i

/** The name of an event's type in any spelling and then a type; or what the console shows in its place, and a result. */
const holdsEvent =
  /\bevent[_ ]?type(?:_s)?["']?\s{0,9}[:=\s]\s{0,9}\[?\s{0,9}["']?[a-z_]{1,40}\.[a-z_]|(?:login to okta|user via mfa|sign-on policy|sign on to app|user via idp|inbound saml|unauthorized access to app|okta admin app|token request|authorization request|okta push verify|sign on policy)[\s"'|=:–—-]{1,20}(?:success|failure|allow|den|challenge)/i

/** The latest older ones, and the last place of every other fact: only these are looked up in the text. */
function seen({ proven }: Proof): SeenFact<Key>[] {
  const known = new Set<Key>()
  let older = 0
  return proven
    .toReversed()
    .filter((one) => {
      if (one.older) return older++ < 20
      if (known.has(one.fact)) return false
      known.add(one.fact)
      return true
    })
    .toReversed()
    .map(({ place, ...one }) => {
      const { from, to } = place()
      return { ...one, from, to }
    })
}

const failingReason = (events: LogEvent[], { failing }: Proof) => (failing === undefined ? '' : (events[failing]?.reason ?? ''))

function audiences(reason: string): Pair[] {
  const found = audiencesIn(reason)
  return found === undefined ? [] : [{ of: 'audience', ...found }]
}

function unchecked({ proven, noZone }: Proof, isCut: boolean): UncheckedFact<Key>[] {
  if (proven.some(({ fact }) => fact === 'outsideZone')) return []
  return [
    ...(noZone
      ? [
          {
            fact: 'outsideZone' as const,
            why: 'The denial does not say which network zone the request came from, because the field client.zone is missing. Expand the event in the System Log, or export it as JSON.',
          },
        ]
      : []),
    ...(isCut ? [{ fact: 'outsideZone' as const, why: 'The paste ends in the middle of an event. That event and any after it were not read.' }] : []),
  ]
}
