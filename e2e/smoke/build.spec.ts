import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashes, policyOf } from '@/scripts/page.mjs'
import { headerPolicy, headers, pagePolicy, screenshotPage, screenshotPolicy, scriptPolicy } from '@/scripts/policy.mjs'
import { walk } from '@/scripts/sources.mjs'
import { kilobytes, weightOf } from '@/scripts/weight.mjs'
import { expect, fresh, test } from '../support/app'

const out = fileURLToPath(new URL('../../out', import.meta.url))
const files = walk(out).filter((file) => file.endsWith('.html'))
const address = (file: string) => `/${relative(out, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/')

test('there are pages to check', () => {
  expect(files.map(address)).toEqual(expect.arrayContaining(['/', '/404.html', '/rdp-mfa/']))
})

test('every page states its policy, and has no style of its own and no script of others', () => {
  const wrong = files.filter((file) => {
    const html = readFileSync(file, 'utf8')
    const policy = address(file) === screenshotPage ? screenshotPolicy : pagePolicy
    return policyOf(html) !== policy(hashes(html)) || /<style|\sstyle=|<script[^>]{0,200}\ssrc="(?!\/_next\/)/.test(html)
  })
  expect(wrong.map(address)).toEqual([])
})

/** Pages to read are made alike: one of each kind is opened here, all of them where they are read. */
const alike = /^\/(?:causes|codes|evidence|ui)\/./
const kindOf = (path: string) => path.split('/')[1]
const opened = files.filter((file, i) => !alike.test(address(file)) || kindOf(address(files[i - 1] ?? '')) !== kindOf(address(file)))

for (const file of opened) {
  const path = address(file)
  test(`${path} keeps its policy, with an empty console and no request to anybody else`, async ({ page, request }) => {
    const html = readFileSync(file, 'utf8')

    const response = await request.get(path)
    expect(response.headers()).toMatchObject(lowerCased({ ...headers, 'Content-Security-Policy': headerPolicy(policyOf(html) ?? '') }))

    const problems: string[] = []
    page.on('response', (answer) => answer.status() >= 400 && problems.push(`${answer.status()} ${answer.url()}`))
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(problems).toEqual([])

    // A page without an icon makes the browser ask for /favicon.ico, which the test browser does not.
    const icons = await page.locator('link[rel~="icon"]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
    expect(icons.length).toBeGreaterThan(0)
    for (const icon of icons) expect(icon.startsWith('data:') ? 200 : (await request.get(icon)).status()).toBe(200)
  })
}

for (const path of ['/', '/rdp-mfa/'])
  fresh(`${path} loads at most 150 kB of script before the reader acts`, async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (asked) => asked.url().endsWith('.js') && scripts.push(new URL(asked.url()).pathname))
    await page.goto(path, { waitUntil: 'networkidle' })
    const weight = weightOf(out, scripts)
    process.stdout.write(`\n${path} ${kilobytes(weight.total)}: ${weight.scripts.map(({ bytes }) => kilobytes(bytes)).join(' + ')}\n`)
    expect(weight.scripts.length).toBeGreaterThan(0)
    expect(weight.total).toBeLessThanOrEqual(150_000)
  })

for (const path of ['/', '/rdp-mfa/', '/evidence/capture/', '/codes/', '/scopes/', '/causes/sign-in-error/redirectUriMismatched/', '/privacy/'])
  fresh(`${path} runs at most 15 kB of script before the reader acts, and no framework on a page to read`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (one) => one.url().endsWith('.js') && asked.push(new URL(one.url()).pathname))
    await page.goto(path, { waitUntil: 'networkidle' })
    const run = await page.evaluate(() => [...document.scripts].flatMap(({ src }) => (src ? new URL(src).pathname : [])))
    expect(run).toEqual([expect.stringMatching(/^\/_next\/static\/boot-[\da-f]{12}\.js$/)])
    expect(weightOf(out, run).total).toBeLessThanOrEqual(15_000)
    const island = await page.locator('[data-island]').count()
    if (island === 0) return expect(asked).toEqual(run)
    await expect(page.locator('[data-ready]')).toHaveCount(0)
    await page.mouse.move(10, 10)
    await expect(page.locator('[data-ready]')).toHaveCount(1)
  })

test('the site holds nothing but what pages ask for: no sources, no maps', () => {
  expect(walk(out).filter((file) => /\.(?:tsx?|map)$/.test(file))).toEqual([])
})

test('scripts come with the policy that a worker would obey', async ({ request }) => {
  const script = walk(join(out, '_next')).find((file) => file.endsWith('.js')) ?? ''
  const response = await request.get(address(script))
  expect(response.headers()).toMatchObject(lowerCased({ ...headers, 'Content-Security-Policy': scriptPolicy }))
})

/** What a script that got into the page might try, and the directive that stops it; `TypeError` where the browser refuses the assignment itself. */
const attempts = {
  fetch: 'connect-src',
  beacon: 'connect-src',
  socket: 'connect-src',
  image: 'img-src',
  frame: 'frame-src',
  stylesheet: 'style-src-elem',
  inlineStyle: 'style-src-elem',
  form: 'form-action',
  base: 'base-uri',
  object: 'TypeError',
  foreignScript: 'TypeError',
  dataScript: 'TypeError',
  foreignWorker: 'TypeError',
  inlineScript: 'require-trusted-types-for',
  markup: 'require-trusted-types-for',
  eval: 'require-trusted-types-for',
  secondPolicy: 'trusted-types',
}

test('the browser refuses what a script that got into the page might try', async ({ page, baseURL, quiet }) => {
  const foreign: string[] = []
  page.on('response', (answer) => new URL(answer.url()).origin !== baseURL && foreign.push(answer.url()))
  await page.goto('/')
  const stopped: Record<string, string> = {}
  for (const attempt of Object.keys(attempts)) stopped[attempt] = await page.evaluate(tryTo, attempt)
  expect(stopped).toEqual(attempts)
  expect(page.url()).toBe(`${baseURL}/`)
  expect(foreign).toEqual([])
  // The browser reports each refusal.
  quiet.splice(0)
})

test('a script of our own may be loaded late', async ({ page }) => {
  await page.goto('/')
  const loaded = await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        const script = document.createElement('script')
        script.addEventListener('load', () => resolve('loaded'))
        script.src = src
        document.body.append(script)
      }),
    address(walk(join(out, '_next')).find((file) => file.endsWith('_ssgManifest.js')) ?? ''),
  )
  expect(loaded).toBe('loaded')
})

/** Runs in the page: the directive of the first violation, the name of the error where there is none, or what it got away with. */
function tryTo(attempt: string): Promise<string> {
  const elsewhere = 'https://example.org/x'
  const add = (tag: string, set: (element: HTMLElement) => void) => {
    const element = document.createElement(tag)
    set(element)
    document.body.append(element)
  }
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch('/'),
    beacon: () => navigator.sendBeacon('/', 'x'),
    socket: () => new WebSocket('wss://example.org'),
    image: () => Object.assign(new Image(), { src: elsewhere }),
    frame: () => add('iframe', (frame) => frame.setAttribute('src', elsewhere)),
    stylesheet: () => add('link', (link) => Object.assign(link, { rel: 'stylesheet', href: elsewhere })),
    inlineStyle: () => add('style', (style) => style.append('h1{color:red}')),
    form: () => {
      add('form', (form) => Object.assign(form, { action: elsewhere, method: 'post' }))
      document.querySelector('form')?.submit()
    },
    base: () => document.head.append(Object.assign(document.createElement('base'), { href: elsewhere })),
    object: () => add('object', (object) => object.setAttribute('data', elsewhere)),
    foreignScript: () => add('script', (script) => Object.assign(script, { src: elsewhere })),
    dataScript: () => add('script', (script) => Object.assign(script, { src: 'data:text/javascript,0' })),
    foreignWorker: () => new Worker(elsewhere),
    inlineScript: () => add('script', (script) => Object.assign(script, { textContent: '0' })),
    markup: () => add('div', (div) => Object.assign(div, { innerHTML: '<b>x</b>' })),
    // biome-ignore lint/security/noGlobalEval: it is to be refused
    eval: () => window.eval('1'),
    secondPolicy: () => Reflect.get(window, 'trustedTypes').createPolicy('other', {}),
  }
  return new Promise((resolve) => {
    // A moment later, so that a second report of the same attempt is not taken for the next attempt's.
    const answer = (what: string) => setTimeout(() => resolve(what), 50)
    document.addEventListener('securitypolicyviolation', (event) => answer(event.effectiveDirective), { once: true })
    // What the test driver evaluates is exempt from the policy; what runs later is the page's own.
    setTimeout(async () => {
      try {
        await ways[attempt]?.()
        setTimeout(() => answer('nothing stopped it'), 1000)
      } catch (error) {
        setTimeout(() => answer(error instanceof Error ? error.name : String(error)), 50)
      }
    })
  })
}

const lowerCased = (fields: Record<string, string>) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
