import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** The environment variable that names the file to which each Playwright run adds its counts, one JSON object a line. */
export const countsVariable = 'LATCHKEY_COUNTS'

/** A Playwright reporter that says nothing and writes down how many tests passed and failed. */
export default class Counts {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  suite

  /** @param {import('@playwright/test/reporter').FullConfig} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.suite = suite
  }

  onEnd() {
    const file = process.env[countsVariable]
    if (!file) return
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? []
    const failed = outcomes.filter((outcome) => outcome === 'unexpected').length
    const passed = outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length
    appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`)
  }

  // Otherwise Playwright takes the terminal for unused and adds a reporter of its own.
  printsToStdio() {
    return false
  }
}

/** `12 passed, 0 failed`, over all runs that wrote to the file. @param {string} file */
export function summary(file) {
  const runs = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const total = { passed: 0, failed: 0 }
  for (const run of runs.map((line) => JSON.parse(line))) {
    total.passed += run.passed
    total.failed += run.failed
  }
  return `${total.passed} passed, ${total.failed} failed`
}
