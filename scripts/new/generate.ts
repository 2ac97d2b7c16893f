import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { registries } from '../registries.mjs'
import { Refusal } from '../run.mjs'

/** Brings up to date what is made from the trees, and formats what was written. Returns the files that it wrote besides. */
export function generate(root: string, written: readonly string[], ofTrees: boolean): string[] {
  const node = (...args: string[]) => {
    try {
      execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    } catch (error) {
      throw new Refusal(`The files are written, but this failed: node ${args.join(' ')}\n${(error as { stderr?: Buffer }).stderr ?? error}`)
    }
  }
  const trees = [...new Set(written.flatMap((path) => /^machines\/([\w-]+)\/machine\.ts$/.exec(path)?.[1] ?? []))]
  const generated: string[] = []
  if (ofTrees) {
    for (const { path, text } of registries(root)) {
      const name = relative(root, path).split(sep).join('/')
      if (!trees.some((tree) => name.startsWith(`machines/${tree}/`))) continue
      writeFileSync(path, text)
      generated.push(name)
    }
    node('--import', 'tsx', join('scripts', 'phone-codes.ts'))
    node('--import', 'tsx', join('scripts', 'draw.ts'))
    generated.push('machines/hand-over/phone-codes/table.ts', ...trees.map((tree) => `machines/${tree}/tree.md`))
  }
  node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--vcs-enabled=false', ...written)
  return generated
}
