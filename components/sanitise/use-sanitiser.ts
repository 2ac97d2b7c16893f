import { useEffect, useRef, useState } from 'react'
import { whatToDo } from '@/components/frame/app-failed'
import type { Choice } from '@/lib/sanitise/types'
import { sanitiseInWorker } from './sanitise-in-worker'
import type { Copied } from './types'

type Source = { source: string | File; name: string }
type Problem = { count: number; message: string; details: readonly string[] }

/** The copy of a text or a file, made in a thread of its own. Nothing is kept: it is in memory while the page is open. */
export function useSanitiser() {
  const [busy, setBusy] = useState<{ share: number; cancel: () => void } | 'cancelled'>()
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState<{ copied: Copied; name: string }>()
  const [choice, setChoice] = useState<Required<Choice>>({ keep: [], remove: [] })
  const given = useRef<Source>(undefined)
  const running = useRef<ReturnType<typeof sanitiseInWorker>>(undefined)
  const count = useRef(0)
  useEffect(() => () => running.current?.cancel(), [])

  const run = async ({ source, name }: Source, choice: Required<Choice>) => {
    given.current = { source, name }
    running.current?.cancel()
    setProblem(undefined)
    setChoice(choice)
    const work = sanitiseInWorker({ source, now: new Date(), choice }, (share) => setBusy({ share, cancel: work.cancel }))
    running.current = work
    setBusy({ share: 0, cancel: work.cancel })
    const result = await work.result
    if (running.current !== work) return
    setBusy('stopped' in result && result.stopped === 'cancelled' ? 'cancelled' : undefined)
    const fail = (message: string, details: readonly string[] = []) => setProblem({ count: ++count.current, message, details })
    if ('copied' in result) setDone({ copied: result.copied, name })
    else if ('refused' in result) fail(`No copy was made. ${result.refused}`)
    else if (result.stopped === 'broken') fail('No copy was made: a part of Latchkey did not load, or the browser ran out of memory', [whatToDo])
  }

  return {
    busy,
    problem,
    done,
    choice,
    take: (source: string | File, name: string) => {
      if (typeof source === 'string' && source.trim() === '')
        return setProblem({ count: ++count.current, message: 'Paste something first, or open a file', details: [] })
      setDone(undefined)
      void run({ source, name }, { keep: [], remove: [] })
    },
    /** The same text once more, with a header or parameter kept or removed. */
    choose: (name: string, keep: boolean) => {
      if (given.current === undefined) return
      const without = (names: readonly string[]) => names.filter((one) => one !== name)
      void run(
        given.current,
        keep
          ? { keep: [...without(choice.keep), name], remove: without(choice.remove) }
          : { keep: without(choice.keep), remove: [...without(choice.remove), name] },
      )
    },
  }
}
