import { existsSync, writeFileSync } from 'node:fs'
import { proofOf, proven, regexesOfCode, slowness, table } from '@/lib/evidence/__fixtures__/regexes'

// Proves the regular expressions that the table does not hold yet, and writes the table again: `npm run prove-regexes`.
const known = new Set(existsSync(table) ? proven() : [])
const regexes = regexesOfCode()
const slow = regexes.flatMap((regex) => (known.has(proofOf(regex)) ? [] : (slowness(regex) ?? [])))
if (slow.length > 0) {
  console.error(slow.join('\n'))
  process.exitCode = 1
} else {
  writeFileSync(table, `${regexes.map(proofOf).sort().join('\n')}\n`)
  console.error(`${regexes.length} regular expressions take time in proportion to the text.`)
}
