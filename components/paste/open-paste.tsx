import { type ReactNode, useRef } from 'react'
import { ChooseTree } from './choose-tree'
import { PasteBox } from './paste-box'
import { Unrecognised } from './unrecognised'
import type { useReader } from './use-reader'

type Props = {
  reading: ReturnType<typeof useReader>
  draft: string
  setDraft: (text: string) => void
  hint: string
  /** The label and the hint are for whoever does not see the box: the page around it says the same. */
  quiet?: boolean
  label?: ReactNode
  /** Right below the box. */
  children?: ReactNode
}

/** The paste box where no case is open yet: a text opens the kind of failure that it belongs to. */
export function OpenPaste({ reading: { read, readFile, readPasted, touch, problem, busy }, draft, setDraft, children, ...look }: Props) {
  const box = useRef<HTMLElement>(null)
  // Text that was typed before hydration is in the box, and not in the state.
  const text = () => box.current?.querySelector('textarea')?.value ?? draft
  return (
    <>
      <section ref={box} aria-label="Evidence">
        <PasteBox
          text={draft}
          onText={setDraft}
          onRead={() => {
            setDraft(text())
            read(text(), 'Pasted text')
          }}
          onPasted={readPasted}
          onFile={readFile}
          onTouch={touch}
          error={problem?.kind === 'error' ? problem.message : undefined}
          busy={busy}
          {...look}
        />
      </section>
      {children}
      {problem?.kind === 'several' ? <ChooseTree key={problem.count} fragments={problem.fragments} /> : null}
      {problem?.kind === 'unrecognised' ? <Unrecognised key={problem.count} tree="" {...problem} /> : null}
    </>
  )
}
