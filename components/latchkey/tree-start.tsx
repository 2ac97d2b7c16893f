import { useEffect, useRef, useState } from 'react'
import { nothing } from '@/lib/findings'
import type { QuestionWords } from '@/machines/words'
import { AddEvidence } from './add-evidence'
import { Choice } from './choice'
import type { Page } from './latchkey'
import { Rich } from './rich'
import { goTo } from './use-fragment'
import type { Reader } from './use-reader'

export type FirstStep = { step: string; words: QuestionWords }

/** The first question of a tree, before the tree itself is loaded. */
export function TreeStart({ page: { tree, title, first }, ...reader }: { page: Page } & Omit<Reader, 'link'>) {
  const { step, words } = first
  const link = { tree, findings: nothing }
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const returned = useRef(reader.pastes.length > 0)
  useEffect(() => {
    if (returned.current) heading.current?.focus()
  }, [])
  const answer = async (chosen: string) => {
    setBusy(true)
    const loaded = await reader.load()
    if (loaded) goTo(await loaded.firstAnswer(tree, step, chosen))
    setBusy(false)
  }
  return (
    <main className="max-w-[44rem]">
      <a href="/" className="print:hidden inline-flex min-h-11 items-center gap-1">
        <span aria-hidden="true">‹</span> All symptoms
      </a>
      <section data-tree={tree} data-step={step} data-kind="question" className="mt-2">
        <p className="text-muted">{title}</p>
        <h1 ref={heading} tabIndex={-1} className="mb-2">
          {words.title}
        </h1>
        <p className="mb-5 text-muted">
          <Rich>{words.because}</Rich>
        </p>
        <Choice legend={words.title} hidden answers={words.answers} onAnswer={answer} onTouch={reader.load} />
      </section>
      <p role="status" className="sr-only">
        {busy ? 'Loading…' : ''}
      </p>
      <AddEvidence {...reader} link={link} title="Do you have a log, or the words on the screen?" />
    </main>
  )
}
