import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { root } from './run.mjs'

// Only Next's compiler knows fonts.
vi.mock('@/app/fonts', () => ({ inter: { variable: '' } }))

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** What the pages say of themselves, in a build with this file of the organisation. */
async function metadata(org: object) {
  vi.resetModules()
  vi.stubEnv('NEXT_PUBLIC_ORG', JSON.stringify(org))
  return (await import('@/app/layout')).metadata
}

test('the icon stands in the page itself, and is the one that public/ holds', async () => {
  const { icon } = (await metadata({})).icons as { icon: string }
  const [, drawing = ''] = /^data:image\/svg\+xml,(.*)$/.exec(icon) ?? []
  expect(decodeURIComponent(drawing)).toBe(readFileSync(new URL('public/icon.svg', root), 'utf8').trim())
})

test('the card is named by its whole address, so only where the site knows its own', async () => {
  const without = await metadata({})
  expect([without.metadataBase, without.openGraph?.images, without.twitter]).toEqual([undefined, undefined, undefined])
  const { metadataBase, openGraph, twitter } = await metadata({ site: 'https://latchkey.acme.example' })
  expect(String(metadataBase)).toBe('https://latchkey.acme.example/')
  expect(openGraph?.images).toEqual([{ url: '/social.png', width: 1200, height: 630, alt: expect.stringMatching(/\S/) }])
  expect(twitter).toEqual({ card: 'summary_large_image' })
})

test('the card is a picture of the size that the pages name, and light enough for a chat', () => {
  const card = readFileSync(new URL('public/social.png', root))
  expect(String(card.subarray(1, 4))).toBe('PNG')
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
  expect(card.length).toBeLessThan(60_000)
})
