import { useEffect, useRef, useState } from 'react'
import { goTo } from '@/components/case/use-fragment'
import type { Load } from '@/components/case/use-loaded'
import type { Reading } from '@/lib/evidence/text/types'
import type { Link } from '@/lib/link/form'
import type { TreeId } from '@/machines/trees'
import type { Paste } from './paste-box'
import { type RunningRead, readInWorker, warmUp } from './worker-client'

/** What keeps a text from opening a step: it cannot be read, is not known, or belongs to several kinds of failure. */
type Problem = { count: number } & (
  | { kind: 'several'; fragments: Partial<Record<TreeId, string>> }
  | { kind: 'error'; message: string; details: readonly string[] }
  | { kind: 'unrecognised'; readings: readonly Reading[] }
)
/** A reading that goes on: the share done, and how to end it; or one that the reader ended. */
export type Busy = Going | 'cancelled'
export type Going = { share: number; cancel: () => void }
/** Where pastes are kept, and the case that a new one is added to: none on the home page. */
export type Reader = { pastes: readonly Paste[]; setPastes: (pastes: readonly Paste[]) => void; load: Load; link?: Link }

/** Reads a text or a file in a thread of its own, adds it to the case and opens the step it leads to; what cannot be read is told, and the text stays. */
export function useReader({ pastes, setPastes, load, link }: Reader) {
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<Busy>()
  const current = useRef<RunningRead>(undefined)
  const count = useRef(0)
  // A reading takes a while, and the reader goes on meanwhile: what it is added to is the case as it is then.
  const latest = useRef({ pastes, link })
  useEffect(() => {
    latest.current = { pastes, link }
  })
  useEffect(
    () => () => {
      current.current?.cancel()
      current.current = undefined
    },
    [],
  )
  const fail = (message: string, details: readonly string[] = []) => setProblem({ kind: 'error', message, details, count: ++count.current })

  const take = async (source: string | File, name: string, sample: boolean) => {
    const now = new Date()
    setProblem(undefined)
    current.current?.cancel()
    void load()
    const reading = readInWorker({ source, now }, (share) => setBusy({ share, cancel: reading.cancel }))
    current.current = reading
    setBusy({ share: 0, cancel: reading.cancel })
    const came = await reading.came
    const loaded = 'whole' in came ? await load() : undefined
    const { pastes, link } = latest.current
    // Another text was given meanwhile, or the box is gone.
    if (current.current !== reading) return false
    setBusy(undefined)
    if ('refused' in came) fail(`${name || 'The file'} was not read. ${came.refused}`)
    else if ('stopped' in came) {
      if (came.stopped === 'cancelled') setBusy('cancelled')
      else fail('Reading stopped: a part of Latchkey did not load, or the browser ran out of memory', whatHelps)
    } else {
      const paste = { ...came.whole, lines: came.lines, name, sample, read: now }
      // A tree is fetched when it is needed: that may fail, too.
      const outcome = await loaded?.takePaste(paste, link ? pastes : [], link).catch(() => undefined)
      if (outcome === undefined) fail('Reading stopped: a part of Latchkey did not load. Check your connection and try again')
      else if (outcome.kind === 'error') fail(outcome.message, outcome.details)
      else if (outcome.kind === 'unrecognised') setProblem({ kind: 'unrecognised', readings: outcome.readings, count: ++count.current })
      else {
        setPastes(link ? [...pastes, outcome.paste] : [outcome.paste])
        if (outcome.kind === 'several') setProblem({ ...outcome, count: ++count.current })
        else goTo(outcome.fragment)
        return true
      }
    }
    return false
  }

  return {
    problem,
    busy,
    /** What a reading needs is fetched before it is asked for. */
    touch: () => {
      warmUp()
      void load()
    },
    /** Whether the text was read. */
    read: (text: string, name: string, sample = false) => {
      if (text.trim() !== '') return take(text, name, sample)
      fail('Paste something first, or open a file')
      return Promise.resolve(false)
    },
    readFile: (file: File) => take(file, file.name, false),
  }
}

const whatHelps = ['Check your connection and try again. If the file is large, capture again and stop right after the error: a smaller file is enough.']
