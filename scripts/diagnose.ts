import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { report } from '@/machines/engine/diagnose'
import { fill } from '@/machines/knowledge/fill'
import { isTreeId, trees } from '@/machines/trees'

/** `npm run --silent diagnose -- [--json] [--now ISO] FILE...`, `-` for standard input. An entry point: nothing imports it. */
async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, now: { type: 'string' } } })
  const now = values.now === undefined ? new Date() : new Date(values.now)
  if (Number.isNaN(now.getTime())) throw new Error(`--now ${values.now} is not a time. Write it as 2026-11-21T06:39:00Z.`)
  if (positionals.length === 0) throw new Error('name a file, or - for standard input: npm run --silent diagnose -- --json FILE...')
  for (const file of positionals) {
    const line = await report(file, readFileSync(file === '-' ? 0 : file, 'utf8'), now)
    console.log(values.json ? JSON.stringify(line) : await inWords(line))
  }
}

async function inWords({ file, tree, step, facts, unreadable, earlier, possible, link }: Awaited<ReturnType<typeof report>>): Promise<string> {
  const broken = unreadable.map(({ format, why, line }) => `  not readable as ${format}: ${why} (line ${line})`)
  if (tree === null || step === null || !isTreeId(tree)) return [`${file}: not recognised`, ...broken].join('\n')
  const { words } = await trees[tree].load()
  const values = Object.fromEntries(facts.map(({ id, value = '' }) => [id, value]))
  return [
    `${file}: ${fill(words[step]!.title, values)}`,
    ...facts.map(({ line, place, quote }) => `  ${line === null ? place : `line ${line}`}: ${quote}`),
    ...earlier.map(({ title, line }) => `  the text also shows an earlier failure: ${title} (line ${line})`),
    ...broken,
    ...(words[step]!.kind === 'cause' ? [] : [`  causes still possible: ${possible.length}`]),
    `  ${link}`,
  ].join('\n')
}

main().catch((error: unknown) => {
  console.error(`diagnose: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
})
