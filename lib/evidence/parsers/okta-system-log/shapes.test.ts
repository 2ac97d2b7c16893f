import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { logged, request } from './__fixtures__/events'
import { eventsIn } from './events'
import { oktaSystemLog } from './okta-system-log'

const read = (paste: string) => factsReadBy(oktaSystemLog, paste)
const keys = (paste: string) => factKeysReadBy(oktaSystemLog, paste)
const wrong = logged({ type: 'user.session.start', result: 'FAILURE', reason: 'INVALID_CREDENTIALS', at: '10:00:00', transaction: request(7) })
const found = ['signInFailed', 'credentialsInvalid', 'requestId', 'eventTime']

const wholes: Record<string, string> = {
  'the API': JSON.stringify([wrong], null, 2),
  'one a line, after others': `${JSON.stringify(logged({ type: 'group.user_membership.add', at: '09:00:00' }))}\n${JSON.stringify(wrong)}`,
  'an event hook': JSON.stringify({ eventType: 'com.okta.event_hook', source: 'https://acme.okta.com/api/v1/eventHooks/who1', data: { events: [wrong] } }),
  'log streaming': JSON.stringify({ version: '0', 'detail-type': 'SystemLog', source: 'aws.partner/okta.com/acme/log', detail: wrong }),
  'Splunk’s JSON': JSON.stringify({ preview: false, result: { _raw: JSON.stringify(wrong), sourcetype: 'OktaIM2:log' } }),
  'Splunk’s table': `_raw,_time,host\n"${JSON.stringify(wrong).replaceAll('"', '""')}",1763632800,h1`,
  'a document of Elasticsearch': JSON.stringify({
    _source: {
      event: { action: 'user.session.start' },
      okta: {
        event_type: 'user.session.start',
        published: '2026-11-20T10:00:00.000Z',
        outcome: { result: 'FAILURE', reason: 'INVALID_CREDENTIALS' },
        actor: { alternate_id: 'lena@acme.example' },
        transaction: { id: request(7), type: 'WEB' },
      },
    },
  }),
  'the fields that Kibana shows': JSON.stringify({
    fields: {
      'okta.event_type': ['user.session.start'],
      'okta.outcome.reason': ['INVALID_CREDENTIALS'],
      'okta.outcome.result': ['FAILURE'],
      'okta.transaction.id': [request(7)],
      '@timestamp': ['2026-11-20T10:00:00.000Z'],
    },
  }),
  'a row of Sentinel': JSON.stringify({
    eventType_s: 'user.session.start',
    outcome_result_s: 'FAILURE',
    outcome_reason_s: 'INVALID_CREDENTIALS',
    published_t: '2026-11-20T10:00:00Z',
    transaction_id_s: request(7),
  }),
  'Sentinel’s table': `eventType_s,outcome_result_s,outcome_reason_s,published_t,transaction_id_s\nuser.session.start,FAILURE,INVALID_CREDENTIALS,2026-11-20T10:00:00Z,${request(7)}`,
  'an export without types': `timestamp,display_message,outcome.result,outcome.reason,transaction.id\n2026-11-20T10:00:00Z,User login to Okta,FAILURE,INVALID_CREDENTIALS,${request(7)}`,
  'an export with all debug data in one column': `timestamp,event_type,outcome.result,outcome.reason,debug_context.debug_data\n2026-11-20T10:00:00Z,user.session.start,FAILURE,INVALID_CREDENTIALS,"{requestId=${request(7)}, requestUri=/api/v1/authn}"`,
  'the console’s expanded event, values below names': `Actor\nAlternateId\nlena@acme.example\nType\nUser\nEvent\nDisplayMessage\nUser login to Okta\nEventType\nuser.session.start\nOutcome\nReason\nINVALID_CREDENTIALS\nResult\nFAILURE\nPublished\n2026-11-20T10:00:00.000Z\nTransaction\nID\n${request(7)}\nType\nWEB`,
  'the console’s expanded event, values beside names': `Actor\n  AlternateId\tlena@acme.example\nEvent\n  EventType\tuser.session.start\nOutcome\n  Reason\tINVALID_CREDENTIALS\n  Result\tFAILURE\nPublished\t2026-11-20T10:00:00.000Z\nTransaction\n  ID\t${request(7)}`,
  YAML: `eventType: user.session.start\npublished: 2026-11-20T10:00:00.000Z\noutcome:\n  result: FAILURE\n  reason: INVALID_CREDENTIALS\ntransaction:\n  id: ${request(7)}`,
  'a dictionary of Python': `{'eventType': 'user.session.start', 'outcome': {'result': 'FAILURE', 'reason': 'INVALID_CREDENTIALS'}, 'published': '2026-11-20T10:00:00.000Z', 'transaction': {'type': 'WEB', 'id': '${request(7)}'}}`,
}
for (const [name, paste] of Object.entries(wholes)) test(`read: ${name}`, () => expect(keys(paste)).toEqual(found))

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'the console’s list': [
    'Nov 20 10:00:02\tLena Acme (User)\tEvaluation of sign-on policy\nDENY: Sign-on policy evaluation resulted in DENY\nNov 20 10:00:01\tLena Acme (User)\tUser login to Okta\nSUCCESS',
    'policyDenied 2 DENY',
    'signInSucceeded 3 User login to Okta',
    'unchecked outsideZone',
  ],
  'a line of the list, written down': [
    'Authenticate user via IDP = failure: User Not Found',
    'federationRefused 1 Authenticate user via IDP',
    'samlUserUnmatched 1 User Not Found',
  ],
  'a few fields, written down': [
    'Event Info: User login to Okta\nEvent type: user.session.start\nOutcome: FAILURE\nReason: LOCKED_OUT',
    'userLocked 2 user.session.start',
  ],
  'the reason alone': [
    'Access has been denied because the policy requirements could not be satisfied by the users’ current set of available authenticator enrollments',
    'assuranceUnmet 1 Access has been denied because the policy requirements could not be satisfied by the users’ current set of available authenticator enrollments',
  ],
  'a blocked request, in a sentence': [
    'Blocked request from IP: 198.51.100.7, IPServiceCategory: SOME_VPN',
    'ipBlocked 1 Blocked request from IP: 198.51.100.7, IPServiceCategory: SOME_VPN',
  ],
  'the reason’s code, with where it stands': ['In the Okta System Log: FAILURE: VERIFICATION_ERROR', 'credentialsInvalid 1 FAILURE: VERIFICATION_ERROR'],
  'an event that is cut off behind what matters': [
    JSON.stringify(logged({ type: 'user.session.start', result: 'FAILURE', reason: 'LOCKED_OUT' })).slice(0, -30),
    'userLocked 1 user.session.start',
    'unchecked outsideZone',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(read(paste)).toEqual(facts))

const tables: Record<string, [paste: string, ...facts: string[]]> = {
  'a table whose header is not of Okta': [
    '"Time","Event","Outcome","Reason"\n"2026-11-20T10:00:00Z","user.session.start","FAILURE","INVALID_CREDENTIALS"',
    'signInFailed 2 user.session.start',
    'credentialsInvalid 2 INVALID_CREDENTIALS',
    'eventTime=20261120T100000Z 2 user.session.start',
  ],
  'a table of Markdown': [
    '| time | event | user | outcome | reason |\n|---|---|---|---|---|\n| 10:00 | user.mfa.okta_verify.deny_push | lena | SUCCESS | |',
    'factorRejected 3 user.mfa.okta_verify.deny_push',
    'pushRejected 3 user.mfa.okta_verify.deny_push',
  ],
  'notes, a line for each event': ['10:00 user.session.start SUCCESS lena@acme.example', 'signInSucceeded 1 user.session.start'],
  'the type below the message, as the console copies it': [
    'Nov 25\tLena\tUser attempted unauthorized access to app\tMicrosoft RDP (MFA) (AppInstance)\n\t\tapp.generic.unauth_app_access_attempt\tFAILURE',
    'rdpApp 2 app.generic.unauth_app_access_attempt',
    'unassigned 2 app.generic.unauth_app_access_attempt',
  ],
  'names and values with blanks between': [
    'siem okta: eventType="security.threat.detected" displayMessage="Request from suspicious actor" outcome_result="DENY" actor_id="203.0.113.142"',
    'ipBlocked 1 security.threat.detected',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(tables)) test(name, () => expect(read(paste)).toEqual(facts))

const others: Record<string, string> = {
  'a search of Splunk': 'index=okta eventType="user.session.start" outcome.result="FAILURE" | stats count by actor.alternateId',
  'a query of Sentinel': 'OktaV2_CL\n| where eventType_s == "user.session.start"\n| where outcome_result_s == "FAILURE"',
  'a filter of the System Log': 'eventType eq "user.session.start" and outcome.reason eq "INVALID_CREDENTIALS"',
  'a rule that lists reasons': 'event.action:user.authentication.auth_via_IDP and okta.outcome.reason:("Unable to match the transformed username" or "x")',
  'a rule of Sigma': 'detection:\n  selection:\n    eventType: user.session.start\n    outcome.result: FAILURE\n    outcome.reason: INVALID_CREDENTIALS',
  'code that compares': "if (event.eventType === 'user.session.start' && event.outcome.reason === 'LOCKED_OUT') alert()",
  'who explains the reasons':
    'In Okta, FAILURE: LOCKED_OUT is a locked account, and the digital signature in the SAML response did not validate with the Identity Provider is a certificate.',
  'an event of AWS': '{"eventType":"AwsConsoleSignIn","responseElements":{"ConsoleLogin":"Failure"}}',
  'an event of Keycloak': '{"type":"LOGIN_ERROR","error":"invalid_user_credentials","realmId":"acme"}',
  'the codes of another product': 'status: FAILURE: INVALID_CREDENTIALS',
  'a sign-in log of Entra': '{"eventType":"signIn","status":{"errorCode":50126,"failureReason":"Invalid username or password"}}',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

/** More than a megabyte: found by how the first event begins. */
const long = (separator: string, one: (n: number) => object) => Array.from({ length: 1600 }, (_, i) => JSON.stringify(one(i))).join(separator)
const spans = (text: string) => eventsIn(text).events.map(({ from, to }) => text.slice(from, to))

test('a long export holds the same events as its parts', () => {
  const one = (n: number) => logged({ type: n % 3 ? 'user.session.start' : 'group.user_membership.add', transaction: request(n), at: '10:00:00', app: 'Mail' })
  const lines = long('\n', one).split('\n')
  const expected = lines.filter((line) => line.includes('user.session.start'))
  for (const text of [lines.join('\n'), `[${lines.join(',')}]`, `{"events": [\n${lines.join(' ,\n')}\n] }`]) {
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(spans(text)).toEqual(expected)
  }
})

test('a long export whose events begin like objects within them', () => {
  const one = (n: number) => Object.assign({ id: n }, logged({ type: 'user.session.start', transaction: request(n) }), { target: [{ id: 'x', type: 'User' }] })
  const text = `[${long(',', one)}]`
  expect(spans(text)).toHaveLength(1600)
})

test('a long export in envelopes, and one that is cut off', () => {
  const one = (n: number) => ({ version: '0', detail: logged({ type: 'user.session.start', result: 'FAILURE', transaction: request(n) }), region: 'us-1' })
  const text = long('\n', one)
  expect(spans(text)).toHaveLength(1600)
  expect(eventsIn(text.slice(0, -100))).toEqual(expect.objectContaining({ cut: expect.any(Number) }))
  expect(spans(text.slice(0, -100))).toHaveLength(1599)
})
