import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { filesOf, listName } from './files.mjs'
import { hostFiles, hostingKit } from './host-files.mjs'
import { notices } from './notices.mjs'
import { inWords, offlineFiles } from './offline.mjs'
import { orgJson } from './org-file.mjs'
import { withBoot, withPolicy } from './page.mjs'
import { workerPath } from './policy.mjs'
import { precompress } from './precompress.mjs'
import { isEntry, main, Refusal, root, runPackage } from './run.mjs'
import { sbom } from './sbom.mjs'
import { writeScreenshotReader } from './screenshot.mjs'
import { writeSiteFiles } from './site-files.mjs'
import { digestOfSources, walk } from './sources.mjs'
import { version } from './version.mjs'
import { demandWritable } from './writable.mjs'

const out = fileURLToPath(new URL('out/', root))
const kit = fileURLToPath(new URL('hosting/', root))
const stamp = join(out, 'build.json')

/** Builds the site into `out/`. It states itself in `out/build.json`, written last: a build that was broken off counts as none. */
export async function build() {
  demandWritable(fileURLToPath(root))
  const sources = digestOfSources()
  const ended = await runPackage('next/dist/bin/next', ['build'], { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
  if (ended !== 0) throw new Refusal(`The build failed: next build ended with code ${ended}; the reason is above.`)
  // Hosts answer with 404.html; its two copies would be pages of their own.
  for (const copy of ['404', '_not-found']) rmSync(join(out, copy), { recursive: true, force: true })
  const boot = await bundleBoot()
  for (const file of walk(out)) {
    if (file.endsWith('.html')) writeFileSync(file, withPolicy(withBoot(readFileSync(file, 'utf8'), boot)))
    if (isRouterPayload(file) || isSource(file)) rmSync(file)
  }
  await writeScreenshotReader(out)
  /** @type {import('../lib/org/org').Org} */
  const org = JSON.parse(await orgJson())
  writeSiteFiles(out, org, new Date())
  writeFileSync(join(out, 'third-party-notices.txt'), notices())
  writeFileSync(join(out, 'sbom.cdx.json'), sbom())
  const kept = offlineFiles(out, filesOf(out))
  writeFileSync(join(out, workerPath), await code('lib/offline/sw.ts', { offlineFiles: JSON.stringify(kept) }))
  console.log(inWords(out, kept))
  const made = { version: version(), sources, ...(org.embed && { embed: org.embed }) }
  writeFileSync(join(out, listName), `${JSON.stringify({ ...made, files: filesOf(out) }, null, 1)}\n`)
  precompress(out)
  writeAll(out, hostFiles(org.embed))
  rmSync(kit, { recursive: true, force: true })
  writeAll(kit, { ...hostingKit(org.embed), 'withdraw-offline.js': await code('lib/offline/withdraw.ts', {}) })
  writeFileSync(stamp, `${JSON.stringify(made)}\n`)
}

/** @param {string} folder @param {Record<string, string | Uint8Array>} files name → content */
function writeAll(folder, files) {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

/** Bundles the script that every page runs, and the search that it loads. @returns the address of the first */
async function bundleBoot() {
  const search = await bundle('search', 'components/frame/search/search.ts', {})
  return bundle('boot', 'lib/boot/boot.ts', { searchScript: JSON.stringify(search) })
}

/**
 * A script of ours beside the framework's. Its name changes with its content, so that a browser may keep it for ever.
 * @param {string} name @param {string} entry @param {Record<string, string>} define
 * @returns its address
 */
async function bundle(name, entry, define) {
  const content = await code(entry, define)
  const address = `/_next/static/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.js`
  writeFileSync(join(out, address), content)
  return address
}

/** One script with all that it imports. @param {string} entry @param {Record<string, string>} define */
async function code(entry, define) {
  const { outputFiles } = await esbuild({
    entryPoints: [fileURLToPath(new URL(entry, root))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    write: false,
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

/** Builds unless `out/` was built from the sources as they are. */
export async function buildIfStale() {
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).sources === digestOfSources()) return
  console.error('Building the pages …')
  await build()
}

/** What Next's router would fetch on a soft navigation. There is none here, and the policy would refuse the connection. @param {string} file */
const isRouterPayload = (file) => /^__next\..*\.txt$/.test(basename(file)) || (file.endsWith('.txt') && existsSync(file.replace(/\.txt$/, '.html')))

/** The source of a worker, which is copied beside its bundle and never asked for, and maps that hold nothing. @param {string} file */
const isSource = (file) => /\.(?:ts|map)$/.test(file)

if (isEntry(import.meta.url)) await main(process.argv.includes('--if-stale') ? buildIfStale : build)
