import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { walk } from './sources.mjs'

test('nothing but components/ui draws a button by hand, the bar of the rail aside', () => {
  const folders = ['app', 'components'].flatMap((folder) => walk(fileURLToPath(new URL(`../${folder}`, import.meta.url))))
  const files = folders.filter((file) => file.endsWith('.tsx') && !file.includes('components/ui/'))
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('<button')).map((file) => file.replace(/.*\/components\//, ''))).toEqual(['case/rail.tsx'])
})
