import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that answers as Okta does, to try the scripts with. */

export type Answer = { status: number; headers?: Record<string, string>; body?: string }
export type Received = { method: string; url: string; authorization: string | undefined; body: string }

/** Headers of Okta’s responses. */
export const okta = { p3p: 'CP="HONK"', server: 'nginx', 'x-okta-request-id': 'a0b1c2d3e4f5061728394a5b6c7d8e9f' }
export const organization: Answer = {
  status: 200,
  headers: okta,
  body: '{"id":"00oacme","pipeline":"idx","_links":{"organization":{"href":"https://acme.okta.com"}}}',
}

/** `answers` by path, without its query; what stands for another path gets 404. `now`: what its clock shows. */
export async function localOkta(answers: Record<string, Answer>, now: Date) {
  const received: Received[] = []
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const url = request.url ?? ''
      received.push({ method: request.method ?? '', url, authorization: request.headers.authorization, body })
      const { status, headers = {}, body: text = '' } = answers[url] ?? { status: 404, headers: okta }
      response.writeHead(status, { date: now.toUTCString(), ...headers })
      response.end(text)
    })
  }
  const server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
