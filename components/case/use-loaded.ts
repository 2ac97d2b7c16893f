import { useCallback, useRef, useState } from 'react'
import type { Loaded } from '@/components/paste/types'

/** The readers, the trees' engine and the views of a case: not needed for the first paint, so fetched when the reader acts. */
export function useLoaded() {
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState(false)
  const started = useRef<Promise<Loaded | undefined>>(undefined)
  const load = useCallback(() => {
    started.current ??= import('./loaded').then(
      (module) => {
        setFailed(false)
        setLoaded(module.loaded)
        return module.loaded
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
