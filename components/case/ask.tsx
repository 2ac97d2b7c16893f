import { AddEvidence } from '@/components/paste/add-evidence'
import { eventsIn, TimeLine } from '@/components/pictures/time-line'
import { AskFor } from '@/components/share/ask-for'
import { Messages } from '@/components/share/messages'
import { PassOn } from '@/components/share/pass-on'
import { askedAs } from '@/machines/engine/choices'
import { pageTexts } from '@/machines/knowledge/page-texts'
import { Asking } from './ask-page'
import { Answers, Shown, Skipped } from './known'
import { Possible } from './possible'
import { Shortlist } from './shortlist'
import type { StepProps } from './types'
import { WhoAsks } from './who-asks'

/** A step that asks, with what is known so far. */
export function Ask(props: StepProps) {
  const { tree, link, wording, answer, resolution, reader, role } = props
  const { step } = resolution
  const words = askedAs(tree, step, link.findings.answers, role)!
  return (
    <>
      <Shortlist {...props} />
      <Possible {...props} />
      <Asking step={step} words={words} texts={pageTexts(tree, step)} say={wording.say} reader={reader} onAnswer={answer} messages={<Messages {...props} />} />
      <Shown {...props} />
      <TimeLine events={eventsIn(reader.pastes)} />
      <Answers {...props} />
      <Skipped {...props} />
      {words.kind === 'question' ? <AddEvidence {...reader} title="Do you have anything to paste?" /> : null}
      <AskFor {...props} />
      <WhoAsks {...props} />
      <PassOn {...props} />
    </>
  )
}
