import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The case is stored in the address and nowhere else, so Back, reload, bookmarks and a second tab work. */
export const useFragment = () =>
  useSyncExternalStore(
    listen,
    () => (location.hash === '#main' ? '' : location.hash),
    () => '',
  )

/** For each fragment that this document opened itself: whether the case came from somebody else. */
const known = new Map<string, boolean>()

/** Whether the case came from somebody else: its link opened this document, or was pasted into it. After a reload nobody knows how the document was opened first: false. */
export const isReceived = (fragment: string) => known.get(fragment) ?? !isLoadedAnew()

/** By a reload, or on the way back or forward. */
export const isLoadedAnew = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !== 'navigate'

/** Adds a history entry. `''` leads to the start of the page; `isSent`: the case came from somebody else. Write `location.hash`: Next does not touch entries made that way. */
export function goTo(fragment: string, isSent = false) {
  if (location.hash === fragment) return
  steps += 1
  known.set(fragment, isSent)
  location.hash = fragment
}

/** For a change of how a step is shown: no history entry, so Back does not stop at it. */
export function replaceWith(fragment: string) {
  known.set(fragment, isReceived(location.hash))
  location.replace(fragment)
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
export function goFromOverlay(fragment: string) {
  known.set(fragment, false)
  location.replace(fragment)
}

/** Where this document stands in the browser's history. Absent in browsers without the Navigation API. */
export const currentEntry = () =>
  (globalThis as { navigation?: { currentEntry?: { key: string; index: number } | null } }).navigation?.currentEntry ?? undefined

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
