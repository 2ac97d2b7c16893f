import type { QuestionWords, RequestWords } from '@/machines/words'
import { AddEvidence } from './add-evidence'
import { Choice } from './choice'
import { Answers, Shown } from './known'
import { Messages } from './messages'
import { Possible } from './possible'
import { Rich } from './rich'
import type { StepProps } from './step'

/** A question, or a request for a text: paste it, or say what it says. */
export function Ask(props: StepProps & { words: QuestionWords | RequestWords }) {
  const { words, tell, answer, resolution, reader } = props
  const title = tell.say(words.title)
  const answers = Object.fromEntries(Object.entries(words.answers).map(([id, text]) => [id, tell.say(text)]))
  // Most people who meet a request do not have the text: their answer comes first.
  const { skip, ...others } = answers
  const asksForHelp = Object.keys(answers).length === 1
  return (
    <>
      <Possible {...props} />
      <h1 tabIndex={-1} className="mb-2">
        {title}
      </h1>
      <p className="mb-5 text-muted">
        <Rich>{tell.say(words.because)}</Rich>
      </p>
      {words.kind === 'question' ? (
        <Choice key={resolution.step} legend={title} hidden answers={answers} onAnswer={answer} />
      ) : (
        <>
          <div className="rounded-md border border-line bg-raised p-4">
            <p className="mb-2 font-semibold">{asksForHelp ? 'How it goes' : who[words.by]}</p>
            <ol className="list-decimal space-y-1.5 pl-6">
              {words.steps.map((line) => (
                <li key={line}>
                  <Rich>{tell.say(line)}</Rich>
                </li>
              ))}
            </ol>
          </div>
          {asksForHelp ? <Messages {...props} /> : null}
          <AddEvidence {...reader} title={asksForHelp ? 'When lines come back' : 'Paste it here'} />
          <div className="mt-8">
            <Choice
              key={resolution.step}
              legend={asksForHelp ? 'Nobody can look now?' : 'Nothing to paste? Choose what it says'}
              answers={skip === undefined ? others : { skip, ...others }}
              onAnswer={answer}
            />
          </div>
        </>
      )}
      <Shown {...props} />
      <Answers {...props} />
      {words.kind === 'question' ? <AddEvidence {...reader} title="Do you have anything to paste?" /> : null}
    </>
  )
}

const who = {
  user: 'You can get it',
  helpdesk: 'Helpdesk can get it',
  'okta-admin': 'An Okta admin can get it',
  'server-admin': 'An administrator of the server can get it',
  developer: 'A developer can get it',
} as const
