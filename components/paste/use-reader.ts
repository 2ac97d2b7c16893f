import { useEffect, useRef, useState } from 'react'
import { goTo } from '@/components/case/use-fragment'
import { whatToDo } from '@/components/frame/app-failed'
import type { Busy, Problem, Reader, RunningRead } from './types'
import { readInWorker, warmUp } from './worker-client'

/** Reads a text or a file in a thread of its own, adds it to the case and opens the step it leads to; if it cannot be read, `problem` says why, and the text stays in the box. */
export function useReader({ pastes, setPastes, load, link, whose }: Reader) {
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState<Busy>()
  const current = useRef<RunningRead>(undefined)
  const count = useRef(0)
  // The case may change while a text is read: the paste is added to the case as it is when the reading ends.
  const latest = useRef({ pastes, link, whose })
  useEffect(() => {
    latest.current = { pastes, link, whose }
  })
  useEffect(
    () => () => {
      current.current?.cancel()
      current.current = undefined
    },
    [],
  )
  const fail = (message: string, details: readonly string[] = []) => setProblem({ kind: 'error', message, details, count: ++count.current })

  const take = async (source: string | File, name: string, { sample = false, onlyIfItSuffices = false }: How = {}) => {
    const now = new Date()
    setProblem(undefined)
    current.current?.cancel()
    void load()
    const reading = readInWorker({ source, now }, (share) => setBusy({ share, cancel: reading.cancel }))
    current.current = reading
    setBusy({ share: 0, cancel: reading.cancel })
    const result = await reading.result
    const loaded = 'whole' in result ? await load() : undefined
    const { pastes, link, whose } = latest.current
    // The reader started another reading meanwhile, or left the page.
    if (current.current !== reading) return false
    setBusy(undefined)
    if (onlyIfItSuffices && !('whole' in result)) return false
    if ('refused' in result) fail(`${name || 'The file'} was not read. ${result.refused}`)
    else if ('stopped' in result) {
      if (result.stopped === 'cancelled') setBusy('cancelled')
      else fail('Reading stopped: a part of Latchkey did not load, or the browser ran out of memory', whatHelps)
    } else {
      const paste = { ...result.whole, lines: result.lines, name, sample, read: now }
      // A tree is fetched when it is needed: that may fail, too.
      const outcome = await loaded?.takePaste(paste, link ? pastes : [], link, whose).catch(() => undefined)
      if (onlyIfItSuffices && !(outcome?.kind === 'opened' && outcome.suffices)) return false
      if (outcome === undefined) fail('Reading stopped: a part of Latchkey did not load', [whatToDo])
      else if (outcome.kind === 'error') fail(outcome.message, outcome.details)
      else if (outcome.kind === 'unrecognised') setProblem({ ...outcome, count: ++count.current })
      else {
        setPastes(link ? [...pastes, outcome.paste] : [outcome.paste])
        if (outcome.kind === 'several') setProblem({ ...outcome, count: ++count.current })
        else goTo(outcome.fragment, outcome.whose)
        return true
      }
    }
    return false
  }

  return {
    problem,
    busy,
    /** Call it when the reader touches the box: it loads early what a reading needs. */
    touch: () => {
      warmUp()
      void load()
    },
    /** Resolves to whether the text was read and opened. */
    read: (text: string, name: string, sample = false) => {
      if (text.trim() !== '') return take(text, name, { sample })
      fail('Paste something first, or open a file')
      return Promise.resolve(false)
    },
    /** What was just pasted: opens only where it names a cause, and says nothing otherwise. */
    readPasted: (text: string) => take(text, 'Pasted text', { onlyIfItSuffices: true }),
    readFile: (file: File) => take(file, file.name),
  }
}

type How = { sample?: boolean; onlyIfItSuffices?: boolean }

const whatHelps = [whatToDo, 'If the file is large, capture again and stop right after the error: a smaller file is enough.']
