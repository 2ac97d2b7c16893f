import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { root } from './run.mjs'

const line = 'login failed for bob@acme.example password=hunter22x7\n'
const clean = 'login failed for user-1 password=password-1\n'

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/sanitise.ts', ...args], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

/** Each starts a program of its own. */
const slow = { timeout: 120_000 }

test('one file goes to standard output, its receipt to standard error', slow, () => {
  const { status, stdout, stderr } = run(['-'], line)
  expect([status, stdout]).toEqual([0, clean])
  expect(JSON.parse(stderr)).toMatchObject({ receipt: 1, format: 'text', total: 2, diagnosis: { before: null, after: null, same: true } })
  expect(stderr).not.toMatch(/hunter|bob/)
})

test('a folder gets each copy with its receipt, and nothing is written over', slow, () => {
  const folder = temporaryFolder()
  const [one, two, out] = [join(folder, 'one.log'), join(folder, 'two.json'), join(folder, 'out')]
  writeFileSync(one, line)
  writeFileSync(two, '{"login":"bob@acme.example","mode":"blue"}')
  expect(run(['--out', out, one, two])).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(readdirSync(out).sort()).toEqual(['one.log', 'one.log.receipt.json', 'two.json', 'two.json.receipt.json'])
  expect(readFileSync(join(out, 'one.log'), 'utf8')).toBe(clean)
  expect(readFileSync(join(out, 'two.json'), 'utf8')).toBe('{"login":"user-1","mode":"blue"}')
  expect(JSON.parse(readFileSync(join(out, 'two.json.receipt.json'), 'utf8')).total).toBe(1)
  const again = run(['--out', out, one])
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')])
})

test('a refusal exits with 1 and writes nothing', slow, () => {
  const folder = temporaryFolder()
  const [good, bad, out] = [join(folder, 'good.log'), join(folder, 'bad.har'), join(folder, 'out')]
  writeFileSync(good, line)
  writeFileSync(bad, '{"log":{"version":"1.2","entries":[{"request":{"url":"https://acme.okta.com/x?token=abc')
  const { status, stdout, stderr } = run(['--out', out, good, bad])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('cut off or damaged')
  expect(existsSync(out)).toBe(false)
})

test('what was asked wrongly exits with 2', slow, () => {
  for (const [args, says] of [
    [[], 'name a file'],
    [['--nothing', 'x'], 'nothing'],
    [['no-such-file.har'], 'no-such-file.har'],
    [['a.log', 'b.log'], '--out'],
  ] as const) {
    const { status, stdout, stderr } = run(args)
    expect([args, status, stdout]).toEqual([args, 2, ''])
    expect(stderr).toContain(says)
  }
})
