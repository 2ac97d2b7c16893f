import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/**
 * What scripts weigh as a host sends them: brotli at its best, in bytes.
 * @param {string} directory the built site
 * @param {Iterable<string>} paths of scripts, as requested; each counts once
 * @returns {{ total: number, scripts: { path: string, bytes: number }[] }} the heaviest first
 */
export function weightOf(directory, paths) {
  const scripts = [...new Set(paths)].map((path) => ({ path, bytes: brotliCompressSync(readFileSync(join(directory, path))).length }))
  return { total: scripts.reduce((sum, { bytes }) => sum + bytes, 0), scripts: scripts.sort((a, b) => b.bytes - a.bytes) }
}

/** `115.9 kB`, of 1,000 bytes each. @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
