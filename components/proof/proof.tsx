'use client'

import { useEffect, useRef, useState } from 'react'
import { proofOfWorker } from '@/components/paste/worker-client'
import { proofOfScreenshotReader } from '@/components/screenshot/reader'
import { Button } from '@/components/ui/button'
import { attempt, type Outcome } from './attempt'
import { pageWays } from './page-ways'
import { Policies } from './policies'
import { Requests } from './requests'
import { Results } from './results'
import { untried } from './untried'
import { pictureWays, type WorkerProof, workerWays } from './worker-ways'

type Run = 'not yet' | 'going on' | 'over'

/** The browser is asked to send something out by every way there is, and what it says is shown. */
export function Proof() {
  const island = useRef<HTMLDivElement>(null)
  const [run, setRun] = useState<Run>('not yet')
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [worker, setWorker] = useState<WorkerProof | 'broken'>()
  const [pictures, setPictures] = useState<WorkerProof | 'broken'>()
  useEffect(() => {
    if (island.current) island.current.dataset.ready = ''
  }, [])

  const start = async () => {
    setRun('going on')
    setOutcomes([])
    setWorker(undefined)
    setPictures(undefined)
    const done: Outcome[] = []
    for (const way of pageWays) {
      done.push(await attempt(way, document))
      setOutcomes([...done])
    }
    setWorker((await proofOfWorker()) ?? 'broken')
    setPictures((await proofOfScreenshotReader()) ?? 'broken')
    setRun('over')
  }

  const [ofWorker, ofPictures] = [worker, pictures].map((one) => (one === 'broken' ? undefined : one))
  const isBroken = worker === 'broken' || pictures === 'broken'
  const all = [...outcomes, ...(ofWorker?.outcomes ?? []), ...(ofPictures?.outcomes ?? [])]
  return (
    <div data-island data-eager ref={island} className="space-y-4">
      {/* A button that is switched off would lose the focus. */}
      <Button look="primary" aria-disabled={run === 'going on'} onClick={() => run === 'going on' || void start()} className="print:hidden">
        {run === 'over' ? 'Try once more' : 'Try to send something out'}
      </Button>
      <p role="status" className="font-semibold">
        {run === 'not yet' ? 'Nothing was tried yet.' : run === 'going on' ? `Trying: ${outcomes.length} of ${pageWays.length}` : summary(all, isBroken)}
      </p>

      <h2 id="proof">In this page</h2>
      <Results caption="What this page tried" ways={pageWays} outcomes={outcomes} />

      <h2>In the thread that reads a paste</h2>
      <p>The thread that would get your paste is started, and tries the same from inside.</p>
      {worker === 'broken' ? <p className="font-semibold text-bad">The thread could not be started, so nothing was tried in it.</p> : null}
      <Results caption="What the thread tried" ways={workerWays} outcomes={ofWorker?.outcomes ?? []} />

      <h2>In the thread that reads a picture</h2>
      <p>
        A screenshot is read in a thread of a page of its own, whose policy is that of all pages with one word more: WebAssembly is allowed there. It is refused
        in this page and in the thread that reads a paste. The thread is started, and tries the same from inside.
      </p>
      {pictures === 'broken' ? <p className="font-semibold text-bad">The thread could not be started, so nothing was tried in it.</p> : null}
      <Results caption="What the thread for pictures tried" ways={pictureWays} outcomes={ofPictures?.outcomes ?? []} />

      <h2>What is not tried, and why</h2>
      <dl className="space-y-3">
        {untried.map(({ name, why }) => (
          <div key={name}>
            <dt className="font-semibold">{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>

      <Requests
        ofPage={outcomes}
        threads={[
          ...(ofWorker ? [{ title: 'The thread that reads', ...ofWorker }] : []),
          ...(ofPictures ? [{ title: 'The thread that reads pictures', ...ofPictures }] : []),
        ]}
      />
      <Policies ofPage={outcomes} ofWorker={ofWorker?.outcomes} ofPictures={ofPictures?.outcomes} />
    </div>
  )
}

/** Only what was seen: how many were refused, and which were not. */
function summary(all: readonly Outcome[], isBroken: boolean): string {
  const tried = all.filter(({ result }) => result !== 'absent')
  const passed = tried.filter(({ result }) => result === 'not refused')
  const refused = `${tried.length - passed.length} of ${tried.length} tries were refused`
  const absent = all.length - tried.length
  return [
    passed.length === 0 ? `All ${tried.length} tries were refused.` : `${refused}. Look at the rows that say “Not refused”.`,
    absent === 0 ? '' : `${absent} could not be tried: the browser has no such thing, or it was taken away.`,
    isBroken ? 'The thread could not be started.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
