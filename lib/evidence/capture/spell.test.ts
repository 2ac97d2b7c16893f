import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { chrome, firefox, type Made, org, samlResponse, samlTracer, tokenRequest } from './__fixtures__/captures'
import type { Entry } from './capture'
import { openCapture } from './open'
import { pageText } from './page-text'
import { spell } from './spell'

const first = (text: string) => openCapture(text)!.entries[0]!
const spelled = (made: Made) => spell(first(chrome([made])))
/** Each line with its place. */
const lines = ({ text, whereIs }: ReturnType<typeof spell>) => {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const printed = line === '' ? [] : [`${whereIs(at).place!.replace('request 1, ', '')}: ${line}`]
    at += line.length + 1
    return printed
  })
}

test('a call and its answer, with the place of every line', () => {
  expect(lines(spelled(tokenRequest({}, { statusText: 'Bad Request' })))).toEqual([
    'address: POST https://acme.okta.com/oauth2/default/v1/token HTTP/1.1',
    'request header content-type: content-type: application/x-www-form-urlencoded',
    'request header origin: origin: https://app.acme.example',
    'request body: &grant_type=authorization_code',
    'request body: &code=Xy9abcDEFghi',
    'request body: &client_id=0oa4acme1Web2App3d7',
    'request body: &redirect_uri=https://app.acme.example/callback',
    'request body: &code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    'status: HTTP/1.1 400 Bad Request',
    'response header date: date: Fri, 20 Nov 2026 10:00:00 GMT',
    'response header content-type: content-type: application/json',
    'response header x-okta-request-id: x-okta-request-id: toKen-1234567890abcdefgh',
    'response body: {"error":"invalid_grant","error_description":"PKCE verification failed."}',
  ])
})

test('every offset has a place', () => {
  const { text, whereIs } = spelled(tokenRequest({}))
  expect(new Set(Array.from(text, (_, at) => whereIs(at).place)).size).toBe(9)
  expect(whereIs(text.length + 100)).toEqual({ line: null, place: 'request 1, response body' })
})

test('a body in base64 is the same', () => {
  const made = { url: `${org}/x`, json: { summary: 'größer', list: Array(30).fill('ä') } }
  expect(
    spell(first(firefox([made], true)))
      .text.trimEnd()
      .endsWith(JSON.stringify(made.json)),
  ).toBe(true)
})

test('no answer, an empty one, and one whose body is not told', () => {
  expect(lines(spelled({ url: org, status: 0, error: 'net::ERR_FAILED' }))).toEqual([`address: GET ${org} HTTP/1.1`, 'error: net::ERR_FAILED'])
  expect(lines(spelled({ url: org, status: 403 })).at(-1)).toBe('response body: [no body]')
  expect(lines(spelled({ url: org, status: 302 })).at(-1)).toMatch(/^response header content-type/)
  const { responseBody: _, ...withoutBody } = first(chrome([{ url: org, status: 403 }])) as Entry
  expect(lines(spell(withoutBody)).at(-1)).toMatch(/^response header content-type/)
})

test('a long address stands on a line of its own, whole', () => {
  const url = `${org}/app/x/y/sso/saml?SAMLRequest=${'fZJ'.repeat(2000)}`
  expect(lines(spelled({ url }))[0]).toBe(`address: ${url}`)
  expect(lines(spelled({ url }))[1]).toBe(`address: GET ${org}/app/x/y/sso/saml HTTP/1.1`)
})

test('cookies that Chrome writes into one header, and line breaks that would be a line of their own', () => {
  const printed = lines(spelled({ url: org, received: { 'set-cookie': 'a=1; Path=/\nb=2; Path=/', via: 'x\rHTTP/1.1 500 y' } }))
  expect(printed.filter((line) => /set-cookie|via/.test(line))).toEqual([
    'response header set-cookie: set-cookie: a=1; Path=/',
    'response header set-cookie: set-cookie: b=2; Path=/',
    'response header via: via: x HTTP/1.1 500 y',
  ])
})

test('the message that SAML-tracer decoded takes the place of the parameter', () => {
  const made = { method: 'POST', url: `${org}/sso/saml2/x`, status: 400, form: { SAMLResponse: '{obf:alternative_1}', RelayState: 'r' }, saml: samlResponse() }
  const printed = lines(spell(first(samlTracer([made]))))
  expect(printed.slice(1, 3)).toEqual(['request body: &RelayState=r', `SAML message: ${samlResponse()}`])
})

test('of long bodies the beginning', () => {
  expect(spelled({ url: org, status: 500, json: { text: 'x'.repeat(5_000_000) } }).text.length).toBeLessThan(110_000)
  expect(spelled({ url: org, method: 'POST', sent: { 'content-type': 'text/plain' }, form: { a: 'x'.repeat(900_000) } }).text.length).toBeLessThan(110_000)
})

test('what a page says', () => {
  const page = `<!doctype html><html><head><title>Acme &amp; Co - Error</title><style>p{}</style><script>if (a<b) document.write("<p>no</p>")</script></head>
    <body><!-- <p>no</p> --><h1>400</h1><p>The <b>redirect_uri</b>   parameter&nbsp;must be</p>
    <form><input type="hidden" name="SAMLResponse" value="PHNhbWw&#x2b;"><input name='x' value='y'></form></body></html>`
  expect(pageText(page)).toBe(
    '<title>Acme & Co - Error</title>\n400\nThe redirect_uri parameter must be\n&SAMLResponse=PHNhbWw+'.replace('parameter ', 'parameter\u00A0'),
  )
})

for (const [name, part] of Object.entries({
  tags: '<',
  comments: '<!--',
  scripts: '<script>',
  titles: '<title>',
  inputs: '<input name="SAMLResponse" value="',
  text: 'x',
}))
  test(`pages made of ${name} end soon`, () => {
    expect(pageText(part.repeat(runs({ quick: 100_000, normal: 300_000, deep: 1_000_000 })))).toBeDefined()
  })
