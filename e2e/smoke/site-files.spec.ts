import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { walk } from '@/scripts/sources.mjs'

const out = fileURLToPath(new URL('../../out', import.meta.url))

test('the site has the files that others ask for, and none with a contact or an address that nobody gave', async ({ request }) => {
  const names = ['robots.txt', 'icon.svg', 'social.png', 'third-party-notices.txt', '.well-known/security.txt', 'sitemap.xml', 'favicon.ico']
  const answers = await Promise.all(names.map(async (name) => [name, (await request.get(`/${name}`)).status()]))
  expect(Object.fromEntries(answers)).toEqual({
    'robots.txt': 200,
    'icon.svg': 200,
    'social.png': 200,
    'third-party-notices.txt': 200,
    '.well-known/security.txt': 404,
    'sitemap.xml': 404,
    'favicon.ico': 404,
  })
  const html = readFileSync(join(out, 'index.html'), 'utf8')
  const found = ['og:title', 'og:image', 'twitter:image', 'localhost'].filter((words) => html.includes(words))
  expect(found).toEqual(['og:title'])
})

test('what is sent compressed is what the pages are', () => {
  const compressed = walk(out).filter((file) => /\.(?:br|gz)$/.test(file))
  const wrong = compressed.filter((file) => {
    const content = readFileSync(file)
    const plain = file.endsWith('.br') ? brotliDecompressSync(content) : gunzipSync(content)
    return !plain.equals(readFileSync(file.replace(/\.(?:br|gz)$/, '')))
  })
  expect(compressed.length).toBeGreaterThan(walk(out).filter((file) => file.endsWith('.html')).length)
  expect(wrong.map((file) => relative(out, file))).toEqual([])
})

for (const path of ['//x', '//x.example/y', `/${'a'.repeat(256)}`])
  test(`${path.slice(0, 20)} shows the not-found page`, async ({ page, baseURL }) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    const response = await page.goto(`${baseURL}${path}`)
    expect([response?.status(), new URL(page.url()).origin]).toEqual([404, baseURL])
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    // Scripts start after the page is shown, and what they break shows then.
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    expect(problems).toEqual([])
  })
