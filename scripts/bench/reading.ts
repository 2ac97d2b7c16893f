import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { clause } from '@/lib/evidence/clauses/clause'
import { messageFormats, messageIndex } from '@/lib/evidence/messages/message'
import { rowsOf } from '@/lib/evidence/messages/rows'
import { table } from '@/lib/evidence/messages/table'
import { formats } from '@/lib/evidence/parsers/formats'
import { type Parsers, parsersFor } from '@/lib/evidence/read'
import { report } from '@/machines/engine/diagnose'
import { meanings } from '@/machines/engine/stage'

/** How many of the collected cases are right without each part of the reading: `npm run bench:reading [FOLDER]`. An entry point: nothing imports it. */
const folder = resolve(process.argv[2] ?? '../shared/cases')
const messages = ['message', 'message-hint']
const words = [...messages, 'clause']
const without = (ids: readonly string[]) => async (text: string) => (await parsersFor(text)).filter(({ id }) => !ids.includes(id))
const exact = formats.map(({ id }) => id).filter((id) => id !== 'symptom')
const english = [...formats, ...messageFormats(messageIndex(rowsOf(table))), clause]

const parts: Record<string, (text: string) => Promise<Parsers>> = {
  all: parsersFor,
  'without messages': without(messages),
  'without clauses': without(['clause']),
  'without languages': async () => english,
  'without symptoms': without(['symptom']),
  'without messages, clauses and symptoms': without([...words, 'symptom']),
  'without exact parsers': without(exact),
  'without the stage table': parsersFor,
}

type Judge = (expected: object, result: object) => { mark: number; wrong: boolean }

async function main() {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: name the folder with the cases.`)
  const { judge }: { judge: Judge } = await import(join(folder, 'judge.mjs'))
  const cases = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'case.json')))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, name, 'input.txt'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')),
    }))
  for (const [part, parsers] of Object.entries(parts)) {
    // The table belongs to the trees and not to the parsers: this process reads no text after it.
    if (part === 'without the stage table') {
      const rows = meanings as unknown[]
      rows.length = 0
    }
    let [right, misled] = [0, 0]
    for (const { name, text, expected } of cases) {
      const { mark, wrong } = judge({ ...expected, text }, await report(name, text, new Date(), await parsers(text)))
      right += mark === 1 ? 1 : 0
      misled += wrong ? 1 : 0
    }
    console.log(`${part.padEnd(42)} ${String(right).padStart(4)} right ${String(misled).padStart(3)} misled of ${cases.length}`)
  }
}

main().catch((error: unknown) => {
  console.error(`bench:reading: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
})
