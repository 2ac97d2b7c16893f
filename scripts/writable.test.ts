import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { Refusal } from './run.mjs'
import { demandWritable } from './writable.mjs'

test('a checkout that can be written is left as it was', () => {
  const checkout = temporaryFolder()
  mkdirSync(join(checkout, 'out'))
  demandWritable(checkout)
  expect(readdirSync(checkout, { recursive: true })).toEqual(['out'])
})

test('a folder that cannot be written is named, with what to do', () => {
  const checkout = temporaryFolder()
  writeFileSync(join(checkout, '.next'), 'no folder')
  expect(() => demandWritable(checkout)).toThrow(Refusal)
  expect(() => demandWritable(checkout)).toThrow(/\.next cannot be written.*Copy/)
})

test('a read-only checkout is refused by the way it fails', () => {
  const readOnly = () => {
    throw Object.assign(new Error('EROFS: read-only file system, open'), { code: 'EROFS' })
  }
  expect(() => demandWritable('/srv/latchkey', readOnly)).toThrow('/srv/latchkey cannot be written (EROFS)')
})
