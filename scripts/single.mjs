import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { orgJson } from './org-file.mjs'
import { isEntry, main, Refusal, root } from './run.mjs'
import { walk } from './sources.mjs'
import { version } from './version.mjs'

const home = fileURLToPath(root)

/** The first script of the file: the one Trusted Types policy admits what the app made in memory, which its workers start from, and WebRTC goes, as on a page of the site. */
const firstScript =
  'window.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:function(u){if(!/^blob:/.test(u))throw new TypeError("Not a script of this file: "+u);return u}});' +
  'delete window.SharedWorker;delete window.RTCPeerConnection;delete window.webkitRTCPeerConnection;' +
  "var d=document.documentElement,t;d.dataset.script='';try{t=localStorage.getItem('theme')}catch(e){}d.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')"

/** The policy of the file: nothing is loaded, not even from where the file lies. @param {string[]} scripts @param {string} style */
export const singlePolicy = (scripts, style) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'${hash}'`).join(' ')}`,
    `style-src '${style}'`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** Of the built site: the app with every tree, and the pages to read, as one HTML file. @param {string} out the built site */
export async function singleFile(out) {
  if (!existsSync(join(out, 'index.html'))) throw new Refusal(`There is no build in ${out}. Run npm run build first.`)
  const [index, style, app] = [readFileSync(join(out, 'index.html'), 'utf8'), styles(out), await bundle(out)]
  const pages = walk(out)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({ path: `/${relative(out, file).split(sep).join('/')}`.replace(/index\.html$/, ''), html: readFileSync(file, 'utf8') }))
    .filter(({ path, html }) => !/^\/(?:ui|offline|c|sanitise|history|privacy\/proof)\//.test(path) && !isTree(path, html))
  const templates = pages.map(({ path, html }) => `<template data-page="${path}">${mainOf(html)}</template>`)
  const scripts = [firstScript, app]
  const chrome = (/** @type {RegExp} */ part) => (part.exec(index)?.[0] ?? '').replace(/<search[\s\S]*?<\/search>/g, '')
  const htmlClass = /<html[^>]*class="([^"]*)"/.exec(index)?.[1] ?? ''
  return [
    `<!DOCTYPE html><html lang="en" data-theme="light" class="${htmlClass}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(scripts.map(hash), hash(style))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>Latchkey</title>',
    `<script>${firstScript}</script><style>${style}</style></head><body class="flex min-h-dvh flex-col">`,
    chrome(/<header[\s\S]*?<\/header>/),
    '<div class="mx-auto w-full max-w-[70rem] grow px-4 pb-16 pt-4 sm:px-6" id="slot"></div>',
    chrome(/<footer[\s\S]*?<\/footer>/),
    ...templates,
    `<script>${app}</script></body></html>\n`,
  ].join('')
}

/** The pages that the app itself draws, but those on what to paste: these read well as they are. @param {string} path @param {string} html */
const isTree = (path, html) => html.includes('data-island') && !path.startsWith('/evidence/')

/** @param {string} html */
const mainOf = (html) => (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<script[\s\S]*?<\/script>/g, '')

/** @param {string} content */
const hash = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/** Every style of the site, with its font. @param {string} out */
function styles(out) {
  const sheets = walk(join(out, '_next', 'static')).filter((file) => file.endsWith('.css'))
  return sheets
    .map((file) =>
      readFileSync(file, 'utf8').replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, address) => {
        const font = address.startsWith('/') ? join(out, address) : join(dirname(file), address)
        return `url(data:font/woff2;base64,${readFileSync(font).toString('base64')})`
      }),
    )
    .join('\n')
}

/** The app as one script. Its workers stand in it as texts, the index of the search as data. @param {string} out */
async function bundle(out) {
  const define = {
    'process.env.NODE_ENV': '"production"',
    'process.env.NEXT_PUBLIC_VERSION': JSON.stringify(version()),
    'process.env.NEXT_PUBLIC_ORG': JSON.stringify(await orgJson()),
  }
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define,
    write: false,
    jsx: 'automatic',
    charset: 'utf8',
    tsconfig: join(home, 'tsconfig.json'),
  }
  const code = async (/** @type {import('esbuild').BuildOptions} */ options) => {
    const { outputFiles } = await esbuild({ ...shared, ...options, write: false })
    // A comment or an end of a script inside a text would end this one.
    return (outputFiles[0]?.text ?? '').replaceAll('<!--', '\\x3C!--').replace(/<\/script/gi, '<\\/script')
  }
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'single',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/](?:worker-client|sanitise-in-worker)\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          /^([\s\S]*)new Worker\(new URL\('\.\/([\w.]+)', import\.meta\.url\), \{ type: 'module' \}\)/,
          (_, before, name) =>
            `import workerText from 'worker:${name}'\n${before}new Worker(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })))`,
        ),
        loader: 'ts',
      }))
      onResolve({ filter: /^worker:/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.slice('worker:'.length)), namespace: 'worker' }))
      onLoad({ filter: /./, namespace: 'worker' }, async ({ path }) => ({ contents: await code({ entryPoints: [path] }), loader: 'text' }))
      onLoad({ filter: /[\\/]load-finder\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace('import(/* turbopackIgnore: true */ index)', "import('find:index')"),
        loader: 'ts',
      }))
      onResolve({ filter: /^find:/ }, () => ({ path: join(out, 'find-index.js') }))
    },
  }
  return code({ entryPoints: [join(home, 'components/single/single.tsx')], plugins: [plugin] })
}

if (isEntry(import.meta.url))
  await main(async () => {
    const html = await singleFile(join(home, 'out'))
    mkdirSync(join(home, 'out-single'), { recursive: true })
    writeFileSync(join(home, 'out-single', 'latchkey.html'), html)
    console.log(`out-single/latchkey.html: ${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB\nSHA-256 ${createHash('sha256').update(html).digest('hex')}`)
  })
