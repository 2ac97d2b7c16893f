import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

type Entry = { fragment: string; key: string; state?: unknown }

/** A tab of a browser: its history, and what a page can ask about it. `open` gives the module as a new document has it. */
function tab() {
  let keys = 0
  const entry = (fragment: string): Entry => ({ fragment, key: `key-${++keys}` })
  const entries: Entry[] = [entry('#elsewhere')]
  let [index, type, referrer] = [0, 'navigate', '']
  const here = () => entries[index]!
  const location = {
    origin: 'https://latchkey.example',
    get hash() {
      return here().fragment
    },
    set hash(fragment: string) {
      entries.splice(++index, entries.length, entry(fragment))
    },
    replace: (fragment: string) => entries.splice(index, 1, { fragment, key: here().key }),
  }
  const navigation = {
    get currentEntry() {
      return { index, key: here().key, getState: () => here().state }
    },
    updateCurrentEntry: ({ state }: { state: unknown }) => Object.assign(here(), { state }),
  }
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] })
  vi.stubGlobal('navigation', navigation)
  vi.stubGlobal('location', location)
  vi.stubGlobal('document', {
    get referrer() {
      return referrer
    },
  })
  vi.stubGlobal('history', { back: () => index-- })
  const load = () => {
    vi.resetModules()
    return import('./use-fragment')
  }
  return {
    location,
    here,
    back: () => index--,
    /** A link that is followed, or typed into the address. */
    follow: (fragment: string, from = '') => {
      entries.splice(++index, entries.length, entry(fragment))
      ;[type, referrer] = ['navigate', from]
      return load()
    },
    reload: () => {
      type = 'reload'
      return load()
    },
    withoutNavigation: () => vi.stubGlobal('navigation', undefined),
  }
}

test('what was sent stays so through Back, a change of how it is shown, and a reload; Back never leads out of the document', async () => {
  const one = tab()
  let page = await one.follow('#sent')
  const whose = () => page.whoseIs(one.location.hash)
  expect(whose()).toBe('sent')
  page.replaceWith('#sent-for-me')
  expect(whose()).toBe('sent')
  page.goTo('#mine')
  expect(whose()).toBe('own')
  // The browser's own Back.
  one.back()
  expect(whose()).toBe('sent')
  const seen: string[] = []
  page.goBack(() => seen.push('started'))
  expect([...seen, one.location.hash]).toEqual(['started', '#sent-for-me'])
  page = await one.reload()
  expect(whose()).toBe('sent')
  page.openLink('#pasted')
  expect([whose(), page.isArrival('#pasted')]).toEqual(['sent', true])
  page.goTo('#next', 'sent')
  expect([whose(), page.isArrival('#next')]).toEqual(['sent', false])
})

test('what the reader checked, and what is theirs, stays so after a reload', async () => {
  const one = tab()
  let page = await one.follow('#sent')
  page.claim('checked')
  page = await one.reload()
  expect(page.whoseIs('#sent')).toBe('checked')
  page.goTo('#mine')
  page = await one.reload()
  expect(page.whoseIs('#mine')).toBe('own')
})

test('no link is the reader’s own by what it says, by a reload before it was marked, or because the document or its first page was theirs', async () => {
  const forged = '#v1?tree=rdp-mfa&received=checked&start=yes&end=abcd'
  const one = tab()
  let page = await one.follow(forged)
  expect([page.whoseIs(forged), page.isOwnStart(forged)]).toEqual(['sent', false])
  // Broken off before anything of ours ran, then loaded again.
  one.here().state = undefined
  page = await one.reload()
  expect([page.whoseIs(forged), page.isOwnStart(forged)]).toEqual(['sent', false])
  // A state that another site gave: it cannot know the key.
  one.here().state = { whose: 'own', fragment: forged, key: 'guessed' }
  page = await one.reload()
  expect(page.whoseIs(forged)).toBe('sent')
  // Into the address bar of a tab that holds a case of the reader's own, opened from a page of ours.
  page = await one.follow('#v1?mine', 'https://latchkey.example/causes/')
  page.goTo('#mine')
  one.location.hash = forged
  expect([page.whoseIs(forged), page.isOwnStart(forged), page.isArrival(forged)]).toEqual(['sent', false, true])
})

test('a page of ours counts as one only by its referrer, and only for the link that it opened', async () => {
  const start = '#v1?tree=rdp-mfa&start=yes&end=abcd'
  const one = tab()
  for (const [from, isOwn] of [
    ['https://latchkey.example/causes/rdp-mfa/clockSkewed/', true],
    ['https://latchkey.example.evil.example/', false],
    ['https://evil.example/', false],
    ['', false],
  ] as const) {
    const page = await one.follow(start, from)
    expect([from, page.isOwnStart(start)]).toEqual([from, isOwn])
  }
})

test('in a browser that keeps nothing with an entry, a case is taken for sent after a reload', async () => {
  const one = tab()
  one.withoutNavigation()
  let page = await one.follow('#sent')
  page.goTo('#mine')
  expect(page.whoseIs('#mine')).toBe('own')
  page = await one.reload()
  expect(page.whoseIs('#mine')).toBe('sent')
})
