import type { Reporter, TestModule } from 'vitest/node'

/** Names, after a run, the tests that were skipped and the ten that took longest. */
export default class Report implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ test, file: module.relativeModuleId })))
    const skipped = tests.filter(({ test }) => test.result().state === 'skipped').map(({ test, file }) => `${file}: ${test.fullName}`)
    const slow = tests
      .map(({ test, file }) => ({ took: test.diagnostic()?.duration ?? 0, file, name: test.fullName }))
      .sort((a, b) => b.took - a.took)
      .slice(0, 10)
      .map(({ took, file, name }) => `${(took / 1000).toFixed(1).padStart(6)} s ${file}: ${name}`)
    // With a filter by name, everything else is skipped.
    const isFiltered = skipped.length > tests.length / 2
    if (!isFiltered) write('Skipped', skipped)
    write('The slowest tests', slow)
  }
}

const write = (title: string, lines: readonly string[]) => {
  if (lines.length > 0) process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}
