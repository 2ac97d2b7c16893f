import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { filesOf } from './files.mjs'
import { inWords, offlineFiles } from './offline.mjs'

test('the shell is the pages to begin at with what they name; all other files that pages need follow, scripts first', () => {
  const folder = temporaryFolder()
  const shell = ['', 'rdp-mfa/', 'workflows-403/', 'api-error/', 'sign-in-error/', 'offline/'].map((page) => [
    `${page}index.html`,
    '<script src="/_next/static/a.js">',
  ])
  const rest = [
    '404.html',
    'causes/index.html',
    '_next/static/a.js',
    '_next/static/late.js',
    'sw.js',
    'robots.txt',
    'files.json',
    'ui/x/index.html',
    'a.js.br',
    '_headers',
  ]
  for (const [name, content] of [...shell, ...rest.map((name) => [name, name])] as [string, string][]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const kept = offlineFiles(folder, filesOf(folder))
  expect(kept.shell.map(({ url }) => url).sort()).toEqual([
    '/',
    '/_next/static/a.js',
    '/api-error/',
    '/offline/',
    '/rdp-mfa/',
    '/sign-in-error/',
    '/workflows-403/',
  ])
  expect(kept.rest.map(({ url }) => url)).toEqual(['/_next/static/late.js', '/causes/'])
  // printf causes/index.html | openssl dgst -sha256 -binary | base64
  expect(kept.rest[1]).toEqual({ url: '/causes/', revision: '635f2e77bc115b9b', integrity: 'sha256-Y18ud7wRW5t60X1yN3o6eUPIxXpad4bRHc6l9ztkFQY=' })
  expect(kept.rest[0]?.revision).toBe(null)
  expect(inWords(folder, kept)).toBe('Offline: 7 files (0.0 MB) are kept at the first visit, 2 (0.0 MB) after it.')
})
