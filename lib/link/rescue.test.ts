import { expect, test } from 'vitest'
import { toFragment } from './fragment'
import { rescued, seemsLost } from './rescue'

/** Links whose `#` was lost on the way, numbered as in the browser’s tests (e2e/link-damage.spec.ts). */

const fragment = toFragment({
  tree: 'rdp-mfa',
  tv: 1,
  at: 'clientConfigWrong',
  read: new Date('2026-11-21T06:39:00Z'),
  view: 'okta-admin',
  ask: 'widget-log',
  findings: {
    facts: { 'okta-widget-log.status401': '', 'clock.drifted': '-30', '!clock.skewed': '' },
    answers: { scope: 'everyoneHere', typed: 'dontKnow', log: 'skip', clockSkewed: 'notFixed' },
    not: ['!clock.skewed'],
  },
})
const encoded = encodeURIComponent(`https://latchkey.example/rdp-mfa/${fragment}`)

const at = (path: string) => {
  const { pathname, search, hash } = new URL(path, 'https://latchkey.example')
  return { pathname, search, hash }
}
const paths = ['/', '/rdp-mfa/', '/causes/rdp-mfa/clockSkewed/', '/codes/E0000006/', '/evidence/widget-log/', '/c/', '/history/']
for (const path of paths)
  test(`1, 2 rescued to ${path}`, () => {
    const to = `${path}${fragment}`
    expect(rescued(at(`${path}${fragment.replace('#', '%23')}`))).toBe(to)
    expect(rescued(at(`${path}${fragment.replace('#', '%2523')}`))).toBe(to)
    expect(rescued(at(`${path}${encodeURIComponent(fragment)}`))).toBe(to)
    expect(rescued(at(`${path}${encodeURIComponent(encodeURIComponent(fragment))}`))).toBe(to)
    expect(rescued(at(`${path}${fragment.replace('#', '%23').replace('?', '/?')}`))).toBe(to)
    expect(rescued(at(`${path.slice(0, -1)}${fragment.replace('#', '%23')}`))).toBe(to)
    expect(rescued(at(`${path}${fragment.slice('#v1'.length)}&utm_source=mail`))).toBe(to)
    expect(rescued(at(`${path}${fragment.slice(1)}`))).toBe(to)
  })

test('1 a broken link is sent on too, to be explained where links open', () => {
  expect(rescued(at(`/rdp-mfa/${fragment.replace('#', '%23').slice(0, -9)}`))).toBe(`/rdp-mfa/${fragment.slice(0, -9)}`)
})

test('1 an address in a query, and a path that is none of ours, lead to the first page', () => {
  expect(rescued(at(`/?url=${encoded}&data=05`))).toBe(`/${fragment}`)
  for (const path of ['//evil.example/', '/a/b/c/d/', '/../x y/', '/%5Cevil.example/'])
    expect(rescued(at(`${path}${fragment.replace('#', '%23')}`))).toMatch(/^\/(?:x%20y\/)?#v1/)
})

test('1 a spoken code is sent on as well', () => {
  for (const path of ['/c/K7QF3', '/c/%23K7QF3', '/c/%2523K7QF3', '/c/%23K7QF3/', '/c%2F%23K7QF3']) expect(rescued(at(path))).toBe('/c/#K7QF3')
  for (const path of ['/c/#K7QF3', '/c/%23K7QF34', '/x/%23K7QF3']) expect(rescued(at(path))).toBeUndefined()
})

test('1, 2 nothing is rescued that needs no rescue', () => {
  for (const path of ['/', '/rdp-mfa/', '/?utm_source=x', '/?tree=rdp-mfa', '/v1?x=y', `/rdp-mfa/${fragment}`, '/%23main', '/#main'])
    expect(rescued(at(path))).toBeUndefined()
})

test('2 a loss is suspected only where something shows one', () => {
  expect(['/?utm_source=mail', '/rdp-mfa/?url=x', '/?tree=rdp-mfa&tv=1', '/?fbclid=x'].map((path) => seemsLost(at(path)))).toEqual([true, true, true, true])
  expect(['/', '/rdp-mfa/', '/?q=utm_source', `/?utm_source=x${fragment}`, '/?paste=1'].map((path) => seemsLost(at(path)))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
