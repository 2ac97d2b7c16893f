import type { ReactNode, Ref } from 'react'
import { AddEvidence } from '@/components/paste/add-evidence'
import type { Reader } from '@/components/paste/types'
import { Fold } from '@/components/ui/fold'
import { Panel } from '@/components/ui/panel'
import { Rich } from '@/components/ui/rich'
import type { Asked } from '@/machines/engine/choices'
import { Choice } from './choice'
import { Pasteable } from './pasteable'

type Props = {
  step: string
  words: Asked
  /** What a filter looks through beside the words of the choices. */
  texts?: Readonly<Record<string, string>>
  say: (words: string) => string
  reader: Reader
  onAnswer: (answer: string) => void
  heading?: Ref<HTMLHeadingElement>
  /** For a request that asks for help: what to send to whom. */
  messages?: ReactNode
}

/** A question; or a request for a text: how to get it, where to paste it, and what to choose instead. */
export function Asking(props: Props) {
  const { step, words, say, reader, onAnswer, heading } = props
  const title = say(words.title)
  const answers = Object.fromEntries(Object.entries(words.answers).map(([id, text]) => [id, say(text)]))
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="mb-2.5">
        {title}
      </h1>
      <p className="mb-5 text-muted">
        <Rich>{say(words.because)}</Rich>
      </p>
      {words.kind === 'question' ? (
        <Choice key={step} legend={title} hidden answers={answers} onAnswer={onAnswer} onTouch={reader.load} />
      ) : words.isSecond ? (
        <Second {...props} words={words} answers={answers} title={title} />
      ) : (
        <Request {...props} words={words} answers={answers} />
      )}
    </>
  )
}

type RequestProps = Props & { words: Extract<Asked, { kind: 'request' }>; answers: Record<string, string> }

function Request({ step, words, say, reader, onAnswer, answers, messages }: RequestProps) {
  // Most people who meet a request do not have the text: their answer comes first.
  const { skip, ...others } = answers
  const asksForHelp = Object.keys(others).length === 0
  return (
    <>
      <Panel title={asksForHelp ? 'How it goes' : who[words.by]}>
        <HowToGet words={words} say={say} />
      </Panel>
      {asksForHelp ? messages : null}
      <AddEvidence {...reader} title={asksForHelp ? 'When lines come back' : 'Paste it here'} />
      <div className="mt-8">
        <Choice
          key={step}
          look="plain"
          legend={asksForHelp ? 'Nobody can look now?' : 'Nothing to paste? Choose what it says'}
          answers={skip === undefined ? others : { skip, ...others }}
          onAnswer={onAnswer}
          onTouch={reader.load}
        />
      </div>
    </>
  )
}

/** The reader has said already that they choose: what to choose from comes first. */
function Second({ step, words, texts, say, reader, onAnswer, answers: { skip, ...others }, title }: RequestProps & { title: string }) {
  return (
    <>
      <Choice
        key={step}
        legend={title}
        hidden
        answers={skip === undefined ? others : { ...others, skip }}
        groups={words.groups}
        texts={words.filter ? texts : undefined}
        onAnswer={onAnswer}
        onTouch={reader.load}
      />
      <AddEvidence {...reader} look="plain" title="Do you have it to paste?" />
      <div className="mt-4">
        <Fold title="How to get it" quiet>
          <HowToGet words={words} say={say} />
        </Fold>
      </div>
    </>
  )
}

const HowToGet = ({ words, say }: Pick<RequestProps, 'words' | 'say'>) => (
  <ol className="list-decimal space-y-1.5 pl-6">
    {words.steps.map((line) => (
      <li key={line}>
        <Pasteable line={say(line)} />
      </li>
    ))}
  </ol>
)

const who = {
  user: 'You can get it',
  helpdesk: 'Helpdesk can get it',
  'okta-admin': 'An Okta admin can get it',
  'server-admin': 'An administrator of the server can get it',
  developer: 'Whoever built or runs it can get it',
} as const
