import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromFragment } from '@/lib/link/fragment'
import { prefillAnswers } from '@/machines/engine/prefill'
import { resolve } from '@/machines/engine/resolve'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { artefactIds } from '@/machines/knowledge/artefacts/ids'
import { treeIds, trees } from '@/machines/trees'
import { expect, fresh, step, test } from '../support/app'
import { spread } from '../support/chunks'
import { canBeRead, faultsOf, htmlOf, out, pages, site } from '../support/site'

/** Of each kind some, from all over them. */
const some = (count: number) =>
  ['/causes/', '/codes/', '/evidence/'].flatMap((kind) =>
    spread(
      pages.filter((path) => path.startsWith(kind)),
      count,
    ),
  )

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
  for (const { tree, cause, path } of causes) {
    const start = hrefsOf(htmlOf(path)).find((href) => href.startsWith('/#v1?')) ?? ''
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
    const own = causes.filter((one) => one.id === id)
    for (const { cause, path } of [own[0]!, own.at(-1)!]) {
      await page.goto(path)
      await page.getByRole('link', { name: 'Start from here' }).click()
      await expect(step(page)).toHaveAttribute('data-step', resolve(tree, { facts: {}, answers: prefillAnswers(tree, cause), not: [] }).step)
    }
  })

test('axe finds nothing in either theme, on one of each kind', async ({ page }) => {
  expect(await faultsOf(page, some(1))).toEqual([])
})

fresh.describe('without JavaScript', () => {
  fresh.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  fresh('some pages of each kind can be read, on a narrow screen too', ({ page }) => canBeRead(page, [...some(12), '/scopes/', '/workflows-cards/']))
})

const headOf = (html: string) => ({
  title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
  description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
})

/** The addresses of a page's links within the site. */
const hrefsOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')).filter((href) => !/^[a-z]+:/i.test(href))

function leads(from: string, href: string): boolean {
  const [path = '', part = ''] = href.split('#')
  const place = join(out, path === '' ? from : path)
  const file = path.endsWith('.txt') ? place : join(place, 'index.html')
  return existsSync(file) && (part === '' || part.startsWith('v1?') || readFileSync(file, 'utf8').includes(`id="${part}"`))
}
