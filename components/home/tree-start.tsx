import { useEffect, useRef, useState } from 'react'
import { Asking } from '@/components/case/ask-page'
import type { TreePage } from '@/components/case/types'
import { goTo } from '@/components/case/use-fragment'
import { whatToDo } from '@/components/frame/app-failed'
import { AddEvidence } from '@/components/paste/add-evidence'
import type { Reader } from '@/components/paste/types'
import { ButtonLink } from '@/components/ui/button'
import { nothing } from '@/lib/findings/findings'
import { unfilled } from '@/machines/knowledge/placeholder'

/** The first step of a tree, before the tree itself is loaded. */
export function TreeStart({ page: { tree, title, first }, ...rest }: { page: TreePage } & Omit<Reader, 'link'>) {
  const { step, words } = first
  const reader = { ...rest, link: { tree, findings: nothing } }
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const heading = useRef<HTMLHeadingElement>(null)
  const returned = useRef(rest.pastes.length > 0)
  useEffect(() => {
    if (returned.current) heading.current?.focus()
  }, [])
  const answer = async (chosen: string) => {
    setState('loading')
    const loaded = await rest.load()
    // The tree is fetched, too, and that may fail.
    const fragment = await loaded?.firstAnswer(tree, step, chosen).catch(() => undefined)
    setState(loaded !== undefined && fragment === undefined ? 'failed' : 'idle')
    if (fragment !== undefined) goTo(fragment)
  }
  return (
    <main className="max-w-[44rem]">
      <ButtonLink look="link" href="/" className="print:hidden">
        <span aria-hidden="true">‹</span> All symptoms
      </ButtonLink>
      <section data-tree={tree} data-step={step} data-kind={words.kind} className="mt-2">
        <p className="text-muted">{title} · question 1</p>
        <Asking step={step} words={words} say={unfilled} reader={reader} onAnswer={answer} heading={heading} />
      </section>
      <p role="status" className={state === 'failed' ? 'mt-3 font-semibold text-bad' : 'sr-only'}>
        {state === 'loading' ? 'Loading…' : ''}
        {state === 'failed' ? `A part of Latchkey did not load. ${whatToDo}` : ''}
      </p>
      {words.kind === 'question' ? <AddEvidence {...reader} look="plain" title="Do you have a log, or the words on the screen?" /> : null}
    </main>
  )
}
