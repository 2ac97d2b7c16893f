import { readFileSync } from 'node:fs'
import { gunzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { hashes, policyOf } from './page.mjs'
import { screenshotPolicy } from './policy.mjs'
import { pageWith, withoutWordLists } from './screenshot.mjs'

/** Each part of Tesseract's data: its number and content. */
function partsOf(data: Uint8Array) {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const starts = Array.from({ length: view.getInt32(0, true) }, (_, part) => Number(view.getBigInt64(4 + 8 * part, true)))
  const ends = [...starts.filter((start) => start >= 0).sort((a, b) => a - b), data.length]
  return new Map(starts.flatMap((start, part) => (start < 0 ? [] : [[part, Buffer.from(data.subarray(start, ends[ends.indexOf(start) + 1]))] as const])))
}

test('the data keeps every part but the three lists of words', () => {
  const whole = gunzipSync(readFileSync('node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'))
  const [before, after] = [partsOf(whole), partsOf(withoutWordLists(whole))]
  expect([...before.keys()].filter((part) => !after.has(part))).toEqual([18, 19, 20])
  // The network, its letters and its codes are needed.
  expect([17, 21, 22].filter((part) => !after.has(part))).toEqual([])
  expect([...after].filter(([part, content]) => !content.equals(before.get(part)!))).toEqual([])
})

test('the page that reads pictures states its own policy before anything else, and runs nothing that the policy does not name', () => {
  const page = pageWith('/_next/static/screenshot-worker-0.js')
  expect(policyOf(page)).toBe(screenshotPolicy(hashes(page)))
  expect(hashes(page)).toHaveLength(2)
})
