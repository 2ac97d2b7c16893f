import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { orgFile } from './org-file.mjs'
import { root } from './run.mjs'

/** What the build is made from, beside the organisation's own file. */
export const sources = [
  'app',
  'components',
  'lib',
  'machines',
  'public',
  'scripts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const notBuilt =
  /\.test\.tsx?$|^scripts\/(?:bench|check-host|check-org|diagnose|draw|messages|new|phone-codes|prove-regexes|registries|test|counts|browser)|^machines\/.*\.md$/

/**
 * A digest of everything that the build is made from, 16 hexadecimal digits: the same sources give the same digest on any machine.
 * @param {string} [directory] the repository
 * @param {Record<string, string | undefined>} [env]
 */
export function digestOfSources(directory = fileURLToPath(root), env = process.env) {
  const digest = createHash('sha256')
  const add = (/** @type {string} */ name, /** @type {string} */ path) => {
    const content = readFileSync(path)
    digest.update(`${name}\n${content.length}\n`).update(content)
  }
  for (const path of sources.flatMap((source) => walk(join(directory, source)))) {
    const name = relative(directory, path).split(sep).join('/')
    if (!notBuilt.test(name)) add(name, path)
  }
  const org = orgFile(directory, env)
  // Wherever it lies, it has one name: only what it says is built in.
  if (org !== undefined && existsSync(org)) add('org.json', org)
  return digest.digest('hex').slice(0, 16)
}

/**
 * Every file below a path in a fixed order; the path itself when it is a file, nothing when it does not exist.
 * @param {string} path
 * @returns {string[]}
 */
export function walk(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(join(path, name)))
}
