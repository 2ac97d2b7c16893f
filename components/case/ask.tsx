import { AddEvidence } from '@/components/paste/add-evidence'
import { eventsIn, TimeLine } from '@/components/pictures/time-line'
import { AskFor } from '@/components/share/ask-for'
import { HandOver } from '@/components/share/hand-over'
import { Messages } from '@/components/share/messages'
import { countKnown } from '@/lib/findings/findings'
import { askedAs } from '@/machines/engine/choices'
import { counted } from '@/machines/knowledge/counted'
import { pageTexts } from '@/machines/knowledge/page-texts'
import { Asking } from './ask-page'
import { Answers, Shown, Skipped } from './known'
import { Possible } from './possible'
import { WithRail } from './rail'
import type { StepProps } from './types'
import { WhoAsks } from './who-asks'

/** A step that asks, with what is known so far. */
export function Ask(props: StepProps) {
  const { tree, link, wording, answer, resolution, reader, role } = props
  const { step, possible } = resolution
  const words = askedAs(tree, step, link.findings.answers, role)!
  return (
    <WithRail
      said={`${countKnown(link.findings)} known · ${counted(possible.length, 'cause')} still possible`}
      rail={
        <>
          <Shown {...props} />
          <Possible {...props} />
          <Answers {...props} />
          <Skipped {...props} />
          <AskFor {...props} />
          <HandOver {...props} />
        </>
      }
    >
      <Asking step={step} words={words} texts={pageTexts(tree, step)} say={wording.say} reader={reader} onAnswer={answer} messages={<Messages {...props} />} />
      <TimeLine events={eventsIn(reader.pastes)} />
      {words.kind === 'question' ? <AddEvidence {...reader} look="plain" title="Do you have anything to paste?" /> : null}
      <WhoAsks {...props} />
    </WithRail>
  )
}
