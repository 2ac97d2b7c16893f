import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { newCause } from './new/cause'
import { Edits } from './new/edits'
import { newParser } from './new/parser'
import { newTree } from './new/tree'
import { root } from './run.mjs'
import { walk } from './sources.mjs'

const repository = fileURLToPath(root)

function copyOf(...paths: string[]) {
  const folder = temporaryFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(repository, path), join(folder, path), { recursive: true })
  }
  return folder
}
const textsIn = (folder: string) => new Map(walk(folder).map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]))

test('a cause and a parser are written, registered, drawn and formatted', () => {
  const folder = copyOf('machines', 'lib', 'scripts', 'tsconfig.json', 'package.json', 'biome.json')
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const before = textsIn(join(folder, 'machines'))
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new.ts', ...args], { cwd: folder, encoding: 'utf8' })

  const cause = run('cause', 'workflows-403', 'sampleCause', '--branch', 'token')
  expect(cause.stderr).toBe('')
  expect(cause.status).toBe(0)
  const after = textsIn(join(folder, 'machines'))
  expect([...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)).toEqual([
    'hand-over/phone-codes/table.ts',
    'workflows-403/causes.ts',
    'workflows-403/content/causes.ts',
    'workflows-403/content/sampleCause.ts',
    'workflows-403/machine.ts',
    'workflows-403/tree.md',
    'workflows-403/tree.ts',
  ])
  expect(after.get('workflows-403/machine.ts')).toMatch(/branch\('token', \[.*, 'sampleCause'\]\)/)
  expect(after.get('workflows-403/causes.ts')).toMatch(/\n {2}sampleCause: \{\},\n\} satisfies/)
  expect(after.get('workflows-403/tree.md')).toContain('token.sampleCause[sampleCause]')
  expect(after.get('hand-over/phone-codes/table.ts')).toMatch(/\n\w{5} workflows-403\.sampleCause\n`/)

  const parser = run('parser', 'sample-format')
  expect(parser.stderr).toBe('')
  expect(parser.status).toBe(0)
  expect(readFileSync(join(folder, 'lib/evidence/parsers/all.ts'), 'utf8')).toMatch(/ {2}sampleFormatSource,\n {2}har,/)
  expect(readFileSync(join(folder, 'lib/evidence/parsers/formats.ts'), 'utf8')).toMatch(/ {2}sampleFormat,\n\] as const/)
  expect(textsIn(join(folder, 'machines/knowledge')).get('format-names.ts')).toContain("'sample-format': ")
})

test('a tree has its folder, its entry and its line in the choice by evidence', () => {
  const edits = new Edits(repository)
  newTree(edits, ['sample-tree'])
  expect([...edits.texts.keys()].map((path) => path.replace('machines/sample-tree/', ''))).toEqual([
    'machine.ts',
    'causes.ts',
    'evidence.ts',
    'tree.ts',
    'content/questions.ts',
    'content/outcomes.ts',
    'content/messages.ts',
    'content/sampleTreeOne.ts',
    'content/sampleTreeTwo.ts',
    'examples/examples.ts',
    'examples/samples.ts',
    'machines/trees.ts',
    'machines/all-trees.ts',
    'machines/engine/openings.ts',
  ])
  expect(edits.read('machines/trees.ts')).toContain('all().then(({ sampleTree })')
  expect(edits.read('machines/engine/openings.ts')).toContain("'sample-tree': { opens: [], owns: [] },")
})

test.each([
  ['no such tree', () => newCause(new Edits(repository), ['no-tree', 'one']), 'There is no tree “no-tree”'],
  ['a cause with a hyphen', () => newCause(new Edits(repository), ['workflows-403', 'one-cause']), '“one-cause” is not a name for a cause'],
  ['a cause without a name', () => newCause(new Edits(repository), ['workflows-403']), 'The cause needs a name'],
  ['a cause that is there', () => newCause(new Edits(repository), ['workflows-403', 'flowFault']), 'already has a step “flowFault”'],
  ['a question that is there', () => newCause(new Edits(repository), ['workflows-403', 'granted']), 'already has a step “granted”'],
  ['no such branch', () => newCause(new Edits(repository), ['workflows-403', 'one'], 'nowhere'), 'has no branch “nowhere”'],
  ['a parser with a capital', () => newParser(new Edits(repository), ['oneFormat']), '“oneFormat” is not a name for a parser'],
  ['a parser that is there', () => newParser(new Edits(repository), ['jwt']), 'already has a kind “jwt”'],
  ['a source of another sort', () => newParser(new Edits(repository), ['har']), 'already has a kind “har”'],
  ['a tree that is there', () => newTree(new Edits(repository), ['rdp-mfa']), 'machines/rdp-mfa/machine.ts already exists'],
  ['a tree above', () => newTree(new Edits(repository), ['../lib']), '“../lib” is not a name for a tree'],
])('refused: %s', (_, make, words) => expect(make).toThrow(words))

test('a refusal is a sentence and exit code 1, and nothing is written', () => {
  const folder = copyOf('machines/workflows-403', 'lib/evidence/parsers/all.ts', 'lib/evidence/parsers/formats.ts', 'machines/knowledge/format-names.ts')
  const before = textsIn(folder)
  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new.ts', ...args, '--root', folder], {
      cwd: repository,
      encoding: 'utf8',
    })
    return { status, said: stderr.trim() }
  }
  // Its first edits fit: the file that is missing comes late.
  expect(run('parser', 'sample-format')).toEqual({ status: 1, said: 'machines/knowledge/facts/all.ts is missing.' })
  expect(run('cause', 'workflows-403', 'flowFault')).toEqual({ status: 1, said: 'machines/workflows-403 already has a step “flowFault”.' })
  expect(run('thing').said).toMatch(/^npm run new cause TREE NAME/)
  expect(textsIn(folder)).toEqual(before)
})
