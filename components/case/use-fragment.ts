import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The case is stored in the address and nowhere else, so Back, reload, bookmarks and a second tab work. */
export const useFragment = () => useSyncExternalStore(listen, currentFragment, () => '')

/** The fragment in the address; `''` where there is none, or where it only leads to the content. */
export const currentFragment = () => (location.hash === '#main' ? '' : location.hash)

/** Whose a case is: the reader's own; somebody else's; somebody else's, whose answers the reader checked. */
export type Whose = 'own' | 'sent' | 'checked'

/** By fragment, what this document knows; `opened`: those that it opened itself, as a step of a case that was there. */
const known = new Map<string, Whose>()
const opened = new Set<string>()

/**
 * Whose a case is. Nothing in a link can say it: this document knows it, or the browser's history entry does, which only this site can write to and which stays after a
 * reload. Where nobody knows, somebody sent it.
 */
export function whoseIs(fragment: string): Whose {
  const whose = known.get(fragment) ?? keptWith(fragment) ?? 'sent'
  known.set(fragment, whose)
  return whose
}

/** Whether the case came from outside: by its link, or by one that was pasted. Its pastes are those of no other case. */
export const isArrival = (fragment: string) => !opened.has(fragment)

/** Says whose the case in the address is from now on. */
export function claim(whose: Whose) {
  known.set(location.hash, whose)
  const entry = currentEntry()
  entry?.updateCurrentEntry({ state: { whose, fragment: location.hash, key: entry.key } })
}

/** Whether a page of this site led here and gave the first answers (`start` in the link): its link opened this document, and the browser says that it came from us. */
export const isOwnStart = (fragment: string) => fragment === firstFragment && !isLoadedAnew() && document.referrer.startsWith(`${location.origin}/`)

/** By a reload, or on the way back or forward. */
const isLoadedAnew = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !== 'navigate'

/** What the history entry says. Its key is the browser's: whoever leads here from elsewhere cannot know it. */
function keptWith(fragment: string): Whose | undefined {
  const entry = currentEntry()
  const state = entry?.getState() as { whose?: Whose; fragment?: string; key?: string } | undefined
  return state?.fragment === fragment && state.key === entry?.key ? state.whose : undefined
}

/** Adds a history entry. `''` leads to the start of the page. Write `location.hash`: Next does not touch entries made that way. */
export function goTo(fragment: string, whose: Whose = 'own') {
  if (location.hash === fragment) return
  steps += 1
  opened.add(fragment)
  location.hash = fragment
  claim(whose)
}

/** Opens a link that somebody gave the reader. */
export function openLink(fragment: string) {
  goTo(fragment, 'sent')
  opened.delete(fragment)
}

/** For a change of how a step is shown: no history entry, so Back does not stop at it. */
export function replaceWith(fragment: string) {
  const whose = whoseIs(location.hash)
  if (!isArrival(location.hash)) opened.add(fragment)
  location.replace(fragment)
  claim(whose)
}

/** Adds a history entry with the same address. Not `history.pushState`: Next patches it, and reloads the page on the way back to a state that is not its own. Hence no state. */
export function openOverlay() {
  steps += 1
  History.prototype.pushState.call(history, null, '')
}

export function closeOverlay() {
  steps -= 1
  history.back()
}

/** Opens a fragment in place of the entry that `openOverlay` added. */
export function goFromOverlay(fragment: string, whose: Whose) {
  opened.add(fragment)
  location.replace(fragment)
  claim(whose)
}

type Entry = { key: string; index: number; getState: () => unknown; updateCurrentEntry: (change: { state: unknown }) => void }

/** Where this document stands in the browser's history. Absent in browsers without the Navigation API. */
export function currentEntry(): Entry | undefined {
  const { navigation } = globalThis as { navigation?: { currentEntry?: Omit<Entry, 'updateCurrentEntry'> | null } & Pick<Entry, 'updateCurrentEntry'> }
  const entry = navigation?.currentEntry
  if (!navigation || !entry) return undefined
  return { key: entry.key, index: entry.index, getState: () => entry.getState(), updateCurrentEntry: (change) => navigation.updateCurrentEntry(change) }
}

/** Read before the framework writes to the first entry, and with that takes away what it says. */
const firstFragment = typeof location === 'undefined' ? '' : location.hash
if (firstFragment.length > 1) whoseIs(firstFragment)
// After it wrote there once more, as it does on the way back.
if (typeof addEventListener === 'function') addEventListener('pagehide', () => location.hash.length > 1 && claim(whoseIs(location.hash)))

const first = currentEntry()?.index
/** How many entries this document added, for browsers without the Navigation API. The browser's own Back button is not counted. */
let steps = 0

/** Back to the step last seen; `otherwise` where this document has no step before, as with a received link. */
export function goBack(otherwise: () => void) {
  const before = first === undefined ? steps : (currentEntry()?.index ?? first) - first
  if (before <= 0) return otherwise()
  steps -= 1
  history.back()
}
