import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { filesOf } from './files.mjs'

test('every file that a reader can get is listed with its digest, in a fixed order, and none of those for hosts', () => {
  const folder = temporaryFolder()
  const names = [
    'index.html',
    '404.html',
    'a/index.html',
    '.well-known/security.txt',
    'a/x.js',
    'a/x.js.br',
    'a/x.js.gz',
    '_headers',
    '.htaccess',
    'web.config',
    'build.json',
    'files.json',
  ]
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
  const files = filesOf(folder)
  expect(Object.keys(files)).toEqual(['/.well-known/security.txt', '/404.html', '/a/index.html', '/a/x.js', '/index.html'])
  // printf index.html | sha256sum
  expect(files['/index.html']).toBe('0eb547304658805aad788d320f10bf1f292797b5e6d745a3bf617584da017051')
})
