import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('What was sent stays so through Back, a change of how it is shown, and a reload before it was pasted; Back never leads out of the document', async () => {
  const entries = ['#elsewhere', '#sent']
  let [index, type] = [1, 'navigate']
  const location = {
    get hash() {
      return entries[index]!
    },
    set hash(fragment: string) {
      entries.splice(++index, entries.length, fragment)
    },
    replace: (fragment: string) => entries.splice(index, 1, fragment),
  }
  const navigation = {
    get currentEntry() {
      return { index, key: '' }
    },
  }
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] })
  vi.stubGlobal('navigation', navigation)
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', { back: () => index-- })
  const { goBack, goTo, isReceived, replaceWith } = await import('./use-fragment')
  const isSent = () => isReceived(location.hash)
  const seen: unknown[] = []

  seen.push(isSent())
  replaceWith('#sent-for-me')
  seen.push(isSent())
  goTo('#mine')
  seen.push(isSent())
  // The browser's own Back.
  index--
  seen.push(isSent())
  goBack(() => seen.push('started'))
  seen.push(location.hash)
  type = 'reload'
  goTo('#pasted', true)
  seen.push(isSent())
  replaceWith('#pasted-for-me')
  seen.push(isSent())
  goBack(() => seen.push('started again'))
  expect([...seen, location.hash]).toEqual([true, true, false, true, 'started', '#sent-for-me', true, true, '#sent-for-me'])
})
