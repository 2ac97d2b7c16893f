import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { StepProps } from './types'
import { isReceived } from './use-fragment'

/** For a reader whom somebody sent the case: what is known already, so that nobody asks twice, and what is theirs. */
export function Received({ tree, link, wording, resolution }: StepProps) {
  if (link.start || !isReceived(location.hash)) return null
  const answers = Object.entries(link.findings.answers).map(([step, answer]) => wording.answer({ step, answer }))
  const shown = wording.proofs.filter((proof) => !link.findings.not.includes(proof))
  const words = tree.words[resolution.step]!
  const isAsked = words.kind === 'question' || words.kind === 'request'
  return (
    <section aria-labelledby="sent" className="print:hidden my-4 rounded-md border border-line border-l-4 border-l-accent bg-wash p-4">
      <h2 id="sent">Sent to you</h2>
      <p className="mt-1">
        <span className="font-semibold">Yours to {isAsked ? 'answer' : 'do'}: </span>
        {isAsked ? wording.say(words.title) : 'choose who you are, and follow the steps below. Then say whether it is fixed.'}
      </p>
      {answers.length + shown.length > 0 ? (
        <Fold quiet open={answers.length + shown.length < 5} title={`Answered so far: ${answers.length + shown.length}`}>
          <ul className="list-disc space-y-1 pl-6">
            {answers.map(([question, answer]) => (
              <li key={question}>
                <span className="text-muted">{question}</span> {answer}
              </li>
            ))}
            {shown.map((proof) => (
              <li key={proof}>
                <span className="text-muted">Shown by a paste:</span> <Rich>{wording.fact(proof)}</Rich>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      <p className="mt-2 text-sm text-muted">
        Go on from here: answer, paste what you have, or change an answer below. The link then changes with it; pass the new one on.
      </p>
    </section>
  )
}
