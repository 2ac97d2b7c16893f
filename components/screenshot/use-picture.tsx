import { type FunctionComponent, useEffect, useRef, useState } from 'react'
import { whatToDo } from '@/components/frame/app-failed'
import { isPicture } from './open-picture'
import type { ScreenshotPanel } from './panel'

type Panel = FunctionComponent<Parameters<typeof ScreenshotPanel>[0]>

/** Sorts pictures from other files, and shows the panel of the one that was given last: what it needs is loaded only then. A picture may be pasted anywhere on the page. */
export function usePicture(onFile: (file: File) => void, onUse: (words: string) => void, onDiscard: () => void) {
  const [given, setGiven] = useState<{ file: File; count: number }>()
  const [Panel, setPanel] = useState<Panel | 'failed'>()
  const take = (file: File) => {
    if (!isPicture(file)) return onFile(file)
    setGiven((before) => ({ file, count: (before?.count ?? 0) + 1 }))
    import('./panel').then(
      ({ ScreenshotPanel }) => setPanel(() => ScreenshotPanel),
      () => setPanel('failed'),
    )
  }
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const picture = [...(event.clipboardData?.files ?? [])].find(isPicture)
      // Office programs put a picture beside the text that was copied.
      if (picture === undefined || event.clipboardData?.getData('text')) return
      event.preventDefault()
      latest.current(picture)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [])
  const end = (then: () => void) => {
    setGiven(undefined)
    then()
  }
  const panel =
    given === undefined || Panel === undefined ? null : Panel === 'failed' ? (
      <p role="alert" className="mt-3 font-semibold text-bad">
        The picture was not read: a part of Latchkey did not load. {whatToDo}
      </p>
    ) : (
      <Panel key={given.count} file={given.file} onUse={(words) => end(() => onUse(words))} onDiscard={() => end(onDiscard)} />
    )
  return { take, panel }
}
