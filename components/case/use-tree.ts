import { useEffect, useState } from 'react'
import type { Tree } from '@/machines/engine/types'
import { isTreeId, trees } from '@/machines/trees'

const known = new Map<string, Tree>()

/** A tree, once it is there: undefined while it loads, null where it did not. */
export function useTree(id: string | undefined): Tree | null | undefined {
  const [, setArrived] = useState(0)
  const [failed, setFailed] = useState<string>()
  useEffect(() => {
    if (id === undefined || !isTreeId(id) || known.has(id)) return
    trees[id].load().then(
      (tree) => {
        known.set(id, tree)
        setArrived((count) => count + 1)
      },
      () => setFailed(id),
    )
  }, [id])
  return id === undefined ? undefined : (known.get(id) ?? (failed === id ? null : undefined))
}
