import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './run.mjs'

/** The environment variable that names the file to which each run of Vitest or Playwright adds its tests, one JSON object a line. */
export const countsVariable = 'LATCHKEY_COUNTS'

/** @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped' | 'flaky', ms: number, why?: string | undefined }} Counted */

/** A reporter for both Playwright and Vitest, each of which calls its own methods. It prints nothing and writes down each test. */
export default class Counts {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  suite

  /** @param {import('@playwright/test/reporter').FullConfig} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.suite = suite
  }

  /** An error outside any test: a file that cannot be read, a server that does not start. @param {import('@playwright/test/reporter').TestError} error */
  onError({ message = 'an error outside any test' }) {
    write([{ name: message.split('\n')[0] ?? '', outcome: 'failed', ms: 0 }])
  }

  onEnd() {
    const outcomes = /** @type {const} */ ({ expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' })
    const tests = this.suite?.allTests() ?? []
    write(
      tests.map((test) => ({
        name: `${inRepository(test.location.file)} › ${test.title}`,
        outcome: outcomes[test.outcome()],
        ms: test.results.reduce((sum, { duration }) => sum + duration, 0),
        why: test.annotations.find(({ type }) => type === 'skip')?.description,
      })),
    )
  }

  // Otherwise Playwright takes the terminal for unused and adds a reporter of its own.
  printsToStdio() {
    return false
  }

  /** @param {readonly import('vitest/node').TestModule[]} modules @param {readonly unknown[]} errors */
  onTestRunEnd(modules, errors) {
    for (const module of modules) {
      const file = inRepository(module.moduleId)
      if (module.errors().length > 0) write([{ name: `${file} as a whole`, outcome: 'failed', ms: 0 }])
      write([...module.children.allTests()].map((test) => countedOf(file, test)))
    }
    write(errors.map(() => ({ name: 'an error outside any test', outcome: 'failed', ms: 0 })))
  }
}

/** @param {string} file @param {import('vitest/node').TestCase} test @returns {Counted} */
function countedOf(file, test) {
  const result = test.result()
  const state = result.state === 'pending' ? 'skipped' : result.state
  const { duration = 0, flaky = false } = test.diagnostic() ?? {}
  return {
    name: `${file} › ${test.fullName}`,
    outcome: state === 'passed' && flaky ? 'flaky' : state,
    ms: duration,
    why: result.state === 'skipped' ? result.note : undefined,
  }
}

/** @param {string} file */
const inRepository = (file) => relative(fileURLToPath(root), file).replaceAll('\\', '/')

/** @param {Counted[]} tests */
function write(tests) {
  const file = process.env[countsVariable]
  if (file) appendFileSync(file, tests.map((test) => `${JSON.stringify(test)}\n`).join(''))
}

/** The tests that all runs wrote to the file. @param {string} file @returns {Counted[]} */
export const counted = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

/** What is said at the end: the slowest tests, those that were skipped or passed only the second time, and `12 passed, 0 failed`. @param {Counted[]} tests */
export function summary(tests) {
  const of = (/** @type {Counted['outcome']} */ outcome) => tests.filter((test) => test.outcome === outcome)
  const slowest = tests
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 10)
  const [skipped, flaky] = [of('skipped'), of('flaky')]
  const counts = [`${of('passed').length + flaky.length} passed`, `${of('failed').length} failed`]
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`)
  if (flaky.length > 0) counts.push(`${flaky.length} flaky`)
  return [
    ...part(
      'The slowest tests',
      slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`),
    ),
    ...part(
      'Skipped',
      skipped.map(({ name, why }) => `  ${name}${why ? `: ${why}` : ''}`),
    ),
    ...part(
      'Flaky: passed only when tried again',
      flaky.map(({ name }) => `  ${name}`),
    ),
    counts.join(', '),
  ].join('\n')
}

/** @param {string} heading @param {string[]} lines */
function part(heading, lines) {
  const most = 30
  if (lines.length === 0) return []
  return [heading, ...lines.slice(0, most), ...(lines.length > most ? [`  and ${lines.length - most} more`] : []), '']
}
