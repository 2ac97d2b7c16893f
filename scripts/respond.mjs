import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { fileFor } from './address.mjs'
import { encode } from './encoding.mjs'
import { policyOf } from './page.mjs'
import { headerPolicy, headers, pagePolicy, scriptPolicy } from './policy.mjs'

/**
 * The response to a request for a file of the built site: what any static host would send, with the headers that belong to it.
 * @param {string} directory absolute
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {{ status: number, headers: Record<string, string | number>, body: Buffer | string }}
 */
export function respond(directory, { method, url = '', headers: asked }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { ...headers, Allow: 'GET, HEAD' }, body: '' }
  const found = fileFor(directory, url)
  if (found && 'redirect' in found) return { status: 308, headers: { ...headers, Location: found.redirect }, body: '' }
  const file = found?.file ?? join(directory, '404.html')
  if (!existsSync(file)) return { status: 404, headers: { ...headers, 'Content-Type': 'text/plain' }, body: 'Not found\n' }
  const content = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  const always = {
    ...headers,
    'Content-Security-Policy': type.startsWith('text/html') ? headerPolicy(policyOf(content.toString()) ?? pagePolicy([])) : scriptPolicy,
    'Cache-Control': file.startsWith(join(directory, '_next', 'static') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (found && asked['if-none-match'] === etag) return { status: 304, headers: always, body: '' }
  const encoding = encode(content, type.includes('charset') ? String(asked['accept-encoding'] ?? '') : '', etag)
  return {
    status: found ? 200 : 404,
    headers: { ...always, 'Content-Type': type, 'Content-Length': encoding.body.length, ...encoding.headers },
    body: encoding.body,
  }
}

/** Types that name a charset are text, and worth compressing. @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
