import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from './run.mjs'

/**
 * Says in a sentence that a build cannot write here, before Next says it in a stack.
 * Only writing tells: rights say nothing of a file system that is mounted read-only.
 * @param {string} directory the repository
 * @param {(file: string) => void} [probe] writes a file and takes it away again
 * @throws {Refusal}
 */
export function demandWritable(directory, probe = writeAndRemove) {
  for (const folder of [directory, join(directory, '.next'), join(directory, 'out'), join(directory, 'hosting')])
    try {
      if (folder === directory || existsSync(folder)) probe(join(folder, `.written-${process.pid}`))
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      throw new Refusal(
        `Latchkey cannot be built here: ${resolve(folder)} cannot be written (${code}). Copy the repository to a folder of your own and run the command there.`,
      )
    }
}

/** @param {string} file */
function writeAndRemove(file) {
  writeFileSync(file, '')
  rmSync(file)
}
