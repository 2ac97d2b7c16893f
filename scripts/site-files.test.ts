import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { root } from './run.mjs'
import { robots, securityTxt, sitemap, writeSiteFiles } from './site-files.mjs'
import { walk } from './sources.mjs'

const template = readFileSync(new URL('public/.well-known/security.txt', root), 'utf8')
const now = new Date('2026-11-21T12:00:00Z')
const security = { contact: 'security@acme.example', expires: '2027-11-21' }

test('security.txt says what the organisation says, and is left out where that is nothing or over', () => {
  expect(securityTxt(template, { site: 'https://latchkey.acme.example', security }, now)).toBe(
    'Contact: mailto:security@acme.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: en\nCanonical: https://latchkey.acme.example/.well-known/security.txt\n',
  )
  expect(securityTxt(template, { security: { ...security, contact: 'https://acme.example/report' } }, now)).toBe(
    'Contact: https://acme.example/report\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: en\n',
  )
  expect(securityTxt(template, {}, now)).toBeNull()
  expect(securityTxt(template, { site: 'https://latchkey.acme.example' }, now)).toBeNull()
  expect(securityTxt(template, { security: { ...security, expires: '2026-11-21' } }, now)).toBeNull()
})

test('robots.txt admits everybody, and names a sitemap only where the site knows its own address', () => {
  const own = readFileSync(new URL('public/robots.txt', root), 'utf8')
  expect(own).toBe('User-agent: *\nAllow: /\n')
  expect(robots(own, 'https://latchkey.acme.example')).toBe(`${own}Sitemap: https://latchkey.acme.example/sitemap.xml\n`)
})

test('the sitemap lists pages by their whole addresses', () => {
  const xml = sitemap('https://latchkey.acme.example', ['index.html', 'causes/rdp-mfa/index.html', '404.html', 'a&b/index.html'])
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://latchkey.acme.example/',
    'https://latchkey.acme.example/causes/rdp-mfa/',
    'https://latchkey.acme.example/a&amp;b/',
  ])
})

test('a site gets the files that its organisation has the words for, and the build says what it left out', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const names = (org: object) => {
    const out = temporaryFolder()
    cpSync(fileURLToPath(new URL('public', root)), out, { recursive: true })
    mkdirSync(join(out, 'causes'))
    writeFileSync(join(out, 'causes', 'index.html'), '')
    writeSiteFiles(out, org, now)
    return walk(out)
      .map((file) => relative(out, file))
      .filter((name) => /security|sitemap/.test(name))
  }
  expect(names({})).toEqual([])
  expect(said.mock.calls.flat()).toEqual([expect.stringContaining('security.txt')])
  expect(names({ security, site: 'https://latchkey.acme.example' })).toEqual([join('.well-known', 'security.txt'), 'sitemap.xml'])
  expect(said).toHaveBeenCalledTimes(1)
  said.mockRestore()
})
