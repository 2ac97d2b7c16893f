import { useEffect, useRef } from 'react'
import { Choice } from '@/components/case/choice'
import { goTo } from '@/components/case/use-fragment'
import { type TreeId, treeIds, trees } from '@/machines/trees'

/** The text fits several kinds of failure: the reader says where it comes from. */
export function ChooseTree({ fragments }: { fragments: Partial<Record<TreeId, string>> }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const answers = Object.fromEntries(treeIds.flatMap((id) => (fragments[id] ? [[id, trees[id].symptom]] : [])))
  return (
    <section className="mt-8 rounded-md border-2 border-accent bg-raised p-4">
      <h2 ref={heading} tabIndex={-1} className="mb-3">
        Where does this come from?
      </h2>
      <Choice legend="Where does this come from?" hidden answers={answers} onAnswer={(id) => goTo(fragments[id as TreeId]!)} />
    </section>
  )
}
