import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { screenshotPage } from './policy.mjs'
import { walk } from './sources.mjs'

/**
 * Completes what `public/` begins, from what the organisation says of itself.
 * @param {string} out the built site
 * @param {import('../lib/org/org').Org} org
 * @param {Date} now
 */
export function writeSiteFiles(out, org, now) {
  const file = join(out, '.well-known', 'security.txt')
  const security = securityTxt(readFileSync(file, 'utf8'), org, now)
  if (security !== null) writeFileSync(file, security)
  else {
    rmSync(dirname(file), { recursive: true })
    console.error(`The site has no security.txt: ${org.security ? 'security.expires in org.json has passed' : 'org.json has no "security"'} (docs/org.md).`)
  }
  if (org.site === undefined) return
  const pages = walk(out).map((page) => relative(out, page).split(sep).join('/'))
  writeFileSync(join(out, 'sitemap.xml'), sitemap(org.site, pages))
  writeFileSync(join(out, 'robots.txt'), robots(readFileSync(join(out, 'robots.txt'), 'utf8'), org.site))
}

/**
 * @param {string} template
 * @param {import('../lib/org/org').Org} org
 * @param {Date} now
 * @returns {string | null} null where it would name nobody, or be out of date
 */
export function securityTxt(template, { security, site }, now) {
  if (security === undefined) return null
  const expires = `${security.expires}T00:00:00Z`
  if (new Date(expires) <= now) return null
  const contact = security.contact.startsWith('https://') ? security.contact : `mailto:${security.contact}`
  const filled = template.replace('{contact}', () => contact).replace('{expires}', expires)
  const lines = filled.replace('{site}', () => site ?? '{site}').split('\n')
  return lines.filter((line) => !line.startsWith('#') && !line.includes('{')).join('\n')
}

/** @param {string} own what `public/` says @param {string} site */
export const robots = (own, site) => `${own}Sitemap: ${site}/sitemap.xml\n`

/** Pages for developers, and the one in which pictures are read, are not for search engines. @param {string} site @param {readonly string[]} files of the site */
export function sitemap(site, files) {
  const pages = files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^(?:ui|offline)\//.test(file) && `/${file}` !== `${screenshotPage}index.html`)
    .map((file) => `${site}/${file.slice(0, -'index.html'.length)}`)
  const entries = pages.map((page) => `<url><loc>${page.replaceAll('&', '&amp;')}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}
