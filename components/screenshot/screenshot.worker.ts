import { createOCREngine, layoutFlags, type OCREngine, supportsFastBuild } from 'tesseract-wasm'
import { prove } from '@/components/paste/types'
import { emptyModule } from '@/components/proof/common-ways'
import { pictureWays, proveWorker, type WorkerProof } from '@/components/proof/worker-ways'
import { darkOnLight, flatten, type Grey, greyOf, isPhoto, putGrey, scaleOf, skewOf } from '@/lib/screenshot/prepare'
import { type ReadWord, textOf, worthOf } from '@/lib/screenshot/words'
import type { ScreenshotAnswer, ScreenshotMessage, ScreenshotRequest } from './types'

/** Reads the letters of a picture, in a thread of the page `/screenshot/`, whose policy allows WebAssembly and no connection. The build bundles it (`scripts/screenshot.mjs`). */
const page = self as unknown as {
  onmessage: (event: MessageEvent<ScreenshotRequest | typeof prove>) => void
  postMessage: (message: ScreenshotMessage | WorkerProof) => void
  importScripts: (address: string) => void
  screenshotPart?: string | undefined
}

/** Addresses that the build fills in. */
declare const screenshotEngine: string
declare const screenshotEngineWithoutSimd: string
declare const screenshotData: string

page.onmessage = async ({ data }) => {
  try {
    page.postMessage(data === prove ? await proveWorker(pictureWays) : await answer(data.bitmap))
  } catch {
    page.postMessage({ broken: true })
  }
}

async function answer(bitmap: ImageBitmap): Promise<ScreenshotAnswer> {
  if (!allowsWebAssembly()) return { noEngine: true }
  const engine = await start()
  page.postMessage({ progress: 0.3 })
  const first = prepare(bitmap, 1)
  const words = read(engine, first.image, first.back, (share) => page.postMessage({ progress: 0.3 + share * (first.isPhoto ? 0.35 : 0.7) }))
  if (!first.isPhoto) return { read: textOf(words), isPhoto: false }
  // A photo is read as dark on light and as light on dark: the surer reading counts.
  const second = prepare(bitmap, -1)
  const others = read(engine, second.image, second.back, (share) => page.postMessage({ progress: 0.65 + share * 0.35 }))
  return { read: textOf(worthOf(others) > worthOf(words) ? others : words), isPhoto: true }
}

function allowsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

async function start(): Promise<OCREngine> {
  // The engine tells the console of what it guesses; a page of ours says nothing there.
  console.log = console.warn = () => undefined
  const engine = await createOCREngine({ wasmBinary: await part(supportsFastBuild() ? screenshotEngine : screenshotEngineWithoutSimd) })
  page.postMessage({ progress: 0.15 })
  engine.loadModel(await part(screenshotData))
  // What it would guess.
  engine.setVariable('user_defined_dpi', '200')
  // Columns, tables and dialogs: the layout is found, not assumed.
  engine.setVariable('tessedit_pageseg_mode', '3')
  return engine
}

/** A part comes as a script, because nothing may be fetched here. */
async function part(address: string): Promise<Uint8Array<ArrayBuffer>> {
  page.importScripts(address)
  const packed = Uint8Array.from(atob(page.screenshotPart ?? ''), (sign) => sign.charCodeAt(0))
  page.screenshotPart = undefined
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/** Back from where a word stands in what was prepared to where it stands in the picture. */
type Back = (x: number, y: number) => { x: number; y: number }

function prepare(bitmap: ImageBitmap, sign: 1 | -1): { image: ImageData; back: Back; isPhoto: boolean } {
  const scale = scaleOf(bitmap.width, bitmap.height)
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))]
  const plain = draw(bitmap, width, height, 0)
  const grey = greyOf(plain.data, width, height)
  if (!isPhoto(grey)) return { image: put(darkOnLight(grey), plain), back: (x, y) => ({ x: x / scale, y: y / scale }), isPhoto: false }
  const flat = flatten(grey, sign)
  const skew = skewOf(flat)
  if (Math.abs(skew) <= 0.3) return { image: put(flat, plain), back: (x, y) => ({ x: x / scale, y: y / scale }), isPhoto: true }
  const turned = draw(bitmap, width, height, -skew)
  const angle = (skew * Math.PI) / 180
  const back: Back = (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    return {
      x: (dx * Math.cos(angle) - dy * Math.sin(angle) + width / 2) / scale,
      y: (dx * Math.sin(angle) + dy * Math.cos(angle) + height / 2) / scale,
    }
  }
  return { image: put(flatten(greyOf(turned.data, width, height), sign), turned), back, isPhoto: true }
}

function draw(bitmap: ImageBitmap, width: number, height: number, degrees: number): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('No canvas')
  context.fillStyle = degrees === 0 ? '#ffffff' : '#808080'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.translate(width / 2, height / 2)
  context.rotate((degrees * Math.PI) / 180)
  context.drawImage(bitmap, -width / 2, -height / 2, width, height)
  return context.getImageData(0, 0, width, height)
}

function put(grey: Grey, image: ImageData): ImageData {
  putGrey(grey, image.data)
  return image
}

function read(engine: OCREngine, image: ImageData, back: Back, onProgress: (share: number) => void): ReadWord[] {
  engine.loadImage(image)
  const words = engine.getTextBoxes('word', (percent) => onProgress(percent / 100))
  engine.clearImage()
  return words.map(({ text, confidence, rect, flags }) => {
    const [from, to] = [back(rect.left, rect.top), back(rect.right, rect.bottom)]
    return { text, sure: confidence, box: { left: from.x, top: from.y, right: to.x, bottom: to.y }, ends: (flags & layoutFlags.EndOfLine) !== 0 }
  })
}
