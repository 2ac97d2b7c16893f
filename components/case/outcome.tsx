import { AskFor } from '@/components/share/ask-for'
import { Carried } from '@/components/share/carried'
import { Messages } from '@/components/share/messages'
import { OnPaper } from '@/components/share/print'
import { Share } from '@/components/share/share'
import { Rich } from '@/components/ui/rich'
import type { OutcomeContent } from '@/machines/types'
import { Answers, Shown, Skipped } from './known'
import { NotChecked, RuledOut } from './reasons'
import type { StepProps } from './types'

/** The end of a walk: fixed, or nothing left that we know, and then whom to ask for what. */
export function Outcome(props: StepProps & { words: OutcomeContent }) {
  const { words, wording, resolution, link } = props
  const excluded = resolution.step === 'unexplained' && !Object.values(link.findings.answers).includes('notFixed')
  return (
    <>
      <h1 tabIndex={-1} className="mb-3 mt-4">
        {wording.say(words.title)}
      </h1>
      <p className="text-lg">
        <Rich>{wording.say(words.because)}</Rich>
      </p>
      {excluded ? (
        <p className="mt-3">
          Nothing was tried yet: what you pasted and answered rules out every cause that we know. Look at your answers once more; one of them may be different
          from what you thought.
        </p>
      ) : null}
      <ul className="mt-4 list-disc space-y-1.5 pl-6">
        {words.steps.map((step) => (
          <li key={step}>
            <Rich>{wording.say(step)}</Rich>
          </li>
        ))}
      </ul>
      {resolution.step === 'unexplained' ? <Messages {...props} /> : null}
      <AskFor {...props} />
      <div className="print:hidden">
        <RuledOut {...props} />
        <NotChecked {...props} />
      </div>
      <Shown {...props} />
      <div className="print:hidden">
        <Answers {...props} />
        <Skipped {...props} />
        <Share {...props}>
          <Carried {...props} />
        </Share>
      </div>
      <OnPaper {...props} code={undefined} />
    </>
  )
}
