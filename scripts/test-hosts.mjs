import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultsOf, from } from './check-host.mjs'
import { hostFiles, hostingKit } from './host-files.mjs'
import { hosts } from './hosts/run.mjs'
import { isEntry, main, Refusal, root } from './run.mjs'

/** `npm run test:hosts`: each host that is installed here serves the build with what was written for it, and once with a header left out. */

/** @typedef {import('./check-host.mjs').List} List */
/** @typedef {{ folder: string, site: string, port: number, files: Record<string, string> }} Place where a host runs, and what the build wrote for hosts */
/** @typedef {{ name: string, program: string, start: (place: Place) => string[], env?: (place: Place) => Record<string, string> }} Host */

const leftOut = 'X-Content-Type-Options'

/** @param {Host} host @param {string} out @param {List} list @param {boolean} broken */
async function faultsAt(host, out, list, broken) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-host-'))
  chmodSync(folder, 0o755)
  const change = (/** @type {string} */ text) => (broken ? text.replaceAll(new RegExp(`^.*\\b${leftOut}\\b.*\\n`, 'gm'), '') : text)
  const entries = Object.entries({ ...hostFiles(list.embed), ...hostingKit(list.embed) })
  const files = Object.fromEntries(entries.map(([name, text]) => [name, change(text)]))
  const place = { folder, site: join(folder, 'site'), port: await freePort(), files }
  cpSync(out, place.site, { recursive: true })
  for (const name of Object.keys(hostFiles())) writeFileSync(join(place.site, name), files[name] ?? '')
  for (const name of ['.secret', '.git/config', '.well-known/.secret']) {
    mkdirSync(join(place.site, name, '..'), { recursive: true })
    writeFileSync(join(place.site, name), 'secret')
  }
  for (const name of Object.keys(hostingKit())) writeFileSync(join(folder, name), files[name] ?? '')
  const child = spawn(host.program, host.start(place), { env: { ...process.env, ...host.env?.(place) }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  try {
    const address = `http://localhost:${place.port}`
    await answers(
      address,
      () => child.exitCode !== null,
      () => said,
    )
    const get = from(address)
    return [...(await faultsOf(list, get)), ...(await secretsAt(get)), ...(await copyFaults(place)), ...(await lostScriptFaults(get))]
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {ReturnType<typeof from>} get */
async function secretsAt(get) {
  const answered = await Promise.all(['/.secret', '/.git/config', '/.well-known/.secret'].map(async (path) => [path, (await get(path)).status]))
  return answered.filter(([, status]) => status !== 404).map(([path, status]) => `${path} is answered with ${status}: hidden files are nobody’s.`)
}

/** A text is sent as the copies that the build made of it. @param {Place} place */
async function copyFaults({ site, port }) {
  const faults = []
  for (const path of ['/', '/404.html', '/third-party-notices.txt'])
    for (const [encoding, extension] of [
      ['gzip', 'gz'],
      ['br', 'br'],
    ]) {
      const sent = await raw(port, path, encoding ?? '')
      if (!sent.equals(readFileSync(join(site, `${path.replace(/\/$/, '/index.html')}.${extension}`))))
        faults.push(`${path} is not sent as the copy that ends in .${extension}.`)
    }
  return faults
}

/** The body as it comes over the line. @param {number} port @param {string} path @param {string} encoding @returns {Promise<Buffer>} */
const raw = (port, path, encoding) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const parts = /** @type {Buffer[]} */ ([])
      answer.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
    })
    asked.on('error', reject).end()
  })

/** Between two versions a script may be missing for a moment: no browser may keep that answer. @param {ReturnType<typeof from>} get */
async function lostScriptFaults(get) {
  const kept = (await get('/_next/static/none.js')).headers.get('cache-control')
  return kept === 'no-cache' ? [] : [`A script that is not there is answered with Cache-Control ${kept}.`]
}

/** @param {string} address @param {() => boolean} hasEnded @param {() => string} said */
async function answers(address, hasEnded, said) {
  for (let tries = 0; tries < 100 && !hasEnded(); tries++) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Refusal(`It does not start: ${said()}`)
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** @param {string} program */
const isInstalled = (program) => spawnSync(program, [program === 'caddy' ? 'version' : '-v']).error === undefined

if (isEntry(import.meta.url))
  await main(async () => {
    const out = fileURLToPath(new URL('out', root))
    if (!existsSync(join(out, 'files.json'))) throw new Refusal('There is no build in out/. Run npm run build first.')
    /** @type {List} */
    const list = JSON.parse(readFileSync(join(out, 'files.json'), 'utf8'))
    let [passed, failed, skipped] = [0, 0, 0]
    const say = (/** @type {boolean} */ right, /** @type {string} */ words) => {
      right ? passed++ : failed++
      console.log(`${right ? 'ok' : 'FAILED'}: ${words}`)
    }
    for (const host of hosts) {
      if (!isInstalled(host.program)) {
        skipped += 2
        console.log(`NOT CHECKED: ${host.name}: ${host.program} is not installed here.`)
        continue
      }
      const whole = await faultsAt(host, out, list, false)
      say(whole.length === 0, [`${host.name} serves the build as check:host asks`, ...whole].join('\n  - '))
      const broken = await faultsAt(host, out, list, true)
      say(
        broken.length === 1 && broken[0]?.startsWith(`${leftOut} is missing`) === true,
        [`${host.name} without ${leftOut} is found out`, ...broken].join('\n  - '),
      )
    }
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
    if (failed > 0) throw new Refusal('A host does not serve the build as it should: the lines are above.')
  })
