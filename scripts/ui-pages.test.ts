import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parts } from '@/components/ui/parts'
import { sitemap } from './site-files.mjs'
import { walk } from './sources.mjs'

test('every part of components/ui has a page that shows its states', () => {
  const files = walk(fileURLToPath(new URL('../components/ui', import.meta.url))).filter((file) => file.endsWith('.tsx'))
  expect(files.map((file) => basename(file, '.tsx')).sort()).toEqual([...parts, 'states'].sort())
})

test('no such page is in the sitemap', () => {
  expect(sitemap('https://a.example', ['index.html', 'ui/button/index.html'])).not.toContain('/ui/')
})
