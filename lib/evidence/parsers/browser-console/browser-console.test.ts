import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { parseText } from '@/lib/evidence/text/parse'
import { browserConsole } from './browser-console'
import { said } from './facts'

const at = 'https://acme.okta.com'
const authorize = `${at}/oauth2/default/v1/authorize?client_id=0oa1acme&prompt=none`

/** What is pasted, then which facts are read from it; `okta` where Okta is named. */
const rows: Record<string, [facts: string[], ...pastes: string[]]> = {
  'a cookie of a third party': [
    ['thirdPartyCookieBlocked', 'okta'],
    `Request to access cookie or storage on “${at}/api/v1/sessions/me” was blocked because we are blocking all third-party storage access requests and content blocking is enabled.`,
    `Request to access cookies or storage on "${at}/" was blocked because it came from a tracker and content blocking is enabled.`,
    'Cookie “sid” has been rejected as third-party. okta-auth-js.min.js',
    'Cookie “okta-oauth-state” has been rejected because it is foreign and does not have the “Partitioned“ attribute. oktacdn.com',
    'acme.okta.com/:1 Third-party cookie is blocked in Chrome either because of Chrome flags or browser configuration.',
    `${at}: This Set-Cookie was blocked due to user preferences.`,
  ],
  "Edge's prevention": [['trackingPrevented', 'okta'], 'Tracking Prevention blocked access to storage for https://ok14static.oktacdn.com/assets/x.js.'],
  'a SameSite attribute': [
    ['sameSiteRejected', 'okta'],
    'Cookie “JSESSIONID” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”. acme.okta.com',
    'Cookie "idx" rejected because it has the "SameSite=None" attribute but is missing the "secure" attribute. acme.okta.com',
    'acme.okta.com This Set-Cookie was blocked because it didn’t specify a "SameSite" attribute when it was stored',
    `A cookie associated with a cross-site resource at ${at}/ was set without the \`SameSite\` attribute. It has been blocked, as Chrome now only delivers cookies with cross-site requests if they are set with \`SameSite=None\``,
  ],
  'a cookie that is refused': [
    ['cookieRejected', 'okta'],
    'Cookie “okta-oauth-nonce” has been rejected because a non-HTTPS cookie can’t be set as “secure”.',
    'acme.okta.com This Set-Cookie was blocked because its Domain attribute was invalid with regards to the current host url.',
    'Cookie “DT” has been rejected by user set permissions. https://acme.okta.com',
  ],
  'a mere warning': [
    ['cookieWarned', 'okta'],
    'authorize:1 Third-party cookie will be blocked. Learn more in the Issues tab. acme.okta.com',
    'Cookie “DT” will be soon rejected because it has the “SameSite” attribute set to “None” without the “secure” attribute. acme.okta.com',
    `A cookie associated with a cross-site resource at ${at}/ was set without the SameSite attribute. A future release of Chrome will only deliver cookies with …`,
  ],
  'storage of its own': [
    ['storagePartitioned', 'okta'],
    `Partitioned cookie or storage access was provided to “${at}/” because it is loaded in the third-party context and dynamic state partitioning is enabled.`,
  ],
  'access to storage': [['storageAccessRefused'], 'requestStorageAccess: Permission denied.', 'requestStorageAccess: Must be handling a user gesture to use.'],
  'no storage': [
    ['storageUnavailable'],
    "Uncaught SecurityError: Failed to read the 'localStorage' property from 'Window': Access is denied for this document.",
    "Uncaught DOMException: Failed to read the 'sessionStorage' property from 'Window': The document is sandboxed",
    'SecurityError: The operation is insecure.',
  ],
  "no storage, says Okta's library": [
    ['storageUnavailable', 'okta'],
    "[okta-auth-sdk] WARN: This browser doesn't support localStorage. Switching to sessionStorage.",
  ],
  'a frame': [
    ['frameRefused', 'okta'],
    `Refused to display '${authorize}' in a frame because it set 'X-Frame-Options' to 'sameorigin'.`,
    `Refused to frame '${at}/' because an ancestor violates the following Content Security Policy directive: "frame-ancestors 'self'".`,
    `Framing '${at}/' violates the following Content Security Policy directive: "frame-ancestors 'self'". The request has been blocked.`,
    `The loading of “${authorize}” in a frame is denied by “X-Frame-Options“ directive set to “SAMEORIGIN“.`,
    `Content-Security-Policy: The page’s settings blocked the loading of a resource (frame-ancestors) at ${authorize}`,
    `Refused to load ${authorize} because it does not appear in the frame-ancestors directive of the Content Security Policy.`,
    'acme.okta.com refused to connect.',
  ],
  'a policy of the page': [
    ['contentPolicyRefused', 'okta'],
    `Refused to connect to '${at}/oauth2/default/v1/token' because it violates the following Content Security Policy directive: "connect-src 'self'".`,
    `Connecting to '${at}/oauth2/default/v1/token' violates the following Content Security Policy directive: "connect-src 'self'". The action has been blocked.`,
    `Content-Security-Policy: The page’s settings blocked the loading of a resource (connect-src) at ${at}/oauth2/v1/token because it violates the following directive`,
    `Refused to connect to ${at}/oauth2/v1/token because it does not appear in the connect-src directive of the Content Security Policy.`,
  ],
  'http on an https page': [
    ['mixedContentBlocked'],
    "Mixed Content: The page at 'https://app.acme.example/' was loaded over HTTPS, but requested an insecure XMLHttpRequest endpoint 'http://api.acme.example/me'. This request has been blocked; the content must be served over HTTPS.",
    'Blocked loading mixed active content “http://api.acme.example/me”',
    '[blocked] The page at https://app.acme.example was not allowed to run insecure content from http://api.acme.example/x.js.',
  ],
  'a popup that is cut off': [['openerIsolated'], 'popup.js:302 Cross-Origin-Opener-Policy policy would block the window.closed call.'],
  'a popup that is blocked': [['popupBlocked', 'authSdkError', 'okta'], 'Uncaught (in promise) AuthSdkError: Unable to open popup window'],
  'an extension': [['blockedByClient', 'okta'], `GET ${at}/api/v1/sessions/me net::ERR_BLOCKED_BY_CLIENT`],
  'a header of the answer': [['blockedByResponse', 'okta'], `GET ${authorize} net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin 200 (OK)`],
  "an organisation's policy": [['blockedByAdministrator', 'okta'], `GET ${authorize} net::ERR_BLOCKED_BY_ADMINISTRATOR`],
  'a client certificate': [['clientCertificateRefused', 'okta'], 'acme.mtls.okta.com ERR_BAD_SSL_CLIENT_AUTH_CERT'],
  'a circle': [['redirectLoop', 'okta'], 'acme.okta.com redirected you too many times. ERR_TOO_MANY_REDIRECTS'],
  'no network': [['offline', 'okta'], `POST ${at}/oauth2/v1/token net::ERR_INTERNET_DISCONNECTED`],
  'a request that failed': [
    ['requestFailed', 'okta'],
    `POST ${at}/oauth2/v1/token net::ERR_FAILED`,
    `${at} TypeError: NetworkError when attempting to fetch resource.`,
    `TypeError: Load failed ${at}`,
    `GET ${at}/.x net::ERR_HTTP2_PROTOCOL_ERROR`,
  ],
  'a request of the library that failed': [['authApiError', 'requestFailed', 'okta'], 'AuthApiError: Failed to fetch'],
  'a scheme': [['schemeUnhandled'], "Failed to launch 'com.acme.app:/callback?code=x' because the scheme does not have a registered handler."],
  'the state': [['authSdkError', 'stateMismatched', 'okta'], "AuthSdkError: OAuth flow response state doesn't match request state"],
  'the nonce': [
    ['authSdkError', 'nonceMismatched', 'okta'],
    'ERROR Error: Uncaught (in promise): AuthSdkError: OAuth flow response nonce doesn’t match request nonce',
  ],
  'no answer in time': [['authSdkError', 'flowTimedOut', 'okta'], 'AuthSdkError: OAuth flow timed out\n    at okta-auth-js.min.js:1:29318'],
  'a popup that was closed': [['authSdkError', 'popupClosed', 'okta'], 'AuthSdkError: Popup flow canceled'],
  'nothing in the address': [
    ['authSdkError', 'callbackUnparsed', 'okta'],
    '{"name":"AuthSdkError","errorSummary":"Unable to parse a token from the url"}',
    'AuthSdkError: Unable to parse interaction_code from the url',
  ],
  'nothing in the storage': [
    ['authSdkError', 'transactionMissing', 'okta'],
    'Unhandled Rejection (AuthSdkError): Unable to retrieve OAuth redirect params cookie',
    'AuthSdkError: Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed or multiple auth flows are executing concurrently.',
  ],
  'two at a time': [
    ['flowConcurrent', 'okta'],
    '[okta-auth-sdk] WARN: a saved auth transaction exists in storage. This may indicate another auth flow is already in progress.',
  ],
  'no tokens': [['tokensUnretrieved', 'authSdkError', 'okta'], 'Unable to retrieve OIDC tokens: AuthSdkError'],
  'no configuration': [['wellKnownUnloaded', 'okta'], `Could not load ${at}/oauth2/x/.well-known/openid-configuration`],
  'no cryptography': [
    ['authSdkError', 'pkceUnsupported', 'okta'],
    'AuthSdkError: PKCE requires a modern browser with encryption support running in a secure context.',
    "AuthSdkError: This browser doesn't support PKCE",
  ],
  'no https': [['pageInsecure', 'okta'], '[okta-auth-sdk] WARN: The current page is not being served with the HTTPS protocol.\nFor security reasons, …'],
  'no DPoP': [['authSdkError', 'dpopUnsupported', 'okta'], 'AuthSdkError: DPoP has been configured, but is not supported by browser'],
  'no DPoP key': [['authSdkError', 'dpopKeyMissing', 'okta'], 'AuthSdkError: Unable to locate dpop key pair required for refresh (x)'],
  'too many renewals': [['authSdkError', 'renewalFlooded', 'okta'], 'AuthSdkError: Too many token renew requests'],
  'the Admin Console as issuer, in the settings': [
    ['adminIssuer', 'okta'],
    'ISSUER=https://acme-admin.okta.com/oauth2/default',
    "issuer: 'https://acme-admin.oktapreview.com'",
  ],
  'the Admin Console as issuer': [['authSdkError', 'adminIssuer', 'okta'], 'AuthSdkError: Issuer URL passed to constructor contains "-admin" in subdomain.'],
  'no issuer': [['authSdkError', 'issuerInvalid', 'okta'], 'AuthSdkError: No issuer passed to constructor.'],
  'no client id': [['authSdkError', 'clientIdMissing', 'okta'], 'AuthSdkError: A clientId must be specified in the OktaAuth constructor to get a token'],
  'no step': [['authSdkError', 'remediationMissing', 'okta'], 'AuthSdkError: No remediation can match current flow, check policy settings in your org.'],
  'an old browser': [['browserUnsupported', 'okta'], 'okta-sign-in.min.js UNSUPPORTED_BROWSER_ERROR'],
  'an OAuth error': [
    ['oauthError'],
    'OAuthError: The client specified not to prompt, but the user is not logged in.',
    "{ name: 'OAuthError', errorCode: 'login_required' }",
  ],
  'a 400': [
    ['badRequest', 'okta'],
    `GET ${authorize} 400 (Bad Request)`,
    'Failed to load resource: the server responded with a status of 400 () acme.okta.com/oauth2/v1/token:1',
  ],
  'a 401': [['unauthorized', 'okta'], `Failed to load resource: the server responded with a status of 401 () ${at}/api/v1/authn`],
  'a 403': [
    ['forbidden', 'okta'],
    `${at}/api/v1/users/me\nFailed to load resource: the server responded with a status of 403 ()`,
    `XHRGET ${at}/oauth2/v1/userinfo [HTTP/2 403 Forbidden 120ms]`,
    `[Error] Failed to load resource: the server responded with a status of 403 (Forbidden) (authorize, line 0)\n${at}`,
  ],
  'a 404': [['notFound', 'okta'], `GET ${at}/oauth2/wrong/v1/authorize?x=1 404 (Not Found)`],
  'a 429': [['tooManyRequests', 'okta'], `POST ${at}/oauth2/v1/token 429 (Too Many Requests)`],
  'a 503': [['serverFailed', 'okta'], `GET ${authorize} 503 (Service Unavailable)`],
  'a 404 on a custom domain': [['notFound'], 'GET https://login.acme.example/oauth2/aus1x/v1/authorize?x=1 404 (Not Found)'],
}
for (const [name, [facts, ...pastes]] of Object.entries(rows))
  for (const paste of pastes) test(`${name}: ${paste.slice(0, 60)}`, () => expect(factKeysReadBy(browserConsole, paste).toSorted()).toEqual(facts.toSorted()))

test('every fact has a wording in the tests', () => {
  const covered = new Set(Object.values(rows).flatMap(([facts]) => facts))
  expect(said.filter((key) => !covered.has(key))).toEqual([])
})

test('the last of several is quoted, with its line', () => {
  const paste = 'a.js:1 AuthSdkError: OAuth flow timed out\nb.js:2 AuthSdkError: OAuth flow timed out\nthird'
  expect(factsReadBy(browserConsole, paste)).toContain('flowTimedOut 2 b.js:2 AuthSdkError: OAuth flow timed out')
})

test('the status of a failure is told', () => {
  expect(factsReadBy(browserConsole, `GET ${authorize} 503 (Service Unavailable)`)[0]).toBe(`serverFailed=503 1 GET ${authorize} 503 (Service Unavailable)`)
})

test('what was refused explains why the request failed', () => {
  const paste = `Refused to connect to '${at}/x' because it violates the following Content Security Policy directive: "connect-src 'self'".\nGET ${at}/x net::ERR_FAILED`
  expect(factKeysReadBy(browserConsole, paste)).toEqual(['contentPolicyRefused', 'okta'])
  expect(factKeysReadBy(browserConsole, `Access to fetch at '${at}/x' has been blocked by CORS policy: nope\nGET ${at}/x net::ERR_FAILED`)).toEqual([])
})

test('lines with a time become moments', () => {
  const paste = `10:15:02.123 main.js:4 Uncaught (in promise) AuthSdkError: OAuth flow timed out\n2026-11-21T08:00:00.500Z GET ${at}/oauth2/v1/token 400 (Bad Request)\nPopup flow canceled`
  const [reading] = parseText(paste, now, [browserConsole as never]).readings
  expect(reading).toMatchObject({
    events: [
      { name: 'AuthSdkError', outcome: 'Uncaught (in promise) AuthSdkError: OAuth flow timed out', failed: true, line: 1 },
      { name: 'AuthSdkError', line: 1 },
      { name: 'console', time: Date.parse('2026-11-21T08:00:00.500Z'), line: 2 },
    ],
  })
})

const others: Record<string, string> = {
  'an extension that speaks':
    'chrome-extension://abcdef/content.js Refused to load the script because it violates the following Content Security Policy directive',
  'an extension that answers late':
    'Uncaught (in promise) Error: A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'an extension that is gone': 'Unchecked runtime.lastError: The message port closed before a response was received. acme.okta.com',
  'a policy that reports': `[Report Only] Refused to load the image 'https://x.example/' because it violates the following Content Security Policy directive: "img-src 'self'". acme.okta.com`,
  'a measuring script': `acme.okta.com\nGET https://www.google-analytics.com/collect net::ERR_BLOCKED_BY_CLIENT`,
  'a cookie that measures': 'Cookie “_ga_ABC” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”. acme.okta.com',
  'an icon': `GET ${at}/favicon.ico 404 (Not Found)`,
  'no session yet': `GET ${at}/api/v1/sessions/me 404 (Not Found)`,
  "their own server's status": `acme.okta.com is fine\nGET https://api.acme.example/orders 403 (Forbidden)`,
  'a program': `if (err.message === "x") throw new AuthSdkError('OAuth flow timed out')\n// Unable to parse a token from the url`,
  'a test': `expect(err.errorSummary).toBe("OAuth flow response state doesn't match request state")`,
  'a guide': 'When a third-party cookie is blocked, silent renewal fails. Safari blocks third-party cookies by default.',
  'an upgrade':
    "Mixed Content: The page at 'https://a.example/' was loaded over HTTPS, but requested an insecure element 'http://a.example/x.png'. This request was automatically upgraded to HTTPS",
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(browserConsole, paste)).toEqual([]))

test('a long text of the same marks is read in no time worth mentioning', () => {
  for (const unit of [
    'authsdkerror ',
    'refused to display ',
    'requested an insecure ',
    'request to access cookie or storage on ',
    'GET https://acme.okta.com/ ',
    'failed to load well-known ',
  ])
    expect(Array.isArray(factsReadBy(browserConsole, unit.repeat(400_000 / unit.length)))).toBe(true)
})
