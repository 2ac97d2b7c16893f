import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { candidates, findBrowser } from './browser.mjs'

test('the browser that is named goes before those on the path, the shell before those with an interface, and a path without one finds none', () => {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder, { recursive: true })
  for (const name of ['chromium', 'chrome.exe']) writeFileSync(join(folder, name), '')
  expect(findBrowser({ LATCHKEY_BROWSER: '/own/chrome', PATH: folder }, 'linux')).toBe('/own/chrome')
  expect(findBrowser({ HOME: folder }, 'darwin')).toBeUndefined()
  const names = ['chromium', 'chromium-headless-shell', 'google-chrome-stable']
  for (const name of names) writeFileSync(join(folder, name), '')
  // The machine's own folders are searched too.
  const found = candidates({ PATH: `/nowhere:${folder}` }, 'linux').filter((path) => path.startsWith(folder) && existsSync(path))
  expect(found).toEqual([names[1], names[2], names[0]].map((name) => join(folder, name!)))
  const application = join(folder, 'Applications', 'Chromium.app', 'Contents', 'MacOS')
  mkdirSync(application, { recursive: true })
  writeFileSync(join(application, 'Chromium'), '')
  expect(findBrowser({ HOME: folder }, 'darwin')).toBe(join(application, 'Chromium'))
})
