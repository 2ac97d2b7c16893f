import { expect, test } from 'vitest'
import { bashScript } from '@/lib/diagnostics/bash'
import { powershellScript } from '@/lib/diagnostics/powershell'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { oktaDiagRefutedWords, oktaDiagWords } from '@/machines/knowledge/facts/okta-diag'
import { facts } from './keys'
import { oktaDiag } from './okta-diag'

const report = (...lines: string[]) => ['okta-diag 1', ...lines, 'done: okta-diag'].join('\n')

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'an answer without a scope': [
    report('call: GET /api/v1/users/-/groups', 'call-status: 403', 'challenge-error: insufficient_scope', 'challenge-scope: okta.users.read'),
    'method=GET 2 call: GET /api/v1/users/-/groups',
    'path=/api/v1/users/-/groups 2 call: GET /api/v1/users/-/groups',
    'status403 3 call-status: 403',
    '!success 3 call-status: 403',
    'insufficientScope 4 challenge-error: insufficient_scope',
    'scope=okta.users.read 5 challenge-scope: okta.users.read',
  ],
  'a scope beside another error is no scope that is missing': [
    report('call-status: 401', 'challenge-error: invalid_token', 'challenge-scope: okta.users.read'),
    'status401 2 call-status: 401',
    '!success 2 call-status: 401',
    'invalidToken 3 challenge-error: invalid_token',
    '!insufficientScope 3 challenge-error: invalid_token',
  ],
  "expiry by Okta's clock before this one": [
    report('seconds-left-this-clock: 3540', 'seconds-left-okta-time: -3660'),
    'expired=3660 3 seconds-left-okta-time: -3660',
  ],
  'expiry by this clock alone': [report('seconds-left-this-clock: 3540'), '!expired 2 seconds-left-this-clock: 3540'],
  'a clock two minutes behind is right': [report('clock-skew-seconds: 120'), '!clockSkewed 2 clock-skew-seconds: 120'],
  'a clock that is ahead': [report('clock-skew-seconds: -121'), 'clockSkewed=-121 2 clock-skew-seconds: -121'],
  'a wait is a second longer than told, and a minute and a half at most': [
    report('call-status: 429', 'rate-limit: 300', 'rate-limit-remaining: 0', 'rate-limit-reset-in-seconds: 7200'),
    'status429 2 call-status: 429',
    '!success 2 call-status: 429',
    'limit=300 3 rate-limit: 300',
    'remaining=0 4 rate-limit-remaining: 0',
    '!concurrency 4 rate-limit-remaining: 0',
    'waitSeconds=90 5 rate-limit-reset-in-seconds: 7200',
  ],
  'the last of two runs, quoted in a mail, with line ends of Windows': [
    `${report('call-status: 403')}\n\n${report('call-status: 200')}`.replace(/^/gm, '> ').replaceAll('\n', '\r\n'),
    'older status403 2 call-status: 403',
    'success 6 call-status: 200',
  ],
  'lines of something else after the end': [`${report('reached: yes')}\ncall-status: 500`, 'reached 2 reached: yes'],
  'cut off': [
    'okta-diag 1\nreached: no, certificate (curl 60)\ncall-st',
    '!reached 2 reached: no, certificate (curl 60)',
    'certificateUntrusted 2 reached: no, certificate (curl 60)',
    'unchecked success',
  ],
  'a call that was not made': [report('token: none', 'call: skipped: no-token: set it'), 'noToken 2 token: none', 'unchecked success'],
  'a value that is none': [report('call-status: 4O3', 'challenge-scope: a b', 'error-code: none', 'clock-skew-seconds: ?')],
}
for (const [name, [paste, ...wanted]] of Object.entries(rows)) test(name, () => expect(factsReadBy(oktaDiag, paste)).toEqual(wanted))

test('the words of a paste do not stand in what could not be checked', () => {
  expect(JSON.stringify(oktaDiag.read(report('call: skipped: no-id: hunter2'), new Date(0)).unchecked)).not.toContain('hunter2')
})

const others: Record<string, string> = {
  'the name alone': 'Run okta-diag 1 more time\ncall-status: 403',
  'another version': 'okta-diag 2\ncall-status: 403',
  'lines without a beginning': 'call-status: 403\nreached: yes',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(oktaDiag, paste)).toEqual([]))

/** The keys that a script writes, in its own words for writing one. */
const written = (text: string, word: RegExp) => [...new Set([...text.matchAll(word)].map((match) => match[1]!))].sort()

test('both scripts write the same lines', () => {
  const bash = written(bashScript({}), /\bsay ([a-z][a-z-]+) /g)
  expect(bash.length).toBeGreaterThan(30)
  expect(written(powershellScript({}), /Write-Line '([a-z-]+)'/g)).toEqual(bash)
})

test('every fact has words', () => {
  const ids = Object.keys(facts).map((key) => `okta-diag.${key}`)
  expect(Object.keys(oktaDiagWords).sort()).toEqual(ids.toSorted())
  expect(Object.keys(oktaDiagRefutedWords).filter((id) => !ids.includes(id))).toEqual([])
})
