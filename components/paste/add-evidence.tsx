import { useState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PasteBox } from './paste-box'
import type { Reader } from './types'
import { useReader } from './use-reader'

/** The paste box on a step: a text read here is added to the case, and the box is free for the next one. */
export function AddEvidence({ title, hint, look = 'primary', ...reader }: Reader & { title: string; hint?: string; look?: 'primary' | 'plain' }) {
  const [text, setText] = useState('')
  const [round, setRound] = useState(0)
  const { read, readFile, touch, problem, busy } = useReader(reader)
  const error = problem?.kind === 'error' ? problem : undefined
  const onRead = async () => {
    if (!(await read(text, 'Pasted text'))) return
    setText('')
    setRound(round + 1)
  }
  return (
    <section aria-labelledby="add-evidence" className="mt-8 print:hidden">
      {error ? <ErrorSummary key={error.count} message={error.message} details={error.details} target="paste" /> : null}
      <h2 id="add-evidence" className="mb-3">
        {title}
      </h2>
      <PasteBox
        key={round}
        text={text}
        onText={setText}
        onRead={onRead}
        onFile={readFile}
        onTouch={touch}
        error={error?.message}
        busy={busy}
        rows={5}
        look={look}
        hint={hint ?? 'Whatever you have answers questions for you. It is read on this device; nothing is sent.'}
      />
    </section>
  )
}
