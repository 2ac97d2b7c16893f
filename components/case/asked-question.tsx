import { Button } from '@/components/ui/button'
import { askedAs } from '@/machines/engine/choices'
import { Asking } from './ask-page'
import { AskedBy, wholeCase } from './asked-by'
import type { StepProps } from './types'

/** The page for somebody who is asked one question: who asks, the question in their words, and what becomes of the answer. */
export function AskedQuestion({ tree, link, resolution, role, wording, reader, answer, update }: StepProps) {
  const words = askedAs(tree, resolution.step, link.findings.answers, role)!
  const leave = () => {
    const { ask: _, from: __, ...rest } = link
    update(rest)
  }
  return (
    <>
      <AskedBy link={link} what="one question" />
      <Asking step={resolution.step} words={words} say={wording.say} reader={reader} onAnswer={answer} />
      <p className="mt-6 text-muted">
        You send the answer back yourself: after Continue you get a link to copy. It holds what you chose, no name and no secret. Nothing is sent before.
      </p>
      <Button look="link" className="mt-3" onClick={leave}>
        Show me the whole case {wholeCase({ link, resolution })}
      </Button>
    </>
  )
}
