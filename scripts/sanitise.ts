import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFile } from '@/lib/evidence/text/file'
import { sanitiseAll } from '@/lib/sanitise/sanitise'
import { sameCause } from '@/machines/engine/same-cause'

/** Its status is 1: nothing was written. */
class Refused extends Error {}

/**
 * `npm run --silent sanitise -- [--out DIR] [--keep NAME] [--remove NAME] FILE...`, `-` for standard input. Without `--out` one file to standard output and its
 * receipt to standard error. An entry point: nothing imports it.
 */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, keep: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true }, now: { type: 'string' } },
  })
  const now = values.now === undefined ? new Date() : new Date(values.now)
  if (Number.isNaN(now.getTime())) throw new Error(`--now ${values.now} is not a time. Write it as 2026-11-21T06:39:00Z.`)
  if (positionals.length === 0) throw new Error('name a file, or - for standard input: npm run --silent sanitise -- --out DIR FILE...')
  const { out } = values
  if (out === undefined && positionals.length > 1) throw new Error('several files need --out DIR: a folder for the copies and their receipts')
  const targets = out === undefined ? [] : positionals.map((file) => join(out, file === '-' ? 'standard-input.txt' : basename(file)))
  for (const [i, target] of targets.entries()) {
    if (targets.indexOf(target) < i) throw new Error(`two files are called ${basename(target)}: sanitise them into two folders`)
    for (const one of [target, `${target}.receipt.json`]) if (existsSync(one)) throw new Error(`${one} is there already, and nothing is written over`)
  }
  const bytes = positionals.map((file) => readFileSync(file === '-' ? 0 : file))
  const texts = await Promise.all(bytes.map(textOf))
  const outcomes = await sanitiseAll(texts, now, { choice: { keep: values.keep ?? [], remove: values.remove ?? [] } })
  const clean = outcomes.map((outcome, i) => {
    if ('refused' in outcome) throw new Refused(`${positionals[i]}: ${outcome.refused}`)
    return outcome
  })
  const receipts: string[] = []
  for (const [i, { text, receipt }] of clean.entries()) receipts.push(JSON.stringify({ ...receipt, diagnosis: await sameCause(texts[i]!, text, now) }, null, 2))
  if (out === undefined) {
    process.stdout.write(clean[0]!.text)
    process.stderr.write(`${receipts[0]}\n`)
    return
  }
  mkdirSync(out, { recursive: true })
  const written: string[] = []
  try {
    for (const [i, target] of targets.entries())
      for (const [path, text] of [
        [target, clean[i]!.text],
        [`${target}.receipt.json`, `${receipts[i]}\n`],
      ] as const) {
        writeFileSync(path, text, { flag: 'wx' })
        written.push(path)
      }
  } catch (error) {
    for (const path of written) rmSync(path)
    throw error
  }
}

async function textOf(bytes: Buffer): Promise<string> {
  const file = await readFile(new Blob([Uint8Array.from(bytes)]))
  if ('refused' in file) throw new Refused(file.refused)
  return file.text
}

main().catch((error: unknown) => {
  console.error(`sanitise: ${error instanceof Error ? error.message : error}`)
  process.exitCode = error instanceof Refused ? 1 : 2
})
