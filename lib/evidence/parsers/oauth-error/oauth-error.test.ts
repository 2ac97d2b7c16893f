import { expect, test } from 'vitest'
import { expectedOf, pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { bareErrors, internalCodes } from './facts'
import { oauthError } from './oauth-error'

const read = (paste: string) => factsReadBy(oauthError, paste)
const kid = 'The client_assertion JWT kid is invalid.'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'a code of Okta’s alone on its line': ['Okta says\nmismatched_redirect_uri\n', 'mismatched_redirect_uri 2 mismatched_redirect_uri', 'okta 1 Okta'],
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
  'a parameter whose name was retyped': [
    'Description: The url parameter must be a Login redirect URI in the client app settings',
    'illegal_redirect_uri',
    'okta',
  ],
  'a reason of the System Log that says more': ['OIDC authorization request FAILURE: illegal_redirect_uri_enhanced', 'illegal_redirect_uri'],
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
  'a reason of the System Log, as its page shows it': ['OAuth2 authorization request\nFAILURE : no_matching_scope\nOkta', 'no_matching_scope', 'okta'],
  'a code in the key of a message': [
    '{"message":"Nope","i18n":{"key":"idx.error.code.no_matching_policy"}} https://acme.okta.com',
    'no_matching_policy',
    'okta',
  ],
  'a description alone': ["The authentication request has an invalid 'state' parameter.", 'invalid_state', 'okta'],
  'somebody who has read an article': ['This article explains it, and we still get: Policy evaluation failed for this request', 'no_matching_policy', 'okta'],
  'a page that somebody retyped': ['redirect_uri parameter must be a Login redirect URI in the client app settings', 'illegal_redirect_uri', 'okta'],
  "another vendor's error that speaks of Okta": [
    'Okta sign-in: {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}',
    'invalid_client 1 "error":"invalid_client',
  ],
  'a nonce that is asked for in the words of the RFC': [
    '{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof"}',
    'use_dpop_nonce 1 Authorization server requires nonce in DPoP proof',
  ],
  'a callback within a callback, encoded twice': [
    'https://login.acme.example/?next=https%3A%2F%2Fapp.acme.example%2Fcb%3Ferror%3Daccess_denied%26error_description%3DUser%2Bis%2Bnot%2Bassigned%2Bto%2Bthe%2Bclient%2Bapplication.',
    'user_not_assigned',
    'okta',
  ],
  'a callback within an address, and nothing else encoded': [
    '/login?next=%2Fcb%3Ferror%3Dlogin_required%26state%3Dx',
    'login_required 1 error%3Dlogin_required',
  ],
  'a callback in a log of a server, spaces encoded': [
    '"GET /oauth2/callback?error=access_denied&error_description=Policy%20evaluation%20failed%20for%20this%20request%2C%20please%20check%20the%20policy%20configurations. HTTP/1.1" 403',
    'no_matching_policy',
    'okta',
  ],
  'a callback with an error alone, in a fragment': ['https://app.acme.example/cb#state=x&error=login_required', 'login_required 1 error=login_required'],
  'a dictionary of Ruby': [
    '{"error"=>"invalid_grant", "error_description"=>"The credentials provided were invalid."}',
    'invalid_password_credentials 1 The credentials provided were invalid.',
  ],
  'a dictionary of Python, with an apostrophe': [
    `400 Client Error: Bad Request\n{'error': 'invalid_grant', 'error_description': "The 'subject_token' either expired or the session associated with it was terminated."}`,
    'token_exchange_subject_token_expired',
    'okta',
  ],
  'JSON in JSON in JSON': [
    '{"log":"{\\"body\\":\\"{\\\\\\"error\\\\\\":\\\\\\"access_denied\\\\\\",\\\\\\"error_description\\\\\\":\\\\\\"User linking was disabled.\\\\\\"}\\"}"}',
    'link_disabled',
    'okta',
  ],
  'what Go prints of a web page': [
    'Response: {&#34;error&#34;:&#34;invalid_grant&#34;,&#34;error_description&#34;:&#34;PKCE verification failed.&#34;}',
    'pkce_verification_failed',
  ],
  'the middleware of .NET': [
    "OpenIdConnectProtocolException: Message contains error: 'access_denied', error_description: 'User is not assigned to the client application.', error_uri: 'error_uri is null'.",
    'user_not_assigned',
    'okta',
  ],
  'the middleware of .NET, without words': [
    "Message contains error: 'login_required', error_description: 'error_description is null', error_uri: 'error_uri is null'.",
    "login_required 1 error: 'login_required",
  ],
  OmniAuth: [
    '(okta) Authentication failure! access_denied: OmniAuth::Strategies::OAuth2::CallbackError, access_denied | User is not assigned to the client application.',
    'user_not_assigned',
    'okta',
  ],
  Spring: ['[invalid_grant] The authorization code is invalid or has expired.', 'invalid_authorization_code', 'okta'],
  "a page of Okta's": [
    'Identity Provider: Unknown\nError Code: access_denied\nDescription: Unable to create the user. Username is not an email address or contains invalid characters.',
    'jit_failure_invalid_login_format',
    'okta',
  ],
  'a tool that signs in to AWS': [
    'Error: fetching SSO web token received API response "400 Bad Request", error: "invalid_grant", description: "The target audience app must be configured to allow the client to request a \'web_sso_token\'."',
    'web_sso_client_not_permitted',
    'okta',
  ],
  'a description that is common, after its name': ['{"error":"access_denied","error_description":"Login failed."}', 'login_failed'],
  'the same words beside an error, and not its description': [
    'Login Failed: the provider returned an error: access_denied',
    'access_denied 1 error: access_denied',
  ],
  'a reason with an ordinary name': ['{"outcome":{"result":"FAILURE","reason":"link_failure"}}', 'link_failure'],
  'response types that are allowed': [
    'OAuthError: The response type is not supported by the authorization server. Configured response types: [code].',
    'unsupported_response_type',
    'okta',
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
  "an application's own error": 'https://app.acme.example/login?error=login_failed&reasons=none {"error":"invalid_username"}',
  'an article': "This article explains a sign-in error. Okta says: The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
  'who explains a policy': 'If no rule fits, Okta will return “Policy evaluation failed for this request, please check the policy configurations.”',
  'a test of an app':
    "expect(error.message).toEqual('User is not assigned to the client application.')\nif (message === 'The refresh token is invalid or expired.') renew()",
  'a status of another kind': 'The server_error counter went up, and access_denied too',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

testFacts('every description of a code that we name is read as that code', ['oauth-error-codes.csv'], ({ rowsOf, isWhole }) => {
  const known = rowsOf('oauth-error-codes.csv').map((row) => ({
    error: row.error!,
    code: row.internal_code_system_log_reason!,
    description: row.error_description!.replaceAll('{0}', 'x'),
  }))
  expect(known.length).toBeGreaterThan(isWhole ? 400 : 30)
  const first = (error: string, description: string) => factKeysReadBy(oauthError, JSON.stringify({ error, error_description: description }))[0]
  const isOurs = (code: string) => (internalCodes as readonly string[]).includes(code)
  const ours = known.filter(({ code }) => isOurs(code))
  expect(internalCodes.filter((key) => isWhole && !ours.some(({ code }) => code === key))).toEqual([])
  expect(ours.flatMap(({ error, code, description }) => (first(error, description) === code ? [] : [`${code} ${first(error, description)}`]))).toEqual([])
  // A description that is none of ours is read by its error, or as the code that has the same words.
  const rest = known.filter(({ code }) => !isOurs(code))
  const asOther = rest.flatMap(({ error, code, description }) => {
    const key = first(error, description)
    return key === undefined || key === error ? [] : [`${code} ${key}`]
  })
  const others = [
    'device_bound_sso_invalid_dpop_public_key invalid_dpop_proof',
    'feature_not_enabled_access_denied feature_not_enabled',
    'interclient_token_user_canceled_request eam_user_canceled_request',
    'openid_scope_required_access_token openid_scope_required',
    'pkce_verification_failed_with_reason pkce_verification_failed',
    'invalid_redirect_uri illegal_redirect_uri',
    'illegal_post_logout_redirect_uri_enhanced illegal_post_logout_redirect_uri',
    'illegal_redirect_uri_enhanced illegal_redirect_uri',
    ...[
      'assertion_id_missing',
      'blank',
      'expired',
      'issuer_missing',
      'nameid_missing',
      'nameid_not_unique',
      'parse_failed',
      'replay_detected',
      'signature_invalid',
      'source_app_audience_missing',
      'source_app_instance_missing',
      'source_app_not_saml',
      'source_app_signing_cert_missing',
      'subject_confirmation_missing',
    ].map((why) => `invalid_subject_token_saml_${why} invalid_subject_token`),
    'invalid_subject_token_user_not_assigned user_not_assigned',
    'request_object_invalid_jwks client_assertion_invalid_jwks',
    'ciba_request_missing_scope missing_scopes',
  ]
  expect(asOther).toEqual(others.filter((one) => known.some(({ code }) => code === one.split(' ')[0])))
  const read = rest.filter(({ error }) => (bareErrors as readonly string[]).includes(error))
  expect(read.filter(({ error, description }) => first(error, description) === undefined).map(({ code }) => code)).toEqual([])
})

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples }) => {
  const found = Object.fromEntries(
    samples()
      .map(({ id, input }) => [id, factKeysReadBy(oauthError, input)])
      .filter(([, keys]) => keys!.length > 0),
  )
  const recorded = {
    dotnet: ['invalid_dpop_proof_missing_header', 'okta'],
    'wf-refresh': ['invalid_grant'],
    'token-dpop-nonce': ['use_dpop_nonce', 'okta'],
    'token-nomatch': ['no_matching_scope', 'okta'],
    'token-consent': ['no_org_scopes_granted', 'okta'],
    'agent-skew': ['token_timestamp_invalid', 'okta'],
  }
  expect(found).toEqual(expectedOf(recorded, samples()))
})
