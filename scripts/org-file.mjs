import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, root } from './run.mjs'

/** The environment variable that names the organisation's file; `none` builds without one. */
export const orgVariable = 'LATCHKEY_ORG'

/**
 * The organisation's own file: the one that the variable names (from the repository's root), else `org.json` where there is one.
 * @param {string} [directory] the repository
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined} absolute
 */
export function orgFile(directory = fileURLToPath(root), env = process.env) {
  const named = env[orgVariable]
  if (named === 'none') return undefined
  if (named) return resolve(directory, named)
  const file = join(directory, 'org.json')
  return existsSync(file) ? file : undefined
}

/**
 * What the organisation's file says, as compact JSON; `{}` without one.
 * @param {string} [file]
 * @throws {Refusal} with one line for each fault
 */
export async function orgJson(file = orgFile()) {
  if (file === undefined) return '{}'
  // The check knows the trees, which are TypeScript; Node runs this file before there is a build.
  const { tsImport } = await import('tsx/esm/api')
  /** @type {typeof import('./org-check')} */
  const { checkFile } = await tsImport('./org-check.ts', { parentURL: import.meta.url, tsconfig: fileURLToPath(new URL('tsconfig.json', root)) })
  const checked = await checkFile(file)
  if ('faults' in checked) throw new Refusal(checked.faults.join('\n'))
  return JSON.stringify(checked.org)
}
