import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { screenshotPage } from '@/scripts/policy.mjs'
import { walk } from '@/scripts/sources.mjs'
import { expect } from './app'
import { faultsInBothThemes } from './axe'

/** The built site, and its pages to read; without the one in which pictures are read, which nobody sees. */

export const out = fileURLToPath(new URL('../../out', import.meta.url))
export const site = walk(out)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${relative(out, file).split(sep).join('/')}`.replace(/index\.html$/, ''))
  .filter((path) => path !== screenshotPage)
export const pages = site.filter((path) => /^\/(?:causes|codes|evidence|map|scopes|workflows-cards)\//.test(path))
export const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')

/** What axe, and a count of the main headings, find amiss in either theme. */
export async function faultsOf(page: Page, paths: readonly string[], dark: 'colours' | 'all' = 'colours'): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const headings = await page.locator('h1').count()
    if (headings !== 1) found.push(`${path} has ${headings} main headings`)
    found.push(...(await faultsInBothThemes(page, dark)).map((fault) => `${path} ${fault}`))
  }
  return found
}

/** Each page can be read where scripts are off. */
export async function canBeRead(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    // Without scripts, the styles may come after the content is there.
    await page.goto(path)
    expect({ path, ...(await page.evaluate(shown)) }).toEqual({ path, heading: 1, hidden: [], wider: 0, says: true, leadsOn: true })
  }
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
