import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { read } from '@/lib/evidence/read'
import { har } from './har'
import type { Memory } from './memory'
import { plainLog } from './plain-log'
import { plainly } from './plainly'
import { cancelInPage, readInPage } from './read-file'
import { systemLogCsv, systemLogJson } from './system-log'
import { writeChunks } from './write-chunks'

/** `seconds`: how long it may take. */
const files: Record<string, { chunks: () => Iterable<string>; seconds?: number }> = {
  'HAR, 100 MB': { chunks: () => har(100_000_000), seconds: 4.7 },
  'System Log, 100,000 events, JSON': { chunks: () => systemLogJson(100_000) },
  'System Log, 100,000 events, CSV': { chunks: () => systemLogCsv(100_000) },
  'plain log, 50 MB': { chunks: () => plainLog(50_000_000), seconds: 2 },
  'plain log, 128 MB': { chunks: () => plainLog(134_000_000) },
}

/** Prints how large files are read in a browser, a fresh one each time. `only`: those whose name holds it. */
export async function large(launch: () => Promise<Browser>, address: string, only = '') {
  const within = async <T>(work: (browser: Browser) => Promise<T>): Promise<T> => {
    const browser = await launch()
    try {
      return await work(browser)
    } finally {
      await browser.close()
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-'))
  for (const [name, { chunks, seconds }] of Object.entries(files)) {
    if (!name.includes(only)) continue
    const path = join(folder, name.startsWith('HAR') ? 'capture.har' : 'export.log')
    const bytes = await writeChunks(path, chunks())
    const rate = (took: number) => `${(bytes / 1000 / took).toFixed(1)} MB/s`
    const say = (what: string, value: string) => console.log(`  ${what.padEnd(38)} ${value}`)
    console.log(`\n${name} (${(bytes / 1e6).toFixed(0)} MB)`)

    const plain = await within((browser) => plainly(browser, path))
    const { ledTo, took, watched, memory } = await within((browser) => readInPage(browser, address, path))
    say('from the file to the page', `${(took / 1000).toFixed(1)} s${seconds ? ` (at most ${seconds})` : ''}, ${rate(took)}, led to: ${ledTo.slice(0, 80)}`)
    say(
      'beside it',
      [`decoding ${rate(plain.decode)}`, ...(plain.parse ? [`JSON.parse ${rate(plain.parse)}`] : []), `line scan ${rate(plain.scan)}`].join(', '),
    )
    if (plain.parse)
      say(
        'share of JSON.parse’s rate',
        `${((100 * plain.parse) / took).toFixed(0)} %; with decoding on both sides ${((100 * (plain.parse + plain.decode)) / took).toFixed(0)} %`,
      )
    say(
      'longest task of the page’s thread',
      `${watched.longestTask.toFixed(0)} ms, of it our scripts ${watched.ours.toFixed(0)} ms ${watched.scripts.join(', ')}`,
    )
    say('longest time between two frames', `${watched.longestFrame.toFixed(0)} ms`)
    if (memory) say('memory before, at most, after', megabytes(memory))
    say('in Node.js, with the text in hand', await inNode(path, rate, plain.parse !== undefined))

    const cancelled = await within((browser) => cancelInPage(browser, address, path, Math.max(0, took / 3 - 1500)))
    if (cancelled === undefined) say('Cancel', 'it was read before')
    else {
      say('Cancel: page idle, thread gone after', `${cancelled.idle.toFixed(0)} ms, ${cancelled.gone.toFixed(0)} ms`)
      if (cancelled.memory) say('memory before, at most, after', megabytes(cancelled.memory))
    }
    await rm(path)
  }
  await rm(folder, { recursive: true })
}

/** What reading costs without a browser, a file and a page. */
async function inNode(path: string, rate: (took: number) => string, isJson: boolean): Promise<string> {
  const text = await readFile(path, 'utf8')
  const start = performance.now()
  await read(text, new Date())
  const between = performance.now()
  if (!isJson) return rate(between - start)
  JSON.parse(text)
  const [reading, parsing] = [between - start, performance.now() - between]
  return `${rate(reading)}, JSON.parse ${rate(parsing)}: ${((100 * parsing) / reading).toFixed(0)} %`
}

const megabytes = ({ before, peak, after, seconds }: Memory) => `${[before, peak, after].map((one) => `${one.toFixed(0)} MB`).join(', ')} (${seconds} s later)`
