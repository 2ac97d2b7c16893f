import { useCallback, useState } from 'react'
import type { Loaded } from '@/components/paste/types'
import { currentFragment } from './use-fragment'

let started: Promise<Loaded> | undefined

/**
 * The readers, every tree, the engine and the views of a case: not needed for the first paint, so fetched when the reader acts. All of it, always and in this order: what
 * a host is asked for must not tell what was pasted.
 */
const start = () => {
  started ??= Promise.all([import('./loaded'), import('@/machines/all-trees')]).then(
    ([{ loaded }]) => loaded,
    (error) => {
      // The next one who asks tries again.
      started = undefined
      throw error
    },
  )
  return started
}
// With a link the reader has acted: the download need not wait for the page to answer.
if (typeof location !== 'undefined' && currentFragment().length > 1) start().catch(() => undefined)

export function useLoaded() {
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState(false)
  const load = useCallback(
    () =>
      start().then(
        (all) => {
          setFailed(false)
          setLoaded(all)
          return all
        },
        () => {
          setFailed(true)
          return undefined
        },
      ),
    [],
  )
  return { loaded, failed, load }
}
