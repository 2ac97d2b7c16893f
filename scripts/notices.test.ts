import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { notices } from './notices.mjs'

/** A repository with these files; an object is written as JSON. */
function repository(files: Record<string, unknown>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

const headings = (text: string) => [...text.matchAll(/^(\S+ \S+) \(.*\)$/gm)].map(([, name]) => name)

test('every package of the site is named with its version and the words of its licence, with those that it needs itself', () => {
  const folder = repository({
    'package.json': { dependencies: { b: '1.0.0', sirv: '3.0.2' } },
    'node_modules/b/package.json': { name: 'b', version: '1.0.0', license: 'MIT', dependencies: { a: '^2', inner: '1' } },
    'node_modules/b/LICENSE': 'The words of b',
    'node_modules/b/node_modules/a/package.json': { name: 'a', version: '2.0.0', license: 'ISC', author: { name: 'Ann' } },
    'node_modules/a/package.json': { name: 'a', version: '1.0.0', license: 'ISC' },
    'node_modules/inner/package.json': { name: 'inner', version: '1.1.0', license: 'Apache-2.0', dependencies: { b: '1' } },
    'node_modules/inner/licence.md': 'The words of inner',
    'node_modules/sirv/package.json': { name: 'sirv', version: '3.0.2', license: 'MIT' },
  })
  const text = notices(folder)
  expect(headings(text)).toEqual(['a 2.0.0', 'b 1.0.0', 'inner 1.1.0'])
  expect(text).toContain('The words of b')
  expect(text).toContain('The words of inner')
  expect(text).toMatch(/a 2\.0\.0 \(ISC\)[\s\S]*Copyright \(c\) Ann[\s\S]*Permission to use, copy, modify/)
})

test('a package whose licence has no words here stops the build', () => {
  const folder = repository({
    'package.json': { dependencies: { a: '1.0.0' } },
    'node_modules/a/package.json': { name: 'a', version: '1.0.0', license: 'BSD-2-Clause' },
  })
  expect(() => notices(folder)).toThrow(/a 1\.0\.0.*BSD-2-Clause/)
})

test('the packages that this site is made of', () => {
  const names = headings(notices()).map((heading) => heading?.split(' ')[0])
  const ours = [
    'next',
    'react',
    'react-dom',
    'scheduler',
    'xstate',
    'jose',
    'zod',
    'minisearch',
    'lean-qr',
    'idb-keyval',
    'saxes',
    'xmlchars',
    'fflate',
    'diff',
    'tesseract-wasm',
    '@tesseract.js-data/eng',
  ]
  expect(names).toEqual(expect.arrayContaining(ours))
  // What is inside of the engine, with the whole words of both licences.
  const text = notices()
  expect(text).toMatch(/Tesseract, in tesseract-wasm[\s\S]*?Apache License\s+Version 2\.0/)
  expect(text).toMatch(/Leptonica, in tesseract-wasm.*\n\nCopyright \(C\) 2001-2020 Leptonica.*\s+Redistribution and use/)
  expect(names.filter((name) => name === 'sirv' || name?.startsWith('@img/'))).toEqual([])
})
