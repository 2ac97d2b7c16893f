import { expect, test } from 'vitest'
import { localServer, run } from '../__fixtures__/local-server'
import { backOff } from './back-off'

const codeFor = (label: string, how = { least: 0, tries: 3, scheme: 'Bearer' as const }) => backOff(how).find((block) => block.label === label)!.code

/** How a reader would run each: the code as it is copied, and a line that calls it and prints the body. */
const programs: Record<string, (code: string) => [program: string, args: string[]]> = {
  Shell: (code) => ['bash', ['-c', `set -u\n${code}\nokta_get '/api/v1/users?limit=1'`]],
  Python: (code) => ['python3', ['-c', `${code}\nprint(okta_get("/api/v1/users?limit=1").decode())`]],
  'Python with requests': (code) => ['python3', ['-c', `${code}\nprint(okta_call("GET", "/api/v1/users?limit=1").text)`]],
  JavaScript: (code) => ['node', ['--input-type=module', '-e', `${code}\nconsole.log(await (await oktaFetch('/api/v1/users?limit=1')).text())`]],
}
const hasRequests = (await run('python3', ['-c', 'import requests'])).code === 0
const runnable = Object.keys(programs).filter((label) => label !== 'Python with requests' || hasRequests)

/** A clock that is an hour behind the server's: only the `Date` of the answer makes the wait right. */
const ahead = (seconds: number) => Math.floor(Date.now() / 1000) + 3600 + seconds
const date = (seconds: number) => new Date(1000 * ahead(seconds)).toUTCString()

type Headers = Record<string, string | string[]>
async function afterOne429(label: string, headers: Headers) {
  const times: number[] = []
  const server = await localServer((_, response, count) => {
    times.push(Date.now())
    if (count === 1) response.writeHead(429, headers).end('{"errorCode":"E0000047"}')
    else response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":"one"}]')
  })
  const [program, args] = programs[label]!(codeFor(label))
  const result = await run(program, args, { OKTA_DOMAIN: server.host, ACCESS_TOKEN: 'an-access-token' })
  await server.close()
  return { ...result, requests: server.requests, waited: ((times[1] ?? Number.NaN) - times[0]!) / 1000 }
}

type Outcome = Awaited<ReturnType<typeof afterOne429>>
/** All languages at the same time: most of a run is waiting. */
const inEach = async (headers: () => Headers, check: (outcome: Outcome, label: string) => void) => {
  const outcomes = await Promise.all(runnable.map((label) => afterOne429(label, headers())))
  outcomes.forEach((outcome, i) => {
    expect({ code: outcome.code, out: outcome.out.trim(), err: outcome.err }, runnable[i]).toEqual({ code: 0, out: '[{"id":"one"}]', err: '' })
    check(outcome, runnable[i]!)
  })
}
const between = (least: number, most: number) => (outcome: Outcome, label: string) => {
  expect(outcome.waited, label).toBeGreaterThanOrEqual(least)
  expect(outcome.waited, label).toBeLessThan(most)
}

test('each waits for the reset by the server’s own clock, whatever Retry-After says, and goes on', async () => {
  const headers = () => ({
    date: date(0),
    'x-rate-limit-limit': '600',
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': String(ahead(1)),
    'retry-after': '80',
  })
  await inEach(headers, (outcome, label) => {
    between(1.9, 10)(outcome, label)
    expect(outcome.requests, label).toEqual([0, 1].map(() => ({ method: 'GET', url: '/api/v1/users?limit=1', authorization: 'Bearer an-access-token' })))
  })
})

test('each takes Retry-After where Okta’s headers are not there', () => inEach(() => ({ 'retry-after': '5' }), between(4.9, 14)))

test('a time in Retry-After is no number of seconds', () => inEach(() => ({ 'retry-after': new Date(0).toUTCString() }), between(1.9, 10)))

test('none takes the guessed reset of the limit on calls at the same time', () =>
  inEach(() => ({ date: date(0), 'x-rate-limit-limit': '0', 'x-rate-limit-reset': String(ahead(70)) }), between(1.9, 10)))

test('each takes the later of two resets', () =>
  inEach(() => ({ date: date(0), 'x-rate-limit-limit': ['1', '600'], 'x-rate-limit-reset': [String(ahead(5)), String(ahead(-50))] }), between(5.9, 16)))

test('each gives up after the last try, and does not wait for it', async () => {
  const counts = await Promise.all(
    runnable.map(async (label) => {
      const server = await localServer((_, response) => response.writeHead(429, { 'retry-after': '0' }).end('{"errorCode":"E0000047"}'))
      const [program, args] = programs[label]!(codeFor(label, { least: 0, tries: 2, scheme: 'Bearer' }))
      await run(program, args, { OKTA_DOMAIN: server.host, ACCESS_TOKEN: 'an-access-token' })
      await server.close()
      return server.requests.length
    }),
  )
  expect(counts).toEqual(runnable.map(() => 2))
})

test('an API token takes the place of an access token', () => {
  for (const { label, code } of backOff({ least: 0, tries: 5, scheme: 'SSWS' })) {
    // In C# the handler leaves `Authorization` to the client it belongs to.
    expect(code.includes('SSWS '), label).toBe(label !== 'C#')
    expect(code, label).not.toMatch(/Bearer|ACCESS_TOKEN/)
  }
})

test('the least wait and the number of tries stand in every language', () => {
  for (const { label, code } of backOff({ least: 31, tries: 7, scheme: 'Bearer' })) {
    expect(code, label).toMatch(/\b31\b/)
    expect(code, label).toMatch(/\b7\b/)
    expect(code, label).not.toMatch(/LEAST_SECONDS|TRIES_AT_MOST/)
  }
})
