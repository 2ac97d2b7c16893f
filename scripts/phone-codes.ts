import { readFileSync, writeFileSync } from 'node:fs'
import { missingRows } from '@/machines/hand-over/phone-codes/missing'

/** `npm run phone-codes`: gives every new cause and request a code. The table only grows. An entry point: nothing imports it. */
const file = new URL('../machines/hand-over/phone-codes/table.ts', import.meta.url)
const rows = await missingRows()
const source = readFileSync(file, 'utf8')
const end = source.lastIndexOf('`')
writeFileSync(file, `${source.slice(0, end)}${rows.map((row) => `${row}\n`).join('')}${source.slice(end)}`)
console.log(rows.length === 0 ? 'Every cause and every request has a code.' : `New codes:\n${rows.join('\n')}`)
