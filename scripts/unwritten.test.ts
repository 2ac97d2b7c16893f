import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { toWrite } from './new/edits'
import { root } from './run.mjs'
import { walk } from './sources.mjs'

test('nothing that npm run new left to its author is still to write', () => {
  const repository = fileURLToPath(root)
  const files = ['machines', 'lib'].flatMap((folder) => walk(join(repository, folder))).filter((file) => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(toWrite)).map((file) => `${relative(repository, file)} has “${toWrite}” in it`)).toEqual([])
})
