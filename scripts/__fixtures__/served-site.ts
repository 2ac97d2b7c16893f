import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostFiles } from '../host-files.mjs'
import { withPolicy } from '../page.mjs'
import { precompress } from '../precompress.mjs'
import { serve } from '../serve.mjs'

export const page = (words: string) => withPolicy(`<html><head></head><body>${words}<script>${JSON.stringify(words)}</script></body></html>`)
export const long = `${'long '.repeat(400)}é`

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** A small site in a folder of its own, served until `close`. Beside it lie files that nobody may get. */
export async function servedSite() {
  const site = join(mkdtempSync(join(tmpdir(), 'latchkey-')), 'site')
  const files = {
    'index.html': page('home'),
    '404.html': page('not found'),
    'rdp-mfa/index.html': page('tree'),
    'a b/index.html': page('space'),
    'long.txt': long,
    'icon.svg': '<svg/>',
    '_next/static/chunks/a.js': 'a()',
    '.well-known/security.txt': 'security',
    '.well-known/.secret': 'secret',
    '.secret': 'secret',
    'rdp-mfa/.git/config': 'secret',
    'build.json': '{}',
    ...hostFiles(),
    '../secret.txt': 'secret',
    '../site-secret/index.html': page('secret'),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), content)
  }
  symlinkSync(join(site, '..', 'secret.txt'), join(site, 'leads-out.txt'))
  symlinkSync(join(site, '..', 'site-secret'), join(site, 'leads-out'))
  symlinkSync(join(site, 'long.txt'), join(site, 'stays-inside.txt'))
  precompress(site)
  const { address, close } = await serve({ port: 0, directory: site })
  const { port } = new URL(address)
  /** Not `fetch`, which tidies the path before it asks. */
  const get = (path: string, asked: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers: asked }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
      })
      sent.on('error', reject).end()
    })

  async function said(path: string) {
    const { status, headers, body } = await get(path)
    return [status, headers.location ?? /<body>(.*?)<script>/.exec(String(body))?.[1] ?? String(body)]
  }
  const saidOf = (paths: readonly string[]) => Promise.all(paths.map(said))
  const stop = async () => {
    await close()
    rmSync(join(site, '..'), { recursive: true })
  }
  return { site, get, said, saidOf, close: stop }
}
