import { expect, test } from 'vitest'
import { factKeysReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { logged } from './__fixtures__/events'
import { oktaSystemLog } from './okta-system-log'

type Made = Parameters<typeof logged>[0]
const failed = (type: string, reason?: string, more: Partial<Made> = {}): Made => ({ type, result: 'FAILURE', ...(reason ? { reason } : {}), ...more })
const start = 'user.session.start'
const mfa = 'user.authentication.auth_via_mfa'
const saml = 'user.authentication.auth_via_inbound_SAML'
const idp = 'user.authentication.auth_via_IDP'
const unmet = 'Access has been denied because the policy requirements could not be satisfied by the users’ current set of available authenticator enrollments.'

/** One event, then the facts that it shows. */
const rows: Record<string, [event: Made, ...facts: string[]]> = {
  'a wrong password': [failed(start, 'INVALID_CREDENTIALS'), 'signInFailed', 'credentialsInvalid'],
  'a name in another form': [failed(start, 'VERIFICATION_ERROR'), 'signInFailed', 'credentialsInvalid'],
  'a name that nobody has': [failed(start, 'UNKNOWN_USER'), 'signInFailed', 'userUnknown'],
  'an expired password': [failed('user.authentication.auth_via_LDAP_agent', 'PASSWORD_EXPIRED'), 'signInFailed', 'passwordExpired'],
  'no password allowed': [failed(start, 'PASSWORD_BASED_LOGIN_DISALLOWED'), 'signInFailed', 'passwordDisallowed'],
  'locked out': [failed(start, 'LOCKED_OUT'), 'userLocked'],
  'an account that is suspended': [failed(start, 'User is suspended'), 'signInFailed', 'userInactive'],
  'a reason that says nothing': [failed(start, 'NOT_SPECIFIED'), 'signInFailed'],
  'a password that Identity Engine counts as a factor': [
    failed(mfa, 'INVALID_CREDENTIALS', { debug: { factor: 'PASSWORD_AS_FACTOR' } }),
    'signInFailed',
    'credentialsInvalid',
  ],
  'a wrong code': [failed(mfa, 'INVALID_CREDENTIALS', { debug: { factor: 'OKTA_SOFT_TOKEN' } }), 'factorRejected', 'passcodeInvalid'],
  'a push that was denied': [
    failed(mfa, 'INVALID_CREDENTIALS', { debug: { factor: 'OKTA_VERIFY_PUSH', pushOnlyResponseType: 'OV_RESPONSE_DENY' } }),
    'factorRejected',
    'pushRejected',
  ],
  'a push that was denied, Classic': [failed('user.mfa.okta_verify.deny_push'), 'factorRejected', 'pushRejected'],
  'a push that nobody answered': [{ type: mfa, result: 'UNANSWERED', debug: { factor: 'OKTA_VERIFY_PUSH' } }, 'factorRejected', 'pushTimedOut'],
  'a factor that is not named': [failed(mfa, 'INVALID_CREDENTIALS'), 'factorRejected'],
  'a factor that was right': [{ type: mfa, debug: { factor: 'OKTA_VERIFY_PUSH' } }, 'noFailure'],
  'a wrong signature': [
    failed(saml, 'The digital signature in the SAML response did not validate with the Identity Provider’s certificate'),
    'federationRefused',
    'samlSignatureInvalid',
  ],
  'another issuer': [
    failed(saml, 'The Issuer in the SAML response did not match the Issuer configured for the Identity Provider.'),
    'federationRefused',
    'samlIssuerMismatched',
  ],
  'another audience': [
    failed(saml, 'The Identity Provider specified Conditions, but did not designate us as the target for these conditions. Found "a", expected "b".'),
    'federationRefused',
    'samlAudienceMismatched',
  ],
  'an assertion that comes too late': [failed(saml, 'The SAML assertion has expired'), 'federationRefused', 'samlClockSkewed'],
  'nobody by that name': [failed(idp, 'Unable to match the transformed username.'), 'federationRefused', 'samlUserUnmatched'],
  'nobody found': [failed(idp, 'User Not Found'), 'federationRefused', 'samlUserUnmatched'],
  'refused for another reason': [failed(idp, 'GENERAL_NONSUCCESS'), 'federationRefused'],
  'signed in to an app': [{ type: 'user.authentication.sso', app: 'Mail' }, 'ssoSucceeded'],
  'nobody assigned the person': [failed('user.authentication.sso', 'User is not assigned this application', { app: 'Mail' }), 'ssoFailed', 'unassigned'],
  'a wrong password on the way to an app': [failed('user.authentication.sso', 'INVALID_CREDENTIALS', { app: 'Mail' }), 'ssoFailed', 'credentialsInvalid'],
  'a lock, which Okta logs as a failure': [failed('user.account.lock', 'LOCKED_OUT'), 'userLocked'],
  'not signed in to an app': [failed('user.authentication.sso', 'Whatever', { app: 'Mail' }), 'ssoFailed'],
  'a policy that asks for more': [{ type: 'policy.evaluate_sign_on', result: 'CHALLENGE' }, 'policyChallenged'],
  'a policy that is met': [{ type: 'policy.evaluate_sign_on', result: 'ALLOW' }, 'noFailure'],
  'a policy that nobody can meet': [{ type: 'policy.evaluate_sign_on', result: 'DENY', reason: unmet }, 'policyDenied', 'assuranceUnmet'],
  'an app’s policy that nobody can meet': [failed('application.policy.sign_on.deny_access', unmet), 'appDenied', 'assuranceUnmet'],
  'an authorize request': [failed('app.oauth2.as.authorize', 'no_matching_policy'), 'authorizeRefused'],
  'an authorize request to the org server': [failed('app.oauth2.authorize.code', 'user_not_assigned'), 'authorizeRefused'],
  'a token request': [failed('app.oauth2.as.token.grant', 'no_matching_policy'), 'tokenGrantRefused'],
  'a refresh': [failed('app.oauth2.token.grant.refresh_token', 'invalid_refresh_token'), 'tokenGrantRefused'],
  'a client’s credentials': [failed('app.oauth2.invalid_client_credentials', 'invalid_client_secret'), 'clientCredentialsInvalid'],
  'a token that was granted': [{ type: 'app.oauth2.as.token.grant.access_token' }, 'noFailure'],
  'an agent that did not answer': [
    failed('user.authentication.auth_via_AD_agent', 'Active Directory agent failed to respond'),
    'signInFailed',
    'agentUnavailable',
  ],
  'a threat that is only logged': [{ type: 'security.threat.detected', result: 'ALLOW', reason: 'Password Spray' }],
  'a threat that is blocked': [{ type: 'security.threat.detected', result: 'DENY', reason: 'Password Spray' }, 'ipBlocked'],
  'a threat that is slowed down': [{ type: 'security.threat.detected', result: 'RATE_LIMIT' }, 'rateLimited'],
  'the Admin Console refused': [failed('user.session.access_admin_app'), 'adminAppRefused'],
  'a request of Identity Engine': [{ type: start, debug: { requestUri: '/idp/idx/identify' } }, 'identityEngine', 'signInSucceeded'],
  'a request that both engines know': [{ type: start, debug: { requestUri: '/api/v1/authn' } }, 'signInSucceeded'],
  'a kind of event that only Identity Engine has': [{ type: 'user.mfa.factor.unsuspend' }, 'identityEngine'],
  'what bears on no sign-in': [failed('group.user_membership.add')],
}
for (const [name, [event, ...facts]] of Object.entries(rows))
  test(name, () => expect(factKeysReadBy(oktaSystemLog, JSON.stringify(logged(event)))).toEqual(facts))

test('a state that was undone is older', () => {
  const events = [logged({ type: 'user.lifecycle.suspend', at: '10:00:00' }), logged({ type: 'user.lifecycle.unsuspend', at: '10:05:00' })]
  expect(factKeysReadBy(oktaSystemLog, JSON.stringify(events))).toEqual(['older userDeactivated', 'older userInactive'])
})

test('both audiences are kept to be compared', () => {
  const reason =
    'The Identity Provider specified Conditions, but did not designate us as the target for these conditions. Found "urn:a", expected "https://acme.okta.com/saml2/sp".'
  const pairs = [{ of: 'audience', expected: 'https://acme.okta.com/saml2/sp', found: 'urn:a' }]
  expect(oktaSystemLog.read(JSON.stringify(logged(failed(saml, reason))), new Date(0)).pairs).toEqual(pairs)
  expect(oktaSystemLog.read(reason, new Date(0)).pairs).toEqual(pairs)
})
