import { chromium } from '@playwright/test'
import { read } from '@/lib/evidence/read'
import { parseText } from '@/lib/evidence/text/parse'
import { follow } from '@/machines/engine/__fixtures__/example'
import { resolve } from '@/machines/engine/resolve'
import { examples } from '@/machines/rdp-mfa/examples/examples'
import { answered } from '@/machines/rdp-mfa/examples/samples'
import { tree } from '@/machines/rdp-mfa/tree'
import { large } from './bench/large'
import { pasting } from './bench/pasting'
import { sanitising } from './bench/sanitising'
import { findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

/** Times that the suite does not assert, as medians: `npm run bench`, after a build. */
const now = new Date('2026-11-21T00:00:00Z')
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

async function time(name: string, runs: number, work: () => unknown) {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  console.log(`${name.padEnd(64)} ${median(times).toFixed(2).padStart(9)} ms`)
}

const line = `${answered(403)}\r\n`
const log = (bytes: number) => line.repeat(Math.ceil(bytes / line.length))
const longest = examples.map((example) => follow(example, now)).sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)[0]!
const tried = { ...longest, answers: Object.fromEntries(Object.keys(tree.causes).map((cause) => [cause, 'notFixed'])) }

await time('read one log entry', 200, () => parseText(answered(403), now))
for (const megabytes of [1, 2, 5, 10]) await time(`read a log of ${megabytes} MB`, 3, () => read(log(megabytes * 1_000_000), now))
for (const letter of ['"', '(', '\\', '&', '<CR>']) await time(`read 2 MB of ${letter}`, 3, () => parseText(letter.repeat(2_000_000 / letter.length), now))
await time('resolve a 403', 200, () => resolve(tree, follow({ name: '', paste: answered(403), leadsTo: '' }, now)))
await time('resolve with every cause tried', 200, () => resolve(tree, tried))
await sanitising(now)

const { address, close } = await serve({ port: 0 })
const executablePath = findBrowser()
const launch = () => chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false })
const browser = await launch()
await pasting(browser, address, 'out')
await browser.close()
await large(launch, address, process.argv[2])
await close()
