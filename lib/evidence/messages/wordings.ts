/**
 * What programs, browsers, pages and answers print, by the fact that it is read as. A line `= client-error.dnsFailed` heads its templates, one on a line, with `{}`
 * for what varies; case and punctuation do not count. Words after the fact are for its parser: what has to stand around the message for it to count. No command
 * writes this table.
 */
export const wordings = `= browser-console.thirdPartyCookieBlocked
third-party cookie is blocked in chrome
third-party cookie is blocked. learn more
has been rejected as third-party
has been rejected because it is foreign and does not have the "partitioned
cookie was blocked due to user preferences
cookie was blocked due to third-party cookie phaseout
was blocked because we are blocking all
was blocked because it came from a tracker
was blocked because of custom cookie permission
= browser-console.trackingPrevented
tracking prevention blocked access to storage
= browser-console.sameSiteRejected
because it is in a cross-site context and its "samesite" is
rejected because it has the "samesite=none" attribute but is missing
was omitted because of a cross-site redirect
it has been blocked, as chrome now only delivers cookies
cookie was blocked because it had the "samesite
cookie was blocked because it didn't specify a "samesite
cookie was blocked because it did not specify a "samesite
= browser-console.cookieRejected
has been rejected by user set permissions
has been rejected for invalid domain
has been rejected for invalid prefix
has been rejected because a non-https cookie can't be set
was blocked because its domain attribute was invalid
cookie was blocked because it had the "secure
cookie was blocked because it was not sent over a secure
= browser-console.cookieWarned
third-party cookie will be blocked. learn more
third-party cookie will be blocked in future
will be soon rejected
will soon be rejected
a future release of chrome will only deliver cookies
= browser-console.storagePartitioned
partitioned cookie or storage access was provided to
= browser-console.storageAccessRefused
requeststorageaccess: {} permission denied
requeststorageaccess: {} must be handling a user gesture
requeststorageaccess: {} may only be requested from inside
requeststorageaccess: {} may not be called
requeststorageaccess: {} is not allowed
requeststorageaccessfor: {} permission denied
requeststorageaccessfor: {} must be handling a user gesture
requeststorageaccessfor: {} may only be requested from inside
requeststorageaccessfor: {} may not be called
requeststorageaccessfor: {} is not allowed
= browser-console.storageUnavailable
localstorage is not available
sessionstorage is not available
this browser doesn't support localstorage
this browser doesn't support sessionstorage
unable to set storage:
unable to parse storage string
failed to read the 'localstorage' property from 'window'
failed to read the 'sessionstorage' property from 'window'
failed to read the 'cookie' property from 'document'
securityerror: {} the operation is insecure
failed to execute 'setitem' on 'storage'
= browser-console.frameRefused
in a frame because it set
in a frame is denied by
blocked the loading of a resource (frame-ancestors)
violates the following content security policy directive: "frame-ancestors
frame-ancestors directive of the content security policy
does not permit framing
okta.com refused to connect
oktapreview.com refused to connect
okta-emea.com refused to connect
okta-gov.com refused to connect
= browser-console.mixedContentBlocked
this request has been blocked; the content must be served over https
blocked loading mixed active content
was not allowed to run insecure content
requested insecure content from
= browser-console.openerIsolated
cross-origin-opener-policy policy would block
the cross-origin-opener-policy would block
= browser-console.popupBlocked
unable to open popup window
prevented this site from opening a pop-up
whose 'allow-popups' permission is not set
popup_blocked
popup window was blocked
popup_blocked_by_browser
= browser-console.blockedByClient
err_blocked_by_client
= browser-console.blockedByResponse
err_blocked_by_response
err_blocked_by_orb
was blocked by opaqueresponseblocking
= browser-console.blockedByAdministrator
err_blocked_by_administrator
= browser-console.clientCertificateRefused
err_bad_ssl_client_auth_cert
err_ssl_client_auth_cert_needed
err_ssl_client_auth_cert_bad_format
err_ssl_client_auth_cert_no_private_key
err_ssl_client_auth_private_key_access_denied
err_ssl_client_auth_signature_failed
err_ssl_client_auth_no_common_algorithms
= browser-console.redirectLoop
err_too_many_redirects
= browser-console.offline
err_internet_disconnected
err_network_changed
err_network_io_suspended
= browser-console.requestFailed
net::err_failed
net::err_aborted
networkerror when attempting to fetch resource
typeerror: failed to fetch
typeerror: load failed
authapierror: failed to fetch
have you enabled cors?
= browser-console.schemeUnhandled
because the scheme does not have a registered handler
err_unknown_url_scheme
= browser-console.authSdkError
authsdkerror
= browser-console.oauthError
oauth_error
= browser-console.authApiError
authapierror
= browser-console.stateMismatched
oauth flow response state doesn't match request state
state in redirect uri does not match with transaction state
= browser-console.nonceMismatched
oauth flow response nonce doesn't match request nonce
= browser-console.flowTimedOut
oauth flow timed out
= browser-console.popupClosed
popup flow canceled
= browser-console.callbackUnparsed
unable to parse a token from the url
unable to parse interaction_code from the url
unable to parse auth code params
unable to parse oauth flow response
= browser-console.transactionMissing
unable to retrieve oauth redirect params
could not load pkce codeverifier from storage
no transaction data was found in storage
saved transaction could not be loaded
saved transaction meta does not match the current configuration
unable to find {} in storage or fn params
= browser-console.flowConcurrent
a saved auth transaction exists in storage
another async method is already running
= browser-console.tokensUnretrieved
unable to retrieve oidc tokens
unable to complete auth code exchange
unable to exchange the authorization code
= browser-console.wellKnownUnloaded
could not load {} well-known
could not fetch {} well-known
could not retrieve {} well-known
couldn't load {} well-known
couldn't fetch {} well-known
couldn't retrieve {} well-known
unable to load {} well-known
unable to fetch {} well-known
unable to retrieve {} well-known
failed to load {} well-known
failed to fetch {} well-known
failed to retrieve {} well-known
.well-known/openid-configuration 400
.well-known/openid-configuration 403
.well-known/openid-configuration 404
.well-known/openid-configuration net::
.well-known/oauth-authorization-server 400
.well-known/oauth-authorization-server 403
.well-known/oauth-authorization-server 404
.well-known/oauth-authorization-server net::
= browser-console.pkceUnsupported
browser doesn't support pkce
pkce requires a modern browser
pkce requires secure https
crypto.subtle is undefined
cannot read properties of undefined (reading 'digest')
= browser-console.pageInsecure
is not being served with the https protocol
is not being served with https protocol
= browser-console.dpopUnsupported
dpop has been configured, but is not supported by browser
= browser-console.dpopKeyMissing
unable to locate dpop key pair
dpop is configured but no key pair was provided
= browser-console.renewalFlooded
too many token renew requests
= browser-console.adminIssuer
issuer url passed to constructor contains "-admin"
= browser-console.issuerInvalid
no issuer passed to constructor
issuer must be a valid url. required usage
= browser-console.clientIdMissing
a clientid must be specified in the oktaauth constructor
= browser-console.remediationMissing
no remediation can match current flow
= browser-console.browserUnsupported
unsupported_browser_error
doesn't have full postmessage support
`
