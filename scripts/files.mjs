import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { isForHosts } from './host-files.mjs'
import { walk } from './sources.mjs'

/** Where the list of all files stands in the site. */
export const listName = 'files.json'

/**
 * Every file that a reader can get, but the list itself: its path in the site → its SHA-256 in hexadecimal digits.
 * @param {string} directory the built site
 * @returns {Record<string, string>}
 */
export const filesOf = (directory) =>
  Object.fromEntries(
    walk(directory)
      .map((file) => ({ file, path: `/${relative(directory, file).split(sep).join('/')}` }))
      .filter(({ path }) => path !== `/${listName}` && !isForHosts(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ file, path }) => [path, sha256(readFileSync(file))]),
  )

/** @param {Uint8Array} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex')
