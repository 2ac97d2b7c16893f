import { useEffect, useState } from 'react'
import type { Entry } from '@/machines/knowledge/search/entry'
import { loadFinder } from './load-finder'

/** `results`: of what was typed last, or undefined where nothing was typed or the finder is not there yet. */
export type Finding = { state: 'idle' | 'loading' | 'failed'; results?: Entry[] }

/** Long enough that a list does not change under every key. */
const pause = 120

/** Looks a query up, a moment after the last key. */
export function useFind(query: string): Finding {
  const [finding, setFinding] = useState<Finding>({ state: 'idle' })
  useEffect(() => {
    if (query.trim() === '') return setFinding({ state: 'idle' })
    let isCurrent = true
    const set = (next: Finding) => isCurrent && setFinding(next)
    const look = () =>
      loadFinder().then(
        (find) => set({ state: 'idle', results: find(query) }),
        () => set({ state: 'failed' }),
      )
    setFinding((last) => (last.results ? last : { state: 'loading' }))
    const timer = setTimeout(look, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [query])
  return finding
}
