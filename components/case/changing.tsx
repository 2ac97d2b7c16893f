import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Rich } from '@/components/ui/rich'
import { choicesAt, ownerOf, partWith, splitterOf } from '@/machines/engine/choices'
import type { GivenAnswer } from '@/machines/engine/types'
import { capital } from '@/machines/knowledge/fill'
import { pageTexts } from '@/machines/knowledge/page-texts'
import { isAsking } from '@/machines/types'
import { Choice } from './choice'
import type { StepProps } from './types'

type Props = Pick<StepProps, 'tree' | 'wording'> & { visit: GivenAnswer; onKeep: () => void; onAnswer: (answer: string | undefined) => void }

/** A question that was answered, asked again with that answer chosen. Nothing is changed before another one is given. */
export function Changing({ tree, wording, visit, onKeep, onAnswer }: Props) {
  const { step, answer, by } = visit
  const words = tree.words[step]!
  const isAsked = isAsking(words)
  // What is asked in two parts: the first part's answer decides what is offered, and none shows the first part.
  const [part, setPart] = useState(partWith(tree, step, answer))
  const first = splitterOf(tree, step)
  const choices = first === undefined || part === undefined ? choicesAt(tree, first ?? step) : choicesAt(tree, step, { [first]: part })
  const given: [string, string][] = choices.some(([id]) => id === answer) || !isAsked ? [] : [[answer, words.answers[answer] ?? '']]
  const offered = isAsked ? [...given, ...choices] : Object.entries(tried)
  const said = (id: string, text: string) => (text === '' && by !== 'reader' ? `${capital(wording.shownBy(by))}: ${wording.fact(by)}` : wording.say(text || id))
  const isPart = (chosen: string) => first !== undefined && ownerOf(tree, first, chosen) === first
  const choose = (chosen: string) => (isPart(chosen) ? setPart(chosen) : chosen === answer ? onKeep() : onAnswer(chosen === untried ? undefined : chosen))
  return (
    <section data-tree={tree.id} data-step={step} data-kind={words.kind} data-changing="" className="mt-2 max-w-[44rem] print:hidden">
      <h1 tabIndex={-1} className="mb-2">
        {wording.title(step)}
      </h1>
      <p className="mb-5 text-muted">{isAsked ? <Rich>{wording.say(words.because)}</Rich> : 'Did that fix it?'}</p>
      {by === 'reader' ? null : (
        <p className="mb-5">
          {capital(wording.shownBy(by))}: <Rich>{wording.fact(by)}</Rich>. That outweighs an answer to the same question. If you choose another answer, it is
          ignored, and you can use it again.
        </p>
      )}
      <Choice
        key={part}
        legend={wording.title(step)}
        hidden
        chosen={answer}
        answers={Object.fromEntries(offered.map(([id, text]) => [id, said(id, text)]))}
        texts={words.kind === 'request' && words.filter && part !== undefined ? pageTexts(tree, step) : undefined}
        onAnswer={choose}
      />
      <div className="mt-3 flex flex-wrap gap-x-6">
        <Button look="link" onClick={onKeep}>
          Keep this answer
        </Button>
        {first === undefined || part === undefined ? null : (
          <Button look="link" onClick={() => setPart(undefined)}>
            Something else: show the other kinds
          </Button>
        )}
        {by === 'reader' ? null : (
          <Button look="link" onClick={() => onAnswer(undefined)}>
            Ignore it, and ask me
          </Button>
        )}
      </div>
    </section>
  )
}

const untried = 'untried'
const tried = { fixed: 'Yes', notFixed: 'Not yet: look at the next cause', [untried]: 'I have not tried it' }
