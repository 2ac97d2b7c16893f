import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { findBrowser } from './browser.mjs'
import { isUnitOnly } from './unit-only.mjs'

test('the browser that is named goes before those on the path, and a path without one finds none', () => {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder, { recursive: true })
  for (const name of ['chromium', 'chrome.exe']) writeFileSync(join(folder, name), '')
  expect(findBrowser({ LATCHKEY_BROWSER: '/own/chrome', PATH: folder }, 'linux')).toBe('/own/chrome')
  expect(findBrowser({ HOME: folder }, 'darwin')).toBeUndefined()
  writeFileSync(join(folder, 'google-chrome-stable'), '')
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(join(folder, 'google-chrome-stable'))
  const application = join(folder, 'Applications', 'Chromium.app', 'Contents', 'MacOS')
  mkdirSync(application, { recursive: true })
  writeFileSync(join(application, 'Chromium'), '')
  expect(findBrowser({ HOME: folder }, 'darwin')).toBe(join(application, 'Chromium'))
})

test('only a run that names the unit project and no other does without a build', () => {
  const rows: [string, boolean][] = [
    ['--project=unit', true],
    ['--project unit lib/link', true],
    ['--project=unit --project=e2e', false],
    ['--project=e2e', false],
    ['lib/link', false],
    ['', false],
  ]
  expect(rows.map(([args]) => [args, isUnitOnly(args.split(' '))])).toEqual(rows)
})
