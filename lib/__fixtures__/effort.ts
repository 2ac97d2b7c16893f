import { randomInt } from 'node:crypto'

const efforts = ['quick', 'normal', 'deep'] as const
type Effort = (typeof efforts)[number]

/** How much the tests may cost. `LATCHKEY_EFFORT` sets it, and is read nowhere else. */
export const effort = effortOf(process.env.LATCHKEY_EFFORT)

/** How often something is tried at each effort: `runs({ quick: 50, normal: 1000, deep: 10_000 })`. */
export const runs = (counts: Record<Effort, number>): number => counts[effort]

/** Another one in each run. Put it into the name of the test: `LATCHKEY_SEED` repeats a run that failed. */
export const rotatingSeed = Number(process.env.LATCHKEY_SEED || randomInt(2 ** 31))

function effortOf(word = 'normal'): Effort {
  const found = efforts.find((one) => one === (word || 'normal'))
  if (found === undefined) throw new Error(`LATCHKEY_EFFORT is ${word}: it must be one of ${efforts.join(', ')}.`)
  return found
}
