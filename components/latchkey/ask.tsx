import type { QuestionWords, RequestWords } from '@/machines/words'
import { AddEvidence } from './add-evidence'
import { AskFor } from './ask-for'
import { Asking } from './asking'
import { Answers, Shown } from './known'
import { Messages } from './messages'
import { PassOn } from './pass-on'
import { eventsIn, TimeLine } from './pictures/time-line'
import { Possible } from './possible'
import type { StepProps } from './step'

/** A step that asks, with what is known so far. */
export function Ask(props: StepProps & { words: QuestionWords | RequestWords }) {
  const { words, tell, answer, resolution, reader } = props
  return (
    <>
      <Possible {...props} />
      <Asking step={resolution.step} words={words} say={tell.say} reader={reader} onAnswer={answer} messages={<Messages {...props} />} />
      <Shown {...props} />
      <TimeLine events={eventsIn(reader.pastes)} />
      <Answers {...props} />
      {words.kind === 'question' ? <AddEvidence {...reader} title="Do you have anything to paste?" /> : null}
      <AskFor {...props} />
      <PassOn {...props} />
    </>
  )
}
