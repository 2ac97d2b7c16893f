import { execFile } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that answers in Okta's stead, for tests alone. `host` is what goes into OKTA_DOMAIN. */
export async function localServer(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  const requests: { method: string; url: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    requests.push({ method: request.method!, url: request.url!, authorization: request.headers.authorization })
    answer(request, response, requests.length)
  })
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close: () => new Promise((resume) => server.close(resume)) }
}

/** Runs a program and gives what it printed. The code speaks plain HTTP here: there is no certificate for this machine. */
export const run = (program: string, args: readonly string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number; out: string; err: string }>((resume) => {
    const done = (error: Error | null, out: string, err: string) =>
      resume({ code: error === null ? 0 : Number((error as { code?: unknown }).code ?? 1), out, err })
    execFile(
      program,
      args.map((arg) => arg.replaceAll('https://', 'http://')),
      { env: { ...process.env, no_proxy: '127.0.0.1', NO_PROXY: '127.0.0.1', ...env }, timeout: 50_000 },
      done,
    )
  })
