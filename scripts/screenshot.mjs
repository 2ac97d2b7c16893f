import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { gunzipSync, gzipSync } from 'fflate'
import { hashes } from './page.mjs'
import { firstScript, headers, screenshotPage, screenshotPolicy } from './policy.mjs'
import { root } from './run.mjs'

/** Parts of the data that only a list of words needs: without them the same is read. */
const wordLists = [18, 19, 20]

/**
 * The data of Tesseract without its lists of words. It begins with the number of parts and where each begins, −1 where it is missing.
 * @param {Uint8Array} data of `eng.traineddata`
 */
export function withoutWordLists(data) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = view.getInt32(0, true)
  const starts = Array.from({ length: count }, (_, part) => Number(view.getBigInt64(4 + 8 * part, true)))
  const head = 4 + 8 * count
  /** @type {Uint8Array[]} */ const kept = []
  const trimmed = new DataView(new ArrayBuffer(head))
  trimmed.setInt32(0, count, true)
  let at = head
  for (const [part, start] of starts.entries()) {
    const end = starts.filter((other) => other > start).sort((a, b) => a - b)[0] ?? data.length
    const isKept = start >= 0 && !wordLists.includes(part)
    trimmed.setBigInt64(4 + 8 * part, BigInt(isKept ? at : -1), true)
    if (!isKept) continue
    kept.push(data.subarray(start, end))
    at += end - start
  }
  return Buffer.concat([new Uint8Array(trimmed.buffer), ...kept])
}

/**
 * Writes what reads a picture: the thread, the engine and its data as scripts, because the policy lets nothing be fetched, and the page that the thread starts in.
 * @param {string} out the built site
 */
export async function writeScreenshotReader(out) {
  const write = (/** @type {string} */ name, /** @type {Uint8Array | string} */ code) => {
    const address = `/_next/static/screenshot-${name}-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
    writeFileSync(join(out, address), code)
    return address
  }
  const packed = (/** @type {string} */ name, /** @type {Uint8Array} */ content) =>
    write(name, `self.screenshotPart="${Buffer.from(gzipSync(content, { level: 9, mtime: 0 })).toString('base64')}"`)
  const engine = (/** @type {string} */ name) => readFileSync(fileURLToPath(new URL(`node_modules/tesseract-wasm/dist/${name}.wasm`, root)))
  const data = readFileSync(fileURLToPath(new URL('node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz', root)))
  const { outputFiles } = await esbuild({
    entryPoints: [fileURLToPath(new URL('components/screenshot/screenshot.worker.ts', root))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      // Where the engine would look for a file of its own; it is handed the content.
      'import.meta.url': '"https://latchkey.invalid/"',
      screenshotEngine: JSON.stringify(packed('engine', engine('tesseract-core'))),
      screenshotEngineWithoutSimd: JSON.stringify(packed('engine-without-simd', engine('tesseract-core-fallback'))),
      screenshotData: JSON.stringify(packed('data', withoutWordLists(gunzipSync(data)))),
    },
    write: false,
  })
  const folder = join(out, screenshotPage)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), pageWith(write('worker', outputFiles[0]?.contents ?? '')))
}

/** @param {string} worker its address */
export function pageWith(worker) {
  const rest = `<meta name="referrer" content="${headers['Referrer-Policy']}"><script>${firstScript}</script><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>Reads pictures - Latchkey</title></head><body><h1>This part of Latchkey reads pictures</h1><p>It is used by the pages that have a box to paste into. <a href="/">Go to the first page</a></p><script>self.screenshotReader=new Worker(${JSON.stringify(worker)})</script></body></html>\n`
  return `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${screenshotPolicy(hashes(rest))}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${rest}`
}
