import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { Proof } from '@/lib/evidence/parsers/all'
import { indefinite } from '@/machines/engine/causes-table'
import { counted } from '@/machines/knowledge/counted'
import { wordingOf } from '@/machines/knowledge/wording'
import { isAsking } from '@/machines/types'
import type { StepProps } from './types'

/** For a reader whom somebody sent the case: that it was sent, what it rests on, and what is theirs. They can take its answers over as their own. */
export function Received({ tree, link, told, wording, resolution, sent, check }: StepProps) {
  if (sent === undefined) return null
  const given = Object.entries(link.findings.answers)
  const answers = given.map(([step, answer]) => wording.answer({ step, answer }))
  const toCheck = given.filter(([, answer]) => !indefinite.includes(answer)).length
  const shown = wording.proofs.filter((proof) => !link.findings.not.includes(proof))
  if (sent === 'checked' && shown.length === 0) return null
  // With the values of the link: here alone.
  const { fact } = wordingOf(tree, link.findings, [])
  const hasValues = Object.entries(link.findings.facts).some(([proof, value]) => value !== told.findings.facts[proof as Proof])
  const words = tree.words[resolution.step]!
  const isAsked = isAsking(words)
  const rests = [
    ...(answers.length > 0 ? [counted(answers.length, 'answer')] : []),
    ...(shown.length > 0 ? [counted(shown.length, 'fact of a paste', 'facts of a paste')] : []),
  ]
  return (
    <section aria-labelledby="sent" className="my-4 rounded-md border border-line border-l-4 border-l-accent bg-wash p-4">
      <h2 id="sent">Sent to you</h2>
      <p className="mt-1 print:hidden">
        <span className="font-semibold">Yours to {isAsked ? 'answer' : 'do'}: </span>
        {isAsked ? wording.say(words.title) : 'choose who you are, and follow the steps below. Then say whether it is fixed.'}
      </p>
      {rests.length > 0 ? (
        <>
          <p className="mt-2 text-sm text-muted">
            {sent === 'checked'
              ? 'You checked the answers. The case also rests on what only the sender pasted: '
              : 'Nobody here has checked it. It rests on the sender’s word: '}
            {(sent === 'checked' ? rests.slice(-1) : rests).join(' and ')}
            {shown.length > 0 ? '. Paste the same text here, and it is read on your device.' : '.'}
            {hasValues ? (
              <span data-claim="">
                {' '}
                Scopes, addresses, paths, numbers and times that the link names stand in no step: take them from your own log, or paste it.
              </span>
            ) : null}
          </p>
          <div className="print:hidden">
            <Fold quiet open={answers.length + shown.length < 3} title={`Answered so far: ${answers.length + shown.length}`}>
              <ul className="list-disc space-y-1 pl-6">
                {answers.map(([question, answer]) => (
                  <li key={question}>
                    <span className="text-muted">{question}</span> {answer}
                  </li>
                ))}
                {shown.map((proof) => (
                  <li key={proof} data-claim="">
                    <span className="text-muted">The link says:</span> <Rich>{fact(proof)}</Rich>
                  </li>
                ))}
              </ul>
            </Fold>
          </div>
          {sent === 'yes' && toCheck > 0 ? (
            <Button look="small" className="mt-2 print:hidden" onClick={check}>
              I checked {toCheck === 1 ? 'this answer' : 'these'}
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
