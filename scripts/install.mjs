import { existsSync, readFileSync } from 'node:fs'
import { Refusal, root, run } from './run.mjs'

/** Installs what the lockfile asks for, unless it is all there. */
export async function install() {
  if (isInstalled(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json'))) return
  console.error('Installing what Latchkey is built with …')
  // `npm ci` would refuse a lockfile that lacks the optional packages of another platform.
  const install = ['install', '--include=dev', '--no-save', '--no-audit', '--no-fund']
  // Without a network npm tries each package again for minutes; so the first attempt is a short one, and the patient one follows where the registry answers.
  if ((await npm([...install, '--fetch-retries=0'], { quiet: true })) === 0) return
  if ((await npm(['ping', '--fetch-retries=0'], { quiet: true })) !== 0)
    throw new Refusal(
      'The packages cannot be installed: the npm registry does not answer. Check the network, or name your proxy with ' +
        'npm config set https-proxy http://HOST:PORT, then run the command again. (npm install says more.)',
    )
  const code = await npm(install)
  if (code !== 0) throw new Refusal(`The packages cannot be installed: npm install ended with code ${code}; the reason is above.`)
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

/** @param {string[]} args @param {{ quiet?: boolean }} [options] */
function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
