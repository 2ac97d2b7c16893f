import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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

test('without a build there is nothing to serve', async () => {
  await expect(serve({ port: 0, directory: join(temporaryFolder(), 'nowhere') })).rejects.toThrow(Refusal)
})
