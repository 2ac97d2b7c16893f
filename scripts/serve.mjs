import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { responder } from './respond.mjs'
import { isEntry, main, Refusal, root } from './run.mjs'

/**
 * Serves the built pages until told to close.
 * @param {{ port: number, host?: string, directory?: string }} options `port` 0 takes a free one; `host` is this machine alone unless told otherwise
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 * @throws {Refusal} when there is no build, or the port cannot be had
 */
export async function serve({ port, host = '127.0.0.1', directory = fileURLToPath(new URL('out', root)) }) {
  if (!existsSync(join(directory, 'index.html'))) throw new Refusal(`There is no build in ${directory}. Run npm start, which builds and serves.`)
  if (port !== 0 && (await isAnswered(port))) throw new Refusal(taken(port))
  const respond = responder(directory)
  const server = createServer((request, response) => {
    try {
      respond(request, response)
    } catch (error) {
      console.error(`${request.url}: ${error instanceof Error ? error.message : error}`)
      response.writeHead(500).end()
    }
  })
  await new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(new Refusal(why(error, port, host))))
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  return {
    address: `http://localhost:${typeof bound === 'object' ? bound?.port : port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function why({ code, message }, port, host) {
  if (code === 'EADDRINUSE') return taken(port)
  if (code === 'EACCES') return `Port ${port} needs rights that this program does not have. Choose one above 1023: PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST=${host} is not an address of this machine. Leave HOST out to serve this machine only, or use HOST=0.0.0.0 for all its addresses.`
  return `The server cannot listen on port ${port}: ${message}`
}

/** @param {number} port */
const taken = (port) => `Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : 3000} npm start`

/**
 * Whether somebody already answers on localhost. Listening alone does not tell: on some systems one program may have 127.0.0.1 and another one all addresses.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const isAnswered = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('error', () => resolve(false))
    socket.once('connect', () => resolve(Boolean(socket.destroy())))
  })

if (isEntry(import.meta.url))
  await main(async () => {
    const { PORT = '3000', HOST } = process.env
    const port = Number(PORT)
    if (!/^\d+$/.test(PORT) || port > 65535) throw new Refusal(`PORT=${PORT} is not a port: it must be a number up to 65535.`)
    const { address } = await serve({ port, ...(HOST ? { host: HOST } : {}) })
    console.error(`\nLatchkey is at ${address} (Ctrl+C ends it)\n`)
  })
