import { useEffect, useRef, useState } from 'react'
import type { PictureText } from '@/lib/screenshot/words'
import { openPicture } from './open-picture'
import { readPicture } from './reader'

/** How far a picture is. `none`: it was shown and nothing was read, and why. */
export type ScreenshotState =
  | { is: 'opening' }
  | { is: 'refused'; why: string }
  | { is: 'reading'; share: number; cancel: () => void }
  | { is: 'read'; read: PictureText; isPhoto: boolean }
  | { is: 'none'; why: string }

/** Reads a picture once and draws it on `canvas`. Nothing of it is kept when the component that uses this is gone. */
export function useScreenshot(file: Blob) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<ScreenshotState>({ is: 'opening' })
  const [size, setSize] = useState({ width: 1, height: 1 })
  useEffect(() => {
    let isGone = false
    let cancel: () => void = () => undefined
    const run = async () => {
      const bitmap = await openPicture(file)
      if (isGone) return
      if ('refused' in bitmap) return setState({ is: 'refused', why: bitmap.refused })
      setSize({ width: bitmap.width, height: bitmap.height })
      if (canvas.current) draw(bitmap, canvas.current)
      const reading = readPicture(bitmap, (share) => isGone || setState({ is: 'reading', share, cancel }))
      cancel = reading.cancel
      setState({ is: 'reading', share: 0, cancel })
      const result = await reading.result
      if (!isGone) setState(stateOf(result))
    }
    void run()
    return () => {
      isGone = true
      cancel()
    }
  }, [file])
  return { canvas, state, size }
}

function stateOf(result: Awaited<ReturnType<typeof readPicture>['result']>): ScreenshotState {
  if ('noEngine' in result)
    return { is: 'none', why: 'This browser refuses WebAssembly, which reading a picture needs. Type the words that matter into the box.' }
  if ('stopped' in result)
    return {
      is: 'none',
      why:
        result.stopped === 'cancelled'
          ? 'Reading was cancelled. You can type the words that matter into the box.'
          : 'Reading stopped: a part of Latchkey did not load, or the browser ran out of memory. Type the words that matter into the box.',
    }
  if (result.read.text === '') return { is: 'none', why: 'No words were found in the picture. Type the words that matter into the box.' }
  return { is: 'read', read: result.read, isPhoto: result.isPhoto }
}

/** Large enough to compare letters. */
const longestSide = 2600

function draw(bitmap: ImageBitmap, canvas: HTMLCanvasElement) {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
}
