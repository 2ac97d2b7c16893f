import { AddEvidence } from '@/components/paste/add-evidence'
import { AskFor } from '@/components/share/ask-for'
import { HandOver } from '@/components/share/hand-over'
import { Messages } from '@/components/share/messages'
import { OnPaper } from '@/components/share/print'
import { Rich } from '@/components/ui/rich'
import { undecided } from '@/machines/knowledge/undecided'
import type { OutcomeContent } from '@/machines/types'
import { FirstThings } from './first-things'
import { Answers, Shown, Skipped } from './known'
import { WithRail } from './rail'
import { NotChecked, RuledOut } from './reasons'
import type { StepProps } from './types'
import { WhoAsks } from './who-asks'

type Props = StepProps & { words: OutcomeContent }

/** The end of a walk: fixed, nothing that speaks for a cause yet, or none left that we know, and then whom to ask for what. */
export function Outcome(props: Props) {
  const { words, wording, resolution } = props
  const why = undecided(resolution)
  return (
    <WithRail
      said="Hand it over, and what is known"
      rail={
        <>
          <HandOver {...props} />
          <Shown {...props} />
          <div className="grid gap-4 print:hidden">
            <Answers {...props} />
            <Skipped {...props} />
          </div>
        </>
      }
    >
      <h1 tabIndex={-1} className="mb-3">
        {wording.say(words.title)}
      </h1>
      <p className="text-lg text-muted">
        <Rich>{why ?? wording.say(words.because)}</Rich>
      </p>
      {why === undefined ? <Ended {...props} /> : <Undecided {...props} />}
      <OnPaper {...props} code={undefined} />
    </WithRail>
  )
}

/** What would tell comes first, with the box to paste it into; then what is known. */
const Undecided = (props: Props) => (
  <>
    <FirstThings {...props} />
    <AddEvidence {...props.reader} look="plain" title="Paste what you get" />
    <WhoAsks {...props} />
    <section className="mt-8">
      <h2 className="mb-1">If that does not tell</h2>
      <Steps {...props} />
    </section>
    <Reasons {...props} />
    <Messages {...props} />
    <AskFor {...props} />
  </>
)

const Reasons = (props: Props) => (
  <div className="mt-6 divide-y divide-line border-y border-line print:hidden">
    <RuledOut {...props} />
    <NotChecked {...props} />
  </div>
)

function Ended(props: Props) {
  const isNone = props.resolution.step === 'unexplained'
  const isTried = Object.values(props.link.findings.answers).includes('notFixed')
  return (
    <>
      {isNone && !isTried ? (
        <p className="mt-3">
          Nothing was tried yet: what you pasted and answered rules out every cause that we know. Look at your answers once more; one of them may be different
          from what you thought.
        </p>
      ) : null}
      <Steps {...props} />
      {isNone ? <Messages {...props} /> : null}
      {isNone ? <AskFor {...props} /> : null}
      <Reasons {...props} />
    </>
  )
}

const Steps = ({ words, wording }: Props) => (
  <ul className="mt-4 list-disc space-y-1.5 pl-6">
    {words.steps.map((step) => (
      <li key={step}>
        <Rich>{wording.say(step)}</Rich>
      </li>
    ))}
  </ul>
)
