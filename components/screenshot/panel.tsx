import { useEffect, useId, useRef, useState } from 'react'
import { Progress } from '@/components/paste/progress'
import { Button } from '@/components/ui/button'
import { card } from '@/components/ui/panel'
import type { Box, Marked } from '@/lib/screenshot/words'
import { MarkedWords } from './marked-words'
import { Picture } from './picture'
import { type ScreenshotState, useScreenshot } from './use-screenshot'

/** A picture beside the words that were read in it. Nothing is taken from it until the reader says so. */
export function ScreenshotPanel({ file, onUse, onDiscard }: { file: Blob; onUse: (words: string) => void; onDiscard: () => void }) {
  const { canvas, state, size } = useScreenshot(file)
  const [shown, setShown] = useState<Box>()
  const [isEmpty, setEmpty] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => panel.current?.focus(), [])
  const read = state.is === 'read' ? state.read : undefined
  useEffect(() => {
    if (area.current && read) area.current.value = read.text
  }, [read])
  const show = ({ text, at, box }: Marked) => {
    setShown(box)
    if (area.current) select(area.current, text, at)
  }
  const use = () => {
    const words = area.current?.value.trim() ?? ''
    setEmpty(words === '')
    if (words === '') area.current?.focus()
    else onUse(words)
  }
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={`${id}-title`} className={`${card} mt-4 p-4 text-left sm:px-[1.125rem]`}>
      <h2 id={`${id}-title`} className="mb-2 text-[1.0625rem]">
        The words of your picture
      </h2>
      <p role="status">{inWords(state)}</p>
      {state.is === 'reading' ? <Progress share={state.share} cancel={state.cancel} /> : null}
      {state.is === 'refused' ? null : (
        <div className="mt-4 grid gap-4 md:grid-cols-2">
          <Picture canvas={canvas} size={size} shown={shown} />
          <div className="flex flex-col">
            <label htmlFor={`${id}-words`} className="mb-2 flex min-h-9 items-center font-semibold">
              The words: correct what differs
            </label>
            {isEmpty ? (
              <p id={`${id}-empty`} role="alert" className="mb-2 font-semibold text-bad">
                There are no words in the box yet
              </p>
            ) : null}
            <textarea
              ref={area}
              id={`${id}-words`}
              rows={10}
              translate="no"
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              aria-invalid={isEmpty ? true : undefined}
              aria-describedby={isEmpty ? `${id}-empty` : undefined}
              className="block w-full grow resize-y rounded-md border border-edge bg-raised px-3 py-2 font-mono text-sm"
            />
          </div>
        </div>
      )}
      {read ? <MarkedWords marked={read.marked} onShow={show} /> : null}
      <div className="mt-4 flex flex-wrap gap-3">
        {state.is === 'refused' ? null : (
          <Button look="primary" onClick={use}>
            Use these words
          </Button>
        )}
        <Button onClick={onDiscard}>{state.is === 'refused' ? 'Close' : 'Discard'}</Button>
      </div>
    </section>
  )
}

function inWords(state: ScreenshotState): string {
  if (state.is === 'refused' || state.is === 'none') return state.why
  if (state.is !== 'read') return 'Reading the picture on this device. Nothing is sent.'
  const { words, marked } = state.read
  const found = `${words} ${words === 1 ? 'word was' : 'words were'} read${marked.length > 0 ? `, ${marked.length} of them marked` : ''}. Nothing is used until you say so: compare codes and numbers with the picture first.`
  return state.isPhoto ? `${found} It looks like a photo: a screenshot reads far better.` : found
}

/** Selects a word where it was read, or where it went when text before it was changed. */
function select(area: HTMLTextAreaElement, text: string, at: number) {
  const start = area.value.startsWith(text, at) ? at : area.value.indexOf(text)
  area.focus()
  if (start >= 0) area.setSelectionRange(start, start + text.length)
}
