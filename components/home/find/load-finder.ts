import type { Entry } from '@/machines/knowledge/search/entry'
import type { Find } from '@/machines/knowledge/search/search'

/** The index of the search. The build writes it from every tree; it is loaded only when somebody searches. */
const address = '/find-index.js'

let loading: Promise<Find> | undefined
let failures = 0

/** The finder, loaded once. @throws where one of its parts cannot be loaded; the next call tries again. */
export function loadFinder(): Promise<Find> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    failures++
    throw error
  })
  return loading
}

async function load(): Promise<Find> {
  // A browser may remember that a script failed, by its address: a new address makes it try again.
  const index: string = failures > 0 ? `${address}?again=${failures}` : address
  const [{ makeFinder }, { default: entries }] = await Promise.all([
    import('@/machines/knowledge/search/search'),
    import(/* turbopackIgnore: true */ index) as Promise<{ default: Entry[] }>,
  ])
  return makeFinder(entries)
}
