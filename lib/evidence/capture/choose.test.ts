import { expect, test } from 'vitest'
import { authorize, base64, chrome, dateAt, firefox, type Made, org, samlResponse, tokenRequest } from './__fixtures__/captures'
import { choose } from './choose'
import { openCapture } from './open'

const chosen = (made: Made[]) => choose(openCapture(chrome(made))!)
const failing = (made: Made[]) => {
  const { failing: step, laterSuccess } = chosen(made)
  return [step?.entry.number, step?.failure?.by, step?.failure?.code, laterSuccess?.number]
}
const none = [undefined, undefined, undefined, undefined]

const callback = (query: Record<string, string>): Made => ({
  url: `https://app.acme.example/callback?${new URLSearchParams(query)}`,
  status: 200,
  type: 'text/html',
})
const identify = (more: Partial<Made>): Made => ({ method: 'POST', url: `${org}/idp/idx/identify`, json: { version: '1.0.0' }, ...more })
const token = tokenRequest({}, { status: 200, json: { access_token: 'x' } })
const nonce = tokenRequest({}, { json: { error: 'use_dpop_nonce' }, received: { 'dpop-nonce': 'n1' } })
const post = (more: Partial<Made> = {}): Made => ({
  url: 'https://app.acme.example/saml/acs',
  form: { SAMLResponse: base64(samlResponse()), RelayState: 'x' },
  status: 302,
  ...more,
})

test('what matters: Okta, errors and codes brought back, SAML; not what pages are made of, nor the app’s own calls', () => {
  const made: Made[] = [
    { url: 'https://app.acme.example/' },
    { url: 'https://app.acme.example/login', status: 302 },
    { url: 'https://app.acme.example/api/v1/items', status: 500, json: {} },
    { url: 'https://app.acme.example/signin.css', type: 'text/css', status: 404 },
    authorize(),
    { url: `${org}/assets/app.js`, type: 'text/javascript', status: 500 },
    { url: 'https://acme.okta.com.evil.example/', status: 500 },
    { url: 'https://help.okta.com/', status: 500 },
    { url: 'https://login.acme.example/idp/idx/introspect', method: 'POST', json: {} },
    { url: 'https://login.acme.example/signin/forgot' },
    { url: 'https://sso.acme.example/x', received: { 'x-okta-request-id': 'abcdefghijklmnopqrstu1' } },
    { url: 'https://api.acme.example/me', status: 200, received: { 'www-authenticate': 'Bearer' } },
    callback({ code: 'abc', state: 's' }),
    { url: 'https://app.acme.example/search?code=abc' },
    { url: 'https://app.acme.example/x?error=no' },
    post(),
    { url: 'https://idp.acme.example/sso?SAMLRequest=fZ' },
    { url: `${org}/`, method: 'CONNECT' },
    { url: `${org}/login?fromURI=/favicon.ico` },
  ]
  expect(chosen(made).steps.map(({ entry }) => entry.number)).toEqual([5, 9, 10, 11, 12, 13, 16, 17, 19])
})

test('in order of time', () => {
  const made = [
    { ...token, at: 9 },
    { ...authorize(), at: 1 },
  ]
  expect(chosen(made).steps.map(({ entry }) => entry.number)).toEqual([2, 1])
})

test('by status: the last that failed', () => {
  expect(failing([authorize(), tokenRequest({}), identify({ status: 401 })])).toEqual([3, 'status', undefined, undefined])
  expect(failing([authorize(), identify({ status: 401, json: { errorCode: 'E0000004' } }), callback({ code: 'c', state: 's' })])).toEqual([
    2,
    'status',
    'E0000004',
    3,
  ])
})

test('not what succeeded later at the same address with the same method', () => {
  expect(failing([identify({ status: 401 }), identify({})])).toEqual([undefined, undefined, undefined, 2])
  expect(failing([identify({ status: 401 }), identify({ method: 'OPTIONS', status: 204 })])).toEqual([1, 'status', undefined, undefined])
})

test('a first leg is no failure where another try follows', () => {
  expect(failing([nonce, token])).toEqual(none)
  expect(failing([nonce, tokenRequest({})])).toEqual([2, 'status', 'invalid_grant', undefined])
  expect(failing([nonce, authorize()])).toEqual([1, 'status', 'use_dpop_nonce', undefined])
  const negotiate: Made = { url: 'https://iwa.acme.example/auth', status: 401, received: { 'www-authenticate': 'Negotiate' } }
  expect(failing([negotiate, { ...negotiate, status: 200 }])).toEqual(none)
  expect(failing([negotiate, { ...negotiate, status: 403, received: { 'x-okta-request-id': 'abcdefghijklmnopqrstu1' } }])).toEqual([
    2,
    'status',
    undefined,
    undefined,
  ])
  expect(failing([negotiate])).toEqual([1, 'status', undefined, undefined])
})

test('a redirect with an error, rather than the return that brings it', () => {
  const query = { error: 'access_denied', error_description: 'User is not assigned to the client application.', state: 's' }
  const redirect: Made = { ...authorize(), received: { location: `https://app.acme.example/callback?${new URLSearchParams(query)}`, date: dateAt(0) } }
  expect(failing([redirect, callback(query)])).toEqual([1, 'redirect', 'access_denied', undefined])
  expect(failing([authorize(), callback(query)])).toEqual([2, 'callback', 'access_denied', undefined])
  const fragment = { ...redirect, received: { location: `https://app.acme.example/callback#${new URLSearchParams(query)}` } }
  expect(failing([fragment])).toEqual([1, 'redirect', 'access_denied', undefined])
})

test('an answer that tells an error with status 200', () => {
  const message = { messages: { type: 'array', value: [{ message: 'No', i18n: { key: 'errors.E0000004' }, class: 'ERROR' }] } }
  expect(failing([identify({ json: message })])).toEqual([1, 'answer', 'errors.E0000004', undefined])
  expect(failing([identify({ json: { messages: { value: [{ class: 'INFO' }] } } })])).toEqual(none)
  expect(failing([{ url: `${org}/app/acme/exk1/sso/saml`, body: '<html><head><title>Acme - Error</title>' }])).toEqual([1, 'answer', undefined, undefined])
  expect(failing([{ url: `${org}/login`, body: '<html><head><title>Acme - Sign In</title>' }])).toEqual(none)
})

test('such an answer in base64', () => {
  const capture = openCapture(firefox([identify({ json: { errorSummary: 'Authentication failed' } })], true))!
  expect(choose(capture).failing?.failure).toEqual({ by: 'answer' })
})

test('a SAML response that tells a failure', () => {
  expect(failing([post({ form: { SAMLResponse: base64(samlResponse('Responder')) } })])).toEqual([1, 'saml', 'Responder', undefined])
  expect(failing([post()])).toEqual(none)
  expect(failing([post({ status: 500 })])).toEqual([1, 'status', undefined, undefined])
  expect(failing([post({ form: { SAMLResponse: 'not base64' } })])).toEqual(none)
})

test('no answer', () => {
  expect(failing([authorize(), { url: `${org}/oauth2/default/v1/token`, method: 'POST', status: 0, error: 'net::ERR_NAME_NOT_RESOLVED' }])).toEqual([
    2,
    'network',
    'ERR_NAME_NOT_RESOLVED',
    undefined,
  ])
  expect(failing([{ url: `${org}/login`, status: 0, error: 'net::ERR_ABORTED' }])).toEqual(none)
  expect(failing([{ url: `${org}/login`, status: 0 }, authorize()])).toEqual(none)
  expect(failing([authorize(), { url: `${org}/login`, status: 0 }])).toEqual([2, 'network', undefined, undefined])
})

test('what fails for everybody who is not signed in', () => {
  const background: Made = { url: `${org}/api/v1/sessions/me`, status: 404, json: { errorCode: 'E0000007' } }
  expect(failing([background])).toEqual(none)
  expect(failing([tokenRequest({}), background])).toEqual([1, 'status', 'invalid_grant', undefined])
})
