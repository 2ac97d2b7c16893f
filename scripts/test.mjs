import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { buildIfStale } from './build.mjs'
import { countsVariable, summary } from './counts.mjs'
import { orgVariable } from './org-file.mjs'
import { isEntry, main, Refusal, runPackage } from './run.mjs'
import { isUnitOnly } from './unit-only.mjs'

/**
 * Everything, in the order that fails soonest; with arguments only the Playwright run that they describe.
 * @param {string[]} args
 * @param {string} counts a file for the runs' counts
 */
async function test(args, counts) {
  const browser = findBrowser()
  // Tests check Latchkey as it comes; an organisation's own file was checked before.
  process.env[orgVariable] ??= 'none'
  const env = { [countsVariable]: counts, ...(browser ? { LATCHKEY_BROWSER: browser } : {}) }
  const playwright = (/** @type {string[]} */ ...args) => runPackage('@playwright/test/cli.js', ['test', ...args], { stdout: true, env })
  if (args.length > 0) {
    if (!isUnitOnly(args)) await buildIfStale()
    await step('tests', () => playwright(...args))
    return
  }
  await step('type check', () => runPackage('typescript/bin/tsc', ['--noEmit'], { stdout: true }))
  await step('lint and format', () => runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'], { stdout: true }))
  await step('unit tests', () => runPackage('vitest/vitest.mjs', ['run'], { stdout: true, env }))
  await buildIfStale()
  await step('browser tests', () => playwright('--project=e2e'))
}

/** @param {string} name @param {() => Promise<number>} run */
async function step(name, run) {
  console.error(`\n— ${name}`)
  const code = await run()
  if (code !== 0) throw new Refusal(`Failed: ${name}`)
}

if (isEntry(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-'))
  const counts = join(folder, 'counts')
  await main(() => test(process.argv.slice(2), counts))
  console.log(summary(counts))
  rmSync(folder, { recursive: true })
}
