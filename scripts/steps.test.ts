import { expect, test } from 'vitest'
import { runSteps } from './steps.mjs'
import { stagesOf } from './test.mjs'

const says = (name: string, words: string, code = 0, after = 0) => ({
  name,
  program: ['-e', `setTimeout(() => { console.log(${JSON.stringify(words)}); process.exitCode = ${code} }, ${after})`],
})

test('lanes run beside each other, and print in their order', async () => {
  let printed = ''
  await runSteps([[says('slow', 'one', 0, 300), says('next', 'two')], [says('quick', 'three')]], (text) => {
    printed += text
  })
  expect(printed.split('\n').filter((line) => /^(?:one|two|three)$|^— \w+$/.test(line))).toEqual(['— slow', 'one', '— next', 'two', '— quick', 'three'])
  expect(printed).toMatch(/— quick: done in \d+\.\d s/)
})

test('whatever fails is named once all have ended', async () => {
  let printed = ''
  const failing = runSteps([[says('first', 'one', 1), says('second', 'two')], [says('third', 'three', 2)]], (text) => {
    printed += text
  })
  await expect(failing).rejects.toThrow('Failed: ')
  await expect(failing).rejects.toThrow(/first/)
  await expect(failing).rejects.toThrow(/third/)
  expect(printed).toContain('two')
})

test('what is asked for decides what runs', () => {
  const names = (...args: string[]) => stagesOf(args, 'counts').map((lanes) => lanes.map((steps) => steps.map(({ name }) => name).join(', ')))
  expect(names()).toEqual([['type check, lint and format, unit tests', 'build'], ['browser tests']])
  expect(names('--deep')).toEqual(names())
  expect(names('--quick')).toEqual([['type check, lint and format, unit tests']])
  expect(names('lib/link')).toEqual([['unit tests']])
  expect(names('e2e/smoke/links.spec.ts')).toEqual([['build'], ['browser tests']])
  expect(names('--deep', 'e2e/deep/org.spec.ts')).toEqual([['build'], ['browser tests']])

  const last = (...args: string[]) => stagesOf(args, 'counts').flat(2).at(-1)!
  expect(last().program).toContain('--project=smoke')
  expect(last('--deep').program).not.toContain('--project=smoke')
  expect(last('e2e/deep/org.spec.ts').program.at(-1)).toBe('e2e/deep/org.spec.ts')
  expect(['--quick', '--deep', 'lib/link'].map((arg) => last(arg).env?.LATCHKEY_EFFORT)).toEqual(['quick', 'deep', 'normal'])
})
