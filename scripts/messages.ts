import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importRows, written } from '@/lib/evidence/messages/import'
import { languages } from '@/lib/evidence/messages/languages'
import { rowsOf } from '@/lib/evidence/messages/rows'
import { table } from '@/lib/evidence/messages/table'

// The messages that Latchkey knows: `npm run messages` checks them, writes their keys and says how many there are; with TSV files it adds their rows and says what changed.
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
const others = rowsOf(languages)
if (refused) process.exitCode = 1
else {
  write('table', 'The messages of programs in their compact form, see rows.ts. Written by `npm run messages`.', written(rows))
  write(
    'languages',
    'Failures that the sign-in page shows, in 28 languages beside English, from its own language files; the form is that of table.ts. `npm run messages` writes the keys alone.',
    written(others, rows),
  )
}
console.log(`${rows.length} messages of programs, ${others.length} of the sign-in page in other languages.`)

function write(name: string, about: string, rows: string) {
  const path = fileURLToPath(new URL(`../lib/evidence/messages/${name}.ts`, import.meta.url))
  writeFileSync(path, `/** ${about} */\nexport const ${name} = \`${rows}\`\n`)
}
