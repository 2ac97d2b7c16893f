import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Rich } from '@/components/ui/rich'
import { indefinite } from '@/machines/engine/causes-table'
import { Filter } from './filter'
import { first, matching } from './matching'

type Groups = readonly { title: string; answers: readonly string[] }[]
type Props = {
  legend: string
  hidden?: boolean
  answers: Record<string, string>
  groups?: Groups | undefined
  /** For a list that may be long: what a filter looks through beside the words of the answers. */
  texts?: Readonly<Record<string, string>> | undefined
  chosen?: string
  onAnswer: (answer: string) => void
  /** Of the button; `plain` where the page has another next step. */
  look?: 'primary' | 'plain'
  /** Few short answers, in one row where there is room. */
  inline?: boolean
  onTouch?: () => void
}

/** Radios and a button. None is chosen beforehand but the answer that was given (`chosen`). `hidden`: the legend stands above already, as the heading. */
export function Choice({ legend, hidden = false, answers, groups = [], texts, chosen: given, onAnswer, look = 'primary', inline = false, onTouch }: Props) {
  const [chosen, setChosen] = useState(given)
  const [missing, setMissing] = useState(0)
  const [typed, setTyped] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  // A radio may have been chosen before hydration: React did not see that, so ask the form.
  useEffect(() => setChosen(checkedIn(group.current)), [])
  const go = () => {
    const answer = chosen ?? checkedIn(group.current)
    if (answer === undefined) setMissing(missing + 1)
    else onAnswer(answer)
  }
  const radio = (answer: string) => (
    <label
      key={answer}
      htmlFor={`${id}-${answer}`}
      className="flex cursor-pointer items-start gap-3.5 rounded-lg border border-line bg-raised px-4 py-3 hover:border-edge has-checked:border-accent has-checked:bg-wash"
    >
      <input
        type="radio"
        id={`${id}-${answer}`}
        name={id}
        value={answer}
        className="mt-1 size-5 shrink-0 accent-(--accent)"
        defaultChecked={answer === chosen}
        onChange={() => setChosen(answer)}
      />
      <span>
        <Rich>{answers[answer]!}</Rich>
      </span>
    </label>
  )
  const all = Object.keys(answers)
  const isLong = texts !== undefined && all.length > first + 1
  const found = isLong ? matching(answers, texts, typed) : all
  const shown = isLong && !isWhole ? found.filter((answer, i) => i < first || answer === chosen || indefinite.includes(answer)) : found
  const isGrouped = !isLong || (isWhole && typed === '')
  const parts = isGrouped ? groups.filter((one) => one.answers.some((answer) => shown.includes(answer))) : []
  const message = 'Choose an answer, even if it is that you do not know'
  return (
    <>
      {missing > 0 && chosen === undefined ? <ErrorSummary key={missing} message={message} target={`${id}-${shown[0]}`} /> : null}
      {isLong ? <Filter typed={typed} onType={setTyped} found={found.filter((answer) => !indefinite.includes(answer)).length} /> : null}
      <fieldset ref={group} onFocus={onTouch} aria-describedby={missing > 0 && chosen === undefined ? `${id}-error` : undefined}>
        <legend className={hidden ? 'sr-only' : 'mb-2 font-semibold'}>{legend}</legend>
        {missing > 0 && chosen === undefined ? (
          <p id={`${id}-error`} className="mb-2 border-l-4 border-bad pl-3 font-semibold text-bad">
            {message}
          </p>
        ) : null}
        <div className={inline ? 'grid gap-2 sm:grid-cols-2' : 'grid gap-2.5'}>
          {shown.filter((answer) => !parts.some((part) => part.answers.includes(answer))).map(radio)}
        </div>
        {parts.map((part) => (
          <fieldset key={part.title} className="mt-5">
            <legend className="mb-2 font-semibold">
              <Rich>{part.title}</Rich>
            </legend>
            <div className="grid gap-2.5">{part.answers.filter((answer) => shown.includes(answer)).map(radio)}</div>
          </fieldset>
        ))}
      </fieldset>
      {shown.length < found.length ? (
        <Button look="link" onClick={() => setIsWhole(true)} className="mt-3">
          {found.length - shown.length} more messages
        </Button>
      ) : null}
      <Button look={look} onClick={go} className={`block! ${inline ? 'mt-3' : 'mt-5'}`}>
        Continue
      </Button>
    </>
  )
}

const checkedIn = (group: HTMLFieldSetElement | null) => group?.querySelector<HTMLInputElement>('input:checked')?.value
