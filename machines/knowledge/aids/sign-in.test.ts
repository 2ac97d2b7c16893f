import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { findSecrets } from '@/lib/evidence/secrets/secrets'
import { localServer, run } from './__fixtures__/local-server'
import type { Aid, Values } from './aid'
import { aidsFor } from './aids'
import { signInLooks } from './sign-in'
import { signInSearches } from './sign-in-searches'

const causes = [...new Set([...Object.keys(signInLooks), ...Object.keys(signInSearches)])]
const muchKnown = { 'http-response.requestId': 'a1b2c3d4e5f60718293a4b5c6d7e8f90', 'jwt.issuer': 'acme.okta.com' } as Values
const offered = (cause: string, values: Values = muchKnown) => aidsFor('sign-in-error', cause, values, [])
const aids = [
  ...new Map([{}, muchKnown].flatMap((values) => causes.flatMap((cause) => offered(cause, values))).map((aid) => [JSON.stringify(aid), aid])).values(),
]
const codeOf = (id: string, label: string) => aids.find((aid) => aid.id === id)!.blocks.find((block) => block.label === label)!.code

test('the tables name causes that have words, and nothing else', () => {
  const words = readdirSync(join(import.meta.dirname, '../../sign-in-error/content')).map((file) => file.replace('.ts', ''))
  expect(causes.filter((cause) => !words.includes(cause))).toEqual([])
})

test('what is offered for each cause', () => {
  const ids = (cause: string) => offered(cause).map(({ id }) => id)
  expect(ids('clientSecretInvalid')).toEqual(['clientCredentials', 'systemLog'])
  expect(ids('clientAssertionInvalid')).toEqual(['issuerCompared', 'clockDifference', 'systemLog'])
  expect(ids('pkceFailed')).toEqual(['codeChallenge', 'systemLog'])
  expect(ids('clockSkewed')).toEqual(['clockDifference'])
  expect(ids('issuerMismatched')).toEqual(['issuerCompared'])
  expect(ids('samlSignatureInvalid')).toEqual(['certificate', 'systemLog'])
  expect(ids('samlUserUnmatched')).toEqual(['systemLog'])
  expect(ids('clientFault')).toEqual([])
  expect(aidsFor('api-error', 'pkceFailed', muchKnown, [])).toEqual([])
})

test('every aid is whole: labels of its own, no blank left open, no secret, marks that close', () => {
  const withSecret = ({ title, note, blocks }: Aid) =>
    findSecrets([title, note, ...blocks.map(({ code }) => code)].join('\n'), new Date(0)).filter(({ value }) => !/^\$|^\[Net\.|^%s/.test(value))
  for (const aid of aids) {
    expect(new Set(aid.blocks.map(({ label }) => label)).size, aid.title).toBe(aid.blocks.length)
    expect(aid.blocks.length, aid.title).toBeGreaterThan(0)
    expect([aid.title, aid.note, ...aid.blocks.map(({ code }) => code)].join('\n'), aid.title).not.toMatch(/undefined|\bNaN\b|\[object|\{[\w-]+\.\w+\|/)
    expect((aid.note ?? '').split('`').length % 2, aid.title).toBe(1)
    expect(withSecret(aid), aid.title).toEqual([])
  }
  expect(withSecret({ id: '', title: '', blocks: [{ label: '', code: 'curl -d client_secret=kJ8sWmQ2vX4nB7tR9yL1pZ3c' }] })).toHaveLength(1)
})

testFacts('every event type that is searched for stands in the catalogue', ['event-types.csv'], ({ rowsOf }) => {
  const types = rowsOf('event-types.csv').map((row) => Object.values(row)[0]!)
  const named = Object.values(signInSearches).flatMap((found) => found.flatMap(({ filter }) => [...filter.matchAll(/eventType (eq|sw) "([^"]+)"/g)]))
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter(([, how, name]) => !types.some((type) => (how === 'eq' ? type === name : type.startsWith(name!)))).map(String)).toEqual([])
})

test('this request comes first and is linked where the org is known; else the address has a blank', () => {
  const log = (values: Values) => offered('policyMismatched', values).find(({ id }) => id === 'systemLog')!
  expect(log(muchKnown).blocks[0]).toEqual({ label: 'This request', code: 'transaction.id eq "a1b2c3d4e5f60718293a4b5c6d7e8f90"' })
  expect(log(muchKnown).link?.url).toBe('https://acme-admin.okta.com/report/system_log_2?search=transaction.id+eq+%22a1b2c3d4e5f60718293a4b5c6d7e8f90%22')
  expect(log({}).link).toBeUndefined()
  expect(log({}).blocks[0]!.label).toBe('Token requests that failed')
  expect(log({}).blocks.at(-1)!.code).toMatch(/^https:\/\/\{org\}-admin\.okta\.com\/report\/system_log_2\?search=\(eventType\+eq/)
  expect(offered('clockSkewed').map(({ id }) => id)).not.toContain('systemLog')
})

test('the shell takes every command for whole, and none has a secret among its arguments', async () => {
  const shell = aids.flatMap(({ blocks }) => blocks.filter(({ label }) => label === 'curl' || label === 'Shell'))
  expect(shell.length).toBeGreaterThan(4)
  for (const { code } of shell) {
    expect(await run('bash', ['-n', '-c', code]), code).toEqual({ code: 0, out: '', err: '' })
    expect(code).not.toMatch(/(?:curl|openssl) [^|\n]*\$(?:CLIENT_SECRET|CODE_VERIFIER)|-k\b|--insecure|acme/)
  }
})

test('the grammar of PowerShell reads every command, names end at their brace, and 5.1 reads it alike', async () => {
  const from = createRequire(import.meta.url)
  const { Parser, Language } = await import(from.resolve('web-tree-sitter'))
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(await Language.load(from.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')))
  const isBroken = (text: string): boolean => parser.parse(text).rootNode.hasError
  const code = aids.flatMap(({ blocks }) => blocks.filter(({ label }) => label === 'PowerShell').map((block) => block.code))
  expect(code.length).toBeGreaterThan(4)
  expect(code.filter(isBroken)).toEqual([])
  expect(isBroken('if ($a { }')).toBe(true)
  expect(code.filter((text) => /[^\n -~]|\$[A-Z_]{2,}|\$env:|\?\?|\?\.|&&|\|\||SkipHttpErrorCheck|Invoke-Expression/.test(text))).toEqual([])
})

// RFC 7636, appendix B.
test('the code challenge of the standard’s own verifier', async () => {
  const code = codeOf('codeChallenge', 'Shell')
  const { out, err } = await run('bash', ['-c', code], { CODE_VERIFIER: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' })
  expect([out.split('\n'), err]).toEqual([['length of the verifier: 43', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', ''], ''])
  const faulty = await run('bash', ['-c', code], { CODE_VERIFIER: 'a b+c' })
  expect(faulty.out).toContain('it has a character that is not allowed')
})

test('the issuer is compared character by character, with its slash', async () => {
  const server = await localServer((request, response) => {
    const base = `http://${request.headers.host}/oauth2/default`
    response.end(
      request.url === '/oauth2/default/.well-known/openid-configuration'
        ? JSON.stringify({ issuer: base, token_endpoint: `${base}/v1/token` })
        : '{"errorSummary":"Not found"}',
    )
  })
  const asked = async (issuer: string) =>
    (await run('bash', ['-c', `set -u\n${codeOf('issuerCompared', 'curl')}`], { ISSUER: `http://${server.host}${issuer}` })).out
  expect(await asked('/oauth2/default')).toContain(`"token_endpoint":"http://${server.host}/oauth2/default/v1/token"\nissuer: the same`)
  expect(await asked('/oauth2/default/')).toContain('issuer: different')
  expect(await asked('')).toContain('"errorSummary":"Not found"\nissuer: different')
  await server.close()
})

test('the token endpoint is asked by both methods, and neither the token nor the secret is shown', async () => {
  const asked: string[] = []
  const server = await localServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      asked.push(`${request.method} ${request.headers.authorization ?? '-'} ${body}`)
      const isBasic = request.headers.authorization !== undefined
      response
        .writeHead(isBasic ? 401 : 200)
        .end(isBasic ? '{"error":"invalid_client"}' : '{"access_token":"shown-nowhere","token_type":"Bearer","scope":"a b"}')
    })
  })
  const env = { CLIENT_ID: '0oa1', CLIENT_SECRET: 's+cret', SCOPE: 'a b', TOKEN_ENDPOINT: `http://${server.host}/oauth2/default/v1/token` }
  const { out, err } = await run('bash', ['-c', `set -u\n${codeOf('clientCredentials', 'curl')}`], env)
  await server.close()
  expect(err).toBe('')
  expect(out.trim().split('\n')).toEqual([
    'client_secret_basic',
    '"error":"invalid_client"',
    '"status": "401"',
    'client_secret_post',
    '"token_type":"Bearer"',
    '"scope":"a b"',
    '"status": "200"',
  ])
  const form = (text: string) => Object.fromEntries(new URLSearchParams(text))
  const [basic, post] = asked.map((call) => call.split(' '))
  expect([basic![2], form(basic![3]!)]).toEqual([`${Buffer.from('0oa1:s+cret').toString('base64')}`, { grant_type: 'client_credentials', scope: 'a b' }])
  expect([post![1], form(post![2]!)]).toEqual(['-', { grant_type: 'client_credentials', scope: 'a b', client_id: '0oa1', client_secret: 's+cret' }])
})

test('how far the clock is off, in seconds and with its sign', async () => {
  const there = Date.parse('2031-05-06T07:08:09Z')
  const server = await localServer((_, response) => {
    response.writeHead(200, { date: new Date(there).toUTCString() }).end('{}')
  })
  const off = async (seconds: number) => {
    // A time that is given is still read by the program itself.
    const clock = `date() { case "$*" in *-d*) command date "$@" ;; *) echo ${there / 1000 + seconds} ;; esac; }`
    const { out, err } = await run('bash', ['-c', `set -u\n${clock}\n${codeOf('clockDifference', 'curl')}`], { OKTA_DOMAIN: server.host })
    expect(err).toBe('')
    return /This clock is (-?\d+) seconds ahead/.exec(out)?.[1]
  }
  expect([await off(600), await off(-45)]).toEqual(['600', '-45'])
  await server.close()
})
