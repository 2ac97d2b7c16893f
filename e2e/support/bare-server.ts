import { createServer } from 'node:http'
import sirv from 'sirv'
import { out } from './site'

/** The built site from a host that sends no header of ours. */
export async function bareServer(): Promise<{ address: string; close: () => void }> {
  const send = sirv(out, { dev: true })
  const server = createServer((request, response) => send(request, response, () => void response.writeHead(404).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return {
    address: `http://localhost:${typeof bound === 'object' ? bound?.port : bound}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
