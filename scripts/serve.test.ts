import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, ServerResponse } from 'node:http'
import { type AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { Refusal } from './run.mjs'
import { serve } from './serve.mjs'

test('serves a folder on a free port; HEAD gets the headers without the body', async () => {
  const directory = join(temporaryFolder(), 'site')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'index.html'), '<head></head>home')
  const { address, close } = await serve({ port: 0, directory })
  const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => fetch(address, { method })))
  expect([await get?.text(), await head?.text()]).toEqual(['<head></head>home', ''])
  expect(head?.headers.get('content-type')).toBe('text/html; charset=utf-8')
  await close()
  await expect(fetch(address)).rejects.toThrow()
})

test('goes on after a file that cannot be read', async () => {
  const directory = join(temporaryFolder(), 'site')
  mkdirSync(join(directory, '404.html'), { recursive: true })
  writeFileSync(join(directory, 'index.html'), '<head></head>home')
  const { address, close } = await serve({ port: 0, directory })
  expect((await fetch(`${address}/nothing`)).status).toBe(500)
  expect((await fetch(address)).status).toBe(200)
  await close()
})

test('a port that is taken, on any of the addresses of this machine, is refused with the way out', async () => {
  const directory = join(temporaryFolder(), 'site')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'index.html'), '')
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    const other = createServer()
    await new Promise((resolve) => other.listen(0, host, () => resolve(undefined)))
    const { port } = other.address() as AddressInfo
    const refused = await serve({ port, directory }).catch((error) => error)
    other.close()
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused.message).toContain(`PORT=${port + 1} npm start`)
  }
})

test('goes on after a file that vanished between the look and the reading', async () => {
  const directory = join(temporaryFolder(), 'site')
  mkdirSync(directory, { recursive: true })
  for (const name of ['index.html', 'a.js']) writeFileSync(join(directory, name), '<head></head>')
  const { address, close } = await serve({ port: 0, directory })
  const { writeHead } = ServerResponse.prototype
  const spy = vi.spyOn(ServerResponse.prototype, 'writeHead').mockImplementationOnce(function (this: ServerResponse, ...given: unknown[]) {
    rmSync(join(directory, 'a.js'))
    return Reflect.apply(writeHead, this, given)
  } as typeof writeHead)
  await expect(fetch(`${address}/a.js`).then((answer) => answer.text())).rejects.toThrow()
  spy.mockRestore()
  expect((await fetch(address)).status).toBe(200)
  await close()
})

/** What the system says when it cannot listen, and what the reader is told: one sentence or two that name the way out. */
const refusals = {
  EACCES: /^Port 1 .*PORT=3000 npm start/,
  EADDRINUSE: /^Port 1 .*PORT=2 npm start/,
  EADDRNOTAVAIL: /^HOST=203\.0\.113\.7 .*HOST=0\.0\.0\.0/,
  ENOTFOUND: /^HOST=203\.0\.113\.7 /,
  EMFILE: /^The server cannot listen on port 1: EMFILE/,
}
for (const [code, said] of Object.entries(refusals))
  test(`${code} is said in words`, async () => {
    const directory = join(temporaryFolder(), 'site')
    mkdirSync(directory)
    writeFileSync(join(directory, 'index.html'), '')
    const spy = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      queueMicrotask(() => this.emit('error', Object.assign(new Error(`${code}: as the system says it`), { code })))
      return this
    })
    const refused = await serve({ port: 1, host: '203.0.113.7', directory }).catch((error) => error)
    spy.mockRestore()
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused.message).toMatch(said)
  })

test('without a build there is nothing to serve, and the way to one is named', async () => {
  const refused = await serve({ port: 0, directory: join(temporaryFolder(), 'nowhere') }).catch((error) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused.message).toMatch(/nowhere.*npm start/)
})
