'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CaseList } from './case-list'
import { Confirm } from './confirm'
import { Forget } from './forget'
import { type Keeping, setKeeping, useKeeping } from './switch'
import { useCases } from './use-cases'

const statusWords: Record<Keeping, string> = {
  on: 'Your cases are kept on this device.',
  paused: 'Nothing new is kept. What was kept before is still here.',
  off: 'No case is kept on this device.',
}

/** The switch, and the cases that are there. */
export function Cases() {
  const keeping = useKeeping()
  const { list, load, end, ...acts } = useCases(keeping !== 'off')
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const island = useRef<HTMLDivElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (island.current) island.current.dataset.ready = ''
  }, [])
  const count = typeof list === 'string' ? undefined : list.rows.filter(({ gone }) => !gone).length
  // When the last case is deleted, the list goes, and the focus with it: the status takes the focus.
  const isEmpty = typeof list !== 'string' && list.rows.length === 0
  const wasFull = useRef(false)
  useEffect(() => {
    if (isEmpty && wasFull.current) status.current?.focus()
    wasFull.current = typeof list !== 'string' && !isEmpty
  }, [list, isEmpty])

  const turn = (to: Keeping) => {
    setAsking(false)
    setFailed(!setKeeping(to))
    status.current?.focus()
  }
  const endAll = async () => {
    turn('off')
    const done = await end()
    if (!done) setKeeping('paused')
    return done
  }
  const stop = () => (count === 0 ? void endAll() : setAsking(true))
  return (
    <div data-island data-eager ref={island}>
      <p ref={status} tabIndex={-1} className="font-semibold outline-none">
        {statusWords[keeping]}
      </p>
      <Button ref={button} onClick={() => (keeping === 'on' ? stop() : turn('on'))} className="mt-2">
        {keeping === 'on' ? 'Stop keeping cases' : 'Keep my cases on this device'}
      </Button>
      <p role="status" className="text-warn">
        {failed ? 'Your browser keeps nothing for this site: storage is likely switched off, or this is a private window.' : ''}
      </p>
      {asking ? (
        <Confirm
          question={count === undefined ? 'Delete the cases that are here, too?' : `Delete the cases that are here, too (${count})?`}
          choices={[
            { label: 'Stop, and delete them', onChoose: () => void endAll() },
            { label: 'Stop, and leave them here', onChoose: () => turn('paused') },
            {
              label: 'Go on keeping cases',
              onChoose: () => {
                setAsking(false)
                button.current?.focus()
              },
            },
          ]}
        />
      ) : null}
      {keeping === 'off' ? null : list === 'loading' ? (
        <p role="status" className="mt-6">
          Loading…
        </p>
      ) : list === 'refused' ? (
        <Refused onRetry={load} />
      ) : (
        <>
          <Notes dropped={list.dropped} partly={list.partly} />
          {list.rows.length === 0 ? (
            <p className="mt-6 text-muted">
              {keeping === 'on' ? (
                <>
                  No cases yet. <a href="/">Start one</a>: it is listed here from its first answer on.
                </>
              ) : (
                'No cases are left here.'
              )}
            </p>
          ) : (
            <>
              <list.Numbers all={list.rows.filter(({ gone }) => !gone)} partly={list.partly} />
              <CaseList rows={list.rows} {...acts} removeAll={keeping === 'on' ? acts.removeAll : endAll} />
            </>
          )}
        </>
      )}
      <Forget count={keeping === 'off' ? 0 : count} end={endAll} />
    </div>
  )
}

function Refused({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="mt-6 rounded-md border-2 border-bad p-4">
      <p className="font-semibold text-bad">The list cannot be opened.</p>
      <p>The browser refuses to store for this site, its disk is full, or a part of Latchkey did not load. Private windows often refuse.</p>
      <Button onClick={onRetry} className="mt-2">
        Try again
      </Button>
    </div>
  )
}

function Notes({ dropped, partly }: { dropped: number; partly: boolean }) {
  const notes = [
    ...(dropped > 0 ? [`${dropped === 1 ? 'One entry was' : `${dropped} entries were`} broken or not known here, and deleted.`] : []),
    ...(partly ? ['Some titles did not load. Check your connection, then reload the page.'] : []),
  ]
  return notes.map((note) => (
    <p key={note} role="status" className="mt-4 rounded-md border-2 border-warn bg-warn-wash p-3">
      {note}
    </p>
  ))
}
