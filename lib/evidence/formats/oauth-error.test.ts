import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { keysBy, toldBy } from '../told-by'
import { oauthError } from './oauth-error'
import { descriptions } from './oauth-error/descriptions'
import { bareErrors } from './oauth-error/named'

const read = (paste: string) => toldBy(oauthError, paste)
const kid = 'The client_assertion JWT kid is invalid.'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'the description before the error': [`{"error":"invalid_client","error_description":"${kid}"}`, `client_assertion_invalid_kid 1 ${kid}`, `okta 1 ${kid}`],
  'the answer over several lines, and broken within the sentence': [
    '{\n "error" : "invalid_client",\n "error_description" : "The client_assertion\n      JWT kid is invalid."\n}',
    'client_assertion_invalid_kid 3 The client_assertion\n      JWT kid is invalid.',
    'okta 3 The client_assertion\n      JWT kid is invalid.',
  ],
  'a dictionary of Python in a string': [
    `{'message': "HTTP 401 {'error': 'invalid_client', 'error_description': 'The client_assertion signature is invalid.'}"}`,
    'client_assertion_invalid_signature 1 The client_assertion signature is invalid.',
    'okta 1 The client_assertion signature is invalid.',
  ],
  'the address of a callback': [
    'https://app.acme.example/callback?state=x&error=access_denied&error_description=User+is+not+assigned+to+the+client+application.',
    'user_not_assigned 1 User+is+not+assigned+to+the+client+application.',
    'okta 1 User+is+not+assigned+to+the+client+application.',
  ],
  'the address of a callback, percent-encoded': [
    'https://app.acme.example/cb?error=invalid_request&error_description=The+%27redirect_uri%27+parameter+must+be+a+Login+redirect+URI+in',
    'illegal_redirect_uri 1 %27redirect_uri%27+parameter+must+be+a+Login+redirect+URI+in',
    'okta 1 %27redirect_uri%27+parameter+must+be+a+Login+redirect+URI+in',
  ],
  'a page': ['<h1>400</h1><p>The &#39;redirect_uri&#39; parameter must be a Login redirect URI in the settings</p>', 'illegal_redirect_uri', 'okta'],
  'what a program prints of the description alone': ['Error: The authorization code is invalid or has expired.', 'invalid_authorization_code', 'okta'],
  'what Go prints': ['oauth2: "invalid_grant" "The refresh token is invalid or expired." at acme.okta.com', 'invalid_refresh_token', 'okta'],
  'a description that we do not know': ['{"error":"invalid_grant","error_description":"Who are you?"}', 'invalid_grant 1 "error":"invalid_grant'],
  'the same from a host of Okta': [
    'POST https://acme.okta.com/oauth2/v1/token\n{"error":"invalid_grant","error_description":"Who are you?"}',
    'invalid_grant 2 "error":"invalid_grant',
    'okta 1 acme.okta.com',
  ],
  'the errorCode of a library': ["{ name: 'OAuthError', errorCode: 'login_required' }", "login_required 1 errorCode: 'login_required"],
  'an error in brackets': ['[invalid_scope] Something about scopes', 'invalid_scope 1 invalid_scope'],
  'the last of two': [
    '{"error":"use_dpop_nonce"}\n{"error":"invalid_dpop_proof","error_description":"The DPoP proof JWT has already been used."}',
    'older use_dpop_nonce',
    'dpop_proof_already_used',
    'okta',
  ],
  'one word in a sentence': ['Since Monday our service gets invalid_dpop_proof', 'invalid_dpop_proof 1 invalid_dpop_proof'],
  'a reason of the System Log': ['outcome.reason: no_matching_policy in our Okta org', 'no_matching_policy', 'okta'],
  "another vendor's error that speaks of Okta": [
    'Okta sign-in: {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}',
    'invalid_client 1 "error":"invalid_client',
  ],
  'a nonce that is asked for in the words of the RFC': [
    '{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof"}',
    'use_dpop_nonce 1 Authorization server requires nonce in DPoP proof',
  ],
  'the common words of a token error, beside it': ['error="invalid_token" error_description="The token has expired."', 'token_expired'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows))
  test(name, () => expect(read(paste).map((fact, i) => (/ \d/.test(facts[i] ?? '') ? fact : /^(?:older )?\S+/.exec(fact)![0]))).toEqual(facts))

const others: Record<string, string> = {
  'a challenge':
    'WWW-Authenticate: DPoP algs="RS256", realm="http://acme.okta.com", error="invalid_dpop_proof", error_description="The DPoP proof JWT has already been used."',
  'a program that compares': "if (err.error === 'login_required') renew()\ncase 'invalid_grant': retry()",
  'a decorator of Django': '@login_required\ndef home(request): pass',
  'who explains errors': 'invalid_client is for wrong secrets, invalid_grant for old codes.',
  'a common sentence': 'Your password has expired. No scopes were requested. The token is invalid.',
  "an application's own names": 'missing_scopes = 1\nlog(user_not_assigned, password_expired)',
  'a status of another kind': 'The server_error counter went up, and access_denied too',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

const folder = process.env.LATCHKEY_FACTS ?? '../shared/facts'
test('every description of a code that we name is read as that code', () => {
  // The folder of facts lies beside the project, or not at all.
  const file = join(folder, 'oauth-error-codes.csv')
  if (!existsSync(file)) return
  const known = rowsOf(readFileSync(file, 'utf8'))
  expect(known.length).toBeGreaterThan(400)
  const first = (error: string, description: string) => keysBy(oauthError, JSON.stringify({ error, error_description: description }))[0]
  const ours = known.filter(({ code }) => code in descriptions)
  expect(Object.keys(descriptions).filter((key) => !ours.some(({ code }) => code === key))).toEqual([])
  expect(ours.flatMap(({ error, code, description }) => (first(error, description) === code ? [] : [`${code} ${first(error, description)}`]))).toEqual([])
  // A description that is none of ours is read by its error, or as the code that has the same words.
  const rest = known.filter(({ code }) => !(code in descriptions))
  const asOther = rest.flatMap(({ error, code, description }) => {
    const key = first(error, description)
    return key === undefined || key === error ? [] : [`${code} ${key}`]
  })
  expect(asOther).toEqual([
    'device_bound_sso_invalid_dpop_public_key invalid_dpop_proof',
    'feature_not_enabled_access_denied feature_not_enabled',
    'pkce_verification_failed_with_reason pkce_verification_failed',
    'saml_assertion_auth_denied_policy password_auth_denied_policy',
    'invalid_redirect_uri illegal_redirect_uri',
    'illegal_post_logout_redirect_uri_enhanced illegal_post_logout_redirect_uri',
    'illegal_redirect_uri_enhanced illegal_redirect_uri',
    'invalid_subject_token_user_not_assigned user_not_assigned',
    'ciba_request_missing_scope missing_scopes',
  ])
  const read = rest.filter(({ error }) => (bareErrors as readonly string[]).includes(error))
  expect(read.filter(({ error, description }) => first(error, description) === undefined).map(({ code }) => code)).toEqual([])
})

test('the recorded samples are read as recorded', () => {
  const file = join(folder, 'paste-samples.json')
  if (!existsSync(file)) return
  const { samples } = JSON.parse(readFileSync(file, 'utf8')) as {
    samples: { id: string; format: string; input: string; expect: { error?: string; internal?: string } }[]
  }
  const found = Object.fromEntries(samples.map(({ id, input }) => [id, keysBy(oauthError, input)]).filter(([, keys]) => keys!.length > 0))
  expect(found).toEqual({
    dotnet: ['invalid_dpop_proof_missing_header', 'okta'],
    'wf-refresh': ['invalid_grant'],
    'token-dpop-nonce': ['use_dpop_nonce', 'okta'],
    'token-nomatch': ['no_matching_scope', 'okta'],
    'token-consent': ['no_org_scopes_granted', 'okta'],
    'agent-skew': ['token_timestamp_invalid', 'okta'],
  })
})

/** Rows of the catalogue: a field may be in quotes. */
const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [error = '', , code = '', description = ''] = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      )
      return { error, code, description: description.replaceAll('{0}', 'x') }
    })
