import { statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

/**
 * Which file of a folder a request means.
 * @param {string} directory absolute
 * @param {string} target the request line's path and query
 * @returns {{ file: string } | { redirect: string } | null} null: nothing of ours, a broken %-escape included
 */
export function fileFor(directory, target) {
  const [path = '', query] = target.split(/\?(.*)/s)
  const name = decoded(path)
  // Windows takes `\` for a separator and `:` for a drive or a stream.
  if (name === null || !name.startsWith('/') || /[\0\\:]/.test(name)) return null
  // Resolved against `/`, no number of `..` climbs out, and `//host` does not turn into another site's address.
  const inside = posix.normalize(name).replace(/^\/+/, '/')
  const file = join(directory, ...inside.split('/'))
  if (file !== directory && !file.startsWith(directory + sep) && !directory.endsWith(sep)) return null
  if (isFile(file)) return inside.endsWith('/') ? null : { file }
  const index = join(file, 'index.html')
  if (!isFile(index)) return null
  if (inside.endsWith('/')) return { file: index }
  return { redirect: `${encodeURI(inside)}/${query === undefined ? '' : `?${query}`}` }
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
