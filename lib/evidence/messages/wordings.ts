/**
 * What programs, browsers, pages and answers print, by the fact that it is read as. A line `= client-error.dnsFailed` heads its templates, one on a line, with `{}`
 * for what varies and `(one|other)` for alternatives; case and punctuation do not count. Words after the fact are for its parser: what has to stand around the message for it to count. No command
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
(requeststorageaccess|requeststorageaccessfor): {} (permission denied|must be handling a user gesture|may only be requested from inside|may not be called|is not allowed)
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
(okta|oktapreview|okta-emea|okta-gov).com refused to connect
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
err_ssl_client_auth_(cert_needed|cert_bad_format|cert_no_private_key|private_key_access_denied|signature_failed|no_common_algorithms)
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
signin_oauth_error
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
(could not|couldn't|unable to|failed to) (load|fetch|retrieve) {} well-known
.well-known/(openid-configuration|oauth-authorization-server) (400|403|404|net::)
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
= saml-error.inboundFailed
unable to validate incoming saml assertion
general_nonsuccess
400 general (nonsuccess|non success|non_success)
= saml-error.signatureInvalid
signature in the saml response did not validate
signature validation failed. saml response rejected
signature validation failed. saml logout
invalid signature on saml response
saml response signature invalid
invalid signature in saml
failed to verify the saml assertion
saml assertion signature is invalid
failed to verify signature of saml assertion
verification of saml assertion using the idp
verification of saml assertion using the idp's certificate
validation of protocol message signature failed
cannot validate signature on response
cannot validate signature on assertion
could not verify certificate against trusted certs
saml2.exceptions.invalidsignatureexception
that key is not trusted
signature didn't verify. have the contents been tampered
samlsignaturevalidationexception
err_failed_to_verify_signature
failed_to_verify_signature
err_unmatch_certificate_declaration
invalid signature from encrypted assertion
certificate of the signature element does not match
unable to find a certificate matching the configured fingerprint
message was signed, but signature could not be verified
unable to verify message signature with supplied trust engine
unable to establish security of incoming assertion
the profile cannot verify a signature on the message
err_fail_to_verify_ste_signature
saml.invalid_signature
saml response is not signed or has been modified
invalid saml response digest
failed to verify signature against certificate of saml idp
validation of idp certificate failed for idp
verify the signature of saml message, certificate validation failed
invalid digest for uri
response signature invalid (service: awssecuritytokenservice
response signature invalid (service: sts
invalid signature for object
from saml because "(fingerprint mismatch|invalid signature|key validation|digest mismatch)
= saml-error.signatureMissing
no signature found. saml response rejected
the assertion of the response is not signed and the sp requires it
the message of the response is not signed and the sp requires it
either the response or one of the assertions is unsigned
neither the assertion nor the response was signed
found an unsigned assertion
missing signature referencing the top-level element
= saml-error.audienceMismatched
but did not designate us as the target
is not a valid audience for this response
is not a valid audience for this assertion
is not a valid audience for the assertion
saml response is not valid for this audience
saml assertion audience mismatch
assertion audience does not match
samlassertionaudienceexception
not the intended audience of the assertion
none of the audiences within assertion
none of the audiences within the assertion
audienceurivalidationfailedexception
audiencerestrictioncondition was not valid
audiencerestriction does not contain
contains an unacceptable audiencerestriction
do not match required audience
audience restriction of the assertion is not satisfied
audience in the assertion did not match the allowed audiences
audience restriction in saml assertion does not allow it
audiencerestrictions conditions not satisfied
xml parse error: not for me
was not in response audiences
(invalid audience|invalid audiences). (the audience|the audiences)
= saml-error.destinationMismatched
does not match the expected destination
does not match the current destination
did not match the recipient endpoint
the response was received at
' does not match acsurl
subjectconfirmation recipient is not
destination in response doesn't match
destination in response does not match
recipient in subjectconfirmationdata doesn't match
intended destination endpoint did not match
failed received endpoint check
samlendpointmismatchexception
doesn't match any of the endpoint urls
destination' does not match acsurl
delivered with post to incorrect server url
unrecognized destination value
unrecognized recipient value
incorrect destination (should have been
invalid destination on response. should be
recipient in the saml response was not valid
cannot find any matching realm for [samlprepareauthenticationrequest
failed to authenticate: expected destination
failed to validate subject confirmation: expected recipient
= saml-error.issuerMismatched
unable to locate metadata for http
and role {urn:oasis:names:tc:saml:2.0:metadata}
issuer in the saml response did not match the issuer
doesn't match the issuer, expected
invalid issuer in the assertion/response
unknown saml issuer
err_unmatch_issuer
samlissuerexception
issuer is not the idp metadata
unrecognized issuer value
unable to locate metadata for identity provider
issuer not present in specified provider
no idp with entity id
the requested federation realm object
identifier of a provider is unknown to #lassoserver
invalid issuer. actually
cannot find metadata for entity [
expected issuer value
= saml-error.notYetValid
' with notbefore condition of
received an assertion that is valid in the future
saml assertion not yet valid
saml response is not yet valid
could not validate timestamp: not yet valid
current time is earlier than notbefore
assertion is not yet valid
assertion conditions is not yet valid
message rejected, was issued in the future
assertion that is valid in the future
got response that cannot be processed before
= saml-error.expired
' with notonorafter condition of
received an assertion that has expired
saml assertion expired
saml response is no longer valid
could not validate timestamp: expired
current time is on or after notonorafter
assertion is no longer valid
assertion conditions is expired
notonorafter in subjectconfirmationdata is in the past
message expired, was issued too long ago
token must be redeemed within 5 minutes of issuance
response issueinstant expired at
got response that cannot be processed because it expired at
err_expired_session
= saml-error.clockSkewed
response issue time is either too old or with date in the future
assertion issue time is too old or in the future
authentication issue instant is too old or in the future
timing issues (please check your clock settings)
check clock synchronization on idp and sp
clocks skewed too much
consume_assertion: assertion is expired or not valid
= saml-error.userUnmatched
unable to match the transformed username
unable to match transformed username
unable to map the subject to a salesforce
saml name id and email address do not match your user account
nameid not found in the assertion
unable to validate user due to invalid status
another user already owns the account
can't find unique user for principal
unable to jit
failed to jit
saml authentication failed: (extern uid|user|email) has already been taken
jit (provisioning |)(is |)(disabled|failed|not enabled)
= saml-error.nameIdPolicyUnmet
is not the configured name id format
invalid nameidpolicy
= saml-error.attributeMissing
not found in saml assertion
not found in the saml assertion
not found in saml response
not found in the saml response
rolesessionname is required in authnresponse
rolesessionname in authnresponse must match
saml response does not contain group information
source identity attribute is required
response did not contain a attributestatement
= saml-error.requestMalformed
bad saml request
malformed saml request
malformed samlrequest
invalid saml request
unable to decode saml request
unable to decode the saml request
unable to decode samlrequest
could not decode saml request
failed to decode saml request
unable to parse saml request
missing samlrequest or samlresponse parameter
saml request could not be
samlrequest could not be
= saml-error.responseMalformed
your request included an invalid saml response
error validating saml assertions
saml response is invalid or matching user is not found
problem retrieving the single sign-on cookie
from saml because "invalid ticket
not match the saml-schema-protocol-2.0.xsd
missing id attribute on saml response
error decoding incoming saml message
could not unmarshal saml response
cannot parse saml response
malformed_response_data
err_undefined_status
= saml-error.inResponseToUnknown
the inresponseto of the response:
the inresponseto of the logout response:
the inresponseto attribute [
inresponseto does not match
inresponsetofield of the response
unexpectedinresponsetoexception
contains unexpected inresponseto
inresponseto attribute did not correlate
inresponseto is not valid
inresponseto is missing from response
no saved authentication request was found
does not match any of the possible request ids
saml: invalid requestid
= saml-error.replayed
saml response has already been
assertion has already been used
replayed assertion
saml replay detected
= saml-error.responseMissing
did not contain a valid saml assertion
did not receive saml response after successful authentication
didn't find saml response element
error retrieving saml response
saml response not found, only supported http_post binding
no saml2 response found in the http request
nosamlresponsefoundexception
no saml response found
saml response parameter not in the request
saml assertion not found
missing saml assertion
saml response must contain 1 assertion
no assertion found in saml response
no assertions found in response
no valid subject assertion found in response
expected exactly 1 saml assertion
invalid length for parameter samlassertion, value: 0
unable to locate saml response
unable to find samlresponse
saml web single-sign-on failed
= saml-error.decryptionFailed
an encryptedassertion found and no sp private key
failed to decrypt encrypteddata
unable to decrypt assertion
unable to decrypt saml
did not decrypt response
did not decrypt assertion
cannot decrypt assertion
= saml-error.certificateExpired
cert is not valid at this time
saml certificate has expired
saml certificate is expired
(idp|idp's|identity provider|identity provider's|signing) certificate (has |is |)expired
= saml-error.statusNotSuccess
saml provider returned
the status code of the response was not success
response has invalid status code
response is not success
idp failed to authenticate request
saml response reported an idp error
the status of the saml message was not success
must have status success to extract claims
unsuccessfulsamloperationexception
err_failed_status
= saml-error.signatureInvalid saml
signature is not trusted or invalid
signature is not trusted
failed to verify signature
fingerprint mismatch
certificate fingerprint does not match
unable to validate signature
signature verification failed
signature validation failed
signature is not valid
signature could not be verified
invalid document signature
the signature in this response is invalid
error: invalid signature
invalid_signature
signature invalid
signature is invalid
bad signature
wrong signature
= saml-error.audienceMismatched saml
invalid audience
audience is invalid
audience invalid
audience mismatch
= saml-error.destinationMismatched saml
recipient mismatched
recipient incorrect
recipient mismatch
destination mismatch
acs url mismatch
acs url does not match
[invalid_destination]
invalid destination [
= saml-error.issuerMismatched saml
issuer mismatched
issuer mismatch
issuer invalid
wrong issuer
[invalid_issuer]
invalid issuer [
issuer does not match
= saml-error.notYetValid saml
is not yet valid
valid in the future
= saml-error.expired saml
assertion expired
assertion has expired
response has expired
= saml-error.userUnmatched saml
user not found
unable to transform email to username
unable to map the subject
is not in allowlist
is not in allow list
no valid splunk role
= saml-error.replayed saml
replay detected
= saml-error.inResponseToUnknown saml
[invalid_in_response_to]
invalid inresponseto
unknown inresponseto
unsolicited response
= saml-error.attributeMissing saml
missing attributes
missing attributestatement
email can't be blank
attribute is missing
attributes are missing
missing attribute
= saml-error.statusNotSuccess saml
invalid status {} for saml response
= client-error.dnsFailed
could not resolve hostname
getaddrinfo enotfound
getaddrinfo eai_again
could not resolve host
unknownhostexception
name or service not known
nodename nor servname provided
no such host
name could not be resolved
nameresolutionfailure
nameresolutionerror
failure in name resolution
socket.gaierror
err_name_not_resolved
dns_probe_finished_(nxdomain|bad_config|no_internet|bad_secure_config)
= client-error.refused
econnrefused
connection refused
actively refused
err_connection_refused
err_address_unreachable
winerror 10061
= client-error.timedOut
etimedout
esockettimedout
read timed out
connect timed out
connection timed out
operation timed out
sockettimeoutexception
httptimeoutexception
connecttimeouterror
readtimeouterror
i/o timeout
context deadline exceeded
operation has timed out
configured httpclient.timeout
und_err_connect_timeout
und_err_headers_timeout
err:(*http.httperror)
requesterror: request timed out
err_connection_timed_out
err_timed_out
tls handshake timeout
connected party did not properly respond
timeout of {} exceeded
= client-error.connectionLost
econnreset
socket hang up
connection reset by peer
connection was forcibly closed
remotedisconnected
err_connection_reset
err_connection_closed
network is unreachable
enetunreach
ehostunreach
no route to host
nohttpresponseexception
err:(*net.operror)
= client-error.tlsUntrusted
self_signed_cert
unable_to_get_issuer_cert
pkix path building failed
suncertpathbuilderexception
unable to find valid certification path
self signed certificate
unable_to_verify_leaf_signature
unable to get local issuer certificate
unable to verify the first certificate
unable to verify leaf signature
certificate_verify_failed
certificate verify failed
certificate signed by unknown authority
remote certificate is invalid
could not establish trust relationship
remotecertificatechainerrors
err_cert_authority_invalid
ssl certificate problem: unable
ssl certificate problem: self
sec_error_unknown_issuer
depth_zero_self_signed_cert
self_signed_cert_in_chain
unable_to_get_issuer_cert_locally
= client-error.certificateDates
cert_has_expired
certificate has expired
err_cert_date_invalid
certificateexpiredexception
validity check failed
certificatenotyetvalidexception
= client-error.certificateName
err_tls_cert_altname_invalid
no alternative certificate subject name
err_cert_common_name_invalid
remotecertificatenamemismatch
no subject alternative
x509: certificate is valid for
x509: certificate is not valid for any
= client-error.tlsFailed
handshake_failure
ssl/tls secure channel
received fatal alert
tlsv1 alert
sslv3 alert
wrong version number
wrong_version_number
ssl: unsupported protocol
tls: handshake failure
protocol version not supported
sslhandshakeexception
write eproto
sslv3_alert_handshake_failure
ssl_error_handshake_failure_alert
= client-error.proxyAnswered
proxy authentication required
err_tunnel_connection_failed
err_proxy_connection_failed
unable to tunnel through proxy
connect tunnel failed
cannot connect to proxy
tunneling socket could not be established
received http code {} from proxy
x-squid-error
proxyerror
= client-error.behindProxy
zscaler
netskope
blue coat
bluecoat
fortiguard
forcepoint
zscalerone
zscalertwo
zscalerthree
zscalergov
zscalerbeta
zscloud
= client-error.corsBlocked
blocked by cors policy
access-control-allow-origin' header is present
cross-origin request blocked
not allowed by access-control-allow-origin
doesn't pass access control check
cors header ‘access-control-allow-origin’
= client-error.corsWildcardCredentials
must not be the wildcard '*'
credential is not supported if the cors header
= client-error.notJson
json.parse: unexpected character at line 1 column 1
expecting value: line 1 column 1
no suitable httpmessageconverter found {} text/html
= client-error.addressMalformed
only absolute urls are supported
err_invalid_url
typeerror: invalid url
no scheme supplied
unsupported protocol scheme
missing protocol scheme
okta url must start with https
okta url is missing
okta url should not contain
okta domain should not contain
with your okta domain
typo in your okta domain
an invalid request uri was provided
= client-error.headerMalformed
for key authorization
invalid character in header content ["authorization"]
okta api token is missing
with your okta api token
= client-error.assertionInFuture
received an assertion that is valid in the future
assertion is not yet valid
assertion is valid in the future
= client-error.issuedInFuture
id_token issued in the future
id_token was issued in the future
jwt was issued in the future
token issued in the future
token was issued in the future
token used before issued
iat" claim timestamp check failed
not yet valid (iat)
= client-error.notYetValid
error_description="the token is not valid yet
jwt not active
notbeforeerror
prematurejwtexception
jwt must not be accepted before
nbf" claim timestamp check failed
not yet valid (nbf)
assertion that is valid in the future
idx10222
before the nbf
the token is not valid before '
(token|jwt) (is |)(not yet valid|not valid yet)
jwt used before
= client-error.tokenExpired
error_description="the token is expired
jwt expired
jwt is expired
tokenexpirederror
expiredjwtexception
expired jwt
expiredsignatureerror
signature has expired
exp" claim timestamp check failed
oidc: token is expired
token is expired by
idx10223
errjwtexpired
the token expired at '
(id token|idtoken) (is|has) expired
securitytokenexpiredexception
= client-error.issuerMismatch
error_description="the issuer is invalid
issuer mismatched
does not match expected issuer
issuer did not match
id token issued by a different provider
idx10205
issuer validation failed
jwt issuer invalid
unexpected "iss"
unexpected iss value
did not match the requested issuer
the iss claim is not valid
invalidissuererror
invalid issuer
issuer mismatch
jwt issuer is not configured
= client-error.audienceMismatch
error_description="the audience is invalid
does not match expected audience
jwt audience invalid
idx10214
audience validation failed
unexpected "aud"
the aud claim is not valid
invalidaudienceerror
audience doesn't match
jwt audience rejected
audience mismatch
oidc: expected audience
audiences in jwt are not allowed
token does not contain resource id
= client-error.signatureFailed
failed to verify signature
failed to verify id token signature
signed jwt rejected: invalid signature
idx10511
invalidsignatureerror
jwt signature does not match
jwssignatureverificationfailed
jws verification failed
jwt verification fails
error_description="the signature is invalid
= client-error.keyNotFound
unable to find a matching key
idx10500
idx10501
idx10503
unable to match key
no applicable key found in the json web key set
jwksnomatchingkey
signingkeynotfounderror
error while resolving signing key for kid
unable to find appropriate key
failed to find key with key id
unable to lookup correct key
the signature key was not found
no matching jwk
unable to find a signing key
a signing key must be specified if the specified jwt
no (public |signing |)key (found |)(for|with) (the |)kid
= client-error.keysNotLoaded
failed to fetch jwks_uri
could not obtain the keys
couldn't retrieve remote jwk set
jwksratelimiterror
oidc: fetching keys
fetching keys oidc
get keys failed
fail to fetch data from the url
unable to fetch jwks
failed to fetch jwks
error retrieving jwks
pyjwkclientconnectionerror
jwks remote fetch is failed
jwtvalidationexception: 'keys'
= client-error.typUnexpected
jose header typ
unexpected "typ"
okta-internal-at jwt not allowed
= client-error.claimMissing
missing required claims
missingrequiredclaimerror
missing required claim
claim is missing
claim not present
groups claim not found
claim "groups" not found
= client-error.tokenMalformed
not enough segments
invalid number of segments
wrong number of segments
idx12741
idx14100
invalid compact jws
malformedjwtexception
jwt strings must contain exactly 2 period
= client-error.tokenRejected
failed to validate jwt
jwt token verification failed
jsonwebtokenerror: invalid token
jwt verification failed
an error occurred while attempting to decode the jwt
jwtverificationexception: failed to parse token
= client-error.discoveryFailed
configuration with the provided issuer
unable to resolve the openid configuration
idx20803
idx20804
unable to obtain configuration from
oidc: issuer did not match the issuer returned by provider
failed to query provider
oidc discovery failed
oidc discovery error
error checking oidc discovery url
discovery::discoveryfailed
unable to initialize openid configuration
= client-error.rateLimitPrinted
rate limit (was |)(exceeded|reached)
ratelimiterror
= client-error.bodyHidden
the api returned an unknown error
undefined response type
okta 400 (null)
errorid null
= client-error.authnRefused
okta auth request failed. status code: 401
= client-error.pageUnexpected
cannot find state token
unknown document type
did not contain a valid saml assertion
unable to locate saml
unable to locate idp authentication form
= client-error.codeMissing
the code was not returned or is not accessible
unable to parse a token from the url
unable to parse a code from the url
oauthlogin(missing code)
no authorization code was returned
= client-error.provisioningFailed
errors reported by remote server
connector configuration could not be tested
unable to update group push mapping
= client-error.programFault
cannot read property
cannot read properties of
undefined is not an object
nullpointerexception
nullreferenceexception
'nonetype' object
nil pointer dereference
modulenotfounderror
nosuchmethoderror
noclassdeffounderror
timeout value is negative
= client-error.redirectRefused
is not a trusted redirect
redirect is not trusted
not a trusted origin for redirect
= client-error.stateMismatched
missing saved state
oauthlogin(state mismatch)
state mismatch, expected
checks.state argument is missing
.aspnetcore.correlation. state property not found
message.state is null or empty
unable to unprotect the message.state
authorization_request_not_found
invalid_state_parameter
csrf_detected
csrf_attack
mismatchingstateerror
mismatching_state
csrf warning! state not equal
failed to verify app state
unable to find a valid csrf token
csrf token mismatch, potential attack
no matching state found in storage
state cookie could not be read
state cookie was missing
code_verifier cookie was missing
state value could not be parsed
pkcecodeverifier value could not be parsed
idx21323
idx21324
idx21329
callback state not found in session
unable to verify authorization request state
did not find expected authorization request details in session
invalid authorization request state
expired or missing oauth state
state doesn't match request state
nonce doesn't match request nonce
unable to retrieve oauth redirect params
could not load pkce codeverifier from storage
state does not match (wants
state parameter is different from the one sent
two/invalidstateexception
= client-error.samlMissing
no saml assertions
did not contain a valid saml assertion
unable to locate saml response
samlresponse tag was not found
samlresponse tag not found
saml assertion not valid:
no valid saml assertion
no saml assertion
no samlresponse
did not receive saml token after successful authentication
could not find saml assertion
could not find saml response
could not find a saml response
unable to find saml assertion
unable to find saml response
failed to get saml assertion
fetching saml assertion received api response
saml_response: none
= client-error.stateTokenMissing
cannot find state token
failed to getstatetoken
keyerror: 'statetoken'
unable to (find|get|extract|locate) (the |)(state token|statetoken)
= client-error.mfaUnsupported
unsupported mfa provider
no supported factors enrolled
mfa factor does not meet the authentication policies
step-up authetication is not supported
step-up authentication is not supported
unsupported factortype
unsupported factor type
no factor url found
no mfa options provided
tag not found due to mfa challenge
unsupported response from okta
mfa type not supported
mfa is not supported by this tool
no supported mfa
unsupported app sign on rule
= client-error.factorMissing
you must enroll in mfa before using this tool
must enroll in mfa to use
mfa enrollment is required
gimmeawscredsmfaenrollstatus
= client-error.promptTimedOut
user did not accept mfa in time
push notification timed out
= client-error.promptRejected
mfa rejected by user
verification was rejected
push notification was rejected
= client-error.accountLocked
okta access has been locked out
okta account is locked
user is locked out: okta
account status is (locked out|locked_out)
= client-error.appMissing
no aws apps are available for your user
no aws apps found
no aws apps configured in okta
aws_appname is not one of
no aws federation apps
aws application not found
= client-error.appRefused
you do not have access to aws through okta
fetching sso web token received api response "(400|401|403)
= client-error.tokenExchangeFailed
fetching sso web token received api response
oauthlogin(newtransportwithcode)
oauth2: cannot fetch token
error redeeming code during oauth2 callback
error exchanging oidc code
unable to exchange auth code with provider
failed to exchange token
invalid_token_response
authentication failure! invalid_credentials: oauth2::error
= client-error.groupsUnmet
user not a member of one of the required
does not match any associated bound claim values
user is not in any of the required groups
failed to authorize: user does not have required
= client-error.subjectTokenAssuranceUnmet
assurance requirements are not met by the 'subject_token'
= oauth-error.invalid_client_id
invalid value for 'client_id' parameter
= oauth-error.invalid_client_secret
the client secret supplied for a confidential client
= oauth-error.invalid_client
either the client or the client credentials are invalid
= oauth-error.invalid_basic_auth_creds
found authentication header but was not valid
= oauth-error.missing_client_credentials shared
no client credentials found
= oauth-error.multiple_client_credentials
cannot supply multiple client credentials
= oauth-error.client_credentials_in_query
client credentials cannot be supplied via query
= oauth-error.confidential_client_required
confidential client is required to make this request
= oauth-error.unsupported_auth_method_client_creds
client credentials requests to the org authorization server must use the private_key_jwt
= oauth-error.unsupported_auth_method_client_creds_oauth_integration
oauth integration client credentials requests to the org
= oauth-error.invalid_application_type_client_credentials
only clients with 'application_type' of 'service'
= oauth-error.client_assertion_type_invalid
the client_assertion_type is invalid
= oauth-error.client_assertion_jwks_not_configured
jwkset configured, but the client_assertion requires
= oauth-error.jwks_uri_error
error retrieving the client jwkset from jwks_uri
= oauth-error.jwks_uri_no_key sentence
client jwkset from jwks_uri must contain at least one key
= oauth-error.client_assertion_already_used
the client_assertion token has already been used
= oauth-error.client_assertion_expiration_required
client_assertion must contain the 'exp' claim
= oauth-error.client_assertion_expired_token
the client_assertion token is expired
= oauth-error.client_assertion_expires_too_far_in_future
client_assertion token has an expiration too far
client_assertion token has an expiration that is too far
= oauth-error.client_assertion_invalid_audience
the audience claim for client_assertion
= oauth-error.client_assertion_invalid_issuer
the issuer claim for client_assertion is not
= oauth-error.client_assertion_invalid_no_secret
the issuer and subject claim for client_assertion is invalid
= oauth-error.client_assertion_invalid_jwt
the parsing of the client_assertion failed
= oauth-error.client_assertion_invalid_key_use
the public key being used for client assertion
= oauth-error.client_assertion_invalid_kid
the client_assertion jwt kid is invalid
= oauth-error.client_assertion_invalid_secret_length
the client secret is too short to verify a jwt hmac
= oauth-error.client_assertion_invalid_signature
the client_assertion signature is invalid
= oauth-error.client_assertion_invalid_signature_algorithm
the client_assertion jwt signature algorithm
= oauth-error.client_assertion_invalid_subject
the subject claim for client_assertion
= oauth-error.client_assertion_issued_at_in_future
client_assertion token must be issued before
= oauth-error.client_assertion_not_signed_with_signing_key
client_assertion jwt needs to be signed using a signing key
= oauth-error.client_assertion_invalid_jwks
the client jwkset is invalid
= oauth-error.jwks_uri_ambiguous_keys
jwkset from jwks_uri must have a unique kid
= oauth-error.jwks_uri_invalid_key_use
the public key being used has an invalid 'use'
= oauth-error.request_object_invalid_issuer
the issuer of the request object is invalid
= oauth-error.authorize_request_uri_mismatched_client
does not match the expected value for the provided request_uri
= oauth-error.illegal_redirect_uri
'redirect_uri' parameter must be a login redirect uri
'redirect_uri' parameter must be an absolute uri that is whitelisted
parameter must be a login redirect uri in the client app settings
= oauth-error.illegal_post_logout_redirect_uri
'post_logout_redirect_uri' parameter must be a logout redirect
= oauth-error.mismatched_redirect_uri
'redirect_uri' does not match the redirection uri used
= oauth-error.illegal_origin_browser_request
browser requests to the token endpoint must be part of
= oauth-error.not_trusted_origin_browser_request
browser requests to the token endpoint must be made from
= oauth-error.unsupported_grant_type_browser_request
token endpoint may only use the authorization_code
= oauth-error.unsupported_auth_method_browser_request
token endpoint must use proof key for code exchange
= oauth-error.unsupported_scope_browser_request
token endpoint may not include the offline_access
= oauth-error.invalid_state
the authentication request has an invalid 'state'
= oauth-error.unknown_idp plain
identity provider is not valid
= oauth-error.missing_token_request_parameter plain
the required parameter
the token parameter is missing
= oauth-error.duplicate_oauth_params
the request contained multiple parameters with the same name
= oauth-error.invalid_recovery_token
the recovery token is invalid
= oauth-error.invalid_activation_token
the activation token is invalid
= oauth-error.invalid_nonce
the 'nonce' parameter is required for authorize requests
= oauth-error.invalid_prompt
invalid value for 'prompt' parameter
= oauth-error.invalid_prompt_for_zero_max_age
'prompt' parameter must not have the value 'none'
= oauth-error.invalid_prompt_idp_refresh_without_idp_param
value 'idp_refresh' requires the 'idp' parameter
= oauth-error.invalid_max_age
invalid value for 'max_age' parameter
= oauth-error.illegal_duplicated_parameters
duplicate parameter provided in request
= oauth-error.pkce_invalid_challenge
pkce code challenge contains illegal characters
= oauth-error.token_request_missing_grant_type
the token request must specify a 'grant_type'
= oauth-error.request_missing_token plain
the 'token' parameter is required
= oauth-error.authorize_request_object_and_request_uri_provided
must not contain both a request object and a request uri
= oauth-error.request_not_supported
the authorize request object is not supported by this client
= oauth-error.request_uri_not_supported
the authorize request uri is not supported by this client
= oauth-error.invalid_device_token
the request has a devicetoken with length greater
= oauth-error.missing_redirect_uri plain
redirect_uri is missing
= oauth-error.id_token_does_not_match_session
does not match the current session
does not match the current session's user
= oauth-error.no_matching_scope
one or more scopes are not configured for the authorization server
= oauth-error.illegal_custom_scope
custom scopes are not allowed for this request
= oauth-error.illegal_scope
the following scopes are not allowed for this request
= oauth-error.illegal_scopes plain sentence
scopes are not allowed for this request
= oauth-error.no_default_scopes
does not have any configured default scopes
= oauth-error.missing_scopes plain
no scopes were requested
= oauth-error.openid_not_allowed_client_creds
cannot request 'openid' scopes using client credentials
= oauth-error.client_credentials_self_scope_requested
may not request .self scopes
= oauth-error.no_org_scopes_granted
you are not allowed any of the requested scopes
= oauth-error.consent_required
the following scopes require user consent: [
= oauth-error.consent_required_client_credentials
the following scopes require user consent and cannot be granted for the client credentials
cannot be granted for the client credentials grant type
= oauth-error.scope_denied
some of the requested scopes were denied by the policy
= oauth-error.no_scope_allowed
policy evaluation succeeded, but all the requested scopes
= oauth-error.refresh_scopes_denied
some of the scopes requested for the refresh request
= oauth-error.access_token_insufficient_scopes
access token provided does not contain the required scopes
= oauth-error.invalid_scope shared
the requested scope is invalid, unknown, malformed
= oauth-error.openid_scope_required
with openid scopes require the 'openid' scope
= oauth-error.illegal_scope_combination
the following scopes cannot be requested together
= oauth-error.exact_scope_required
the scope parameter must exactly match the required scopes
= oauth-error.admin_consent_insufficient_permission
sufficient permission to provide administrator consent
= oauth-error.no_matching_policy
policy evaluation failed for this request
= oauth-error.invalid_authorization_server
the authorization server id is invalid
= oauth-error.mismatched_authorization_server
the grant was issued for another authorization server
= oauth-error.org_authorization_server_only_client
this client cannot use a custom authorization server
= oauth-error.feature_not_enabled
the requested feature is not enabled in this environment
= oauth-error.unauthorized_client
not authorized to use the provided grant type
= oauth-error.unsupported_grant_type shared
the authorization grant type is not supported by the authorization server
= oauth-error.unsupported_grant_type_client_creds_org_as
grant type can only be used with a custom authorization server
= oauth-error.unsupported_response_type
the response type is not supported by the authorization server
= oauth-error.unsupported_response_mode
the response mode is not supported by the authorization server
= oauth-error.invalid_client_application_type
clients with 'application_type' of 'service' are not allowed to access
= oauth-error.interaction_required
your client is configured to use the interaction code flow
= oauth-error.idp_initated_flow_disabled
idp-initiated login is disabled for this client
= oauth-error.unsupported_response_mode_okta_post_message_with_code
response mode cannot be used with the 'code' response type
= oauth-error.unsupported_response_mode_query_with_tokens
'query' response mode cannot be used with either
= oauth-error.required_response_type_with_scope
is required when requesting scope
= oauth-error.unsupported_response_type_with_scope
is not supported when requesting scope
= oauth-error.unsupported_grant_type_token_exchange
'urn:ietf:params:oauth:grant-type:token-exchange' grant type is not supported
= oauth-error.oie_not_enabled_for_interact
interaction code flow) isn't enabled in this environment
= oauth-error.invalid_application_type_for_interact
only confidential clients can use the activation token flow
= oauth-error.invalid_client_type_native_sso
service client may not use the native sso flow
= oauth-error.invalid_client_configuration_native_to_web_sso
the target application requires a user session, which is not supported
= oauth-error.user_not_assigned
user is not assigned to the client application
= oauth-error.access_denied shared
the resource owner or authorization server denied the request
= oauth-error.disallowed_network_zone
from outside the client's permitted network zones
= oauth-error.client_requires_mfa_native_sso
the client's assurance requirements are not met
= oauth-error.interaction_code_unsatisfiable
but the assurance requirements cannot be met with the allowed authenticators
= oauth-error.unmet_authentication_requirements shared
unable to meet the authentication requirements
= oauth-error.insufficient_user_authentication
the user authentication context is insufficient
= oauth-error.app_sign_on_required
client app requires re-authentication or mfa
= oauth-error.password_auth_denied_mfa
password credentials cannot be used with mfa enabled
= oauth-error.password_auth_denied_policy
credentials authentication denied by sign on policy
= oauth-error.invalid_user_status_error plain
user status is invalid
= oauth-error.invalid_password_credentials shared
the credentials provided were invalid
= oauth-error.expired_password_credentials plain
password has expired
= oauth-error.password_expired
the user's password is expired
= oauth-error.login_required
the client specified not to prompt, but the user is not logged in
= oauth-error.no_existing_session
a 'prompt' value of 'none' requires an existing session
= oauth-error.request_expired plain
request expired, please start over
= oauth-error.login_failed field
login failed
= oauth-error.mismatched_user_in_cache_and_session field
invalid session
= oauth-error.online_access_authentication_required
the authorization server requires the user to re-authenticate
= oauth-error.lite_user_grant_type_not_allowed
user with lite classification status is not allowed to use the provided 'grant_type'
= oauth-error.missing_password_enrollment plain
the user does not configure a password
= oauth-error.multiple_password_enrollments plain
the user has multiple passwords
= oauth-error.platformsso_invalid_password_credentials
the credentials provided for platformsso authentication were invalid
= oauth-error.password_reset_not_allowed plain
reset password is not allowed at this time
= oauth-error.invalid_user_code shared
the user code is invalid or has expired
= oauth-error.invalid_interaction_code
the interaction code is invalid or has expired
= oauth-error.direct_auth_policy_denied
authentication policy wasn't satisfied
= oauth-error.direct_auth_invalid_otp
the 'otp' provided is either empty or incorrect
= oauth-error.direct_auth_oob_reject
user rejected out-of-band authentication
= oauth-error.mfa_required
verify with an additional authenticator to complete the sign-in process
= oauth-error.mfa_prompt_required_but_not_configured
required an mfa prompt but the org has no factors configured
= oauth-error.mfa_not_required
cannot proceed because the client app policy does not require mfa
= oauth-error.mfa_attestation_cannot_enroll
attestation request requires user enrollment but the app does not support inline
= oauth-error.mfa_attestation_cannot_use_custom_as
mfa attestation requests cannot use a custom authorization server
= oauth-error.mfa_attestation_login_hint_invalid
'login_hint' did not match a user assigned to the client app
= oauth-error.mfa_attestation_policy_denied
mfa attestation request was denied by policy
= oauth-error.mfa_attestation_requires_signed_request_object
mfa attestation requests must be made using a signed request
= oauth-error.unsupported_mfa_attestation plain
'acr_values' not supported
= oauth-error.ciba_mfa_challenge_initiation_failure
failed to initiate the mfa challenge for the client-initiated backchannel
= oauth-error.ciba_request_unknown_user_id
the hint provided in the request did not match a user assigned
= oauth-error.direct_auth_expired_token
has expired. use a new '
= oauth-error.direct_auth_factor_enrollment_required
the required authenticator cannot be used
= oauth-error.direct_auth_grant_types_supported_not_prompted
are not sufficient to satisfy the authentication policy
= oauth-error.direct_auth_not_challenged_for_required_factor_type
unable to prompt for the requested authenticators
= oauth-error.direct_auth_prompted_grant_type_disabled_for_client
required to satisfy sign on policy are disabled for the client
= oauth-error.direct_auth_requirements_no_supported_authenticators plain
no supported authenticators are available
= oauth-error.direct_auth_requirements_not_challenged
the user is not challenged for any authenticators
= oauth-error.direct_auth_authorization_pending
no user response received on the out-of-band authenticator
= oauth-error.direct_auth_oob_failure
failed to initiate out-of-band authentication
= oauth-error.direct_auth_invalid_login_hint
the 'login_hint' does not uniquely identify a user
= oauth-error.direct_auth_no_pending_challenge
there is no pending webauthn challenge
= oauth-error.direct_auth_verification_failure
none of the webauthn authenticators the user has enrolled
= oauth-error.direct_auth_recovery_authenticator_disabled
authenticators required by recovery policy are not enabled
= oauth-error.direct_auth_recovery_empty_auth_chain
recovery policy does not specify any authenticators
= oauth-error.direct_auth_recovery_not_enabled_for_user plain
password recovery is not enabled for the user
= oauth-error.enroll_authenticator_limit_reached
authenticator enrollment has reached it's limit
= oauth-error.enroll_authenticator_not_allowed
authenticator enrollment is not allowed at this time
= oauth-error.security_method_setup_not_allowed
security method can't be set up at this time
= oauth-error.eam_amr_unsatisfiable
the amr requested cannot be satisfied
= oauth-error.eam_user_canceled_request plain
user canceled the authentication
= oauth-error.jit_disabled
user creation was disabled
= oauth-error.jit_failure_missing_fields
unable to create the user. the following required properties
= oauth-error.jit_denied
user creation was denied by the callout
= oauth-error.jit_failure plain sentence
unable to create the user
= oauth-error.jit_failure_invalid_locale
unable to create the user. the locale property
= oauth-error.jit_failure_invalid_login_format
unable to create the user. username is not an email
= oauth-error.jit_failure_values_not_match_pattern
unable to create the user. properties don't match
= oauth-error.jit_failure_values_too_long
unable to create the user. exceeded max length
= oauth-error.ssr_denied plain
sign-up denied
= oauth-error.failed_username_transform plain
failed to generate username
= oauth-error.failed_username_transform_invalid_expression
the username transform {} is invalid
= oauth-error.failed_username_transform_missed_field plain
the following required property is missing
= oauth-error.failed_username_transform_whitespaces_found
username contains invalid whitespace
= oauth-error.invalid_username
transformed username {} is invalid
= oauth-error.link_denied_callout
user linking was denied by the callout
= oauth-error.link_denied_group
user linking was denied because the user is not in any
= oauth-error.link_denied_user
user linking was denied because the user is not allowed
= oauth-error.link_disabled
user linking was disabled
= oauth-error.link_failure plain
user linking failed
= oauth-error.user_link_error
error in linking or finding a linked user
= oauth-error.user_match_error
could not match social profile to an okta user
= oauth-error.user_canceled_request
user canceled the social login request
= oauth-error.social_transaction_expired
social transaction expired
= oauth-error.invalid_social_token
could not acquire access token from authorization code
= oauth-error.invalid_social_state
the social identity provider returned an invalid state
= oauth-error.get_social_profile_error
could not fetch social profile
= oauth-error.invalid_userinfo_response plain
the userinfo response is invalid
= oauth-error.invalid_saml_assertion
'assertion' is not a valid saml 2.0 assertion
= oauth-error.saml_assertion_auth_denied_mfa
saml assertion credentials cannot be used with mfa
= oauth-error.saml_assertion_auth_denied_policy
saml assertion credentials authentication denied by sign on policy
= oauth-error.unsupported_saml_assertion
saml assertion bearer grant is not supported
= oauth-error.web_sso_app_assurance_not_met
assurance requirements are not met by the 'subject_token'
= oauth-error.resource_app_assurance_not_met
'resource' app assurance is not met
= oauth-error.token_exchange_subject_token_expired
the 'subject_token' either expired or the session associated
= oauth-error.token_exchange_incomplete_resource_configuration
the resource app is not completely configured or user is not assigned
= oauth-error.token_exchange_invalid_audience
token exchange requests must include a valid audience
= oauth-error.unsupported_token_exchange_flow
the token exchange flow from 
= oauth-error.invalid_subject_token sentence
'subject_token' is invalid
= oauth-error.invalid_subject_token_user_inactive
'subject_token' is invalid: the user account is not active
= oauth-error.invalid_subject_token_session_expired
'subject_token' is invalid: the session associated
= oauth-error.web_sso_client_not_permitted
allow the client to request a 'web_sso_token'
= oauth-error.web_sso_token_exchange_request_requires_scope
must have the 'okta.apps.sso' scope
= oauth-error.web_sso_actor_token_wrong_audience
the 'actor_token' must be issued to the client
= oauth-error.web_sso_subject_token_client_mismatch
the 'subject_token' must be issued to the client
= oauth-error.web_sso_token_invalid
the 'web_sso_token' is invalid
= oauth-error.web_sso_token_replayed
the 'web_sso_token' was already consumed
= oauth-error.web_sso_token_revoked
the 'web_sso_token' was revoked
= oauth-error.invalid_authorization_code
the authorization code is invalid or has expired
= oauth-error.pkce_verification_failed shared
pkce verification failed
= oauth-error.pkce_missing_verifier shared
pkce code verifier is required
= oauth-error.pkce_missing_challenge
pkce code challenge is required by the application
= oauth-error.pkce_challenge_required
pkce code challenge is required to use the interaction
= oauth-error.pkce_missing_challenge_verifier_present
pkce code challenge should be specified
= oauth-error.pkce_unsupported_code_challenge_method
pkce code challenge method is not supported
= oauth-error.invalid_refresh_token shared
the refresh token is invalid or expired
= oauth-error.mismatched_client
the grant was issued to another client
= oauth-error.invalid_device_code
the device code is invalid or has expired
= oauth-error.expired_token shared
the device code has expired
= oauth-error.token_expired plain
the token has expired
= oauth-error.access_token_invalid plain
the access token is invalid
= oauth-error.access_token_invalid_audience
access token provided is not intended for okta
= oauth-error.access_token_invalid_issuer
access token provided has an invalid issuer
= oauth-error.access_token_revoked plain
the access token has been revoked
= oauth-error.token_timestamp_invalid
the token timestamp is invalid
= oauth-error.access_token_missing plain
the access token is missing
= oauth-error.invalid_token plain
the token is invalid
= oauth-error.authorization_pending
the device authorization is pending
= oauth-error.id_token_invalid plain
the id token is invalid
= oauth-error.refresh_token_validation_failure
can't create refresh token. the following field
= oauth-error.use_dpop_nonce sentence
authorization server requires nonce in dpop proof
= oauth-error.use_dpop_nonce shared
authorization server requires nonce in dpop proof
= oauth-error.access_token_not_dpop_bound
the presented access_token is not dpop bound
= oauth-error.dpop_authentication_scheme_required
must use the dpop authentication scheme
= oauth-error.dpop_proof_required_for_token
the resource request requires a dpop proof
= oauth-error.dpop_proof_already_used
dpop proof jwt has already been used
= oauth-error.dpop_proof_invalid_ath
'ath' claim in the dpop proof
= oauth-error.invalid_access_token_dpop_binding
access_token is not bound to the provided dpop proof
= oauth-error.invalid_dpop_proof
the dpop proof jwt is invalid
= oauth-error.invalid_dpop_proof_invalid_htm
'htm' claim in the dpop proof
= oauth-error.invalid_dpop_proof_invalid_htu
'htu' claim in the dpop proof
= oauth-error.invalid_dpop_proof_invalid_iat
'iat' claim in the dpop proof
= oauth-error.invalid_dpop_proof_invalid_jti
'jti' claim in the dpop proof
= oauth-error.invalid_dpop_proof_invalid_jwt
dpop proof jwt cannot be parsed
= oauth-error.invalid_dpop_proof_invalid_public_key_binding
invalid dpop public key binding in refresh token
= oauth-error.invalid_dpop_proof_invalid_signature
dpop proof jwt signature is invalid
= oauth-error.invalid_dpop_proof_invalid_signature_algorithm
dpop proof jwt signature algorithm
= oauth-error.invalid_dpop_proof_invalid_type
'typ' must be 'dpop
= oauth-error.invalid_dpop_proof_jwt_expired
dpop proof jwt is expired
= oauth-error.invalid_dpop_proof_jwt_issued_in_future
dpop proof jwt is issued in the future
= oauth-error.invalid_dpop_proof_jwt_too_old
dpop proof jwt is issued more than five minutes
= oauth-error.invalid_dpop_proof_missing_header
dpop proof jwt header is missing
= oauth-error.invalid_dpop_proof_multiple_headers_not_allowed
multiple dpop proof jwt headers
= oauth-error.user_rate_limited plain
api call exceeded rate limit due to too many requests
= oauth-error.too_many_user_codes
too many user codes generated
= oauth-error.server_error shared
the authorization server encountered an unexpected condition
= oauth-error.access_token_not_generated
failed to create the access_token
= oauth-error.user_claim_evaluation_failure
user claim could not be evaluated
= oauth-error.user_claim_evaluation_failure plain
claim evaluation failed
= oauth-error.system_claim_evaluation_failure
system claim could not be evaluated
= oauth-error.too_many_groups_in_groups_claim
the groups claim matched too many groups
= oauth-error.temporarily_unavailable shared
the authorization server is currently unable to handle the request
= oauth-error.slow_down
slow down the polling frequency
= oauth-error.id_token_not_generated
failed to create the id_token
= oauth-error.callback_returned_error_without_description plain
the callback service returned an error
= oauth-error.invalid_callout_response plain
the callout service returned an invalid response
the callout request failed
= sign-in-page.credentialsRefused
username and/or the password you entered is incorrect
= sign-in-page.credentialsRefused alone okta
(sign in|signin|log in|login|authentication) failed
(invalid|incorrect|wrong) (username or password|username and password|credentials)
password is incorrect
= sign-in-page.accountLocked
your account is locked because of too many authentication attempts
factor is suspended for your account due to too many
= sign-in-page.accountLocked said
you have entered (the|a|an) (wrong|incorrect|invalid) {} too many times
= sign-in-page.accountLocked alone
your (okta |)account (is|has been) (temporarily |)locked
= sign-in-page.accountLocked alone okta
account (is |)locked
= sign-in-page.passwordExpired
your okta password has expired
= sign-in-page.passwordExpired said
password is expired and must be changed
error code: password_expired
= sign-in-page.passwordExpired alone
your password (has|is) expired
= sign-in-page.accountInactive said
your account has been temporarily suspended. contact your administrator for further
= sign-in-page.accountInactive alone okta
(the user|your account|this account|the account|user account|account) is (not active|suspended|deactivated|inactive|disabled)
(the user|your account|this account|the account|user account|account) has been (temporarily |)(suspended|deactivated|disabled)
(the user|your account|this account|the account|user account|account) suspended
= sign-in-page.userUnmatched said
an authorized user could not be found
= sign-in-page.userUnmatched
unable to match (the |)transformed (username|user name)
= sign-in-page.userUnmatched alone okta
unable to match (user|username)
= sign-in-page.jitFailed
unable to sign in, please try another sign in method
= sign-in-page.appUnassigned
user is not assigned to (this|the client) application
sorry, you (can't|cannot) access {} because you are not assigned (to |)this app
= sign-in-page.appUnassigned said
you are not assigned to this (app|application)
= sign-in-page.appUnassigned alone okta
app not assigned
not assigned app
= sign-in-page.appDenied
you are not allowed to access this app. to request access, contact an (admin|administrator)
= sign-in-page.appDenied said
you are not allowed to access this (app|application)
you (do not|don't) have permission to access this (app|application)
= sign-in-page.accessDenied
access to this application is denied due to a policy
you do not have permission to access your account at this time
= sign-in-page.accessDenied alone signing
you do not have permission to perform the requested action
= sign-in-page.accessDenied alone okta
(403 |)access (forbidden|denied)
sorry, you (can't|cannot|don't have) access
= sign-in-page.requirementsUnmet
policy requirements could not be satisfied
your organization requires you to sign in with okta fastpass
the current sign on policy requires this client to redirect
= sign-in-page.requirementsUnmet said
access to this (app|application) requires (mfa|re-authentication|reauthentication|multi|multifactor|okta|additional|a|an)
= sign-in-page.deviceUnmet said
your device (doesn't|does not) meet the security requirements
your device needs to meet your organization's security requirements
= sign-in-page.verifyBlocked
the browser is blocking communication with okta verify
= sign-in-page.authenticatorMissing
additional setup required to use okta fastpass
authenticator (set up|setup) unavailable
unable to sign in. contact support for assistance
= sign-in-page.authenticatorMissing said
no authenticators (are |)available
= sign-in-page.authenticatorMissing alone okta
(set up|setup) required
= sign-in-page.codeInvalid said
(code|token|answer) (doesn't|does not|didn't|did not) match our records
= sign-in-page.codeInvalid alone okta
invalid code. (please |)try again
invalid passcode(|/answer)
= sign-in-page.codeUsed said
each code can only be used once
= sign-in-page.codeExpired said
passcode is valid but exceeded time window
= sign-in-page.codeExpired alone
your (otp|code|passcode|one-time code|one-time passcode|verification code|verification passcode) (has|is) expired
= sign-in-page.promptTimedOut said
your push notification has expired
= sign-in-page.promptTimedOut alone okta
verification timed out
the operation either timed out or was not allowed
= sign-in-page.promptRejected
you have chosen to reject this login
= sign-in-page.promptRejected said
(you|you have|you've) (rejected|denied) (this|the) (sign in|signin|log in|login)
= sign-in-page.promptRejected alone okta
user rejected authentication
= sign-in-page.linkExpired
this email link (has expired|is out of date). (to resend|return)
could not process this email link
your (account activation link|account activation token|reset password token|email change token) is no longer valid
you have accessed (a|an account recovery) link that has expired or (has |)been previously used
= sign-in-page.linkUsed alone link
(this |the |your |)link (has already been|was already) used
= sign-in-page.recoveryRefused
forgot password (is |)not (enabled|allowed) (on specified user|for this organization)
recovery not allowed for unknown user
reset password is not allowed at this time
self service unlock is not allowed at this time
no password reset options available
(unlock is|change password|change recovery question) not allowed (for this|on specified) user
unable to unlock your account at this time, please contact your (admin|administrator)
reset password cannot be performed while the user is activating
= sign-in-page.sessionExpired said
you have been logged out due to inactivity
your session has expired. please try to sign in again
= sign-in-page.sessionExpired alone okta
(this |the |your |)session (has |is |)expired
= sign-in-page.stateStale
operation is not allowed. please refresh the page to proceed
operation is not allowed in the current authentication state
= sign-in-page.cookiesBlocked said
cookies are disabled on your browser. please enable cookies
= sign-in-page.cookiesBlocked alone okta
cookies are required
= sign-in-page.pageNotFound alone okta
page not found
(this|the) page (can't|cannot|couldn't|could not) be found
the page you (requested|are looking for)
= sign-in-page.tooManyRequests
you exceeded the maximum number of requests. try again in a while
= sign-in-page.tooManyRequests said
you have reached the limit of (sms|call) requests
= sign-in-page.tooManyRequests alone okta
too many attempts. (please |)try again later
= sign-in-page.tooManyRequests alone signing
too many requests
= sign-in-page.unsupportedResponse
there was an unsupported response from server
= sign-in-page.unexpectedError alone okta
there was an unexpected internal error
= sign-in-page.serverUnreachable alone okta
unable to connect to the server. please check your network connection
= sign-in-page.formErroneous
we found some errors. please review the form
= sign-in-page.formErroneous alone
we found some errors
= sign-in-page.clockUnsynced said
please check that your device's clock is accurate
= sign-in-page.deviceActivationFailed
your device cannot be activated because
= sign-in-page.deviceActivationFailed alone okta
device not activated
`
