import { expect, test } from 'vitest'
import { pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { failed } from '@/lib/evidence/__fixtures__/samples'
import { clientError } from './client-error'

const at = 'https://acme.okta.com/api/v1/users'

/** What is pasted, then which facts are read from it; `okta` where Okta is named. */
const rows: Record<string, [facts: string[], ...pastes: string[]]> = {
  'a name that is not found': [
    ['dnsFailed', 'okta'],
    'Error: getaddrinfo ENOTFOUND acme.okta.com',
    'curl: (6) Could not resolve host: acme.okta.com',
    'java.net.UnknownHostException: acme.okta.com',
    `Get "${at}": dial tcp: lookup acme.okta.com on 10.0.0.2:53: no such host`,
    "NameResolutionError: Failed to resolve 'acme.okta.com' ([Errno -3] Temporary failure in name resolution)",
    "Invoke-RestMethod : The remote name could not be resolved: 'acme.okta.com'",
  ],
  refused: [['refused', 'okta'], `Get "${at}": dial tcp 203.0.113.9:443: connect: connection refused`, 'connect ECONNREFUSED 203.0.113.9:443 acme.okta.com'],
  'timed out': [
    ['timedOut', 'okta'],
    "HTTPSConnectionPool(host='acme.okta.com', port=443): Read timed out.",
    `Get "${at}": context deadline exceeded`,
    'curl: (28) acme.okta.com',
    'java.net.SocketTimeoutException at com.okta.sdk.impl.Http',
  ],
  lost: [['connectionLost', 'okta'], 'Error: read ECONNRESET acme.okta.com', 'requests: RemoteDisconnected acme.okta.com'],
  'a server of their own': [['ownServiceFailed'], 'Error: connect ECONNREFUSED 127.0.0.1:8080', 'dial tcp 192.168.1.7:5432: connect: connection refused'],
  'not trusted': [
    ['tlsUntrusted', 'okta'],
    `I/O error on GET request for "${at}": PKIX path building failed: nested exception is javax.net.ssl.SSLHandshakeException`,
    'x509: certificate signed by unknown authority acme.okta.com',
    'curl: (60) SSL certificate problem: unable to get local issuer certificate acme.okta.com',
    'Error: self-signed certificate in certificate chain, acme.okta.com',
    "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate host='acme.okta.com'",
  ],
  'not trusted, in an image without authorities': [
    ['tlsUntrusted', 'trustStoreBare', 'okta'],
    'FROM scratch, calls acme.okta.com: x509: certificate signed by unknown authority',
  ],
  'not trusted, and nobody says whose': [['tlsUntrusted'], 'Error: UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  'a certificate of another time': [['certificateDates', 'okta'], 'certificate verify failed: certificate has expired acme.okta.com'],
  'another name in the certificate': [['certificateName', 'okta'], 'ERR_TLS_CERT_ALTNAME_INVALID acme.okta.com'],
  'no common protocol': [
    ['tlsFailed', 'okta'],
    'curl: (35) tlsv1 alert protocol version acme.okta.com',
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure com.okta.sdk',
  ],
  'a proxy': [['proxyAnswered', 'okta'], `Get "${at}": Proxy Authentication Required`, 'acme.okta.com: Received HTTP code 403 from proxy after CONNECT'],
  'a proxy that is told of': [['behindProxy', 'okta'], 'The Okta CLI is behind a corporate proxy'],
  CORS: [
    ['corsBlocked', 'okta'],
    `Access to fetch at '${at}' from origin 'http://localhost:3000' has been blocked by CORS policy: nope`,
    `Cross-Origin Request Blocked: nope (Reason: nope) ${at}`,
  ],
  'CORS with credentials': [
    ['corsBlocked', 'corsWildcardCredentials', 'okta'],
    `Access to fetch at '${at}' has been blocked by CORS policy: it must not be the wildcard '*' when nope`,
  ],
  'an address that cannot be called': [
    ['addressMalformed', 'okta'],
    'okta-sdk-nodejs: Error: only absolute urls are supported',
    'Get "acme.okta.com/api/v1/users": unsupported protocol scheme ""',
    "MissingSchema: Invalid URL 'acme.okta.com/api/v1/users': No scheme supplied.",
    'Your Okta URL must start with https. Current value: http://acme.okta.com',
  ],
  'a header that cannot be sent': [
    ['headerMalformed', 'okta'],
    'acme.okta.com: net/http: invalid header field value for key Authorization',
    'Your Okta API token is missing.',
    "acme.okta.com: Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'SSWS 00'",
  ],
  'no certificate, so no keys': [['tlsUntrusted', 'okta'], 'Error while resolving signing key for kid "a": unable to verify the first certificate'],
  'words of ASP.NET Core: issuer': [['issuerMismatch', 'okta'], 'Bearer error_description="The issuer \'https://acme.okta.com\' is invalid"'],
  'words of ASP.NET Core: audience': [['audienceMismatch', 'okta'], 'Bearer error_description="The audience \'https://acme.okta.com\' is invalid"'],
  'words of ASP.NET Core: signature': [['signatureFailed', 'okta'], 'acme.okta.com Bearer error_description="The signature is invalid"'],
  'words of ASP.NET Core: key': [['keyNotFound', 'okta'], 'AddOktaWebApi: The signature key was not found', 'okta: JWKException: No matching JWK'],
  'words of ASP.NET Core: times': [['tokenExpired', 'okta'], "acme.okta.com: The token expired at '01/02/2026 03:04:05'"],
  'words of Envoy: keys': [['keysNotLoaded', 'okta'], 'Jwks remote fetch is failed, acme.okta.com'],
  'a page instead of JSON': [
    ['notJson', 'okta'],
    `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON ${at}`,
    'okta-sdk: Unexpected character encountered while parsing value: <. Path',
    `json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0) ${at}`,
  ],
  'a token of the future': [['issuedInFuture', 'okta'], 'AuthSdkError: The JWT was issued in the future', 'OktaAuth: Token used before issued'],
  'not yet valid': [['notYetValid'], 'NotBeforeError: jwt not active', 'IDX10222: nope'],
  'an assertion of the future': [['assertionInFuture', 'notYetValid'], 'Received an Assertion that is valid in the future'],
  expired: [
    ['tokenExpired'],
    'TokenExpiredError: jwt expired',
    'ExpiredSignatureError: Signature has expired',
    'IDX10223: nope',
    'oidc: token is expired (Token Expiry: nope)',
  ],
  'another issuer': [
    ['issuerMismatch', 'okta'],
    'issuer https://a.example does not match expected issuer: https://b.example',
    'IDX10205: Issuer validation failed. acme.okta.com',
    'oidc: id token issued by a different provider, expected "https://acme.okta.com/oauth2/default" got "https://acme.okta.com"',
  ],
  'another issuer, nobody says whose': [['issuerMismatch'], 'jwt issuer invalid. expected: https://a.example'],
  'another audience': [
    ['audienceMismatch', 'okta'],
    "claim 'aud' value 'x' does not match expected value 'y' (@okta/jwt-verifier)",
    'OktaJwtVerifier: jwt audience invalid. expected: x',
  ],
  'a signature': [['signatureFailed'], 'JsonWebTokenError: invalid signature', 'oidc: failed to verify signature', 'IDX10511: nope'],
  'a key': [
    ['keyNotFound'],
    'JWSError JWKSNoMatchingKey',
    'IDX10501: Signature validation failed. Unable to match key',
    'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    'SigningKeyNotFoundError: nope',
  ],
  'the keys': [['keysNotLoaded', 'okta'], "Couldn't retrieve remote JWK set: acme.okta.com", 'com.okta.x: Could not obtain the keys'],
  'the type of the token': [['typUnexpected', 'okta'], 'BadJOSEException: JOSE header typ (type) application/okta-internal-at+jwt not allowed'],
  'a claim': [['claimMissing'], 'MissingRequiredClaimError: nope', 'the cid claim is missing'],
  'another claim': [['claimMismatch', 'okta'], "@okta/jwt-verifier: claim 'cid' value 'x' does not match expected value 'y'"],
  'no token at all': [['tokenMalformed'], 'JsonWebTokenError: jwt malformed', 'jwt.exceptions.DecodeError: Not enough segments'],
  'a token that is refused without a reason': [['tokenRejected'], '401 "Invalid Token"', 'com.x.JoseException: Failed to validate JWT string'],
  discovery: [
    ['discoveryFailed', 'okta'],
    'Unable to resolve Configuration with the provided Issuer of "https://acme.okta.com/oauth2/x"',
    'IDX20803: Unable to obtain configuration from acme.okta.com',
  ],
  'a status that was printed': [
    ['permissionPrinted', 'okta'],
    'requests: 403 Client Error: Forbidden for url: https://acme.okta.com/x',
    'our okta calls get 403 since Monday',
  ],
  'a status of another kind': [['unauthorizedPrinted', 'okta'], 'Request failed with status code 401 acme.okta.com'],
  'a limit': [['rateLimitPrinted', 'okta'], 'Okta: Request failed with status code 429', 'okta-sdk: rate limit exceeded'],
  'a failure of the server': [['serverFailurePrinted', 'okta'], 'Okta: 502 Bad Gateway'],
  'an answer that was hidden': [['bodyHidden', 'okta'], 'Error: failed to list policies: the API returned an unknown error'],
  'a status, and the rest hidden': [['permissionPrinted', 'bodyHidden', 'okta'], 'the API returned an error: 403 Forbidden'],
  'the first step of a sign-in': [
    ['authnRefused', 'unauthorizedPrinted', 'okta'],
    'request for url: https://acme.okta.com/api/v1/authn failed status: 401 Unauthorized',
  ],
  'another page than a tool looks for': [
    ['pageUnexpected'],
    'Unable to locate IDP authentication form submit URL.',
    'Unknown document type\nerror authenticating to IdP',
  ],
  "another page than a tool looks for, and it is Okta's": [
    ['pageUnexpected', 'okta'],
    `DEBU[0010] Unknown document type doc="<html>\\n<script>if (typeof module === 'object') {window.module = module; module = undefined;}</script>"\nUnknown document type error authenticating to IdP`,
    'saml2aws https://acme.okta.com/home/amazon_aws/x: unknown document type',
  ],
  'another page, without an assertion': [['pageUnexpected', 'samlMissing'], 'Response did not contain a valid SAML assertion'],
  'no assertion': [
    ['samlMissing', 'okta'],
    'aws-okta-processor\nInfo: Calling https://acme.okta.com/home/amazon_aws/x\nERROR: SAMLResponse tag was not found!',
    'oktaawscli - ERROR - SAML assertion not valid: okta',
    'okta_aws_cli: Error: fetching SAML assertion received API response "404 Not Found"',
  ],
  'no state token': [['pageUnexpected', 'stateTokenMissing'], 'failed to getStateToken: error retrieving saml response: cannot find state token'],
  'the address of the org where the app’s is wanted': [
    ['pageUnexpected', 'stateTokenMissing', 'orgAddress', 'okta'],
    'account {\n  URL: https://***.okta.com/\n  Provider: Okta\n}\ncannot find state token',
    'Using IdP Account default to access Okta https://acme.okta.com\nfailed to getStateToken: cannot find state token',
    'url                  = https://acme.okta.com/\nprovider = Okta\ncannot find state token',
  ],
  'the address of an app': [['pageUnexpected', 'stateTokenMissing', 'okta'], 'url = https://acme.okta.com/home/amazon_aws/0oa1/272\ncannot find state token'],
  'no state token in an address': [['stateTokenMissing', 'okta'], "gimme_aws_creds: KeyError: 'stateToken'"],
  'a redirect that is refused': [
    ['redirectRefused', 'okta'],
    'GET https://acme.okta.com/login/sessionCookieRedirect?token=x&redirectUrl=y 403',
    'requests: 400 Client Error: Bad Request for url: https://acme.okta.com/login/sessionCookieRedirect?token=x',
    'gimme-aws-creds: http://localhost:8080/login is not accepted any more and we get a 403',
    'okta: the redirect_uri https://a.example is not trusted',
  ],
  'a redirect that is refused, so there is no session': [
    ['redirectRefused', 'sessionMissing', 'okta'],
    `gimme_aws_creds/okta.py: KeyError: "name='sid', domain=None, path=None"\nstatus_code of 400`,
  ],
  'a state that is lost': [
    ['stateMismatched'],
    'login.OAuthLogin(missing saved state)',
    '[next-auth][error][OAUTH_CALLBACK_ERROR] state mismatch, expected x, got: y',
    'TypeError: checks.state argument is missing',
    'An error was encountered while handling the remote login. ---> System.Exception: Correlation failed.',
    "warn: '.AspNetCore.Correlation.oidc.aB3' cookie not found.",
    'Correlation failed.',
    'OAuth2AuthenticationException: [authorization_request_not_found]',
    '403 Forbidden - Login Failed: Unable to find a valid CSRF token. Please try again.',
    'authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.',
    'ERROR -- omniauth: (oidc) Authentication failure! csrf_detected',
    'IDX21323: RequireNonce is nope',
    'level=warning msg="Failed to verify app state - got invalid redirectURL"',
    'OIDC callback state not found in session `oidc_states`!',
    'Error: did not find expected authorization request details in session, req.session["oidc:a"] is undefined',
    'Login failed: OAuth state cookie could not be read',
    'oauth: state did not match',
    '%Ueberauth.Failure.Error{message_key: "csrf_attack", message: "nope"}',
    '[auth_openidc:error] oidc_restore_proto_state: no "mod_auth_openidc_state_aB3-x" state cookie found',
  ],
  "a state that is lost, in Okta's library": [['stateMismatched', 'okta'], "AuthSdkError: OAuth flow response state doesn't match request state"],
  'a factor that the tool does not know': [
    ['mfaUnsupported'],
    'Error authenticating to IdP.: error verifying MFA: unsupported mfa provider',
    'MFA required, but no supported factors enrolled! Exiting.',
    'LOGIN ERROR: Provided MFA factor does not meet the authentication policies for this application',
    'err: no factor url found',
    'Failed to validate credentials: factor u2f not supported',
    "PromptForFactorException: Unsupported App sign on rule: 'Prompt for factor'.",
    '11:44:23   (CRITICAL) Fatal error: MFA_REQUIRED',
  ],
  'a factor that is missing': [['factorMissing'], 'You must enroll in MFA before using this tool.'],
  'no answer to a prompt': [
    ['promptTimedOut'],
    ' Timeout\nerror verifying MFA: User did not accept MFA in time',
    'Waiting for push verification...\nVerification timed out',
  ],
  'a rejected prompt': [['promptRejected'], 'error verifying MFA: MFA rejected by user', 'Verification was rejected'],
  'an account that is locked': [['accountLocked', 'okta'], 'Your Okta access has been locked out due to failed login attempts.'],
  'no app': [['appMissing', 'okta'], 'okta-awscli: No AWS apps are available for your user.', 'No AWS apps found in Okta'],
  'an exchange that needs more': [
    ['subjectTokenAssuranceUnmet', 'okta'],
    `Error: fetching SSO web token received API response "400 Bad Request": the application's assurance requirements are not met by the 'subject_token'.`,
  ],
  'an exchange that failed': [
    ['tokenExchangeFailed', 'okta'],
    'acme.okta.com\nlogin.OAuthLogin(NewTransportWithCode)',
    'Okta: Error redeeming code during OAuth2 callback: token exchange failed',
  ],
  'an app that does not let the tool in': [
    ['appRefused', 'okta'],
    'okta: Error: fetching SSO web token received API response "400 Bad Request"',
    'java.lang.RuntimeException: You do not have access to AWS through Okta.\n\tat com.okta.tools.saml.OktaSaml.x(OktaSaml.java:1)',
  ],
  'an exchange whose token is not trusted': [['signatureFailed', 'okta'], 'Okta: Error redeeming code during OAuth2 callback: failed to verify signature'],
  'a group that is missing': [
    ['groupsUnmet', 'okta'],
    'Okta: user not a member of one of the required groups',
    'vault okta: claim "groups" does not match any associated bound claim values',
  ],
  'no authorization server': [
    ['serverMissing', 'okta'],
    'https://acme.okta.com/oauth2/aus1a2b3c4d5/v1/authorize?client_id=x\nStatus Code: 404',
    'acme.okta.com 404: GET /oauth2/default/v1/authorize',
  ],
  'a state that another instance made': [
    ['stateMismatched', 'okta'],
    'Okta login returns invalid_state',
    "Socialite::driver('okta'): Laravel\\Socialite\\Two\\InvalidStateException",
  ],
  'an exchange that failed, in Rails': [['tokenExchangeFailed', 'okta'], 'omniauth: (okta) Authentication failure! invalid_credentials: OAuth2::Error'],
  'no redirect': [['stateTokenMissing', 'okta'], `gimme_aws_creds/okta.py, in auth_oauth\n  response.headers['Location']\nKeyError: 'location'`],
  'an ID token whose issuer is another, in Spring': [
    ['issuerMismatch'],
    '[invalid_id_token] The ID Token contains invalid claims: {iss=https://login.acme.example}',
  ],
  'an ID token of the future, in Spring': [['issuedInFuture'], '[invalid_id_token] The ID Token contains invalid claims: {iat=2026-11-21T09:00:00Z}'],
  'an ID token that is old, in Spring': [['tokenExpired'], 'The ID Token contains invalid claims: {exp=2026-11-21T09:00:00Z}'],
  'an ID token for another, in Spring': [['audienceMismatch'], 'The ID Token contains invalid claims: {aud=[other]}'],
  'no session': [['sessionMissing', 'okta'], `gimme_aws_creds/okta.py: KeyError: "name='sid', domain=None"`],
  'the first step of a sign-in, in Python': [
    ['authnRefused', 'unauthorizedPrinted', 'okta'],
    '401 Client Error: unauthorized: status 401 for url: https://acme.okta.com/api/v1/authn',
  ],
  'the first step of a sign-in, to a VPN': [['authnRefused', 'unauthorizedPrinted', 'okta'], 'err: okta auth request failed. status code: 401'],
  'no code': [['codeMissing', 'okta'], 'The code was not returned or is not accessible', 'AuthSdkError: Unable to parse a token from the url'],
  provisioning: [
    ['provisioningFailed', 'okta'],
    'Automatic provisioning of user Lena to app Wiki failed: nope',
    'Automatic profile push of user Lena to app Wiki failed: Error while trying to push profile update for lena@acme.example',
    'Error while creating user lena@acme.example: Conflict. Errors reported by remote server: nope',
    'Okta provisioning: Matching user not found',
    'SCIM in okta: could not verify user lena@acme.example',
    'Error authenticating: null. The connector configuration could not be tested.',
    'Okta: Unable to update Group Push mapping target App group Wiki',
  ],
  'the program itself': [['programFault', 'okta'], "TypeError: Cannot read properties of undefined (reading 'claims') at @okta/jwt-verifier"],
  'a connection to another host': [[], 'okta login works\njava.net.UnknownHostException: updates.acme.io'],
  'a program that only names Okta': [[], "Our shop (Okta): TypeError: Cannot read properties of undefined (reading 'price')"],
  'an issuer without a path': [['orgIssuer', 'okta'], 'OIDC_ISSUER_URL=https://acme.okta.com/', 'issuer: "https://acme.oktapreview.com"'],
}
for (const [name, [facts, ...pastes]] of Object.entries(rows))
  for (const paste of pastes) test(`${name}: ${paste.slice(0, 50)}`, () => expect(factKeysReadBy(clientError, paste).toSorted()).toEqual(facts.toSorted()))

test('every fact has a wording in the tests', () => {
  const covered = new Set(Object.values(rows).flatMap(([facts]) => facts))
  expect(Object.keys(clientError.facts).filter((key) => !covered.has(key))).toEqual([])
})

test('the last of several is quoted, with its line', () => {
  expect(factsReadBy(clientError, 'one: jwt expired\ntwo: jwt expired\nthree')).toEqual(['tokenExpired 2 two: jwt expired'])
})

const others: Record<string, string> = {
  'CORS of a server of the reader’s own':
    "@okta/okta-react: Access to fetch at 'http://localhost:8080/me' from origin 'http://localhost:3000' has been blocked by CORS policy: nope",
  "the agent's log": failed('The remote server returned an error: (403) Forbidden.'),
  'a status that is explained': 'Okta HTTP 403 E0000006 Nope\nStatus code: 403',
  'the first line of a response': 'HTTP/1.1 403 Forbidden\nServer: x',
  'a screen': 'Token Expired',
  'a DPoP error': 'error_description: The DPoP proof JWT header is missing. DPoP proof JWT cannot be parsed. The DPoP proof JWT is issued in the future.',
  'keys of another kind': 'no matching key exchange method found',
  'a build': 'Failed to resolve import "x" from y',
  'an issuer with a path': 'issuer=https://acme.okta.com/oauth2/default',
  'a page that a tool of another kind does not know': 'Unknown document type\nprovider: ADFS',
  'users of an application': 'django: Error while creating user lena. Matching user not found',
  'a token that was traded, and is explained': 'oauth2: cannot fetch token: 400 Bad Request {"error":"invalid_grant","error_description":"x"}',
  'a step on the way': '{"status":"MFA_REQUIRED","stateToken":"x"}',
  'a mapping of another kind': "KeyError: 'location'\n  at geo.py",
  'a cluster': 'state mismatch between peers; event correlation failed for 3 alerts',
  'a service provider that was opened by hand': 'SAML Response not found, Only supported HTTP_POST Binding',
  'an article that tells what statuses mean': 'Okta: a 401 error means the token is wrong. 403 errors come from roles, 429 errors from limits.',
  'a host alone': 'We use https://acme.okta.com for 403 people',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(clientError, paste)).toEqual([]))

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples }) => {
  const read = (id: string) => factKeysReadBy(clientError, samples().find((one) => one.id === id)!.input).toSorted()
  expect(read('sdk-node-empty')).toEqual(['bodyHidden', 'permissionPrinted'])
  expect(read('sdk-go-empty')).toEqual(['bodyHidden', 'okta', 'permissionPrinted'])
  expect(read('tf-unknown')).toEqual(['bodyHidden', 'okta'])
  const about = /^(?:hdr|env|token|jwt)-/
  expect(
    samples()
      .filter(({ id }) => about.test(id) && !['hdr-concurrency', 'hdr-dup-reset'].includes(id) && read(id).length > 0)
      .map(({ id }) => id),
  ).toEqual([])
})
