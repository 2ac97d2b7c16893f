import { useDeferredValue } from 'react'
import { AddEvidence } from '@/components/paste/add-evidence'
import { Pictures } from '@/components/pictures/pictures'
import { eventsIn, TimeLine } from '@/components/pictures/time-line'
import { AskFor } from '@/components/share/ask-for'
import { HandOver } from '@/components/share/hand-over'
import { OnPaper } from '@/components/share/print'
import { Badge, type Tone } from '@/components/ui/badge'
import { card } from '@/components/ui/panel'
import { Rich } from '@/components/ui/rich'
import { countKnown } from '@/lib/findings/findings'
import { confidence } from '@/machines/engine/confidence'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import type { CauseContent } from '@/machines/types'
import { Aids } from './aids'
import { Choice } from './choice'
import { DiagnosticScript } from './diagnostic-script'
import { Answers, Shown, Skipped } from './known'
import { Possible } from './possible'
import { Quotes } from './quotes'
import { WithRail } from './rail'
import { HowWeKnow, NotChecked, OtherWaysToFix, RuledOut, Sources } from './reasons'
import { Remedies } from './remedies'
import { asSent } from './sent'
import type { StepProps } from './types'

type Props = StepProps & { words: CauseContent }

/** The cause, why we think so, and what to do about it now. */
export function Result(props: Props) {
  const { resolution, answer, tree, reader, wording } = props
  // What to do comes first; what stands beside it is drawn right after, so that it does not keep the page waiting.
  const isWhole = useDeferredValue(true, false)
  return (
    <WithRail said={`Hand it over, and what is known (${countKnown(props.link.findings)})`} rail={isWhole ? <Beside {...props} /> : null}>
      <Verdict {...props} />
      <div className={`${card} mt-4 px-5 py-4 print:hidden`}>
        <Choice
          key={resolution.step}
          look="plain"
          inline
          legend="Did that fix it?"
          answers={{ fixed: 'Yes', notFixed: 'Not yet: look at the next cause' }}
          onAnswer={answer}
        />
      </div>
      <Aids {...props} />
      <Pictures {...props} />
      <TimeLine events={eventsIn(reader.pastes)} />
      {tree.id === 'api-error' ? <DiagnosticScript values={wording.values} /> : null}
      <AddEvidence
        {...reader}
        look="plain"
        title="Do you have more?"
        hint="A second text is compared with the first: it may confirm the cause or change it. It is read on this device; nothing is sent."
      />
      <AskFor {...props} />
      <OnPaper {...props} code={phoneCode(tree.id, resolution.step)} />
    </WithRail>
  )
}

function Verdict(props: Props) {
  const { words, wording, resolution, tree, link, sent } = props
  const { certainty, words: how } = confidence(tree, link.findings, resolution, link.read !== undefined)
  const proof = resolution.candidates.find(({ cause }) => cause === resolution.step)?.because.find((one) => wording.quotes(one).length > 0)
  return (
    <div className={`${card} px-4 pt-5 pb-2 sm:px-7 sm:pt-6`}>
      <Badge tone={certainty === null ? 'plain' : tones[certainty]}>{asSent(how, sent, proof !== undefined)}</Badge>
      <h1 tabIndex={-1} className="mt-3 sm:text-[1.875rem]">
        {wording.say(words.title)}
      </h1>
      <p className="mt-2.5 text-muted">
        <Rich>{wording.say(words.because)}</Rich>
      </p>
      {proof ? <Quotes proof={proof} wording={wording} pasted={link.read !== undefined} sent={sent} /> : null}
      <div className="-mx-4 mt-5 border-t border-line px-4 pt-4 pb-4 sm:-mx-7 sm:px-7">
        <Remedies {...props} />
      </div>
      <div className="divide-y divide-line border-t border-line">
        <OtherWaysToFix {...props} />
        <HowWeKnow {...props} />
        <div className="divide-y divide-line print:hidden">
          <RuledOut {...props} />
          <NotChecked {...props} />
          <Sources words={words} />
        </div>
      </div>
    </div>
  )
}

const tones = { proven: 'good', likely: 'warn' } as const satisfies Record<string, Tone>

/** How to pass it on, and what is known. */
const Beside = (props: Props) => (
  <>
    <HandOver {...props} />
    <Possible {...props} />
    <Shown {...props} />
    <div className="grid gap-4 print:hidden">
      <Answers {...props} />
      <Skipped {...props} />
    </div>
  </>
)
