import { expect, test } from 'vitest'
import { hashes, policyOf, withBoot, withPolicy } from './page.mjs'
import { firstScript } from './policy.mjs'

// The digest of `alert(1)`, by: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alert1 = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='

test('inline scripts are hashed once each; scripts with an address are not', () => {
  expect(hashes('<script src="/a.js" async=""></script><script>alert(1)</script><p></p><script id="b">alert(1)</script>')).toEqual([alert1])
  expect(hashes('<script>a\r\nb</script>')).toEqual(hashes('<script>a\nb</script>'))
  expect(hashes('<p>no script</p>')).toEqual([])
})

test('the policy is the first child of the head, names every inline script, and its own comes before the others', () => {
  const page = withPolicy('<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body><script>alert(1)</script></body></html>')
  expect(page).toMatch(
    /<head><meta http-equiv="Content-Security-Policy" content="[^"]+"><meta name="referrer" content="same-origin"><script>\(function\(\){function own/,
  )
  expect(page.indexOf(firstScript)).toBeLessThan(page.indexOf('alert(1)'))
  const policy = policyOf(page) ?? ''
  expect(hashes(page)).toHaveLength(2)
  for (const hash of hashes(page)) expect(policy).toContain(`'${hash}'`)
})

test('a policy anywhere else in the page is not taken for its own', () => {
  expect(policyOf('<head><title>x</title><meta http-equiv="Content-Security-Policy" content="default-src *"></head>')).toBeNull()
  expect(policyOf('no head')).toBeNull()
})

test('a page whose head cannot be told is refused rather than left without a policy', () => {
  expect(() => withPolicy('<html><body></body></html>')).toThrow('exactly one <head>')
  expect(() => withPolicy('<head></head><head></head>')).toThrow('exactly one <head>')
})

const built = (body: string) =>
  `<html><head><meta charset="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script>early()</script><script src="/_next/static/chunks/b.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script></head><body>${body}<script src="/_next/static/chunks/a.js" id="_R_" async=""></script><script>self.__next_f.push(1)</script></body></html>`

test('a page with the app names its scripts in their order, and runs none of them', () => {
  const page = withBoot(built('<div data-island=""></div>'), '/boot.js')
  expect(page).toContain('<meta name="app-scripts" content="/_next/static/chunks/b.js /_next/static/chunks/a.js">')
  expect(page.match(/<script[^>]*src=[^>]*>/g)).toEqual(['<script src="/boot.js" defer>'])
  expect(page).not.toContain('rel="preload"')
  expect(page).toContain('self.__next_f.push(1)')
})

test('a page to read keeps nothing of the framework', () => {
  const page = withBoot(built('<main></main>'), '/boot.js')
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script>', '<script src="/boot.js" defer>'])
  expect(page).toContain('early()')
  expect(page).not.toMatch(/preload" as="script|__next_f/)
})
