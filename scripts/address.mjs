import { realpathSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { isForHosts } from './host-files.mjs'

/**
 * Which file of a folder a request means.
 * @param {string} directory absolute
 * @param {string} target the request line's path and query
 * @returns {{ path: string, file: string } | { redirect: string } | null} `path` inside the folder, `file` on the disk; null: nothing of ours
 */
export function fileFor(directory, target) {
  const [path = '', query] = target.split(/\?(.*)/s)
  const name = decoded(path)
  // Windows takes `\` for a separator and `:` for a drive or a stream.
  if (name === null || !name.startsWith('/') || /[\0\\:]/.test(name)) return null
  const rest = query === undefined ? '' : `?${query}`
  // A page cannot start at `//x`: its scripts take that for another site's address, and so would a browser that is sent there.
  if (path.startsWith('//')) return { redirect: path.replace(/^\/+/, '/') + rest }
  // Resolved against `/`, no number of `..` climbs out.
  const inside = posix.normalize(name).replace(/^\/+/, '/')
  if (inside.replace(/^\/\.well-known\//, '/').includes('/.') || isForHosts(inside)) return null
  if (!inside.endsWith('/')) {
    const file = fileAt(directory, inside)
    if (file !== null) return { path: inside, file }
  }
  const index = posix.join(inside, 'index.html')
  const file = fileAt(directory, index)
  if (file === null) return null
  return inside.endsWith('/') ? { path: index, file } : { redirect: `${encodeURI(inside)}/${rest}` }
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The file itself, behind any links, unless it lies outside the folder. @param {string} directory @param {string} inside */
function fileAt(directory, inside) {
  try {
    const file = realpathSync(join(directory, inside))
    return file.startsWith(join(realpathSync(directory), sep)) && statSync(file).isFile() ? file : null
  } catch {
    // None of that name, or no name that a file can have.
    return null
  }
}
