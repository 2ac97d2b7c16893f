import { useEffect, useId, useRef, useState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Rich } from '@/components/ui/rich'

type Groups = readonly { title: string; answers: readonly string[] }[]
type Props = {
  legend: string
  hidden?: boolean
  answers: Record<string, string>
  groups?: Groups | undefined
  chosen?: string
  onAnswer: (answer: string) => void
  button?: string
  onTouch?: () => void
}

/** Radios and a button. None is chosen beforehand but the answer that was given (`chosen`). `hidden`: the legend stands above already, as the heading. */
export function Choice({ legend, hidden = false, answers, groups = [], chosen: given, onAnswer, button = 'Continue', onTouch }: Props) {
  const [chosen, setChosen] = useState(given)
  const [missing, setMissing] = useState(0)
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  // A radio may have been chosen before hydration: React did not see that, so ask the form.
  useEffect(() => setChosen(group.current?.querySelector<HTMLInputElement>('input:checked')?.value), [])
  const first = `${id}-${Object.keys(answers)[0]}`
  const go = () => (chosen === undefined ? setMissing(missing + 1) : onAnswer(chosen))
  const radio = (answer: string) => (
    <label
      key={answer}
      htmlFor={`${id}-${answer}`}
      className="flex cursor-pointer items-start gap-3 rounded-md border border-line bg-raised px-4 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-wash"
    >
      <input
        type="radio"
        id={`${id}-${answer}`}
        name={id}
        value={answer}
        className="mt-1 size-5 shrink-0 accent-(--accent)"
        defaultChecked={answer === given}
        onChange={() => setChosen(answer)}
      />
      <span>
        <Rich>{answers[answer]!}</Rich>
      </span>
    </label>
  )
  const message = 'Choose an answer, even if it is that you do not know'
  return (
    <>
      {missing > 0 && chosen === undefined ? <ErrorSummary key={missing} message={message} target={first} /> : null}
      <fieldset ref={group} onFocus={onTouch} aria-describedby={missing > 0 && chosen === undefined ? `${id}-error` : undefined}>
        <legend className={hidden ? 'sr-only' : 'mb-2 font-semibold'}>{legend}</legend>
        {missing > 0 && chosen === undefined ? (
          <p id={`${id}-error`} className="mb-2 border-l-4 border-bad pl-3 font-semibold text-bad">
            {message}
          </p>
        ) : null}
        <div className="grid gap-2">
          {Object.keys(answers)
            .filter((answer) => !groups.some((group) => group.answers.includes(answer)))
            .map(radio)}
        </div>
        {groups.map((group) => (
          <fieldset key={group.title} className="mt-5">
            <legend className="mb-2 font-semibold">{group.title}</legend>
            <div className="grid gap-2">{group.answers.filter((answer) => answer in answers).map(radio)}</div>
          </fieldset>
        ))}
      </fieldset>
      <button type="button" onClick={go} className="mt-5 min-h-11 rounded-md bg-accent px-6 py-2 font-semibold text-on-accent hover:brightness-110">
        {button}
      </button>
    </>
  )
}
