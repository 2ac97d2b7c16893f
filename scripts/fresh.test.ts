import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { isInstalled } from './install.mjs'
import { digestOfSources } from './sources.mjs'

test('what the lockfile demands must be installed in its version; packages of other platforms need not be', () => {
  const wanted = { packages: { '': { version: '1' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-darwin': { version: '2.0.0', optional: true } } }
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  expect(isInstalled(wanted, { packages: {} })).toBe(false)
  expect(isInstalled(wanted, {})).toBe(false)
})

test('the digest follows contents and names of what is built, and nothing else', () => {
  const repository = temporaryFolder()
  const write = (name: string, content: string) => {
    const file = join(repository, ...name.split('/'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const digest = () => digestOfSources(repository)
  write('app/page.tsx', 'a')
  const first = digest()
  expect(first).toMatch(/^[0-9a-f]{16}$/)

  write('app/page.tsx', 'a')
  for (const name of ['lib/link.test.ts', 'scripts/diagnose.ts', 'machines/rdp-mfa/tree.md', 'README.md', join('e2e', 'build.spec.ts')]) write(name, 'x')
  expect(digest()).toBe(first)

  const digests = [first]
  for (const [name, content] of [
    ['app/page.tsx', 'b'],
    ['machines/rdp-mfa/machine.ts', ''],
    ['public/icon.svg', 'x'],
    ['package-lock.json', '{}'],
    ['app/page.tsx', 'a'],
  ] as const) {
    write(name, content)
    digests.push(digest())
  }
  expect(new Set(digests).size).toBe(6)
})
