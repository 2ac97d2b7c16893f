import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isEntry, root } from './run.mjs'

/** The registries of causes, one for each tree, made from the files in its folder. @param {string} [directory] the repository */
export function registries(directory = fileURLToPath(root)) {
  const machines = join(directory, 'machines')
  const trees = readdirSync(machines).filter((tree) => existsSync(join(machines, tree, 'content')))
  return trees.map((tree) => {
    const folder = join(machines, tree, 'content')
    return { path: join(folder, 'causes.ts'), text: textOf(causesIn(folder)) }
  })
}

/** The order that the linter asks of imports. */
const byName = new Intl.Collator('en', { numeric: true })

/** @param {string} folder */
const causesIn = (folder) =>
  readdirSync(folder)
    .sort(byName.compare)
    .flatMap((file) => {
      const [, cause] = /^export const (\w+): CauseContent\b/m.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      if (cause !== undefined && file !== `${cause}.ts`) throw new Error(`${join(folder, file)} holds the cause ${cause}: name the file ${cause}.ts`)
      return cause === undefined ? [] : [cause]
    })

/** @param {string[]} causes */
const textOf = (causes) => `// Written by npm run registries.
import type { CauseContent } from '@/machines/types'
import type { causes } from '../causes'
${causes.map((cause) => `import { ${cause} } from './${cause}'\n`).join('')}
export const causePages: Record<keyof typeof causes, CauseContent> = {
${causes.map((cause) => `  ${cause},\n`).join('')}}
`

if (isEntry(import.meta.url)) for (const { path, text } of registries()) writeFileSync(path, text)
