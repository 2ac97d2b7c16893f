import type { SeenFact } from '@/lib/evidence/types'
import { answer } from './answer'
import type { Key } from './keys'
import { about, type Facts, when } from './lines'
import type { Report } from './report'

/** Everything that one run says, in the order in which it looked. */
export const proves = (report: Report): SeenFact<Key>[] => [
  ...refusal(report),
  ...reach(report),
  ...token(report),
  ...times(report),
  ...answer(report),
  ...introspection(report),
]

const refusals: Record<string, Key> = {
  'not-https': 'notHttps',
  'trailing-slash': 'trailingSlash',
  path: 'pathInDomain',
  'not-a-domain': 'notADomain',
  'admin-host': 'adminHost',
  'token-scheme': 'malformedToken',
  'token-characters': 'malformedToken',
}

const refusal = (report: Report): Facts => about(report, 'refused', (value) => when(refusals[/^[\w-]{1,20}/.exec(value)?.[0] ?? ''] ?? 'refused'))

const failures: Record<string, Key> = {
  dns: 'dnsFailed',
  connect: 'connectFailed',
  timeout: 'timedOut',
  tls: 'tlsFailed',
  certificate: 'certificateUntrusted',
  proxy: 'proxyFailed',
  broken: 'connectionLost',
}

function reach(report: Report): Facts {
  const failure = (value: string) => failures[/^no, ([a-z]{1,20})/.exec(value)?.[1] ?? ''] ?? 'callFailed'
  return [
    ...about(report, 'reached', (value) => (value === 'yes' ? when('reached') : [{ fact: 'reached', refuted: true }, { fact: failure(value) }])),
    // What answered the call itself is what matters, where it was made.
    ...about(report, report.lines.has('call-okta') ? 'call-okta' : 'okta', (value) => [
      { fact: 'notOkta', ...(value.startsWith('yes') ? { refuted: true } : {}) },
    ]),
    ...about(report, 'engine', (value) => when(value.startsWith('idx') ? 'identityEngine' : 'classicEngine')),
    ...about(report, 'tls-issuer', () => when('tlsIssuer')),
    ...about(report, 'clock-skew-seconds', (value) => {
      const seconds = Number.parseInt(value, 10)
      if (Number.isNaN(seconds)) return []
      return Math.abs(seconds) > leeway ? when('clockSkewed', bounded(seconds)) : [{ fact: 'clockSkewed', refuted: true }]
    }),
    ...about(report, 'call-reached', (value) => (value === 'yes' ? [] : when(failure(value)))),
  ]
}

/** Okta’s own verifiers for Java, Go, Python and ASP.NET let clocks differ by two minutes. */
const leeway = 120

const tokenKinds: Record<string, Key> = { JWT: 'jwt', JWE: 'jwe', SSWS: 'sswsToken', opaque: 'opaque', damaged: 'damaged', none: 'noToken' }

function token(report: Report): Facts {
  const yesOrNo = (key: string, fact: Key) => about(report, key, (value) => [{ fact, ...(value.startsWith('yes') ? {} : { refuted: true }) }])
  return [
    ...about(report, 'token', (value) => when(tokenKinds[/^\w+/.exec(value)?.[0] ?? ''])),
    ...about(report, 'token-type', (value) => (value.startsWith('id') ? when('idToken') : [{ fact: 'accessToken' }, { fact: 'idToken', refuted: true }])),
    ...about(report, 'issuer-domain', (value) => [{ fact: 'otherIssuer', ...(value.startsWith('same') ? { refuted: true } : {}) }]),
    ...about(report, 'server', (value) => {
      if (value === 'custom') return [{ fact: 'customServer' }, { fact: 'orgServer', refuted: true }]
      return value === 'org' ? [{ fact: 'orgServer' }, { fact: 'customServer', refuted: true }] : []
    }),
    ...about(report, 'audience', (value) => (value.split(' ').some((one) => one.startsWith('api://')) ? when('audienceApi') : [])),
    ...about(report, 'acts-for', (value) => when(value === 'service' ? 'serviceToken' : 'userToken')),
    ...about(report, 'scopes', (value) => value.split(' ').map((scope) => ({ fact: 'tokenScope', value: scope }))),
    ...about(report, 'scope-in-token', (value) =>
      value === 'no' ? when('scopeMissing', report.lines.get('scope-needed')?.value) : [{ fact: 'scopeMissing', refuted: true }],
    ),
    ...yesOrNo('dpop-bound', 'dpopBound'),
  ]
}

/** By Okta’s clock, which is the one that counts; by the reader’s own where Okta’s is not known. */
function times({ lines }: Report): Facts {
  const line = lines.get('seconds-left-okta-time') ?? lines.get('seconds-left-this-clock')
  const left = Number.parseInt(line?.value ?? '', 10)
  const issued = lines.get('issued-seconds-ago-this-clock')
  const ago = Number.parseInt(issued?.value ?? '', 10)
  return [
    ...(line === undefined || Number.isNaN(left)
      ? []
      : [{ ...(left > 0 ? { fact: 'expired' as const, refuted: true } : { fact: 'expired' as const, value: bounded(-left) }), from: line.from, to: line.to }]),
    ...(issued !== undefined && ago < -5 ? [{ fact: 'issuedInFuture' as const, value: bounded(-ago), from: issued.from, to: issued.to }] : []),
  ]
}

const introspection = (report: Report): Facts =>
  about(report, 'introspection', (value) => {
    if (value === 'active') return [{ fact: 'active' }, { fact: 'inactive', refuted: true }]
    return value === 'inactive' ? [{ fact: 'inactive' }, { fact: 'active', refuted: true }] : []
  })

const bounded = (seconds: number) => String(Math.max(-9_999_999, Math.min(9_999_999, seconds)))
