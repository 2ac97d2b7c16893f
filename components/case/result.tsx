import { useDeferredValue } from 'react'
import { AddEvidence } from '@/components/paste/add-evidence'
import { Pictures } from '@/components/pictures/pictures'
import { eventsIn, TimeLine } from '@/components/pictures/time-line'
import { AskFor } from '@/components/share/ask-for'
import { Carried } from '@/components/share/carried'
import { OnPaper } from '@/components/share/print'
import { Share } from '@/components/share/share'
import { Rich } from '@/components/ui/rich'
import { confidence } from '@/machines/engine/confidence'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import type { CauseContent } from '@/machines/types'
import { Aids } from './aids'
import { Choice } from './choice'
import { DiagnosticScript } from './diagnostic-script'
import { Answers, Shown, Skipped } from './known'
import { HowWeKnow, NotChecked, RuledOut, Sources } from './reasons'
import { Remedies } from './remedies'
import { Shortlist } from './shortlist'
import type { StepProps } from './types'

/** The cause, why we think so, and what to do about it now. */
export function Result(props: StepProps & { words: CauseContent }) {
  const { words, wording, resolution, answer, tree, link } = props
  // What to do comes first; what stands beside and below it is drawn right after, so that neither keeps the page waiting.
  const isWhole = useDeferredValue(true, false)
  return (
    <div className="grid gap-x-12 gap-y-8 min-[60rem]:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="mb-1 font-semibold text-accent">{confidence(tree, link.findings, resolution, link.read !== undefined)}</p>
        <h1 tabIndex={-1} className="mb-3">
          {wording.say(words.title)}
        </h1>
        <p className="text-lg">
          <Rich>{wording.say(words.because)}</Rich>
        </p>
        <Remedies {...props} />
        <Shortlist {...props} />
        <Pictures {...props} />
        <Aids {...props} />
        <div className="mt-8 print:hidden">
          <Choice key={resolution.step} legend="Did that fix it?" answers={{ fixed: 'Yes', notFixed: 'Not yet: look at the next cause' }} onAnswer={answer} />
        </div>
        <AddEvidence
          {...props.reader}
          title="Do you have more?"
          hint="A second text is held against the first: it may confirm the cause or change it. It is read on this device; nothing is sent."
        />
        <AskFor {...props} />
        {tree.id === 'api-error' ? <DiagnosticScript values={wording.values} /> : null}
      </div>
      <div className="min-w-0">{isWhole ? <Beside {...props} /> : null}</div>
    </div>
  )
}

/** Why we say so, and how to pass it on. */
function Beside(props: StepProps & { words: CauseContent }) {
  const { tree, resolution, reader, words } = props
  return (
    <>
      <HowWeKnow {...props} />
      <Shown {...props} />
      <TimeLine events={eventsIn(reader.pastes)} />
      <div className="print:hidden">
        <RuledOut {...props} />
        <NotChecked {...props} />
        <Answers {...props} />
        <Skipped {...props} />
        <Share {...props}>
          <Carried {...props} />
        </Share>
        <Sources words={words} />
      </div>
      <OnPaper {...props} code={phoneCode(tree.id, resolution.step)} />
    </>
  )
}
