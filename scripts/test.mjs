import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { counted, countsVariable, summary } from './counts.mjs'
import { orgVariable } from './org-file.mjs'
import { isEntry, main } from './run.mjs'
import { runSteps } from './steps.mjs'

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * What runs, one stage after the other, each with its lanes of steps. `--quick` and `--deep` come first; what else there is goes to
 * Playwright if it names anything of `e2e/`, and else to Vitest: then nothing but that runs.
 * @param {string[]} args
 * @param {string} counts a file for the runs' counts
 * @returns {Step[][][]}
 */
export function stagesOf(args, counts) {
  const effort = args[0] === '--quick' ? 'quick' : args[0] === '--deep' ? 'deep' : 'normal'
  const rest = effort === 'normal' ? args : args.slice(1)
  const env = { LATCHKEY_EFFORT: effort, [countsVariable]: counts }
  /** @type {Step} */
  const unit = {
    name: 'unit tests',
    program: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./scripts/counts.mjs'],
    env,
  }
  /** @type {Step} */
  const browser = { name: 'browser tests', program: ['node_modules/@playwright/test/cli.js', 'test'], env }
  const types = { name: 'type check', program: ['node_modules/typescript/bin/tsc', '--noEmit'] }
  const lint = { name: 'lint and format', program: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] }
  const build = { name: 'build', program: ['scripts/build.mjs', '--if-stale'] }
  const given = (/** @type {Step} */ step, /** @type {string[]} */ ...more) => ({ ...step, program: [...step.program, ...more] })

  if (rest.some((arg) => /^(?:\.\/)?e2e\b|\.spec\.ts/.test(arg))) return [[[build]], [[given(browser, ...rest)]]]
  if (rest.length > 0) return [[[given(unit, ...rest)]]]
  if (effort === 'quick') return [[[types, lint, unit]]]
  return [[[types, lint, unit], [build]], [[effort === 'deep' ? browser : given(browser, '--project=smoke')]]]
}

if (isEntry(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-'))
  const counts = join(folder, 'counts')
  const browser = findBrowser()
  if (browser) process.env.LATCHKEY_BROWSER = browser
  // Tests check Latchkey as it comes; an organisation's own file was checked before.
  process.env[orgVariable] ??= 'none'
  await main(async () => {
    for (const lanes of stagesOf(process.argv.slice(2), counts)) await runSteps(lanes)
  })
  console.log(`\n${summary(counted(counts))}`)
  rmSync(folder, { recursive: true })
}
