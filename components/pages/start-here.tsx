import { ButtonLink } from '@/components/ui/button'
import { Rich } from '@/components/ui/rich'
import { prefillAnswers } from '@/machines/engine/prefill'
import { resolve } from '@/machines/engine/resolve'
import { startAt } from '@/machines/hand-over/link'
import { unfilled } from '@/machines/knowledge/placeholder'
import { isAsking } from '@/machines/types'
import type { CauseInTree } from './causes'

/** The way from a page to read into the tree, with the answers that lead to the cause already given. */
export function StartHere({ tree, cause }: CauseInTree) {
  const answers = prefillAnswers(tree, cause)
  const findings = { facts: {}, answers, not: [] }
  const { step, possible } = resolve(tree, findings)
  const given = Object.entries(answers)
  return (
    <section aria-labelledby="start" className="print:hidden">
      <h2 id="start">Is this your case?</h2>
      <p className="mt-1">{step === cause ? 'See what speaks for it, what is ruled out, and what to send to whom.' : stillPossible(possible.length)}</p>
      <p className="mt-3">
        <ButtonLink look="primary" href={startAt(tree, findings)}>
          Start from here
        </ButtonLink>
      </p>
      {given.length > 0 ? (
        <>
          <p className="mt-3">It starts with {given.length === 1 ? 'this answer, which' : 'these answers; each'} can be changed.</p>
          <dl className="mt-2 divide-y divide-line border-y border-line">
            {given.map(([asked, answer]) => (
              <Given key={asked} words={tree.words[asked]!} answer={answer} />
            ))}
          </dl>
        </>
      ) : null}
    </section>
  )
}

const stillPossible = (left: number) =>
  `No answer by itself tells this cause: a text does. Paste the one that you are asked for there, or any other that you have. ${left} causes are still possible at that point.`

function Given({ words, answer }: { words: CauseInTree['tree']['words'][string]; answer: string }) {
  const said = isAsking(words) ? words.answers[answer] : undefined
  return (
    <div className="py-2">
      <dt className="text-sm text-muted">{unfilled(words.title)}</dt>
      <dd>
        <Rich>{unfilled(said ?? answer)}</Rich>
      </dd>
    </div>
  )
}
