import { type ChangeEvent, type ReactNode, useRef } from 'react'
import { Progress } from './progress'
import type { Busy } from './types'
import { useDrop } from './use-drop'

type Props = {
  text: string
  onText: (text: string) => void
  onRead: () => void
  onFile: (file: File) => void
  /** What is wrong with the text, in words; said here and in the summary. */
  error?: string | undefined
  busy?: Busy | undefined
  hint: string
  label?: ReactNode
  rows?: number
  onTouch?: () => void
}

/** No form and no name: before hydration a form would send the paste to the server in the address. */
export function PasteBox({ text, onText, onRead, onFile, error, busy, hint, rows = 7, onTouch, label }: Props) {
  const file = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const going = busy === 'cancelled' ? undefined : busy
  const dropping = useDrop(onFile)
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [one] = target.files ?? []
    if (one) onFile(one)
    target.value = ''
  }
  return (
    <div>
      <label htmlFor="paste" className="block font-semibold">
        Paste what you have
      </label>
      <p id="paste-hint" className="mb-2 text-muted">
        {hint}
      </p>
      {error ? (
        <p id="paste-error" className="mb-2 border-l-4 border-bad pl-3 font-semibold text-bad">
          {error}
        </p>
      ) : null}
      <textarea
        id="paste"
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={error ? 'paste-hint paste-error' : 'paste-hint'}
        aria-invalid={error ? true : undefined}
        className={`block w-full resize-y rounded-md border-2 bg-raised p-3 font-mono text-sm ${error ? 'border-bad' : dropping ? 'border-accent' : 'border-edge'}`}
        defaultValue={text}
        onChange={(event) => onText(event.target.value)}
        onFocus={onTouch}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" onClick={onRead} className="min-h-11 rounded-md bg-accent px-5 py-2 font-semibold text-on-accent hover:brightness-110">
          Find the cause
        </button>
        <button ref={opener} type="button" onClick={() => file.current?.click()} className="min-h-11 rounded-md border border-edge px-4 py-2 hover:bg-sunken">
          Open file
        </button>
        <input ref={file} type="file" hidden onChange={chosen} tabIndex={-1} aria-hidden="true" />
        {label}
        <p role="status" className="text-sm text-muted">
          {going ? 'Reading…' : dropping ? 'Drop the file to read it' : busy ? cancelled : <span className="max-sm:hidden">or drop a file anywhere</span>}
        </p>
      </div>
      {going ? (
        <Progress
          share={going.share}
          cancel={() => {
            going.cancel()
            // The button that was pressed disappears: move the focus, or it is lost.
            opener.current?.focus()
          }}
        />
      ) : null}
    </div>
  )
}

const cancelled = 'Reading was cancelled: nothing was taken from it.'
