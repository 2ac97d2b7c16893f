import { spawn } from 'node:child_process'
import { Refusal, root } from './run.mjs'

/** @typedef {{ name: string, program: string[], env?: Record<string, string> }} Step `program` is a script in the repository and its arguments */

/**
 * Runs lanes of steps beside each other, and the steps of a lane one after the other. What they print comes in the order of the
 * lanes: that of a step is held back until those before it have ended.
 * @param {Step[][]} lanes
 * @param {(text: string) => void} print
 * @throws {Refusal} that names the steps that failed, once all have ended
 */
export async function runSteps(lanes, print = (text) => void process.stdout.write(text)) {
  /** @type {string[]} */
  const failed = []
  const turns = inTurn(lanes.flat().length, print)
  const runLane = async (/** @type {Step[]} */ steps, /** @type {number} */ first) => {
    for (const [i, step] of steps.entries()) {
      const [turn, began] = [first + i, performance.now()]
      turns.print(turn, `\n— ${step.name}\n`)
      const code = await runStep(step, (text) => turns.print(turn, text))
      if (code !== 0) failed.push(step.name)
      turns.print(turn, `— ${step.name}: ${code === 0 ? 'done' : 'failed'} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
      turns.end(turn)
    }
  }
  await Promise.all(lanes.map((steps, i) => runLane(steps, lanes.slice(0, i).flat().length)))
  if (failed.length > 0) throw new Refusal(`Failed: ${failed.join(', ')}`)
}

/** Lets the first that has not ended print; the others are held back. @param {number} count @param {(text: string) => void} print */
function inTurn(count, print) {
  let now = 0
  const held = Array.from({ length: count }, () => '')
  const ended = held.map(() => false)
  return {
    print: (/** @type {number} */ turn, /** @type {string} */ text) => {
      if (turn === now) print(text)
      else held[turn] += text
    },
    end: (/** @type {number} */ turn) => {
      ended[turn] = true
      while (ended[now]) {
        now++
        print(held[now] ?? '')
      }
    },
  }
}

/** @param {Step} step @param {(text: string) => void} print @returns {Promise<number>} */
function runStep({ program, env = {} }, print) {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(process.execPath, program, { cwd: root, env: { ...process.env, ...colour, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print)
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
