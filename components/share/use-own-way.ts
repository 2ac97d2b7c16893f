import { useEffect, useState } from 'react'
import { ownWay } from '@/lib/own-way'
import type { Way } from '@/machines/knowledge/artefacts/artefact'

/** The index of the way for the reader's browser or system. 0 before hydration, because pages are built before a browser is known: `lib/boot` opens it until then. */
export function useOwnWay(ways: readonly Way[]): number {
  const [own, setOwn] = useState(0)
  useEffect(
    () =>
      setOwn(
        ownWay(
          ways.map(({ on }) => on),
          navigator.userAgent,
        ),
      ),
    [ways],
  )
  return own
}
