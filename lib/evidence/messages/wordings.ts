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
= saml-error.inboundFailed
unable to validate incoming saml assertion
general_nonsuccess
400 general nonsuccess
400 general non success
400 general non_success
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
from saml because "fingerprint mismatch
from saml because "invalid signature
from saml because "key validation
from saml because "digest mismatch
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
invalid audience. the audience
invalid audience. the audiences
invalid audiences. the audience
invalid audiences. the audiences
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
saml authentication failed: extern uid has already been taken
saml authentication failed: user has already been taken
saml authentication failed: email has already been taken
jit disabled
jit failed
jit not enabled
jit is disabled
jit is failed
jit is not enabled
jit provisioning disabled
jit provisioning failed
jit provisioning not enabled
jit provisioning is disabled
jit provisioning is failed
jit provisioning is not enabled
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
saml signing certificate has expired
saml certificate is expired
idp certificate has expired
idp certificate is expired
idp certificate expired
identity provider certificate has expired
identity provider certificate is expired
identity provider certificate expired
idp's certificate has expired
idp's certificate is expired
idp's certificate expired
identity provider's certificate has expired
identity provider's certificate is expired
identity provider's certificate expired
signing certificate has expired
signing certificate is expired
signing certificate expired
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
email can't be blank
attribute is missing
attributes are missing
missing attribute
= saml-error.statusNotSuccess saml
invalid status {} for saml response
`
