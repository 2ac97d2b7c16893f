import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { usePicture } from '@/components/screenshot/use-picture'
import { Button } from '@/components/ui/button'
import { OpenFile } from './open-file'
import { Progress } from './progress'
import type { Busy } from './types'
import { useDrop } from './use-drop'

type Props = {
  text: string
  onText: (text: string) => void
  onRead: () => void
  /** A whole text was pasted into the empty box. */
  onPasted?: (text: string) => void
  onFile: (file: File) => void
  /** What is wrong with the text, in words; said here and in the summary. */
  error?: string | undefined
  busy?: Busy | undefined
  hint: string
  /** The label is for whoever does not see the box, and the hint stands in it. */
  quiet?: boolean
  label?: ReactNode
  rows?: number
  /** Of the button; `plain` where the page has another next step. */
  look?: 'primary' | 'plain'
  onTouch?: () => void
}

/** No form and no name: before hydration a form would send the paste to the server in the address. */
export function PasteBox({ text, onText, onRead, onPasted, onFile, error, busy, hint, quiet = false, rows = 6, look = 'primary', onTouch, label }: Props) {
  const opener = useRef<HTMLButtonElement>(null)
  const going = busy === 'cancelled' ? undefined : busy
  const area = useRef<HTMLTextAreaElement>(null)
  const use = (words: string) => {
    if (area.current === null) return
    const before = area.current.value.trimEnd()
    area.current.value = before === '' ? words : `${before}\n\n${words}`
    area.current.focus()
    onText(area.current.value)
    if (before === '') onPasted?.(words)
  }
  const { take, panel } = usePicture(onFile, use, () => opener.current?.focus())
  const dropping = useDrop(take)
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (!(event.ctrlKey || event.metaKey || isOneLine(event.currentTarget.value))) return
    event.preventDefault()
    onRead()
  }
  const pasted = ({ clipboardData, currentTarget: { value, selectionStart, selectionEnd } }: ClipboardEvent<HTMLTextAreaElement>) => {
    const words = clipboardData.getData('text')
    // A picture has no text.
    if (words !== '' && selectionEnd - selectionStart === value.length) onPasted?.(words)
  }
  return (
    <div>
      <label htmlFor="paste" className={quiet ? 'sr-only' : 'block font-semibold'}>
        Paste what you have
      </label>
      <p id="paste-hint" className={quiet ? 'sr-only' : 'mb-2 text-sm text-muted'}>
        {hint}
      </p>
      {error ? (
        <p id="paste-error" className="mb-2 border-l-4 border-bad pl-3 font-semibold text-bad">
          {error}
        </p>
      ) : null}
      <div
        className={`rounded-xl border-[1.5px] bg-raised shadow-card has-[textarea:focus-visible]:outline-3 has-[textarea:focus-visible]:outline-offset-2 has-[textarea:focus-visible]:outline-focus ${error ? 'border-bad' : dropping ? 'border-accent' : 'border-edge'}`}
      >
        <textarea
          ref={area}
          id="paste"
          rows={rows}
          translate="no"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={quiet ? hint : undefined}
          aria-describedby={error ? 'paste-hint paste-error' : 'paste-hint'}
          aria-invalid={error ? true : undefined}
          className="block w-full resize-y rounded-t-xl bg-transparent px-4 py-3.5 font-mono text-sm outline-none placeholder:text-muted sm:px-5"
          defaultValue={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={press}
          onPaste={pasted}
          onFocus={onTouch}
        />
        <div className="flex flex-wrap items-center gap-2 rounded-b-xl border-t border-line bg-sunken p-2.5 sm:px-3">
          <Button look={panel ? 'plain' : look} onClick={onRead} className="max-sm:w-full sm:order-last sm:ml-auto">
            Find the cause
          </Button>
          <OpenFile opener={opener} onFile={take} />
          {/* What has a touch screen has a camera. */}
          <span className="hidden pointer-coarse:inline">
            <OpenFile camera onFile={take} />
          </span>
          {label}
          <p role="status" className="text-sm text-muted">
            {going ? (
              'Reading…'
            ) : dropping ? (
              'Drop the file to read it'
            ) : busy ? (
              cancelled
            ) : (
              <span className="max-md:hidden">or drop a file or a screenshot anywhere</span>
            )}
          </p>
        </div>
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
      {panel}
    </div>
  )
}

/** Enter reads one line; in several it is a line break, and Ctrl or Cmd with it reads. */
const isOneLine = (text: string) => text.trim() !== '' && !text.includes('\n')

const cancelled = 'Reading was cancelled: nothing was taken from it.'
