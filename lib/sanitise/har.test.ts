import { expect, test } from 'vitest'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { leaksOf } from './__fixtures__/leaks-of'
import { people, plantedPersons, plantedSecrets, signInHar } from './__fixtures__/sign-in'
import { sanitise } from './sanitise'
import type { Clean } from './types'

const outcome = await sanitise(signInHar, now)
const clean = outcome as Clean
const har = 'text' in outcome ? JSON.parse(outcome.text) : undefined

test('a sign-in with over 40 planted secrets comes out with none, in any encoding', () => {
  expect(plantedSecrets.length).toBeGreaterThan(40)
  expect(leaksOf(signInHar, plantedSecrets)).toEqual(plantedSecrets)
  expect(outcome).not.toHaveProperty('refused')
  expect(leaksOf(clean.text, plantedSecrets)).toEqual([])
  expect(leaksOf(JSON.stringify(clean.receipt), [...plantedSecrets, ...plantedPersons])).toEqual([])
})

test('nobody is named in it, and no org', () => {
  expect(leaksOf(clean.text, plantedPersons)).toEqual([])
})

test('it is still a HAR with the same requests', () => {
  const before = JSON.parse(signInHar)
  expect(har.log.entries.length).toBe(before.log.entries.length)
  const shape = (log: { entries: { request: { method: string; headers: { name: string }[] }; response: { status: number } }[] }) =>
    log.entries.map(({ request, response }) => [request.method, response.status, request.headers.map(({ name }) => name)])
  expect(shape(har.log)).toEqual(shape(before.log))
  expect(clean.text).toMatch(/^\{\n {2}"log": \{/)
  expect(har.log.entries[8].response.content.text).toBe('removed (54 characters of application/javascript)')
})

test('the same value has the same stand-in in every place and encoding', () => {
  const [authorize, , answer, authn, redirect, , user, acs, , token, exchange] = har.log.entries
  const code = /code=([\w-]+)/.exec(authorize.response.redirectURL)?.[1]
  expect(exchange.request.postData.text).toContain(`code=${code}`)
  expect(redirect.request.url).toContain(`token=${JSON.parse(authn.response.content.text).sessionToken}`)
  const email = JSON.parse(har.log.entries[1].request.postData.text).identifier
  expect(email).toMatch(/^user-\d+$/)
  const claims = JSON.parse(Buffer.from(JSON.parse(token.response.content.text).access_token.split('.')[1], 'base64url').toString())
  expect(claims).toMatchObject({ sub: email, preferred_username: email, name: email, uid: email, exp: 1795000000 })
  const saml = Buffer.from(new URLSearchParams(acs.request.postData.text).get('SAMLResponse')!, 'base64').toString()
  expect(saml).toContain(`>${email}</saml2:NameID>`)
  expect(saml).toContain('Value="urn:oasis:names:tc:SAML:2.0:status:Success"')
  expect(new URL(user.request.url).pathname).toBe(`/api/v1/users/${email}`)
  expect(new URL(authorize.request.url).host).toMatch(/^org-\d\.okta\.com$/)
  expect(JSON.parse(answer.request.postData.text).credentials.passcode).toMatch(/^password-\d+$/)
  expect(authorize.request.headers.find(({ name }: { name: string }) => name === 'cookie').value).toMatch(/^sid=session-\d+; idx=session-\d+; DT=/)
})

test('the receipt says what went, where and why', () => {
  const cookies = clean.receipt.removed.find(({ kind }) => kind === 'cookie')!
  expect(cookies.places).toContain('request 1, header cookie, cookie sid')
  expect(clean.receipt.total).toBeGreaterThan(100)
  expect(clean.receipt.names).toContainEqual({ name: 'x-custom-key', kept: false })
})

test('a reader keeps and removes headers and parameters', async () => {
  const chosen = (await sanitise(signInHar, now, { choice: { keep: ['x-real-ip', 'tenant'], remove: ['Referer', 'login_hint'] } })) as Clean
  expect(chosen.text).toContain('tenant=blue')
  expect(chosen.text).toContain('login_hint=removed')
  expect(leaksOf(chosen.text, [...plantedSecrets, ...plantedPersons])).toEqual([])
})

test('what is clean stays as it is', async () => {
  const again = (await sanitise(clean.text, now)) as Clean
  expect(again.text).toBe(clean.text)
})

test('a HAR that is cut off is refused', async () => {
  expect(await sanitise(signInHar.slice(0, 5000), now)).toEqual({ refused: expect.stringContaining('cut off or damaged') })
})

test('persons are planted', () => expect(Object.values(people).length).toBe(10))
