import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's root, with a trailing separator. */
export const root = new URL('../', import.meta.url)

/** A failure that a sentence explains, so that no stack is printed. */
export class Refusal extends Error {}

/**
 * Runs a program in the repository's root, without standard input, and resolves to its exit code (1 when a signal ended it).
 * What it writes goes to standard error unless `stdout` is true: `diagnose` owns standard output.
 * @param {string} program
 * @param {string[]} args
 * @param {{ stdout?: boolean, quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options] `quiet` drops what it writes
 * @returns {Promise<number>}
 */
export function run(program, args, { stdout = false, quiet = false, env = {}, shell = false } = {}) {
  const output = quiet ? 'ignore' : 2
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, shell, stdio: ['ignore', stdout ? 1 : output, output] })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs an installed package's program by its script, which works alike on Windows, where `node_modules/.bin` holds no scripts.
 * @param {string} script for example `next/dist/bin/next`
 * @param {string[]} args
 * @param {{ stdout?: boolean, quiet?: boolean, env?: Record<string, string> }} [options]
 */
export const runPackage = (script, args, options) => run(process.execPath, [`node_modules/${script}`, ...args], options)

/** Whether Node was started with this module. @param {string} url the module's `import.meta.url` */
export const isEntry = (url) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url)

/**
 * Runs an entry point: a `Refusal` is said in one sentence, any other error keeps its stack; both end with exit code 1.
 * @param {() => void | Promise<void>} entry
 */
export async function main(entry) {
  try {
    await entry()
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error)
    process.exitCode = 1
  }
}
