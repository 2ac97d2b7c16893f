import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registries } from './registries.mjs'

test('every tree’s registry holds the causes in its folder', () => {
  expect(registries().length).toBeGreaterThan(0)
  for (const { path, text } of registries()) expect(readFileSync(path, 'utf8'), `${path} is out of date: npm run registries`).toBe(text)
})

test('a cause in a file of another name is refused; a file without a cause is none', () => {
  const directory = mkdtempSync(join(tmpdir(), 'registries-'))
  const folder = join(directory, 'machines/a-tree/content')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'one.ts'), "export const one: CauseContent = { kind: 'cause' }\n")
    writeFileSync(join(folder, 'steps.ts'), "export const step = ''\n")
    expect(registries(directory)[0]!.text).toMatch(/import \{ one \} from '\.\/one'\n\nexport .* = \{\n {2}one,\n\}\n$/)
    writeFileSync(join(folder, 'two.ts'), "export const other: CauseContent = { kind: 'cause' }\n")
    expect(() => registries(directory)).toThrow('name the file other.ts')
  } finally {
    rmSync(directory, { recursive: true })
  }
})
