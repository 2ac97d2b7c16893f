import { useCallback, useEffect, useState } from 'react'
import type { CaseRecord } from '@/lib/history/record'
import { isTreeId } from '@/machines/trees'
import type { CaseInWords } from './cases-in-words'
import type { Numbers } from './numbers'

/** `gone`: deleted just now, and can be put back. */
export type Row = CaseInWords & { gone: boolean }
/** `refused`: the browser does not store anything. `dropped`: how many records were broken. `partly`: some titles did not load. `Numbers`: loaded with the list. */
export type List = 'loading' | 'refused' | { rows: readonly Row[]; dropped: number; partly: boolean; Numbers: typeof Numbers }

/** The cases on this device. The store, and the words of the trees, are fetched and opened only where `wanted`. */
export function useCases(wanted: boolean) {
  const [list, setList] = useState<List>('loading')

  const load = useCallback(async () => {
    setList('loading')
    try {
      const [{ allCases }, { casesInWords }, { Numbers }] = await Promise.all([store(), import('./cases-in-words'), import('./numbers')])
      const { records, dropped } = await allCases(isTreeId)
      const { cases, partly } = await casesInWords(records)
      setList({ rows: cases.map((one) => ({ ...one, gone: false })), dropped, partly, Numbers })
    } catch {
      setList('refused')
    }
  }, [])
  useEffect(() => {
    if (wanted) void load()
  }, [wanted, load])

  /** Does something to the store, then shows it. */
  const change = async (act: (kept: Store) => Promise<void>, shown: (rows: readonly Row[]) => readonly Row[]) => {
    try {
      await act(await store())
      setList((now) => (typeof now === 'string' ? now : { ...now, rows: shown(now.rows) }))
      return true
    } catch {
      setList('refused')
      return false
    }
  }
  const mark = (id: string, gone: boolean) => (rows: readonly Row[]) => rows.map((row) => (row.record.id === id ? { ...row, gone } : row))

  return {
    list,
    load,
    remove: ({ id }: CaseRecord) => change(({ deleteCase }) => deleteCase(id), mark(id, true)),
    putBack: (record: CaseRecord) => change(({ keepRecord }) => keepRecord(record), mark(record.id, false)),
    removeAll: () =>
      change(
        ({ deleteCases }) => deleteCases(),
        () => [],
      ),
    /** Deletes every case, and the database itself. */
    end: () =>
      change(
        ({ deleteDatabase }) => deleteDatabase(),
        () => [],
      ),
  }
}

type Store = Awaited<ReturnType<typeof store>>
const store = () => import('@/lib/history/store')
