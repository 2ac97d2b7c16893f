import { expect, test } from 'vitest'
import { localServer, run } from '../__fixtures__/local-server'
import { backOff } from './back-off'

/** The server's clock, far from that of any machine: only the `Date` of the answer makes the wait right. */
const there = Date.parse('2031-05-06T07:08:09Z')
const ahead = (seconds: number) => String(there / 1000 + seconds)
/** The clock of this machine, behind the server’s. */
const here = there / 1000 - 40
const exhausted = { date: new Date(there).toUTCString(), 'x-rate-limit-limit': '600', 'x-rate-limit-remaining': '0' }

/** Answers with 429, and the seconds that each language waits. After one such answer comes another, unless it is for ever. `chance`: from 0 to 1. */
type Case = { headers: Record<string, string | string[]>; waits: number[]; chance?: 0 | 1; forEver?: true; noDate?: true }
const cases: Record<string, Case> = {
  'the reset by the server’s own clock, whatever Retry-After says': {
    headers: { ...exhausted, 'x-rate-limit-reset': ahead(17), 'retry-after': '80' },
    waits: [18],
  },
  'up to two seconds at random on top': { headers: { ...exhausted, 'x-rate-limit-reset': ahead(17) }, waits: [20], chance: 1 },
  'no longer than 90 seconds': { headers: { ...exhausted, 'x-rate-limit-reset': ahead(3600) }, waits: [90] },
  'Retry-After where Okta’s headers are not there': { headers: { 'retry-after': '5' }, waits: [5] },
  'a time in Retry-After is no number of seconds': { headers: { 'retry-after': new Date(0).toUTCString() }, waits: [2] },
  'the reset of the limit on calls at the same time is a guess': {
    headers: { ...exhausted, 'x-rate-limit-limit': '0', 'x-rate-limit-reset': ahead(70) },
    waits: [2],
  },
  'the later of two resets': {
    headers: { ...exhausted, 'x-rate-limit-limit': ['1', '600'], 'x-rate-limit-reset': [ahead(5), ahead(-50)] },
    waits: [6],
  },
  'without a Date, the clock of this machine': { headers: { 'x-rate-limit-reset': String(here + 17) }, waits: [18], noDate: true },
  'it gives up after the last try, and does not wait for it': { headers: {}, waits: [2, 4], forEver: true },
}
const calls = Object.values(cases).map(({ chance = 0 }, i) => ({ path: `/api/v1/users?case=${i}`, chance }))

/** How a reader would run each: the code as it is copied, then a call for each case. For each it prints how long it slept; nothing sleeps. */
const programs: Record<string, (code: string) => [program: string, args: string[]]> = {
  Shell: (code) => [
    'bash',
    [
      '-c',
      `set -u\n${code}\ndate() { case "$*" in *-d*) command date "$@" ;; *) echo ${here} ;; esac; }\nsleep() { slept+=" $1"; }\nunset RANDOM\n${calls.map(({ path, chance }) => `slept=; RANDOM=${2 * chance}; okta_get '${path}'; echo "$slept"`).join('\n')}`,
    ],
  ],
  Python: (code) => ['python3', ['-c', `${code}\n${inPython('okta_get(path).decode()')}`]],
  'Python with requests': (code) => ['python3', ['-c', `${code}\n${inPython('okta_call("GET", path).text')}`]],
  JavaScript: (code) => ['node', ['--input-type=module', '-e', `${code}\n${inJavaScript}`]],
}
const inPython = (call: string) => `
for path, chance in ${JSON.stringify(calls.map(({ path, chance }) => [path, chance]))}:
    slept = []
    time.time = lambda: ${here}
    time.sleep = lambda seconds: slept.append(round(seconds))
    random.uniform = lambda low, high: low + chance * (high - low)
    try: body = ${call}
    except OSError as error: body = error.read().decode()
    print(body, *slept)`
const inJavaScript = `
for (const { path, chance } of ${JSON.stringify(calls)}) {
  const slept = []
  sleep = async (milliseconds) => slept.push(Math.round(milliseconds / 1000))
  Math.random = () => chance
  Date.now = () => ${1000 * here}
  console.log(await (await oktaFetch(path)).text(), ...slept)
}`

const hasRequests = (await run('python3', ['-c', 'import requests'])).code === 0
for (const label of Object.keys(programs))
  test.skipIf(label === 'Python with requests' && !hasRequests)(`${label}: each 429 is waited out, and the call goes on`, async () => {
    const seen: Record<string, number> = {}
    const server = await localServer(({ url = '' }, response) => {
      seen[url] = (seen[url] ?? 0) + 1
      const { headers, forEver, noDate } = Object.values(cases)[Number(url.split('=')[1])]!
      response.sendDate = !noDate
      if (seen[url] === 1 || forEver) response.writeHead(429, headers).end('refused')
      else response.writeHead(200).end('answered')
    })
    const { code } = backOff({ least: 0, tries: 3, scheme: 'Bearer' }).find((block) => block.label === label)!
    const { out, err } = await run(...programs[label]!(code), { OKTA_DOMAIN: server.host, ACCESS_TOKEN: 'an-access-token' })
    await server.close()
    const lines = out.trim().split('\n')
    expect(err).toBe('')
    expect(Object.fromEntries(Object.keys(cases).map((name, i) => [name, lines[i]]))).toEqual(
      Object.fromEntries(Object.entries(cases).map(([name, { waits, forEver }]) => [name, [forEver ? 'refused' : 'answered', ...waits].join(' ')])),
    )
    const request = (url: string) => ({ method: 'GET', url, authorization: 'Bearer an-access-token' })
    const wanted = Object.values(cases).flatMap(({ forEver }, i) => (forEver ? [i, i, i] : [i, i]))
    expect(server.requests).toEqual(wanted.map((i) => request(calls[i]!.path)))
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
