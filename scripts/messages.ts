import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importRows, written } from '@/lib/evidence/messages/import'
import { languages } from '@/lib/evidence/messages/languages'
import { rowsOf } from '@/lib/evidence/messages/rows'
import { table } from '@/lib/evidence/messages/table'

// The messages that Latchkey knows: `npm run messages` checks them and says how many there are; with TSV files it adds their rows and says what changed.
const path = fileURLToPath(new URL('../lib/evidence/messages/table.ts', import.meta.url))
const files = process.argv.slice(2)
let rows = rowsOf(table)
let refused = false
for (const file of files) {
  const imported = importRows(rows, readFileSync(file, 'utf8'))
  for (const one of imported.added) console.log(`+ ${one}`)
  for (const one of imported.changed) console.log(`~ ${one}`)
  for (const one of imported.refused) console.error(`${file}, ${one}`)
  refused ||= imported.refused.length > 0
  rows = imported.rows
}
if (refused) process.exitCode = 1
else if (files.length > 0)
  writeFileSync(
    path,
    `/** The messages of programs in their compact form, see rows.ts. Written by \`npm run messages\`. */\nexport const table = \`${written(rows)}\`\n`,
  )
console.log(`${rows.length} messages of programs, ${rowsOf(languages).length} of the sign-in page in other languages.`)
