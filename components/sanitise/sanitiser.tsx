'use client'

import { useEffect, useRef, useState } from 'react'
import { OpenFile } from '@/components/paste/open-file'
import { Progress } from '@/components/paste/progress'
import { useDrop } from '@/components/paste/use-drop'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Result } from './result'
import { useSanitiser } from './use-sanitiser'

/** The box for a text or a file, and the clean copy of it. */
export function Sanitiser() {
  const { busy, problem, done, choice, take, choose } = useSanitiser()
  const [text, setText] = useState('')
  const island = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (island.current) island.current.dataset.ready = ''
  }, [])
  const takeFile = (one: File) => take(one, one.name)
  const dropping = useDrop(takeFile)
  const going = busy === 'cancelled' ? undefined : busy
  return (
    <div data-island ref={island}>
      {problem ? <ErrorSummary key={problem.count} message={problem.message} details={problem.details} target="source" /> : null}
      <label htmlFor="source" className="block font-semibold">
        The text to sanitise
      </label>
      <p id="source-hint" className="mb-2 text-sm text-muted">
        Paste it, or open or drop a file of up to 128 MB: a HAR, a log, System Log events, SAML, a curl command, a configuration
      </p>
      <div className={`rounded-xl border-[1.5px] bg-raised shadow-card ${dropping ? 'border-accent' : 'border-edge'}`}>
        <textarea
          id="source"
          rows={6}
          translate="no"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby="source-hint"
          className="block w-full resize-y rounded-t-xl bg-transparent px-4 py-3.5 font-mono text-sm sm:px-5"
          defaultValue={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="flex flex-wrap items-center gap-2 rounded-b-xl border-t border-line bg-sunken p-2.5 sm:px-3">
          <Button look={done ? 'plain' : 'primary'} className="max-sm:w-full sm:order-last sm:ml-auto" onClick={() => take(text, 'pasted.txt')}>
            Make a clean copy
          </Button>
          <OpenFile opener={opener} onFile={takeFile} />
          <p role="status" className="text-sm text-muted">
            {going ? 'Working…' : dropping ? 'Drop the file to sanitise it' : busy ? 'Cancelled: no copy was made.' : ''}
          </p>
        </div>
      </div>
      {going ? (
        <Progress
          share={going.share}
          cancel={() => {
            going.cancel()
            opener.current?.focus()
          }}
        />
      ) : null}
      {done ? <Result {...done} choice={choice} onChoose={choose} /> : null}
    </div>
  )
}
