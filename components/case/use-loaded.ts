import { useCallback, useRef, useState } from 'react'
import type { Loaded } from '@/components/paste/types'

/**
 * The readers, every tree, the engine and the views of a case: not needed for the first paint, so fetched when the reader acts. All of it, always and in this order: what
 * a host is asked for must not tell what was pasted.
 */
export function useLoaded() {
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState(false)
  const started = useRef<Promise<Loaded | undefined>>(undefined)
  const load = useCallback(() => {
    started.current ??= Promise.all([import('./loaded'), import('@/machines/all-trees')]).then(
      ([{ loaded }]) => {
        setFailed(false)
        setLoaded(loaded)
        return loaded
      },
      () => {
        started.current = undefined
        setFailed(true)
        return undefined
      },
    )
    return started.current
  }, [])
  return { loaded, failed, load }
}
