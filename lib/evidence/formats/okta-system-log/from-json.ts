import { objectsWith } from '../../json'
import { type LogEvent, logEvent, namesRdp, type Place, timeOf, zoneName } from './event'

/** Events in JSON: one, a list, a page of the API, one a line, also where the text is cut off. `cut`: where an event begins that never ends or cannot be parsed. */
export function eventsFromJson(text: string): { events: LogEvent[]; cut?: number } {
  const { found, cut } = objectsWith(text, 'eventType')
  let broken = cut
  const events = found.flatMap(({ from, to, key }): LogEvent[] => {
    const words = text.slice(from, to)
    try {
      const parsed = logEvent.safeParse(JSON.parse(words))
      return parsed.success ? [event(parsed.data, words, from, key - from)] : []
    } catch {
      broken ??= from
      return []
    }
  })
  return broken === undefined ? { events } : { events, cut: broken }
}

function event(
  { eventType, published, outcome, actor, client, target }: ReturnType<typeof logEvent.parse>,
  words: string,
  from: number,
  key: number,
): LogEvent {
  const place = (pattern: RegExp, at = 0): Place | undefined => {
    const match = pattern.exec(words.slice(at))
    return match === null ? undefined : { from: from + at + match.index, to: from + at + match.index + match[0].length }
  }
  const targets = (target ?? []).map(({ type, displayName, alternateId }) => ({
    ...(type ? { type } : {}),
    name: [displayName, alternateId].filter(Boolean).join(' '),
  }))
  const rdp = targets.some(({ name }) => namesRdp(name))
    ? place(/"(?:displayName|alternateId)"\s{0,9}:\s{0,9}"[^"\n]{0,80}(?:RDP|remote desktop|credential provider)[^"\n]{0,80}"/i)
    : undefined
  const zone = place(/"zone"\s{0,9}:\s{0,9}(?:"[^"\n]{0,200}"|null)/, Math.max(0, words.indexOf('"client"')))
  const result = place(/"result"\s{0,9}:\s{0,9}"[^"\n]{0,40}"/, Math.max(0, words.indexOf('"outcome"')))
  return {
    type: eventType,
    ...timeOf(published),
    ...(outcome?.result ? { result: outcome.result } : {}),
    ...(outcome?.reason ? { reason: outcome.reason } : {}),
    ...(actor?.alternateId || actor?.id ? { actor: actor.alternateId ?? actor.id! } : {}),
    ...(client?.ipAddress ? { ip: client.ipAddress } : {}),
    ...(client?.zone === undefined ? {} : { zone: zoneName(client.zone) }),
    targets,
    places: {
      type: place(/"eventType"\s{0,9}:\s{0,9}"[^"\n]{0,120}"/, key) ?? { from, to: from + 1 },
      ...(result ? { result } : {}),
      ...(zone ? { zone } : {}),
      ...(rdp ? { rdp } : {}),
    },
  }
}
