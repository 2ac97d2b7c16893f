import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fromFragment } from '@/lib/link/fragment'
import { prefillAnswers } from '@/machines/engine/prefill'
import { resolve } from '@/machines/engine/resolve'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { artefactIds } from '@/machines/knowledge/artefacts/ids'
import { treeIds, trees } from '@/machines/trees'
import { walk } from '@/scripts/sources.mjs'
import { expect, step, test } from './app'

const out = fileURLToPath(new URL('../out', import.meta.url))
const site = walk(out)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${relative(out, file).split(sep).join('/')}`.replace(/index\.html$/, ''))
const pages = site.filter((path) => /^\/(?:causes|codes|evidence)\//.test(path))
const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
const chunks = chunksOf(pages)
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const loaded = await Promise.all(treeIds.map(async (id) => ({ id, tree: await trees[id].load() })))
const causes = loaded.flatMap(({ id, tree }) => Object.keys(tree.causes).map((cause) => ({ id, tree, cause, path: `/causes/${id}/${cause}/` })))

test('every cause, every thing to fetch and every code has a page, and each kind a list of them', () => {
  expect(pages).toEqual(expect.arrayContaining(['/causes/', '/evidence/', '/codes/', '/codes/E0000006/']))
  expect(pages).toEqual(expect.arrayContaining([...causes.map(({ path }) => path), ...artefactIds.map((id) => `/evidence/${id}/`)]))
  for (const list of ['/causes/', '/evidence/', '/codes/']) {
    const linked = hrefsOf(htmlOf(list))
    expect(pages.filter((path) => path.startsWith(list) && path !== list && !linked.includes(path))).toEqual([])
  }
})

test('a title and a description that fit, unlike those of any other page', () => {
  const heads = site.map((path) => ({ path, ...headOf(htmlOf(path)) }))
  const alike = (key: 'title' | 'description') => heads.filter((one) => heads.some((other) => other.path !== one.path && other[key] === one[key]))
  expect(alike('title').map(({ path }) => path)).toEqual([])
  expect(alike('description').map(({ path }) => path)).toEqual([])
  const own = heads.filter(({ path }) => pages.includes(path))
  expect(own.filter(({ title, description }) => title.length < 5 || title.length > 65 || description.length < 30)).toEqual([])
  expect(own.filter(({ path, description }) => description.length > 160 && !path.startsWith('/codes/'))).toEqual([])
})

test('every link within the site leads to a page that is there, and to a part of it that is there', () => {
  const dead = pages.flatMap((from) =>
    hrefsOf(htmlOf(from))
      .filter((href) => !leads(from, href))
      .map((href) => `${from} ${href}`),
  )
  expect(dead).toEqual([])
})

test('“Start from here” gives the answers that lead to the cause, in a link that is whole', () => {
  for (const { id, tree, cause, path } of causes) {
    const start = hrefsOf(htmlOf(path)).find((href) => href.startsWith(`/${id}/#`)) ?? ''
    const { link, damage, unknown } = fromFragment(start, vocabularyOf(tree))
    const answers = prefillAnswers(tree, cause)
    expect({ path, answers: link?.findings.answers, at: link?.at, damage, unknown }).toEqual({
      path,
      answers,
      at: resolve(tree, { facts: {}, answers, not: [] }).step,
      damage: undefined,
      unknown: [],
    })
  }
})

for (const { id, tree } of loaded)
  test(`${id}: “Start from here” opens the case that it says`, async ({ page }) => {
    const told = causes.filter((one) => one.id === id)
    for (const { cause, path } of [told[0]!, told.at(-1)!]) {
      await page.goto(path)
      await page.getByRole('link', { name: 'Start from here' }).click()
      await expect(step(page)).toHaveAttribute('data-step', resolve(tree, { facts: {}, answers: prefillAnswers(tree, cause), not: [] }).step)
    }
  })

for (const [i, chunk] of chunks.entries())
  test(`axe finds nothing, part ${i + 1} of ${chunks.length}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect(await faultsOf(page, chunk)).toEqual([])
  })

test('axe finds nothing in the dark either, on some of each kind', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const some = ['/causes/', '/codes/', '/evidence/'].flatMap((kind) =>
    pages.filter((path) => path.startsWith(kind)).filter((_, i, all) => i % Math.ceil(all.length / 5) === 0),
  )
  expect(await faultsOf(page, some)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  // The pages of codes come from one form: some of them stand for all.
  const read = chunksOf(pages.filter((path, i) => !path.startsWith('/codes/') || i % 10 === 0))
  for (const [i, chunk] of read.entries())
    test(`each page can be read, on a narrow screen too, part ${i + 1} of ${read.length}`, async ({ page }) => {
      test.slow()
      for (const path of chunk) {
        // Without scripts, the styles may come after the content is there.
        await page.goto(path)
        expect({ path, ...(await page.evaluate(shown)) }).toEqual({ path, heading: 1, hidden: [], wider: 0, says: true, leadsOn: true })
      }
    })
})

/** What axe, and a count of the main headings, find amiss. */
async function faultsOf(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const headings = await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
      return document.querySelectorAll('h1').length
    })
    if (headings !== 1) faults.push(`${path} has ${headings} main headings`)
    // Without frames, the older way finds the same in half the time.
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: rules, resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
  }
  return faults
}

/** Runs in the page: its visible main headings, what of its text cannot be seen (what is folded up can), how far it is too wide, whether it says much, and leads on. */
function shown() {
  const main = document.querySelector('main')
  const all = [...(main?.querySelectorAll('h1, h2, h3, p, li, dt, dd, a') ?? [])].filter((one) => !one.closest('details:not([open])'))
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true })
  const links = [...(main?.querySelectorAll('a[href^="/"]') ?? [])].filter(isSeen)
  return {
    heading: all.filter((one) => one.tagName === 'H1' && isSeen(one)).length,
    hidden: all.filter((one) => !isSeen(one)).map(({ outerHTML }) => outerHTML),
    wider: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    says: (main?.textContent?.split(' ').length ?? 0) > 40,
    leadsOn: /^\/causes\/./.test(location.pathname) ? links.some(({ textContent }) => textContent === 'Start from here') : links.length > 0,
  }
}

const headOf = (html: string) => ({
  title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
  description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
})

function chunksOf(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / 30) }, (_, i) => paths.slice(i * 30, i * 30 + 30))
}

/** The addresses of a page's links within the site. */
const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')).filter((href) => !/^[a-z]+:/i.test(href))

function leads(from: string, href: string): boolean {
  const [path = '', part = ''] = href.split('#')
  const place = join(out, path === '' ? from : path)
  const file = path.endsWith('.txt') ? place : join(place, 'index.html')
  return existsSync(file) && (part === '' || part.startsWith('v1?') || readFileSync(file, 'utf8').includes(`id="${part}"`))
}
