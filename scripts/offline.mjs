import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { workerPath } from './policy.mjs'

/** @typedef {{ url: string, revision: string | null, integrity: string }} Entry */

/** The pages that are kept at once, with what they name. All else follows in idle time. */
const first = ['/', '/rdp-mfa/', '/workflows-403/', '/api-error/', '/sign-in-error/', '/offline/']

/** What no page needs, pages for developers, and what reads pictures: two megabytes, fetched with the first picture. */
const leftOut =
  /^\/(?:screenshot\/.*|_next\/static\/screenshot-.*|404\.html|\.well-known\/.*|robots\.txt|sitemap\.xml|social\.png|sbom\.cdx\.json|files\.json|ui\/.*)$/

/**
 * What the service worker keeps: the shell, then scripts, then pages.
 * @param {string} directory the built site
 * @param {Record<string, string>} files path → SHA-256 in hexadecimal digits
 * @returns {{ shell: Entry[], rest: Entry[] }}
 */
export function offlineFiles(directory, files) {
  const paths = Object.keys(files).filter((path) => path !== workerPath && !leftOut.test(path))
  const inShell = new Set(first)
  for (const page of first)
    for (const [name] of readFileSync(join(directory, page, 'index.html'), 'utf8').matchAll(/\/_next\/static\/[\w./~-]+\.\w+/g)) inShell.add(name)
  const entries = paths.map((path) => entry(path, files[path] ?? ''))
  const shell = entries.filter(({ url }) => inShell.has(url))
  const others = entries.filter(({ url }) => !inShell.has(url))
  return { shell, rest: [...others.filter(isNamedByContent), ...others.filter((one) => !isNamedByContent(one))] }
}

const isNamedByContent = (/** @type {Entry} */ { revision }) => revision === null

/** @param {string} path @param {string} digest @returns {Entry} */
const entry = (path, digest) => ({
  url: path.replace(/\/index\.html$/, '/'),
  // What is named by its content needs no revision beside its name.
  revision: path.startsWith('/_next/static/') ? null : digest.slice(0, 16),
  integrity: `sha256-${Buffer.from(digest, 'hex').toString('base64')}`,
})

/** How much a browser keeps, in words. @param {string} directory @param {{ shell: Entry[], rest: Entry[] }} kept */
export function inWords(directory, { shell, rest }) {
  const megabytes = (/** @type {Entry[]} */ list) =>
    (list.reduce((sum, { url }) => sum + statSync(join(directory, url.endsWith('/') ? `${url}index.html` : url)).size, 0) / 1e6).toFixed(1)
  return `Offline: ${shell.length} files (${megabytes(shell)} MB) are kept at the first visit, ${rest.length} (${megabytes(rest)} MB) after it.`
}
