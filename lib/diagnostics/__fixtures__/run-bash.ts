import { execFile } from 'node:child_process'
import { expect } from 'vitest'
import { findSecrets } from '@/lib/evidence/secrets/secrets'
import { bashScript } from '../bash'
import { type Answer, localOkta, organization } from './local-okta'

export const script = bashScript({ path: '/api/v1/users/-/groups', method: 'GET', scope: 'okta.users.read' })
export const called = '/api/v1/users/00u1lena/groups'
/** The clock of this machine, as the script reads it. */
export const now = Date.parse('2031-05-06T07:08:09Z') / 1000

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
export const signature = 'c2lnbmF0dXJlLW9mLW5vYm9keQ_-x'
export const access = (more: object = {}) =>
  `${encoded({ kid: 'k1', alg: 'RS256' })}.${encoded({
    iss: 'https://acme.okta.com',
    aud: 'https://acme.okta.com',
    iat: now - 60,
    exp: now + 3540,
    cid: '0oa1acme',
    sub: '0oa1acme',
    scp: ['okta.apps.read'],
    ...more,
  })}.${signature}`

export type Environment = Record<string, string>
export const run = (environment: Environment, text = script) =>
  new Promise<{ out: string; err: string; code: number }>((done) => {
    // A function that is handed down to bash takes the place of `date`.
    const env = { NODE_ENV: 'test' as const, PATH: process.env.PATH ?? '', 'BASH_FUNC_date%%': `() { echo ${now}; }`, ...environment }
    const child = execFile('bash', ['-s'], { env }, (failed, out, err) => done({ out, err, code: typeof failed?.code === 'number' ? failed.code : 0 }))
    child.stdin?.end(text)
  })

/** Runs the script against a server that gives this answer to the call. */
export async function against(answer: Answer, environment: Environment, { ahead = 0, more = {} }: { ahead?: number; more?: Record<string, Answer> } = {}) {
  const server = await localOkta({ '/.well-known/okta-organization': organization, [called]: answer, ...more }, new Date((now + ahead) * 1000))
  try {
    const result = await run({ OKTA_DOMAIN: 'acme.okta.com', OKTA_DIAG_BASE: server.base, OKTA_USER_ID: '00u1lena', ...environment })
    return {
      ...result,
      received: server.received,
      lines: new Map(
        result.out
          .trim()
          .split('\n')
          .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
      ),
    }
  } finally {
    await server.close()
  }
}

/** What must hold of every run: nothing on the error stream, nothing secret, nothing sent but by GET and the introspection. */
export const sane = ({ out, err, received }: Awaited<ReturnType<typeof against>>, token: string) =>
  expect({
    err,
    secrets: findSecrets(out, new Date(0)),
    token: out.includes(token),
    methods: received.filter(({ method }) => !/^(?:GET|POST)$/.test(method)),
  }).toEqual({
    err: '',
    secrets: [],
    token: false,
    methods: [],
  })
