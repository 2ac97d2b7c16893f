import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The address bar is the only state, so Back, reload, bookmarks and a second tab come free. */
export const useFragment = () =>
  useSyncExternalStore(
    listen,
    () => location.hash,
    () => '',
  )

let steps = 0
const written = new Set<string>()

/**
 * Whether the case came from somebody else: the document was opened by its link, or the link was pasted into it. A reload cannot tell, and says no.
 * `written`: what this document made itself.
 */
export const isReceived = (fragment: string) => !written.has(fragment) && arrival()?.type === 'navigate'
const arrival = () => performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined

/** One history entry for each change of what is known; empty: the start of the page. Next leaves entries alone that are made by writing the hash. */
export function goTo(fragment: string) {
  if (location.hash === fragment) return
  steps += 1
  written.add(fragment)
  location.hash = fragment
}

/** A change of how things are shown is no step of its own. */
export function replaceWith(fragment: string) {
  if (!isReceived(location.hash)) written.add(fragment)
  location.replace(fragment)
}

/** Back to the step last seen; `otherwise` where this document has no step before, as with a received link. */
export function goBack(otherwise: () => void) {
  if (steps === 0) return otherwise()
  steps -= 1
  history.back()
}
