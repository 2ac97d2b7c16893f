import type { Entry } from '@/machines/knowledge/search/entry'
import type { Find } from '@/machines/knowledge/search/search'

/** What can be found: a script that the build writes from every tree, and that no page carries. */
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
  // A browser may keep a failed script in mind by its address.
  const index: string = failures > 0 ? `${address}?again=${failures}` : address
  const [{ makeFinder }, { default: entries }] = await Promise.all([
    import('@/machines/knowledge/search/search'),
    import(/* turbopackIgnore: true */ index) as Promise<{ default: Entry[] }>,
  ])
  return makeFinder(entries)
}
