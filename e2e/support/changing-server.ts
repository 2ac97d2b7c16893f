import { createServer } from 'node:http'
import { workerPath, workerPolicy } from '@/scripts/policy.mjs'
import { responder } from '@/scripts/respond.mjs'
import { out } from './site'

/** The built site, whose service worker can be replaced, as by a release or by the one that ends it. `asked`: paths, in the order of the requests. */
export async function changingServer() {
  const respond = responder(out)
  const state = { worker: undefined as string | undefined, asked: [] as string[] }
  const server = createServer((request, response) => {
    state.asked.push(request.url ?? '')
    if (request.url !== workerPath || state.worker === undefined) return respond(request, response)
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store', 'Content-Security-Policy': workerPolicy }).end(state.worker)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return Object.assign(state, { address: `http://localhost:${typeof bound === 'object' ? bound?.port : bound}`, close })
}
