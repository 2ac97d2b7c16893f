import type { Wording } from '../client-error/wordings'

/**
 * What browsers print when they refuse something, in lower case, with single spaces and straight quotation marks. Chrome and Edge: Blink and DevTools; Firefox:
 * its security.properties and necko.properties; Safari: WebKit. What they say of CORS, names and certificates is read by another format.
 */
export const refusals = {
  thirdPartyCookieBlocked: {
    words: [
      'third-party cookie is blocked in chrome',
      'third-party cookie is blocked. learn more',
      'has been rejected as third-party',
      'has been rejected because it is foreign and does not have the "partitioned',
      'cookie was blocked due to user preferences',
      'cookie was blocked due to third-party cookie phaseout',
      'was blocked because we are blocking all',
      'was blocked because it came from a tracker',
      'was blocked because of custom cookie permission',
    ],
  },
  trackingPrevented: { words: ['tracking prevention blocked access to storage'] },
  sameSiteRejected: {
    words: [
      'because it is in a cross-site context and its "samesite" is',
      'rejected because it has the "samesite=none" attribute but is missing',
      'was omitted because of a cross-site redirect',
      'it has been blocked, as chrome now only delivers cookies',
    ],
    patterns: [/this (?:set-)?cookie was blocked because it (?:had the|didn't specify a|did not specify a) "samesite/],
  },
  cookieRejected: {
    words: [
      'has been rejected by user set permissions',
      'has been rejected for invalid domain',
      'has been rejected for invalid prefix',
      "has been rejected because a non-https cookie can't be set",
      'was blocked because its domain attribute was invalid',
    ],
    patterns: [/this (?:set-)?cookie was blocked because it (?:had the "secure"|was not sent over a secure)/],
  },
  cookieWarned: {
    words: [
      'third-party cookie will be blocked. learn more',
      'third-party cookie will be blocked in future',
      'will be soon rejected',
      'will soon be rejected',
      'a future release of chrome will only deliver cookies',
    ],
  },
  storagePartitioned: { words: ['partitioned cookie or storage access was provided to'] },
  storageAccessRefused: {
    patterns: [
      /requeststorageaccess(?:for)?(?:\(\))?:? .{0,40}(?:permission denied|must be handling a user gesture|may only be requested from inside|may not be called|is not allowed)/,
    ],
  },
  storageUnavailable: {
    words: [
      'localstorage is not available',
      'sessionstorage is not available',
      "this browser doesn't support localstorage",
      "this browser doesn't support sessionstorage",
      'unable to set storage: ',
      'unable to parse storage string',
    ],
    patterns: [
      /failed to read the '(?:localstorage|sessionstorage|cookie)' property from '(?:window|document)'|\bsecurityerror\b.{0,40}the operation is insecure|failed to execute 'setitem' on 'storage'/,
    ],
  },
  frameRefused: {
    words: [
      'in a frame because it set',
      'in a frame is denied by',
      'blocked the loading of a resource (frame-ancestors)',
      'violates the following content security policy directive: "frame-ancestors',
      'frame-ancestors directive of the content security policy',
      'does not permit framing',
    ],
    patterns: [/\.okta(?:preview|-emea|-gov)?\.com refused to connect/],
  },
  contentPolicyRefused: {
    patterns: [
      /violates the following content security policy directive(?!: "frame-ancestors)/,
      /(?<!frame-ancestors )directive of the content security policy/,
      /content.security.policy: the page's settings blocked (?!the loading of a resource \(frame-ancestors\))/,
    ],
  },
  mixedContentBlocked: {
    words: [
      'this request has been blocked; the content must be served over https',
      'blocked loading mixed active content',
      'was not allowed to run insecure content',
      'requested insecure content from',
    ],
  },
  openerIsolated: { words: ['cross-origin-opener-policy policy would block', 'the cross-origin-opener-policy would block'] },
  popupBlocked: {
    words: [
      'unable to open popup window',
      'prevented this site from opening a pop-up',
      "whose 'allow-popups' permission is not set",
      'popup_blocked',
      'popup window was blocked',
    ],
  },
  blockedByClient: { words: ['err_blocked_by_client'] },
  blockedByResponse: { words: ['err_blocked_by_response', 'err_blocked_by_orb', 'was blocked by opaqueresponseblocking'] },
  blockedByAdministrator: { words: ['err_blocked_by_administrator'] },
  clientCertificateRefused: { words: ['err_bad_ssl_client_auth_cert', 'err_ssl_client_auth'] },
  redirectLoop: { words: ['err_too_many_redirects'] },
  offline: { words: ['err_internet_disconnected', 'err_network_changed', 'err_network_io_suspended'] },
  requestFailed: {
    words: [
      'net::err_failed',
      'net::err_aborted',
      'networkerror when attempting to fetch resource',
      'typeerror: failed to fetch',
      'typeerror: load failed',
      'authapierror: failed to fetch',
      'have you enabled cors?',
    ],
    patterns: [/net::err_(?:http2|quic|spdy|empty_response|content|invalid_response|response_headers)\w{0,40}/],
  },
  schemeUnhandled: { words: ['because the scheme does not have a registered handler', 'err_unknown_url_scheme'] },
} as const satisfies Record<string, Wording>

/** What okta-auth-js, the Sign-In Widget and the libraries above them print. A token's own faults are read by another format. */
export const libraries = {
  authSdkError: { words: ['authsdkerror'] },
  oauthError: {
    words: [
      'oautherror:',
      'oautherror :',
      "name: 'oautherror'",
      'name:"oautherror"',
      'name: "oautherror"',
      '"name":"oautherror"',
      'oautherror {',
      '(oautherror)',
      'oauth_error',
    ],
  },
  authApiError: { words: ['authapierror'] },
  stateMismatched: { words: ["oauth flow response state doesn't match request state", 'state in redirect uri does not match with transaction state'] },
  nonceMismatched: { words: ["oauth flow response nonce doesn't match request nonce"] },
  flowTimedOut: { words: ['oauth flow timed out'] },
  popupClosed: { words: ['popup flow canceled'] },
  callbackUnparsed: {
    words: [
      'unable to parse a token from the url',
      'unable to parse interaction_code from the url',
      'unable to parse auth code params',
      'unable to parse oauth flow response',
    ],
  },
  transactionMissing: {
    words: [
      'unable to retrieve oauth redirect params',
      'could not load pkce codeverifier from storage',
      'no transaction data was found in storage',
      'saved transaction could not be loaded',
      'saved transaction meta does not match the current configuration',
    ],
    patterns: [/unable to find \w{3,30} in storage or fn params/],
  },
  flowConcurrent: { words: ['a saved auth transaction exists in storage', 'another async method is already running'] },
  tokensUnretrieved: { words: ['unable to retrieve oidc tokens', 'unable to complete auth code exchange', 'unable to exchange the authorization code'] },
  wellKnownUnloaded: {
    patterns: [
      /(?:could not|couldn't|unable to|failed to) (?:load|fetch|retrieve) .{0,80}well-known/,
      /\.well-known\/(?:openid-configuration|oauth-authorization-server) (?:40[034]|net::)/,
    ],
  },
  pkceUnsupported: {
    words: ["browser doesn't support pkce", 'pkce requires a modern browser', 'pkce requires secure https', "reading 'digest'", 'crypto.subtle is undefined'],
  },
  pageInsecure: { words: ['is not being served with the https protocol', 'is not being served with https protocol'] },
  dpopUnsupported: { words: ['dpop has been configured, but is not supported by browser'] },
  dpopKeyMissing: { words: ['unable to locate dpop key pair', 'dpop is configured but no key pair was provided'] },
  renewalFlooded: { words: ['too many token renew requests'] },
  adminIssuer: {
    words: ['issuer url passed to constructor contains "-admin"'],
    patterns: [/\b(?:issuer|authority|discovery_?ur[il])["']? ?[:=] ?["'`]?https:\/\/[\w*<>{}-]{1,63}-admin\.okta(?:preview|-emea)?\.com\b/],
  },
  issuerInvalid: { words: ['no issuer passed to constructor', 'issuer must be a valid url. required usage'] },
  clientIdMissing: { words: ['a clientid must be specified in the oktaauth constructor'] },
  remediationMissing: { words: ['no remediation can match current flow'] },
  browserUnsupported: { words: ['unsupported_browser_error', "doesn't have full postmessage support"] },
} as const satisfies Record<string, Wording>
