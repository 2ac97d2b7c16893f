import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { checkSync, type Parameters } from 'recheck'
import recheck from 'recheck/package.json' with { type: 'json' }

/** `name` is the expression as the code writes it: `/a+/g`. */
export type Regex = { file: string; name: string; source: string; flags: string }

const folders = ['lib', 'machines']
const skipped = ['lib/build', 'lib/cli']

/** Each regular expression of the code once. */
export function regexesOfCode(): Regex[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter(
        (name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !name.includes('__fixtures__') && !skipped.some((folder) => name.startsWith(folder)),
      ),
  )
  const found = files.flatMap((file) =>
    literals(readFileSync(file, 'utf8')).map((literal) => ({ file, name: `/${literal.source}/${literal.flags}`, ...literal })),
  )
  return [...new Map(found.map((one) => [one.name, one])).values()]
}

/** Counted in characters read, 300 for each of the text, never in time: a busy machine makes nothing slow. */
const limits: Parameters = {
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 30_000_000,
  maxAttackStringSize: 100_000,
  randomSeed: 1,
  // For a machine that does much else; what it counts decides.
  timeout: 300_000,
}

/** What is wrong with an expression, undefined where it takes time in proportion to the text. */
export function slowness({ file, name, source, flags }: Regex): string | undefined {
  const found = checkSync(source, flags, limits)
  if (found.status === 'safe') return
  return `${file}: ${name} is ${found.status}${found.status === 'vulnerable' ? ` to ${found.attack.pattern}` : ''}`
}

export const table = join(import.meta.dirname, 'proven-regexes.txt')

/** A line of the table: other limits or another version of the checker prove nothing. */
export const proofOf = ({ name }: Regex): string =>
  createHash('sha256')
    .update(`${recheck.version}\n${JSON.stringify(limits)}\n${name}`)
    .digest('hex')
    .slice(0, 16)

export const proven = (): string[] => readFileSync(table, 'utf8').split('\n').filter(Boolean)

/** The literals of a TypeScript file, by a walk over its syntax tree: strings and comments that look like one are none. */
function literals(code: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = []
  const walk = (node: unknown) => {
    if (node === null || typeof node !== 'object') return
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ source: String(node.pattern), flags: String(node.flags) })
    for (const child of Object.values(node)) walk(child)
  }
  walk(parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] }).program)
  return found
}
