import { Button } from '@/components/ui/button'
import { Rich } from '@/components/ui/rich'
import type { GivenAnswer } from '@/machines/engine/types'
import { capital } from '@/machines/knowledge/fill'
import type { StepProps } from './types'

/** Says where the reader's answer and a paste disagree, and lets the reader correct one of them. */
export function Contradictions({ resolution: { contradictions }, wording, sent, change, excludeFact }: StepProps) {
  return contradictions.map(({ said, shown, counts }) => {
    const [question, answer] = wording.answer(said)
    const source = shown.by === 'reader' ? 'what was pasted shows' : wording.shownBy(shown.by)
    return (
      <div key={`${said.step} ${shown.step}`} role="note" className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
        <p>
          {sent === 'yes' ? 'The link answers' : 'You answered'} “{answer}” to “{question}”. {capital(source)} something else:{' '}
          <Rich>{claim(shown, wording)}</Rich>.{' '}
          {counts === 'shown' ? 'That counts.' : 'The answer counts, because that only points to a cause that it excludes.'}
        </p>
        <Button look="link" onClick={() => (counts === 'shown' && shown.by !== 'reader' ? excludeFact(shown.by) : change(said))} className="mt-1 print:hidden">
          {counts === 'shown' ? 'Keep my answer' : 'Change my answer'}
        </Button>
      </div>
    )
  })
}

const claim = (shown: GivenAnswer, wording: StepProps['wording']) => (shown.by === 'reader' ? wording.answer(shown)[1] : wording.fact(shown.by))
