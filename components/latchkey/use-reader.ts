import { useRef, useState } from 'react'
import type { Reading } from '@/lib/evidence/gather'
import type { Link } from '@/lib/link/form'
import type { TreeId } from '@/machines/trees'
import type { Loaded } from './loaded'
import type { Paste } from './paste-box'
import { goTo } from './use-fragment'
import type { Load } from './use-loaded'

/** What keeps a text from opening a step: it cannot be read, is not known, or belongs to several kinds of failure. */
export type Problem = { count: number } & (
  | { kind: 'several'; fragments: Partial<Record<TreeId, string>> }
  | { kind: 'error'; message: string; details: readonly string[] }
  | { kind: 'unrecognised'; readings: readonly Reading[] }
)
/** Where pastes are kept, and the case that a new one is added to: none on the home page. */
export type Reader = { pastes: readonly Paste[]; setPastes: (pastes: readonly Paste[]) => void; load: Load; link?: Link }

/** Reads a text or a file, adds it to the case and opens the step it leads to; what cannot be read is told, and the text stays. */
export function useReader({ pastes, setPastes, load, link }: Reader) {
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const count = useRef(0)
  const fail = (message: string, details: readonly string[] = []) => setProblem({ kind: 'error', message, details, count: ++count.current })

  const working = async (work: (loaded: Loaded) => Promise<boolean>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const loaded = await load()
      // The word "Reading…" is painted before a long text keeps this thread.
      await new Promise((painted) => setTimeout(painted, 20))
      return loaded !== undefined && (await work(loaded))
    } catch {
      fail('Reading stopped: a part of Latchkey did not load. Check your connection and try again')
      return false
    } finally {
      setBusy(false)
    }
  }

  const take = async (loaded: Loaded, text: string, name: string, sample: boolean) => {
    const outcome = await loaded.readPaste({ text, name, sample, now: new Date(), link })
    if (outcome.kind === 'error') fail(outcome.message, outcome.details)
    else if (outcome.kind === 'unrecognised') setProblem({ kind: 'unrecognised', readings: outcome.readings, count: ++count.current })
    else {
      setPastes(link ? [...pastes, outcome.paste] : [outcome.paste])
      if (outcome.kind === 'several') setProblem({ ...outcome, count: ++count.current })
      else goTo(outcome.fragment)
      return true
    }
    return false
  }

  return {
    problem,
    busy,
    /** Whether the text was read. */
    read: (text: string, name: string, sample = false) => {
      if (text.trim() !== '') return working((loaded) => take(loaded, text, name, sample))
      fail('Paste something first, or open a file')
      return Promise.resolve(false)
    },
    readFile: (file: File) =>
      working(async (loaded) => {
        const outcome = await loaded.readFile(file)
        if ('text' in outcome) return take(loaded, outcome.text, file.name, false)
        fail(`${file.name || 'The file'} was not read. ${outcome.refused}`)
        return false
      }),
  }
}
