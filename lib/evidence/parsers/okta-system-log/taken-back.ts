import type { LogEvent } from './event'
import type { Shown, Step } from './shows'

/** Gives the index of the last later success of the same person or client, step and app, for the index of a failure; undefined without one. */
export function laterSuccess(events: readonly LogEvent[], shows: readonly Shown[]): (at: number) => number | undefined {
  const last = new Map<string, number>()
  events.forEach((event, i) => {
    for (const step of shows[i]!.passes) {
      last.set(keyOf(step, event, undefined), i)
      if (event.app) last.set(keyOf(step, event, event.app), i)
    }
  })
  return (at) => {
    const [event, step] = [events[at]!, shows[at]!.fails]
    if (step === undefined) return undefined
    // Policies and tokens are an app's own; a password is the same for all of them.
    const found = last.get(keyOf(step, event, perApp.has(step) ? event.app : undefined))
    return found !== undefined && found > at ? found : undefined
  }
}

const perApp: ReadonlySet<Step> = new Set(['policy', 'authorize', 'token'])

const keyOf = (step: Step, { actor = '' }: LogEvent, app: string | undefined) => `${step}\n${actor}\n${app?.toLowerCase() ?? ''}`

/** Whether a later event about the same targets took a change back. */
export function undoneBy(events: readonly LogEvent[], types: ReadonlySet<string>): (type: string, at: number) => boolean {
  const last = new Map<string, number>()
  events.forEach((event, i) => {
    if (types.has(event.type) && event.result !== 'FAILURE') last.set(`${event.type}\n${about(event)}`, i)
  })
  return (type, at) => last.size > 0 && (last.get(`${type}\n${about(events[at]!)}`) ?? -1) > at
}

const about = ({ targets }: LogEvent) =>
  targets
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join('\n')
