import type { Code } from './codes'

const site = ' · Latchkey'
const longest = 65

/** The title of a code’s page, as a browser’s tab and a search page show it: at most 65 characters, cut at the end of a word. */
export function titleOf({ id, name }: Code): string {
  const whole = name === undefined ? `${id}: OAuth error` : `${id}: ${name}`
  const room = longest - site.length
  return `${whole.length <= room ? whole : shortened(whole, room, id)}${site}`
}

function shortened(whole: string, room: number, id: string): string {
  const cut = whole.slice(0, room - 1)
  const end = cut.lastIndexOf(' ')
  return end > id.length + 1 ? `${cut.slice(0, end)}…` : id
}

/** What a search page shows below the title. */
export function descriptionOf({ id, kind, means, statuses, internal }: Code): string {
  const status = statuses.length > 0 ? ` (HTTP ${statuses.join(', ')})` : ''
  const what = kind === 'okta' ? `Okta error ${id}${status}` : `OAuth error ${id}${status} from Okta`
  const meanings = internal.length > 1 ? ` Its ${internal.length} meanings in the System Log, and what to do.` : ' What to do about it.'
  return `${what}${means === undefined ? '.' : `: ${means}.`}${meanings}`
}
