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

/** One history entry for each change of what is known; empty: the start of the page. Next leaves entries alone that are made by writing the hash. */
export function goTo(fragment: string) {
  if (location.hash === fragment) return
  steps += 1
  location.hash = fragment
}

/** A change of how things are shown is no step of its own. */
export const replaceWith = (fragment: string) => location.replace(fragment)

/** Back to the step last seen; `otherwise` where this document has no step before, as with a received link. */
export function goBack(otherwise: () => void) {
  if (steps === 0) return otherwise()
  steps -= 1
  history.back()
}
