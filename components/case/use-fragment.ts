import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The address bar is the only state, so Back, reload, bookmarks and a second tab come free. */
export const useFragment = () =>
  useSyncExternalStore(
    listen,
    () => (location.hash === '#main' ? '' : location.hash),
    () => '',
  )

/** Whether somebody sent the case, for each fragment that this document opened itself. */
const known = new Map<string, boolean>()

/** Whether the case came from somebody else: the document was opened by its link, or the link was pasted into it. A reload cannot tell the first, and says no. */
export const isReceived = (fragment: string) => known.get(fragment) ?? !isLoadedAnew()

/** By a reload, or on the way back or forward. */
export const isLoadedAnew = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !== 'navigate'

/** One history entry for each change of what is known; empty: the start of the page. Next leaves entries alone that are made by writing the hash. `isSent`: by somebody else. */
export function goTo(fragment: string, isSent = false) {
  if (location.hash === fragment) return
  steps += 1
  known.set(fragment, isSent)
  location.hash = fragment
}

/** A change of how things are shown is no step of its own. */
export function replaceWith(fragment: string) {
  known.set(fragment, isReceived(location.hash))
  location.replace(fragment)
}

/** An entry of its own for what stands beside the address. Next's own pushState would add to it, and it reloads the page for a state that is not its own: so there is none. */
export function openOverlay() {
  steps += 1
  History.prototype.pushState.call(history, null, '')
}

export function closeOverlay() {
  steps -= 1
  history.back()
}

/** From such an entry on to a change of what is known, which takes its place. */
export function goFromOverlay(fragment: string) {
  known.set(fragment, false)
  location.replace(fragment)
}

/** Where this document stands in the browser's history. Absent in browsers without the Navigation API. */
export const currentEntry = () =>
  (globalThis as { navigation?: { currentEntry?: { key: string; index: number } | null } }).navigation?.currentEntry ?? undefined

const first = currentEntry()?.index
/** Without the Navigation API they are counted; what the browser's own Back does to them is not. */
let steps = 0

/** Back to the step last seen; `otherwise` where this document has no step before, as with a received link. */
export function goBack(otherwise: () => void) {
  const before = first === undefined ? steps : (currentEntry()?.index ?? first) - first
  if (before <= 0) return otherwise()
  steps -= 1
  history.back()
}
