import { currentEntry, isArrival } from '@/components/case/use-fragment'
import { createCourse } from '@/lib/history/course'
import type { CaseRecord } from '@/lib/history/record'
import { keeping } from './switch'

export type Stand = Pick<CaseRecord, 'tree' | 'step' | 'state' | 'fragment'>

const course = createCourse(() => [...crypto.getRandomValues(new Uint32Array(2))].map((half) => half.toString(36).padStart(7, '0')).join(''))
export const { leave } = course

const kept = new Map<string, Stand>()
let queue = Promise.resolve(true)

/** Saves a case as it is now; later steps of the same case overwrite its record. Writes run one at a time, in order. False where the browser refuses to store it. */
export function keep(stand: Stand): Promise<boolean> {
  const now = new Date()
  const own = !isArrival(location.hash)
  const mine = course.at({ tree: stand.tree, entry: currentEntry()?.key, own }, now)
  queue = queue.then(async () => {
    if (keeping() !== 'on' || isSame(kept.get(mine.id), stand)) return true
    try {
      const store = await import('@/lib/history/store')
      const before = mine.sought ? undefined : await store.caseWith(stand.fragment)
      if (before) Object.assign(mine, { id: before.id, began: before.began })
      mine.sought = true
      if (!isSame(before, stand)) await store.keepRecord({ id: mine.id, began: mine.began, changed: now, ...stand })
      kept.set(mine.id, stand)
      return true
    } catch {
      return false
    }
  })
  return queue
}

const isSame = (a: Stand | undefined, b: Stand) => a?.fragment === b.fragment && a.step === b.step && a.state === b.state
