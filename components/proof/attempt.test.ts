import { expect, test } from 'vitest'
import { attempt } from './attempt'

/** A browser that reports a violation of this directive for an address. */
function reporting(blockedURI: (to: string) => string, effectiveDirective = 'connect-src') {
  const scope = new EventTarget()
  const go = (to: string) => {
    setTimeout(() =>
      scope.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI: blockedURI(to), effectiveDirective, originalPolicy: 'p' })),
    )
  }
  return { scope, go }
}

test('what the browser reports a violation for is refused, and by which directive', async () => {
  for (const blocked of [(to: string) => to, (to: string) => new URL(to).origin, () => 'trusted-types-sink', () => 'inline']) {
    const { scope, go } = reporting(blocked)
    expect(await attempt({ id: 'fetch', name: '', go }, scope, 100)).toEqual({
      id: 'fetch',
      result: 'refused',
      by: ['connect-src'],
      error: '',
      policies: ['p'],
    })
  }
})

test('a report for this very site is told by what stands behind the question mark', async () => {
  const { scope, go } = reporting(() => 'https://latchkey.example/robots.txt?own-host')
  expect(await attempt({ id: 'own-host', name: '', go }, scope, 50)).toMatchObject({ result: 'refused' })
  expect(await attempt({ id: 'host', name: '', go }, scope, 50)).toMatchObject({ result: 'not refused' })
})

test('a report of another way proves nothing of this one', async () => {
  const { scope, go } = reporting(() => 'https://image.latchkey.invalid')
  expect(await attempt({ id: 'fetch', name: '', go }, scope, 50)).toMatchObject({ result: 'not refused', by: [] })
})

test('an error that comes later proves nothing: a host that is not there ends in the same one', async () => {
  const go = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await attempt({ id: 'fetch', name: '', go }, new EventTarget(), 50)).toMatchObject({ result: 'not refused', error: '' })
})

test('what is refused at the call, or by our own rule for scripts, is refused', async () => {
  const refusal = () => new TypeError('Not a script of this site: https://x')
  const thrown = () => {
    throw refusal()
  }
  for (const go of [thrown, () => Promise.reject(refusal())])
    expect(await attempt({ id: 'script', name: '', go }, new EventTarget(), 50)).toMatchObject({
      result: 'refused',
      error: 'TypeError: Not a script of this site: https://x',
    })
})

test('what this browser does not have is told from what it refuses', async () => {
  expect(await attempt({ id: 'x', name: '', needs: 'NoSuchThing', go: () => undefined }, new EventTarget())).toMatchObject({ result: 'absent' })
})
