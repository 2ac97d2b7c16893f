import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { denial, event, factsRead, signIn } from '@/lib/evidence/__fixtures__/samples'
import { parseText } from '@/lib/evidence/text/parse'
import { eventNames } from './event-types'

const started = '"eventType":"user.session.start"'
const pair = [signIn, denial]
const typed = (type: string, more: Partial<Parameters<typeof event>[0]> = {}) => JSON.stringify(event({ type, ...more }))

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a list: signed in, then denied outside every zone': [
    JSON.stringify(pair),
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.outsideZone=203.0.113.7 1 "zone":"null"',
  ],
  'the page of an API, written over several lines': [
    JSON.stringify({ events: pair }, null, 2),
    'okta-system-log.signInSucceeded 16 "eventType": "user.session.start"',
    'okta-system-log.outsideZone=203.0.113.7 26 "zone": "null"',
  ],
  'one a line, cut off': [
    `${JSON.stringify(signIn)}\n${JSON.stringify(denial)}\n{"eventType":"user.acc`,
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.outsideZone=203.0.113.7 2 "zone":"null"',
  ],
  'in a JSON string': [
    JSON.stringify({ result: JSON.stringify(pair) }),
    String.raw`okta-system-log.signInSucceeded 1 \"eventType\":\"user.session.start\"`,
    String.raw`okta-system-log.outsideZone=203.0.113.7 1 \"zone\":\"null\"`,
  ],
  'after the time and level of another log': [
    `2026-11-20 10:00:00 INFO ${JSON.stringify(signIn)}\n2026-11-20 10:00:01 INFO ${JSON.stringify(denial)}`,
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.outsideZone=203.0.113.7 2 "zone":"null"',
  ],
  'a denial alone names no zone': [JSON.stringify(denial), 'okta-system-log.policyDenied 1 "result":"DENY"'],
  'a denial within a zone': [
    JSON.stringify([signIn, { ...denial, client: { ipAddress: '203.0.113.7', zone: 'Head office' } }]),
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.policyDenied 1 "result":"DENY"',
  ],
  'a denial that does not say its zone': [
    JSON.stringify([signIn, event({ type: 'policy.evaluate_sign_on', result: 'DENY' })]),
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.policyDenied 1 "result":"DENY"',
    'unchecked okta-system-log.outsideZone',
  ],
  "somebody else's sign-in": [
    JSON.stringify([event({ type: 'user.session.start', actor: 'omar@acme.example' }), denial]),
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.policyDenied 1 "result":"DENY"',
  ],
  'an address of version 6 is no value': [
    JSON.stringify([signIn, { ...denial, client: { ipAddress: '2001:db8::7', zone: null } }]),
    `okta-system-log.signInSucceeded 1 ${started}`,
    'okta-system-log.outsideZone 1 "zone":null',
  ],
  'a failed sign-in, newest first': [
    JSON.stringify([
      event({ type: 'user.session.start', result: 'FAILURE', published: '2026-11-20T10:00:02.000Z', reason: 'INVALID_CREDENTIALS' }),
      event({ type: 'user.authentication.auth_via_AD_agent', published: '2026-11-20T10:00:01.000Z' }),
    ]),
    'okta-system-log.signInSucceeded 1 "eventType":"user.authentication.auth_via_AD_agent"',
    `okta-system-log.signInFailed 1 ${started}`,
    'okta-system-log.credentialsInvalid 1 "reason":"INVALID_CREDENTIALS"',
    `okta-system-log.eventTime=20261120T100002Z 1 ${started}`,
  ],
  'locked out, by the reason': [typed('user.session.start', { result: 'FAILURE', reason: 'LOCKED_OUT' }), `okta-system-log.userLocked 1 ${started}`],
  'locked, then unlocked': [
    `${typed('user.account.lock')}\n${typed('user.account.unlock_by_admin')}`,
    'older okta-system-log.userLocked 1 "eventType":"user.account.lock"',
  ],
  'another assignment was added': [
    `${typed('application.user_membership.remove', { app: 'Microsoft RDP (MFA)' })}\n${typed('application.user_membership.add', { app: 'Mail' })}`,
    'okta-system-log.rdpApp 1 "displayName":"Microsoft RDP (MFA)"',
    'okta-system-log.assignmentRemoved 1 "eventType":"application.user_membership.remove"',
  ],
  'not assigned': [
    typed('app.generic.unauth_app_access_attempt', { result: 'FAILURE' }),
    'okta-system-log.unassigned 1 "eventType":"app.generic.unauth_app_access_attempt"',
  ],
  'the app of another name is left out where this one is named': [
    `${typed('application.user_membership.remove', { app: 'Mail' })}\n${typed('application.policy.sign_on.deny_access', { app: 'Microsoft RDP (MFA)' })}`,
    'okta-system-log.rdpApp 2 "displayName":"Microsoft RDP (MFA)"',
    'okta-system-log.appDenied 2 "eventType":"application.policy.sign_on.deny_access"',
  ],
  'a push that was accepted proves no rejection': [
    typed('user.authentication.auth_via_mfa'),
    'okta-system-log.noFailure 1 "eventType":"user.authentication.auth_via_mfa"',
  ],
  'a change that failed changed nothing': [typed('zone.update', { result: 'FAILURE' })],
  'changes and limits': [
    [
      'user.authentication.auth_via_mfa',
      'user.mfa.factor.reset_all',
      'user.lifecycle.suspend',
      'system.org.rate_limit.violation',
      'security.request.blocked',
      'application.user_membership.change_username',
      'zone.update',
      'policy.rule.update',
      'application.lifecycle.deactivate',
    ]
      .map((type) => typed(type, { result: type.endsWith('mfa') ? 'FAILURE' : 'SUCCESS' }))
      .join('\n'),
    'okta-system-log.factorRejected 1 "eventType":"user.authentication.auth_via_mfa"',
    'okta-system-log.factorReset 2 "eventType":"user.mfa.factor.reset_all"',
    'okta-system-log.userDeactivated 3 "eventType":"user.lifecycle.suspend"',
    'okta-system-log.userInactive 3 "eventType":"user.lifecycle.suspend"',
    'okta-system-log.rateLimited 4 "eventType":"system.org.rate_limit.violation"',
    'okta-system-log.ipBlocked 5 "eventType":"security.request.blocked"',
    'okta-system-log.usernameChanged 6 "eventType":"application.user_membership.change_username"',
    'okta-system-log.zoneChanged 7 "eventType":"zone.update"',
    'okta-system-log.policyChanged 8 "eventType":"policy.rule.update"',
    'okta-system-log.appDeactivated 9 "eventType":"application.lifecycle.deactivate"',
  ],
  "the console's export": [
    [
      'severity,event_type,display_message,uuid,timestamp,outcome.result,outcome.reason,actor.id,actor.alternate_id,client.zone,client.ip_address,target0.type,target0.display_name',
      'WARN,policy.evaluate_sign_on,"Evaluation, with ""DENY""\nand a second line",u2,2026-11-20T10:00:02.000Z,DENY,,00u1,lena@acme.example,null,203.0.113.7,AppInstance,Microsoft RDP (MFA)',
      'INFO,user.session.start,User login to Okta,u1,2026-11-20T10:00:01.000Z,SUCCESS,,00u1,lena@acme.example,null,203.0.113.7,AppInstance,Microsoft RDP (MFA)',
    ].join('\r\n'),
    'okta-system-log.signInSucceeded 4 user.session.start',
    'okta-system-log.rdpApp 3 Microsoft RDP (MFA)',
    'okta-system-log.outsideZone=203.0.113.7 3 null',
    'okta-system-log.eventTime=20261120T100002Z 2 policy.evaluate_sign_on',
  ],
  'a spreadsheet with semicolons and other names, its zone empty': [
    'Event Type;Published;Outcome Result;Actor Alternate ID;Client IP Address;Client Zone\nuser.authentication.verify;2026-11-20T10:00:00Z;Success;lena@acme.example;203.0.113.7;\npolicy.evaluate_sign_on;2026-11-20T10:00:01Z;Deny;lena@acme.example;203.0.113.7;',
    'okta-system-log.signInSucceeded 2 user.authentication.verify',
    'okta-system-log.outsideZone=203.0.113.7 3 Deny',
    'okta-system-log.eventTime=20261120T100001Z 3 policy.evaluate_sign_on',
  ],
  'copied from a spreadsheet, without the zone': [
    'eventType\tpublished\toutcome.result\nuser.authentication.verify\t2026-11-20T10:00:00Z\tSUCCESS\npolicy.evaluate_sign_on\t2026-11-20T10:00:01Z\tDENY',
    'okta-system-log.signInSucceeded 2 user.authentication.verify',
    'okta-system-log.policyDenied 3 DENY',
    'okta-system-log.eventTime=20261120T100001Z 3 policy.evaluate_sign_on',
    'unchecked okta-system-log.outsideZone',
  ],
  'an export that is cut within a field': [
    'event_type,uuid,display_message\nzone.update,u1,"changed"\nzone.create,u2,"cha',
    'okta-system-log.zoneChanged 2 zone.update',
    'unchecked okta-system-log.outsideZone',
  ],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsRead(paste)).toEqual(facts))

const others: Record<string, string> = {
  'an event of another service': '{"eventType":"AwsApiCall","outcome":{"result":"DENY"}}',
  'a table with such a column and no event': 'event_type,uuid\nclick,1',
  'the words alone': 'Filter by eventType eq "policy.evaluate_sign_on" and outcome.result eq "DENY"',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsRead(paste)).toEqual([]))

test('an event that ends early is unreadable, and says where', () => {
  expect(parseText('\n{"eventType":"user.session.start","outcome":', new Date(0)).readings).toEqual([
    {
      format: 'okta-system-log',
      outcome: 'unreadable',
      line: 2,
      why: 'This System Log event is cut off, so there is no whole event to read. Copy it again, up to its last brace.',
    },
  ])
})

testFacts('every type of event stands in the catalogue', ['event-types.csv'], ({ rowsOf }) => {
  const known = new Set(rowsOf('event-types.csv').map(({ event_type: type }) => type))
  expect(eventNames.filter((type) => !known.has(type))).toEqual([])
})
