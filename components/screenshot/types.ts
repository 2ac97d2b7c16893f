import type { PictureText } from '@/lib/screenshot/words'

/** What the page sends to the thread: a picture, which it hands over. */
export type ScreenshotRequest = { bitmap: ImageBitmap }

/** What the thread answers. `noEngine`: the browser refuses WebAssembly. */
export type ScreenshotAnswer = { read: PictureText; isPhoto: boolean } | { noEngine: true }
export type ScreenshotMessage = { progress: number } | ScreenshotAnswer | { broken: true }
