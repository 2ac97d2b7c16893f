import type { ReactNode, Ref } from 'react'
import { AddEvidence } from '@/components/paste/add-evidence'
import type { Reader } from '@/components/paste/types'
import { Rich } from '@/components/ui/rich'
import type { QuestionContent, RequestContent } from '@/machines/types'
import { Choice } from './choice'

type Props = {
  step: string
  words: QuestionContent | RequestContent
  say: (words: string) => string
  reader: Reader
  onAnswer: (answer: string) => void
  heading?: Ref<HTMLHeadingElement>
  /** For a request that asks for help: what to send to whom. */
  messages?: ReactNode
}

/** A question; or a request for a text: how to get it, where to paste it, and what to choose instead. */
export function Asking({ step, words, say, reader, onAnswer, heading, messages }: Props) {
  const title = say(words.title)
  const answers = Object.fromEntries(Object.entries(words.answers).flatMap(([id, text]) => (text === '' ? [] : [[id, say(text)]])))
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="mb-2">
        {title}
      </h1>
      <p className="mb-5 text-muted">
        <Rich>{say(words.because)}</Rich>
      </p>
      {words.kind === 'question' ? (
        <Choice key={step} legend={title} hidden answers={answers} onAnswer={onAnswer} onTouch={reader.load} />
      ) : (
        <Request step={step} words={words} say={say} reader={reader} onAnswer={onAnswer} answers={answers} messages={messages} />
      )}
    </>
  )
}

function Request({
  step,
  words,
  say,
  reader,
  onAnswer,
  answers,
  messages,
}: Omit<Props, 'words' | 'heading'> & { words: RequestContent; answers: Record<string, string> }) {
  // Most people who meet a request do not have the text: their answer comes first.
  const { skip, ...others } = answers
  const asksForHelp = Object.keys(others).length === 0
  return (
    <>
      <div className="rounded-md border border-line bg-raised p-4">
        <p className="mb-2 font-semibold">{asksForHelp ? 'How it goes' : who[words.by]}</p>
        <ol className="list-decimal space-y-1.5 pl-6">
          {words.steps.map((line) => (
            <li key={line}>
              <Rich>{say(line)}</Rich>
            </li>
          ))}
        </ol>
      </div>
      {asksForHelp ? messages : null}
      <AddEvidence {...reader} title={asksForHelp ? 'When lines come back' : 'Paste it here'} />
      <div className="mt-8">
        <Choice
          key={step}
          legend={asksForHelp ? 'Nobody can look now?' : 'Nothing to paste? Choose what it says'}
          answers={skip === undefined ? others : { skip, ...others }}
          groups={words.groups}
          onAnswer={onAnswer}
          onTouch={reader.load}
        />
      </div>
    </>
  )
}

const who = {
  user: 'You can get it',
  helpdesk: 'Helpdesk can get it',
  'okta-admin': 'An Okta admin can get it',
  'server-admin': 'An administrator of the server can get it',
  developer: 'Whoever built or runs it can get it',
} as const
