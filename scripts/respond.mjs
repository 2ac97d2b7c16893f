import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { fileFor } from './address.mjs'
import { policyOf } from './page.mjs'
import { caching, headerPolicy, headers, pagePolicy, scriptPolicy, workerPath, workerPolicy } from './policy.mjs'
import { isNamed, partOf, preferred } from './request-headers.mjs'

/**
 * Answers requests for files of the built site: what any static host would send, with the headers that belong to it.
 * @param {string} directory absolute
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function responder(directory) {
  // `dev` looks at the disk for each request: a build may replace the files, and a list of them made at the start would then send wrong lengths.
  const send = sirv(directory, { dev: true, brotli: true, gzip: true, extensions: [] })
  return (request, response) => {
    response.setHeaders(new Map(Object.entries(headers)))
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    const found = fileFor(directory, request.url ?? '')
    if (found === null) return notFound(directory, request, response)
    if ('redirect' in found) return void response.writeHead(308, { Location: found.redirect, 'Content-Length': 0 }).end()
    const { path, file } = found
    const { size, mtimeMs } = statSync(file)
    const tag = `"${size}-${mtimeMs}"`
    setHeaders(directory, file, path, response)
    response.setHeader('ETag', `W/${tag}`)
    const asked = request.headers
    if (isNamed(tag, asked['if-none-match'])) return void response.writeHead(304).end()
    const part = request.method === 'GET' && !asked['if-range'] ? partOf(size, asked.range) : undefined
    request.headers = { 'accept-encoding': part ? '' : preferred(asked['accept-encoding']), ...(part && { range: part }) }
    request.url = encodeURI(path)
    // sirv does not look whether the file can still be read, and an error that nobody hears would end the server.
    response.once('pipe', (content) => content.once('error', () => response.destroy()))
    send(request, response, () => notFound(directory, request, response))
  }
}

/** @param {string} directory @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function notFound(directory, request, response) {
  const page = join(directory, '404.html')
  const isThere = statSync(page, { throwIfNoEntry: false }) !== undefined
  const body = isThere ? readFileSync(page) : Buffer.from('Not found\n')
  setHeaders(directory, page, isThere ? '/404.html' : '/404.txt', response)
  response.writeHead(404, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body)
}

/**
 * The headers that follow from what is sent.
 * @param {string} directory @param {string} file @param {string} path @param {import('node:http').ServerResponse} response
 */
function setHeaders(directory, file, path, response) {
  const type = text[extname(path)]
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`)
  const isWorker = path === workerPath
  const policy = isWorker ? workerPolicy : scriptPolicy
  response.setHeader('Content-Security-Policy', extname(path) === '.html' ? policyFor(directory, file) : policy)
  response.setHeader('Cache-Control', path.startsWith('/_next/static/') ? caching.scripts : isWorker ? caching.worker : caching.others)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Vary', 'Accept-Encoding')
}

/** A page's own policy, and who may show it in a frame: the build noted that. @param {string} directory @param {string} page */
function policyFor(directory, page) {
  const stamp = join(directory, 'build.json')
  const { embed } = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {}
  return headerPolicy(policyOf(readFileSync(page, 'utf8')) ?? pagePolicy([]), embed)
}

/** sirv names the charset of pages alone. @type {Record<string, string>} */
const text = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.txt': 'text/plain', '.webmanifest': 'application/manifest+json' }
