import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** A question in the page before something is done that cannot be undone. It takes the focus; Escape is the last choice. */
export function Confirm({ question, choices }: { question: string; choices: readonly { label: string; onChoose: () => void }[] }) {
  const id = useId()
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset asks for a value
    <div
      role="group"
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && choices.at(-1)?.onChoose()}
      className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4"
    >
      <p id={id} ref={heading} tabIndex={-1} className="font-semibold outline-none">
        {question}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {choices.map(({ label, onChoose }) => (
          <Button key={label} onClick={onChoose}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
