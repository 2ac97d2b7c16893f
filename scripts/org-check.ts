import { readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkOrg, type Fault } from '@/lib/org/check'
import type { Org } from '@/lib/org/org'
import type { Vocabulary } from '@/lib/org/schema'
import { treeIds, trees } from '@/machines/trees'
import { roles } from '@/machines/types'
import { root } from './run.mjs'

/** What a file may name today: read from the trees, so that a cause which is renamed is found by the next build. */
export async function vocabulary(): Promise<Vocabulary> {
  const causes = await Promise.all(treeIds.map(async (id) => [id, Object.keys((await trees[id].load()).causes)] as const))
  return { causes: Object.fromEntries(causes), roles }
}

/** Reads and checks an organisation's file; `faults` are sentences, one for each, that name the file. */
export async function checkFile(file: string): Promise<{ org: Org } | { faults: readonly string[] }> {
  const name = named(file)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    return { faults: [`${name}: there is no such file; expected the organisation’s own file (docs/org.md).`] }
  const checked = checkOrg(readFileSync(file, 'utf8'), await vocabulary())
  return 'org' in checked ? checked : { faults: checked.faults.map((fault) => sentence(name, fault)) }
}

/** As the reader would name it from the repository's root. */
function named(file: string): string {
  const near = relative(fileURLToPath(root), file)
  return near.startsWith('..') ? file : near
}

const sentence = (name: string, { line, column, path, wrong, expected }: Fault) =>
  `${name}, line ${line}${column === undefined ? '' : `, column ${column}`}: ${path === '' ? '' : `${path}: `}${wrong}; expected ${expected}.`
