import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { long, servedSite } from './__fixtures__/served-site'

const { get, close } = await servedSite()
afterAll(close)

test('text says that it is UTF-8, and everything what it is', async () => {
  const types = await Promise.all(['/', '/_next/static/chunks/a.js', '/long.txt', '/icon.svg'].map(async (path) => (await get(path)).headers['content-type']))
  expect(types).toEqual(['text/html; charset=utf-8', 'text/javascript; charset=utf-8', 'text/plain; charset=utf-8', 'image/svg+xml'])
})

test('named by their content, files are kept for ever; pages are asked for again and not sent twice', async () => {
  expect((await get('/_next/static/chunks/a.js')).headers['cache-control']).toContain('immutable')
  const { headers, body } = await get('/')
  expect(headers['cache-control']).toBe('no-cache')
  const tag = String(headers.etag)
  for (const named of [tag, tag.replace('W/', ''), `"a", ${tag}`, `W/"b" , "c,d",${tag}`, '*']) {
    const again = await get('/', { 'if-none-match': named })
    expect([named, again.status, String(again.body), again.headers.etag, again.headers['cache-control']]).toEqual([named, 304, '', tag, 'no-cache'])
    expect((await get('/', { 'if-none-match': named, 'accept-encoding': 'br' })).status).toBe(304)
  }
  for (const named of ['"a"', '"a", W/"b"', tag.slice(0, -2), '']) expect([named, (await get('/', { 'if-none-match': named })).body]).toEqual([named, body])
  expect((await get('/nothing', { 'if-none-match': '*' })).status).toBe(404)
})

test('text is compressed as the client asks', async () => {
  const plain = (await get('/long.txt')).body
  const brotli = await get('/long.txt', { 'accept-encoding': 'gzip, deflate, br' })
  expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', plain])
  const gzip = await get('/long.txt', { 'accept-encoding': 'gzip' })
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', plain])
  for (const { headers, body } of [brotli, gzip]) {
    expect([headers['content-length'], headers.vary, headers['content-type']]).toEqual([String(body.length), 'Accept-Encoding', 'text/plain; charset=utf-8'])
    expect(body.length).toBeLessThan(plain.length / 4)
  }
  const accepted = ['', 'identity', 'br;q=0, gzip;q=0.5', 'BR', 'brx']
  const encodings = await Promise.all(accepted.map(async (asked) => (await get('/long.txt', { 'accept-encoding': asked })).headers['content-encoding']))
  expect(encodings).toEqual([undefined, undefined, 'gzip', 'br', undefined])
})

test('a part of a file is sent as asked, uncompressed; what is no single part, whole', async () => {
  const whole = Buffer.from(long)
  const { length } = whole
  const ask = async (range: string, more = {}) => {
    const { status, headers, body } = await get('/long.txt', { range, 'accept-encoding': 'br', ...more })
    return [status, headers['content-range'] ?? headers['content-encoding'], status === 206 ? String(body) : body.length > 0]
  }
  expect(await ask('bytes=5-8')).toEqual([206, `bytes 5-8/${length}`, 'long'])
  expect(await ask(`bytes=${length - 4}-`)).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask('bytes=-4')).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask(`bytes=${length - 4}-99999`)).toEqual([206, `bytes ${length - 4}-${length - 1}/${length}`, 'g é'])
  expect(await ask('bytes=-99999')).toEqual([206, `bytes 0-${length - 1}/${length}`, long])
  for (const range of [`bytes=${length}-`, 'bytes=-0']) expect(await ask(range)).toEqual([416, `bytes */${length}`, false])
  for (const range of ['bytes=8-5', 'bytes=0-3,5-8', 'bytes=-', 'bytes=a-b', 'lines=1-2'])
    expect([range, ...(await ask(range))]).toEqual([range, 200, 'br', true])
  expect(await ask('bytes=5-8', { 'if-range': '"another"' })).toEqual([200, 'br', true])
  expect((await get('/long.txt')).headers['accept-ranges']).toBe('bytes')
})
