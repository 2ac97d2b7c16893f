import { existsSync, readFileSync } from 'node:fs'
import { Refusal, root, run } from './run.mjs'

/** Installs what the lockfile asks for, unless it is all there. */
export async function install() {
  if (isInstalled(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json'))) return
  console.error('Installing what Latchkey is built with …')
  const code = await npm(['install', '--include=dev', '--no-save', '--no-audit', '--no-fund'])
  if (code === 0) return
  throw new Refusal(
    `The packages could not be installed: npm ended with code ${code}. The usual reason is that the npm registry cannot be reached: ` +
      'check the network, or name your proxy with npm config set https-proxy http://HOST:PORT, then run the command again.',
  )
}

/**
 * Whether every package that the lockfile demands is installed in that version. Packages of other platforms are optional and may be missing.
 * Contents are compared, not times: a fresh checkout is newer than any installation, and npm may write the two files in either order.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed npm's own record of what it put into node_modules
 */
export function isInstalled(wanted, installed) {
  if (!installed.packages) return false
  return Object.entries(wanted.packages ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || installed.packages?.[path]?.version === version,
  )
}

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/** @param {string} name @returns {Lockfile} empty when there is none */
function lockfile(name) {
  const file = new URL(name, root)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}
