import { defineFormat, type Unchecked, Unreadable } from '../format'
import type { LogEvent } from './okta-system-log/event'
import { eventsFromCsv, headerLine } from './okta-system-log/from-csv'
import { eventsFromJson } from './okta-system-log/from-json'
import { type Key, type Proven, proves } from './okta-system-log/proves'

/** Events of Okta's System Log: JSON (one, a list, a page of the API, one a line, cut off) or the Admin Console's CSV export. Only what bears on a Remote Desktop sign-in. */
export const oktaSystemLog = defineFormat<'okta-system-log', Key>({
  id: 'okta-system-log',
  facts: {
    signInSucceeded: null,
    signInFailed: null,
    outsideZone: 'ip',
    policyDenied: null,
    unassigned: null,
    appDenied: null,
    factorRejected: null,
    factorReset: null,
    userLocked: null,
    userDeactivated: null,
    appDeactivated: null,
    rateLimited: null,
    ipBlocked: null,
    assignmentRemoved: null,
    usernameChanged: null,
    zoneChanged: null,
    policyChanged: null,
    rdpApp: null,
  },
  reads: 'data',
  tells: 'last',
  attempts: false,
  recognise: (text) => /"eventType"\s{0,9}:\s{0,9}"[a-z_]{1,40}\.[a-z_]/.test(text) || headerLine(text) !== undefined,
  read(text) {
    const csv = eventsFromCsv(text)
    const json = eventsFromJson(text)
    const events = inOrder([...(csv?.events ?? []), ...json.events])
    const cut = json.cut ?? csv?.cut
    if (events.length === 0 && cut !== undefined)
      throw new Unreadable('This is a System Log event that ends early: no whole event is left to read. Copy it again, to its last brace.', cut)
    const { proven, noZone } = proves(events)
    return { seen: proven.map(({ place, ...one }) => ({ ...one, from: place.from, to: place.to })), unchecked: unchecked(proven, noZone, cut !== undefined) }
  },
})

/** By time where every event bears one; a page of the API and the console's list run the other way round. */
const inOrder = (events: LogEvent[]) =>
  events.every(({ published }) => published !== undefined) ? events.toSorted((a, b) => a.published! - b.published!) : events

function unchecked(proven: Proven[], noZone: boolean, isCut: boolean): Unchecked<Key>[] {
  if (proven.some(({ fact }) => fact === 'outsideZone')) return []
  return [
    ...(noZone
      ? [
          {
            fact: 'outsideZone' as const,
            why: 'The denial does not say which network zone the request came from: the field client.zone is missing. Expand the event in the System Log, or export it as JSON.',
          },
        ]
      : []),
    ...(isCut ? [{ fact: 'outsideZone' as const, why: 'The paste ends in the middle of an event: that one and any after it were not read.' }] : []),
  ]
}
