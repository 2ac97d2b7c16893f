/** The messages of programs in their compact form, see rows.ts. Written by `npm run messages`. */
export const table = `= points library api-error/agentUnavailable api-error/objectStateForbids api-error/requestInvalid sign-in-error/agentFaulty sign-in-error/recoveryNotAllowed
Password ¦reset failed
Password ¦reset failed.
= points library api-error/agentUnavailable sign-in-error/agentFaulty
LDAP: error code ¦51 - Busy
LDAP: error code ¦52 - Unavailable
System.DirectoryServices.¦AccountManagement.PrincipalServerDownException: The server could not be contacted.
System.DirectoryServices.¦DirectoryServicesCOMException: The server is not operational.
The LDAP server is unavailable. {} System.DirectoryServices.¦Protocols.LdapConnection
javax.naming.¦CommunicationException: simple bind failed: {}:636
javax.naming.¦ServiceUnavailableException: {}:636; socket closed
= points library api-error/apiTokenInvalid api-error/authorizationMissing api-error/clientFault
net/http: invalid header field value "¦SSWS {}" for key Authorization
net/http: invalid header ¦field value for "Authorization"
= points library api-error/apiTokenInvalid sign-in-error/linkExpired sign-in-error/sessionStateStale
Invalid token provided
= points library api-error/audienceMismatched
¦IDX10206: Unable to validate audience. The 'audiences' parameter is empty.
¦IDX10207: Unable to validate audience. The 'audiences' parameter is null.
= points library api-error/audienceMismatched api-error/authorizationMissing api-error/issuerMismatched api-error/tokenInvalid
"errorType": "¦UnauthorizedException", "message": "Valid authorization header not provided."
= points library api-error/audienceMismatched api-error/clientFault
Audience (aud) claim {} present in the JWT but no expected audience value(s) were provided to the JWT ¦Consumer. Expected {} as an aud value.
¦IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null.
¦IDX10268: Unable to validate audience, validationParameters.ValidAudiences.Count == 0.
= points library api-error/audienceMismatched api-error/clientFault sign-in-error/audienceMismatched sign-in-error/clientFault
token has an audience claim, but no allowed ¦audiences are configured
= points library api-error/audienceMismatched api-error/issuerMismatched
JWT access token does not contain an "{} " claim, ¦so it cannot be matched against the configured {} value ({} )
JWT access token does not contain an "{} " claim, ¦so it cannot be matched against the configured {} value(s)
¦configured {} ({} ) does not match the "{} " claim ({} ) in the JWT access token
none of the configured {} values ¦matches the "{} " claim in the JWT access token
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/tokenExpired
Could not ¦validate the access token: {}
¦NimbusOAuth2Client Failed to parse JWT access token
[¦JWTValidator] Unable to validate the token: {}
couldn't get current server API group list: the server has ¦asked for the client to provide credentials
error: You must be ¦logged in to the server (Unauthorized)
error: You must be logged in to the server (the server has ¦asked for the client to provide credentials)
org.¦apache.kafka.common.errors.SaslAuthenticationException: {"status":"invalid_token"}
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/tokenInvalid
Invalid ¦OAuth access token. [{}]
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/keysUnavailable api-error/signatureInvalid api-error/tokenInvalid
"code":"¦FST_JWT_AUTHORIZATION_TOKEN_INVALID","error":"Unauthorized"
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/keysUnavailable api-error/tokenExpired api-error/tokenInvalid
Failed to authenticate ¦since the JWT was invalid
Failed to authenticate ¦since token was invalid
Failed to ¦validate the token
JWT (claims->{} ) rejected due to invalid claims or ¦other invalid content.
JWT ¦processing failed.
JWT ¦verification failed: {}
¦access_token failed verification: {}
¦access_token validation failed
could not ¦verify the access token: {}
token validation request failed: ¦status {} - {}
token ¦validation request failed: {}
unable to verify ¦bearer token
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/keysUnavailable api-error/tokenExpired api-error/tokenInvalid sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched sign-in-error/keysUnavailable
An error occurred while ¦attempting to decode the Jwt:
An error occurred while ¦attempting to decode the Jwt: {}
error ¦validating token: {}
failed to ¦verify token: {}
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/scopeMissing
"errorcode": "steps.jwt.¦InvalidClaim"
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/tokenExpired sign-in-error/audienceMismatched sign-in-error/issuerMismatched
¦ELY23013: Failed verification of token: {}
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/tokenInvalid
Token missing ¦payload {} value
Token ¦payload {} value not allowed
= points library api-error/audienceMismatched api-error/issuerMismatched api-error/tokenInvalid sign-in-error/claimMissing
{} not ¦satisfied: claim {} does not exist
{} not ¦satisfied: claim {} does not exist or is not a []string: {}
= points library api-error/audienceMismatched api-error/issuerMismatched sign-in-error/audienceMismatched sign-in-error/issuerMismatched
¦Expected {} claim to be: {} , but was: {} .
The {} ¦claim is not valid
¦unexpected "{} " claim value
= points library api-error/audienceMismatched api-error/issuerMismatched sign-in-error/audienceMismatched sign-in-error/issuerMismatched sign-in-error/sessionStateStale
OAUTH_JWT_CLAIM_COMPARISON_FAILED
unexpected JWT claim value ¦encountered
= points library api-error/audienceMismatched api-error/keysUnavailable api-error/signatureInvalid api-error/tokenExpired api-error/tokenInvalid sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched sign-in-error/keysUnavailable
JWT (claims->{} ) rejected due to invalid claims or other invalid content. ¦Additional details: {}
Token ¦verification has failed: {}
Verification of the token ¦issued to client {} has failed: {}
error ¦verifying token: {}
identity/¦extjwt: token verification failed: {}
¦oidc: verify token: {}
¦verifying JWT failed: {}
= points library api-error/audienceMismatched api-error/keysUnavailable api-error/tokenExpired api-error/tokenInvalid
¦Given token not valid for any token type
= points library api-error/audienceMismatched api-error/otherService api-error/scopeMissing
JWT token is missing the ¦following claims: {}
User is not authorized to access this resource with an ¦explicit deny
User is not authorized to access this resource with an ¦explicit deny in an identity-based policy
x-amzn-errortype: ¦AccessDeniedException {} User is not authorized to access this resource
= points library api-error/audienceMismatched api-error/otherService sign-in-error/appRefusedUser
(¦AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity
= points library api-error/audienceMismatched api-error/scopeMissing api-error/tokenInvalid
¦TokenClaimValueNotAllowed {} Claim {} value of {} is not allowed
= points library api-error/audienceMismatched sign-in-error/appRefusedUser sign-in-error/audienceMismatched sign-in-error/claimMissing
error ¦validating claims: {}
= points library api-error/audienceMismatched sign-in-error/audienceMismatched
Audience mismatch
ID token missing ¦audience claim
¦IDX10231: Audience validation failed. Delegate returned false, securitytoken: '{} '.
Invalid audience.
JWT missing required ¦audience
No Audience (¦aud) claim present.
Wrong audience: {}
¦aud is missing, this is required in the id_token
audience claims {} ¦do not exist in claims: {}
¦cid: {} does not match {}
the 'Client Id' was not ¦able to be validated. {}
= points library api-error/audienceMismatched sign-in-error/audienceMismatched sign-in-error/samlAudienceMismatched
Invalid audience
Invalid audience (¦strict)
¦audience is not valid
= points library api-error/authorizationMissing
¦Bearer token is malformed
Found multiple Authorization ¦headers.
Found multiple bearer ¦tokens in the request
Sending to authentication entry ¦point since failed to resolve bearer token
The requested token parameter is an ¦empty string
Your ¦access token is missing.
invalid Authorization ¦header: {}
no ¦Cookie header found
no ¦Cookie {} found
= points library api-error/authorizationMissing api-error/clientFault
¦Nil JSON web token
The token is ¦null.
jwt must be ¦provided
oauth2 validation error: cannot use ¦both client secret and JWT private keys
¦oauth2 validation error: client.id is required
¦oauth2 validation error: invalid JWK JSON format: {}
oauth2 validation error: jwk ¦file {} does not exist
oauth2 validation error: must provide either client.secret or one of ¦jwk_file, jwk_json, or jwk_pem
oauth2 validation error: only one of ¦jwk_file, jwk_json, or jwk_pem should be provided
oauth2 validation error: ¦scopes are required
oauth2 validation error: ¦token_url is required
¦tokenstring should not contain 'bearer '
= points library api-error/authorizationMissing api-error/clientFault api-error/idTokenUsed api-error/tokenInvalid
Invalid JWT. Header is not a valid JSON ¦object
Invalid JWT. ¦Payload is not a valid JSON object
JWT string does not ¦consist of exactly 3 parts (header, payload, signature)
¦JwtParseError: JWT string does not consist of exactly 3 parts (header, payload, signature)
The token header is not a valid base64url ¦serialized JSON.
The token is not a valid base64url ¦serialized JSON.
The token payload is not a valid base64url ¦serialized JSON.
= points library api-error/authorizationMissing api-error/clientFault api-error/tokenInvalid
A JWS Compact Serialization must have exactly {} parts ¦separated by period ('.') characters
Compact JWT strings MUST always have a Base64Url protected header per https://¦tools.ietf.org/html/rfc7519#section-7.2 (steps 2-4).
Compact JWT ¦strings may not contain whitespace.
Failed to parse the ¦decoded payload as JSON
Invalid ¦Compact JWS
Invalid ¦JWS header: {}
Invalid JWT serialization: Missing dot ¦delimiter(s)
Invalid Token or Protected Header ¦formatting
JWT Claims Set must be a ¦top-level JSON object
JWT is ¦malformed
¦JWTs must contain a payload
¦JWTs must use Compact JWS serialization, JWT must be a string
Malformed token
Only JWTs using Compact JWS serialization can be ¦decoded
Parsing the ¦Header's JSON resulted on a Null map
Parsing the ¦Payload's JSON resulted on a Null map
Payload of ¦JWS object is not a valid JSON object
The token was expected to have 3 ¦parts, but got {} .
Token does not contain a ¦Protected Header
Unable to read ¦compact JWT: {}
Unexpected number of Base64URL parts, must be ¦three
could not JSON ¦decode claim
could not JSON ¦decode header
could not ¦base64 decode claim
could not ¦base64 decode header
could not ¦base64 decode signature
error ¦parsing token: {}
failed to ¦decode JWT ({} : {} )
failed to parse JWT Header body as base64url ¦encoded JSON
failed to parse JWT Payload body as base64url ¦encoded JSON
failed to parse ¦jws message: {}
failed to parse ¦jws: {}
failed to parse token ¦stored in header ({} ): {}
failed to ¦parse token: {}
go-jose/go-jose: compact JWS format must have ¦three parts
invalid ¦jws message: {}
invalid number of ¦segments
jwt malformed
jwt must be a ¦string
jwt signature is ¦required
malformed access token, couldn't ¦extract jwt payload: {}
malformed access token, expected 3 ¦parts got {}
malformed jwt ({} ): {}
¦malformed jwt claims: {}
malformed jwt, expected 3 ¦parts got {} : {}
oidc: ¦malformed jwt payload: {}
oidc: malformed jwt, expected 3 ¦parts got {}
oidc: ¦malformed jwt: {}
parsing jwt: {}
token '{} ' is not valid --> no ¦dots included
token '{} ' is not valid --> token ¦falsy
token '{} ' is not valid --> token has to have exactly {} ¦dots
token contains an invalid number of ¦segments
token is malformed
unknown JWT format (¦pedantic)
¦wants {} segments but got {} segments
= points library api-error/authorizationMissing api-error/clientFault sign-in-error/clientFault
¦Dynamic client registration is not supported by the authorization server
¦Incompatible auth server: does not support dynamic client registration
SDK auth failed: ¦dynamic client registration failed: HTTP {}
authorization server does not support ¦dynamic client registration
does not support Dynamic Client Registration (RFC ¦7591)
= points library api-error/authorizationMissing api-error/endpointRefusesOauth sign-in-error/sessionStateStale workflows-403/endpointRefusesOauth
Invalid session
= points library api-error/authorizationMissing api-error/issuerMismatched api-error/otherService api-error/scopeMissing
403 - ¦rbac_access_denied_matched_policy[none]
= points library api-error/authorizationMissing api-error/tokenExpired api-error/tokenInvalid
"errorcode": "keymanagement.service.¦invalid_access_token"
"errorcode":"oauth.v2.¦InvalidAccessToken"
"¦faultstring": "Invalid Access Token"
= points library api-error/authorizationMissing api-error/tokenInvalid
"errorType": "¦UnauthorizedException", "message": "Unable to parse JWT token."
"errorcode": "steps.jwt.¦FailedToDecode"
DPoP access token is ¦malformed.
Jwt cannot be ¦parsed
¦TokenNotPresent {} JWT not present
the tokens header does not ¦appear to be a base64 encoded string
the ¦tokens header is not a json object
token must contain at least 1 period ('.') and only characters 'a-Z 0-9 ¦_'
= points library api-error/clientFault
Found multiple Jwt ¦tokens
opts.¦introspection_endpoint not said and {}
subject_token must not include the 'Bearer ' ¦prefix
= points library api-error/clientFault api-error/idTokenUsed
¦IDX10256: Unable to validate the token type. TokenValidationParameters.ValidTypes is set, but the 'typ' header claim is null or empty.
¦IDX10257: Token type validation failed. Type: '{} '. Did not match: validationParameters.TokenTypes: '{} '.
= points library api-error/clientFault api-error/idTokenUsed api-error/orgTokenUnverifiable
JOSE header ¦typ (type) {} not allowed
Signed JWT rejected: No JWS header ¦typ (type) verifier is configured
unexpected "¦typ" JWT header value
unexpected JWT "¦typ" header parameter value
= points library api-error/clientFault api-error/idTokenUsed api-error/tokenInvalid
A non-encrypted JWT cannot be accepted as encryption ¦configurations have been defined and are required
Expiration Time claim (exp) must be an ¦integer.
Issued At claim (iat) must be an ¦integer.
¦JwtAlgorithmMismatch: JWT algorithm mismatch: expected "{}", got "{}"
¦JwtAlgorithmNotAllowed: algorithm "{}" is not in the allowed list
¦JwtHeaderRequiresKid: required "kid" in jwt header: {}
¦JwtSymmetricAlgorithmNotAllowed: symmetric algorithm "{}" is not allowed for JWK verification
¦JwtTokenInvalid: invalid JWT token: {}
Not Before claim (nbf) must be an ¦integer.
Only the ¦HS256, HS384 and HS512 algorithms are supported for HMac signature
Only the RS256, ¦RS384, RS512, PS256, PS384 and PS512 algorithms are supported for RSA signature
The specified ¦SecretKey is not strong enough to be used with JWT HMAC signature algorithms.
The {} ¦key's size is {} bits which is not secure enough for the {} algorithm.
jwt ¦jwtid invalid. expected: {}
please specify "none" in "algorithms" to verify ¦unsigned tokens
= points library api-error/clientFault api-error/issuerMismatched
No credentials found for ¦given '{} '
= points library api-error/clientFault api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/keysUnavailable
token is ¦unverifiable: error while executing keyfunc: {}
= points library api-error/clientFault api-error/issuerMismatched api-error/oktaUnreachable sign-in-error/clientFault sign-in-error/keysUnavailable
¦IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null or empty.
¦IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null.
= points library api-error/clientFault api-error/keysUnavailable sign-in-error/clientFault sign-in-error/keysUnavailable
The JWK Set did not contain any ¦usable keys. Perhaps 'cryptography' is not installed?
= points library api-error/clientFault api-error/keysUnavailable sign-in-error/keysUnavailable sign-in-error/samlSignatureInvalid
¦IDX10500: Signature validation failed. No security keys were provided to validate the signature.
= points library api-error/clientFault api-error/objectStateForbids
Error: Cannot import non-¦existent remote object
Provider produced inconsistent final ¦plan
Provider produced inconsistent result after ¦apply
= points library api-error/clientFault api-error/oktaUnreachable
The plugin encountered an error, and failed to respond to the plugin.(*¦GRPCProvider).{} call
The plugin.(*GRPCProvider).¦ApplyResourceChange request was cancelled
The plugin.(*GRPCProvider).¦PlanResourceChange request was cancelled
The plugin.(*GRPCProvider).¦ReadResource request was cancelled
= points library api-error/clientFault api-error/otherService
Execution failed due to configuration error: ¦Authorizer error
Execution failed due to configuration error: Invalid permissions on ¦Lambda function
Unable to parse JWT token. {} ¦UnauthorizedException
Unauthorized endpoint, please check Setup->Security->¦Named credentials
Unauthorized endpoint, please check ¦Setup->Security->Remote site settings. endpoint =
x-amzn-errortype: ¦AuthorizerConfigurationException
= points library api-error/clientFault api-error/tokenInvalid
A non-signed JWT cannot be accepted as signature ¦configurations have been defined
An error occurred while ¦attempting to decode the Jwt: Malformed payload
An error occurred while ¦attempting to decode the Jwt: Malformed token
Bad token; {}
Error ¦decoding signature from token
Error ¦decoding token claims.
Error ¦decoding token headers.
Error missing signature ¦type in token header
¦IDX12709: CanReadToken() returned false. JWT is not well formed. The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EncodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX12709: CanReadToken() returned false. JWT is not well formed. The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX12709: CanReadToken() returned false. JWT is not well formed: '{} '. The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX12720: Token string does not match the token formats: JWE (header.encryptedKey.iv.ciphertext.tag) or JWS (header.payload.signature)
¦IDX12723: Unable to decode the payload '{} ' as Base64Url encoded string.
¦IDX12723: Unable to decode the payload '{} ' as Base64Url encoded string. jwtEncodedString: '{} '.
¦IDX12729: Unable to decode the header '{} ' as Base64Url encoded string.
¦IDX12729: Unable to decode the header '{} ' as Base64Url encoded string. jwtEncodedString: '{} '.
¦IDX12739: JWT has three segments but is not in proper JWS format.
¦IDX12739: JWT: '{} ' has three segments but is not in proper JWS format.
¦IDX12740: JWT has five segments but is not in proper JWE format.
¦IDX12740: JWT: '{} ' has five segments but is not in proper JWE format.
¦IDX12741: JWT must have three segments (JWS) or five segments (JWE).
¦IDX12741: JWT: '{} ' must have three segments (JWS) or five segments (JWE).
¦IDX14100: JWT is not well formed, there are no dots (.). The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EncodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX14100: JWT is not well formed, there are no dots (.). The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX14100: JWT is not well formed: '{} '. The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX14101: Unable to decode the payload '{} ' as Base64Url encoded string.
¦IDX14101: Unable to decode the payload '{} ' as Base64Url encoded string. jwtEncodedString: '{} '.
¦IDX14102: Unable to decode the header '{} ' as Base64Url encoded string.
¦IDX14102: Unable to decode the header '{} ' as Base64Url encoded string. jwtEncodedString: '{} '.
¦IDX14107: Token string does not match the token formats: JWE (header.encryptedKey.iv.ciphertext.tag) or JWS (header.payload.signature)
¦IDX14111: JWT: '{} ' must have three segments (JWS) or five segments (JWE).
¦IDX14120: JWT is not well formed, there is only one dot (.). The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EncodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX14120: JWT is not well formed, there is only one dot (.). The token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.
¦IDX14301: Unable to parse the header into a JSON object. Header: '{} '.
¦IDX14302: Unable to parse the payload into a JSON object. Payload: '{} '.
Invalid JWS Format. JWS should include {} ¦segments.
Invalid JWT Format. JWT should include {} or {} ¦segments.
Invalid header ¦string: {}
Invalid ¦payload string: {}
Invalid ¦segment encoding
Invalid token ¦type. Token must be a {}
JWT ¦string '..' is missing a header.
JWT string has a ¦digest/signature, but the header does not reference a valid signature algorithm.
JWT ¦strings must contain exactly 2 period characters. Found: {}
Jwt ¦ED25519 signature is wrong length
Jwt header [¦alg] field is required and must be a string
Jwt header [¦alg] is not supported
Jwt header [kid] field is not a ¦string
Jwt header is an invalid Base64url ¦encoded
Jwt header is an invalid ¦JSON
Jwt is not in the form of Header.Payload.Signature with two dots and 3 ¦sections
Jwt payload [aud] field is not a string or string ¦list
Jwt payload [exp] field is not a ¦positive 64 bit integer
Jwt payload [exp] field is not an ¦integer
Jwt payload [iat] field is not a ¦positive 64 bit integer
Jwt payload [iat] field is not an ¦integer
Jwt payload [¦iss] field is not a string
Jwt payload [¦jti] field is not a string
Jwt payload [nbf] field is not a ¦positive 64 bit integer
Jwt payload [nbf] field is not an ¦integer
Jwt payload [¦sub] field is not a string
Jwt payload is an invalid Base64url ¦encoded
Jwt ¦payload is an invalid JSON
Jwt signature is an invalid Base64url ¦encoded
No ¦SecurityTokenValidator available for token.
Not ¦enough or too many segments{} none{} alg
Not ¦enough segments
The JWT has no signature but the JWT ¦Consumer is configured to require one: {}
¦Unsecured (plain) JWTs are rejected, extend class to handle
Wrong number of ¦segments
could not parse JWT from ¦access_token: {}
id_token not ¦signed: {}
oidc: id token not ¦signed
¦parsing JWT failed: {}
token is malformed: {}
token is not ¦compact JWT
token is not signed
token must be ¦signed
{} : ¦malformed jwt payload: {}
{} : token contains an invalid number of ¦segments
= points library api-error/clientFault api-error/tokenInvalid sign-in-error/clientFault
"¦alg" (Algorithm) Header Parameter not allowed
"¦alg" (Algorithm) Header Parameter value not allowed
'{} ' is not a ¦permitted algorithm.
Algorithm not supported: {}
Expected a ¦different algorithm
Failed to find a Signature ¦Verifier for Client Registration: '{} '. Check to ensure you have configured a valid JWS Algorithm: '{} '
¦IDX10518: Signature validation failed. Algorithm validation failed with error: '{} '.
¦IDX10634: Unable to create the SignatureProvider. Algorithm: '{} ', SecurityKey: '{} ' is not supported. The list of supported algorithms is available here: https://aka.ms/IdentityModel/supported-algorithms
¦IDX10652: The algorithm '{} ' is not supported.
¦IDX10696: The algorithm '{} ' is not in the user-defined accepted list of algorithms.
¦IDX21302: The algorithm: '{} ' specified in the jwt header is not supported.
¦Incorrect key for this algorithm
Invalid or ¦unsupported algorithm: {}
JWT was not ¦signed with the expected configured algorithm: {} != {}
Missing / invalid token ¦algorithm
No signature ¦algorithm found for JWT: {}
Provided JWKs do not support one of the specified ¦algorithms: {}
The provided Algorithm doesn't match the one defined in the ¦JWT's Header.
The specified ¦alg value is not allowed
Unexpected ¦alg header
¦Unknown Signature Algorithm
Unsupported ¦JWS algorithm: {}
¦Unsupported algorithm of {}
Unsupported algorithm: {} . Supported algorithms are: ¦HS256, HS384, HS512
algorithm in the message does not match any of the ¦inferred algorithms
id_token ¦signed with algorithm {} : {}
invalid algorithm
invalid_jwt_algorithm | {}
key type of key with kid "{} " does not match the JWT "¦alg" header "{} "
missing client or server configuration to verify used JWT "¦alg" header parameter
no supported signing algorithms in common between provider and configuration: ¦discovered={} , configured={}
oidc: ¦unsupported signing algorithm {}
¦payload algorithm is {} but {} verification key was provided
¦secretOrPublicKey must be a symmetric key when using {}
secretOrPublicKey must be an ¦asymmetric key when using {}
signature ¦algorithm not supported
signing method (alg) is ¦unavailable
signing ¦method {} is invalid
token is ¦signed by unexpected algorithm "{} "
token is signed using algorithm "{} " which is not supported by ¦lua-resty-jwt
token ¦signed with unexpected algorithm
unexpected JWT "¦alg" header parameter
unexpected JWT ¦alg received, expected {} , got: {}
unexpected signature ¦algorithm {} ; expected {}
unexpected signing ¦method: {}
unsupported JWS "¦alg" identifier
unsupported ¦JWS algorithm
¦unsupported signing algorithm
¦unsupported signing algorithm {}
= points library api-error/clientFault api-error/trustStoreIncomplete
Failed to read the CA ¦contents: {}
= points library api-error/clientFault sign-in-error/clientAssertionInvalid sign-in-error/clientFault
¦DECODER routines::unsupported ERR_OSSL_UNSUPPORTED
ERR_OSSL_PEM_NO_START_LINE
Invalid Private Key ¦PEM file
PEM routines:¦get_name:no start line
PEM text has ¦trailing data: {} bytes
Something ¦went wrong when creating the signed JWT. Verify your private key.
Supplied privateKey is not an RSA or ¦EC key - {}
The kty {} is not supported. Use '¦EC' or 'RSA'.
The ¦private key provided is invalid. {}
Unsupported ¦Private Key format '{} "
either private key or private key file is a required ¦m2m argument
error ¦decoding JWK: {}
failed to decode dpop ¦signer: {}
failed to ¦sign token: {}
invalid ¦private key
invalid ¦private key value
key is not a ¦signer: {}
private key {} is not ¦pkcs#1 or pkcs#8 format
private key {} is unknown ¦pkcs#8 format type
¦privateKeyFilePath may not be null
= points library api-error/clientFault sign-in-error/clientFault
¦IDX10505: Signature validation failed. The user defined 'Delegate' specified on TokenValidationParameters returned null when validating token: '{} '.
¦IDX10509: Token validation failed. The user defined 'Delegate' set on TokenValidationParameters.TokenReader did not return a '{} ', but returned a '{} ' when reading token: '{} '.
¦IDX10510: Token validation failed. The user defined 'Delegate' set on TokenValidationParameters.TokenReader returned null when reading token: '{} '.
No verification key ¦available
No verification key ¦available{} .{}
Unable to ¦find an algorithm for key
Unable to ¦find an algorithm for key: {}
¦at_hash claim does not match access_token.
identity/¦extjwt: at least one allowed audience is required
oidc: invalid configuration, ¦audiences cannot be empty
oidc: unsupported signing ¦alg: {}
= points library api-error/clientFault sign-in-error/clientSecretInvalid
failed to match ¦hmac signature
= points library api-error/clientRateLimited api-error/rateLimited sign-in-error/rateLimited sign-in-error/userLocked
Too many ¦attempts. Try again later.
= points library api-error/clockSkewed api-error/tokenExpired
The token ¦timestamp is invalid.
= points library api-error/clockSkewed api-error/tokenExpired sign-in-error/authenticationTooOld sign-in-error/clockSkewed
JWT ¦timestamp claim value failed validation
OAUTH_JWT_TIMESTAMP_CHECK_FAILED
= points library api-error/clockSkewed api-error/tokenExpired sign-in-error/clockSkewed
"iat" claim timestamp check failed (too ¦far in the past)
As of now {} iat {} is more than {} ¦second(s) in the past{}
¦IDX10230: Lifetime validation failed. Delegate returned false, securitytoken: '{} '.
The token has expired ¦at {}
Token maximum ¦age exceeded
maxAge exceeded
= points library api-error/clockSkewed api-error/tokenExpired sign-in-error/clockSkewed sign-in-error/sessionStateStale
JWT issued too ¦far in the past, now {} , iat {}
unexpected JWT "iat" (issued at) claim value, it is too ¦far in the past
= points library api-error/clockSkewed api-error/tokenInvalid
The token ¦lifetime is invalid
The token lifetime is invalid; NotBefore: '{} ', ¦Expires: '{} '
= points library api-error/clockSkewed sign-in-error/clockSkewed
¦IDX10248: X509SecurityKey validation failed. The associated certificate is not yet valid. ValidFrom (UTC): '{} ', Current time (UTC): '{} '.
= points library api-error/dpopProofInvalid
Invalid jwk parameter in ¦JWS Header.
JWT Access Token ¦confirmation mismatch
Missing jwk parameter in ¦JWS Header.
¦iat claim is invalid.
¦iat claim is required.
¦jkt claim is invalid.
¦jti claim is invalid or unable to cache.
¦jti claim is invalid.
¦jti claim is required.
¦jwk header is missing or invalid.
unexpected JWT "¦cnf" (confirmation) claim value
= points library api-error/dpopProofInvalid api-error/dpopProofMissing
DPoP ¦proof is missing or invalid.
= points library api-error/dpopProofInvalid api-error/dpopProofMissing api-error/tokenExpired api-error/tokenInvalid
Unable to authenticate the DPoP-¦bound access token.
= points library api-error/engineMismatched api-error/pathNotFound
This endpoint has been ¦deprecated.
= points library api-error/idTokenUsed api-error/issuerMismatched api-error/tokenExpired api-error/tokenRevoked api-error/wrongAuthorizationServer workflows-403/connectionExpired
The ¦access token is invalid.
The token is invalid.
= points library api-error/idTokenUsed api-error/issuerMismatched api-error/tokenInvalid
No KID specified and JWKS endpoint returned more ¦than 1 key
failed to find ¦matching key: no key ID ("kid") specified in token
failed to find matching key: no key ID ("kid") specified in token but ¦multiple keys available in key set
token missing ¦kid header parameter
= points library api-error/idTokenUsed api-error/tokenInvalid sign-in-error/claimMissing
Expected {} claim to be: {} , but was not ¦present in the JWT claims.
JWT "{} " ({} ) claim missing
JWT missing required ¦claims: {}
Missing '{} ' claim. ¦Expected value
missing ¦required "{} " claim
missing required JWT ¦property {}
missing ¦required claim
token is missing ¦required claim
{} not ¦satisfied: required claim not found
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/oktaUnreachable
cache lookup for the JWKs forced-refresh ¦throttle failed; treating the forced refresh as throttled
could not find a key in the cached JSON Web Keys, doing a forced refresh in case keys were ¦rolled over
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/oktaUnreachable api-error/orgTokenUnverifiable sign-in-error/keysUnavailable
Error while ¦resolving signing key for kid "{} "
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/oktaUnreachable api-error/orgUrlWrong sign-in-error/keysUnavailable
Error connecting to the given ¦credential's issuer
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable
"errorcode": "steps.jwt.¦NoMatchingPublicKey"
Jwks doesn't have key to match kid or ¦alg from Jwt
The signature ¦key was not found
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/tokenExpired api-error/tokenInvalid
Failed to ¦parse token
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/tokenInvalid
Failed to ¦Decode Token: policy({})
Invalid token: policy({}) {} steps.jwt.¦InvalidToken
No matching public key: policy({}) {} steps.jwt.¦NoMatchingPublicKey
steps.jwt.¦KeyIdMissing {} policy
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/tokenInvalid sign-in-error/keysUnavailable
could not ¦decode token: {}
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/clientFault sign-in-error/keysUnavailable
An error occurred while ¦attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/issuerMismatched sign-in-error/keysUnavailable
Cannot verify JWS signature: unable to ¦locate signature verification key for JWS with header: {}
JWS object rejected: Another algorithm expected, or no matching key(¦s) found
No key found matching the ¦spec
No ¦matching key found.
OAUTH_KEY_SELECTION_FAILED
Signed JWT rejected: Another algorithm expected, or no matching key(¦s) found
Unable to find a signing key that ¦matches '{} '
error in ¦secret or public key callback: {}
error ¦searching for key set with kid {} : {}
error when ¦selecting a JWT verification key, no applicable keys found
failed to ¦find key with key ID {} in key set
failed to get key at ¦index 0 (empty JWKS?)
go-¦jose/go-jose: JWK with matching kid not found in JWK Set
¦keyfunc returned empty verification key set
no ¦applicable key found in the JSON Web Key Set
no key set found with ¦kid {}
no known key ¦successfully validated the token signature
no public keys ¦able to verify jwt
token is ¦unverifiable
= points library api-error/issuerMismatched api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/keysUnavailable
"kid" empty, unable to ¦lookup correct key
"kid" invalid, unable to ¦lookup correct key
Could not find ¦public key for kid {}
Exception of type '¦SecurityTokenSignatureKeyNotFoundException' thrown, Options.ConfigurationManager.RequestRefresh() called.
¦IDX10253: RequireSignedTokens property on ValidationParameters is set to true, but the issuer signing key is null.
¦IDX10501: Signature validation failed. Unable to match key: kid: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10501: Signature validation failed. Unable to match key: kid: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10502: Signature validation failed. The token's kid is: '{} ', but did not match any keys in ValidationParameters or Configuration and TryAllIssuerSigningKeys is false. Number of keys in ValidationParameters: '{} '. Number of keys in Configuration: '{} '. token: '{} '.
¦IDX10503: Signature validation failed. Keys tried: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10503: Signature validation failed. The token's kid is: '{} ', but did not match any keys in TokenValidationParameters or Configuration. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '. See https://aka.ms/IDX10503 for details.
¦IDX10503: Signature validation failed. Token does not have a kid. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10503: Signature validation failed. Token does not have a kid. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '. See https://aka.ms/IDX10503 for details.
¦IDX10516: Signature validation failed. Unable to match key: kid: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '. Valid Lifetime: '{} '. Valid Issuer: '{} '
¦IDX10517: Signature validation failed. The token's kid is missing. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Exceptions caught: '{} '. token: '{} '. See https://aka.ms/IDX10503 for details.
¦JWK for kid "{}" not found in the JWKS
¦JWK for kid {} not found in the JWKS
JWK is not available, neither 'kid' nor '¦x5t' token headers are set
¦JWK with kid '{} ' is not available
JWK with ¦thumprint '{} ' is not available
JWKS for uri {} not yet available in ¦cache
¦JWK_NOT_FOUND: No matching JWK found in the set.
JWT doesn't specify kid but the ¦keystore contains multiple RSA keys
JWT header does not have valid ¦kid claim
Key ¦ID not found
Key does not match to any ¦recipient
¦KidNotFoundInJwksError: JWK for kid "{}" not found in the JWKS
¦NO_JWKS: No JWKS found in the response.
No key id (kid) or ¦x5t found from token headers
No ¦matching JWK found in the set.
No ¦matching JWK.
Not allowed to fetch JWKS yet, still waiting for back ¦off period to end
¦RSA key with id {} not found
Unable to find a signing key that ¦matches: "{} "
Unable to find a suitable verification key for JWS ¦w/ header {} from JWKs {}
Unable to find a suitable verification key for JWS w/ header {} from JWKs {} ¦obtained from {}
¦WaitPeriodNotYetEndedJwkError: Not allowed to fetch JWKS yet
could not find key with ¦kid: {}
¦keyset has no key for kid: {}
no possible keys ¦matches
= points library api-error/issuerMismatched api-error/oktaUnreachable api-error/orgUrlWrong
¦BadRequestException: Caught exception when connecting to {} /.well-known/openid-configuration for issuer {}
= points library api-error/issuerMismatched api-error/orgUrlWrong sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Policy error while ¦contacting the discovery endpoint {} : {}
= points library api-error/issuerMismatched api-error/orgUrlWrong sign-in-error/issuerMismatched sign-in-error/orgUrlWrong
Invalid issuer URL in ¦configuration
= points library api-error/issuerMismatched api-error/tokenExpired api-error/tokenRevoked
Provided token ¦isn't active
= points library api-error/issuerMismatched api-error/tokenInvalid
¦IDX10211: Unable to validate issuer. The 'issuer' parameter is null or whitespace
¦IDX10211: Unable to validate issuer. The 'issuer' parameter is null or whitespace.
= points library api-error/issuerMismatched sign-in-error/issuerMismatched
¦IDX40001: Issuer: '{} ', does not match any of the valid issuers provided for this application.
Invalid issuer.
Issuer mismatch
JWT {} claim has ¦value {} , must be {}
OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED
Wrong issuer: {}
= points library api-error/issuerMismatched sign-in-error/issuerMismatched sign-in-error/samlIssuerMismatched
Invalid issuer
Invalid issuer {}
¦issuer does not match
= points library api-error/keysUnavailable
Jwks RSA [¦n] or [e] field is missing or has a parse error
¦PEM Key type is not supported
PEM ¦pubkey parse fails
¦Signing key is required
[¦kty] is missing in [keys]
[¦kty] is not supported in [keys]
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked
Failed to ¦obtain keys
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/keysUnavailable
'issuer' not found in authorization server ¦metadata
Failed to ¦discover issuer at {}
Failed to ¦fetch authorization server metadata
JWKS could not be ¦parsed as JSON: {}
JWKS endpoint response ¦contained no valid keys
JWKS endpoint returned ¦empty payload
JWKS endpoint returned invalid ¦payload
RNAppAuth Error ¦service_configuration_fetch_error
Unable to get the ¦JWS due to a HTTP error
failed to ¦fetch JWKS from {}
invalid ¦JWKS response. "keys" field is missing
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete
Cannot fetch JWT ¦public key from {} , {}
Failed to fetch ¦pubkey from {} : {}
Jwks remote ¦fetch is failed
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable
"response" is not a ¦conform JSON Web Key Set response (unexpected HTTP status code)
Because of {} unable to refresh JWKS content from {} so will continue to use cached keys for more {} seconds until ¦about {} -> {}
Could not ¦obtain the keys
¦Couldn't retrieve JWK set from URL: {}
¦Couldn't retrieve JWKs
¦Couldn't retrieve remote JWK set: {}
Failed to ¦retrieve JWK set
Non ¦200 status code ({} ) returned from {}
Timeout while ¦waiting for cache refresh ({} ms exceeded)
Unable to refresh ¦cache
Unable to ¦retrieve keys from JWK
error ¦checking jwks URL
error ¦checking jwks URL {}
failed to get ¦cached jwk.Set: {}
failed to process response: non-¦200 response code {}
failed to ¦refresh resource {} : {}
jwk.Fetch: failed to read response ¦body for {} : {}
jwk.¦Fetch: request failed: {}
jwk.Fetch: request returned status {} , expected ¦200
oidc: failed to ¦get keys: {}
oidc: ¦get keys failed {}
oidc: ¦get keys failed: {}
unable to ¦fetch key for signature validation: {}
{} ; ¦Failover JWK source retrieval failed with: {}
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/keysUnavailable
An error occurred while ¦attempting to decode the Jwt: Couldn't retrieve remote JWK set: {}
¦Fail to fetch data from the url, err: "{} "
Failed to ¦fetch keys from URL: {}
Unable to find a suitable verification key for JWS w/ header {} due to an unexpected exception ({} ) while ¦obtaining or using keys from JWKS endpoint at {}
¦accessing jwks url ({} ) failed: {}
could not retrieve JSON ¦Web Keys
could not {} JSON ¦Web Keys
request for metadata was not ¦successful: {}
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/tlsIntercepted
JWT Validation Failed: ¦IDX10500: Signature validation failed
JWT Validation Failed: ¦IDX10501: Signature validation failed. Unable to match key
JWT Validation Failed: ¦IDX10511: Signature validation failed
OIDC discovery endpoint ¦communication error
= points library api-error/keysUnavailable api-error/oktaUnreachable api-error/trustStoreIncomplete sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
¦ELY23005: Unable to load OpenID provider metadata from {}
= points library api-error/keysUnavailable api-error/oktaUnreachable sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Failed to ¦retrieve OpenID configuration for {}
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/signatureInvalid api-error/tokenInvalid
"errorcode": "steps.jwt.¦InvalidToken"
¦Authorization token is invalid: {}
JWT access token signature could not be validated, ¦aborting
Jwt verification ¦fails
¦JwtInvalidSignatureAlgorithmError: JWT signature algorithm not allowed: {}. Expected: {}
¦JwtInvalidSignatureError: Invalid signature
¦JwtTokenSignatureMismatched: token({}) signature mismatched
The signature is invalid
The token ¦algorithm is invalid.
The token ¦signature is invalid.
Unable to verify ¦Elliptic Curve signature using provided ECPublicKey: {}
¦Untrusted authorization token
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/signatureInvalid api-error/tokenInvalid sign-in-error/clientFault sign-in-error/keysUnavailable
An error occurred while ¦attempting to decode the Jwt: Signed JWT rejected: Invalid signature
¦IDX10511: Signature validation failed. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Matched key was in '{} '. kid: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10511: Signature validation failed. Keys tried: '{} '. Number of keys in TokenValidationParameters: '{} '. Number of keys in Configuration: '{} '. Matched key was in '{} '. kid: '{} '. Exceptions caught: '{} '. token: '{} '. See https://aka.ms/IDX10511 for details.
¦IDX10511: Signature validation failed. Keys tried: '{} '. kid: '{} '. Exceptions caught: '{} '. token: '{} '.
JWT signature verification failed ({} ) for JWT with no kid, re-trying with ¦forced refresh now
JWT signature ¦verification failed: {}
Signature ¦verification failed.
Unable to verify ¦Elliptic Curve signature using configured ECPublicKey. {}
Unable to verify RSA signature using configured ¦PublicKey. {}
could not verify signature ¦against any of the ({} ) provided keys{}
signature does not match ¦Payload
token signature is invalid: {}
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/signatureInvalid api-error/tokenInvalid sign-in-error/keysUnavailable
Invalid ¦JWS Signature: {}
¦JWS object rejected: Invalid signature
¦JWS signature is invalid.
JWT signature does not match locally computed signature. JWT validity cannot be ¦asserted and should not be trusted.
JWT signature ¦verification failed
Signed JWT ¦rejected: Invalid signature
Verification fails with signature configuration: {} , ¦passing to the next one
error ¦verifying token signature: {}
failed to match ¦EdDSA signature
failed to ¦verify id token signature
failed to verify signature using ¦ecdsa
failed to ¦verify signature: {}
go-jose/go-jose: ¦ecdsa signature failed to verify
go-jose/go-jose: ¦ed25519 signature failed to verify
unable to ¦validate signature: {}
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/signatureInvalid api-error/tokenInvalid sign-in-error/keysUnavailable sign-in-error/samlSignatureInvalid
invalid signature
signature is invalid
signature ¦verification failed
signature ¦verification failed: {}
token signature is invalid
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable api-error/signatureInvalid sign-in-error/keysUnavailable
The token violates some mandatory ¦constraints, details: - Token signature mismatch
could not ¦decode token: failed to verify with any of the keys
could not verify message using any of the ¦signatures or keys
failed to verify with ¦any of the keys
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/clientFault sign-in-error/keysUnavailable
¦CWWKS1739E: A signing key required by signature algorithm {} was not available.
= points library api-error/keysUnavailable api-error/orgTokenUnverifiable sign-in-error/keysUnavailable
Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity ¦documentation for requirements
OAuth 2.0 {} has ¦unregisted key id {}
= points library api-error/keysUnavailable api-error/orgUrlWrong api-error/proxyBlocked
¦Jwks does not have [keys] field
¦Jwks is an invalid JSON
[keys] in Jwks is not an ¦array
= points library api-error/keysUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
"response" body "keys" property must be an ¦array
¦Array keys in jwks missing!
¦Couldn't parse remote JWK set: {}
Expected 200 ¦OK from the JSON Web Key Set HTTP response
Failed to parse the JSON ¦Web Key Set HTTP response as JSON
Invalid JWKS ¦URI: The provided URI is not a valid URL.
JSON ¦Web Key Set malformed
JSON Web Key Set ¦members must be public keys
¦Malformed JWK Set JSON: {}
¦Malformed Jwk set
Missing required "keys" ¦member
The JSON JWKS content does not include the {} ¦member.
Unable to parse ¦JWK set
failed to ¦decode "keys": {}
failed to parse ¦JWK set at {} : {}
failed to parse ¦sole key in key set
failed to ¦unmarshal JWK set: {}
oidc: failed to ¦decode keys: {}
oidc: failed to ¦unmarshall key set: {}
= points library api-error/keysUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/keysUnavailable
¦GET request to '{} ' failed with status of: {}
failed to decode JWT: missing '¦jwks_uri' from metadata
= points library api-error/keysUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
"keys" ¦member must exist in the JWK Set
An error occurred while ¦attempting to decode the Jwt: Malformed Jwk set
Error ¦decoding JSON from jwks_uri
HTTP Error: {} for ¦URI "{} "
Invalid JSON ¦Web Key Set
Invalid key set ¦format
JSON parsing of JWKs ¦published at the jwks_uri failed
JSON parsing of ¦cached JWKs data failed
JWKS did not contain "{} " ¦array
JWKs JSON metadata ¦obtained from URL "{} " did not contain a "{} " array
The JWKS endpoint did not ¦return a JSON object
¦oidc_jwks_parse_json failed for the specified JWKs: {}
= points library api-error/keysUnavailable api-error/tokenInvalid
No ¦KID specified
= points library api-error/keysUnavailable api-error/tokenInvalid sign-in-error/keysUnavailable
Could not verify the ¦token's signature.
The token signature is not ¦valid
Token signature is invalid.
= points library api-error/keysUnavailable sign-in-error/keysUnavailable
Failed to parse ¦JWK
Failed to parse ¦RSA public key
¦IDX20810: Configuration validation failed, see inner exception for more details. Exception: '{} '.
¦IDX21816: The number of signing keys must be greater or equal to '{} '. Value: '{} '.
¦IDX21818: The OpenIdConnectConfiguration's valid signing keys cannot be less than {} . Values: {} . Invalid keys: {}
JWT validation failed: Unable to ¦fetch verification key
could not ¦cast {} to jwk.Set
= points library api-error/keysUnavailable sign-in-error/keysUnavailable sign-in-error/samlCertificateExpired
¦IDX10249: X509SecurityKey validation failed. The associated certificate has expired. ValidTo (UTC): '{} ', Current time (UTC): '{} '.
= points library api-error/networkZoneDenied sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied
cannot fetch token: 403 Forbidden {} ¦E0000006 {}
= points library api-error/objectStateForbids
¦Brand name already exists.
= points library api-error/objectStateForbids api-error/requestInvalid sign-in-error/credentialsWrong
¦Update of credentials failed
= points library api-error/objectStateForbids sign-in-error/agentFaulty sign-in-error/passwordExpired
¦NDS error: no access (-672)
= points library api-error/objectStateForbids sign-in-error/agentFaulty sign-in-error/recoveryNotAllowed
LDAP: error code ¦17 - Undefined Attribute Type
LDAP: error code ¦19 - Constraint Violation
LDAP: error code ¦21 - Invalid Attribute Syntax
LDAP: error code ¦34 - Invalid DN Syntax
LDAP: error code ¦53 - Unwilling To Perform
LDAP: error code ¦65 - Object Class Violation
LDAP: error code ¦68 - Entry Already Exists
problem ¦1005 (CONSTRAINT_ATT_TYPE), data {}
problem 2001 (¦NO_OBJECT), data {}
problem ¦5003 (WILL_NOT_PERFORM), data {}
problem ¦6005 (ENTRY_EXISTS), data {}
= points library api-error/objectStateForbids sign-in-error/userLocked
User is not ¦currently active.
= points library api-error/objectStateForbids workflows-403/objectStateForbids
Domain not ¦verified.
The operation is not ¦permitted by policy.
= points library api-error/oktaUnavailable
Authenticator set up ¦unavailable
The authorization server is currently unable to handle the request due to a temporary ¦overloading or maintenance of the server.
= points library api-error/oktaUnavailable api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked
There was an unexpected ¦internal error. Please try again.
= points library api-error/oktaUnavailable api-error/oktaUnreachable api-error/proxyBlocked
Authorization server ¦responded with a "{}" error but did not include an "error" field in its response.
Authorization server responded with a "{}" error while ¦exchanging the authorization code.
= points library api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
¦Discovery request {} has failed, status code: {}
¦Discovery request {} has failed, status code: {} , error message: {}
¦IDX20807: Unable to retrieve document from: '{} '. HttpResponseMessage: '{} ', HttpResponseMessage.Content: '{} '.
¦IDX20809: Unable to retrieve document from: '{} '. Status code: '{} '. Response content: '{} '.
= points library api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/signOnPolicyDenied
There was an ¦unsupported response from server.
= points library api-error/oktaUnavailable api-error/otherService
¦Telephony provider error.
= points library api-error/oktaUnavailable api-error/proxyBlocked
¦IDX20808: Network error occurred. Status code: '{} '. Response content: '{} '. Attempting to retrieve document again from: '{} '.
Service ¦temporarily unavailable.
= points library api-error/oktaUnavailable api-error/rateLimited sign-in-error/appUrlWrong sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/signOnPolicyDenied sign-in-error/userLocked
request for url: {} failed ¦status: {}
= points library api-error/oktaUnavailable api-error/rateLimited sign-in-error/rateLimited
The unexpected response code {} and error message {} was ¦encountered reading the token endpoint response
= points library api-error/oktaUnavailable api-error/requestInvalid
Unable to perform ¦search query.
= points library api-error/oktaUnavailable api-error/tokenContentFailed sign-in-error/tokenContentFailed
Failed to create the ¦access_token.
Failed to ¦create the id_token.
The authorization server encountered an unexpected condition that ¦prevented it from fulfilling the request.
= points library api-error/oktaUnavailable sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
(org.openid.appauth.general error -¦6.)
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted
could not ¦get a validation response from the Authorization server
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete
Failed to fetch ¦jwks_uri from {} : {}
Failed to get ¦jwks_uri for issuer {} : {}
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
"response" is not a ¦conform Authorization Server Metadata response (unexpected HTTP status code)
Cannot redirect to the authorization endpoint, the configuration ¦may be missing or invalid.
Discovery endpoint {} is ¦unavailable: {}
Error ¦finding the well-known OpenID Configuration endpoint.
Error getting ¦OP metadata
Error ¦loading discovery document: {}
Error ¦loading discovery document: {} - {}
Error on OAuth ¦authorize: {}
Error ¦parsing discovery document from {} : {}
Error while loading ¦wellknown OpenID Configuration
Failed to ¦initiate login flow
Failed to ¦initiate login flow: {}
¦IDX10261: Unable to retrieve configuration from authority: '{} '. Proceeding with token validation in case the relevant properties have been set manually on the TokenValidationParameters. Exception caught: {} . See https://aka.ms/validate-using-configuration-manager for additional information.
¦IDX20803: Unable to obtain configuration from: '{} '.
¦IDX20803: Unable to obtain configuration from: '{} '. Will retry at '{} '. Exception: '{} '.
¦IDX20804: Unable to retrieve document from: '{} '.
¦IDX20806: Unable to obtain an updated configuration from: '{} '. Returning the current configuration.
¦IDX20806: Unable to obtain an updated configuration from: '{} '. Returning the current configuration. Exception: '{} .
Invalid discovery ¦document
Issuer name is missing in provider ¦information
JSON parsing of ¦retrieved Discovery document failed
Key set is missing in provider ¦information
OIDC ¦Endpoints not available.
OIDC Server is not ¦available
OIDC Server is not ¦available: {}
OIDC server is not available at the '{} ' URL. Please make sure it is correct. Note it has to end with a realm value if you work with ¦Keycloak, for example: 'https://localhost:8180/auth/realms/quarkus'
OpenID Provider Configuration ¦Discovery has failed
The provider {} could not be ¦fetched. Make sure your provider has a well known configuration available.
Token endpoint is missing in provider ¦information
Unable to ¦load OpenID configuration for configured scheme: {}
Unable to ¦resolve the Configuration with the provided Issuer of "{} "
Well known configuration could not be loaded, login can not ¦proceed.
[auth][error] ¦OAuthSignInError: {} . Read more at https://errors.authjs.dev#oauthsigninerror
[next-auth][error][¦SIGNIN_OAUTH_ERROR] https://next-auth.js.org/errors#signin_oauth_error {}
¦accessing discovery url ({} ) failed: {}
could not ¦construct provider verifier for JWT Issuer: {}
could not ¦create provider metadata
could not ¦decode JSON from Discovery data{} : {}
could not ¦parse metadata from url: {}
could not ¦retrieve metadata from url: {}
error building OIDC ¦ProviderVerifier: {}
error ¦checking oidc discovery URL
error ¦creating provider with given values: {}
error ¦creating provider: {}
error getting endpoints ¦definition using discovery endpoint
error ¦getting provider for login operation
error ¦getting provider for login operation: {}
error ¦initialising provider: {}
error while ¦discovery OIDC configuration: {}
failed to ¦discover OIDC configuration: {}
failed to ¦extract provider discovery claims: {}
failed to ¦get provider: {}
failed to ¦load custom provider config: {}
failed to ¦parse provider metadata
failed to ¦query provider {} : {}
identity/¦extjwt: discovery failed for {} : {}
identity/¦oidc: could not connect to {} : {}
¦init verifier failed: {}
no issuer found in ¦webfinger response
no provider ¦metadata found for issuer "{} "
oidc authenticator: ¦async token verifier for issuer: {} : {}
oidc authenticator: ¦initializing plugin: {}
oidc ¦discovery error: {}
oidc: authenticator not ¦initialized
¦opts.discovery.jwks_uri is not present or not a string
unable to ¦create provider: {}
verifier not ¦initialized for issuer: {}
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/authorizationServerMissing
Error ¦fetching OAuth authorization server metadata
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/trustStoreIncomplete
¦CWWKS1725E: The resource server failed to validate the access token because the validationEndpointUrl {} was either not a valid URL or could not perform the validation.
= points library api-error/oktaUnreachable api-error/orgUrlWrong api-error/trustStoreIncomplete sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
¦CWWKS1524E: The OpenID Connect client {} failed to obtain Open ID Connect Provider endpoint information through the discovery endpoint URL {}
= points library api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
discovery_document_load_error
error ¦loading discovery document
= points library api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked sign-in-error/keysUnavailable
Failed to ¦retrieve signing key with error: {}
Failed to retrieve signing keys, ¦fallback to stored keys
error ¦loading jwks
jwks_load_error
= points library api-error/oktaUnreachable api-error/originNotAllowed sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
There was an error ¦trying to log you in: 'Network Error'
= points library api-error/oktaUnreachable api-error/proxyBlocked
Authentication failure! ¦timeout: {} , {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted
Couldn't ¦open URL connection: {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/appUrlWrong
error ¦retrieving app response: {}
error ¦retrieving saml response: {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Authentication failure! ¦failed_to_connect: {} , {}
Failed to get access token due to HTTP request ¦failure
The authentication provider could not be ¦reached
failed_to_connect: {}
resolving user info claims failed with a ¦connectivity error, no attempt will be made to refresh the access token and try again
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/orgUrlWrong
error ¦retrieving auth response: {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/passcodeInvalid
error ¦retrieving verify response: {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
An error occurred ¦parsing the Access Token response: {}
An error occurred while ¦attempting to retrieve the OAuth 2.0 Access Token Response: {}
Bad token response, error={} , ¦description={} , status={}
¦Empty OAuth 2.0 Access Token Response
Error ¦exchanging oidc code: {} .
Error ¦redeeming code during OAuth2 callback: {}
Failed to ¦obtain access token
¦OidcService code request {}
could not ¦exchange the authorization code: {}
failed to ¦exchange token: {}
failed to ¦get token: {}
¦oauth2: cannot fetch token: {}
¦oauth2: cannot fetch token: {} Response: {}
oauth2: server response missing ¦access_token
oidc: failed to ¦get token: {}
request for ¦access token failed: {}
token ¦exchange failed: {}
unable to ¦exchange auth code with provider: {}
= points library api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted sign-in-error/clientSecretInvalid sign-in-error/refreshTokenInvalid
Could not ¦refresh token {} : {}
Failed on ¦RefreshTokensAsync: {} - {}
Failed to refresh the access token, and ¦forwarding as unauthorized because OAuth failure is allowed
Failed to refresh the access token, and ¦redirecting to OAuth server is not allowed
failed to refresh token from ¦source: {}
identity/oidc: ¦refresh failed: {}
¦refreshing access token failed, claims will not be retrieved/refreshed from the userinfo endpoint
= points library api-error/oktaUnreachable api-error/requestInvalid
Okta-¦Plugin-Status: Filter string was not valid.
= points library api-error/oktaUnreachable api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/appUrlWrong sign-in-error/orgUrlWrong
An error occurred while getting IDP ¦descriptors
Cannot retrieve metadata for IdP {} because it ¦isn't a valid IdP for this SP.
¦Couldn't fetch XML data
Error ¦downloading idp metadata
Error ¦initializing idp metadata resolver
Error ¦loading idp metadata
Failed to ¦fetch idp metadata: {} : {}
Failed to ¦load metadata for idp {}
Metadata ¦loading failed from {}
Unable to ¦fetch metadata
Unable to ¦fetch metadata for "{} " from {} : {}
Unable to initialize metadata ¦resolver for {}
Unable to ¦resolve metadata
= points library api-error/oktaUnreachable api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/issuerMismatched sign-in-error/orgUrlWrong
Failed to ¦discover OpenID Provider
= points library api-error/oktaUnreachable api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Could not ¦reach the OpenID Connect provider.
Failed when trying to obtain the ¦endpoints from your IdP
failed to ¦fetch metadata for OAuth 2.0 authorization server: {}
= points library api-error/oktaUnreachable api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/orgUrlWrong
Unable to ¦retrieve OpenId Connect Provider metadata from: {}
= points library api-error/oktaUnreachable api-error/tlsIntercepted sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/pkceFailed
(¦missing_token) Missing access token parameter.
Authentication failure! ¦invalid_credentials: {} , {}
Code ¦exchange failed with provider
Error ¦authorizing OAuth access token: {}
Error ¦redeeming code: {}
Error ¦redeeming code: {} / {}
Failed to ¦get access token
Failed to get access token: response code: {} , response ¦body: {}
Failed to ¦get token from provider
Failed to ¦retrieve access token.
Get Token Error (url: {} , status: {} , ¦body: {} )
Internal error ¦exchanging Oauth code.
Missing '¦access_token' in response.
OAuth token endpoint failure: Status: {} ;¦Headers: {} ;Body: {} ;
OAuth token endpoint ¦failure: {}
OIDC error from IdP ¦during token exchange: {} , {}
¦OIDC token response error: {}
Required ¦option not passed: "access_token"
[auth][error] ¦OAuthCallbackError: {} . Read more at https://errors.authjs.dev#oauthcallbackerror
[invalid_token_response] {}
[next-auth][error][¦OAUTH_CALLBACK_ERROR] https://next-auth.js.org/errors#oauth_callback_error {}
cannot ¦fetch token: {}
error ¦redeeming authenticate code: {}
error when ¦calling the token endpoint ({} )
failed to ¦exchange code to token: {}
identity/oidc: token ¦exchange failed: {}
invalid_credentials: {}
= points library api-error/oktaUnreachable api-error/tlsIntercepted sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
No OpenID Connect metadata could be found or ¦loaded.
¦Reading OpenID Connect metadata failed.
= points library api-error/oktaUnreachable api-error/tlsIntercepted sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong
Request for ¦authentication token failed.
Request for ¦userinfo failed.
= points library api-error/oktaUnreachable api-error/tlsIntercepted sign-in-error/issuerMismatched sign-in-error/orgUrlWrong
Error ¦fetching OpenID provider metadata: {}
= points library api-error/oktaUnreachable api-error/tlsIntercepted sign-in-error/orgUrlWrong
¦AADB2C90188: The SAML technical profile '{}' specifies a PartnerEntity URL of '{}', but fetching the metadata fails with reason '{}'.
¦AADB2C90289: We encountered an error connecting to the identity provider. Please try again later.
¦Data received from {} is not valid SAML metadata.
Error ¦fetching SAML Metadata from {}: {}
Failed to ¦fetch SAML metadata from: {}
Received HTTP {} while ¦fetching SAML metadata from: {}
= points library api-error/oktaUnreachable sign-in-error/authorizationServerMissing sign-in-error/issuerMismatched sign-in-error/orgUrlWrong
Could not ¦retrieve OIDC Config: {}
[OpenID] Failed to fetch provider ¦config
{} is enabled and discovery failed, ¦exiting
= points library api-error/oktaUnreachable sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
PlatformException(¦discovery_failed, Error retrieving discovery document: [error: {}, description: {}]
= points library api-error/oktaUnreachable sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
Unable to contact ¦well-known endpoint {}
= points library api-error/oktaUnreachable sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
¦Introspection endpoint responded with {}
= points library api-error/oktaUnreachable sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/deviceCodeExpired sign-in-error/grantNotAllowed
device-code: ¦exchange failed: {}
unable to ¦exchange device code: {}
= points library api-error/oktaUnreachable sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
Failed to contact the OIDC provider token ¦endpoint
= points library api-error/oktaUnreachable sign-in-error/orgUrlWrong sign-in-error/scopeUnknown
Could not fetch attributes from ¦userinfo endpoint.
error ¦getting user info response: {}
= points library api-error/oktaUnreachable sign-in-error/refreshTokenInvalid
Could not ¦renew user profile
Error ¦refreshing token
Failed to ¦refresh expired token
Failed to refresh expired token, profile was ¦null
Unable to ¦refresh session: {}
could not ¦refresh the token: {}
error ¦refreshing access token for session ({} ): {}
error ¦refreshing tokens: {}
oidc: failed to get ¦refresh token: {}
token_refresh_error
unable to ¦redeem refresh token: {}
= points library api-error/orgTokenUnverifiable api-error/tokenExpired api-error/tokenRevoked api-error/wrongAuthorizationServer
¦CWWKS1720E: The resource server failed the authentication request because the access token which is in the request is not active.
= points library api-error/orgUrlWrong api-error/pathNotFound api-error/resourceNotFound sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
404 Not Found: {"¦errorCode"{}
= points library api-error/orgUrlWrong api-error/proxyBlocked
Cannot ¦parse server response: {}
Error ¦decoding OAuth authorization server metadata
JSON ¦deserialization error
invalid ¦jwks_uri {} in openID discovery configuration
= points library api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
"response" body must be a ¦top level object
"response" ¦content-type must be {} , or {} or {}
Could not parse ¦wellknown OpenID Configuration
Error ¦parsing JSON response
Invalid response ¦Content-Type: {} , from URL: {}
failed to ¦decode OIDC discovery document: {}
failed to ¦marshal provider discovery information: {}
failed to parse "response" ¦body as JSON
invalid discovery ¦document: {}
¦oauth2: cannot parse json: {}
¦oauth2: cannot parse response: {}
oidc: failed to ¦decode provider discovery object: {}
unexpected response ¦content-type
= points library api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
"response" is not a ¦conform {} response (unexpected HTTP status code)
OAUTH_RESPONSE_IS_NOT_CONFORM
OAUTH_RESPONSE_IS_NOT_JSON
¦unexpected HTTP response status code
= points library api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
¦IDX21815: Error deserializing json: '{} ' into '{} '.
= points library api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/orgUrlWrong
An OAuth server error was ¦encountered that did not contain a JSON body
Error ¦decoding user info response
Failed to ¦parse JSON response: {}
Failed to parse oauth response ¦body
Failed to parse token response ¦body as JSON. Status Code: {} . Content-Type: {}
Invalid response received from Authorization Server. Expected ¦JSON.
OIDC ¦refresh response not JSON
OIDC token response not ¦JSON: {}
¦Redirect is only allowed to {} but redirect to {} is requested
Unexpected token response format. Status Code: {} . ¦Content-Type header is missing.
Unexpected token response format. Status Code: {} . ¦Content-Type {} .
error ¦decoding user info response: {}
= points library api-error/orgUrlWrong api-error/tokenExpired api-error/tokenRevoked api-error/wrongAuthorizationServer
¦CWWKS1721E: The resource server received an error {} while it was attempting to validate the access token. It is either expired or cannot be recognized by the validation end point {}
= points library api-error/orgUrlWrong sign-in-error/orgUrlWrong
'{} ' must use HTTPS (with TLS), or config value for property '¦requireHttps' must be set to 'false' and allow HTTP (without TLS).
OAUTH_HTTP_REQUEST_FORBIDDEN
Please include a valid subdomain, e.¦g. 'example.okta.com', if using 'okta.com'.
The token endpoint response did not contain an ¦access_token value. Response: {}
invalid issuer ¦location {}
issuer {} is invalid ({} ): {}
issuer {} ¦schema is not http or https: {}
¦loginUrl must use HTTPS (with TLS), or config value for property 'requireHttps' must be set to 'false' and allow HTTP (without TLS).
¦logoutUrl must use HTTPS (with TLS), or config value for property 'requireHttps' must be set to 'false' and allow HTTP (without TLS).
oidc: invalid ¦discovery URL: {}
only HTTP and HTTPS ¦requests are allowed
only ¦requests to HTTP or HTTPS are allowed
only ¦requests to HTTPS are allowed
only valid absolute ¦URLs can be requested
¦userinfoEndpoint must use HTTPS (with TLS), or config value for property 'requireHttps' must be set to 'false' and allow HTTP (without TLS).
= points library api-error/originNotAllowed
¦Origin validation failed.
= points library api-error/otherService api-error/scopeMissing
Key not ¦authorized: no matching policy found
= points library api-error/otherService api-error/tokenContentFailed sign-in-error/tokenContentFailed
The ¦callback service returned an error.
= points library api-error/otherService sign-in-error/appRefusedUser
Error ¦logging into AWS role using SAML assertion.: {}
Error retrieving ¦STS credentials using SAML.: {}
Failed to assume role. Please check ¦whether you are permitted to assume the given role for the AWS service.: {}
= points library api-error/otherService sign-in-error/appRefusedUser sign-in-error/claimMissing
Error from server (¦Forbidden): {} is forbidden: User {} cannot {} resource {} in API group {}
= points library api-error/otherService sign-in-error/jitFailed
Could not fetch ¦social profile.
The ¦UserInfo response is invalid.
= points library api-error/otherService sign-in-error/provisioningRefused
Method '¦egress' not implemented by resource 'User'
Method '¦ingress' not implemented by resource 'User'
¦PATCH operation must target a specific resource
Unexpected User value returned by ¦ingress handler
= points library api-error/proxyBlocked sign-in-error/networkZoneDenied
Access was blocked by a network policy. Please ensure your ¦VPN is connected and try again.
= points library api-error/requestInvalid
A user with this Email already ¦exists
A user with this {} already ¦exists
An account with that email already ¦exists
An account with that {} already ¦exists
At least {} ¦day(s) must have elapsed since you last changed your password.
At least {} hour(s) must have ¦elapsed since you last changed your password.
At least {} ¦minute(s) must have elapsed since you last changed your password.
Password requirements were not ¦met
This ¦phone number is invalid.
Type mismatch ¦exception. {}
Unsupported ¦media type
Your password cannot be any of your ¦last {} password(s).
Your password cannot be any of your last {} ¦passwords.
= points library api-error/requestInvalid api-error/scopeMissing sign-in-error/appRefusedUser sign-in-error/claimMissing
string claim {} has value {} ¦which does not match allowed claim values {}
= points library api-error/requestInvalid sign-in-error/claimMissing
¦CWWKS1722E: The resource server failed the authentication request because the access token does not contain the claim {} specified by the {} attribute.
= points library api-error/requestInvalid sign-in-error/clientFault
The 'token' ¦parameter is required.
The request ¦contained multiple parameters with the same name.
The request is missing a required ¦parameter.
The required ¦parameter '{} ' is missing.
= points library api-error/requestInvalid sign-in-error/provisioningRefused
Group ¦push bad request : {}
Invalid ¦SCIM data from client.
Invalid ¦SCIM filter.
= points library api-error/resourceNotFound
¦Domain ID not found.
Email ¦domain not found.
= points library api-error/resourceNotFound api-error/resultFiltered
¦Policy '{} ' was not found
Policy not found
group not found
¦group {} does not exist
no application found with the provided ¦filter: {}
= points library api-error/scopeMissing api-error/scopeNotGranted
Insufficient scope
The request requires higher ¦privileges than provided by the access token.
key not authorized: no matching policy found in ¦scope claim
= points library api-error/scopeMissing sign-in-error/appRefusedUser sign-in-error/claimMissing
The role requested in the connection, or the default role if none was requested in the connection ({}), is not listed in the Access Token or was ¦filtered.
= points library api-error/scopeMissing sign-in-error/claimMissing sign-in-error/orgUrlWrong
Error while ¦fetching the user profile
¦InternalOAuthError: failed to fetch user profile
= points library api-error/scopeMissing sign-in-error/claimMissing sign-in-error/scopeUnknown
Failed to fetch user/group ¦information from the identity
= points library api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/keysUnavailable
Could not authenticate you from ¦OpenIDConnect because "Ssl connect returned=1 errno=0 {} certificate verify failed
error checking ¦jwks_ca_pem
= points library api-error/tokenExpired api-error/tokenInvalid api-error/tokenRevoked
Access Token Invalid or ¦Expired
The access token provided is expired, revoked, malformed, or invalid for other ¦reasons.
= points library api-error/tokenExpired api-error/tokenRevoked
The token has been ¦revoked.
Token issued to client {} is not ¦active
token expired or ¦revoked
= points library api-error/tokenExpired sign-in-error/clockSkewed
ID Token expired
ID Token issued at {} is ¦stale to sign-in
The JWT expired and is no ¦longer valid
Token has expired
token is expired
= points library api-error/tokenInvalid
Could not parse the ¦given JWT string payload.
Could not ¦validate the JWT: {}
Header claim "¦alg" is invalid.
¦IDX10224: Lifetime validation failed. The NotBefore (UTC): '{} ' is after Expires (UTC): '{} '.
¦IDX10224: Lifetime validation failed. The NotBefore: '{} ' is after Expires: '{} '.
¦IDX10225: Lifetime validation failed. The token is missing an Expiration Time. Tokentype: '{} '.
¦IDX10508: Signature validation failed. Signature is improperly formatted.
IdToken missing header, claims or signature ¦section
JWT Header 'alg' of [{} ] is not supported, only ¦RSA256 signatures are supported
Missing JWT audience (¦aud) claim
Missing JWT ¦expiration (exp) claim
Missing JWT ¦issue time (iat) claim
Missing JWT issuer (¦iss) claim
Missing JWT subject (¦sub) claim
No ¦mandatory '{} ' in claims
The token has no ¦expiration
The token is invalid (incorrect Base64 ¦encoding).
The token is not ¦structured correctly.
Token '¦kid' header is not set
Token did not ¦contain signature
Token doesn't contain 3 ¦parts. Needs header, claims data, and signature.
Unexpected signature ¦algorithm
the only supported alg is ¦RS256
the token claims did not contain the mandatory "{} " ¦expiry claim
the ¦tokens header must contain a 'kid'
the ¦tokens header must contain an 'alg'
= points library api-error/tokenInvalid sign-in-error/claimMissing
Missing '{} ' claim
Missing ¦required claim {}
Required claim "{} " is not ¦present.
Token is missing the "{} " ¦claim
= points library api-error/tokenInvalid sign-in-error/clientFault
Invalid JWT ¦algorithm.
Signing algorithm "{} " is ¦unsupported.
The ¦token's signing algorithm is invalid or unsupported.
= points library api-error/tokenInvalid sign-in-error/keysUnavailable
Invalid JWT signature.
Invalid ¦id_token signature
= points library api-error/tokenNotDpopBound
¦jkt claim is required.
= points library api-error/trustStoreIncomplete
failed to ¦append certificates from PEM: proceeding without custom rootCA
= points library rdp-mfa/factorRejected rdp-mfa/factorTimedOut sign-in-error/factorRejected sign-in-error/factorTimedOut
The operation ¦either timed out or was not allowed.
= points library rdp-mfa/factorRejected sign-in-error/deviceCodeExpired sign-in-error/passcodeInvalid
Invalid code. ¦Try again.
= points library rdp-mfa/factorRejected sign-in-error/factorRejected
Unable to verify ¦authenticator. Try again.
= points library rdp-mfa/factorRejected sign-in-error/factorRejected sign-in-error/factorTimedOut
An unknown error has ¦occured. Try again or contact your admin for assistance.
An unknown error has ¦occured. Try again or select another factor.
= points library rdp-mfa/factorTimedOut sign-in-error/factorTimedOut sign-in-error/sessionStateStale
Verification ¦timed out. Please try again
Verification ¦timed out. Please try again.
= points library rdp-mfa/remoteAccessDenied rdp-mfa/windowsCredentials
An authentication error has occurred. The ¦function requested is not supported
Because of a security error, the client could not connect to the remote ¦computer
The Local Security Authority cannot be ¦contacted
The number of ¦connections to this computer is limited and all connections are in use right now
The remote session was disconnected because there are no Remote Desktop ¦License Servers available
The two ¦computers couldn't connect in the amount of time allotted
This computer can't connect to the remote computer. Try connecting again. If the problem ¦continues
This could be due to ¦CredSSP encryption oracle remediation
= points library rdp-mfa/userInactive sign-in-error/userLocked
Account suspended
User Locked
Your account has been temporarily ¦suspended. Contact your administrator for further assistance.
= points library sign-in-error/agentFaulty sign-in-error/credentialsWrong
LDAP: error code ¦49 - Invalid Credentials
= points library sign-in-error/agentFaulty sign-in-error/factorTimedOut
AAA ¦Marking RADIUS server {} in aaa-server group {} as FAILED
¦AAA authentication server not accessible : server = {} : user = {}
¦fnbamd_auth_poll_radius {} No response from server
¦radius_timer_handler {} timed out
= points library sign-in-error/agentFaulty sign-in-error/samlUserUnmatched
LDAP: error code ¦32 - No Such Object
= points library sign-in-error/appNotAssigned sign-in-error/appRefusedUser sign-in-error/claimMissing sign-in-error/clientSecretInvalid
Logging in with {} could not be ¦completed due to an error.
= points library sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
SAML assertion not ¦valid
= points library sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge sign-in-error/signOnPolicyDenied
Response did not ¦contain a valid SAML assertion
Response did not ¦contain a valid SAML assertion.
unable to ¦locate saml response: {}
= points library sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/claimMissing
Supplied ¦RoleArn not found in saml assertion: {}
= points library sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/clientCannotChallenge
Could not find any ¦Role in the SAML assertion
= points library sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/clientCannotChallenge sign-in-error/sessionStateStale
SAML failure. Please ¦reauthenticate.
= points library sign-in-error/appNotAssigned sign-in-error/assuranceUnmet sign-in-error/idpRefused sign-in-error/samlRequestMalformed
An error SAML response ¦status was received. {}
SAML Response is not a 'success' response: Code={} Message={} ¦Detail={}
= points library sign-in-error/appNotAssigned sign-in-error/assuranceUnmet sign-in-error/samlRequestMalformed sign-in-error/signOnPolicyDenied
¦ERR_FAILED_STATUS with top tier code: {} , second tier code: {}
Error received from ¦Identity Provider
Invalid ¦Status Code ({} ).
Invalid ¦Status code in Response.
Invalid ¦status [{} ] for SAML response [{} ]
¦NoPassive Status code in Response.
Response has invalid status code {}, status ¦message is {}
Response is not success ; ¦actual {}
SAM-¦60132 {} Received an error SAML response.
SAML Response was not ¦success!
SAML ¦login failed. status code[{}]
SAML provider ¦returned {} error: {}
SAML response ¦contained an error.
SAML response ¦reported an IdP error.
SAML response status ¦fail, code[{}]
SAML status error: {}
The SAML2 Response Status is not ¦Success, the Response Status is: {} .
The ¦Saml2Response must have status success to extract claims.
The status code of the Response was not ¦Success
The status code of the Response was not ¦Success, was {}
The status code of the Response was not ¦Success, was {} -> {}
Unrecognized ¦StatusCode value, Expected: {} , Actual: {}
¦processResponse error. sso_not_success
saml2.response.¦StatusResponder: {}
sso_not_success
¦status code was not {}
urn:oasis:names:tc:SAML:2.0:status:¦Responder
{} Saml2 Status Code: {} Saml2 Status Message: {} Saml2 ¦Second Level Status: {}
= points library sign-in-error/appNotAssigned sign-in-error/authorizationCodeInvalid sign-in-error/pkceFailed sign-in-error/policyMismatched sign-in-error/scopeUnknown
PlatformException(¦authorize_and_exchange_code_failed, Failed to authorize: [error: {}, description: {}]
= points library sign-in-error/appNotAssigned sign-in-error/claimMissing
No ¦accounts available.
No ¦roles available.
There are no roles that can be ¦assumed
no ¦roles available
= points library sign-in-error/appNotAssigned sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/sessionStateStale
An authentication error ¦occurred.
= points library sign-in-error/appNotAssigned sign-in-error/claimMissing sign-in-error/samlRequestMalformed sign-in-error/signOnPolicyDenied
Malformed Assertion sent to ¦Citrix Gateway; Please contact your administrator
= points library sign-in-error/appNotAssigned sign-in-error/clientFault sign-in-error/idpRefused
No ¦SAMLResponse in assertion
Received ¦null assertion message
SAML assertion message content is ¦null
= points library sign-in-error/appNotAssigned sign-in-error/clientSecretInvalid sign-in-error/samlSignatureInvalid sign-in-error/sessionStateStale
Login at ¦External IDP failed
= points library sign-in-error/appNotAssigned sign-in-error/clientSecretInvalid sign-in-error/samlSignatureInvalid sign-in-error/signOnPolicyDenied
Authentication failed. Could not ¦authenticate with identity provider.
= points library sign-in-error/appNotAssigned sign-in-error/clientSecretInvalid sign-in-error/sessionStateStale sign-in-error/signOnPolicyDenied
An error occurred while attempting to login via your ¦third-party account.
= points library sign-in-error/appNotAssigned sign-in-error/credentialsWrong sign-in-error/signOnPolicyDenied
Authentication ¦denied for user by IdP.
Authentication ¦interrupted at IdP.
= points library sign-in-error/appNotAssigned sign-in-error/factorRejected sign-in-error/policyMismatched sign-in-error/signOnPolicyDenied
The resource ¦owner or authorization server denied the request.
= points library sign-in-error/appNotAssigned sign-in-error/grantNotAllowed sign-in-error/policyMismatched sign-in-error/scopeUnknown sign-in-error/scopesNotConsented
OpenID Connect Provider response ¦indicates authentication failure Code={}, Description={}
= points library sign-in-error/appNotAssigned sign-in-error/grantNotAllowed sign-in-error/policyMismatched sign-in-error/scopeUnknown sign-in-error/signOnPolicyDenied
Authorization Request failed: {}
¦Bad authentication response, error={}
Login Failed: The ¦upstream identity provider returned an error: {}
OAuth Provider ¦returned an error
OAuth Provider ¦returned an error: {}
OIDC ¦callback returned error: {} - {}
¦authorization response from the server is an error
= points library sign-in-error/appNotAssigned sign-in-error/grantNotAllowed sign-in-error/signOnPolicyDenied
no authorization code is ¦present
= points library sign-in-error/appNotAssigned sign-in-error/idpInitiatedUnsupported sign-in-error/requestInvalid sign-in-error/signOnPolicyDenied
¦AuthMissingCodeParam
No authentication code ¦present in the request.
= points library sign-in-error/appNotAssigned sign-in-error/idpInitiatedUnsupported sign-in-error/sessionStateStale
[OpenID] No code, ¦codeVerifier or state in payload
= points library sign-in-error/appNotAssigned sign-in-error/idpInitiatedUnsupported sign-in-error/signOnPolicyDenied
OAuth callback ¦made without a code
= points library sign-in-error/appNotAssigned sign-in-error/idpRefused sign-in-error/redirectUriMismatched
No authorization code was received from the ¦identity server.
= points library sign-in-error/appNotAssigned sign-in-error/idpRefused sign-in-error/samlRequestMalformed
Generic error when an IdP or an SP return the ¦RequestDenied status code in its response.
= points library sign-in-error/appNotAssigned sign-in-error/idpRefused sign-in-error/signOnPolicyDenied
Login provider ¦denied login request
= points library sign-in-error/appNotAssigned sign-in-error/issuerMismatched sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid
Login using {} failed, system did not provide ¦successful authorization
= points library sign-in-error/appNotAssigned sign-in-error/policyMismatched sign-in-error/requestInvalid sign-in-error/scopeUnknown sign-in-error/signOnPolicyDenied
/¦auth Error from IdP: {} - {}
= points library sign-in-error/appNotAssigned sign-in-error/policyMismatched sign-in-error/scopeUnknown sign-in-error/signOnPolicyDenied
Failed OAuth ¦callback: ({}) {}
There was an error processing the authorization request. If this error ¦persists, please contact the site administrator.
¦Unsuccessful login attempt: {}
= points library sign-in-error/appNotAssigned sign-in-error/policyMismatched sign-in-error/scopesNotConsented sign-in-error/signOnPolicyDenied
(org.openid.appauth.¦oauth_authorization error -4.)
AuthorizationException: {"type":1,"code":¦1002,"error":"access_denied"
= points library sign-in-error/appNotAssigned sign-in-error/policyMismatched sign-in-error/signOnPolicyDenied
Access was denied by the resource ¦owner or by the remote server.
Authentication process ¦canceled
Authentication process ¦canceled: {}
Authentication process was ¦canceled
¦OAuth2 server denied the login
User ¦refused the access
= points library sign-in-error/appNotAssigned sign-in-error/redirectUriMismatched sign-in-error/requestInvalid sign-in-error/scopeUnknown sign-in-error/signOnPolicyDenied
OpenID Connect Provider response indicates authentication ¦failureCode=[{}], Description=[{}]
= points library sign-in-error/appNotAssigned sign-in-error/requestInvalid sign-in-error/scopeUnknown sign-in-error/signOnPolicyDenied
No authorization code was received from the identity server. The error ¦logs may have more information.
= points library sign-in-error/appNotAssigned sign-in-error/requestInvalid sign-in-error/signOnPolicyDenied
Unable to ¦complete OpenID Connect flow because the OpenID Provider did not return the code query parameter.
= points library sign-in-error/appNotAssigned sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
User is not ¦authenticated with SAML IdP. Reason: {}
= points library sign-in-error/appNotAssigned sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlSignatureInvalid
There was a problem ¦logging in at {}
= points library sign-in-error/appNotAssigned sign-in-error/samlRequestMalformed sign-in-error/signOnPolicyDenied
Failed to log in ¦correctly at IdP
IDP failed to ¦authenticate request. Status Message="{}" Status Code="{}"
¦Unexpected SAML status code - status code: {} - Status Message: {}
= points library sign-in-error/appNotAssigned sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
Sent ¦PAN_AUTH_FAILURE SAML response
= points library sign-in-error/appNotAssigned sign-in-error/scopesNotConsented sign-in-error/signOnPolicyDenied
¦CWWKS1710E: The OpenID Connect request has been denied by the user, or another error occurred that resulted in denial of the request.
¦CWWKS1711E: The request has been denied by the user, or another error occurred that resulted in denial of the request.
= points library sign-in-error/appNotAssigned sign-in-error/sessionStateStale sign-in-error/signOnPolicyDenied
Sorry, there was an error authorizing your account, or you did not ¦approve authorization.
= points library sign-in-error/appNotAssigned sign-in-error/signOnPolicyDenied
Access denied when ¦authenticating with {}
¦Logging in with {} has been canceled.
The authorization request was ¦denied.
The ¦user's authorization process is unsuccessful.
saml2.response.¦StatusRequestDenied: {}
urn:oasis:names:tc:SAML:2.0:status:¦RequestDenied
= points library sign-in-error/appRefusedUser
Error creating or ¦finding account
External IDP already ¦taken
¦External IDP not allowed
FED_AUTHN_USER_DISABLED
Failed to find ¦linked user.
Login failed: No user found for the ¦given access token.
SAML: User {} ¦permission denied
¦Signups are disabled: {}
User account has been ¦deactivated.
User ¦account is expired.
User could not be found on ¦chosen organization
User is no ¦member of the required organization
You do not have ¦permission to sign in.
[auth][error] ¦AccessDenied: {} . Read more at https://errors.authjs.dev#accessdenied
access denied, please see the authorization log for the request {} for ¦details
oidc: error ¦evaluating claim validation expression: {}
oidc: error ¦evaluating user info validation rule: {}
= points library sign-in-error/appRefusedUser sign-in-error/appUrlWrong
SAML not ¦configured for this user.
This account uses SAML authentication. Please sign in through your ¦organization's SAML provider.
= points library sign-in-error/appRefusedUser sign-in-error/audienceMismatched sign-in-error/claimMissing
¦RBAC: access denied
= points library sign-in-error/appRefusedUser sign-in-error/authorizationCodeInvalid sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched
¦OpenID login failed, please try again
= points library sign-in-error/appRefusedUser sign-in-error/claimMissing
(¦AccessDenied) when calling the AssumeRoleWithSAML operation: Not authorized to perform sts:AssumeRoleWithSAML
¦390186 {} Role '{}' specified in the connect string is not granted to this user
Based on the information provided to this application ¦about you, you are not authorized to access the resource at "{}"
¦Claims verification failed
ErrorCode=¦NO_ACCESS&ErrorDescription=Unable+to+find+a+user
Failed to ¦provision the user
Invalid session: ¦unauthorized
No roles mapped for the user. The mappings may contain ¦typos.
No roles mapped from claims. The mappings may contain ¦typos.
No valid ¦Splunk role is found in the local mapping or in the assertion
Not authorized to perform sts:AssumeRoleWithSAML (service: AWSSecurityTokenService; status code: 403; error code: ¦AccessDenied)
Not authorized to perform ¦sts:AssumeRoleWithWebIdentity
¦PreSignUp failed with error {}
¦PreTokenGeneration failed with error {}
RoleSessionName in AuthnResponse must match [a-¦zA-Z_0-9+=,.@-]{2,64}
¦RoleSessionName is required in AuthnResponse (service: AWSSecurityTokenService
¦That account does not have access.
The session failed authorization ¦checks
There are no ¦AuthNMappings for this user
There are no authn ¦mappings for this user
Unable to map ¦attibutes to roles: {}
authenticated ¦principal is not in any allowed group
could not ¦evaluate any valid roles using IdP provided data
¦error_description=attributes required: [{}]
idP did not ¦return a role attribute
unable to map attributes to role for ¦connector: {}
unable to map claims to role for ¦connector: {}
user not a ¦member of allowed groups
user not a ¦member of one of the required groups
user not a member of one of the required ¦organizations
user not a member of one of the required ¦teams
= points library sign-in-error/appRefusedUser sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/sessionStateStale
We can't log you in because of an authentication error. For help, contact your ¦Salesforce administrator.
= points library sign-in-error/appRefusedUser sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlSignatureInvalid sign-in-error/sessionStateStale
We ¦hit an authentication error. Please check your credentials and try again. If you still can't log in, contact your system administrator.
= points library sign-in-error/appRefusedUser sign-in-error/claimMissing sign-in-error/samlUserUnmatched
Could not authenticate user received in SAML Assertion. Session ¦info: {}
ErrorCode=¦REGISTRATION_HANDLER_ERROR&ErrorDescription={}
The credentials received ¦were incorrect. Contact your IT administrator.
= points library sign-in-error/appRefusedUser sign-in-error/claimMissing sign-in-error/scopeUnknown
[auth.oauth.¦userinfo.error] {}
[auth.oauth.¦userinfo.failed] {}
= points library sign-in-error/appRefusedUser sign-in-error/clientFault
To use get credentials, you must provide an active ¦custom domain name
= points library sign-in-error/appRefusedUser sign-in-error/clientFault sign-in-error/samlUserUnmatched
Failed to sign-in, unable to ¦resolve user identity.
= points library sign-in-error/appRefusedUser sign-in-error/clientSecretInvalid sign-in-error/sessionStateStale
Authentication failed. Try signing in again (and ¦clear cookies for the current site).
= points library sign-in-error/appRefusedUser sign-in-error/jitFailed
User {} is not allowed to login with ¦IDP {}
error_description=Already found an ¦entry for username {}
= points library sign-in-error/appRefusedUser sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
SSO Response Status Status: Failed SAML ¦single-sign-on failed
= points library sign-in-error/appRefusedUser sign-in-error/samlUserUnmatched
A local user account matching your login already exists, and the current configuration ¦disallows its use.
A local user account with your login email address already exists, and the current configuration ¦disallows its use.
A local user account with your login name already exists, and the current configuration ¦disallows its use.
An account with that email already ¦exists. Please contact your Administrator.
An account with that ¦username already exists. Please contact your Administrator.
Attempted to login as '{}' but it matches more than one user ¦inexactly: {}
¦Auto Account Create failed.
Auto ¦provisioning not allowed and user {} does not exist
¦Hmm...We're having trouble logging you in. Please try again with a different authentication method.
Identity Provider authentication successful for user {} . Failed to find the user in ¦Tableau Server.
Insufficient permissions to link ¦identities.
Invalid login: User not found in Moodle. If this site has the "¦authpreventaccountcreation" setting enabled, this may mean you need an administrator to create an account for you first.
No user account found in the ¦system.
SAML: User does not ¦have access
Signing in using your SAML account without a ¦pre-existing account in {} is not allowed
Signing in using your {} account without a pre-existing ¦GitLab account is not allowed
Signing in using your {} account without a pre-existing ¦GitLab account is not allowed.
The OpenID Connect user that authenticated is already connected to a ¦Moodle user.
The account needs to be added as an external user in the ¦tenant first.
This account is already associated with another authentication method. Sign in using the current authentication method, or contact your administrator to ¦transfer your account to a different authentication method.
User "{} " is not valid.
User account {} from identity provider {} does not exist in ¦tenant {} and cannot access the application {} in that tenant
User is not ¦linked to a SAML account
User {} ¦authenticated with identity provider {} does not exist. Please contact your administrator.
User {} not ¦valid or not found
User {} not ¦valid or not found.
You can't sign up because email {} is already used by an existing user. This means that you ¦probably already registered with another account.
¦You're already connected to a different OpenID Connect user.
error_description=authentication-policy-¦strategy-mismatch
= points library sign-in-error/appRefusedUser sign-in-error/sessionStateStale
User name was not the ¦same after refresh request
You are already ¦authenticated as different user '{}' in this session. Please sign out first.
= points library sign-in-error/appRefusedUser sign-in-error/userInactive
Your account is ¦prohibited from signing in, please contact your site administrator.
= points library sign-in-error/appRefusedUser sign-in-error/userLocked
User account is ¦locked.
= points library sign-in-error/appUrlWrong
Cannot find provider ¦service {} from metadata.
Could not find ¦X509Certificate in the IdP metadata.
Could not find a supported ¦SingleSignOnService endpoint for the IdP "{} ".
Could not parse SAML IdP Metadata ¦file.
Could not ¦parse metadata.
ERR_IDP_METADATA_MISSING_SINGLE_SIGN_ON_SERVICE
ERR_NO_REDIRECT_SSO_ENDPOINT
Error creating login request. Please verify the ¦MellonSPMetadataFile directive.
Error initializing ¦idpMetadataProvider
Error ¦loading metadata
Error ¦parsing metadata
Error ¦parsing metadata. {}
Error, URI "{} " has no ¦IdP's defined
Failed to find associated ¦RelyingPartyRegistration
Identity provider has no single sign on service available for the ¦selected profile {}
Malformed metadata.
Metadata not valid ¦anymore, it's only valid until {}
Metadata response is missing a SingleSignOnService, necessary for sending ¦AuthnRequests
Metadata response is missing the ¦necessary IDPSSODescriptor element
Metadata response is missing verification certificates, ¦necessary for verifying SAML assertions
No keys found in configured metadata, please ensure that either the "keys", "¦certData" or "certificate" entries is available.
No ¦relying party registration found
Please provide a metadata with ¦IDPSSODescriptor
SAML ¦2.0 is not configured or supported on this server.
SAML provider {} does not exist or has not been configured ¦yet.
SAML: Cannot ¦initialize saml SP properly, missing IDP URL/metadata in the config {}
SAML: cannot ¦initialize saml SP, cannot decode IDP Metadata content from the config {} , error {}
This account cannot be accessed because the domain is ¦incorrectly configured. Please try again later.
This domain is not configured to use ¦single sign-on.
Unable to ¦parse metadata
¦idp_metadata must contain an IDPSSODescriptor element
relying_party_registration_not_found
{} SSO ¦through OAuth 2.0 not available on this server
= points library sign-in-error/appUrlWrong sign-in-error/claimMissing
Specified provider doesn't ¦exist.
= points library sign-in-error/appUrlWrong sign-in-error/claimMissing sign-in-error/samlIssuerMismatched
Specified provider doesn't exist (service: ¦AWSOpenIdDiscoveryService; status code: 400; error code: AuthSamlInvalidSamlResponseException)
= points library sign-in-error/appUrlWrong sign-in-error/clientCannotChallenge sign-in-error/clientFault
Unknown ¦document type
cannot ¦find state token
= points library sign-in-error/appUrlWrong sign-in-error/clientFault
Invalid provider ¦specified for SAML authentication
User specified ¦binding is not supported by the Identity Provider using profile {}
{} is an unknown ¦ACS URL
= points library sign-in-error/appUrlWrong sign-in-error/clientFault sign-in-error/orgUrlWrong
Authentication failed due to problem ¦navigating to the single sign-on URL.
= points library sign-in-error/appUrlWrong sign-in-error/credentialsWrong sign-in-error/orgUrlWrong
Unable to use provided Okta ¦address as an authenticator. Error code: {}, error message: {}
Unable to use provided Okta address as an authenticator. Is the authenticator URL ¦correct?
= points library sign-in-error/appUrlWrong sign-in-error/idpInitiatedUnsupported sign-in-error/samlIssuerMismatched sign-in-error/sessionStateStale
Matching policy not found while ¦trying to process Assertion; Please contact your administrator
= points library sign-in-error/appUrlWrong sign-in-error/orgUrlWrong
AUTHENTICATOR_NOT_SUPPORTED
Error, Status Code OK expected. StatusCode={} . ¦IdPMetadataUrl='{} '.
¦Fething {} : Got response status {}
The specified authenticator is not accepted by your ¦Snowflake account configuration. Please contact your local system administrator to get the correct URL to use.
failed to ¦fetch metadata: unexpected status code {}
= points library sign-in-error/appUrlWrong sign-in-error/orgUrlWrong sign-in-error/samlDestinationMismatched
The specified authenticator and ¦destination URL in the SAML assertion do not match
= points library sign-in-error/appUrlWrong sign-in-error/redirectNotTrusted
¦ID3206: A SignInResponse message may only redirect within the current web application
= points library sign-in-error/appUrlWrong sign-in-error/redirectUriMismatched
no valid provider found, check configured ¦callback url in provider
= points library sign-in-error/appUrlWrong sign-in-error/samlDestinationMismatched
Expected ¦POST request for HTTP-POST endpoint. Got a {} request instead.
Missing ¦SAMLRequest or SAMLResponse parameter.
No SAML ¦message provided
No SAML response ¦provided
Not POST ¦binding (HTTP POST).
Request body does not contain SAMLResponse or ¦SAMLRequest.
SAML Response not found, Only supported ¦HTTP_POST Binding
SAML response missing
The required response parameter ¦SAMLResponse was missing
= points library sign-in-error/appUrlWrong sign-in-error/samlIssuerMismatched
Cannot find ¦entity {} in metadata provider
Cannot find ¦entity {} or role {} in metadata provider
Could not find entity ¦descriptor for {}
Could not ¦find metadata for the IdP "{} ".
Couldn't parse ¦EntityID from SAML metadata
Entity id from metadata {} does not match ¦supplied entity id {}
¦EntityDescriptorElement element not found in Metadata.
Metadata cannot be retrieved because entity ¦descriptor is null
Metadata not found
No IdP to send to given the ¦premises
No Idp with ¦entity id "{} " found.
No idp ¦entityId found
SAML Entity ID was not found in either the metadata XML file or ¦guacamole.properties
The ¦receiving entity ID is not valid or not trusted.
Unable to ¦locate metadata for {}
Unknown idp {}
¦relying_party_registration_not_found Relying Party Registration not found
{} : no metadata for set "{} " ¦available from "{} ".
= points library sign-in-error/assuranceUnmet
¦AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{}'.
¦AADSTS50158: External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.
No matching ¦acr values.
saml2.response.¦StatusNoAuthnContext: {}
urn:oasis:names:tc:SAML:2.0:status:¦NoAuthnContext
= points library sign-in-error/assuranceUnmet sign-in-error/authenticationTooOld
The user authentication context is ¦insufficient to perform the action.
= points library sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
An ¦additional authentication factor is required.
= points library sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge sign-in-error/factorRejected sign-in-error/notEnrolled sign-in-error/passwordExpired
response does not contain ¦session token
response does not contain ¦session token, received status is: {}
= points library sign-in-error/assuranceUnmet sign-in-error/notEnrolled
Contact your administrator to ¦continue enrollment
Contact your administrator to ¦continue enrollment.
Unable to sign in. Contact support for ¦assistance.
= points library sign-in-error/assuranceUnmet sign-in-error/samlRequestMalformed
AuthnContextClassRef ({} ) does not match the ¦MellonAuthnContextClassRef directive, returning Forbidden.
¦ExpectedAuthnContextClassRef: Invalid authentication context: {} . Accepted values are: {}
Missing AuthnContext in assertion, returning ¦BadRequest.
Missing ¦AuthnContextClassRef in assertion, returning Forbidden.
Requested authentication context class ¦refs do not match those in authentication statements from IDP.
The ¦AuthnContext "{} " was not a requested context "{} "
= points library sign-in-error/assuranceUnmet sign-in-error/sessionStateStale
saml2.response.¦StatusNoPassive: {}
urn:oasis:names:tc:SAML:2.0:status:¦NoPassive
= points library sign-in-error/assuranceUnmet sign-in-error/signOnPolicyDenied
Device ¦integrity not met.
Enable ¦background activity for Okta Verify
Your device doesn't ¦meet the security requirements
= points library sign-in-error/audienceMismatched
ID token missing ¦authorizied party claim.
ID token not issued to this ¦relying party.
¦IDX21339: The 'id_token' contains multiple audiences but 'azp' claim is missing.
¦IDX21340: The 'id_token' contains 'azp' claim but its value is not equal to Client Id. 'azp': '{} '. clientId: '{} '.
Incorrect id_token: ¦azp
Incorrect ¦refreshed id_token: azp
Invalid JWT authorized party (¦azp) claim: {}
Unexpected JWT authorized party (¦azp) claim: {}
¦authCallback missing azp
authorized party is not set. If Token is valid for multiple audiences, ¦azp must not be empty
authorized ¦party is not valid
azp in id_token does not match ¦original azp
azp not in id_token, but present in ¦original id_token
¦azp {} must be equal to client_id {}
invalid authorized party (¦azp)
invalid id_token: authorized party ({} ) is not ¦equal client_id ({} ): {}
invalid id_token: multiple audiences and authorized party ({} ) is not ¦equal client_id ({} ): {}
missing required JWT property ¦azp
no "¦aud" claim found in id_token
our configured audience values are all present in the array of values for "{} " claim, but there are other unknown/¦untrusted values included as well
the "{} " claim ({} ) is present in the id_token, but is not ¦equal to the configured client_id ({} )
unexpected ID Token "¦azp" (authorized party) claim value
= points library sign-in-error/audienceMismatched sign-in-error/authorizationCodeInvalid sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched
Unable to ¦exchange authorization for ID token: {}
= points library sign-in-error/audienceMismatched sign-in-error/authorizationCodeInvalid sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched sign-in-error/sessionStateStale
¦OIDC login failed: {}
= points library sign-in-error/audienceMismatched sign-in-error/clientFault
The audience of the ¦id_token_hint is invalid.
= points library sign-in-error/audienceMismatched sign-in-error/clientIdUnknown
client_id from ¦argument does not match expected client_id
client_id from ¦argument: {} does not match expected client_id: {}
configured client_id ({} ) does not match the client_id provided in the response by the ¦OP ({} )
= points library sign-in-error/audienceMismatched sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/sessionStateStale
¦CWTAI2007E: The OpenID Connect relying party (RP) encountered a failure during the login. The exception is [{}]. Check the logs for details that lead to this exception.
= points library sign-in-error/audienceMismatched sign-in-error/clientSecretInvalid sign-in-error/redirectUriMismatched sign-in-error/sessionStateStale
[¦openidStrategy] Login failed: {}
= points library sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched
¦ELY23021: Invalid ID token claims
Invalid ID Token
= points library sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched sign-in-error/keysUnavailable
¦AuthInvalidIdToken
¦CWWKS1706E: The OpenID Connect client {} failed to validate the ID token due to {}
¦CWWKS1737E: The OpenID Connect client {} failed to validate the JSON Web Token. The cause of the error was: {}
Could not ¦validate the received token.
¦ELY23019: Invalid ID token
¦ElasticsearchSecurityException: Failed to parse or validate the ID Token
Error ¦validating token response: {}
Failed to ¦parse or validate the ID Token
Failed to verify ¦OIDC token.
Failed to verify ¦oidc token: {}
ID token was not ¦validated
¦Rejected invalid OpenID token: {}
The ID Token ¦contains invalid claims: {}
Unable to ¦validate the ID token
[invalid_id_token] {}
could not verify ¦id_token: {}
could not ¦verify the ID token: {}
failed to verify ¦id_token {}
failed to ¦verify provider token: {}
failed to ¦verify the token
id_token failed ¦verification: {}
id_token payload could not be validated, ¦aborting
¦id_token validation failed
id_token ¦verification failed
id_token ¦verification failed: {}
invalid id_token: {}
¦oidc: failed to verify ID Token: {}
¦oidc: failed to verify token: {}
¦received invalid ID token
unable to ¦fetch OIDC ID token claims
you ¦got an invalid token: {}
= points library sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/sessionStateStale
failed ¦validating OAuth 2.0 access token: {}
¦io.trino.server.security.oauth2.ChallengeFailedException: Cannot validate tokens
= points library sign-in-error/audienceMismatched sign-in-error/clockSkewed sign-in-error/issuerMismatched sign-in-error/sessionStateStale
(org.openid.appauth.general error -¦15.)
AuthorizationException: {"type":0,"code":¦9,"errorDescription":"Invalid ID Token"}
Invalid ¦id_token received.
The ¦connector's id token is invalid.
[OpenID] Unknown ¦RP error
failed to ¦decompress token {}
= points library sign-in-error/audienceMismatched sign-in-error/customScopeOnOrgServer
¦validate access token failed with error: {}
= points library sign-in-error/audienceMismatched sign-in-error/issuerMismatched sign-in-error/keysUnavailable
The Web Identity token that was passed is expired or is not valid. Get a new identity token from the identity provider and then ¦retry the request.
= points library sign-in-error/audienceMismatched sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/sessionStateStale
the OpenID token was ¦rejected
= points library sign-in-error/audienceMismatched sign-in-error/issuerMismatched sign-in-error/scopeUnknown
unable to get user ¦info from provider
= points library sign-in-error/audienceMismatched sign-in-error/samlAudienceMismatched
¦IDX10214: Audience validation failed
= points library sign-in-error/authenticationTooOld
The ¦token's authentication time is missing or is invalid.
expired auth_time
= points library sign-in-error/authenticationTooOld sign-in-error/claimMissing
claim '¦auth_time' of token is missing
missing auth_time claim when max ¦age was requested: {}
missing required JWT property ¦auth_time
= points library sign-in-error/authenticationTooOld sign-in-error/clockSkewed
ID Token issued at {} is ¦stale to sign-in.
¦issuedAt of token is to old
= points library sign-in-error/authenticationTooOld sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDecryptionFailed sign-in-error/samlDestinationMismatched
No valid ¦subject assertion found in response
= points library sign-in-error/authenticationTooOld sign-in-error/samlClockSkewed
Rejecting SAML ¦assertion's Authentication Statement because [{}] is on/after [{}]
= points library sign-in-error/authorizationCodeInvalid
The ¦connector's auth code is invalid.
= points library sign-in-error/authorizationCodeInvalid sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/clockSkewed sign-in-error/issuerMismatched
Could not authenticate you from ¦OpenIDConnect because "Invalid credentials".
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
Failed to ¦exchange code for token
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
An error has occurred ¦during the oauth process.
No access token returned from OAuth ¦flow.
RNAppAuth Error ¦token_exchange_failed
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/redirectUriMismatched
¦AuthTokenEpRequestFailed
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/refreshTokenInvalid
PlatformException(¦token_failed, Failed to get token: [error: {}, description: {}]
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched
Failed to make identity provider oauth ¦callback: {}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong
ErrorCode=¦No_Oauth_Token&ErrorDescription={}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/redirectUriMismatched
Could not ¦obtain token from identity provider.
Unexpected error when ¦retrieving token from identity provider.
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
[auth.oauth.token.¦exchange] {}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/refreshTokenInvalid
¦ChallengeFailedException: Error while fetching access token: {}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/sessionStateStale
OAuth ¦flow failed.
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/redirectUriMismatched
/auth Error while retrieving user info after ¦successful login at the OAuth provider: {}
¦AADB2C90075: The claims exchange '{}' specified in step '{}' returned HTTP error response with Code '{}' and Reason '{}'.
¦AADB2C90261: The claims exchange '{}' specified in step '{}' returned HTTP error response that could not be parsed.
Could not ¦exchange code for token
Failed to ¦exchange token, error: {}
login.OAuthLogin(¦NewTransportWithCode)
unable to ¦complete exchange with oidc provider
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/samlSignatureInvalid
Failed to ¦login in: {}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/scopeUnknown
OpenID Connect ¦id_token not received.
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/pkceFailed
¦AuthorizationError?ErrorCode=No_Oauth_Token
sso/¦ui/AuthorizationError?ErrorDescription={} ErrorCode=No_Oauth_Token
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
failed ¦fetching OAuth 2.0 access token: {}
failed ¦obtaining OAuth 2.0 access token, error: {}, description: {}
invalid status code received from the token ¦endpoint ({})
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientSecretInvalid sign-in-error/keysUnavailable sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
OAuth Client: failed for server {} using '¦authorization_code' grant type (client_id={}), error: {}
= points library sign-in-error/authorizationCodeInvalid sign-in-error/clientSecretInvalid sign-in-error/redirectUriMismatched
Unable to ¦get access token, please check authorization code.
= points library sign-in-error/authorizationCodeInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched sign-in-error/refreshTokenInvalid
(invalid_grant) {}
oauth2: "invalid_grant" "{} "
= points library sign-in-error/authorizationCodeInvalid sign-in-error/pkceFailed sign-in-error/refreshTokenInvalid
(org.openid.appauth.¦oauth_token error -10.)
AuthorizationException: {"type":2,"code":¦2002,"error":"invalid_grant"
[OpenID] Invalid ¦grant
= points library sign-in-error/authorizationCodeInvalid sign-in-error/redirectUriMismatched
¦AuthInvalidGrantError
= points library sign-in-error/authorizationServerMissing sign-in-error/clientFault sign-in-error/orgUrlWrong
¦AuthInvalidTokenResponse
¦AuthInvalidUserinfoResponse
= points library sign-in-error/authorizationServerMissing sign-in-error/issuerMismatched sign-in-error/orgUrlWrong sign-in-error/scopeUnknown
¦AuthUserinfoEpRequestFailed
= points library sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable
The OpenID configuration ¦attribute "{} " is missing.
= points library sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
(org.openid.appauth.¦general error -2.)
Authorization server did not ¦provide an authorization endpoint.
¦AuthorizationException: {"type":0,"code":0,"errorDescription":"Invalid discovery document"}
¦CWWKS1525E: A successful response was not returned from the URL {} This is the {} response status and the {} error from the discovery request.
Can not create an authorize URL when ¦authorizationEndpoint is '{} '
Metadata does not contain ¦property {}
OAUTH_INVALID_SERVER_METADATA
OAUTH_MISSING_SERVER_METADATA
¦TODO: Authorization server did not provide a token endpoint.
Token Endpoint not ¦defined
¦authWellKnownEndpoints is undefined
¦authWellKnownEndpoints.userinfo_endpoint is undefined
authorization server ¦metadata does not contain a valid {}
= points library sign-in-error/authorizationServerMissing sign-in-error/orgUrlWrong
provider has no "userinfo_endpoint", ¦even though it is required
= points library sign-in-error/claimMissing
¦AttributeValue element was empty.
Could not ¦identify groups in {} ={}
Could not parse ¦auth data out of {} user object.
Email in OIDC payload ¦isn't a string. Got: {}
Error in SAML response ¦processing: Invalid user attributes: {}
Expected 1 AttributeStatement ¦inside Assertion; found {}
Failed to create user, user ¦information is invalid: {}
Found {} empty groups in the saml profile for {} . Please check the SAML ¦backend configuration.
Invalid role string only {} ¦tokens
No JSON ¦node '{} ' to extract user profile from
No user data ¦collected from IdP response.
OAuth user ¦contains no key {}: {}
OIDC ID Token validation error: missing claim(¦s) {}
OIDC claim ¦subjects in UserInfo does not match
OIDC provider did not return a ¦stable subject
Rejected OpenID token with ¦malformed claim: {}
Required ¦attribute missing: {}
Required ¦attribute value missing: {} ,{}
RoleSessionName in AuthnResponse must match [a-¦zA-Z_0-9+=,.@-]{2,64} (service: AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken)
SAML assertion missing ¦subject
SAML attributes could not be ¦parsed from the SAML response: {}
Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not ¦begin with "aws:" (service: AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken)
Unable to ¦extract identity from the UserInfo token using the claim '{}'
Unable to locate ¦PrincipalARN in: {}
Unable to locate ¦RoleARN in: {}
Your request included an invalid SAML response. to logout, ¦click here.
[Cognito] ¦server_error: Error in SAML response processing: {}
claim {} could not be ¦converted to string
claim {} is missing
could not fetch user ¦info claims
could not ¦get claim {} : {}
error ¦converting claim '{} ' to string
failed to fetch ¦groups: {}
malformed "{} " claim
missing "{} " claim
oidc: error ¦evaluating group claim expression: {}
oidc: error ¦evaluating username claim expression: {}
oidc: parse ¦groups claim {} : {}
oidc: parse ¦uid claim {} : {}
oidc: parse ¦username claims {} : claim not present
oidc: parse ¦username claims {} : {}
subject is not present in ID Token, which should not be ¦possible
unable to ¦extract OIDC sub claim from ID token
unable to ¦extract OIDC sub claim from UserInfo
unable to ¦locate {} in claims: {}
¦userInfo did not contain a valid group field content, got: {}
userinfo '¦sub' claim ({}) did not match id_token 'sub' claim ({})
value {} in groups claim could not be ¦parsed as string
{} claim could not be ¦converted to string list
{} ¦claim not found in token
{} is set to "{} ", but could not set the remote user ¦based the available claims for the user
= points library sign-in-error/claimMissing sign-in-error/clientFault
¦AADSTS5001256: Failed to complete authentication with external provider due to invalid id_token. Failure details: {}
Error returning OAuth user info: ¦missing_token
User ¦save failed: {} Email cannot be blank
= points library sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/samlSignatureInvalid
Unexpected error when ¦authenticating with identity provider
Unexpected error when ¦handling response from identity provider.
= points library sign-in-error/claimMissing sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/samlSignatureInvalid
Error occurred in ¦connector: {}
= points library sign-in-error/claimMissing sign-in-error/customScopeOnOrgServer
cannot ¦parse received id_token from the OpenId provider
the received id_token from the OpenId provider has missing the required '¦exp' claim
= points library sign-in-error/claimMissing sign-in-error/issuerMismatched sign-in-error/samlIssuerMismatched
Could not find Identity Provider identifier in ¦environment
= points library sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
The user cannot be authenticated by the SAML response through the following ¦virtual proxy: {}
The user cannot be authenticated or logged out by the SAML response through the following ¦virtual proxy: {}
= points library sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
SAML login failed. Please try again ¦later.
= points library sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid
Error in SAML response ¦processing: {}
SAML Login failed. Please, contact ¦administrator.
SAML login failed. Please contact an administrator. (¦Ref: {})
= points library sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/sessionStateStale
¦MSIS7042: The same client browser session has made '{}' requests in the last '{}' seconds. Contact your administrator for details.
= points library sign-in-error/claimMissing sign-in-error/samlAudienceMismatched sign-in-error/samlSignatureInvalid
[¦THIRD_PARTY_AUTH] Error in SAML authentication flow. Provider: {}, Message: {}
= points library sign-in-error/claimMissing sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid
SAML assertion is missing or ¦misconfigured in the token. Contact your federation provider.
= points library sign-in-error/claimMissing sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
It's not you, it's us. We couldn't complete your request ¦right now
= points library sign-in-error/claimMissing sign-in-error/samlDecryptionFailed sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
Could not ¦process response from SAML identity provider.
= points library sign-in-error/claimMissing sign-in-error/samlSignatureInvalid
¦AADB2C90255: The claims exchange specified in technical profile '{}' did not complete as expected.
¦AADB2C90273: An invalid response was received : '{}'
= points library sign-in-error/claimMissing sign-in-error/samlUserUnmatched
¦AADSTS5000819: SAML Assertion is invalid. Email address claim is missing or does not match domain from an external realm.
An empty ¦NameID value found
Could not find user ¦profile for SAML credentials: {}
Given ¦UID is not valid, please check your attribute mapping
Missing SAML ¦NameID
¦NameID not found in the assertion of the Response
No ¦NameID element found in the assertion of the Response
No ¦acceptable name identifier found in SAML 2.0 response.
No name id found in ¦Document.
No user ¦name found in SAML assertion.
No valid ¦UID given, please check your attribute mapping.
No valid ¦uid given, please check your attribute mapping. Got uid: {uid}
SAML authentication failed: SAML NameID can't be ¦blank
SAML response did not include the ¦relevant user's identity (no name ID).
We should have at least one ¦existing role to create the user: {}
response did not contain a ¦subject
subject does not contain an ¦NameID element
= points library sign-in-error/claimMissing sign-in-error/scopeUnknown sign-in-error/scopesNotConsented
failed ¦fetching OAuth 2.0 user groups: {}
= points library sign-in-error/clientAssertionInvalid
Cannot find a valid JWT bearer token at ¦path: {}
Cannot get token for ¦tenant '{} ' because a JWT bearer client_assertion is not available
failed to ¦generate client assertion: {}
= points library sign-in-error/clientAssertionInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientKeysMissing sign-in-error/clientSecretInvalid
(invalid_client) {}
oauth2: "invalid_client" "{} "
= points library sign-in-error/clientAssertionInvalid sign-in-error/clientFault
Cannot ¦instantiate private key JWT client authentication method
Cannot ¦renew private key JWT client authentication method
Failed to ¦resolve JWK signing key for client registration '{} '.
Failed to ¦select a JWK signing key
Failed to ¦select a JWK signing key -> {}
Key can not be ¦loaded
Unable to ¦resolve JWS (signing) algorithm from JWK associated to client registration '{} '.
failed to ¦determine a JWS Algorithm to use for {} Client Assertion
jwks must only contain ¦private keys
no client ¦jwks provided for signing a client assertion with
no key found in client jwks to sign a client assertion with using ¦alg {}
no ¦keystore present for client, cannot sign using alg {}
no private signing keys have been configured to use for ¦private_key_jwt client authentication ({} )
only ¦private keys must be provided
private key should be a PEM or plain ¦PKCS1 or PKCS8; parse error: {}
= points library sign-in-error/clientAssertionInvalid sign-in-error/clientIdUnknown sign-in-error/clientKeysMissing sign-in-error/grantNotAllowed sign-in-error/scopesNotConsented
com.okta.sdk.impl.oauth2.¦OAuth2HttpException: {}
= points library sign-in-error/clientAuthMethodMismatched
Configured authentication ¦method ({} ) is not supported.
None of the Token endpoint provider metadata authentication ¦methods are supported: {}
OIDC well-known configuration ¦reports only unsupported token authentication methods (authentication may not work): {} ,[]
This class supports 'client_secret_basic', 'client_secret_post', and 'none' by default. Client [{} ] is using [{} ] instead. Please use a supported client authentication method, or use 'set/¦addParametersConverter' or 'set/addHeadersConverter' to supply an instance that supports [{} ].
¦Unsupported client authentication method: {}
client assertion is not supported with ¦AuthStyleInHeader
configured value for token_endpoint_auth_method ({} ) NOT found in ¦token_endpoint_auth_methods_supported in metadata
configured value for token_endpoint_auth_method ({} ) is not supported, ¦ignoring it
could not find a supported token endpoint authentication method in provider metadata ({} ) for ¦entry "{} "
could not find a supported token endpoint authentication method in ¦providermetadata ({} ) for entry "{} "
invalid or unsupported ¦token_endpoint_auth_method
missing, or unsupported, {} ¦_endpoint_auth_method
¦unsupported client authentication method
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientFault
No client ¦credentials found.
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
(org.openid.appauth.¦oauth_token error -9.)
AuthorizationException: {"type":2,"code":¦2001,"error":"invalid_client"
¦CWWKS1723E: An invalid_client error occurred while the resource server was attempting to validate the access token using the client id {}
Could not authenticate you from ¦OpenIDConnect because "Invalid client".
invalid status code received from the ¦introspection endpoint ({})
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid
A ¦client_secret is required
¦AADB2C90243: The IDP's client key/secret is not properly configured.
Could not ¦authenticate you from {} because "Invalid client
¦ELY23026: Client {} does not have a secret configured
Failed to find a Signature ¦Verifier for Client Registration: '{} '. Check to ensure you have configured the client secret.
both '¦oidc_client_id' and 'oidc_client_secret' must be set for OIDC
¦client_secret is required
¦client_secret_basic client authentication method requires a client_secret
¦client_secret_post client authentication method requires a client_secret
no client ¦secret is configured
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/customScopeOnOrgServer sign-in-error/policyMismatched sign-in-error/scopeUnknown
client-¦credentials error: {}
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/grantNotAllowed
[OpenID] Unknown ¦OP error
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/redirectUriMismatched
¦Bad response from token request.
Received invalid response from OAuth ¦service provider.
= points library sign-in-error/clientAuthMethodMismatched sign-in-error/clientSecretInvalid sign-in-error/pkceFailed sign-in-error/redirectUriMismatched
Rejected invalid OpenID code ¦exchange: {}
= points library sign-in-error/clientCannotChallenge
Unsupported factorType: {}
¦factor {} not supported
= points library sign-in-error/clientCannotChallenge sign-in-error/clientFault
¦MalformedURLException: no protocol: /login/cert
error unsupported MFA ¦option '{} '
= points library sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/grantNotAllowed sign-in-error/policyMismatched
resource ¦owner password credentials flow error: {}
= points library sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/orgUrlWrong
¦250001 {} Could not connect to Snowflake backend after {} attempt(s). Aborting
¦250008 {} Failed to connect to DB: {} Failed to authenticate: status code: 429
= points library sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/orgUrlWrong sign-in-error/userLocked
Failed to validate ¦credentials
= points library sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/rateLimited sign-in-error/userLocked
Failed ¦authn verification for okta. Err: {}
= points library sign-in-error/clientCannotChallenge sign-in-error/factorRejected
Did not get callback information from ¦Duo
¦duoResultSubmit: Unable to get response.cookie
= points library sign-in-error/clientCannotChallenge sign-in-error/factorRejected sign-in-error/factorTimedOut
Error ¦checking Duo MFA status: {}
Failed Duo challenge. ¦Err: {}
= points library sign-in-error/clientCannotChallenge sign-in-error/factorRejected sign-in-error/notEnrolled
Could not ¦introspect factors
¦Preferred factor provider of {} not available. Will use available factors.
U2F Prompt final only ¦applies to u2f devices, not {}
failed to open ¦fido U2F device: {}
no U2F devices found. device might not be ¦plugged in
= points library sign-in-error/clientCannotChallenge sign-in-error/notEnrolled
no mfa ¦options provided
= points library sign-in-error/clientFault
'¦login_hint' is required for MFA attestation.
'{} ' is an invalid ¦intent.
Can't find ¦AUTH_USER_REGISTRATION role: {}
Cannot refresh a token ¦since it is missing refresh information.
Could not parse the configuration ¦file: {} .
Crypto.subtle is available only in secure ¦contexts (HTTPS).
¦Identity provider is not valid.
Invalid authorization_details.
Missing "¦authorize_url" value
No ¦ClientId configured for client {}
No IDP was configured, please update ¦included metadata with at least one IDP
No OpenID Connect authentication scheme configured for getting client configuration. Either set the scheme name ¦explicitly or set the default challenge scheme
No ¦TokenEndpoint configured for client {}
No default or ¦explicit access token expiration found in the token exchange response
No ¦scopes were requested.
No sign in ¦scheme configured
No ¦support for signature type: {}
OAuth 2.0 authentication requires session support. Did you ¦forget to use express-session middleware?
OAuth ¦authorized got an unknown provider {}
OAuth client is ¦disabled
OAuth2 secrets are not ¦ready
OpenID Connect requires session support. Did you ¦forget to use 'express-session' middleware?
¦SSO is not configured
State url host is not in the allowed redirect ¦domains: {}
The 'resource' is invalid.
The audience of the request ¦object is invalid.
The authorization server has ¦rejected the 'resource' parameter: {}
The authorize ¦request_uri is invalid.
The configuration file ¦named "{} " was invalid.
The ¦id_token_hint cannot be parsed.
The ¦id_token_hint has already been used.
The ¦id_token_hint signature is invalid.
The issuer has not ¦been set
The ¦oauth2 method requested is not configured!
The provider URL has not ¦been set
The request object cannot be ¦parsed.
The request ¦object has already been used.
The requested ¦claims parameter is invalid.
The signature of the request ¦object is invalid.
The token request contains an invalid ¦target.
There is a problem with the server configuration. Check the server ¦logs for more information.
¦There was a configuration error
Unable to read the 'id_token', no suitable ¦ISecurityTokenValidator was found for: '{} '.
Unable to validate the 'id_token', no suitable ¦ISecurityTokenValidator was found for: '{} '."
Unable to validate the 'id_token', no suitable ¦TokenHandler was found for: '{} '."
Web authentication is not configured ¦properly.
[missing_user_info_uri] {}
[missing_user_name_attribute] {}
[next-auth][error][¦CLIENT_FETCH_ERROR] https://next-auth.js.org/errors#client_fetch_error {}
authentication requires session ¦support
authority or ¦original_request_uri failed domain allow-list validation: {}
identity/oidc: missing ¦id_token
invalid oidc ¦config: {}
jwks_uri not specified in OAuth ¦Providers, could not verify token signature
no Client ID set for the provider: perhaps you are accessing an endpoint protected with "¦AuthType openid-connect" instead of "AuthType oauth20"?)
oidc: invalid configuration, clientID must be provided or ¦SkipClientIDCheck must be set
¦redirect_uri failed domain allow-list validation: {}
= points library sign-in-error/clientFault sign-in-error/clientIdUnknown
The issuer of the request ¦object is invalid.
= points library sign-in-error/clientFault sign-in-error/clientSecretInvalid
could not read client secret ¦file
error reading client secret ¦file {} : {}
= points library sign-in-error/clientFault sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong
There was a problem with the server configuration. Check the server ¦logs for more information.
= points library sign-in-error/clientFault sign-in-error/clockSkewed
The ¦id_token_hint is expired.
The ¦id_token_hint is issued in the future.
The request ¦object is expired.
The request object is issued in the ¦future.
The request object is issued too ¦early.
= points library sign-in-error/clientFault sign-in-error/grantNotAllowed sign-in-error/orgUrlWrong
¦Unexpected response type [{}], while [{}] is configured
= points library sign-in-error/clientFault sign-in-error/idpInitiatedUnsupported
Could not find a domain_hint value from ¦hte authorization context.
No ¦domain_hint provided.
= points library sign-in-error/clientFault sign-in-error/idpInitiatedUnsupported sign-in-error/requestInvalid
Could not authenticate you from ¦OpenIDConnect because "Missing 'code' param"
= points library sign-in-error/clientFault sign-in-error/idpInitiatedUnsupported sign-in-error/sessionStateStale
"{} " cookie not found. Ensure the login flow is initiated through the ¦SDK's login route before the callback is processed. If using SameSite=None cookies, verify the origin is served over HTTPS and the Secure flag is set. For multi-app deployments on the same domain, configure a unique transactionCookie.name and session.cookie.path per application.
/auth: could not find state in ¦query {}
An error occurred and no request state with a return url is available. The fallback behavior is to redirect to the location configured in SPOptions.ReturnUrl. However, that is null so a redirect is ¦done to the application root instead.
¦AuthMissingStateParam
¦CSRF cookie with name '{} ' was not found
¦CWWKS1749E: A request to {} is not valid. The required state parameter is missing. A response code of 500 is returned.
Code or state query ¦param does not exist: {}
¦Cookies were found in OAuth callback, but none was a CSRF cookie.
Could not load state specified by InResponseTo: {} Processing response as ¦unsolicited.
Error while ¦parsing OAuth2 state: {}
Expired or missing ¦OAuth state.
Failed to ¦validate the response, the response did not contain a state parameter
¦IDX21320: RequireNonce is '{} '. OpenIdConnectProtocolValidationContext.Nonce and OpenIdConnectProtocol.ValidatedIdToken.Nonce are both null or empty. The nonce cannot be validated. If you don't need to check the nonce, set OpenIdConnectProtocolValidator.RequireNonce to 'false'.
¦IDX21329: RequireState is '{} ' but the OpenIdConnectProtocolValidationContext.State is null. State cannot be validated.
¦IDX21330: RequireState is '{} ', the OpenIdConnect Request contained 'state', but the Response does not contain 'state'.
Invalid "state" ¦parameter
Invalid authentication ¦via OAuth2: unable to obtain CSRF cookie: {} (state={} )
Login Failed: Unable to find a valid ¦CSRF token. Please try again.
Missing "state" ¦parameter
Missing needed parameter ¦AuthnRequest ID
Missing ¦needed parameter state
Missing state ¦parameter
Missing state parameter in response from ¦identity provider.
Missing state parameter: session expired or possible threat of cross-site request ¦forgery
Missing ¦state value
No matching state found in ¦storage
No ¦relay state in response from identity provider.
¦OAuth state missing from URL
¦OIDC state not found
¦OpenIdConnectAuthenticationHandler: message.State is null or empty.
State cannot be ¦determined
State cookie is present but ¦neither 'code' nor 'error' query parameter is returned
State information ¦lost
State information lost, and no way to ¦restart the request
State must be ¦provided.
State ¦query parameter is missing
The ¦oauth state was missing or invalid.
Unable to ¦verify authorization request state
Unable to ¦verify authorization request state.
User has disabled cookies, or has ¦lost the cookie before returning from the SAML2 login server.
¦checks.state argument is missing
¦csrf_detected | CSRF detected
¦csrf_detected | Invalid 'state' parameter
message.State is ¦null or empty.
no ¦state found in response url
request to the redirect_uri path but ¦there's no session state found
response ¦parameter "state" missing
¦state missing from the response
state ¦parameter is not set
unexpected "state" response parameter ¦encountered
= points library sign-in-error/clientFault sign-in-error/issuerMismatched
The ¦id token is invalid.
¦iss missing from the response
response parameter "¦iss" (issuer) missing
= points library sign-in-error/clientFault sign-in-error/keysUnavailable
Array of keys was empty. Unable to ¦extract
Failed to find a Signature Verifier for Client Registration: '{} '. Check to ensure you have configured the ¦JwkSet URI.
Invalid JWT signature
Invalid JWT signature for ¦ID Token
¦JWS token verification failed.
JWT signature could not be validated, ¦aborting
No JWKS ¦URI available for token verification
¦OAuth signature verify failed
[missing_signature_verifier] {}
error ¦validating id token signature: {}
error validating ¦jwks_uri in discovery document
error when ¦selecting a JWT verification key, multiple applicable keys found, a "kid" JWT Header Parameter is required
failed to ¦validate JWT signature
id_token '{} ' signature ¦verification failed
id_token signature could not be validated, ¦aborting
¦incorrect Signature, validation failed for id_token
multiple matching keys found in ¦issuer's jwks_uri for key parameters {} , kid must be provided in this case
= points library sign-in-error/clientFault sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Missing "¦jwks_uri" in metadata
= points library sign-in-error/clientFault sign-in-error/orgUrlWrong
Invalid operation. Please check your configuration. OAuth2 authorization ¦servers does not support /userinfo endpoint
The redirect URI is not well-¦formed. The URI is: '{} '.
The ¦tenant id is invalid.
[auth][error] ¦InvalidEndpoints: {} . Read more at https://errors.authjs.dev#invalidendpoints
= points library sign-in-error/clientFault sign-in-error/pkceFailed
PKCE code challenge contains ¦illegal characters.
PKCE support for code flow needs a ¦CryptoHander. Did you import the OAuthModule using forRoot() ?
= points library sign-in-error/clientFault sign-in-error/redirectUriMismatched
AuthorizationException: {} User ¦cancelled flow
Error Domain=org.openid.appauth.¦general Code=-3
¦FlutterAppAuthUserCancelledException
Invalid redirect URL: the protocol and host (¦including port) must match and the path must be within allowed URLs if provided
Redirect ¦scheme mismatch.
The ¦redirect URI "{} " is unsupported because {} .
¦redirect_uri is missing.
= points library sign-in-error/clientFault sign-in-error/requestInvalid
¦Unexpected response type {}, while {} is configured
= points library sign-in-error/clientFault sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched
Authentication failed due to problem ¦retrieving the single sign-on cookie
= points library sign-in-error/clientFault sign-in-error/samlDecryptionFailed
Error in parsing service provider private key, please make sure that it is in ¦PKCS 8 format.
= points library sign-in-error/clientFault sign-in-error/samlSignatureInvalid
The IdP public certificate provided does not appear to be a valid certificate, please ensure this is a valid, Base64 encoded PEM or ¦CER format public certificate valid for signing: {}
The IdP ¦public certificate provided is invalid: {}
= points library sign-in-error/clientFault sign-in-error/samlUserUnmatched
Already found an ¦entry for username {}
= points library sign-in-error/clientFault sign-in-error/scopesNotConsented
User did not authorize openid ¦scope.
= points library sign-in-error/clientFault sign-in-error/sessionStateStale
'.¦AspNetCore.Correlation.{} ' cookie not found.
(¦mismatching_state) CSRF Warning! State not equal in request and response.
/auth Invalid session state: ¦stored {}, returned {}
¦AADB2C90046: We are having trouble loading your current state. You might want to try starting your session over from the beginning.
¦AADB2C90165: The SAML initiating message with ID '{}' cannot be found in state.
¦AADB2C90211: The request contained an incomplete state cookie.
¦AADB2C90212: The request contained an invalid state cookie.
Auth ¦cookie not found
CSRF ¦Warning! State not equal in request and response.
¦CSRF cookie failed validation
¦CSRF cookie {} was found in OAuth callback, but it is not the expected one ({} ).
CSRF detected
CSRF detected with ¦param key "state"
CSRF token mismatch, ¦potential attack
¦CSRF token validation failed
¦CWWKS1520E: A request to {} is not valid. A required cookie with a name that begins with WASReqURLOidc is missing.
¦CWWKS1704E: The current state {} for the OpenID Connect client {} and the state parameter {} in the response from the OpenID Connect provider do not match.
¦CWWKS1714E: The OpenID Connect client {} enabled nonce but the nonce verification failed.
¦CWWKS1745E: The WASOidcCode cookie {} in the request to the OpenID Connect client {} is not valid. Its value might have been modified.
Cannot process the message. ¦Both id_token and code are missing.
Cannot validate ¦nonce parameter
Claim "¦nonce" is invalid.
Claim 'nonce' does not match expected value. ¦Note: a 'null' nonce is only valid when both the expected and actual values are 'null'.
Cookie "¦oauth_state" must be provided.
Cookie not found. Please make sure ¦cookies are enabled in your browser.
Cookie was not ¦present
¦Cookie {} must be provided.
Correlation failed.
Could not authenticate you from ¦OpenIDConnect because "Csrf detected".
Could not authenticate you from {} because "Csrf ¦detected".
Could not ¦decrypt SAML cookie
Could not load ¦transaction data from storage
Error ¦parsing state for key:
Error ¦validating csrf cookie
ErrorCode=¦No_Oauth_State&ErrorDescription=State was not valid
¦ErrorDescription=State was not sent back
Failed ¦due to state mismatch.
Failed to get OIDC user ¦info from session
Failed to ¦un-protect the nonce cookie.
Failed to ¦unprotect state cookie
Failed to validate the response, the ¦user's session did not contain a state parameter
ID token ¦contains invalid nonce.
¦ID4243: Could not create a SecurityToken. A token was not found in the token cache and no cookie was found in the context.
¦IDX21321: The 'nonce' found in the jwt token did not match the expected nonce. expected: '{} ' found in jwt: '{} '. jwt: '{} '.
¦IDX21323: RequireNonce is '{} '. OpenIdConnectProtocolValidationContext.Nonce was null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was not null. The nonce cannot be validated. If you don't need to check the nonce, set OpenIdConnectProtocolValidator.RequireNonce to 'false'. Note if a 'nonce' is found it will be evaluated.
¦IDX21331: The 'state' parameter in the message: '{} ', does not equal the 'state' in the context: '{} '.
¦IDX21349: RequireNonce is '{} '. OpenIdConnectProtocolValidationContext.Nonce was not null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was null or empty. The nonce cannot be validated. If you don't need to check the nonce, set OpenIdConnectProtocolValidator.RequireNonce to 'false'. Note if a 'nonce' is found it will be evaluated.
¦Incorrect id_token: nonce
Invalid 'state' ¦parameter
Invalid ID Token: ¦Nonce does not match
Invalid JWT ¦nonce (nonce) claim: {}
Invalid ¦Relay State Query.
Invalid ¦authorization request state.
Invalid claim '¦nonce'
Invalid nonce ¦included in ID Token
Invalid provider in ¦csrf cookie
Invalid ¦return state, unable to redirect.
Invalid state parameter [{}], ¦while [{}] was expected
Invalid state parameter {}, ¦while {} was expected
JWT ¦Nonce verification failed.
¦Laravel Socialite Two InvalidStateException
¦Matching state cookie is not found
¦Mismatching or missing state in params.
Missing JWT ¦nonce (nonce) claim
Missing ¦csrf cookie
Missing ¦saved oauth state
No SSO token in SAML ¦login_final message
No ¦authority on state
No ¦client_id on state
No nonce code present. Login ¦window timed out.
No parent and no state in URL. Can't complete ¦notification.
Nonce mismatch
Nonce mismatch.
OAuth ¦2.0 authorization state not found
OAuth 2.0 {} ¦nonce claim validation failed: {}
OAuth ¦flow response nonce doesn't match request nonce
OAuth ¦flow response state doesn't match request state
OAuth state ¦mismatch: {} != {}
OAuth state missing from ¦cookies
OIDC ID Token validation error: missing nonce claim during ¦initial authentication.
OIDC ID Token validation error: ¦nonce from token ({} ) does not match client ({} )
OIDC callback state not found in session '¦oidc_states'!
¦OIDC login failed: invalid state
OIDC state ¦mismatch
OIDC state mismatch: received={}, ¦saved={}
OpenID Provider [{}] did not ¦return a nonce
¦OpenIDConnectClientException: Unable to determine state
Provided state does not match ¦stored state
Received message {} contains unexpected InResponseTo "{} ". No cookie ¦preserving state from the request was found so the message was not expected to have an InResponseTo attribute. This error typically occurs if the cookie set when doing SP-initiated sign on have been lost.
Rejected OpenID token with invalid/¦old nonce.
Response session state does not have ¦corresponding state or nonce parameters or redirect URL.
Response state ¦param did not match request state
SAML response state does not have ¦corresponding request id.
SAML response state does not have ¦corresponding state.
SAML: Error ¦getting state from cookie: {}
¦SSO token verify failure for user: {}
Session cookie parameter mismatch. Session ¦created with {{} }, but current request has {{} }.
¦Session value state missing.
State cookie value does not match the state query parameter value, ¦completing the code flow with HTTP status 401
¦State does not match
State expected: {}, but ¦got: {}
State from ¦original request is missing.
State is does not contain an ¦auth ID
State ¦mismatch, in session: {} , in url: {}
State parameter can not be ¦empty if the state cookie is present
State parameter is ¦different from the one sent in authentication request.
State parameter is ¦empty or invalid.
State parameter mismatch: session expired or possible threat of cross-site request ¦forgery
State query ¦param does not contain url or CSRF token: {}
State query ¦param is not a valid JSON: {}
State url can not be ¦initialized: {}
The ¦correlation cookie value '{} ' did not match the expected value '{} '.
The ¦nonce value does not match the value expected.
The operation is not allowed. Please refresh the page to ¦proceed.
The ¦received state does not match the expected value.
The state value returned by the OpenId Connect Provider does not match the stored state. Unable to continue login/¦logout process.
Unable to ¦complete OpenID Connect flow because the OpenID Provider did not return the state query parameter.
Unable to ¦complete OpenID Connect flow because the query state parameter does not match the state parameter from the session cookie.
Unable to ¦determine state
Unable to ¦read the message.State.
Unable to ¦unprotect the message.State.
Unable to validate state from the ¦original request.
Unexpected JWT ¦nonce (nonce) claim: {}
Validating ¦access_token failed, wrong state/nonce.
Warning: request host {} did not match any of the specific cookie ¦domains of {}
Wrong nonce: {}
¦Wrong state parameter given.
You are using "secure" cookies for a request that was not received via https. You should either redirect to https or pass the "insecure-cookie" config option to ¦permit cookies via http.
You have been logged out due to ¦inactivity. Refresh or return to the sign in screen.
You may have ¦pressed the back button, refreshed during login, opened too many login dialogs, or there is some issue with cookies, since we couldn't find your session.
¦You're not authorized to access this page. Please contact the administrator. Reason: CSRF state value is invalid
[OpenID] ¦Couldn't verify OpenID cookie
[¦auth.oauth.state.invalid] {}
[¦auth.oauth.state.missing] {}
[auth][error] ¦JWTSessionError: {} . Read more at https://errors.authjs.dev#jwtsessionerror
[authorization_request_not_found] {}
[invalid_nonce] {}
[invalid_state_parameter] {}
[next-auth][error][¦JWT_SESSION_ERROR] https://next-auth.js.org/errors#jwt_session_error {}
¦aborting: detected attempt to play cookie against a different domain/host than issued for! (issued={} , current={} )
authCallback incorrect nonce, did you call the ¦checkAuth() method multiple times?
authentication request state and authorization state are not ¦equal: {}
authority mismatch on settings ¦vs. signin state
¦calculated state from cookie does not match state parameter passed back in URL: "{} " != "{} "
client_id mismatch on settings ¦vs. signin state
¦codeFlowCodeRequest incorrect state
¦cookie signature not valid
could not ¦extract nonce from ID Token: {}
could not find matching ¦config for state {}
error ¦unmarshalling data to CSRF: {}
failed to ¦get state: {}
failed to ¦store pkce verifier: {}
failed to verify ¦app state: {}
id_token ¦nonce claim does not match the session nonce
invalid ¦CSRF token
invalid authorization response state and no default SSO URL is set, ¦sending an error...
invalid authorization response state; a default SSO URL is set, ¦sending the user there: {}
invalid id_token ¦nonce: {}
invalid ¦nonce (missing) specified for {} token, {} was expected
invalid ¦request_type in state
invalid response state
invalid state in '{} ' ¦cookie
invalid state: does not match ¦cookie value
jwt ¦nonce invalid. expected: {}
login.¦OAuthLogin(missing saved state)
login.¦OAuthLogin(state mismatch)
missing state ¦cookie
missing state value in state ¦cookie
no "{} " state cookie found: check domain and ¦samesite cookie settings
no ¦CSRF cookie
no nonce code present - login ¦window may have timed out
nonce " {} " in id_token is not ¦equal to the nonce that was sent in the request " {} "
¦nonce claim is missing but expected: {}
¦nonce claim {} does not match expected nonce: {}
nonce did not match (¦wants {} but got {} )
¦nonce does not match
nonce in id_token does not match nonce in client ¦storage
nonce included in ID Token but doesn't exist in session ¦params
nonce mismatch, expected {} , ¦got: {}
¦nonce verification failed: {}
¦nonce: {} does not match {}
pkce ¦store not configured
provided state did not match ¦stored state
received ID token with invalid ¦nonce
session ¦ticket cookie failed validation: {}
state ({} ) has expired (¦original_url={} )
state from argument does not match state ¦restored from session
state from argument: {} ¦nil does not match state restored from session: {} nil
state malformed, ¦size: {}
state mismatch in 3-¦legged-OAuth flow
state mismatch, expected {} , ¦got: {}
the 'Nonce' was not ¦able to be validated. {}
the URL hostname ({} ) of the configured {} does not match the URL hostname of the URL being accessed ({} ): the "state" and "session" cookies will not be ¦shared between the two!
the URL scheme ({} ) of the configured {} does not match the URL scheme of the URL being accessed ({} ): the "state" and "session" cookies will not be ¦shared between the two!
the domain ({} ) configured in {} does not match the URL hostname ({} ) of the URL being accessed ({} ): setting "state" and "session" cookies will not ¦work!!
the nonce value ({} ) in the id_token did not match the one ¦stored in the browser session ({} )
the state "{} " is invalid
unable to ¦restore state
¦unexpected "state" response parameter value
unexpected ID Token "¦nonce" claim value
{} cookie was created for a different provider than the one ¦handling the callback
{} state ¦property not found.
= points library sign-in-error/clientFault sign-in-error/sessionStateStale sign-in-error/thirdPartyCookiesBlocked
Missing code ¦verifier on cookie.
Missing state on ¦cookie.
Session-based state ¦store requires a session key
State in URL doesn't match state in ¦cookie.
Unable to ¦proceed due to invalid sign in state.
redirect is ¦coming from a different origin. The oauth flow needs to be initiated from the same origin
¦signInRedirect or signOutRedirect had an invalid format or was not found.
= points library sign-in-error/clientFault sign-in-error/webSsoNotAllowed
'¦actor_token' is invalid.
'¦subject_token' is invalid.
= points library sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
Invalid key/secret, ¦perhaps expired
the client_id and/or ¦client_secret may be incorrect
= points library sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/customScopeOnOrgServer sign-in-error/policyMismatched sign-in-error/scopeUnknown
The response code {} and error response {} was encountered reading the token endpoint response; will not attempt further ¦retries
= points library sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid sign-in-error/refreshTokenInvalid
RNAppAuth Error ¦token_refresh_failed
= points library sign-in-error/clientIdUnknown sign-in-error/grantNotAllowed sign-in-error/scopeUnknown
request ¦device code returned status {} error: {}
= points library sign-in-error/clientIdUnknown sign-in-error/orgUrlWrong sign-in-error/requestInvalid
Could not ¦proceed with authentication request to identity provider.
Could not ¦send authentication request to identity provider.
= points library sign-in-error/clientKeysMissing
Multiple ¦encryption keys found for the client.
No ¦encryption key found for the client.
= points library sign-in-error/clientSecretInvalid sign-in-error/networkZoneDenied sign-in-error/scopeUnknown sign-in-error/scopesNotConsented sign-in-error/tokenContentFailed
Failed to fetch user/group ¦information from the identity provider
= points library sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/redirectUriMismatched
OIDC ¦Single Sign-on Authentication Error.
= points library sign-in-error/clientSecretInvalid sign-in-error/orgUrlWrong sign-in-error/scopeUnknown
OpenID Connect provider returned a {} status code but ¦200 is expected.
= points library sign-in-error/clientSecretInvalid sign-in-error/rateLimited sign-in-error/refreshTokenInvalid
¦ELY23012: Refresh token failure status: {}
= points library sign-in-error/clientSecretInvalid sign-in-error/redirectUriMismatched sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid
There was an unexpected error during ¦single sign-on.
= points library sign-in-error/clientSecretInvalid sign-in-error/requestInvalid sign-in-error/scopeUnknown
Error in ¦OpenID Connect: {}
= points library sign-in-error/clientSecretInvalid sign-in-error/samlAudienceMismatched sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
We can't log you in ¦right now. Try again, or contact your administrator.
= points library sign-in-error/clockSkewed
"iat" validation failure ({} ): JWT was issued more than {} seconds ¦ago
ID token expired at {} (¦current time is {})
ID token has ¦expired.
Invalid ¦issued at time
The expiration time in the id token is ¦less than the current time
The ¦received token is expired.
The ¦session_expiry claim is in the past at login time.
invalid issued at (¦iat)
= points library sign-in-error/clockSkewed sign-in-error/keysUnavailable sign-in-error/refreshTokenInvalid
invalid id token, ¦discarding tokens returned while refreshing
= points library sign-in-error/clockSkewed sign-in-error/refreshTokenInvalid
The expiration time in the refresh token is ¦less than the current time
= points library sign-in-error/clockSkewed sign-in-error/samlClockSkewed
¦IDX10222: Lifetime validation failed
¦IDX10223: Lifetime validation failed
= points library sign-in-error/clockSkewed sign-in-error/sessionStateStale
¦IDX21324: The 'nonce' has expired: '{} '. Time from 'nonce' (UTC): '{} ', Current Time (UTC): '{} '. NonceLifetime is: '{} '.
¦IDX21324: The 'nonce' has expired: '{} '. Time from 'nonce': '{} ', Current Time: '{} '. NonceLifetime is: '{} '.
The request expired. This may be because a login attempt ¦took too long, or because the server's clock is out of sync. Try again by following this link: [{} ]({} ). Or contact your administrator.
internal/¦urlutil: validation failed, url hmac is expired
= points library sign-in-error/credentialsWrong
¦Incorrect username or password
= points library sign-in-error/credentialsWrong sign-in-error/factorRejected sign-in-error/signOnPolicyDenied
saml2.response.¦StatusAuthnFailed: {}
urn:oasis:names:tc:SAML:2.0:status:¦AuthnFailed
= points library sign-in-error/credentialsWrong sign-in-error/localNetworkBlocked sign-in-error/userLocked
Unable to ¦sign in
= points library sign-in-error/credentialsWrong sign-in-error/refreshTokenInvalid sign-in-error/webSsoNotAllowed
The SSO session associated with this profile has expired. To refresh this SSO session ¦run aws sso login with the corresponding profile.
The SSO session ¦associated with this profile is invalid. {}
= points library sign-in-error/credentialsWrong sign-in-error/samlUserUnmatched
AcceptSecurityContext error, data ¦525
= points library sign-in-error/credentialsWrong sign-in-error/signOnPolicyDenied sign-in-error/userLocked
authentication failed for {}
= points library sign-in-error/credentialsWrong sign-in-error/userLocked
Sign in failed!
The credentials provided ¦were invalid.
= points library sign-in-error/customScopeOnOrgServer sign-in-error/scopeUnknown
(org.openid.appauth.¦oauth_authorization error -6.)
AuthorizationException: {"type":1,"code":1004,"error":"¦invalid_scope"
¦Scopes are not allowed for this request.
The requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource ¦owner.
= points library sign-in-error/deviceCodeExpired sign-in-error/factorTimedOut
Authentication timed out while ¦polling the server.
¦Polling timed out after {} seconds.
= points library sign-in-error/deviceCodeExpired sign-in-error/passcodeInvalid
The user code is invalid or has ¦expired.
= points library sign-in-error/deviceCodeExpired sign-in-error/scopesNotConsented
Device not ¦activated
= points library sign-in-error/factorRejected
Certificate authentication failed. Contact your ¦admin.
¦Couldn’t verify your identity
Operation ¦cancelled by user.
There was an error signing in. ¦Click the button below to try again.
User ¦canceled the authentication.
= points library sign-in-error/factorRejected sign-in-error/factorTimedOut
¦DUO MFA failed: {}
¦Operation timed out or no valid Security Key found !
= points library sign-in-error/factorRejected sign-in-error/notEnrolled
Invalid passkey.
= points library sign-in-error/factorTimedOut sign-in-error/redirectUriMismatched
Timed out ¦waiting for response from provider
= points library sign-in-error/factorTimedOut sign-in-error/sessionStateStale
Timeout ¦waiting for authentication response from IdP.
= points library sign-in-error/framingRefused sign-in-error/redirectUriMismatched sign-in-error/thirdPartyCookiesBlocked
Error from ¦signinSilent:
¦ErrorTimeout from signinSilent (attempt {} ), retry in 5s:
¦IFrame timed out without a response
Timeout retry limit reached ({} > {} ), ¦raising silentRenewError:
¦silent refresh failed after session changed
silent_refresh_error
silent_refresh_timeout
¦tryLogin during silent refresh failed
= points library sign-in-error/framingRefused sign-in-error/thirdPartyCookiesBlocked
¦CheckSession - OidcSecurityCheckSession not receiving check session response messages. Outstanding messages: '{} '. Server unreachable?
= points library sign-in-error/idpInitiatedUnsupported
IdP-¦initiated SSO is not supported
= points library sign-in-error/idpInitiatedUnsupported sign-in-error/requestInvalid sign-in-error/sessionStateStale
Missing code or error parameter in response from ¦identity provider.
= points library sign-in-error/idpInitiatedUnsupported sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/sessionStateStale
failed to validate subject ¦confirmation: {}
= points library sign-in-error/idpInitiatedUnsupported sign-in-error/samlRequestMalformed
/complete/saml/: No ¦SAMLResponse in request.
= points library sign-in-error/idpInitiatedUnsupported sign-in-error/sessionStateStale
"¦RelayState" value included with SAML response is not valid.
'InResponseTo' does not match any of the possible request ¦IDs (expected {} )
/complete/saml/: Can't ¦figure out subdomain for this authentication request. relayed_params: {}
An SP-initiated SSO response from {} was received ¦unexpectedly.
Authentication failure! ¦csrf_detected: {} , {}
Authentication request is invalid. Invalid ¦RelayState.
Combination of session id and ¦requestURI I don't recall
Expected message to contain InResponseTo "{} ", but found none. If this error occurs due to the Idp not setting InResponseTo according to the SAML2 ¦specification, this check can be disabled by setting the IgnoreMissingInResponseTo compatibility flag to true.
If inResponseTo attribute is present, a matching request must be present too in the ¦LassoLogin object
Invalid samlResponse or ¦relayState from identity provider
Missing code ¦parameter in response.
No InResponseTo at the Response, but it was provided the ¦requestId related to the AuthNRequest sent by the SP: {}
No RelayState or ¦ReturnURL available, cannot redirect.
No ¦cookies were found in OAuth callback.
Received response does not ¦refer to the request sent
¦Response's InResponseTo attribute is not valid.
SAML Assertion ¦SubjectConfirmationData is in-response-to {} but expected one of {}
SAML RelayState is not a valid ¦UUID or URL
SAML ¦content is in-response-to {} but expected one of {}
SAML login failed: invalid ¦InResponseTo
SAML login failed: missing ¦AuthnRequest ID
SAML response is missing ¦InResponseTo
SAML response is missing the "¦InResponseTo" attribute
SAML_RESPONSE_INVALID_MISSING_INRESPONSETO
¦Solicited Response must contain InResponseTo.
¦Solicited Response must contain Response InResponseTo.
¦Solicited Response requires SubjectConfirmationData InResponseTo.
¦SubjectConfirmationData/@InResponseTo was missing and was required
The InResponseTo attribute in Assertion is ¦wrong.
The OpenID Connect ¦callback URL received an invalid request
The OpenID Connect callback URL received an invalid request: {} ; returning ¦HTTP_INTERNAL_SERVER_ERROR
The SAML Response with ID {} is unsolicited. A user might have used a stale URL or the Identity Provider incorrectly ¦populates the InResponseTo attribute
Unsolicited response
Unsolicited response: {}
User session error api/¦dex/callback
assertion SubjectConfirmation one of the possible request ¦IDs ({} )
did not find expected authorization request details in session, ¦req.session["{} "] is {}
expected ¦InResponseTo value {} , got {}
expected ¦SubjectConfirmationData InResponseTo value {} , got {}
= points library sign-in-error/idpRefused sign-in-error/samlDestinationMismatched sign-in-error/samlRequestMalformed
Identity Provider has sent {} status code in SAML Response. Please check IdP ¦logs.
= points library sign-in-error/issuerMismatched
Issuer mismatch during ¦logout. Received iss: {} , expected: {}
The issuer of the ¦id_token_hint is invalid.
no required "iss" parameter provided in the response by the ¦OP
= points library sign-in-error/issuerMismatched sign-in-error/keysUnavailable
token signature ¦validation failed
= points library sign-in-error/issuerMismatched sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
discovery_document_validation_error
= points library sign-in-error/issuerMismatched sign-in-error/orgUrlWrong
Issuer URL contains query parameters or fragment ¦components
Issuer host can not be ¦empty
Issuer must be an ¦https URL
Issuer must use ¦HTTPS.
Token issuer ¦addresses must use HTTPS.
Unsupported ¦content-type [{}] in response from [{}].
error validating ¦authorization_endpoint in discovery document
error validating ¦end_session_endpoint in discovery document
error validating ¦revocation_endpoint in discovery document
error validating ¦token_endpoint in discovery document
error validating ¦userinfo_endpoint in discovery document
no metadata found for the requested issuer ({} ), and ¦Discovery is not allowed
= points library sign-in-error/issuerMismatched sign-in-error/samlIssuerMismatched
¦IDX10205: Issuer validation failed
Issuer mismatch. Expected {} , ¦got {} .
Issuer mismatch: expected {} , ¦got {} .
Untrusted Issuer.
invalid_issuer
issuer is not "{} "
= points library sign-in-error/jitFailed
Failed to ¦generate username.
The following required ¦property is missing: '{} '.
Unable to ¦create the user.
= points library sign-in-error/jitFailed sign-in-error/userLocked
User ¦status is invalid.
= points library sign-in-error/keysUnavailable
Cannot create a ¦public key.
Failed to verify signature of ¦userinfo response from [{}].
No matching JWK key is found, refreshing and ¦repeating the signed UserInfo verification
Session can not be verified due to an ¦unresolved key exception, reauthentication is required
oidc: invalid ¦userinfo jwt signature {}
= points library sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
provider ({} ) JSON metadata did not contain an "{} " ¦string
{} ({} ) JSON metadata does not contain the ¦mandatory "{} " string entry
= points library sign-in-error/linkExpired
The sign in ¦link is no longer valid. It may have been used already or it may have expired.
= points library sign-in-error/networkZoneDenied sign-in-error/sessionStateStale
Your IP address ({}) does not match the address ¦recorded at the time the session was established.
= points library sign-in-error/notEnrolled
MFA_ENROLL
Unable to ¦enroll authenticator. Try again.
= points library sign-in-error/notEnrolled sign-in-error/orgUrlWrong
The relying party ID is not a ¦registrable domain suffix of, nor equal to the current domain. Subsequently, an attempt to fetch the .well-known/webauthn resource of the claimed RP ID failed.
= points library sign-in-error/orgUrlWrong sign-in-error/scopeUnknown
unable to fetch ¦UserInfo claims
= points library sign-in-error/passwordExpired
FED_PASSWORD_EXPIRED
= points library sign-in-error/pkceFailed sign-in-error/sessionStateStale
Code ¦verifier cookie is missing in the request
Code verifier is not found, authorization URL must be ¦generated before
¦CodeVerifier is not set
Missing required ¦pkce cookie
No PKCE verifier found in oauth ¦storage!
[auth][error] ¦InvalidCheck: {} . Read more at https://errors.authjs.dev#invalidcheck
failed to get code ¦verifier: {}
no ¦pkce cookie found: {}
oidc: invalid PKCE ¦CodeChallenge
pkce ¦verifier expired or missing
= points library sign-in-error/provisioningRefused
Error while ¦deactivating user: {} Errors reported by remote server
Error while ¦reactivating user: {} Errors reported by remote server
Error while ¦retrieving OAuth token: {}
= points library sign-in-error/provisioningRefused workflows-403/connectionExpired
Error while ¦refreshing OAuth token: {}
= points library sign-in-error/redirectNotTrusted
Invalid ¦Relay State URL specified
= points library sign-in-error/redirectUriMismatched
Unable to authorize role {} with redirect_uri {} . Check ¦Vault logs for more information.
callback ¦path {} does not match redirect URI path {}
expected ¦callback URL {} did not match the URL in the config {}
unauthorized redirect_uri
= points library sign-in-error/refreshTokenInvalid
Fatal refresh error detected (session revoked or invalid), ¦clearing session for user: {}
No ¦actor available: id_token has expired and no refresh token is available.
Session not ¦refreshed - User: {} ; no refresh token available or provider returned false
Token ¦auto-refresh is required but is not possible because the refresh token is null
Token has expired, token refresh is not allowed, ¦redirecting to re-authenticate
Token has expired, token refresh is not ¦possible because the refresh token is null
identity/oidc: missing ¦refresh token
our own refresh grant failed but another caller ¦populated the cache with results for the same refresh token; re-using those instead of failing
refresh token ¦routine called but no refresh_token found in the session
session ¦invalidated due to fatal refresh error: {}
timeout waiting for refresh token cache to unlock; attempting our own refresh next (in ¦rolling-refresh setups this token may already have been spent by the other caller, in which case oidc_refresh_token_grant_obtain_tokens recovers from the cache if our own refresh then fails)
token expired and no ¦refresh token available
= points library sign-in-error/refreshTokenInvalid sign-in-error/sessionStateStale
Access token is required to fetch user ¦info but none was found in the session.
No ¦actor available: session expired and could not be refreshed.
session header missing or invalid, ¦treating as expired session
= points library sign-in-error/requestInvalid sign-in-error/scopeUnknown
Missing ¦id_token in token response
No ¦access_token from server.
OIDC provider did not ¦return an id_token
could not ¦extract ID Token for OIDC callback
failed to ¦get id_token
¦received response missing ID token
= points library sign-in-error/requestInvalid sign-in-error/sessionStateStale
Rejected OpenID token ¦without nonce.
= points library sign-in-error/samlAudienceMismatched
Audience Invalid
¦AudienceRestriction is missing.
¦Condition '{} ' of type '{} ' in assertion '{} ' was not valid.
¦Condition '{} ' was required, but was not found in assertion '{} '
¦IDX11401: Unable to validate token. TokenValidationParameters.RequireAudience is true but no AudienceRestrictions were found in the inbound token.
¦IDX13002: Unable to validate token. TokenValidationParameters.RequireAudience is true but no AudienceRestrictions were found in the inbound token.
Request contain invalid SP ¦Entity ID
SAML Response doesn't contain ¦AudienceRestrictions
SAML ¦Response's AudienceRestriction doesn't contain Audiences
SAML assertion ¦AudienceRestriction has no Audience value
SAML assertion has no ¦AudienceRestriction
¦SPNameQualifier value does not match the SP entityID value.
The ¦SPNameQualifier value mismatch the SP entityID value.
The SPNameQualifier value ¦mistmatch the SP entityID value.
The value of ¦NameQualifier does not match site URL.
There is no audience ¦restriction.
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed
An assertion ¦conditions could not be validated.
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDecryptionFailed sign-in-error/samlDestinationMismatched sign-in-error/samlSignatureInvalid
Invalid response from ¦identity provider.
SAML Assertion is not ¦valid {}
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
Authentication to ¦realm {} failed - Provided SAML response is not valid for realm saml/{}
Could not authenticate you from SAML because "Invalid ¦ticket".
Error processing SAML ¦ACS response: {}: {}
Error ¦processing response from Identity Provider
Error while validating SAML response in /¦_opendistro/_security/api/authtoken
Error while validating SAML response in /¦_plugins/_security/api/authtoken
¦InvalidSamlResponse: Received invalid SAML response: {}
¦Received invalid SAML response: {}
SAML ¦Authentication failed. Invalid SAML response.
SAML ¦SSO failed, {}
SAML_RESPONSE_INVALID
We did not ¦accept the response sent from the Identity Provider.
invalid_response
invalid_ticket
¦processResponse error. invalid_response
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
We can't log you in because of an issue with single sign-on. Contact your ¦Salesforce admin for help.
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlRequestMalformed
IDENTITY_PROVIDER_RESPONSE_ERROR {} error="¦invalid_saml_response"
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlSignatureInvalid
A valid authentication ¦statement was not found in the incoming message.
Error validating SAML assertions. Try signing in again. If the problem ¦persists, a site admin must check the configuration.
Failed to retrieve SAML ¦AssertionInfo from response: {}
Failed to ¦verify SAML signature: {}
Response doesn't have any valid assertion which ¦would pass subject validation
unable to validate ¦encoded response: {}
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
SAML response is invalid or matching user is not found. Contact your ¦local system administrator. [{} ]
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/sessionStateStale
Invalid ¦assertion [{} ] for SAML response [{} ]: {}
invalid_assertion
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
Failed to ¦consume SAML assertion. reason: {}
Failed to process response message. ¦ret={}
SAML ¦Agent: {} failed to parse assertion, error: {}
SAML ¦Agent: {} failed to process signed assertion, error: {}
SAML Assertion ¦verification failed; Please contact your administrator
SAML ¦Transferred failed. Please contact your system administrator.
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
We can't log you in. Check for an invalid assertion in the SAML Assertion ¦Validator
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid sign-in-error/sessionStateStale
Failed to process ¦single sign-on response.
= points library sign-in-error/samlAudienceMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
We ¦couldn't sign you in. Please contact your Administrator.
= points library sign-in-error/samlCertificateExpired
X.¦509 certificate has expired.
= points library sign-in-error/samlCertificateExpired sign-in-error/samlIssuerMismatched
The provider has no ¦known public key
= points library sign-in-error/samlCertificateExpired sign-in-error/samlSignatureInvalid
Certificate validation enabled, but the signing key identifier is of type {} which cannot be ¦validated as a certificate.
Could not validate ¦node signature: No certificate provided.
¦Ensure that the IDP x509 certificate is present, valid, and active.
Failure to check the ¦validity of the certificate.
Invalid ¦X509 certificate chain.{} .
Invalid X509 certificate peer ¦trust.{} '.
No matching ¦public key present in Signature Validation Certificate for signature method {} .
No matching public key present in Signature Validation ¦Certificates for signature method {} .
No matching ¦public key present in at least Signature Validation Certificate matching any of the Signature Validation Algorithm.
SAML Metadata could not be retrieved, ¦continuing with existing metadata
The ¦root of the certificate chain is not a trusted root authority.
The signature was valid, but the verification of the certificate failed. Is it expired or revoked? Are you sure you ¦really want to enable ValidateCertificates (it's normally not needed)?
= points library sign-in-error/samlCertificateExpired sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
PAN_AUTH_FAILURE SAML response:(¦authd_id: {}) (SAML err code "2" means SSO failed) (return username {})
= points library sign-in-error/samlClockSkewed
missing ¦timestamp from condition
= points library sign-in-error/samlClockSkewed sign-in-error/samlDecryptionFailed sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
Unable to ¦log in: SAML response validation failed
= points library sign-in-error/samlClockSkewed sign-in-error/samlDecryptionFailed sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
SAML Authentication failed. Could not ¦parse SAML response. {}
= points library sign-in-error/samlClockSkewed sign-in-error/samlDecryptionFailed sign-in-error/samlSignatureInvalid
No ¦valid assertion found in SAML response.
= points library sign-in-error/samlClockSkewed sign-in-error/samlDestinationMismatched sign-in-error/sessionStateStale
A valid ¦SubjectConfirmation was not found on this Response
Assertion invalidated by subject confirmation - can't be ¦confirmed by the bearer method
Error validating ¦SubjectConfirmation in Assertion: {}
Invalid Method in ¦SubjectConfirmation.
Invalid Method on ¦SubjectConfirmation, currently only Bearer ({} ) is supported
Invalid ¦SubjectConfirmation in Assertion, errors: "{} "
No ¦SubjectConfirmation element in Subject.
No subject ¦confirmation method found.
No subject confirmation ¦methods were met for assertion with ID '{} '
No valid ¦SubjectConfirmation found.
No valid subject ¦confirmation
No valid subject confirmation found ¦among those available in the SAML assertion
Only ¦assertions with subject confirmation method "bearer" are supported.
SAML response parsing error: Subject ¦confirmation validation failed
Subject ¦Confirmation Error
Subject ¦confirmation validation failed
SubjectConfirmationData Not Found.
SubjectConfirmationData was null and one or more data ¦elements were required
¦SubjectConfirmationElement Not Found.
Unable to locate ¦satisfiable bearer SubjectConfirmation in assertion.
Unknown subject ¦confirmation method: {}
Unsupported SubjectConfirmation value, Expected: {} , ¦Actual: {}
= points library sign-in-error/samlClockSkewed sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
¦AADSTS500089: SAML 2.0 assertion validation failed: {}
¦AADSTS50008: SAML token is invalid. {}
¦AADSTS50013: Assertion failed signature validation. {}
Sorry, but we're having trouble signing you in {} ¦80041317
Sorry, but we're having trouble signing you in {} ¦80045C06
Sorry, but we're having trouble signing you in {} ¦8004789A
Sorry, but we're having trouble signing you in {} ¦80048163
= points library sign-in-error/samlClockSkewed sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched
¦Index: 0 Could not validate SAMLResponse
= points library sign-in-error/samlClockSkewed sign-in-error/sessionStateStale
A valid ¦SubjectConfirmation was not found on this Response: SubjectConfirmationData is no longer valid
An error occurred (ExpiredTokenException) when calling the AssumeRoleWithSAML operation: Token must be ¦redeemed within 5 minutes of issuance
Assertion '{} ' with ¦NotOnOrAfter condition of '{} ' is no longer valid
Assertion Expired
Assertion ¦IssueInstant was expired: IssueInstant: '{} ', expiration: '{} ', now: '{} '
Assertion ¦IssueInstant was invalid, expired
Assertion condition ¦notOnOrAfter is not valid
Assertion has expired. Assertion valid ¦NotOnOrAfter {} .
Assertion is expired, now: {} , ¦notOnOrAfter: {}
Assertion is expired.
Assertion is no ¦longer valid.
Assertion is too old to be used, date can be ¦customized by setting maxAssertionTime value {}
Authentication session between IDP and subject has ¦ended
Can't use response, too old (now={} + slack={} > ¦not_on_or_after={}
Could not validate ¦timestamp: expired. Check system clock.
Could not validate ¦timestamp: expired. Check system clock.)
Current time is on or after ¦NotOnOrAfter ({} >= {} )
Current time is on or after ¦NotOnOrAfter condition ({} >= {} )
ERR_EXPIRED_SESSION
ERR_SUBJECT_UNCONFIRMED
Expired NotOnOrAfter value, Expected: {} , ¦Actual: {}
Failed to ¦meet SAML Assertion Condition 'Not On Or After'
Failed: Assertion Expired
Issue ¦instant is too old or in the future
NotBefore / ¦NotOnOrAfter assertion failed
NotOnOrAfter in Condition was in the ¦past.
NotOnOrAfter in SubjectConfirmationData is in the ¦past
NotOnOrAfter in SubjectConfirmationData is in the ¦past: {}
NotOnOrAfter in SubjectConfirmationData was in the ¦past.
Received an assertion that has expired. Check clock ¦synchronization on IdP and SP.
Received an assertion with a session that has expired. Check clock ¦synchronization on IdP and SP.
Response issue time is either too old or with date in the future, ¦skew {}, time {}
SAML Assertion is no longer valid. ¦Possibly caused by network delay or replay attack.
SAML Response is no ¦longer valid
SAML assertion expired: assertion too ¦old
SAML assertion expired: ¦clocks skewed too much
SAML assertion has ¦expired
SAML assertion has expired (¦NotOnOrAfter: {})
SAML assertion has expired. Expired ¦at: {}
SAML assertion is ¦expired.
SAML_ERR_010
SAML_RESPONSE_INVALID_NOTONORAFTER_VALIDATION
Subject is expired. Now: {} , ¦NotOnOrAfter: {}
SubjectConfirmationData, in assertion '{} ', with ¦NotOnOrAfter condition of '{} ' is no longer valid
The attributes have expired, based on the ¦SessionNotOnOrAfter of the AttributeStatement of this Response
The attributes have expired, based on the SessionNotOnOrAfter of the ¦AuthnStatement of this Response
The time in ¦SubjectConfirmationData is invalid.
This service cannot be ¦accessed because your login credentials have expired. Please log in and try again.
¦Time is invalid in the Response.
¦Timing issues (please check your clock settings)
assertion ¦Conditions is expired
assertion ¦SubjectConfirmationData is expired
current time {} is on or after ¦NotOnOrAfter {}
¦issueInstant expired at {}
response ¦IssueInstant expired at {}
= points library sign-in-error/samlDecryptionFailed
Algorithm mismatch between ¦input key and key used to encrypt the symmetric key for the message. Key was: {} ; message was: {}
Assertion ¦decryption using {} failed: {}
Assertion is not ¦encrypted.
¦Attachment is missing for certificate from DB: SAML 2.0 SP Keystore.
Cannot ¦locate encrypted assertion
Cannot ¦locate encrypted data
¦Contents of SAML response could not be decrypted/read.
Could not locate <¦dsig:KeyInfo> for the encrypted key.
Could not ¦locate key algorithm in encrypted data.
Current SAML settings are ¦insufficient to decrypt/parse the received SAML response.
Decrypt failed: {}
Decryption of assertion failed, ¦continue with the next one
Decryption of attribute failed, ¦continue with the next one
¦Decryption with key {} failed with exception: {}
ERR_UNDEFINED_ENCRYPTED_ASSERTION
Error ¦executing decryption: {}
Error: string from ¦decrypted assertion could not be loaded into a XML document
Failed to ¦decrypt SAML assertion
Failed to ¦decrypt SAML attribute {}
Failed to ¦decrypt message
Failed to parse ¦decrypted XML.
Failure ¦decrypting Data
¦IDX13140: EncryptedId is not supported. You will need to override ReadEncryptedId and provide support.
¦IDX13141: EncryptedAssertion is not supported. You will need to override ReadAssertion and provide support.
Invalid ¦EncryptedAssertion content
Invalid ¦EncryptedData content
Key is required in ¦order to decrypt the NameID
KeyInfo has no ¦children nodes, invalid Assertion
Missing ¦encrypted element.
NameID is not ¦encrypted.
No /¦samlp:Response/saml:EncryptedAssertion/saml:Assertion element found
No /¦samlp:Response/saml:EncryptedAssertion/xenc:EncryptedData element found
No KeyInfo ¦inside EncryptedData element
No ¦KeyInfo present, invalid Assertion
No RSA Private Key present in Decryption ¦Certificates or missing private key read credentials.
No ¦private key available, check settings
Not able to decrypt the ¦EncryptedID and get a NameID
Private Key is required in ¦order to decrypt the NameID, check settings
Received ¦unencrypted assertion, but encryption was enabled.
SAML response does not contain an ¦encrypted assertion
SAML response is missing the required ¦encrypted assertion
SAMLResponse may contain <xenc:¦CipherData>...</xenc:CipherData> in the XML payload.
The NameID of the Response is not encrypted and the SP ¦require it
The NameID of the Response is not ¦encrypted and the SP requires it
The assertion of the Response is not encrypted and the SP ¦require it
The assertion of the Response is not ¦encrypted and the SP requires it
There is an ¦EncryptedAttribute in the Response and this SP not support them
There is not exactly one Assertion element. ¦Maybe the response is encrypted (set the Saml2Configuration.DecryptionCertificate).
Too many SAML ¦assertions
cannot decrypt, error ¦retrieving private key: {}
cannot parse ¦plaintext response {}
decryption_error
error decoding ¦EncryptedKey certificate: {}
invalid x509 ¦decryption cert: {}
¦plaintext response contains invalid XML: {}
response did not ¦contain an assertion
response does not contain an Assertion ¦element
unable to get ¦decryption certificate: {}
= points library sign-in-error/samlDecryptionFailed sign-in-error/samlIssuerMismatched
Failed to parse issuer. Could not evaluate ¦xpath expression //saml:Assertion/saml:Issuer or no matching nodes found.
No value found in ¦SamlResponse for key=//saml:Assertion/saml:Issuer
= points library sign-in-error/samlDecryptionFailed sign-in-error/samlRequestMalformed
/complete/saml/: error while parsing ¦SAMLResponse:
¦Incoming message contained no SAML assertions.
SAML ¦Assertion is not found in the Response
= points library sign-in-error/samlDecryptionFailed sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
Failed to ¦process the authentication response
= points library sign-in-error/samlDestinationMismatched
'Destination' does not match ¦SloURL (expected "{} ")
A valid ¦SubjectConfirmation was not found on this Response: SubjectConfirmationData doesn't contain a Recipient
Assertion ¦Consumer Service URL doesn't match.
Assertion consumer service with destination {} could not be found for ¦spDescriptor {}
Destination mismatch: {}
¦Destination value was not a valid Uri
Failed to match ¦destination to configured destination
IDENTITY_PROVIDER_RESPONSE_ERROR {} reason="¦invalid_destination"
No ¦destination set in the response.
No valid ¦recipient
Recipient Mismatched
Recipient in the SAML response must not be ¦blank.
¦Recipient is missing from Assertion.
SAML configuration does not allow response ¦Destination to be null
SubjectConfirmationData/@¦Recipient was missing and was required
The response has an empty ¦Destination value
This service cannot be ¦accessed because your login request contained no recipient information. Please log in and try again.
invalid_destination
= points library sign-in-error/samlDestinationMismatched sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
The ¦issuing Identity Provider is not registered with DocuSign
= points library sign-in-error/samlDestinationMismatched sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
¦Incoming SAML message is invalid
= points library sign-in-error/samlIssuerMismatched
Assertion Issuer was missing and was ¦required
Failed to match issuer to ¦configured issuer
Issuer Mismatched
Missing <saml:¦Issuer> in assertion.
Missing <saml:Issuer> in message ¦delivered to AssertionConsumerService.
Missing SAML issuer
Missing issuer in Response/Assertion; cannot ¦enforce expected issuer {} .
SAML assertion missing ¦Issuer
Unknown or ¦Unusable Identity Provider
= points library sign-in-error/samlIssuerMismatched sign-in-error/samlRequestMalformed
¦Element {} ({}) has no issuer, but expected [{}]
Failed to create SAML authentication request. ¦reason: {}
= points library sign-in-error/samlIssuerMismatched sign-in-error/samlSignatureInvalid
¦ID4175: The issuer of the security token was not recognized by the IssuerNameRegistry.
The issuer of the token is not a ¦trusted issuer.
The trusted login provider did not supply a token accepted by this ¦farm.
There is no Issuer element in the message, so there is no way to ¦know what certificate to use to validate the signature.
Unable to establish security of ¦incoming assertion.
= points library sign-in-error/samlRequestMalformed
An error occurred while ¦initiating the request to the Identity Provider. Please contact your System Administrator.
An error occurred while ¦parsing the response from the Identity Provider. Please contact your System Administrator.
Couldn't decode the ¦SAMLResponse.
Error ¦processing request from Service Provider
¦Expecting only 1 assertion, but response contains multiple ({})
Invalid Request message.
Invalid SAML Assertion received (¦unknown error).
Missing "SAMLResponse" parameter in ¦POST data.
¦Missing Assertion in Response.
No CSRF token in SAML ¦login_final message
Parsed XML from {} is not a SAML 2 ¦EntityDescriptor. Actual type: {}
Response ¦doesn't contain authentication Assertion.
SAML ¦Artifact response can only be used with SP initiated flow
SAML Assertion subject contains {} ¦Authn Statements while exactly one was expected.
SAML Assertion subject contains {} bearer ¦SubjectConfirmation, while exactly one was expected.
SAML response is missing a ¦StatusCode
SAMLResponse is not a valid ¦Base64 string
¦SAMLResponse is not a valid XML SAML assertion
¦SingleSignOnService URL not found.
The SAMLResponse is missing from the ¦HttpRequest.
User specified binding is not supported by the Identity Provider using profile urn:oasis:names:tc:SAML:2.0:¦profiles:SSO:browser
¦We received an empty response from the Identity Provider.
saml2.response.¦StatusInvalidAttrNameOrValue: {}
saml2.response.¦StatusInvalidAuthnResponseStatement: {}
saml2.response.¦StatusInvalidNameidPolicy: {}
saml2.response.¦StatusNoAvailableIdp: {}
saml2.response.¦StatusNoSupportedIdp: {}
saml2.response.¦StatusProxyCountExceeded: {}
saml2.response.¦StatusRequestUnsupported: {}
saml2.response.¦StatusResourceNotRecognized: {}
saml2.response.¦StatusUnknownAttrProfile: {}
saml2.response.¦StatusUnsupportedBinding: {}
saml2.response.¦StatusVersionMismatch: {}
urn:oasis:names:tc:SAML:2.0:status:¦InvalidAttrNameOrValue
urn:oasis:names:tc:SAML:2.0:status:¦InvalidNameIDPolicy
urn:oasis:names:tc:SAML:2.0:status:¦RequestUnsupported
urn:oasis:names:tc:SAML:2.0:status:¦Requester
urn:oasis:names:tc:SAML:2.0:status:¦UnsupportedBinding
urn:oasis:names:tc:SAML:2.0:status:¦VersionMismatch
= points library sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
SAML signature must contain only one ¦reference
SAML signature reference must be to a Request, a ¦Reponse or an Assertion ID attribute
The assertion is malformed, Issuer differs from ¦NameQualifier of the subject, signature cannot be verified.
= points library sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid sign-in-error/samlUserUnmatched sign-in-error/sessionStateStale
Identity Provider could not process the authentication request received. Delete your browser cache and stored cookies, and ¦restart your browser.
= points library sign-in-error/samlRequestMalformed sign-in-error/samlUserUnmatched sign-in-error/sessionStateStale
Malformed Assertion sent to ¦NetScaler; Please contact your administrator
= points library sign-in-error/samlRequestMalformed sign-in-error/sessionStateStale
Rejected ¦replayed message ID ({})
Request missing ¦SAMLRequest or SAMLResponse form parameter.
= points library sign-in-error/samlSignatureInvalid
A problem was encountered ¦evaluating the signature over Assertion with ID '{} ': {}
A signature ¦needs to have exactly one Reference, {} found.
An error occurred ¦during signature validation
Assertion signature could not be ¦evaluated due to internal error
Cannot locate Signature ¦Node
Cannot ¦obtain assertion from signed data
Cannot validate a document which contains multiple elements with the same value for the ID / Id / Id attributes, in order to prevent signature ¦wrapping attack.
Certificate element missing in response (¦ds:X509Certificate) and not cert provided at settings
Certificate value in SAML metadata is not valid ¦Base64.
Could not find a digital signature stored in the ¦ServiceNow instance.
Could not validate all ¦references
Could not validate the signed element with ¦validator of type "{} "
¦Deprecated digest algorithm found: {}
¦Deprecated signature algorithm found: {}
Did not decrypt response [{} ] ¦since it is not signed
Digest ¦algo not in allowed list: {}
¦Digest algorithm {} does not match configured [{} ].
Digest mismatch
¦Document Certificate Error
¦Duplicated Reference URI. SAML Response rejected
ERR_MISSING_SIG_ALG
ERR_POTENTIAL_WRAPPING_ATTACK
ERR_UNSUPPORTED_SIGNATURE_ALGORITHM
Empty reference URI (¦implying the whole document is signed) is not allowed in Saml2.
Empty reference for ¦Xml signature is not allowed.
Error ¦applying canonicalization transform: Signature not found
Expected exactly one signature ¦node; got {} .
Failed to decode X.¦509 certificate from SAML metadata.
Failed to find signature ¦nodes
Failed to ¦verify signature on '{} '
Fingerprint mismatch
Found a deprecated algorithm {} ¦related to the Signature element,
Found an invalid Signed ¦Element. SAML Response rejected
Found an unexpected Signature ¦Element. SAML Response rejected
Found an unexpected ¦number of Signature Element. SAML Response rejected
¦ID4255: The SecurityToken is rejected because the SamlAssertion is not signed {}
¦ID4257: X.509 certificate '{}' validation failed by the token handler.
IDP ¦sig verify is required for response and assertions
¦IDX30200: The 'Signature' did not validate. CryptoProviderFactory: '{} ', SecurityKey: '{} '.
¦IDX30201: The 'Reference' did not validate: '{} '.
¦Illegal signature method {} used in signature.
¦Illegal transform method {} used in signature.
In order to validate the sign on the {} , the ¦x509cert of the IdP is required
Incorrect reference on Xml Signature, the reference must be to the ¦parent element of the signature.
Incorrect reference on Xml signature. The reference must be to the root element of the element ¦containing the signature.
Invalid Signature ¦Element '{} '. SAML Response rejected
Invalid Signature ¦Element {} SAML Response rejected
Invalid ¦XML signature reference.
Invalid assertion signature.
Invalid ¦digital signature.
Invalid or ¦malformed SAML Assertion.
Invalid ¦query signature
Invalid signature in ¦ArtifactResponse.
Invalid signature, too many ¦transforms
Invalid signature: ID cannot ¦refer to more than one element
Invalid ¦signature: No response found
Invalid signature: ¦NoPassive
Invalid signature: ¦Referenced node does not refer to it's parent element
Invalid signature: multiple ¦assertions
¦InvocationTargetException: Could not parse certificate: {}
Message rejected due to unsupported ¦canonicalization transform; {}
Missing SignedInfo
Missing signature algorithm for ¦object [{} ]
Missing signature ¦algorithm.
Missing ¦x509 Element
Multiple ¦references for Xml signatures are not allowed.
NO_SELECTED_CERTIFICATE
NO_SIGNATURE_REFERENCES
No X.¦509 certificate found in the system.
No ¦certificates have been configured{}
No configured ¦X509 certificate found to verify the signature with
No ¦fingerprint or certificate on settings
No reference found in ¦Xml signature, it doesn't validate the Xml data.
No ¦references passed validation
No signature found.
No signing ¦certificates found in SAML metadata for IdP: {}
Only 1 signed ¦references should be present in signature
Only XML ¦canonicalization method {} and {} is supported.
Only one <¦ds:Signature> element is allowed.
Reference URI does not ¦identify a node
Reference URI ¦identifies multiple nodes
¦Reference URI must be a same-document reference
Reference ¦nodes not found
Response is not ¦signed.
Response must be ¦signed.
SAML Identity Provider is not configured ¦correctly: certificate key is missing!
SAML could not load Identity Provider Public Certificate ¦successfully, please contact your system administrator.
SAML_ERR_005
SAML_RESPONSE_INVALID_DIGEST_METHOD
SAML_RESPONSE_INVALID_SIGNATURE_METHOD
Security of SAML 2.0 ¦LogoutRequest not established.
Signature Error: {}
Signature ¦algo not in allowed list: {}
Signature ¦algorithm {} does not match configured [{} ].
Signature could not be ¦verified
Signature is invalid.
Signature validation failed, continuing ¦anyway. Criteria: {}
Signature validation failed, continuing ¦anyway. Criteria: {} , cause: {}
Signature verified but no signed ¦nodes were validated
Signed ¦Element must contain an ID. SAML Response rejected
Signed ¦data did not contain a SAML Assertion!
Signed element id {} is found more than ¦once
Signed ¦element id {} is not found
The Signature should contain ¦exactly one reference.
The digest method {} is ¦weaker than the minimum accepted {} .
The {} is not signed. ¦Rejected.
There is more ¦then one Signature element.
Too many ¦signatures found for this element
Too many ¦transforms.
¦Transform "{} " found in Xml signature SHOULD NOT be used with SAML2.
¦Transform {} is not allowed in SAML2.
Unable to ¦locate SAML 2.0 certificate
Unable to ¦log in: SAML IdP certificate is not set.
Unable to verify ¦message signature.
Unexpected number of Assertion ¦signatures found. SAML Response rejected.
Unexpected number of Reference ¦nodes found for signature. SAML Response rejected.
Unexpected number of Response ¦signatures found. SAML Response rejected.
Unknown ¦Transform Algorithm: {}
Unknown ¦digest algorithm: {}
Unknown signature ¦method: {}
Verifying signature on ¦something that should not be signed
XML signature reference do not ¦refer to the root element.
cannot find any signing certificate in the IDP SSO ¦descriptor
cannot validate signature on {} : no certificate ¦present
cannot validate signature on {} : x509 cert el child ¦len != 1: {}
cannot validate signature on {} : x509 cert el first ¦child not char data: {}
invalid signature: the signature ¦references an element with uri {} but could not find such element in the xml
invalid to have both signed and ¦unsigned assertions
invalid_signature
parse cert, cannot ¦base64 decode cert string: {}
parse ¦cert, cannot parse certificate: {}
signature ¦algorithm '{} ' is not supported
¦signing verification failed: {}
verify signature: {}
= points library sign-in-error/samlSignatureInvalid sign-in-error/sessionStateStale
Unable to ¦validate response url: {}
= points library sign-in-error/samlUserUnmatched
Assertion [{} ] is missing a ¦subject
Could not ¦authenticate you from SAML because "{}"
¦Creation of NameID is not allowed per AuthnRequest.
Identity provider does not support name ¦identifier format {}
Invalid assertion ¦subject: {}
Invalid ¦nameIDFormat. Please set 'Name ID Format' to {}
Name ¦Identifier format is incorrect.
NameID from IdP doesn't match ¦our policy
SAML authentication failed: SAML ¦NameID is missing from your SAML response. Please contact your administrator.
SAML_ERR_006
Service provider does not support name ¦identifier format {}
Subject Mismatch
Subject Not Found.
The content {} of the ¦NameID was not in the format specified by the Format attribute
This account cannot be ¦accessed because the user credentials could not be verified.
Unable to find Name ID format supported by ¦both IDP and SP.
Unknown ¦NameID format
Unsupported name ¦identifier format.
User Field validation failed. Invalid User Field '{} ' is not a field on ¦sys_user table.
User identity (name ID) could not be ¦retrieved from the SAML response: {}
reject SAML auth due to security ¦concerns
saml2.response.¦StatusUnknownPrincipal: {}
subject_not_found
urn:oasis:names:tc:SAML:2.0:status:¦UnknownPrincipal
username_not_found
= points library sign-in-error/scopeUnknown
The requested ¦scope is invalid, unknown, or malformed.
= points library sign-in-error/scopeUnknown sign-in-error/scopesNotConsented
Authentication failed because no id_token was returned. Please ¦accept the "openid" permission and try again.
authentication failed because ¦id_token is missing
= points library sign-in-error/sessionStateStale
A valid ¦SubjectConfirmation was not found on this Response: SubjectConfirmationData has an invalid InResponseTo value
Cannot ¦retrieve session data
Error loading ¦cookied session: {} , removing session
Failed to decrypt code ¦verifier: {} , error: {}
¦InResponseTo Id "{} " in received response does not match Id "{} " of the sent request.
InResponseTo attribute in SubjectConfirmationData mismatch. ¦Expect: {} , actual: {} .
InResponseTo does not match ¦subjectInResponseTo
¦InResponseTo does not match the request ID.
InResponseTo in ¦SubjectConfirmationData ("{} ") does not match the Response InResponseTo ("{} ")
InResponseTo in ¦SubjectConfirmationData does not match expected request ID. Expected {} , got {} .
InResponseTo in ¦SubjectConfirmationData does not match the Response. Response has {} , SubjectConfirmationData has {} .
¦InResponseTo is not valid
¦InResponseToField of the Response doesn't correspond to sent message {}
Invalid InResponseTo.
Invalid session. Please try ¦logging in again.
Missing expected request ID for ¦solicited Response validation.
Replay Detected
¦Repost query without a session
Response ¦InResponseTo does not match expected request ID. Expected {} , got {} .
SAML_ERR_002
¦SubjectConfirmationData/@InResponseTo for assertion '{} ' did not match the valid value: {}
¦SubjectInResponseTo is not valid
The ¦InResponseTo attribute [{} ] does not match the ID of the authentication request [{} ]
The InResponseTo of the Response: {} , does not match the ID of the ¦AuthNRequest sent by the SP: {}
The Response has an ¦InResponseTo attribute: {} while no InResponseTo was expected
The response contained an InResponseTo attribute [{} ] but no ¦saved authentication request was found
The ¦upstream IdP session has expired.
Token request expired
Unable to ¦authenticate at this time.
¦Unsolicited Response MUST NOT contain InResponseTo. Got: {}
¦Unsolicited Response MUST NOT contain Response InResponseTo.
¦Unsolicited Response MUST NOT contain SubjectConfirmationData InResponseTo.
[auth][error] ¦MissingCSRF: {} . Read more at https://errors.authjs.dev#missingcsrf
authentication request is ¦expired: {}
¦empty or invalid session: no issuer found
failed to ¦decrypt token: {} , error: {}
invalid_in_response_to
invalid_nonce_in_state
maximum session ¦duration exceeded for user: {}
saml: session not ¦present
session ¦corrupted: no provider found for issuer: {}
session ¦restored from cache has expired
= points library sign-in-error/signOnPolicyDenied sign-in-error/userInactive
AcceptSecurityContext error, data ¦530
AcceptSecurityContext error, data ¦531
= points library sign-in-error/thirdPartyCookiesBlocked
¦Cookies are required
Unsupported browser - missing ¦localStorage support
= points library sign-in-error/tokenContentFailed
¦AuthUserinfoResponseSizeExceeded
= points library workflows-403/connectionExpired workflows-403/otherServiceRefused
Request ¦had invalid authentication credentials. Expected OAuth 2 access token, login cookie, or other valid authentication credential.
= points network api-error/adminRoleMissing api-error/endpointRefusesOauth api-error/networkZoneDenied api-error/proxyBlocked api-error/scopeNotGranted
403 Client Error: ¦Forbidden for url: {}
Response status code does not ¦indicate success: 403 (Forbidden).
= points network api-error/adminRoleMissing api-error/endpointRefusesOauth api-error/networkZoneDenied api-error/proxyBlocked api-error/scopeNotGranted rdp-mfa/appNotAssigned rdp-mfa/authenticatorUnusable rdp-mfa/networkZoneDenied rdp-mfa/notEnrolled rdp-mfa/signOnPolicyDenied
De externe server heeft een fout geretourneerd: (403) ¦Verboden.
Der Remoteserver hat einen Fehler zurückgegeben: (403) ¦Unzulässig.
Error en el servidor remoto: (403) ¦Prohibido.
Errore del server remoto: (403) ¦Accesso negato.
Errore del server remoto: (403) Non ¦consentito.
Le serveur distant a retourné une erreur : (403) ¦Interdit.
Le serveur distant a retourné une erreur: (403) ¦Interdit.
O servidor remoto retornou um erro: (403) ¦Proibido.
Serwer zdalny zwrócił błąd: (403) ¦Zabroniony.
The remote server returned an error: (403) ¦Forbidden.
Uzak sunucu hata döndürdü: (403) ¦Yasak.
Vzdálený server vrátil chybu: (403) ¦Zakázáno.
Удаленный сервер возвратил ошибку: (403) ¦Запрещено.
リモート サーバーがエラーを返しました: (403) 使用不¦可能
リモート サーバーがエラーを返しました: (403) 使用不¦可能。
远程服务器返回错误: (403) 已¦禁止。
遠端伺服器傳回一個錯誤: (403) ¦禁止。
원격 서버에서 (403) ¦사용할 수 없음 오류를 반환했습니다.
= points network api-error/clientFault
ERR_BLOCKED_BY_CLIENT
net::ERR_BLOCKED_BY_CLIENT
= points network api-error/clientFault api-error/oktaUnreachable
ORA-¦24247: network access denied by access control list (ACL)
= points network api-error/clientFault api-error/originNotAllowed
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: CORS header ‘Origin’ cannot be ¦added).
= points network api-error/clientFault api-error/proxyBlocked
Missing ¦dependencies for SOCKS support.
Only the 'http', 'socks4', '¦socks4a' and 'socks5' schemes are allowed for proxies.
Please check proxy URL. It is ¦malformed and could be missing the host.
Proxy URL ¦had unsupported scheme {} , should use http:// or https://
= points network api-error/clientFault api-error/tlsIntercepted
Cannot communicate ¦securely with peer: no common encryption algorithm(s).
ERR_NO_SSL_VERSIONS_ENABLED
ERR_SSL_VERSION_OR_CIPHER_MISMATCH
No appropriate protocol (protocol is disabled or cipher ¦suites are inappropriate)
Peer reports ¦incompatible or unsupported protocol version.
Peer using unsupported version of security ¦protocol.
Received fatal alert: ¦handshake_failure
Received fatal alert: ¦protocol_version
SSL peer was unable to ¦negotiate an acceptable set of security parameters.
SSL_ERROR_HANDSHAKE_FAILURE_ALERT
SSL_ERROR_INSUFFICIENT_SECURITY_ALERT
SSL_ERROR_NO_CYPHER_OVERLAP
SSL_ERROR_PROTOCOL_VERSION_ALERT
SSL_ERROR_UNSUPPORTED_VERSION
Server requires ¦ciphers more secure than those supported by client.
This site uses a deprecated version of TLS. Please ¦upgrade to TLS 1.2 or 1.3.
[SSL: ¦SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure (_ssl.c:{} )
[SSL: ¦TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version (_ssl.c:{} )
error:¦14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure
net::ERR_NO_SSL_VERSIONS_ENABLED
net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH
remote error: tls: ¦handshake failure
remote error: tls: ¦protocol version not supported
¦rustls: no supported cipher in list
ssl/tls ¦alert handshake failure
¦sslv3 alert handshake failure
tls: no supported versions satisfy ¦MinVersion and MaxVersion
tls: server ¦selected unsupported protocol version {}
¦tlsv1 alert protocol version
{} ¦uses an unsupported protocol.
= points network api-error/clientFault api-error/tlsIntercepted rdp-mfa/tlsIntercepted
The remote certificate was rejected by ¦RemoteCertificateValidationCallback.
The remote certificate was rejected by the provided ¦RemoteCertificateValidationCallback.
= points network api-error/clientFault api-error/tlsIntercepted rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
A call to ¦SSPI failed, see inner exception.
A ¦solicitação foi anulada: não foi possível criar o canal seguro SSL/TLS.
Anulada la solicitud: No se puede ¦crear un canal seguro SSL/TLS.
Authentication failed because the remote party sent a TLS ¦alert: '{} '.
Authentication failed, see ¦inner exception.
Die Anfrage wurde ¦abgebrochen: Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.
Die zugrunde liegende Verbindung wurde geschlossen: ¦Unerwarteter Fehler beim Senden..
La connexion sous-jacente a été fermée : Une erreur ¦inattendue s'est produite lors de l'envoi.
La demande a été ¦abandonnée : Impossible de créer un canal sécurisé SSL/TLS.
La demande a été ¦interrompue : Impossible de créer un canal sécurisé ssl/TLS.
O ¦pedido foi abortado: não foi possível criar o canal seguro SSL/TLS.
Richiesta ¦annullata: Impossibile creare un canale protetto SSL/TLS.
Se ha ¦terminado la conexión: Error inesperado de envío.
The message received was unexpected or ¦badly formatted.
The request was aborted: Could not create SSL/TLS secure ¦channel.
The ¦underlying connection was closed: An unexpected error occurred on a send.
The underlying connection was closed: Could not create SSL/TLS secure ¦channel.
WebExceptionStatus.SecureChannelFailure
Запрос был прерван: Не удалось ¦создать защищенный канал SSL/TLS.
基础连接已经关闭: ¦发送时发生错误。
要求¦は中止されました: SSL/TLS のセキュリティで保護されたチャネルを作成できませんでした。
请求被中止: 未能¦创建 SSL/TLS 安全通道。
요청이 ¦중단되었습니다. SSL/TLS 보안 채널을 만들 수 없습니다.
= points network api-error/clientFault api-error/tlsIntercepted rdp-mfa/tlsOutdated
The application experienced an internal error loading the SSL ¦libraries.
= points network api-error/clientFault api-error/trustStoreIncomplete
default CA trust store not available; please add :¦castore to your project's dependencies or specify a CA trust store
error setting certificate verify ¦locations: CAfile: {} CApath: {}
= points network api-error/clientFault rdp-mfa/tlsOutdated
A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is ¦40.
A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is ¦70.
HTTP/2 requires TLS 1.2 or ¦newer, but '{} ' was negotiated.
= points network api-error/clientFault sign-in-error/clientFault
Connecting to '{} ' violates the following Content Security Policy ¦directive: "{} ". The action has been blocked.
Refused to connect to '{} ' because it violates the following Content Security Policy ¦directive: "{} ".
Refused to load the ¦script '{} ' because it violates the following Content Security Policy directive: "{} ".
Refused to ¦send form data to '{} ' because it violates the following Content Security Policy directive: "form-action {} ".
= points network api-error/clientRateLimited api-error/concurrencyLimited api-error/rateLimited
¦429 Client Error: Too Many Requests for url: {}
¦429 Too Many Requests
Response status code does not indicate success: ¦429 (Too Many Requests).
The user has sent too many requests in a given ¦amount of time.
too ¦many requests
= points network api-error/clockSkewed api-error/tlsIntercepted
CERT_NOT_YET_VALID
¦CRL has expired
¦CRL is not yet valid
ERR_CERT_VALIDITY_TOO_LONG
NotBefore: {}
SEC_ERROR_CRL_EXPIRED
The ¦CRL for the certificate’s issuer has expired. Update it or check your system date and time.
The remote certificate is invalid because of errors in the certificate chain: ¦NotTimeValid
certificate is not ¦yet valid
certificate is not yet valid or the system ¦clock is incorrect
¦generated CLIENT ALERT: Fatal - Certificate Expired
invalid peer certificate: ¦NotValidYet
invalid ¦peer certificate: certificate not valid yet
java.security.cert.¦CertificateExpiredException: Certificate expired at {} (compared to {})
java.security.cert.¦CertificateNotYetValidException: Certificate not valid until {} (compared to {})
javax.net.ssl.¦SSLHandshakeException: Chain validation failed
net::ERR_CERT_VALIDITY_TOO_LONG
server certificate not ¦activated yet.
server verification failed: certificate not valid ¦yet.
= points network api-error/clockSkewed api-error/tlsIntercepted api-error/trustStoreIncomplete
CERT_HAS_EXPIRED
ERR_CERT_DATE_INVALID
Error Domain=NSURLErrorDomain Code=-¦1200
NotAfter: {}
PKIX path validation failed: java.security.cert.¦CertPathValidatorException: validity check failed
¦Peer’s Certificate has expired.
SEC_ERROR_EXPIRED_CERTIFICATE
SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE
SSL certificate ¦date that was received from the server is bad. The certificate is expired.
The certificate ¦issuer’s certificate has expired. Check your system date and time.
The ¦received certificate has expired.
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:{} )
certificate has ¦expired
curl: (¦60) SSL certificate problem: certificate has expired
net::ERR_CERT_DATE_INVALID
remote error: ¦tls: expired certificate
schannel: this certificate or one of the ¦certificates in the certificate chain is not time valid
server certificate ¦expiration date has passed.
server ¦verification failed: certificate has expired.
¦sslv3 alert certificate expired
¦x509: certificate has expired or is not yet valid: {}
¦x509: “{} ” certificate is expired
= points network api-error/clockSkewed api-error/tlsIntercepted rdp-mfa/clockSkewed
A required certificate is not within its ¦validity period when verifying against the current system clock or the timestamp in the signed file.
The clocks on the client and server ¦machines are skewed.
= points network api-error/keysUnavailable api-error/oktaUnreachable sign-in-error/keysUnavailable
no ¦resolver defined to resolve {}
= points network api-error/methodNotAllowed
¦405 Client Error: Method Not Allowed for url: {}
The remote server returned an error: (¦405) Method Not Allowed.
The requested ¦method {} is not allowed for this URL.
= points network api-error/oktaUnavailable
¦500 Server Error: Internal Server Error for url: {}
Response status code does not ¦indicate success: 500 (Internal Server Error).
The server encountered an internal error or ¦misconfiguration and was unable to complete your request.
service ¦temporarily unavailable
= points network api-error/oktaUnavailable api-error/oktaUnreachable
¦Body Timeout Error
¦HTTPSConnectionPool(host='{} ', port={} ): Read timed out. (read timeout={} )
¦Headers Timeout Error
Net::¦ReadTimeout with #<TCPSocket:(closed)>
Operation timed out ¦after {}
¦Read timed out
The ¦read operation timed out
The request was canceled due to the configured ¦HttpClient.Timeout of {} seconds elapsing.
Timeout on reading data from ¦socket
cURL error ¦28: Operation timed out after {} milliseconds with {} bytes received (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
curl: (¦28) Operation timed out after {} milliseconds with {} bytes received
net/http: request canceled (Client.Timeout or context ¦cancellation while reading body)
net/http: timeout ¦awaiting response headers
{} "{} ": context ¦deadline exceeded (Client.Timeout exceeded while awaiting headers)
= points network api-error/oktaUnavailable api-error/oktaUnreachable api-error/proxyBlocked api-error/rateLimited api-error/tlsIntercepted
¦giving up after {} attempt(s)
= points network api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked
The server returned an unexpected response. Please refresh the ¦page and try again.
= points network api-error/oktaUnavailable api-error/originNotAllowed api-error/proxyBlocked
ERR_BLOCKED_BY_ORB
net::ERR_BLOCKED_BY_ORB
= points network api-error/oktaUnavailable api-error/otherService api-error/proxyBlocked
¦520: Web server is returning an unknown error
¦521: Web server is down
¦522: Connection timed out
¦523: Origin is unreachable
¦524: A timeout occurred
¦525: SSL handshake failed
¦526: Invalid SSL certificate
= points network api-error/oktaUnavailable api-error/proxyBlocked
¦502 Bad Gateway
¦502 Server Error: Bad Gateway for url: {}
¦503 Server Error: Service Unavailable for url: {}
503 Service ¦Temporarily Unavailable
¦504 Gateway Time-out
¦504 Server Error: Gateway Timeout for url: {}
Response status code does not indicate success: ¦502 (Bad Gateway).
Response status code does not indicate success: ¦503 (Service Unavailable).
Server error: {} {} ¦resulted in a {} {} response:
The gateway did not receive a ¦timely response from the upstream server or application.
The proxy server received an invalid response from an ¦upstream server.
The server ¦encountered an error. Please refresh the page and try again.
The server is temporarily unable to service your request due to maintenance ¦downtime or capacity problems. Please try again later.
= points network api-error/oktaUnavailable api-error/proxyBlocked rdp-mfa/oktaUnavailable
Error en el servidor remoto: (503) Servidor no ¦disponible.
Errore del server remoto: (502) Gateway non ¦valido.
Le serveur distant a retourné une erreur : (502) ¦Passerelle incorrecte.
O servidor remoto retornou um erro: (503) Servidor Não ¦Disponível.
The remote server returned an error: (¦502) Bad Gateway.
The remote server returned an error: (¦503) Server Unavailable.
The remote server returned an error: (¦504) Gateway Timeout.
遠端伺服器傳回一個錯誤: (503) 伺服器¦無法使用。
= points network api-error/oktaUnreachable
A connection with the server could not be ¦established
All connection ¦attempts failed
Cannot connect to host {} :{} ssl:{} [Connect ¦call failed ({} )]
Connection ¦timeout after {}
Could not ¦connect to server
Could not ¦connect to the server.
ERR_CONNECTION_FAILED
ERR_CONNECTION_REFUSED
ERR_NETWORK_CHANGED
Failed to ¦establish a new connection: {}
Failed to ¦open TCP connection to {} :{} ({} )
Failed to resolve '{} ' ({} )
¦Firefox can’t establish a connection to the server at {} .
Firefox is currently in offline mode and can’t ¦browse the Web.
NS_ERROR_CONNECTION_REFUSED
¦Safari Can’t Connect to the Server
The ¦Internet connection has been lost.
The ¦attempt to connect to the server failed.
The network connection was ¦lost.
The ¦operation timed out
The request has ¦timed out.
The request ¦timed out.
The website or server ¦indicated is unreachable.
Timeout was ¦reached
¦We can’t connect to the server at {} .
connect ¦timed out
curl: (¦7) Failed to connect to {} port {} after {} ms: Could not connect to server
curl: (¦7) Failed to connect to {} port {} after {} ms: Couldn't connect to server
host is ¦unreachable
lookup {} on {} : {}
net::ERR_CONNECTION_FAILED
net::ERR_CONNECTION_REFUSED
net::ERR_NETWORK_CHANGED
network is ¦unreachable
read tcp {} ->{} : ¦i/o timeout
= points network api-error/oktaUnreachable api-error/orgUrlWrong
Error ¦1000: DNS points to prohibited IP
Error ¦1001: DNS resolution error
Error ¦1014: CNAME Cross-User Banned
Error ¦1016: Origin DNS error
= points network api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked
There was an error ¦sending the request - have you enabled CORS?
Unable to connect to the server. Please check your ¦network connection.
= points network api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked api-error/tlsIntercepted
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: CORS request did not ¦succeed). Status code: {} .
ERR_FAILED
Failed to fetch
¦NetworkError when attempting to fetch resource.
¦TypeError: Failed to fetch
¦TypeError: Load failed
net::ERR_FAILED
= points network api-error/oktaUnreachable api-error/proxyBlocked
AggregateError [ECONNREFUSED]:
¦Anslutningen till {} misslyckades.
Conexión a {} ¦fallida.
Conexão para {} ¦falhou.
Connection to {} failed.
Could not ¦resolve proxy name
Det går inte att ¦fastställa IP-adressen från värdnamnet {}
ERR_MANDATORY_PROXY_CONFIGURATION_FAILED
ERR_NETWORK_ACCESS_DENIED
ERR_PAC_SCRIPT_FAILED
ERR_PROXY_CONNECTION_FAILED
Error Domain=NSURLErrorDomain Code=-¦1004
Failed to load ¦script: {}
Failed to resolve "{} " for ¦SOCKS5 connect.
¦Firefox is configured to use a proxy server that can’t be found.
Firefox is configured to use a proxy server that is ¦refusing connections.
Impossible de ¦déterminer l'adresse IP du nom d'hôte {}
Impossível determinar o ¦endereço IP do nome de host {}
¦Incapaz de determinar la dirección IP a partir del nombre de la máquina {}
¦IncompleteRead({} bytes read)
¦Jméno serveru není možno převést na IP adresu. {}
Konnte keine IP Adresse ¦vom Hostnamen {} ermitteln.
La connessione a {} non è ¦riuscita.
La connexion {} a ¦échouée.
NS_ERROR_PROXY_CONNECTION_REFUSED
NS_ERROR_UNKNOWN_PROXY_HOST
Network Error (¦dns_unresolved_hostname)
Network Error (¦tcp_error)
¦Network timed out
Nie można ¦ustalić adresu IP hosta o nazwie {}
Niet in staat ¦om het IP adres te bepalen van server {}
¦Nieudane połączenie z {} .
Non è stato possibile ¦risalire all'indirizzo IP corrispondente al nome host {}
ORA-¦12541: TNS:no listener ORA-29273: HTTP request failed
¦Okuma zamanı doldu (Read Timeout)
¦Permission denied: connect
¦Proxy Connection failed
¦ProxyError('Cannot connect to proxy.', {} )
¦ProxyError('Unable to connect to proxy', {} )
¦Připojení k {} selhalo.
Reason: ¦DNS lookup failure for: {}
Reason: Error ¦reading from remote server
¦SOCKS5 proxy error
SOCKS5: the destination hostname is too long to be resolved ¦remotely by the proxy.
Se ¦acabó el tiempo máximo para lectura de datos de la red.
¦SocketException: Connection refused (OS Error: Connection refused, errno = {}), address = {}
The Proxy ¦Auto-configuration URL was not found.
The automatic proxy configuration script could not be ¦downloaded. The INTERNET_FLAG_MUST_CACHE_REQUEST flag was set.
The ¦designated proxy server cannot be reached.
The request could not be satisfied. Request blocked. We can't connect to the server for this app or ¦website at this time.
There is ¦something wrong with the proxy server, or the address is incorrect.
There was an error in the automatic proxy configuration ¦script.
Unable to connect. Is the ¦computer able to access the url?
Unable to ¦determine IP address from host name {}
Unable to load ¦language: {}
Verbinding met {} ¦mislukt.
Verbindung zu {} ¦Fehlgeschlagen.
X-Squid-Error: ¦ERR_CONNECT_FAIL {}
X-Squid-Error: ¦ERR_DNS_FAIL {}
[WinError ¦10013] An attempt was made to access a socket in a way forbidden by its access permissions
connect ECONNREFUSED ¦127.0.0.1:{}
connect ¦ECONNREFUSED ::1:{}
connect() failed ({}: Connection refused) while ¦connecting to upstream
curl: (¦5) Could not resolve proxy: {}
curl: (7) Failed to connect to ¦127.0.0.1 port {}
dial tcp ¦127.0.0.1:{} : connect: connection refused
¦dial tcp [::1]:{} : connect: connection refused
error trying to connect: tcp connect error: Connection refused (os error ¦111)
net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED
net::ERR_NETWORK_ACCESS_DENIED
net::ERR_PAC_SCRIPT_FAILED
net::ERR_PROXY_CONNECTION_FAILED
no ¦live upstreams while connecting to upstream
¦operation timed out
proxyconnect tcp: {}
request ¦timed out
upstream ¦prematurely closed connection while reading response header from upstream
upstream timed out ({}: Connection timed out) while ¦connecting to upstream
¦upstream timed out ({}: Connection timed out) while reading response header from upstream
{:failed_connect, [{:to_address, {}}, {:¦inet, [:inet], :econnrefused}]}
{} 'a ¦bağlantı başarısız.
{} ¦isimli sunucuya ait herhangi bir IP adresi bulunamadı.
{} に接¦続できませんでした。
{} ¦에 대해서 IP 주소를 찾을 수 없습니다.
Невозможно ¦определить IP-адрес по имени узла {}
¦Соединение с {} не удалось
¦ホスト名 {} の IPアドレスがわかりません。
不能¦由主机名 {} 确定 IP 地址。
连接到 {} ¦失败。
= points network api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted
('Connection aborted.', ¦ConnectionResetError(10054, 'An existing connection was forcibly closed by the remote host', None, 10054, None))
('Connection aborted.', ¦ConnectionResetError(104, 'Connection reset by peer'))
('Connection aborted.', ¦RemoteDisconnected('Remote end closed connection without response'))
('Connection aborted.', {} )
Cannot connect to ¦host {} :{} ssl:{} [{} ]
Client network socket ¦disconnected before secure TLS connection was established
Connection closed ¦abruptly
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: CORS request did not ¦succeed). Status code: (null).
ERR_CONNECTION_ABORTED
ERR_CONNECTION_CLOSED
ERR_CONNECTION_RESET
Empty ¦reply from server
HTTP/2 ¦stream {} reset by {} (error {})
¦HTTPConnectionPool(host='{} ', port={} ): Max retries exceeded with url: {} (Caused by {} )
¦HTTPSConnectionPool(host='{} ', port={} ): Max retries exceeded with url: {} (Caused by {} )
NS_ERROR_NET_RESET
PR_CONNECT_RESET_ERROR
PR_END_OF_FILE_ERROR
Recv failure: {}
Remote ¦end closed connection without response
Response payload is not ¦completed
¦Secure Proxy Connection failed
Send failure: {}
Server ¦disconnected without sending a response.
Server returned ¦nothing (no headers, no data)
The connection to the server was reset while the page was ¦loading.
The connection to {} was ¦interrupted while the page was loading.
The connection was ¦reset.
The connection with the server has been ¦reset.
The connection with the server has been ¦terminated.
The connection with the server was terminated ¦abnormally
The read operation failed, see ¦inner exception.
The remote certificate is invalid because of errors in the certificate chain: ¦RevocationStatusUnknown
The response ¦ended prematurely.
The revocation function was unable to check revocation because the revocation server was ¦offline.
The ¦revocation function was unable to check revocation for the certificate.
¦TypeError: fetch failed
Unexpected ¦end of file from server
[Errno ¦104] Connection reset by peer
[WinError ¦10054] An existing connection was forcibly closed by the remote host
¦_ssl.c:{} : The handshake operation timed out
cURL error {} : {} (see https://curl.¦haxx.se/libcurl/c/libcurl-errors.html) for {}
curl: (35) schannel: ¦CertGetCertificateChain trust error CERT_TRUST_REVOCATION_STATUS_UNKNOWN
curl: (35) schannel: next InitializeSecurityContext failed: Unknown error (¦0x80092012) - The revocation function was unable to check revocation for the certificate.
curl: (35) schannel: next InitializeSecurityContext failed: Unknown error (¦0x80092013) - The revocation function was unable to check revocation because the revocation server was offline.
curl: (¦52) Empty reply from server
curl: (56) ¦Recv failure: Connection reset by peer
¦end of file reached
net/http: TLS ¦handshake timeout
net::ERR_CONNECTION_ABORTED
net::ERR_CONNECTION_CLOSED
net::ERR_CONNECTION_RESET
read ECONNRESET
read tcp {} ->{} : read: connection ¦reset by peer
read tcp {} ->{} : ¦wsarecv: An existing connection was forcibly closed by the remote host.
schannel: the ¦revocation status is unknown
socket ¦hang up
software caused connection ¦abort
write EPIPE
write tcp {} ->{} : write: broken ¦pipe
{} ¦didn’t send any data.
{} failed to ¦respond
= points network api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete
No response ¦received from the server request {} .
No response ¦received from the server.
Unable to execute HTTP request - ¦retryable exception: {}
Unable to ¦execute HTTP request: {}
failed to ¦execute chain http {} : {}
failed to ¦execute http {} : {}
= points network api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted rdp-mfa/oktaUnreachable rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
An error occurred while ¦sending the request.
= points network api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted rdp-mfa/proxyRefused rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
An established connection was aborted by the ¦software in your host machine.
An existing connection was ¦forcibly closed by the remote host.
The underlying connection was closed: A connection that was expected to be ¦kept alive was closed by the server.
The underlying connection was closed: A ¦pipeline failure occurred.
The ¦underlying connection was closed: An unexpected error occurred on a receive.
The underlying connection was closed: The connection was closed ¦unexpectedly.
= points network api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
Unable to read data from the transport connection: An existing connection was ¦forcibly closed by the remote host.
Unable to read data from the ¦transport connection: {} .
= points network api-error/oktaUnreachable api-error/proxyBlocked rdp-mfa/oktaUnreachable
An attempt was made to access a socket in a way forbidden by its access ¦permissions.
= points network api-error/oktaUnreachable api-error/tlsIntercepted
Connection reset by peer - ¦SSL_connect
¦EOF occurred in violation of protocol (_ssl.c:{} )
Received incomplete authentication message. Remote party has ¦probably closed the connection.
Remote host closed connection ¦during handshake
Remote host ¦terminated the handshake
SSL peer has ¦closed this connection.
SSL peer ¦shut down incorrectly
SSL_ERROR_CLOSE_NOTIFY_ALERT
SSL_connect ¦SYSCALL returned=5 errno=0 state=SSLv3/TLS write client hello
TLS connect error: Connection closed ¦abruptly
TLS/SSL connection has been closed (¦EOF) (_ssl.c:{} )
[SSL: ¦UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:{} )
curl: (35) ¦LibreSSL SSL_connect: SSL_ERROR_SYSCALL in connection to {} :{}
curl: (35) ¦OpenSSL SSL_connect: Connection reset by peer in connection to {} :{}
curl: (35) OpenSSL SSL_connect: ¦SSL_ERROR_SYSCALL in connection to {} :{}
error:¦0A000126:SSL routines::unexpected eof while reading
peer closed connection in SSL handshake while SSL ¦handshaking to upstream
rustls: peer closed TCP connection without first ¦closing TLS connection
rustls_connection_write: EOF
schannel: server closed abruptly (missing ¦close_notify)
unexpected ¦eof while reading
= points network api-error/oktaUnreachable api-error/tlsIntercepted api-error/trustStoreIncomplete
(org.openid.appauth.¦general error -5.)
¦AuthorizationException: {"type":0,"code":3,"errorDescription":"Network error"}
= points network api-error/oktaUnreachable api-error/tlsIntercepted rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
Authentication failed because the remote party has closed the transport ¦stream.
= points network api-error/oktaUnreachable api-error/tlsIntercepted rdp-mfa/tlsOutdated
Received an unexpected EOF or 0 bytes from the transport ¦stream.
= points network api-error/oktaUnreachable rdp-mfa/oktaUnreachable
A non-¦recoverable error occurred during a database lookup.
A ¦task was canceled.
Le ¦délai d'attente de l'opération a expiré.
O ¦tempo limite da operação foi atingido.
Se ¦excedió el tiempo de espera de la operación
The ¦operation has timed out
The ¦operation has timed out.
The request was ¦aborted: The operation has timed out.
The request was ¦aborted: The request was canceled.
Timeout für ¦Vorgang überschritten
Timeout operazione.
Время ¦ожидания операции истекло
Запрос был прерван: Запрос ¦отменен.
操作が¦タイムアウトしました。
操作¦超时
请求被中止: 操作¦超时。
¦작업 시간이 초과되었습니다.
= points network api-error/oktaUnreachable rdp-mfa/oktaUnreachable rdp-mfa/proxyRefused
Die Verbindung ¦mit dem Remoteserver kann nicht hergestellt werden.
Impossibile ¦effettuare la connessione al server remoto.
Impossible de se ¦connecter au serveur distant
Impossível ¦conectar-se ao servidor remoto
Kan ¦geen verbinding met de externe server maken
Nie można ¦połączyć się z serwerem zdalnym
No connection could be made because the target machine ¦actively refused it {} :{}
No connection could be made because the target machine ¦actively refused it.
No es ¦posible conectar con el servidor remoto
Unable to connect to the ¦remote server
Невозможно ¦соединиться с удаленным сервером
リモート サ¦ーバーに接続できません。
¦无法连接到远程服务器
원격 ¦서버에 연결할 수 없습니다.
= points network api-error/oktaUnreachable sign-in-error/framingRefused
{} ¦refused to connect.
= points network api-error/oktaUnreachable sign-in-error/keysUnavailable
{} could not be resolved (¦110: Operation timed out)
{} could not be ¦resolved (3: Host not found)
= points network api-error/orgUrlWrong
400 The ¦plain HTTP request was sent to HTTPS port
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Redirect location '{} ' contains a username and password, which is ¦disallowed for cross-origin requests.
Cannot follow an insecure redirection by default. Reissue the command specifying the -¦AllowInsecureRedirect switch.
ERR_CLEARTEXT_NOT_PERMITTED
ERR_DISALLOWED_URL_SCHEME
ERR_INVALID_REDIRECT
ERR_INVALID_URL
ERR_UNSAFE_PORT
ERR_UNSAFE_REDIRECT
Exceeded maximum allowed ¦redirects.
Exceeded {} redirects.
Hostname or IP address is ¦undefined.
¦Illegal given domain name: {}
No ¦host specified.
Not supported URL ¦scheme {}
Number of redirects ¦hit maximum amount
¦Redirect response '{} ' for url '{} '
The cmdlet cannot protect plain text secrets sent over unencrypted connections. To ¦suppress this warning and send plain text secrets over unencrypted networks, reissue the command specifying the AllowUnencryptedAuthentication parameter.
The maximum redirection count has been exceeded. To ¦increase the number of redirections allowed, supply a higher value to the -MaximumRedirection parameter.
The redirection failed because either the scheme changed (for example, HTTP to ¦FTP) or all attempts made to redirect failed (default is five attempts).
This address uses a network port which is normally used for ¦purposes other than Web browsing. Firefox has canceled the request for your protection.
net::ERR_CLEARTEXT_NOT_PERMITTED
net::ERR_DISALLOWED_URL_SCHEME
net::ERR_INVALID_REDIRECT
net::ERR_INVALID_URL
net::ERR_UNSAFE_PORT
net::ERR_UNSAFE_REDIRECT
¦stopped after 10 redirects
too many ¦redirects
= points network api-error/orgUrlWrong api-error/originNotAllowed
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Response to preflight request doesn't ¦pass access control check: Redirect is not allowed for a preflight request.
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: CORS request ¦external redirect not allowed).
Cross-origin redirection to {} denied by Cross-Origin Resource ¦Sharing policy: Origin {} is not allowed by Access-Control-Allow-Origin.
= points network api-error/orgUrlWrong api-error/otherService api-error/proxyBlocked
You ¦don't have permission to access this resource.
= points network api-error/orgUrlWrong api-error/pathNotFound api-error/resourceNotFound
¦404 Client Error: Not Found for url: {}
Response status code does not ¦indicate success: 404 (Not Found).
The ¦requested URL was not found on this server.
= points network api-error/orgUrlWrong api-error/pathNotFound api-error/resourceNotFound rdp-mfa/orgUrlWrong rdp-mfa/usernameMismatched
De externe server heeft een fout geretourneerd: (404) Niet ¦gevonden.
Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht ¦gefunden.
Error en el servidor remoto: (404) No se ¦encontró.
Errore del server remoto: (404) Non ¦trovato.
Le serveur distant a retourné une erreur : (404) ¦Introuvable.
Le serveur distant a retourné une erreur: (404) ¦Introuvable.
O servidor remoto retornou um erro: (404) Não ¦Localizado.
Serwer zdalny zwrócił błąd: (404) Nie ¦znaleziono.
The remote server returned an error: (¦404) Not Found.
Uzak sunucu hata döndürdü: (404) ¦Bulunamadı.
Удаленный сервер возвратил ошибку: (404) Не ¦найден.
リモート サーバーがエラーを返しました: (404) ¦見つかりません
リモート サーバーがエラーを返しました: (404) ¦見つかりません。
远程服务器返回错误: (404) 未¦找到。
遠端伺服器傳回一個錯誤: (404) ¦找不到。
원격 서버에서 (404) ¦찾을 수 없음 오류를 반환했습니다.
= points network api-error/orgUrlWrong api-error/proxyBlocked
'<' is an invalid start of a value. Path: $ | ¦LineNumber: 0 | BytePositionInLine: 0.
Attempt to decode JSON with unexpected ¦mimetype: {}
BadStatusLine: {}
¦Conversion from JSON failed with error: {}
ERR_INVALID_HTTP_RESPONSE
ERR_INVALID_RESPONSE
Expecting value: line {} ¦column {} (char {} )
JSON Parse error: ¦Unrecognized token '<'
JSON.parse: unexpected character at line 1 ¦column 1 of the JSON data
¦Parse Error: Expected HTTP/
Received an invalid status ¦line: '{} '.
The ¦plain HTTP request was sent to HTTPS port
Unexpected ¦character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
Unexpected character encountered while parsing value: <. Path '', line 0, ¦position 0.
Unexpected token '<', "<!¦DOCTYPE "... is not valid JSON
Unexpected token < in JSON at ¦position 0
Unrecognized SSL message, ¦plaintext connection?
Unsupported or ¦unrecognized SSL message
http: server ¦gave HTTP response to HTTPS client
invalid character '<' ¦looking for beginning of value
¦malformed HTTP response "{} "
net::ERR_INVALID_HTTP_RESPONSE
net::ERR_INVALID_RESPONSE
= points network api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted
SSL received a record that exceeded the maximum ¦permissible length.
SSL_ERROR_RX_RECORD_TOO_LONG
[SSL: ¦WRONG_VERSION_NUMBER] wrong version number (_ssl.c:{} )
error:¦0A00010B:SSL routines::wrong version number
error:¦1408F10B:SSL routines:ssl3_get_record:wrong version number
https ¦proxy request
received ¦corrupt message of type InvalidContentType
tls: first record does not ¦look like a TLS handshake
¦wrong version number
= points network api-error/orgUrlWrong api-error/tlsIntercepted
Certificate for <{} > doesn't match any of the subject ¦alternative names: {}
DEPTH_ZERO_SELF_SIGNED_CERT
ERR_CERT_COMMON_NAME_INVALID
ERR_TLS_CERT_ALTNAME_INVALID
¦Hostname {} not verified: certificate: {}
Hostname/IP does not match certificate's altnames: Host: {} . is not in the ¦cert's altnames: {}
Hostname/IP does not match certificate's ¦altnames: {}
No name ¦matching {} found
No subject alternative ¦DNS name matching {} found.
No subject ¦alternative names matching IP address {} found
No subject ¦alternative names present
¦RemoteCertificateNameMismatch
SSL certificate ¦common name (host name field) is incorrect.
SSL handshake with {} failed: ¦SSSLERR_SERVER_CERT_MISMATCH
SSL: certificate subject name '{} ' does not match target ¦hostname '{} '
SSL: certificate ¦subject name ({} ) does not match
SSL: certificate subject name ({} ) does not match target ¦hostname '{} '
SSL: no ¦alternative certificate subject name matches
SSL: no ¦alternative certificate subject name matches target {} '{} '
SSL: unable to obtain ¦common name from peer certificate
SSL_ERROR_BAD_CERT_DOMAIN
The certificate's ¦CN name does not match the passed value.
Unable to communicate ¦securely with peer: requested domain name does not match the server’s certificate.
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for '{} '. (_ssl.c:{} )
curl: (60) SSL: no ¦alternative certificate subject name matches target host name '{} '
curl: (60) SSL: no ¦alternative certificate subject name matches target hostname '{} '
generated CLIENT ALERT: Fatal - Handshake Failure {} {:¦bad_cert, :hostname_check_failed}
¦hostname "{} " does not match the server certificate
¦hostname {} doesn't match either of {}
¦hostname {} doesn't match {}
invalid peer certificate: ¦NotValidForName
invalid ¦peer certificate: certificate not valid for name {}
net::ERR_CERT_COMMON_NAME_INVALID
remote error: tls: ¦unrecognized name
schannel: ¦CertGetNameString() failed to match connection hostname ({} ) against server certificate names
schannel: ¦SNI or certificate check failed: {}
¦self signed certificate
¦self-signed certificate
¦upstream SSL certificate does not match "{} "
x509: cannot validate certificate for {} because it doesn't contain any IP ¦SANs
x509: certificate is not valid for any names, but ¦wanted to match {}
¦x509: certificate is valid for {} , not {}
x509: certificate ¦relies on legacy Common Name field, use SANs instead
x509: issuer name does not match subject from ¦issuing certificate
x509: “{} ” certificate name does not match ¦input
= points network api-error/orgUrlWrong api-error/tlsIntercepted rdp-mfa/tlsIntercepted
The target ¦principal name is incorrect.
= points network api-error/orgUrlWrong rdp-mfa/clientConfigWrong rdp-mfa/orgUrlWrong
Invalid URI: The format of the URI could not be ¦determined.
Invalid URI: The hostname could not be ¦parsed.
= points network api-error/orgUrlWrong sign-in-error/redirectUriMismatched
ERR_UNKNOWN_URL_SCHEME
net::ERR_UNKNOWN_URL_SCHEME
= points network api-error/originNotAllowed
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Cross origin requests are not allowed by request ¦mode.
Access to {} at '{} ' from origin '{} ' has been blocked by ¦CORS policy: The response is invalid.
Fetch API cannot load {} due to access control ¦checks.
¦XMLHttpRequest cannot load {} due to access control checks.
= points network api-error/originNotAllowed api-error/pathNotFound
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ¦ok status.
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: CORS preflight response did not ¦succeed). Status code: {} .
¦Preflight response is not successful. Status code: {}
= points network api-error/originNotAllowed api-error/proxyBlocked
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header contains ¦multiple values '{} ', but only one is allowed.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The 'Access-¦Control-Allow-Origin' header contains the invalid value '{} '.
Cross-Origin Request Blocked: The Same Origin Policy ¦disallows reading the remote resource at {} . (Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).
= points network api-error/originNotAllowed api-error/requestInvalid
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Method {} is not allowed by Access-Control-Allow-¦Methods in preflight response.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Request header field {} is not allowed by Access-Control-Allow-Headers in ¦preflight response.
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: Did not find method in CORS header ‘Access-Control-Allow-¦Methods’).
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: header ‘{} ’ is not allowed ¦according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).
Cross-Origin Request Blocked: The Same Origin Policy ¦disallows reading the remote resource at {} . (Reason: invalid token ‘{} ’ in CORS header ‘Access-Control-Allow-Headers’).
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: invalid token ‘{} ’ in CORS header ‘Access-Control-Allow-¦Methods’).
Request header field {} is not allowed by Access-Control-Allow-¦Headers.
= points network api-error/proxyBlocked
Die ¦angeforderte URL konnte nicht gefunden werden
¦Doorsturen niet toegestaan.
ERR_BLOCKED_BY_ADMINISTRATOR
ERR_INVALID_AUTH_CREDENTIALS
ERR_MISCONFIGURED_AUTH_ENVIRONMENT
ERR_MISSING_AUTH_CREDENTIALS
ERR_SOCKS_CONNECTION_FAILED
ERR_SOCKS_CONNECTION_HOST_UNREACHABLE
ERR_UNSUPPORTED_AUTH_SCHEME
Failed receiving ¦HTTP2 proxy data
Failed ¦sending CONNECT to proxy
Failed to receive ¦SOCKS response, proxy closed connection
Firefox has experienced a network protocol violation that cannot be ¦repaired.
¦Just a moment...
L'URL demandée n'a pas pu être ¦trouvée
¦Požadovaný dokument je nedostupný
Proxy CONNECT ¦aborted
Proxy CONNECT ¦aborted due to timeout
Received HTTP/0.¦9 when not allowed
¦SOCKS server failed to connect to the destination.
¦SOCKS4 connection to {} not supported
¦SOCKS5 connection to {} not supported
The HTTP/2 server sent invalid data on the connection. HTTP/2 error code '{} ' (¦0x{} ).
The server response could not be ¦parsed.
The server returned an invalid or ¦unrecognized response
The server returned an invalid or ¦unrecognized response.
You ¦are unable to access {}
You don't have authorization to ¦view this page.
Your organization doesn’t allow you to ¦view this site
Your organization has blocked access to this page or ¦website.
Zero ¦Sized Reply
[SOCKS] cannot complete ¦SOCKS4 connection to {} .{} .{} .{} :{} . ({} ), Unknown.
[SOCKS] cannot complete SOCKS4 connection to {} .{} .{} .{} :{} . ({} ), request rejected because SOCKS server cannot connect to ¦identd on the client.
[SOCKS] cannot complete SOCKS4 connection to {} .{} .{} .{} :{} . ({} ), request rejected because the client ¦program and identd report different user-ids.
[SOCKS] cannot complete ¦SOCKS4 connection to {} .{} .{} .{} :{} . ({} ), request rejected or failed.
cannot complete ¦SOCKS5 connection to {} . ({} )
net/http: HTTP/1.x transport connection ¦broken: {}
net::ERR_BLOCKED_BY_ADMINISTRATOR
net::ERR_INVALID_AUTH_CREDENTIALS
net::ERR_MISCONFIGURED_AUTH_ENVIRONMENT
net::ERR_MISSING_AUTH_CREDENTIALS
net::ERR_SOCKS_CONNECTION_FAILED
net::ERR_SOCKS_CONNECTION_HOST_UNREACHABLE
net::ERR_UNSUPPORTED_AUTH_SCHEME
proxy ¦closed connection
¦İstenilen URL'e ulaşılamadı
¦Şu anda sizi yönlendiremem.
Пересылка запрещена.
¦現在要求を送信できません。
서버 이용 ¦요구가 거절되었습니다.
= points network api-error/proxyBlocked api-error/rateLimited
Error ¦1015: You are being rate limited
= points network api-error/proxyBlocked api-error/requestInvalid
¦400 Client Error: Bad Request for url: {}
Response status code does not ¦indicate success: 400 (Bad Request).
Your browser sent a request that this server could not ¦understand.
= points network api-error/proxyBlocked api-error/tlsIntercepted
ERR_PROXY_CERTIFICATE_INVALID
ERR_SSL_WRONG_VERSION_NUMBER
Failed to ¦establish a secure connection to {}
Falha ao ¦estabelecer uma conexão segura com {}
Het ¦opzetten van een beveiligde verbinding naar {} is mislukt
Il n'a pas été possible d'établir une connexion ¦sécurisée avec {}
Konnte keine ¦sichere Verbindung zu {} herstellen
Misslyckades ¦med att etablera en säker anslutning till {}
Network Error (¦ssl_failed)
Nie można ¦ustanowić bezpiecznego połączenia z {}
No se ha podido ¦establecer una conexión segura con {}
Non è stato possibile ¦stabilire una connessione sicura verso {}
Reason: Error ¦during SSL Handshake with remote server
Received fatal alert: ¦access_denied
SSL Handshake failed with ¦OpenSSL error - {}
¦SSL_connect returned=1 errno=0 state=error: wrong version number
Selhalo ¦vytvoření zabezpečeného připojení k {}
The HTTP/2 server ¦sent invalid data on the connection. HTTP/2 error code '{}'
The handshake failed due to an unexpected ¦packet format.
The token supplied to the ¦function is invalid
X-Squid-Error: ¦ERR_SECURE_CONNECT_FAIL {}
net::ERR_PROXY_CERTIFICATE_INVALID
remote error: tls: ¦inappropriate fallback
remote error: tls: ¦insufficient security level
schannel: failed to send ¦initial handshake data: sent {} of {} bytes
¦tls: invalid signature by the server certificate: {}
tls: ¦oversized record received with length {}
tls: received unexpected handshake message of type {} when ¦waiting for {}
tls: server ¦chose an unconfigured cipher suite
tls: server selected unsupported ¦curve
¦tlsv1 alert insufficient security
¦tlsv1 alert no application protocol
¦tlsv13 alert certificate required
write ¦EPROTO {} :error:{} :SSL routines:{} :{}
{} ¦ile güvenli bağlantı kurma başarısız
{} ¦sent an invalid response.
{} に安全¦な接続を確立できませんでした。
Не удалось ¦установить безопасное соединение с {}
建立到 {} 的安全连接¦失败
= points network api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete
SSL Certificate error: certificate issuer (¦CA) not known: {}
= points network api-error/proxyBlocked rdp-mfa/proxyRefused
The server ¦committed a protocol violation
The server ¦committed a protocol violation. Section={} Detail={}
= points network api-error/rateLimited
rate ¦limited: waiting {}
= points network api-error/requestInvalid
invalid ¦pagination properties
invalid ¦scim filter
invalid search ¦criteria
the request is missing a required ¦parameter
= points network api-error/requestInvalid rdp-mfa/clientConfigWrong
Der Remoteserver hat einen Fehler zurückgegeben: (400) ¦Ungültige Anforderung.
Error en el servidor remoto: (400) Solicitud ¦incorrecta.
Errore del server remoto: (400) Richiesta non ¦valida.
Le serveur distant a retourné une erreur : (400) ¦Requête incorrecte.
O servidor remoto retornou um erro: (400) Solicitação ¦Incorreta.
The remote server returned an error: (¦400) Bad Request.
Uzak sunucu hata döndürdü: (400) ¦Hatalı İstek.
Vzdálený server vrátil chybu: (400) ¦Nesprávný požadavek.
Удаленный сервер возвратил ошибку: (400) ¦Недопустимый запрос.
リモート サーバーがエラーを返しました: (400) 不正¦な要求
远程服务器¦返回错误: (400) 错误的请求。
¦遠端伺服器傳回一個錯誤: (400) 不正確的要求。
원격 서버에서 (400) ¦잘못된 요청 오류를 반환했습니다.
= points network api-error/requestTooLarge
¦413 Request Entity Too Large
Request Header Or Cookie Too ¦Large
= points network api-error/requestTooLarge sign-in-error/sessionStateStale
400 Request Header Or Cookie Too ¦Large
= points network api-error/resourceNotFound
¦entity not found exception
= points network api-error/tlsIntercepted
A security error ¦occurred
An SSL error has occurred and a secure connection to the server cannot be ¦made.
An unknown error occurred while ¦processing the certificate.
CA cert does not include key usage ¦extension
ERR_ALPN_NEGOTIATION_FAILED
ERR_CERTIFICATE_TRANSPARENCY_REQUIRED
ERR_CERT_AUTHORITY_INVALID
ERR_CERT_CONTAINS_ERRORS
ERR_CERT_INVALID
ERR_CERT_NAME_CONSTRAINT_VIOLATION
ERR_CERT_NON_UNIQUE_NAME
ERR_CERT_NO_REVOCATION_MECHANISM
ERR_CERT_REVOKED
ERR_CERT_SYMANTEC_LEGACY
ERR_CERT_UNABLE_TO_CHECK_REVOCATION
ERR_CERT_WEAK_KEY
ERR_CERT_WEAK_SIGNATURE_ALGORITHM
ERR_SSL_BAD_RECORD_MAC_ALERT
ERR_SSL_DECRYPT_ERROR_ALERT
ERR_SSL_KEY_USAGE_INCOMPATIBLE
ERR_SSL_PROTOCOL_ERROR
ERR_SSL_SERVER_CERT_BAD_FORMAT
ERR_SSL_UNRECOGNIZED_NAME_ALERT
Empty Subject Alternative Name ¦extension
Failed to load CRL file (path? access ¦rights?, format?)
¦Fingerprints did not match. Expected "{} ", got "{} "
¦GnuTLS recv error ({} ): {}
¦GnuTLS, handshake failed: {}
¦Issuer certificate is invalid.
MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT
No certificate for the ¦peer.
Peer attempted old ¦style (potentially vulnerable) handshake.
Peer ¦reports failure of signature verification or key exchange.
Peer reports it ¦experienced an internal error.
¦Peer’s Certificate has been revoked.
Peer’s Certificate issuer is not ¦recognized.
¦Peer’s certificate has an invalid signature.
Problem with the ¦local SSL certificate
Received fatal alert: ¦internal_error
Received fatal alert: ¦unrecognized_name
¦Revocation of the SSL certificate failed.
SEC_ERROR_BAD_SIGNATURE
SEC_ERROR_CA_CERT_INVALID
SEC_ERROR_REVOKED_CERTIFICATE
SEC_ERROR_UNKNOWN_ISSUER
¦SSL certificate is invalid.
SSL certificate was ¦revoked.
SSL ¦peer cannot verify your certificate.
SSL peer has no certificate for the requested ¦DNS name.
SSL peer rejected a handshake message for ¦unacceptable content.
SSL public key does not match ¦pinned public key
SSL received a malformed Server ¦Hello handshake message.
SSL received a ¦record with an incorrect Message Authentication Code.
SSL received a ¦record with an unknown content type.
SSL received a weak ¦ephemeral Diffie-Hellman key in Server Key Exchange handshake message.
SSL server certificate status ¦verification FAILED
SSL: Unable to ¦open issuer cert ({} )
SSL: Unable to read issuer ¦cert ({} )
SSL: could not get ¦peer certificate
SSL: could not get peer certificate ¦chain
SSL_ERROR_BAD_CERTIFICATE
SSL_ERROR_BAD_CERT_ALERT
SSL_ERROR_BAD_MAC_READ
SSL_ERROR_DECRYPT_ERROR_ALERT
SSL_ERROR_ILLEGAL_PARAMETER_ALERT
SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT
SSL_ERROR_INTERNAL_ERROR_ALERT
SSL_ERROR_RX_MALFORMED_SERVER_HELLO
SSL_ERROR_UNRECOGNIZED_NAME_ALERT
SSL_ERROR_UNSAFE_NEGOTIATION
SSL_ERROR_UNSUPPORTED_SIGNATURE_ALGORITHM
SSL_ERROR_WEAK_SERVER_CERT_KEY
SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY
¦SSL_connect: {} in connection to {} :{}
¦SSL_do_handshake() failed (SSL: {} ) while SSL handshaking to upstream
¦Safari can’t open the page “{} ” because Safari can’t establish a secure connection to the server “{} ”.
Server certificate status is ¦unknown
Server certificate was ¦revoked: {}
The certificate for this server is invalid. You might be connecting to a server that is ¦pretending to be “{} ” which could put your confidential information at risk.
The ¦function failed due to a security check.
The peer used an unsupported combination of signature and ¦hash algorithm.
The server certificate included a public key that was too ¦weak.
The server rejected the handshake because the client ¦downgraded to a lower TLS version than the server supports.
The specified data could not be ¦decrypted.
The website tried to negotiate an ¦inadequate level of security.
This Connection Is Not ¦Private
Unable to communicate securely with peer: ¦peers’s certificate was rejected.
Your connection is not ¦private
¦authority and subject key identifier mismatch
cURL error ¦35: {} (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
certificate signature ¦failure
curl: (35) schannel: next ¦InitializeSecurityContext failed: {} ({} ) - {}
error parsing ¦server's certificate chain
net::ERR_ALPN_NEGOTIATION_FAILED
net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED
net::ERR_CERT_AUTHORITY_INVALID
net::ERR_CERT_CONTAINS_ERRORS
net::ERR_CERT_INVALID
net::ERR_CERT_NAME_CONSTRAINT_VIOLATION
net::ERR_CERT_NON_UNIQUE_NAME
net::ERR_CERT_NO_REVOCATION_MECHANISM
net::ERR_CERT_REVOKED
net::ERR_CERT_SYMANTEC_LEGACY
net::ERR_CERT_UNABLE_TO_CHECK_REVOCATION
net::ERR_CERT_WEAK_KEY
net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM
net::ERR_SSL_BAD_RECORD_MAC_ALERT
net::ERR_SSL_DECRYPT_ERROR_ALERT
net::ERR_SSL_KEY_USAGE_INCOMPATIBLE
net::ERR_SSL_PROTOCOL_ERROR
net::ERR_SSL_SERVER_CERT_BAD_FORMAT
net::ERR_SSL_UNRECOGNIZED_NAME_ALERT
no appropriate ¦subjectAltName fields were found
remote error: tls: access ¦denied
remote error: tls: ¦bad certificate
remote error: ¦tls: certificate required
remote error: tls: ¦internal error
remote error: tls: no application ¦protocol
schannel: Failed to read remote certificate ¦context: {}
schannel: TLS 1.3 not supported on Windows 10 or ¦older
schannel: failed to ¦receive handshake, SSL/TLS connection failed
schannel: next ¦InitializeSecurityContext failed: {}
schannel: ¦renegotiation failed
schannel: trust for this certificate or one of the ¦certificates in the certificate chain has been revoked
¦ssl_handshake returned: (-0x{} ) {}
tls: failed to ¦parse certificate from server: {}
tls: received record with version {} when ¦expecting version {}
tls: server sent certificate containing RSA key ¦larger than {} bits
¦unsuitable certificate purpose
x509: a root or intermediate certificate is not authorized for an ¦extended key usage: {}
x509: a root or ¦intermediate certificate is not authorized to sign for this name: {}
x509: certificate is not authorized to sign other ¦certificates
x509: certificate ¦specifies an incompatible key usage
x509: too many ¦intermediates for path length constraint
x509: “{} ” certificate is not ¦standards compliant
= points network api-error/tlsIntercepted api-error/trustStoreIncomplete
500 Can't connect to {}:¦443 (certificate verify failed)
CERT_UNTRUSTED
¦CWPKI0823E: SSL HANDSHAKE FAILURE: A signer with SubjectDN {} was sent from the host {} The signer might need to be added to local trust store {}
Cannot connect to host {} :{} ssl:{} [¦SSLCertVerificationError: {} ]
Error Domain=NSURLErrorDomain Code=-¦1202
Failed due to missing ¦peer certificate
Failed to validate the SSL certificate for {}:443. Make sure your managed ¦systems have a valid CA certificate installed.
Issuer check ¦against peer certificate failed
ORA-¦29024: Certificate validation failure
PKIX path building failed: ¦sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
PKIX path validation failed: java.security.cert.¦CertPathValidatorException: {}
Path does not chain with any of the trust ¦anchors
Peer does not ¦recognize and trust the CA that issued your certificate.
Peer’s certificate issuer has been ¦marked as not trusted by the user.
Received fatal alert: ¦certificate_unknown
SSL HANDSHAKE FAILURE: A signer with ¦SubjectDN {} was sent from the target host
SSL certificate OpenSSL verify ¦result: {} ({} )
SSL certificate ¦problem: {}
SSL certificate ¦revocation reason: {}
SSL certificate ¦verification failed
SSL handshake with {} failed: ¦SSSLERR_PEER_CERT_UNTRUSTED
SSL peer certificate or ¦SSH remote key was not OK
SSL peer had some ¦unspecified issue with the certificate it received.
SSL: Certificate issuer ¦check failed ({} )
¦SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {} (_ssl.c:{} )'))
SSL_ERROR_CERTIFICATE_UNKNOWN_ALERT
SSL_connect returned=1 errno=0 ¦peeraddr={} state=error: certificate verify failed (unable to get local issuer certificate)
SSL_connect returned=1 errno=0 ¦peeraddr={} state=error: certificate verify failed ({} )
¦SSL_connect returned=1 errno=0 state=error: certificate verify failed ({} )
TLS ¦cert problem: {}
¦TLS connect error: {}
The function is ¦unfamiliar with the Certificate Authority that generated the server's certificate.
The remote server did not ¦provide a certificate.
The ¦signer might need to be added to local trust store {}
Trust ¦anchor for certification path not found.
UNABLE_TO_GET_ISSUER_CERT_LOCALLY
UNABLE_TO_VERIFY_LEAF_SIGNATURE
Unable to ¦locally verify the issuer's authority.
Warning: Potential Security Risk ¦Ahead
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:{} )
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: {} (_ssl.c:{} )
cURL error 60: SSL certificate problem: unable to get local issuer certificate (see https://curl.¦haxx.se/libcurl/c/libcurl-errors.html)
cURL error 60: SSL certificate problem: {} (see https://curl.¦haxx.se/libcurl/c/libcurl-errors.html)
certificate not ¦trusted
curl: (¦60) SSL certificate problem: unable to get local issuer certificate
curl: (¦60) SSL certificate problem: {}
curl: (60) schannel: ¦SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.
error:¦0A000086:SSL routines::certificate verify failed
error:¦1416F086:SSL routines:tls_process_server_certificate:certificate verify failed
¦file_get_contents(): SSL operation failed with code 1. OpenSSL Error messages: error:{}:certificate verify failed
¦generated CLIENT ALERT: Fatal - Unknown CA
handshake failed; returned -1, SSL error code 1, ¦net_error -202
invalid peer certificate: ¦UnknownIssuer
peer certificate could not be ¦verified
remote error: tls: ¦unknown certificate
remote error: tls: unknown certificate ¦authority
¦schannel: failed to get the certificate chain: {}
schannel: ¦initial InitializeSecurityContext failed: {}
¦schannel: server certificate name verification failed
schannel: the certificate chain is ¦incomplete
schannel: the certificate or certificate chain is based on an ¦untrusted root
server certificate issuer check failed (Issuer ¦Cert: {} )
¦sslv3 alert certificate unknown
sun.security.validator.¦ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
tls: failed to verify certificate: x509: certificate signed by unknown ¦authority
¦tlsv1 alert unknown ca
unable to find valid ¦certification path to requested target
unable to ¦get issuer certificate
unable to get ¦local issuer certificate
unable to verify the ¦first certificate
¦upstream SSL certificate verify error: ({} :{} )
x509: certificate signed by unknown ¦authority
x509: certificate signed by unknown authority (possibly because of "{} " while trying to verify ¦candidate authority certificate "{} ")
x509: “{} ” certificate is not ¦trusted
{:failed_connect, [{:to_address, {}}, {:¦tls_alert, {:unknown_ca, {}
= points network api-error/tlsIntercepted api-error/trustStoreIncomplete rdp-mfa/tlsIntercepted
A certificate chain could not be ¦built to a trusted root authority.
A certificate chain processed, but ¦terminated in a root certificate which is not trusted by the trust provider.
A fatal alert was generated and sent to the remote endpoint. {} The TLS protocol defined fatal error code is ¦48.
¦RemoteCertificateChainErrors
The certificate chain was issued by an ¦authority that is not trusted.
The remote certificate is invalid according to the validation ¦procedure.
The remote certificate is invalid according to the validation ¦procedure: {}
The remote certificate is invalid because of errors in the certificate chain: ¦PartialChain
The remote certificate is invalid because of errors in the certificate chain: ¦UntrustedRoot
The remote certificate is invalid because of errors in the certificate ¦chain: {}
= points network api-error/tlsIntercepted api-error/trustStoreIncomplete rdp-mfa/tlsIntercepted rdp-mfa/tlsOutdated
The SSL connection could not be established, see ¦inner exception.
= points network rdp-mfa/appNotAssigned rdp-mfa/clientConfigWrong rdp-mfa/clockSkewed rdp-mfa/credentialsWrong rdp-mfa/remoteAccessDenied rdp-mfa/signOnPolicyDenied rdp-mfa/userDuplicated rdp-mfa/userInactive rdp-mfa/usernameMismatched
The remote server returned an error: (¦401) Unauthorized.
= points network rdp-mfa/clientConfigWrong rdp-mfa/clockSkewed rdp-mfa/credentialsWrong rdp-mfa/userInactive rdp-mfa/usernameMismatched
De externe server heeft een fout geretourneerd: (401) Niet ¦gemachtigd.
Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht ¦autorisiert.
Error en el servidor remoto: (401) No ¦autorizado.
Errore del server remoto: (401) Non ¦autorizzato.
O servidor remoto retornou um erro: (401) Não ¦Autorizado.
Serwer zdalny zwrócił błąd: (401) ¦Brak autoryzacji.
Vzdálený server vrátil chybu: (401) ¦Neautorizováno.
リモート サーバーがエラーを返しました: (401) ¦権限がありません
远程服务器返回错误: (401) 未经¦授权。
원격 서버에서 (401) ¦권한이 없음 오류를 반환했습니다.
= points network rdp-mfa/remoteAccessDenied rdp-mfa/tlsOutdated
The ¦function requested is not supported
= points network sign-in-error/clientFault
ERR_RESPONSE_HEADERS_TOO_BIG
net::ERR_RESPONSE_HEADERS_TOO_BIG
upstream sent too ¦big header while reading response header from upstream
= points network sign-in-error/clientFault sign-in-error/framingRefused
¦Framing '{} ' violates the following Content Security Policy directive: "{} ". The request has been blocked.
= points network sign-in-error/framingRefused
ERR_BLOCKED_BY_CSP
ERR_BLOCKED_BY_RESPONSE
net::ERR_BLOCKED_BY_CSP
net::ERR_BLOCKED_BY_RESPONSE
= points network sign-in-error/localNetworkBlocked
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The request client is not a secure context and the resource is in more-private address ¦space '{} '.
= points network sign-in-error/sessionStateStale sign-in-error/thirdPartyCookiesBlocked
ERR_TOO_MANY_REDIRECTS
Firefox has detected that the server is redirecting the request for this address in a way that will ¦never complete.
¦Safari can’t open the page because too many redirects occurred.
net::ERR_TOO_MANY_REDIRECTS
{} ¦redirected you too many times.
= points okta api-error/adminRoleMissing api-error/apiTokenInvalid api-error/networkZoneDenied
Invalid account ¦credentials provided. Please verify the credentials. Error [{} ] : {}
= points okta api-error/adminRoleMissing api-error/apiTokenInvalid api-error/oktaUnreachable api-error/orgUrlWrong api-error/scopeNotGranted
[ERROR] failed ¦validate configuration: {}
= points okta api-error/adminRoleMissing api-error/networkZoneDenied sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied workflows-403/adminRoleMissing
You do not have permission to ¦perform the requested action
You do not have permission to ¦perform the requested action.
= points okta api-error/adminRoleMissing sign-in-error/agentFaulty sign-in-error/appNotAssigned
Failed to ¦poll for a registration token: User is not assigned to the client application
Failed to ¦poll for a registration token: {}
= points okta api-error/adminRoleMissing sign-in-error/scopesNotConsented
The user does not have ¦sufficient permission to provide Administrator Consent.
= points okta api-error/agentFaulty api-error/apiTokenInvalid sign-in-error/agentFaulty
Response from server: ¦401 UNAUTHORIZED "Unauthorized"
= points okta api-error/agentFaulty api-error/tlsIntercepted sign-in-error/agentFaulty
Error code ¦12: Could not establish trust relationship for the SSL/TLS service channel
= points okta api-error/agentUnavailable sign-in-error/agentFaulty sign-in-error/provisioningRefused
Automatic activation of user {} to app Active ¦Directory failed: Matching user not found
¦Sync user in external application FAILURE
= points okta api-error/apiTokenInvalid api-error/oktaUnreachable api-error/orgUrlWrong
error with ¦v2 SDK client: {}
error with ¦v3 SDK client: {}
failed to initialize ¦IDaaS API client: {}
= points okta api-error/apiTokenInvalid api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted
Make ¦sure your Okta Domain and API Token is valid
= points okta api-error/audienceMismatched api-error/idTokenUsed api-error/wrongAuthorizationServer
The access token provided is not ¦intended for Okta.
= points okta api-error/audienceMismatched api-error/issuerMismatched api-error/scopeMissing api-error/tokenInvalid
claim '{}' value '{}' does not ¦include expected value '{}'
claim '{}' value '{}' does not match ¦expected value '{}'
= points okta api-error/authorizationMissing
Missing Bearer token. You must authenticate ¦first.
¦OKTA_API_KEY environment variable not found!
The Okta provider was not properly configured. Please ensure valid credentials are provided. Set '¦api_token' (or OKTA_API_TOKEN env var), 'access_token' (or OKTA_ACCESS_TOKEN env var), or 'private_key' + 'client_id' (or OKTA_API_PRIVATE_KEY + OKTA_API_CLIENT_ID env vars).
The access token cannot be specified in ¦both the Authorization header and the request-body.
When using authorization mode &#¦39;PrivateKey&#39;, you must supply &#39;okta.client.scopes&#39; and &#39;okta.client.privateKey&#39;
When using authorization mode '¦PrivateKey', you must supply 'okta.client.scopes' and 'okta.client.privateKey'
the ¦AuthorizaitonMode config option must be one of [SSWS, Bearer, PrivateKey, JWT]. You provided the SDK with {}
when using AuthorizationMode 'JWT', you must supply 'Scopes', '¦ClientAssertion'
when using AuthorizationMode 'PrivateKey', you must supply 'ClientId', 'Scopes', and 'PrivateKey' or '¦PrivateKeySigner'
= points okta api-error/authorizationMissing sign-in-error/clientAssertionInvalid
¦Private Key not provided
Your ¦private key is missing.
= points okta api-error/authorizationMissing sign-in-error/clientIdUnknown
Okta Client ID not ¦provided
= points okta api-error/clientFault api-error/orgUrlWrong
The Org:{} is not defined in the ¦Okta_org.ps1 file
= points okta api-error/clientFault api-error/orgUrlWrong api-error/proxyBlocked
OAuth token response missing '¦access_token' field. Response keys: {}
X-¦Rate-Limit-Reset header is missing or invalid: {}
¦date header is missing or invalid: {}
= points okta api-error/clientFault api-error/requestInvalid
provided ¦priority was not valid, got: {}, API responded with: {}. See schema for attribute details
this policy should contain one default ¦Catch-All rule, but it doesn't
= points okta api-error/clientFault sign-in-error/clientAssertionInvalid sign-in-error/clientFault
Unable to ¦convert private key from PEM to JWK: {} , {}
error ¦generating Okta JWT: {}
failed to read from provided private key ¦file path: {}
oauth2 client: error ¦generating Okta JWT PEM: {}
oauth2 client: error ¦generating Okta JWT: {}
= points okta api-error/clientRateLimited sign-in-error/clientFault sign-in-error/rateLimited
¦Slow down the polling frequency. Please try again later.
¦Slow down the polling frequency. Try again later.
= points okta api-error/clientRateLimited sign-in-error/rateLimited
Request throttled due to ¦repeated invalid client errors.
Too many user ¦codes generated. Please try again later.
= points okta api-error/clockSkewed api-error/dpopProofInvalid
'¦iat' claim in the DPoP proof JWT is invalid.
DPoP proof validation failed. The server rejected the DPoP proof JWT. ACTION: 1. Verify dpopEnabled=True in both SDK config AND Okta application settings. 2. Check SDK logs (set logging level to DEBUG) for proof JWT details. 3. Ensure system clock is ¦synchronized (proof JWTs have timestamps). Possible causes: invalid signature, incorrect claims, or key mismatch.
REPEATED_INVALID_DPOP_PROOF
The DPoP ¦proof JWT is expired.
The DPoP proof JWT is issued in the ¦future.
The DPoP proof JWT is issued more than ¦five minutes in the past.
= points okta api-error/dpopNonceRequired
REPEATED_USE_DPOP_NONCE
= points okta api-error/dpopNonceRequired api-error/proxyBlocked
MISSING_DPOP_NONCE_HEADER
= points okta api-error/dpopProofInvalid api-error/featureUnavailable
The DPoP proof JWT is not supported for service ¦clients.
= points okta api-error/dpopProofInvalid api-error/tokenNotDpopBound
Access token is not bound to the DPoP key. The access token was obtained with a different key than the one used for this request. ACTION: 1. Create a new ¦OktaClient instance to obtain a fresh DPoP-bound token. 2. Ensure you are using the same Client instance for all requests in a session. This may happen if keys were rotated after obtaining the token.
The access_token is not ¦bound to the provided DPoP proof.
= points okta api-error/endpointRefusesOauth
reading ¦groups_claim disabled with OAuth 2.0 API authentication
setting ¦alway_apply is disabled with OAuth 2.0 API authentication
setting ¦groups_claim disabled with OAuth 2.0 API authentication
= points okta api-error/engineMismatched api-error/featureUnavailable
app does not support sign-on policy or this ¦feature is not available
= points okta api-error/engineMismatched api-error/featureUnavailable sign-in-error/authorizationServerMissing sign-in-error/grantNotAllowed sign-in-error/interactionRequired
The requested feature (¦Interaction Code flow) isn't enabled in this environment. Ensure that you have Okta Identity Engine enabled and the Interaction Code flow enabled for this application and authorization server.
= points okta api-error/engineMismatched api-error/requestInvalid
the API returned an error: Invalid ¦condition type specified: {}
= points okta api-error/engineMismatched api-error/resourceNotFound
cannot find default ¦ACCESS_POLICY policy
cannot find default ¦PROFILE_ENROLLMENT policy
= points okta api-error/factorSendThrottled
Your ¦free tier organization has reached the limit of sms requests that can be sent within a 30 day period.
Your organization has reached the limit of call requests that can be sent within a ¦24 hour period.
Your organization has reached the limit of sms requests that can be sent within a ¦24 hour period.
your ¦free tier organization has reached the limit of sms requests that can be sent within a 30 day period
your organization has reached the limit of call requests that can be sent within a ¦24 hour period
your organization has reached the limit of sms requests that can be sent within a ¦24 hour period
= points okta api-error/featureUnavailable api-error/objectStateForbids workflows-403/objectStateForbids
SMS template customization isn't ¦permitted.
Your organization doesn't support SMS or ¦Voice authentication at this time. Select another authentication method.
okta verify sms setup link is a feature only available on ¦paid okta accounts. to enable this feature please upgrade your free tier org
your organization doesn't support sms or ¦voice authentication at this time. select another authentication method
= points okta api-error/featureUnavailable api-error/orgUrlWrong sign-in-error/orgUrlWrong
This developer org has been deactivated. If you need access or have ¦questions, please contact your org admin.
= points okta api-error/featureUnavailable api-error/resourceNotFound
No Entity ¦Risk Policy found
No ¦Post Auth Session Policy found
No Session Violation ¦Detection Policy found
= points okta api-error/featureUnavailable sign-in-error/authorizationServerMissing
No custom authorization servers were found in this Okta org, create one in the Okta Admin ¦Console and try again
= points okta api-error/featureUnavailable sign-in-error/authorizationServerMissing sign-in-error/grantNotAllowed
The requested feature is not enabled in this ¦environment.
= points okta api-error/featureUnavailable sign-in-error/recoveryNotAllowed
Registration is not supported ¦based on your current org configuration.
= points okta api-error/featureUnavailable sign-in-error/signOnPolicyDenied
Access to the ¦Home Page is restricted and is not available for this organization.
= points okta api-error/issuerMismatched api-error/keysUnavailable api-error/orgUrlWrong sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable
request for metadata {} was not HTTP ¦2xx OK, it was: {}
= points okta api-error/issuerMismatched api-error/wrongAuthorizationServer
The access token ¦provided has an invalid issuer.
= points okta api-error/methodNotAllowed
cannot update the content for the default ¦brand
= points okta api-error/objectStateForbids
A brand associated with a custom domain or email ¦doamin cannot be deleted.
A ¦brand associated with a domain cannot be deleted.
A default ¦brand cannot be deleted.
A default email template ¦customization already exists.
A default email template ¦customization can't be deleted.
An email template customization for that ¦language already exists.
Another authenticator is already associated with ¦idpId: {} .
Another authenticator with key: {} is already ¦active.
Another request has already been received for the settings for this email ¦template. Please try again later.
Another request is making changes to the role ¦assignments. Please try again.
Attempted to assign a duplicate ¦standard role assignment to an admin
Authenticator is already ¦mapped to an authentication policy.
Cannot ¦delete push provider because it is being used by a custom app authenticator.
Cannot enable authenticator at this time. ¦Conflicts with authenticator with key: {}
Device registration is already in ¦progress for this device.
Domain update ¦conflict exception.
Factor id is ¦currently not active.
Failed to ¦associate this domain with the given brandId.
Failed to delete the mapping for the provided brandId and ¦domainId.
Group ¦rules are still being set up. Please try again later.
Invalid linked ¦objection definition. {}
¦Mobile phone conflict exception.
¦OEM generic duplicate resource.
Only the status of a ¦DEPROVISIONED user can be updated, we detected other change
Policy ¦priorities are being reconciled. Please try again later.
Self service application ¦assignment is not enabled.
Self service application ¦assignment is not supported.
Some users returned by the search cannot be parsed because the user schema has been changed to be ¦inconsistent with their stale profile data.
The User type is still being ¦initialized. Please try again later.
The ¦isDefault parameter of the default email template customization can't be set to false.
The role specified is already ¦assigned to the user.
There are ¦conflicting default customizations for this template. To create or update email customizations, discard your changes and then reset your templates.
This certificate has already been ¦uploaded with kid={} .
This policy cannot be ¦activated at this time.
¦Unique email domain name required.
a brand associated with a custom domain or email ¦doamin cannot be deleted
a default ¦brand cannot be deleted
a default email template ¦customization already exists
a default email template ¦customization can't be deleted
an email template customization for that ¦language already exists
another authenticator is already associated with ¦idpid: {}
another authenticator with key: {} is already ¦active
another request has already been received for the settings for this email ¦template. please try again later
another request is making changes to the role ¦assignments. please try again
¦brand name already exists
cannot ¦delete push provider because it is being used by a custom app authenticator
device registration is already in ¦progress for this device
domain update ¦conflict exception
factor id is ¦currently not active
failed to ¦associate this domain with the given brandid
group ¦rules are still being set up. please try again later
¦mobile phone conflict exception
¦oem generic duplicate resource
operation on application ¦settings failed
policy ¦priorities are being reconciled. please try again later
self service application ¦assignment is not enabled
self service application ¦assignment is not supported
some users returned by the search cannot be parsed because the user schema has been changed to be ¦inconsistent with their stale profile data
the ¦BlockedIpZone is a built-in Okta network zone and cannot be created. Please use 'terraform import okta_network_zone.<resource_name> <zone_id>' to manage it
the ¦DefaultExemptIpZone is a built-in Okta network zone and cannot be created. Please use 'terraform import okta_network_zone.<resource_name> <zone_id>' to manage it
the following authenticators are not enabled in your Okta org: {} . Either enable them in Okta or set enroll = "¦NOT_ALLOWED"
the ¦isdefault parameter of the default email template customization can't be set to false
the role specified is already ¦assigned to the user
the specified user is already ¦assigned to the application
the user type is still being ¦initialized. please try again later
there are ¦conflicting default customizations for this template. to create or update email customizations, discard your changes and then reset your templates
this certificate has already been ¦uploaded with kid={}
this policy cannot be ¦activated at this time
¦unique email domain name required
= points okta api-error/objectStateForbids api-error/requestInvalid
A factor of this type is already set ¦up.
Access to {} is not allowed. {} is not ¦assigned to this application.
Api validation failed due to ¦conflict: {}
Api validation failed: User is not ¦suspended
Cannot ¦suspend a user that is not active
¦Factor already exists.
Invalid or ¦unknown audience '{}'
Operation on application ¦settings failed.
¦Self service is not supported with the current settings.
Target ¦count limit exceeded
The application cannot be unassigned from the user while their group ¦memberships grant them access
The specified user is already ¦assigned to the application.
There is an existing verified ¦phone number.
¦useAsExemptList: The network zone does not allow changes to block exemption list.
= points okta api-error/objectStateForbids sign-in-error/authenticatorBroken
¦APNS is not configured, contact your admin
= points okta api-error/objectStateForbids sign-in-error/notEnrolled sign-in-error/recoveryNotAllowed
There is no verified ¦phone number on file.
= points okta api-error/objectStateForbids sign-in-error/provisioningRefused
A Group Push mapping to the group {} did not get ¦created from rule {} because of the validation error: {}
= points okta api-error/objectStateForbids sign-in-error/recoveryNotAllowed
Reset password cannot be performed while the user is ¦activating. Contact your administrator to obtain a new token.
= points okta api-error/objectStateForbids sign-in-error/signOnPolicyDenied
¦MIM policy settings have disallowed enrollment for this user
= points okta api-error/objectStateForbids workflows-403/objectStateForbids
Action on device already in ¦queue or in progress
App ¦instance operation not allowed.
App instance with ¦Published version status can't be deleted.
Brand ¦count limit reached.
CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please ¦unassociate it before removing it.
CAPTCHA count limit reached. At ¦most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one.
Cannot disable this authenticator because it is enabled in one or more policies. To continue, disable the authenticator in ¦these policies.
Cannot modify/¦disable this authenticator because it is enabled in one or more policies. {}
Cannot update error page settings for the default ¦brand.
Cannot update page content for the default ¦brand.
Cannot update page settings for the default ¦brand.
Cannot update sign-in page settings for the default ¦brand.
Cannot update the content for the default ¦brand.
Delete LDAP ¦interface instance forbidden.
Device Assurance or Device ¦Signal Collection policies contain condition(s) with Device Posture IdP signals. Please delete or update the corresponding policies to remove the Device Posture IdP conditions.
Device is already ¦locked and cannot be locked again
Domain ¦count limit reached.
¦Illegal device status, cannot perform action.
The current Id ¦Proofing Identity Provider is configured to be used in one or more Okta Account Management Policy rules. {}
The script config for the ¦instanceId {} is not available.
This User Type cannot be ¦deleted.
This action can't be completed because it would result in 0 phishing ¦resistant authenticators and your org has at least one authentication policy rule that requires phishing resistant authenticators. To continue, either enable FIDO 2 (WebAuthn) or remove the phishing resistance constraint from the affected policies. Policy rules: {}
This action can't be ¦completed because the authentication method is in use by one or more authentication policies: {}
¦Unique domain name required.
You can't {} because its Trust claims setting isn't enabled on any other identity provider. To {} this identity provider, update the applicable rules in your {} and {} policies to remove the ¦dependency on Trust claims.
You can't {} because its Trust claims setting isn't enabled on any other identity provider. To {} this identity provider, update the applicable rules in your {} policies to remove the ¦dependency on Trust claims.
You can’t disable Okta FastPass because it is being used by one or more application sign-on policies. First, go to each policy and remove any device conditions. Then, ¦come back and try again.
You have reached the maximum number of ¦realms. An org cannot have more than {} realms.
app ¦instance operation not allowed
app instance with ¦published version status can't be deleted
brand ¦count limit reached
cannot update page content for the default ¦brand
captcha cannot be removed. this captcha is associated with org-wide captcha settings, please ¦unassociate it before removing it
captcha count limit reached. at ¦most one captcha instance is allowed per org. please remove existing captcha to create a new one
delete ldap ¦interface instance forbidden
device assurance or device ¦signal collection policies contain condition(s) with device posture idp signals. please delete or update the corresponding policies to remove the device posture idp conditions
domain ¦count limit reached
domain not ¦verified
¦illegal device status, cannot perform action
sms template customization isn't ¦permitted
the script config for the ¦instanceid {} is not available
this user type cannot be ¦deleted
¦unique domain name required
you can't {} because its trust claims setting isn't enabled on any other identity provider. to {} this identity provider, update the applicable rules in your {} and {} policies to remove the ¦dependency on trust claims
you can't {} because its trust claims setting isn't enabled on any other identity provider. to {} this identity provider, update the applicable rules in your {} policies to remove the ¦dependency on trust claims
you can’t disable okta fastpass because it is being used by one or more application sign-on policies. first, go to each policy and remove any device conditions. then, ¦come back and try again
you have reached the maximum number of ¦realms. an org cannot have more than {} realms
= points okta api-error/oktaUnavailable
¦Factor Service Error
¦Factors Service Error.
Your device cannot be ¦activated because of an internal error
¦factors service error
internal error ¦processing app metadata
unable to perform ¦search query
= points okta api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked
the ¦API returned an unknown error
= points okta api-error/oktaUnavailable api-error/otherService
There was an internal error with ¦call provider(s).
¦telephony provider error
there was an internal error with ¦call provider(s)
= points okta api-error/oktaUnavailable api-error/proxyBlocked
Okta ¦API returned an unknown error
fetching access token ¦polling received unexpected API error body {}
= points okta api-error/oktaUnavailable api-error/requestInvalid
Internal error ¦processing app metadata.
¦updating group custom schema property caused 500 error: {}
¦updating user custom schema property caused 500 error: {}
= points okta api-error/oktaUnavailable api-error/tokenContentFailed sign-in-error/clientFault sign-in-error/tokenContentFailed
There was a problem ¦generating the id_token for the user. Please try again.
= points okta api-error/oktaUnavailable api-error/tokenContentFailed sign-in-error/tokenContentFailed
Failed to create the ¦RAR based access_token.
Failed to create the id assertion authorization ¦grant.
= points okta api-error/oktaUnavailable sign-in-error/appNotAssigned sign-in-error/signOnPolicyDenied sign-in-error/webSsoNotAllowed
¦fetching SAML assertion received API response {}
= points okta api-error/oktaUnavailable sign-in-error/notEnrolled
Failed to ¦initiate out-of-band authentication.
= points okta api-error/oktaUnavailable sign-in-error/sessionStateStale sign-in-error/signOnPolicyDenied
unable to ¦create an Okta session, HTTP Code: {}
= points okta api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted
Exception occurred while ¦validating the account. Message - {}
= points okta api-error/oktaUnreachable api-error/orgUrlWrong api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/authorizationServerMissing sign-in-error/keysUnavailable sign-in-error/orgUrlWrong
Failed to process '.well-known/openid-configuration' metadata. Using ¦defaults for Okta
Failed to ¦retrieve OIDC discovery document from Okta.
UserInfo endpoint is not configured or could not be ¦discovered.
= points okta api-error/oktaUnreachable api-error/originNotAllowed sign-in-error/framingRefused sign-in-error/redirectUriMismatched sign-in-error/thirdPartyCookiesBlocked
OAuth ¦flow timed out
= points okta api-error/oktaUnreachable api-error/proxyBlocked
Failed to load ¦ALTCHA script
= points okta api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete
fetching access token polling received API ¦err {}
= points okta api-error/oktaUnreachable api-error/proxyBlocked api-error/tlsIntercepted api-error/trustStoreIncomplete sign-in-error/clientAssertionInvalid
Exception while ¦trying to get OAuth2 access token for client id {}
= points okta api-error/oktaUnreachable api-error/rateLimited
HTTP request time exceeded okta.client.¦rateLimit.requestTimeout
Request Timeout ¦exceeded.
= points okta api-error/oktaUnreachable sign-in-error/refreshTokenInvalid
Error fetching ¦fresh tokens: {}
= points okta api-error/orgUrlWrong
Either the provider's org_name and base_url must be configured, or the data ¦source's base_url attribute must be set
= points okta api-error/orgUrlWrong api-error/proxyBlocked
Unknown error: Please verify that the domain and credentials provided are ¦correct.
= points okta api-error/orgUrlWrong sign-in-error/orgUrlWrong
Issuer must be a valid ¦URL.
No issuer passed to ¦constructor.
No url passed to ¦constructor.
= points okta api-error/otherService
Failed to get access token. The request was invalid, ¦reason: {} .
We could not process your ¦registration at this time. Please try again later.
authentication with the specified ¦smtp server failed
connection with the specified ¦smtp server failed
failed to get access token for ¦smtp server configuration. failure details: {}
failed to get access token. the request was invalid, ¦reason: {}
= points okta api-error/otherService api-error/proxyBlocked sign-in-error/factorRejected
Error ¦loading Duo. Try again or contact your admin for assistance.
= points okta api-error/otherService api-error/tokenContentFailed sign-in-error/jitFailed sign-in-error/tokenContentFailed
An inline hook ¦responded with an error.
Okta could not ¦communicate correctly with an inline hook.
Okta did not ¦receive a response from an inline hook.
= points okta api-error/otherService api-error/tokenContentFailed sign-in-error/tokenContentFailed
an inline hook ¦responded with an error
okta could not ¦communicate correctly with an inline hook
okta did not ¦receive a response from an inline hook
= points okta api-error/otherService rdp-mfa/factorRejected sign-in-error/factorRejected
¦Duo web signature verification failed.
= points okta api-error/otherService rdp-mfa/factorRejected sign-in-error/factorRejected sign-in-error/factorTimedOut
We were unable to verify with ¦Duo. Try again.
= points okta api-error/otherService sign-in-error/appRefusedUser
¦AWS API session error: {}
AWS ¦Assume Role With Web Identity error {}
STS ¦Assume Role With SAML API error; given idp: {} , role: {} , error: {}
= points okta api-error/otherService sign-in-error/clientSecretInvalid sign-in-error/jitFailed
Could not ¦acquire access token from authorization code.
= points okta api-error/otherService sign-in-error/jitFailed
There was a problem signing you into your identity provider. Please contact your administrator for ¦help.
= points okta api-error/otherService sign-in-error/provisioningRefused
Error ¦authenticating: Bad Request. Errors reported by remote server: {}
Error ¦authenticating: Connect to {} failed: Connect timed out
Error ¦authenticating: Connect to {} failed: Connection refused
Error ¦authenticating: Connect to {} failed: Read timed out
Error ¦authenticating: Internal Server Error. Errors reported by remote server: {}
Error authenticating: No ¦results for users returned
Error ¦authenticating: {} Name or service not known
Error authenticating: {} unable to find valid ¦certification path to requested target
= points okta api-error/otherService sign-in-error/sessionStateStale
The ¦social identity provider returned an invalid state back to Okta.
= points okta api-error/pathNotFound
the specified ¦path is not supported. valid values: [{} ]
this endpoint has been ¦deprecated
= points okta api-error/pathNotFound api-error/requestInvalid
The specified ¦path is not supported. Valid values: [{} ].
= points okta api-error/proxyBlocked sign-in-error/orgUrlWrong
authorize ¦non-JSON API response content type {}
= points okta api-error/rateLimited
Cannot retry request, next request will ¦exceed retry configuration.
Failed to ¦calculate a retry delay, maxElapsedMillis: [{} ], actual timeElapsedLeft: [{} ], maxRetries: [{} ], actual retries: [{} ]
= points okta api-error/requestInvalid
'Email' must be in the ¦form of an email address
'{} ' must be in the ¦form of an email address
Another authenticator enrollment already exists with the same ¦nickname.
App version ¦assignment failed.
¦Bad request. This operation on app metadata is not yet supported.
Email domain cannot be deleted due to ¦mail provider specific restrictions.
Email domain could not be verified by ¦mail provider.
Failed to create ¦LogStreaming event source. {}
Failed to delete ¦LogStreaming event source. {}
Feature cannot be enabled or disabled due to dependencies/¦dependents conflicts.
Field ¦mapping bad request.
Invalid Enrollment. Biometrics with ¦Pin fallback required.
Invalid Enrollment. FIPS ¦compliance required.
Invalid ¦Enrollment. User verification required.
Invalid client ¦app id
Invalid phone extension. Please ¦enter a valid phone extension.
Invalid status. Cannot validate email ¦domain in current status.
One or more authentication method chains include a ¦knowledge method in the first step. Update these chains to require a possession factor in the first step: {}
Only ¦numbers located in US and Canada are allowed. Contact your administrator if this is a problem.
Org ¦Creator API name validation exception.
Org ¦Creator API subdomain validation exception.
Org ¦Creator API subdomain validation exception: An object with this field already exists.
Org ¦Creator API subdomain validation exception: The value exceeds the max length.
Org ¦Creator API subdomain validation exception: The value is already in use by a different request.
Org Creator API subdomain validation exception: Using a ¦reserved value. Try again with a different value.
Provided value for property 'Email' does not match required ¦pattern
Provided value for property '{} ' does not match required ¦pattern
Resource Selector: {}
Roles can only be granted to Okta groups, ¦AD groups and LDAP groups. {}
Roles can only be granted to groups with ¦5000 or less users. {}
Roles can only be ¦granted to service application type
Roles cannot be granted to ¦built-in groups: {}
Roles cannot be granted to groups with group ¦membership rules. {}
¦Setting the error page redirect URL failed.
The ¦custom domain requested is already in use by another organization.
The language doesn't conform to the ¦BCP 47 standard for locales.
The language isn't a ¦platform-supported locale.
The ¦language isn't permitted for email customization.
The registration is already active for the given user, client and device ¦combination
The security question ¦answer must be at least {} characters in length
The value ¦entered for linked object {} is invalid for this user.
There is a required attribute that is ¦externally sourced.
This ¦realm cannot be deleted. {}
This template does not support the ¦recipients value.
You can enable only one ¦SMTP server at a time. Another SMTP server is already enabled.
You must have an active telephony inline hook or at least one active custom telephony provider credential to ¦activate and use the Phone authenticator.
You must have an active telephony inline hook to ¦activate and use the Phone authenticator.
You reached the maximum number of enrolled SMTP ¦servers. An org can't have more than {} enrolled servers.
another authenticator enrollment already exists with the same ¦nickname
app version ¦assignment failed
¦bad request. this operation on app metadata is not yet supported
email domain could not be verified by ¦mail provider
feature cannot be enabled or disabled due to dependencies/¦dependents conflicts
field ¦mapping bad request
invalid enrollment. biometrics with ¦pin fallback required
invalid enrollment. fips ¦compliance required
invalid ¦enrollment. user verification required
invalid phone extension. please ¦enter a valid phone extension
invalid status. cannot validate email ¦domain in current status
only ¦numbers located in us and canada are allowed. contact your administrator if this is a problem
org ¦creator api name validation exception
org ¦creator api subdomain validation exception: an object with this field already exists
org ¦creator api subdomain validation exception: the value exceeds the max length
org ¦creator api subdomain validation exception: the value is already in use by a different request
org creator api subdomain validation exception: using a ¦reserved value. try again with a different value
¦self service is not supported with the current settings
the ¦custom domain requested is already in use by another organization
the language doesn't conform to the ¦bcp 47 standard for locales
the ¦language isn't permitted for email customization
the value ¦entered for linked object {} is invalid for this user
there is a required attribute that is ¦externally sourced
this ¦phone number is invalid
this template does not support the ¦recipients value
you can enable only one ¦smtp server at a time. another smtp server is already enabled
you must have an active telephony inline hook or at least one active custom telephony provider credential to ¦activate and use the phone authenticator
you must have an active telephony inline hook to ¦activate and use the phone authenticator
you reached the maximum number of enrolled smtp ¦servers. an org can't have more than {} enrolled servers
{} cannot be modified/deleted because it is currently being used in an Enroll Policy. Please make changes to the Enroll Policy before ¦modifying/deleting the group.
{} cannot be modified/deleted because it is currently being used in an enroll policy. please make changes to the enroll policy before ¦modifying/deleting the group
= points okta api-error/requestInvalid sign-in-error/clientFault
Duplicate parameter provided in request. ¦Duplicated parameters: [{} ].
= points okta api-error/requestInvalid sign-in-error/credentialsWrong
Passwords must have at least {} characters, a ¦lowercase letter, an uppercase letter, a number, no parts of your username
The password does meet the ¦complexity requirements of the current password policy.
Update of credentials failed ¦Old Password is not correct
Update of credentials failed Password has been used too ¦recently
¦oldPassword: Old Password is not correct
¦password: Password cannot be your current password
password: Password has been used too ¦recently
password: This password was found in a list of ¦commonly used passwords. Please try another password.
= points okta api-error/requestInvalid sign-in-error/jitFailed
A user with this login already ¦exists in the current organization.
= points okta api-error/requestInvalid sign-in-error/notEnrolled
Api validation failed: ¦factorEnrollRequest {} Invalid Phone Number.
Api validation failed: ¦factorEnrollRequest {} Invalid Profile.
User has no custom authenticator enrollments that have CIBA as a ¦transactionType
= points okta api-error/requestInvalid sign-in-error/provisioningRefused
invalid ¦scim data from client
= points okta api-error/resourceNotFound
Invalid device id, it no ¦longer exists.
Invalid factor id, it is not ¦currently active.
¦authorization_servers_policies_rule with the given ID was not found.
invalid factor id, it is not ¦currently active
= points okta api-error/resourceNotFound api-error/resultFiltered
¦App Connection Not Found
¦App connection not found for application ID {}
Identity ¦source group not found
Identity ¦source session not found
Identity ¦source user not found
No group with external ID {} found in identity ¦source {} .
No ¦iam_assignees_user resources were found.
No principal ¦rate limit entity found with the specified principal type and principal ID.
No session with ID {} found in identity ¦source {} .
No user with external ID {} found in identity ¦source {} .
Realm ¦assignment with name {} not found
¦Realm not found
¦Realm with name {} not found
application with id {} does not ¦exist
application {} not found: {}
auth server claim with name '{} ' does not ¦exist
auth server policy with name '{} ' does not ¦exist
¦authenticator with key '{} ' does not exist
¦authenticator with name '{} ' and/or key '{} ' does not exist
¦authenticator with name '{} ' does not exist
authorization server with name '{} ' does not ¦exist
behavior with ¦exact name match was not found: using partial match which contains name as a substring
¦behavior with name '{} ' does not exist
group ¦rule with name '{} ' does not exist
group with ¦exact name match was not found: using partial match which contains name as a substring
¦group with name {} and type {} does not exist
¦group with name {} does not exist
identity provider of type '{} ' with id '{} ' does not ¦exist
identity provider with name '{} ' and type '{} ' does not ¦exist: {}
log ¦stream with name '{} ' does not exist
network ¦zone with name '{} ' does not exist
no OAuth application found with provided ¦filter: {}
no OAuth application found with the provided ¦label: {}
no SAML application found with provided ¦filter: {}
no SAML application found with the provided ¦label: {}
no application ¦scope found
no claim '{} ' found for ¦auth server '{} '
no push group mapping found with the specified ¦source group id: {}
no ¦realm found with name {}
no users found using search ¦criteria: {}
password policy ¦rule with id '{} ' not found in policy '{} '
¦policies_rule_access_policy with the given ID was not found.
principal ¦rate limit not found
¦social identity provider with id '{} ' does not exist
¦social identity provider with name '{} ' does not exist
something is wrong here, ¦becase application was in the group target list just a second ago, and now it does not exist
¦targeted object does not exist: {}
user type '{} ' does not ¦exist
= points okta api-error/resourceNotFound sign-in-error/authorizationServerMissing
The authorization-server-id ¦specified was not found
= points okta api-error/scopeMissing api-error/scopeNotGranted workflows-403/connectionNotReauthorized workflows-403/scopeNotGranted workflows-403/scopeNotListed workflows-403/wrongConnection
The access token provided does not contain the required ¦scopes.
= points okta api-error/scopeNotGranted sign-in-error/appNotAssigned sign-in-error/scopesNotConsented sign-in-error/webSsoNotAllowed
There aren't any AWS Federation Applications associated with OIDC App {} . Check if it has {} scopes and is the allowed web SSO client for an AWS Federation app. Or, ¦invoke okta-aws-cli including the client ID of the AWS Federation App with --aws-acct-fed-app-id FED_APP_ID
= points okta api-error/tokenContentFailed sign-in-error/tokenContentFailed
Can't create refresh token. The following field(s) are too ¦long: '{} '.
Error retrieving the authorization server ¦JWKSet from jwks_uri.
Invalid ¦encryption for authorization server with kid={} .
Invalid ¦encryption key for authorization server with kid={} .
Multiple encryption keys found for the authorization server at the '¦jwksUri'.
No encryption key found for the authorization server at the '¦jwksUri'.
No ¦encryption key found for the authorization server.
= points okta api-error/tokenInvalid
The JWT token's signing algorithm must be ¦RS256.
= points okta api-error/tokenNotDpopBound sign-in-error/clientFault
DPoP was enabled but server returned Bearer token. Ensure DPoP is enabled for this application in Okta admin ¦console.
Unable to parse OAuth flow response: DPoP was configured but "¦token_type" was not DPoP
= points okta rdp-mfa/authenticatorUnusable sign-in-error/assuranceUnmet sign-in-error/authenticatorBroken
Verification failed because your Okta Verify version is no longer supported. To sign in, please update Okta Verify on Google ¦Play, then try again.
Verification failed because your Okta Verify version is no longer supported. To sign in, please update Okta Verify on the App ¦Store, then try again.
Your response was received, but your Okta Verify version is no longer supported by your organization. To verify your identity with push ¦notifcations, update Okta Verify to the latest version, then try again.
Your response was received, but your Okta Verify version is no longer supported by your organization. To verify your identity with push ¦notifications, update Okta Verify to the latest version, then try again.
= points okta rdp-mfa/authenticatorUnusable sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
Security Key (U2F) is not supported on mobile ¦devices.
Security Key (U2F) is not supported on mobile devices. Select another ¦2FA method to sign in.
Security Key (¦U2F) is not supported on this browser. Contact your admin for assistance.
Security Key (¦U2F) is not supported on this browser. Select another factor or contact your admin for assistance.
Security key or ¦biometric authenticator is not supported on this browser. Contact your admin for assistance.
Security key or ¦biometric authenticator is not supported on this browser. Select another factor or contact your admin for assistance.
Security key or ¦built-in authenticator is not supported on this browser. Contact your admin for assistance.
Security key or ¦built-in authenticator is not supported on this browser. Select another factor or contact your admin for assistance.
The Security Key is only supported for ¦Chrome or Firefox browsers. Contact your admin for assistance.
The Security Key is only supported for ¦Chrome or Firefox browsers. Select another factor or contact your admin for assistance.
This factor is not supported on this browser. Contact your admin for ¦assistance.
This factor is not supported on this browser. ¦Select another factor or contact your admin for assistance.
= points okta rdp-mfa/authenticatorUnusable sign-in-error/assuranceUnmet sign-in-error/notEnrolled
The Okta Verify version on the device used does not meet your ¦organization's security requirements. To add your account, update Okta Verify to the latest version, then try again.
The Okta Verify version on the device used does not meet your ¦organization’s security requirements. To add your account, update Okta Verify to the latest version, then try again.
The device used to set up Okta Verify does not meet your organization’s security requirements because it is not FIPS ¦compliant. Contact your administrator for help.
Windows Hello can only be used on Windows ¦Edge with Windows 10. Contact your admin for assistance.
= points okta rdp-mfa/authenticatorUnusable sign-in-error/clientCannotChallenge sign-in-error/factorRejected
You are currently unable to use a Security key or ¦biometric authenticator. Try again.
= points okta rdp-mfa/authenticatorUnusable sign-in-error/factorRejected sign-in-error/notEnrolled
None of the ¦WebAuthn authenticators the user has enrolled for was able to validate the assertion
The security key is unsupported. Contact your admin for ¦assistance.
The security key is unsupported. ¦Select another factor.
Your Windows Hello enrollment does not match our ¦records. Contact your administrator for assistance.
Your Windows Hello enrollment does not match our ¦records. Select another factor or contact your administrator for assistance.
= points okta rdp-mfa/authenticatorUnusable sign-in-error/notEnrolled
Windows Hello is not configured. Select the Start ¦button, then select Settings - Accounts - Sign-in to configure Windows Hello.
Windows Hello is not configured. Select the Start ¦button, then select Settings > Accounts > Sign-in to configure Windows Hello.
Windows Hello not configured. Select the Start ¦button, then select Settings - Accounts - Sign-in to configure Windows Hello.
= points okta rdp-mfa/factorRejected sign-in-error/factorRejected sign-in-error/notEnrolled
There was an error with the ¦U2F request. Try again or contact your admin for assistance.
There was an error with the ¦U2F request. Try again or select another factor.
= points okta rdp-mfa/factorRejected sign-in-error/factorRejected sign-in-error/passcodeInvalid
Your token doesn't match our ¦records. Please try again.
= points okta rdp-mfa/factorRejected sign-in-error/passcodeInvalid
¦Pin accepted, Wait for token to change, then enter new passcode
Wait for token to change, then enter the new ¦tokencode.
= points okta rdp-mfa/otherProduct sign-in-error/notEnrolled
Your organization requires an ¦offline method to verify your identity. You don't have an offline method set up. An administrator must update your machine.
= points okta rdp-mfa/userInactive sign-in-error/userLocked
This factor is ¦suspended for your account due to too many failed attempts
= points okta rdp-mfa/windowsCredentials sign-in-error/passwordExpired
Your password has expired and must be ¦changed
= points okta sign-in-error/agentFaulty sign-in-error/clientFault
DUO callback ¦form element does not exist.
Response does not have duo ¦activation options
Response does not have ¦duo verification options
= points okta sign-in-error/agentFaulty sign-in-error/credentialsWrong
¦ADSSO on IDX: Authentication failed. Redirecting due to reason=AUTHENTICATION_FAILURE
¦Agentless DSSO redirection to the default login page
= points okta sign-in-error/agentFaulty sign-in-error/jitFailed sign-in-error/samlUserUnmatched
Authenticate user via AD agent {} ¦VERIFICATION_ERROR
= points okta sign-in-error/agentFaulty sign-in-error/orgUrlWrong
Failed to parse the response from Okta and Unable to register the agent. Error code ¦12
Unable to ¦register the agent. Error code {}
= points okta sign-in-error/appNotAssigned
Error: No ¦applications found for {}
No AWS ¦accounts found.
The ¦hint provided in the request did not match a user assigned to the client app.
= points okta sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
No ¦Extra Verification. Title was {}
= points okta sign-in-error/appNotAssigned sign-in-error/appUrlWrong sign-in-error/assuranceUnmet sign-in-error/webSsoNotAllowed
could not find SAML assertion in API ¦call {}
= points okta sign-in-error/appNotAssigned sign-in-error/claimMissing
ERROR: ¦AWS account [{} ] not found!
ERROR: AWS ¦roles [{} ] not found!
provider {} has no roles to ¦choose from
= points okta sign-in-error/appNotAssigned sign-in-error/clientFault
'¦login_hint' did not match a user assigned to the client app.
The resource app is not ¦completely configured or user is not assigned to the app.
= points okta sign-in-error/appNotAssigned sign-in-error/credentialsWrong
Could not find user matching username {} during ¦delegated authentication from app: {}
¦Rich client authentication failed: Could not find {} user matching username {}
= points okta sign-in-error/appNotAssigned sign-in-error/policyMismatched sign-in-error/redirectUriMismatched sign-in-error/signOnPolicyDenied
Sign in was not ¦authorized
= points okta sign-in-error/appNotAssigned sign-in-error/samlUserUnmatched
Your account has not been configured for this ¦application. Please contact your Okta administrator
= points okta sign-in-error/appNotAssigned sign-in-error/webSsoNotAllowed
no ¦IdPs to choose from
= points okta sign-in-error/appUrlWrong
The ¦initiate_login_uri is invalid.
= points okta sign-in-error/appUrlWrong sign-in-error/clientCannotChallenge sign-in-error/clientFault
Could not ¦extract state token from http response
= points okta sign-in-error/appUrlWrong sign-in-error/idpInitiatedUnsupported
¦initiate_login_uri is missing.
= points okta sign-in-error/appUrlWrong sign-in-error/samlDestinationMismatched
SSO Error: ¦Google domain {} is not valid
= points okta sign-in-error/assuranceUnmet
Sign in with ¦NFC is unavailable
The ¦acr [{} ] does not match acr_values [{} ]
Unsupported ¦OS Version: {}
= points okta sign-in-error/assuranceUnmet sign-in-error/authenticationTooOld
Access to this application requires ¦re-authentication: {}
= points okta sign-in-error/assuranceUnmet sign-in-error/authenticatorBroken sign-in-error/notEnrolled
¦Switch to your other device that already has Okta Verify with Okta FastPass set up
To continue, ¦you'll need an additional security method to verify your identity
= points okta sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
Application-level MFA present; ¦re-authenticating Okta
¦Passkeys are not supported on this browser. Contact your admin for assistance.
SAML Assertion credentials cannot be used with ¦MFA enabled.
This browser doesn't support ¦passkeys. Use a supported browser or sign in another way.
Verify with an ¦additional authenticator to complete the sign-in process.
= points okta sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied
Resource ¦owner password credentials authentication denied by sign on policy.
= points okta sign-in-error/assuranceUnmet sign-in-error/clientFault
'¦acr_values' not supported.
The ¦acr requested in the claims parameter is not supported.
The ¦amr requested in the claims parameter is invalid.
= points okta sign-in-error/assuranceUnmet sign-in-error/factorRejected
FastPass ¦declined phishing attempt
= points okta sign-in-error/assuranceUnmet sign-in-error/grantNotAllowed
None of the supported grant types are ¦sufficient to satisfy the app sign on policy.
The '¦grant_types_supported' '{} ' are not sufficient to satisfy the authentication policy. Configure additional grant types for the client or revise the authentication policy to allow the user to sign-in.
= points okta sign-in-error/assuranceUnmet sign-in-error/grantNotAllowed sign-in-error/notEnrolled
No supported ¦authenticators are available.
= points okta sign-in-error/assuranceUnmet sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied
SAML Assertion credentials authentication ¦denied by sign on policy.
Sign-on policy evaluation resulted in ¦DENY
= points okta sign-in-error/assuranceUnmet sign-in-error/notEnrolled
Additional user authentication is required but the ¦assurance requirements cannot be met with the allowed authenticators. Check the authenticator and assurance configuration for the user and client.
Failed to ¦initiate the MFA challenge for the Client-Initiated Backchannel Authentication flow.
The ¦amr requested cannot be satisfied with the user's current authenticator enrollments.
The authorize request required an MFA prompt but the org has no ¦factors configured.
The required authenticator cannot be used to sign-in. Check if it is included in the authentication policy and the user is ¦enrolled in the authenticator and try again.
The required authenticator cannot be used. Check if it is required by policy and the user is ¦enrolled in the authenticator and try again.
= points okta sign-in-error/assuranceUnmet sign-in-error/notEnrolled sign-in-error/signOnPolicyDenied
Unable to login to "{} " at this time. For ¦assistance, please contact your administrator.
= points okta sign-in-error/assuranceUnmet sign-in-error/refreshTokenInvalid
The authorization server requires the user to ¦re-authenticate.
= points okta sign-in-error/assuranceUnmet sign-in-error/signOnPolicyDenied
A ¦temporary issue occurred while checking your device. Please try signing in again
¦Direct Authentication denied by sign on policy.
¦FastPass is blocked on this device
Go to Settings in Okta Verify and follow the ¦instructions to install the Android Device Policy app
¦Install the Android Device Policy app on this device
Please ensure Google Play Protect is enabled and that a scan has been ¦performed, then try accessing this application again
Please ensure Google Play Protect is enabled and that a scan has been ¦performed, then try accessing this application again.
Sign on policy did not prompt for any factor ¦types specified by the client.
The MFA attestation request cannot ¦proceed because the client app policy does not require MFA.
The user is not ¦challenged for any authenticators by the current policy.
There is a problem with your Google Play Protect system scan. Please open Google Play and take action on the ¦warnings displayed
There is a problem with your Google Play Protect system scan. Please open Google Play and take action on the ¦warnings displayed.
To sign in, make the following ¦updates. Then, access the app again.
To sign in, ¦pick an option and make the updates. Then, access the app again.
Unable to prompt for the requested authenticators. Review the Authentication ¦Policy’s requirements or request another authenticator and try again.
Use a device ¦managed by your organization
Use a ¦managed application from the Work Profile
User couldn't be signed-in through ¦direct authentication because authentication policy wasn't satisfied.
Your ¦WiFi network isn't secure. Please disconnect and try again from your phone's mobile cellular connection
Your ¦WiFi network isn't secure. Please disconnect and try again from your phone's mobile cellular connection.
Your device doesn't meet the security requirements. Fix the issue by {} to prevent ¦lockout.
Your device doesn't meet the security requirements. Fix the issue within {} ¦days to prevent lockout.
Your device has an ¦OS update available. Please update your device then log in again
Your device has an ¦OS update available. Please update your device then log in again.
Your device is using a network proxy. Please ¦disable it then try again
Your device is using a network proxy. Please ¦disable it then try again.
Your ¦lock screen doesn't meet complexity requirements
Your ¦lock screen doesn't meet complexity requirements.
Your password has been ¦updated but there was a problem signing you in. Please try again or contact your administrator.
= points okta sign-in-error/authenticatorBroken sign-in-error/localNetworkBlocked
Authenticator is not ¦listening on port {} .
Authenticator is not ¦listening on url {} .
Authenticator is not ¦listening on: {} .
No available ¦ports. Loopback server failed and polling is cancelled.
No available ports. Loopback server failed and using fallback ¦mechanism.
Something unexpected ¦happened while we were checking port {} .
Something unexpected ¦happened while we were checking url {}
= points okta sign-in-error/authenticatorBroken sign-in-error/userInactive
Operation Failed - ¦invalidToken
= points okta sign-in-error/authorizationCodeInvalid sign-in-error/clientFault sign-in-error/refreshTokenInvalid
The ¦grant was issued for another authorization server.
The grant was issued to another client. Please make sure the 'client_id' ¦matches the one used at the authorize request.
= points okta sign-in-error/authorizationServerMissing
No OAuth Authorization server in configuration. Try ¦running --config again.
The ¦associated server doesn't exist.
= points okta sign-in-error/authorizationServerMissing sign-in-error/clientFault
The audience of the JWT Bearer ¦Grant must match the the issuer of the authorization server.
= points okta sign-in-error/authorizationServerMissing sign-in-error/clientIdUnknown sign-in-error/grantNotAllowed sign-in-error/orgUrlWrong
¦authorize received API response {}
= points okta sign-in-error/authorizationServerMissing sign-in-error/issuerMismatched
'¦subject_token' is invalid: the authorization server that issued it is not valid.
The '¦subject_token' issuer isn't a trusted authorization server.
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clientAuthMethodMismatched
The issuer and subject claim for ¦client_assertion is invalid because the client does not have a client secret.
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientKeysMissing sign-in-error/scopesNotConsented
error ¦exchanging Okta JWT for bearer token: {}
oauth2 client: error ¦exchanging Okta JWT for bearer token: {}
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clientAuthMethodMismatched sign-in-error/clientKeysMissing sign-in-error/scopesNotConsented
failed to {} : ¦empty access token
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clientIdUnknown
The issuer claim for ¦client_assertion is not a valid client_id.
The subject claim for ¦client_assertion is not a valid client_id.
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clientSecretInvalid
The client secret is too ¦short to verify a JWT HMAC.
= points okta sign-in-error/clientAssertionInvalid sign-in-error/clockSkewed
The ¦client_assertion token is expired.
The ¦client_assertion token must be issued before the current time.
= points okta sign-in-error/clientAuthMethodMismatched sign-in-error/clientFault sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
Found Authentication header but was not valid client ¦credentials.
= points okta sign-in-error/clientAuthMethodMismatched sign-in-error/clientIdUnknown sign-in-error/clientSecretInvalid
Client authentication failed. ¦Either the client or the client credentials are invalid.
= points okta sign-in-error/clientAuthMethodMismatched sign-in-error/grantNotAllowed
¦Confidential client is required to make this request.
Only ¦confidential clients can use the activation token flow
= points okta sign-in-error/clientCannotChallenge
¦Download and install the Firefox U2F browser extension before proceeding. You may be required to restart your browser after installation.
Requested ¦Duo factor not supported
WebAuthn devices not supported on this ¦platform
= points okta sign-in-error/clientCannotChallenge sign-in-error/clientFault
Could not find an object within the response ¦related from another object
Could not find expected "value" attribute for ¦xsrf dom element in password verification page
Could not find expected xsrf token in password verification page: id="¦_xsrfToken"
Could not find non-blank "value" attribute for xsrf dom element in ¦passwordverification page
Expected next link to be an activation link, ¦actually got: {}
Expected the state token to request enrollment for a ¦specific factor
¦IDXAuthenticationFlowError.missingRelatedObject
¦IDXAuthenticationFlowError.missingRemediationOption
¦IDXAuthenticationFlowError.unknownRemediationOption
¦IDXClientError.missingRelatedObject
¦IDXClientError.missingRemediationOption
¦IDXClientError.unknownRemediationOption
¦InteractionCodeFlowError.missingRelatedObject
¦InteractionCodeFlowError.missingRemediationOption
¦InteractionCodeFlowError.unknownRemediationOption
No remediation can match current flow, check policy settings in your org. ¦Remediations: [{} ]
The ¦remediation option {} was expected, but not found
Unknown ¦remediation option {}
Unsupported response from Okta, please ¦raise ticket with saml2aws
= points okta sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/signOnPolicyDenied sign-in-error/userLocked
Failed to authenticate with okta. If your credentials have changed, use 'aws-okta ¦add': {}
= points okta sign-in-error/clientCannotChallenge sign-in-error/credentialsWrong sign-in-error/userLocked
Failed to ¦get authentication by OKTA
= points okta sign-in-error/clientCannotChallenge sign-in-error/factorRejected
¦Location missing from auth response header.
Location not ¦part of the auth header. Authentication failed ?
You are currently unable to use a ¦passkey. Try again.
= points okta sign-in-error/clientCannotChallenge sign-in-error/notEnrolled
MFA required, but no supported factors enrolled! ¦sys.exiting.
No available MFA ¦Factors
= points okta sign-in-error/clientFault
'acr_values' parameter must be ¦omitted or only have the value 'urn:okta:loe:2fa:any' for request with 'none' as response_type.
'acr_values' parameter must have the value 'urn:okta:¦loa:2fa:any:ifpossible' for request with 'enroll_authenticator' as prompt.
'¦clientDataJSON' is not a Base64 encoded JSON string containing a 'challenge'.
'¦enroll_amr_values' parameter must have valid space delimited authenticators list for request with 'none' as response_type.
'idp' cannot be specified for MFA ¦attestation.
'¦max_age' parameter is not supported for request with 'none' as response_type.
'max_age' parameter must have the value '0' for request with '¦enroll_authenticator' as prompt.
'nonce' parameter is not supported for request with 'none' as ¦response_type.
'¦okta_post_message' response mode cannot be used with the 'code' response type.
'prompt' parameter must have the value '¦enroll_authenticator' for request with 'none' as response_type.
'prompt' parameter must not have the value 'none' for request with '¦zero' as max_age.
'prompt' value cannot be specified for MFA ¦attestation.
'query' response mode cannot be used with either the 'id_token' or 'token' response ¦types.
'¦requested_token_type' is invalid or not supported.
'¦resource' is invalid or not supported.
'resource' parameter is not supported for request with 'none' as ¦response_type.
'¦response_type' must be 'id_token' for MFA attestation.
'scope' must be 'openid' for MFA ¦attestation.
'scope' parameter is not supported for request with 'none' as ¦response_type.
'{} ' is not a valid ¦challenge type.
'{} ' is not supported as a '¦challenge_hint'. Try again with another value.
'{} ' is not supported as a '¦channel_hint'. Try again with another value.
A '¦login_hint' is required for the request.
Authenticator enrollment requires 'none' ¦response_type.
Can't request 'openid' scopes using the Token ¦Exchange flow for a service app.
Cannot request 'openid' ¦scopes using client credentials.
Client authentication is required for MFA ¦attestation requests.
DPoP has been configured, but is not supported by ¦browser
Invalid ¦authorization_details. Errors: [{} ].
Invalid ¦rich authorization request. The request should not include 'scope' parameter.
Invalid ¦rich authorization request. The response_type must be 'code'.
Invalid value for '¦requested_expiry' parameter. It should be within range 0 - 2^31-1.
MFA ¦attestation requests cannot use a custom authorization server.
MFA ¦attestation requests must be made using a signed request JWT.
No refresh token stored. Make sure the '¦offline_access' scope is included in your PList.
Only support default api resource for authorization when ¦passing resource parameter.
¦Panic!! No remediation found. Here is the entire response
The '¦acr_values' parameter is not valid.
The '¦acr_values' parameter only supports a single value.
The 'challenge' and the 'mfa_token' provided are not associated with each other. ¦Review the values and try again.
The '¦channel_hint' provided is invalid.
The '¦client_credentials' grant type may not request .self scopes.
The 'client_id' in the JWT Bearer ¦Grant must match the 'client_id' used to authenticate the client.
The '¦interclient_access' scope can only be granted to clients with a configured trust relationship.
The 'oob_code' and the 'mfa_token' provided are not associated with each other. ¦Review the values and try again.
The '¦oob_code' provided is not associated with the provided 'mfa_token'.
The 'prompt' parameter value '¦idp_refresh' requires the 'idp' parameter to be specified.
The '¦request_uri' parameter must not be present in the request.
The 'resource' claim in the id-¦jag does not match the 'resource' parameter in the request.
The 'resource' claim in the id-¦jag is not valid for this authorization server.
The 'resource' parameter does not match the resource ¦used in the authorization request.
The 'scope' must not be changed from the ¦originally requested scopes. Requested scopes '{} ' do not match the originally requested scopes '{} '
The '¦scope' must not be sent on this endpoint.
The 'scope' parameter is unsupported on this endpoint. Try again ¦without this parameter.
The 'sub' claim in the id-¦jag is invalid.
The 'subject_token' 'act' claim contains too many ¦nested actors.
The 'subject_token' '¦act' claim is malformed.
The '¦user_type' parameter must be user type name or id.
The ¦CIMD metadata document is invalid based on the configured metadata document requirements.
The Client-Initiated ¦Backchannel Authentication Flow is missing 'id_token_hint'.
The Client-Initiated ¦Backchannel Authentication Flow must contain 'openid' scope.
The Client-Initiated ¦Backchannel Authentication Flow must contain only one of 'id_token_hint' or 'login_hint'.
The JWT signature algorithm of the ¦authorize request object is invalid.
The JWT signature algorithm of the request ¦object is invalid.
The JWT signature secret length is too ¦short.
The acr_values '{} ' do not match the acr_values requested in the original request '{} '. Use the ¦originally requested acr_values and try again.
The ¦api resource is not supported by the authorization server.
The associated server ¦mapping already exists.
The audience of the ¦authorize request object is invalid.
The authorization server id '{} ' in the ¦url_path parameter does not match the authorization server id in the original request '{} '. Use the original authorization server id and try again.
The authorize request must not contain ¦both a request object and a request uri.
The authorize request object cannot be ¦parsed.
The ¦authorize request object has already been used.
The ¦authorize request object is invalid.
The ¦authorize request object is not supported by this client.
The ¦authorize request uri is not supported by this client.
The ¦ciba request is missing 'id_token_hint'.
The ¦ciba request must contain 'openid' scope.
The ¦ciba request must contain only one of 'id_token_hint' or 'login_hint'.
The client authentication is required for MFA ¦attestation request.
The following scopes: [{} ] must be requested ¦together with [{} ].
The following scopes: [{} ] must be requested ¦together with at least one of [{} ].
The id-¦jag must include at least one scope.
The id-¦jag request must not include a 'scope' parameter.
The id-¦jag was already used.
The ¦intent '{} ' does not match the intent requested in the original request '{} '. Use the originally requested intent and try again.
The ¦intent parameter is required.
The issuer of the authorize request object does not have a client ¦secret.
The issuer of the request object does not have a client ¦secret.
The ¦jti of the JWT Bearer Grant was already used.
The lifetime of the id-jag must not ¦exceed 5 minutes.
The metadata document contains invalid client configuration ¦details.
The metadata document could not be ¦parsed as valid JSON.
The metadata document is missing the required '¦redirect_uris' field.
The public key ¦being used for signing the request object has an invalid 'use' parameter. Valid values for the 'use' parameter are {} .
The request has a ¦deviceToken with length greater than {} .
The request object ¦needs to be signed using a signing key.
The ¦request_uri was issued for another authorization server.
The requested scopes '{} ' do not match the scopes requested in the original request '{} '. Use the ¦originally requested scopes and try again.
The response mode is not supported by the authorization server. Valid response ¦modes: [query, fragment, form_post, okta_post_message].
The scope parameter must ¦exactly match the required scopes: [{} ].
The signature of the ¦authorize request object is invalid.
The signature of the id-¦jag is invalid.
The ¦signing algorithm used is not supported by this client.
The subject token must ¦represent an end user for OAuth STS token exchange.
The type value {} in ¦authorization_details is not supported.
This browser doesn't support ¦PKCE
This browser doesn't support crypto.¦subtle
Token Exchange requests must ¦include a valid audience of the authorization server.
Token request missing '¦device_id'.
Too many 'resource' parameters in the request; ¦maximum allowed is {} .
Unable to open ¦popup window
Unable to ¦read and/or parse.
WebAuthn requests must contain '¦authenticatorData', 'clientDataJSON', and 'signature'.
When '¦actor_token_type' is '{} ', 'subject_token_type' must be '{} '.
You ¦shouldn't include any query parameters in authorize POST requests. Provide parameters as 'x-www-form-urlencoded' values.
You shouldn't include any ¦sensitive query parameters ({} ) in token requests. Provide parameters as 'x-www-form-urlencoded' values.
¦getUserInfo request was rejected due to token mismatch
scope '{} ' cannot be requested with ¦intent '{} '.
urn:okta:app:mfa:attestation can not be used with any other ¦ACR values.
{} is not supported as a '¦challenge_type'. Try again with another value.
{} is not supported as a '¦grant_type'. Remove or replace the value and try again.
= points okta sign-in-error/clientFault sign-in-error/clientIdUnknown
The '¦client_id' in the metadata document does not match the URL used to fetch it.
The 'client_id' parameter does not match the expected value for the provided ¦request_uri.
The client_id '{} ' does not match the client_id in the ¦original request '{} '. Use the original client id and try again.
The issuer of the ¦authorize request object is invalid.
= points okta sign-in-error/clientFault sign-in-error/clientKeysMissing
The JWT kid of the ¦authorize request object is invalid.
The JWT ¦kid of the request object is invalid.
The client doesn't have a ¦RequestObjectSigningAlgorithm configured for signing authentication requests for the Client-Initiated Backchannel Authentication flow.
= points okta sign-in-error/clientFault sign-in-error/clockSkewed
The authorize request object ¦expires too far in the future.
The ¦authorize request object is expired.
The authorize request object is issued in the ¦future.
The id-¦jag is expired.
The id-¦jag is issued in the future.
The id_token_hint ¦expires too far in the future.
The id_token_hint is issued too ¦early.
The request object ¦expires too far in the future.
Too many token ¦renew requests
= points okta sign-in-error/clientFault sign-in-error/credentialsWrong
The 'login_hint' does not ¦uniquely identify a user.
= points okta sign-in-error/clientFault sign-in-error/credentialsWrong sign-in-error/userLocked
Unable to determine user ¦identification method. Please contact your administrator for assistance.
= points okta sign-in-error/clientFault sign-in-error/framingRefused sign-in-error/thirdPartyCookiesBlocked
¦SyncStorageService is not supported in current browser.
This browser doesn't have full ¦postMessage support
Unable to parse ¦iframe response
= points okta sign-in-error/clientFault sign-in-error/grantNotAllowed
'¦actor_token_type' is invalid or not supported.
'¦subject_token_type' is invalid or not supported.
'{} ' is not a valid ¦grant type.
The ¦full page redirect flow is not supported
The response type {} is not supported when ¦requesting scope {} . Allowed response types: [{} ].
The response type {} is required when ¦requesting scope {} .
Unable to parse OAuth ¦flow response: response type "id_token" was requested but "id_token" was not returned.
Unable to parse OAuth flow response: response type "token" was requested but "¦access_token" was not returned.
Unable to parse OAuth ¦flow response: {} was not returned.
= points okta sign-in-error/clientFault sign-in-error/issuerMismatched
The request does not match client ¦configuration
= points okta sign-in-error/clientFault sign-in-error/pkceFailed
PKCE code ¦challenge is required by the application.
PKCE code challenge is required to use the ¦interaction code flow.
PKCE code ¦challenge is required when the token endpoint authentication method is 'NONE'.
PKCE code ¦challenge method is not supported. Valid values: [{} ]
PKCE code ¦challenge should be specified in the authorize request for code verification.
PKCE code ¦verifier is required by the application.
PKCE code ¦verifier is required when the token endpoint authentication method is 'NONE'.
= points okta sign-in-error/clientFault sign-in-error/recoveryNotAllowed
Expected remediation not found, Org may be ¦misconfigured for this flow
flow [{} ] not valid with current Org ¦configurations
flow param error: No ¦remediation can match current flow, check policy settings in your org.
= points okta sign-in-error/clientFault sign-in-error/redirectUriMismatched
IDP redirect failed due not ¦matching the configured redirect uri.
The 'redirect_uri' does not match the ¦redirection URI used in the authorization request.
Using ¦fragment, the redirectUri origin ({} ) must match the origin of this page ({} )
Your Okta Application ¦redirect URI is missing.
= points okta sign-in-error/clientFault sign-in-error/refreshTokenInvalid
¦Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: {} .
= points okta sign-in-error/clientFault sign-in-error/scopeUnknown
Requests for ID tokens or access tokens with OpenID scopes ¦require the 'openid' scope.
The authorization server resource does not have any configured default scopes, '¦scope' must be provided.
When ¦requesting scope '{} ' the openid scope is required.
= points okta sign-in-error/clientFault sign-in-error/sessionStateStale
A valid access or ¦refresh token object is required
Cannot ¦redirect to empty URL: ({})
Cannot redirect with form, already in ¦progress
IDP ¦redirect failed due to state mismatch.
Id token does not ¦exist
No polling remediations available at the current IDX flow ¦stage
No ¦transaction data was found in storage
No transaction to ¦evaluate
No transaction to ¦resume
Saved transaction ¦meta does not match the current configuration. This may indicate that two apps are sharing a storage key.
State in redirect uri does not match with ¦transaction state
The ¦tokenManager has no token for the key: {}
There is no ¦pending WebAuthn challenge for the request.
This ¦operation is not allowed in the current authentication state.
Transaction has been cleared, failed to save ¦idxState
Unable to ¦parse a token from the url
Unable to parse auth code ¦params
Unable to parse ¦interaction_code from the url
Unable to proceed with provided ¦actions
Unable to ¦proceed: saved transaction could not be loaded
User is not authenticated, cannot perform the ¦specific action
a saved auth transaction exists in storage. This may indicate another auth flow is already in ¦progress.
¦renewTokens() was called but there is no existing token
¦renewTokens: invalid tokens: could not read authorizeUrl
¦renewTokens: invalid tokens: could not read scopes
this ¦operation is not allowed in the current authentication state
= points okta sign-in-error/clientFault sign-in-error/sessionStateStale sign-in-error/thirdPartyCookiesBlocked
Unable to retrieve OAuth redirect ¦params cookie
Unable to retrieve OAuth redirect ¦params from storage
= points okta sign-in-error/clientFault sign-in-error/webSsoNotAllowed
Sign-in failed: the target application requires a user session, which is not supported in interclient_token sso ¦flows.
The '¦actor_token' must be issued to the client making the request.
The 'subject_token' must be issued to the client ¦making the request.
The 'web_sso_token' contains an invalid '¦jti'.
The '¦web_sso_token' has an invalid audience.
The '¦web_sso_token' has an invalid issuer.
The '¦web_sso_token' is invalid.
The 'web_sso_token' was already ¦consumed.
= points okta sign-in-error/clientIdUnknown
'subject_token' is invalid: the client application ¦referenced in the token is not active.
No OAuth Client ID in configuration. Try ¦running --config again.
OAuth Client ID is required for Okta Identity Engine ¦domains. Try running --config again.
¦Replace {clientId} with the client ID of your Application.
¦Replace {} with the client ID of your Application.
The ¦CIMD client does not match any configured CIMD client entity.
Your ¦client ID is missing.
Your client ID should be type of ¦str.
= points okta sign-in-error/clientIdUnknown sign-in-error/grantNotAllowed sign-in-error/policyMismatched sign-in-error/redirectUriMismatched sign-in-error/scopeUnknown
Something ¦went wrong. Potential misconfiguration detected. Please contact support.
= points okta sign-in-error/clientKeysMissing
Invalid ¦encryption for client with kid={} .
Invalid ¦encryption key for client with kid={} .
Multiple ¦encryption keys found for the client at the 'jwks_uri'.
No active ¦encryption key found for the client.
No ¦encryption key found for the client at the 'jwks_uri'.
The '¦jku' in JWT and 'jwks_uri' doesn't match.
The client ¦JWKSet is invalid.
The public key ¦being used has an invalid 'use' parameter. Valid values for the 'use' parameter are {} .
= points okta sign-in-error/clientSecretInvalid
Replace {¦clientSecret} with the client secret of your Application.
Your client ¦secret is missing.
= points okta sign-in-error/credentialsWrong
Can't ¦identify your account with {} . Enter your username.
= points okta sign-in-error/credentialsWrong sign-in-error/passcodeInvalid
¦E0000068 {} Password is incorrect
= points okta sign-in-error/credentialsWrong sign-in-error/passwordExpired sign-in-error/signOnPolicyDenied sign-in-error/userLocked
Login not allowed at this time. Reset your password or contact your administrator for ¦further assistance.
= points okta sign-in-error/credentialsWrong sign-in-error/signOnPolicyDenied
login not allowed at this time. reset your password or contact your administrator for ¦further assistance
= points okta sign-in-error/credentialsWrong sign-in-error/userInactive
¦1328 - ERROR_INVALID_LOGON_HOURS (Logon failure: account logon time restriction violation.)
¦1329 - ERROR_INVALID_WORKSTATION (Logon failure: user not allowed to log on to this computer.)
¦1793 - ERROR_ACCOUNT_EXPIRED (The user's account has expired.)
Authentication failed: ¦bad username or password
= points okta sign-in-error/customScopeOnOrgServer sign-in-error/scopeUnknown
The ¦following scopes are not allowed for this request: [{} ].
The following scopes cannot be requested ¦together: [{} ].
= points okta sign-in-error/deviceCodeExpired sign-in-error/factorTimedOut
The '¦auth_req_id' is invalid or has expired. Make a new authentication request.
= points okta sign-in-error/factorRejected
Certificate validation failed. ¦Choose another certificate and try again.
No certificate selected. ¦Choose a certificate and try again.
= points okta sign-in-error/factorRejected sign-in-error/factorTimedOut
DUO: bad status from ¦result_url: {}
= points okta sign-in-error/factorRejected sign-in-error/notEnrolled
Could not sign in with a ¦passkey. Try again, or sign in another way to add a passkey to your account.
= points okta sign-in-error/factorRejected sign-in-error/scopesNotConsented
Your device cannot be ¦activated because you did not allow access
= points okta sign-in-error/factorTimedOut sign-in-error/noErrorFound
No user response received on the out-of-¦band authenticator yet. Continue polling to wait for a response.
Out-of-¦band authorization has not been completed. Continue polling.
The authorization request is still pending as the user ¦hasn't yet been authenticated.
The device authorization is ¦pending. Please try again later.
= points okta sign-in-error/grantNotAllowed
Only service clients may use on-¦behalf token exchange.
The Client-Initiated Backchannel Authentication flow currently only supports web ¦applications.
This client cannot use a ¦custom authorization server.
This client cannot use the ¦Aerial authorization server.
= points okta sign-in-error/grantNotAllowed sign-in-error/webSsoNotAllowed
'subject_token' is invalid: the client application is not registered for ¦delegation to this agent.
Only SAML and OIDC apps support the use of the '¦interclient_token'.
The '¦interclient_sso_token' is currently only supported for SAML and OIDC apps.
The Token Exchange flow from {} app to {} app ¦isn't supported.
= points okta sign-in-error/idpRefused sign-in-error/scopesNotConsented
User canceled the ¦social login request.
= points okta sign-in-error/interactionRequired
The user must authenticate with the authorization server for the request to ¦proceed.
= points okta sign-in-error/issuerMismatched
The issuer of the id-¦jag is not a trusted authorization server.
The issuer of the token is not ¦permitted to use the JWT Bearer Grant.
= points okta sign-in-error/issuerMismatched sign-in-error/policyMismatched
'¦subject_token' is invalid: the token issuer is not allowed for this exchange.
= points okta sign-in-error/linkExpired
This can ¦happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance.
= points okta sign-in-error/linkExpired sign-in-error/recoveryNotAllowed
¦activationToken is not supported based on your current org configuration.
= points okta sign-in-error/linkExpired sign-in-error/sessionStateStale
Could not process this email link. Return to the screen ¦where you requested it.
= points okta sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied
You do not have ¦permission to access your account at this time.
you do not have ¦permission to access your account at this time
= points okta sign-in-error/noErrorFound sign-in-error/notEnrolled
Your company ¦recommends setting up additional factors for authentication. Set up will be required in: {} day(s).
= points okta sign-in-error/notEnrolled
Authenticator enrollment has reached ¦it's limit. Please contact support for assistance.
Failed to select MFA device with Provider = "{} ", ¦FactorType = "{} "
¦Preferred factor type of {} not available.
The device does not have a registered ¦workload principal. Bootstrap the device before making token requests.
The user does not ¦configure a password.
Unable to locate ¦selected factor type {}
= points okta sign-in-error/notEnrolled sign-in-error/orgUrlWrong
Could not sign in with a ¦passkey. The RP ID {} is invalid for this domain.
= points okta sign-in-error/notEnrolled sign-in-error/signOnPolicyDenied
Authenticator ¦enrollment is not allowed at this time. Please contact support for assistance.
Security method can't be set ¦up at this time.
= points okta sign-in-error/passcodeInvalid
The recovery question ¦answer did not match our records.
the recovery question ¦answer did not match our records
= points okta sign-in-error/passwordExpired
This password is set on another website. ¦Click the button below to go there and set a new password.
= points okta sign-in-error/pkceFailed sign-in-error/sessionStateStale
Could not load PKCE codeVerifier from storage. This may indicate the auth flow has already completed or multiple auth flows are executing ¦concurrently.
= points okta sign-in-error/policyMismatched
'subject_token' is invalid: no delegation policy ¦authorizes this token.
= points okta sign-in-error/provisioningRefused
An error occurred while ¦pushing a profile update to this app
¦Automatic profile push of user {} to app {} failed: {}
Automatic ¦provisioning of user {} to app {} failed: {}
Changes to the Group push mapping for the group {} could not take ¦effect due to error: {}
Error while ¦creating user group {} Errors reported by remote server: {}
Error while ¦downloading all groups: {}
Error while ¦downloading all users: {}
Error while downloading app ¦schemas: {}
Error while ¦downloading users for group: {}
Error while trying to ¦import user profile: {}
Error while trying to ¦push profile update for {}: {}
Error while trying to ¦push profile update: {}
Error while updating user group ¦membership for group: {}
Error while ¦verifying if user exists: {}
Failed to validate ¦Admin credentials: {}
Unable to update Group Push ¦mapping target App group {}: {}
the connector configuration could not be ¦tested. make sure that the url, authentication parameters are correct and that there is an implementation available at the url provided
= points okta sign-in-error/recoveryNotAllowed
Self Service Account ¦Unlock is not supported based on your current org configuration.
= points okta sign-in-error/recoveryNotAllowed sign-in-error/userLocked
We are unable to ¦unlock your account at this time, please contact your administrator
= points okta sign-in-error/refreshTokenInvalid sign-in-error/webSsoNotAllowed
Cached access token appears to be stale, removing token and ¦retrying device authorization ...
= points okta sign-in-error/samlRequestMalformed sign-in-error/samlSignatureInvalid
'assertion' is not a valid SAML ¦2.0 Assertion.
= points okta sign-in-error/scopeUnknown sign-in-error/webSsoNotAllowed
The 'actor_token' must have the 'interclient_access' scope to request a '¦interclient_sso_token'.
The 'actor_token' must have the '¦interclient_access' scope to request a 'interclient_token'.
The '¦actor_token' must have the 'okta.apps.sso' scope to request a 'web_sso_token'.
= points okta sign-in-error/sessionStateStale
'{} ' has expired. Use a new '¦oob_code' or 'mfa_token' and try again.
Either the '¦oob_code' or 'mfa_token' is expired or invalid.
The ID token subject does not match the current ¦session's user.
Unable to locate dpop key ¦pair required for refresh{}
You are not ¦authenticated -- please try to log in again
invalid okta ¦session
unable to create an Okta session, invalid ¦sessionToken
= points okta sign-in-error/sessionStateStale sign-in-error/thirdPartyCookiesBlocked
A 'prompt' value of 'none' requires an existing session to ¦successfully authorize.
The client specified not to prompt, but the user is not ¦logged in.
= points okta sign-in-error/sessionStateStale sign-in-error/webSsoNotAllowed
Authentication failed after multiple ¦attempts. Please log out of Okta in your browser and log back in to resolve the issue.
The ¦requesting client app retrieved from session is different from the audience of the id_token.
= points okta sign-in-error/signOnPolicyDenied
The ¦Aerial service denied the request.
= points okta sign-in-error/userLocked
'¦subject_token' is invalid: the user account is not active.
= points okta sign-in-error/webSsoNotAllowed
No trust ¦relationship exists between the client app and the target app.
The '¦interclient_token' has an invalid target ID.
= settles library api-error/agentFaulty sign-in-error/agentFaulty
In order to perform this operation a successful ¦bind must be completed on the connection
LDAP: error code ¦11 - Administrative Limit Exceeded
LDAP: error code ¦12 - Unavailable Critical Extension
LDAP: error code 3 - ¦Timelimit Exceeded
LDAP: error code 8 - Strong(¦er) authentication required
RSA Authentication ¦Manager: Node verification failed
node secret mismatch: ¦cleared on agent host but not on server
node secret mismatch: ¦cleared on server but not on agent host
problem ¦4003 (INSUFF_ACCESS_RIGHTS), data {}
= settles library api-error/agentUnavailable
No connected ¦agents.
Request timed out ¦waiting for agent.
= settles library api-error/audienceMismatched
"errorcode": "steps.jwt.¦JwtAudienceMismatch"
Audience ¦doesn't match
Audience doesn't match (¦strict)
¦Audiences in Jwt are not allowed
Authorization token is invalid: The ¦aud claim value is not allowed.
IDX10214: Audience validation failed. Audiences: '{} '. Did not match: validationParameters.¦ValidAudience: '{} ' or validationParameters.ValidAudiences: '{} '.
¦IDX10215: Audience validation failed. Audiences: '{} '. Did not match: validationParameters.ValidAudiences: '{} '.
Incorrect token audience {} ¦AssumeRoleWithWebIdentity
JWT Validation Failed: ¦IDX10214: Audience validation failed
The ¦aud claim is not valid
The audience '{} ' is invalid
The audience is invalid
This aud claim is not ¦equal to the configured audience
¦audience claim {} does not match expected audience: {}
audience claim {} does not match one of the expected ¦audiences: {}
audience claims {} do not ¦include expected audience: {}
audience claims {} do not match one of the expected ¦audiences: {}
error ¦verifying access token audience claim, invalid audience
error="¦invalid_token" error_description="the token does not have a valid audience"
the token does not have a valid ¦audience
= settles library api-error/audienceMismatched sign-in-error/audienceMismatched
"aud" not ¦satisfied
'¦client_id' does not match 'aud' claim
(InvalidIdentityToken) when calling the ¦AssumeRoleWithWebIdentity operation: Incorrect token audience
Audience (aud) claim {} doesn't contain an ¦acceptable identifier. Expected {} as an aud value.
¦Audience not allowed: {}. Expected: {}
Claim '¦aud' was invalid, it did not contain the expected value of: {}
Expected ¦aud claim to be: {} , but was: {} .
Invalid audience. Expected {} , ¦received {}
Invalid ¦audiences: must contain {} (found audiences: {})
Invalid ¦audiences: {} is not a trusted audience
Invalid claim '¦aud'
¦InvalidAudienceError: Audience doesn't match
¦InvalidAudienceError: Invalid audience
JWT audience ¦rejected: {}
¦JWTClaimsError: Invalid audience
¦JwtInvalidAudienceError: Audience not allowed: {}. Expected: {}
¦JwtTokenAudience: expected audience "{}", got "{}"
Missing ¦Audience. Expected: {}
The Claim '¦aud' value doesn't contain the required audience.
The ¦aud claim value is not allowed.
The ¦audience in ID Token {} does not match the expected audience
The token is not allowed to be ¦used by this audience
Token ¦audience is not allowed
Token missing payload ¦aud value
Unexpected '¦aud' value
¦Unexpected JWT audience: {}
aud claim does not match any ¦bound audience
¦aud: {} does not match {}
audience claim does not match ¦any expected audience
audience claim found in JWT but no audiences ¦bound to the role
audience from claim {} with value {} does not match with any of allowed ¦audiences {}
go-¦jose/go-jose/jwt: validation failed, invalid audience claim (aud)
identity/¦extjwt: token audience does not match any allowed audience
invalid ¦aud claim ({}) was specified for {} token, {} was expected
invalid audience (¦aud) claim: {}
invalid ¦azp claim ({}) was specified for {} token
jwt ¦audience invalid. expected: {}
oidc: expected audience in {} ¦got {}
oidc: expected audience {} ¦got {}
required "¦aud" in jwt payload: {}
string claim [aud] has value {} ¦which does not match allowed claim values {}
the 'Audience' was not ¦able to be validated. {}
token has invalid ¦audience
token has invalid ¦claims: token has invalid audience
unexpected "¦aud" claim value
unexpected JWT "¦aud" (audience) claim value
= settles library api-error/authorizationMissing
"code":"¦FST_JWT_NO_AUTHORIZATION_IN_COOKIE","error":"Unauthorized"
"code":"¦FST_JWT_NO_AUTHORIZATION_IN_HEADER","error":"Unauthorized"
"errorcode": "steps.jwt.¦FailedToResolveVariable"
"request" is missing an Authorization ¦HTTP Header
¦Attempted access with malformed header, no JWT auth header found.
¦CWWKS1726E: The resource server failed the authentication request because the request does not have a required propagation token
Format is Authorization: ¦Bearer [token]
Invalid "bearer" header: Credentials string should not contain ¦spaces.
Invalid "¦bearer" header: No credentials provided.
Jwt is missing
Missing 'Authorization' in ¦headers.
No Authorization was found in request.¦cookies
No Authorization was found in request.¦headers
No ¦authorization token was found
The ¦access token is missing.
The ¦cmdlet cannot run because the following parameter is not specified: Token. The supplied Authentication type requires a Token.
[¦JWTValidator] Unable to validate the token: Token not found
authorization header does not ¦start with {} : {}
client used unsupported authentication ¦scheme: {}
either oauth2 configuration or ¦okta_token must be provided
error="invalid_request",error_description="invalid credentials ¦structure"
error="¦invalid_request",error_description="no authorization included in request"
invalid Authorization HTTP Header ¦format
no Authorization ¦header found
no ¦Bearer access token value found
no ¦Bearer authorization header value found
no authorization ¦header was provided: {}
no token ¦present in request
no valid ¦bearer token found in authorization header
unsupported Authorization HTTP Header ¦scheme
= settles library api-error/clientFault
Could not retrieve the list of available ¦versions for provider hashicorp/okta
The provider okta/okta does not support data ¦source "{}"
The provider okta/okta does not ¦support resource type "{}"
[¦JWTValidator] Unable to validate the token: algorithm is invalid
provider ¦registry registry.terraform.io does not have a provider named registry.terraform.io/hashicorp/okta
= settles library api-error/clientFault sign-in-error/clientFault
Algorithm '{} ' could not be found. Do you have ¦cryptography installed?
¦IDX10506: Signature validation failed. The user defined 'Delegate' specified on TokenValidationParameters did not return a '{} ', but returned a '{} ' when validating token: '{} '.
IDX10506: Signature validation failed. The user defined 'Delegate' specified on TokenValidationParameters did not return a '{} ', but returned a '{} ' when validating token: '{} '. If you are using ¦ASP.NET Core 8 or later, see https://learn.microsoft.com/en-us/dotnet/core/compatibility/aspnet-core/8.0/securitytoken-events for more details.
It is required that you ¦pass in a value for the "algorithms" argument when calling decode().
No access_token provided to ¦compare against at_hash claim.
= settles library api-error/clockSkewed
"errorcode": "steps.jwt.¦TokenNotYetValid"
¦CWWKS1717E: The resource server failed the authentication request because the access token which is in the request is not valid. The issue at time ("iat") {} is after the current time {}
¦CWWKS1719E: The resource server failed the authentication request because the access token which is in the request cannot be used. The not before time ("nbf") {} is after the current time {}
¦IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '{} ', Current time (UTC): '{} '.
¦IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom: '{} ', Current time: '{} '.
Jwt not ¦yet valid
The token is not valid ¦before '{} '
= settles library api-error/clockSkewed sign-in-error/clockSkewed
"iat" claim timestamp check failed (it should be in the ¦past)
"iat" not ¦satisfied
"iat" validation failure ({} ): JWT was issued more than {} ¦seconds in the future
"nbf" claim ¦timestamp check failed
"¦nbf" not satisfied
Cannot handle token with iat ¦prior to {}
Cannot handle token with nbf ¦prior to {}
Issued at time is more than {} ¦minutes before or after the current time
Issued at time is not within the allowed ¦threshold of now.
JWT ¦before use time
JWT ¦early by {} milliseconds before {} . Current time: {} . Allowed clock skew: {} milliseconds.
JWT issue time ¦ahead of current time
JWT must not be accepted before {} . Current time: {} , a ¦difference of {} milliseconds. Allowed clock skew: {} milliseconds.
JWT not active yet, now {} , ¦nbf {}
JWT::InvalidIatError
Jwt used ¦before {}
¦JwtTokenIssuedAt: Invalid "iat" claim, must be a valid number lower than "{}"
¦JwtTokenNotBefore: token ({}) is being used before it's valid
Signature ¦nbf has not been reached
The JWT is not yet valid as the ¦evaluation time {} is before the Not Before (nbf={} ) claim time{}
The JWT was issued in the ¦future
The Token can't be used ¦before {} .
The token is not valid as it was issued in the ¦future
The token is not valid ¦yet
The token is not yet valid (¦iat)
The token is not yet valid (¦nbf)
The token violates some mandatory ¦constraints, details: - The token cannot be used yet
The token ¦will be active at {}
This token was issued at a time that exceeds the allowed ¦grace jwt_interval.
Token can't be used ¦before {}
Token not yet ¦active
¦date claim [iat] value {} must be before now {}
¦date claim [nbf] value {} must be before now {}
go-¦jose/go-jose/jwt: validation failed, token not valid yet (nbf)
go-¦jose/go-jose/jwt: validation field, token issued in the future (iat)
invalid ¦iat claim ({}) was specified for {} token
invalid issued at (¦iat) claim: token issued in the future
invalid ¦nbf claim ({}) was specified for {} token
invalid not before (¦nbf) claim: token not yet valid
¦issuedAt of token is in the future
jwt not active
oidc: current time {} before the ¦nbf (not before) time: {}
the 'Issued At' was not ¦able to be validated. {}
the token was issued in the ¦future
token has invalid claims: token is not valid ¦yet
token has invalid claims: token used ¦before issued
token is not valid ¦yet
token used ¦before issued
unexpected JWT "¦nbf" (not before) claim value
= settles library api-error/dpopNonceRequired
Authorization server requires nonce in DPoP ¦proof.
= settles library api-error/dpopProofInvalid
DPoP Proof ¦ath mismatch
DPoP Proof ¦htm mismatch
DPoP Proof ¦htu mismatch
DPoP Proof iat is not ¦recent enough
DPoP ¦Proof jwk header parameter must be a JSON object
DPoP Proof jwk header parameter must contain a ¦public key
DPoP proof "iat" is ¦outside the acceptable range
Missing "¦ath" claim in DPoP proof
Multiple DPoP ¦proofs are not allowed
¦ath claim is invalid.
¦ath claim is required.
= settles library api-error/dpopProofMissing
DPoP proof requires the DPoP authentication ¦scheme, not Bearer
operation ¦indicated DPoP use but the request has no DPoP HTTP Header
operation ¦indicated DPoP use but the request's Authorization HTTP Header scheme is not DPoP
= settles library api-error/issuerMismatched
"errorcode": "steps.jwt.¦JwtIssuerMismatch"
¦CWWKS1724E: The resource server failed the authentication request because the issuerIdentifier {} in the configuration does not contain the "iss" claim {} in the access token.
IDX10205: Issuer validation failed. Issuer: '{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.¦CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10205: Issuer validation failed. Issuer: '{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '.
IDX10205: Issuer validation failed. Issuer: '{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '. For more details, see https://aka.ms/¦IdentityModel/issuer-validation.
¦IDX10212: Issuer validation failed. Issuer: '{} '. Did not match any: validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10260: Issuer validation failed. Issuer: '{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '.
Issuer not present in specified provider {} ¦InvalidIdentityToken
JWT Validation Failed: ¦IDX10205: Issuer validation failed
Jwt issuer is not ¦configured
The ¦iss claim is not valid
The issuer '{} ' is invalid
The issuer is invalid
= settles library api-error/issuerMismatched sign-in-error/issuerMismatched
"iss" not ¦satisfied
"iss" not ¦satisfied: values do not match
"response" ¦body "issuer" property does not match the expected value
¦Discovery metadata issuer does not match token issuer
Expected ¦iss claim to be: {} , but was: {} .
IDX10205: Issuer validation failed. Issuer: 'https://{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.¦CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10205: Issuer validation failed. Issuer: 'https://{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '.
IDX10205: Issuer validation failed. Issuer: 'https://{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '. For more details, see https://aka.ms/¦IdentityModel/issuer-validation.
¦IDX10212: Issuer validation failed. Issuer: 'https://{} '. Did not match any: validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10260: Issuer validation failed. Issuer: 'https://{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '.
Invalid claim '¦iss'
Invalid issuer. Expected {} , ¦received {}
Invalid issuer: ¦expected {} (found {})
¦InvalidIssuerError: Invalid issuer
Issuer (¦iss) claim value ({} ) doesn't match expected value of {}
Issuer not ¦allowed: {}. Expected: {}
JWT ¦iss claim has value {} , must be {}
¦JWTClaimsError: Invalid issuer
¦JwtInvalidIssuerError: Issuer not allowed: {}. Expected: {}
¦JwtTokenIssuer: expected issuer "{}", got {}
Missing Issuer. ¦Expected: {}
No ¦OpenIDConnect provider found in your account for {}
The Claim '¦iss' value doesn't match the required issuer.
The Issuer "{} " provided in the configuration did not match the ¦requested issuer "{} "
The Issuer "{} " provided in the configuration metadata did not match the ¦requested issuer "{} "
The ¦iss claim value is not allowed.
The token was not issued by the given ¦issuers
Token issuer is not ¦allowed
Token payload ¦iss value not allowed
Unexpected '¦iss' value
¦Unexpected JWT issuer: {}
¦discovered issuer mismatch, expected {} , got: {}
¦discovered metadata issuer does not match the expected issuer
go-¦jose/go-jose/jwt: validation failed, invalid issuer claim (iss)
invalid issuer (¦iss) claim
invalid issuer ({}) was ¦specified for {} token, {} was expected
¦iss: {} does not match {}
issuer did not match the returned issuer, expected {} ¦got {}
issuer does not match: Expected: {} , ¦got: {}
issuer {} does not match ¦expected issuer: {}
jwt issuer invalid. ¦expected: {}
no provider found for ¦issuer: {}
oidc: id token issued by a ¦different provider, expected {} got {}
oidc: issuer did not match the issuer returned by provider, expected {} ¦got {}
requested issuer ({} ) does not match received "{} " value in ¦id_token ({} )
string claim [iss] has value {} ¦which does not match allowed claim values {}
the 'Issuer' was not ¦able to be validated. {}
token has invalid ¦claims: token has invalid issuer
token has invalid ¦issuer
unexpected "¦iss" claim value
unexpected JWT "¦iss" (issuer) claim value
unexpected issuer ¦URI {} (expected {})
= settles library api-error/keysUnavailable
Jwks doesn't have any valid ¦public key
[¦JWTValidator] Unable to validate the token: should have a JSON content type for JWKS endpoint
= settles library api-error/keysUnavailable sign-in-error/keysUnavailable
¦CWWKS1747E: A JSON Web Key (JWK) was not returned from the URL {} The response status was {}
¦IDX21817: The OpenIdConnectConfiguration did not contain any JsonWebKeys. This is required to validate the configuration.
¦JWK Set did not contain any keys
No keys found in ¦jwks
The ¦JWK Set did not contain any keys
The ¦JWKS endpoint did not contain any keys
The ¦JWKS endpoint did not contain any signing keys
Too ¦many requests to the JWKS endpoint
failed to ¦fetch jwt keys for OAuth 2.0 authorization server: {}
= settles library api-error/oktaUnavailable
Server is unable to respond at the ¦moment.
Service is in read only ¦mode
= settles library api-error/oktaUnreachable
¦AuthTokenEpRequestTimeout
¦AuthUserinfoEpRequestTimeout
OIDC timeout ¦connecting to IdP during code exchange
¦curl_easy_perform failed with a timeout for {} : [{} ]; won't retry
¦outgoing request timed out after {} ms
= settles library api-error/orgUrlWrong sign-in-error/orgUrlWrong
¦IDX20108: The address specified '{} ' is not valid as per HTTPS scheme. Please specify an https address for security reasons. If you want to test with http address, set the RequireHttps property on IDocumentRetriever to false.
Your ¦Issuer is missing.
Your Issuer must ¦start with https.
= settles library api-error/pathNotFound
The requested ¦path was not found
= settles library api-error/rateLimited sign-in-error/rateLimited
You exceeded the ¦maximum number of requests. Try again in a while.
= settles library api-error/requestInvalid
¦ETag syntax is invalid.
¦ETag value doesn't match.
Invalid ¦combination of parameters specified.
Invalid ¦pagination properties.
Invalid ¦paging request.
Invalid search ¦criteria.
The HTTP request is not ¦acceptable.
The provided ¦filter is unsupported.
The request body was not well-¦formed.
The request was not ¦valid: {}
= settles library api-error/resourceNotFound
¦Entity not found exception.
Invalid user id; the user either does not exist or has been ¦deleted.
= settles library api-error/tlsIntercepted
No valid ¦public key found in certificate chain
java.security.cert.¦CertificateException: No valid public key found in certificate chain.
= settles library api-error/tokenExpired
"code":"¦FST_JWT_AUTHORIZATION_TOKEN_EXPIRED","error":"Unauthorized","message":"Authorization token expired"
"errorcode": "steps.jwt.¦TokenExpired"
"¦faultstring":"Access Token expired"
(¦ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired
(token_expired) {}
¦BadJWTException: Expired JWT
¦CWWKS1716E: The resource server failed the authentication request because the access token which is in the request has expired.
¦ExpiredException: Expired token
¦FastifyError: Authorization token expired
IDX10223: Lifetime validation failed. The token is expired. ¦ValidTo (UTC): '{} ', Current time (UTC): '{} '.
IDX10223: Lifetime validation failed. The token is expired. ¦ValidTo: '{} ', Current time: '{} '.
JWT Validation Failed: ¦IDX10223: Lifetime validation failed. The token is expired
Jwt is expired
¦JwtTokenExpired: token ({}) expired
Key not ¦authorized: token has expired
¦OAuth access token expired. [{}]
Signature has expired
Signature has expired.
The JWT is expired: no profile is ¦built
The token expired ¦at '{} '
The token is expired
Token Expired: policy({}) {} steps.jwt.¦TokenExpired
Token ¦issued to client {} has expired
error="¦invalid_token" error_description="the token has expired"
invalid ¦exp claim ({}) was specified for access token
keymanagement.service.¦access_token_expired {} Access Token expired
¦oauth2: token expired and refresh token is not set
the 'Expiration' was not ¦able to be validated. {}
token expired: json.exp= {} , ¦ngx.time()= {}
token has invalid ¦claims: token is expired
= settles library api-error/tokenExpired sign-in-error/clockSkewed
"exp" claim ¦timestamp check failed
"¦exp" not satisfied
"{} " validation failure ({} ): JWT expired {} seconds ¦ago
(¦ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time {} must be before the expiration date/time {}
Authorization token expired: ¦FST_JWT_AUTHORIZATION_TOKEN_EXPIRED
Expired JWT
JWT expired at {} . Current time: {} , a ¦difference of {} milliseconds. Allowed clock skew: {} milliseconds.
JWT expired {} milliseconds ago at {} . Current time: {} . Allowed clock ¦skew: {} milliseconds.
JWT expired, now {} , ¦exp {}
Jwt expired ¦at {}
The JWT is no longer valid - the ¦evaluation time {} is on or after the Expiration Time (exp={} ) claim value{}
The Token has ¦expired on {} .
The token violates some mandatory ¦constraints, details: - The token is expired
¦date claim [exp] value {} must be after now {}
go-¦jose/go-jose/jwt: validation failed, token is expired (exp)
invalid ¦expiration time (exp) claim: token is expired
jwt expired
oidc: token is expired (Token ¦Expiry: {} )
unexpected JWT "exp" (expiration time) claim value, expiration is ¦past current timestamp
= settles library api-error/tokenExpired workflows-403/connectionExpired
The token has ¦expired.
= settles library api-error/tokenInvalid sign-in-error/samlSignatureInvalid
¦IDX10504: Unable to validate signature, token does not have a signature: '{} '.
= settles library api-error/tokenNotDpopBound
JWT Access Token has no ¦jkt confirmation claim
operation ¦indicated DPoP use but the JWT Access Token has no jkt confirmation claim
= settles library api-error/tokenRevoked workflows-403/connectionExpired
The access token has been ¦revoked.
= settles library rdp-mfa/appNotAssigned sign-in-error/appNotAssigned
User is not ¦assigned to this application.
= settles library rdp-mfa/factorRejected sign-in-error/factorRejected
User ¦rejected authentication
= settles library rdp-mfa/factorRejected sign-in-error/passcodeInvalid
Each code can only be used ¦once. Please wait for a new code and try again.
Your code doesn't match our ¦records. Please try again.
= settles library rdp-mfa/factorTimedOut sign-in-error/factorTimedOut
Your push ¦notification has expired.
= settles library rdp-mfa/remoteAccessDenied
Remote access to the server is not ¦enabled
The connection was denied because the user account is not ¦authorized for remote login
The remote ¦computer requires Network Level Authentication, which your computer does not support
The remote computer that you are trying to connect to requires Network Level Authentication (¦NLA)
To sign in ¦remotely, you need the right to sign in through Remote Desktop Services
= settles library rdp-mfa/userInactive sign-in-error/userLocked
Your account is locked because of too many authentication ¦attempts.
Your account is ¦locked. Please contact your administrator.
= settles library rdp-mfa/windowsCredentials
An account failed to ¦log on. {} Failure Reason: Unknown user name or bad password
As a security ¦precaution, the user account has been locked because there were too many logon attempts or password change attempts
Failure Reason: The user has not been granted the requested ¦logon type at this machine
The ¦referenced account is currently locked out and may not be logged on to
The security ¦database on the server does not have a computer account for this workstation trust relationship
The user name or password is ¦incorrect. Try again.
You must change your password before ¦logging on the first time
Your account has time ¦restrictions that prevent you from logging on at this time
= settles library sign-in-error/agentFaulty
LDAP: error code 4 - ¦Sizelimit Exceeded
LDAP: error code ¦50 - Insufficient Access Rights
The ¦Kerberos client received a KRB_AP_ERR_MODIFIED error from the server
= settles library sign-in-error/appRefusedUser
/auth User is not ¦authorized: {}
/complete/saml/: Authentication request with IdP {} but this provider is not enabled for this ¦subdomain {}.
A user with the email {} already exists but with ¦different credentials.
An account already exists with this email address. Please sign in to that account ¦first, then connect your {} account.
¦Ask an administrator to add one of your groups to the allow list.
Conflict, the user with same username or email has been ¦onboarded.
Could not find ¦organization user for user '{}' organization '{}'
Domain '{}' is not verified for your SSO connection. Contact your company administrator. ¦TraceID: {}
Given email domain is not ¦bound to your organization
Incorrect login type, ¦attempting to use {} but user is of login type {}
Login failed: Login provider ¦denied login request
Login failed: No user with {} found, and ¦OIDC_CREATE_USER is False
No ¦seats available for organization, '{}'
Not enough ¦seats in organization '{}'. Add more seats or contact your administrator.
Permission Denied : Not a ¦Whitelisted user.
Received SAML assertion for user {} , but the user is not ¦permitted to log in
Received SSO request for user {} , but the user is not ¦permitted to log in
Required email domain not ¦fulfilled
SAML SSO authentication failed for user '{}'. Reason: User is not in ¦allowlist.
SAML: User [{} ] is not an authorized user or is not a ¦member of an authorized group
Signing in using your {} account without a ¦pre-existing account in {} is not allowed. Create an account in {} first
¦Signups are not allowed for login type {}
¦Sorry, but you are currently not authorized for access.
Sorry, but you'll need a ¦Metabase account to view this page. Please contact your administrator.
Sorry, you are not currently authorized to use this ¦hub. Please contact the hub administrator.
The ID token issued by the identity provider does not match the configured ¦essential claim. Please contact your administrator.
The account for provider: {} and username: {} ({}) does not exist and is not allowed to sign up as new account via {}, please use another ¦way to sign up
The account for provider: {} and username: {} ({}) does not exist and is not allowed to sign ¦up as new account, please contact your IT support
The account for provider: {} and username: {} ({}) is already ¦linked to another account: {} ({})
The application: {} has disabled users to ¦signin
The e-¦mail address is already taken: {}
The given ¦credential is rejected by the attribute condition.
The ¦given email address is associated with another account
The organization: {} has disabled users to ¦signin
The user is not authorized to login ¦based on the claims in the profile. Please contact your administrator.
There is already an account associated with that email address using a sign in method ¦other than {}. Please sign in using {}.
This ¦Office 365 user is connected to a Moodle account, but OpenID Connect login is not enabled for this Moodle account.
This account does not use SAML authentication. Please sign in using email and ¦password.
This site has restrictions in ¦place on the users that can log in with OpenID Connect.
This site has restrictions in ¦place on the users that can log in with OpenID Connect. These restrictions currently prevent you from completing this login attempt.
To accept your ¦invite to {}, you must first log in using your master password. Once your invite has been accepted, you will be able to log in using SSO.
To ¦confirm your identity, sign in with the same account you used originally.
Unable to login because you do not have permission on any ¦vCenter Server systems connected to this client.
Unable to view the user ¦interface. Contact the system administrator.
Unknown user with identity '{}'. Contact the ¦system administrator.
User '{}' is not assigned to this SSO organization. Contact your administrator. ¦TraceID: {}
User already exists, but is ¦linked to another account.
User does not exist and auto ¦registering is disabled.
User is member of a ¦rejection group.
User is not allowed to link with ¦external login provider
User is not ¦member of a required group.
User ¦role is not allowed to login.
User with {} {} already exists. ¦How do you want to continue?
User with {} {} already exists. Please login to account ¦management to link the account.
User's tag: {} is not listed in the application's ¦tags
Users associated with another account cannot be ¦added while SAML is enabled
Verify the {} email address on your OIDC provider to ¦authenticate!
You are logged in to your identity provider ¦however, this account has limited access to Moodle, please contact your administrator for more details.
You are not ¦entitled to meeting service
You ¦aren't a member of an authorized group!
You can't sign ¦up because email '{}' is already used by an existing user.
You have logged in successfully as {} but your account has been ¦suspended in Moodle.
You have logged in ¦successfully as {} but your auth type of {} is disabled.
You were removed from the organization ¦managing single sign-on for your account. {}
¦You're not authorized to access this page. Please contact the administrator. Reason: '{}' users are not allowed to sign up
Your access to organization {} has been ¦revoked. Please contact your administrator for assistance.
Your administrator has configured the application {} to block users ¦unless they are specifically granted ('assigned') access to the application
Your credentials ¦aren't allowed
Your email {} is not in ¦domains {} !
Your user account is not enabled to use ¦Single Sign-On.
[¦AuthFailure] Invalid authentication via OAuth2: unauthorized
[OAuth2] User doesn't exist, and public ¦registration not allowed for provider "{}"
[OpenID] Failed to ¦register user. User not unique
[OpenID] User doesn't exist, and public ¦registration not allowed for provider "{}"
[¦auth.oauth.email.not-allowed] {}
[auth.oauth.userinfo.missing] user not a ¦member of one of the required groups
[auth][error] ¦OAuthAccountNotLinked: {} . Read more at https://errors.authjs.dev#oauthaccountnotlinked
authenticated ¦principal does not match any allowed domain
authenticated ¦principal does not match any allowed user
claim {} does not match any associated ¦bound claim values
email in id_token ({} ) ¦isn't verified
invalid ¦hd claim ({}) was specified for {} token, {} was expected
local user with name {} already exists. Either change NameID in assertion or ¦remove local user and try again.
local user with name {} already exists. Either change email in OIDC identity or ¦remove local user and try again.
oidc: email not ¦verified
oidc: required claim {} value does not match. Got = {} , ¦want = {}
provided ¦email is not allowed
sub claim does not match ¦bound subject
unauthorized ¦principal (allowed groups)
unauthorized ¦principal (domain mismatch)
unauthorized ¦principal (user mismatch)
user "{}" cannot be ¦claimed by identity "{}" because it is already mapped to {}
user "{}" is NOT in allow list of auth ¦prof/vsys "{}"
¦verifyUser: Email {} is not within a {} managed domain
verifyUser: user.¦TeamMemberships {} not found in TeamWhiteList: {} for user {}
verifyUser: user.Username not found in ¦WhiteList: {}
= settles library sign-in-error/appUrlWrong
/login/saml/ : Bad idp param: ¦KeyError: {}
Cannot find any matching realm for [¦SamlPrepareAuthenticationRequest{}
Could not find an identity provider with the ¦identifier.
Could not find ¦organization for '{}'
Invalid SSO ¦identifier
No SSO provider ¦assigned for this domain
Organization not found from ¦identifier.
Organization not found or ¦SSO configuration not enabled
SSO Provider ¦assigned for this domain is currently disabled
The organization does not exist or does not have SAML ¦SSO enabled.
URL ¦empty in idp account
¦Zscaler Private Access is not configured for your company.
[¦THIRD_PARTY_AUTH] SAML authentication is not enabled
= settles library sign-in-error/assuranceUnmet
Attempted SAML login for unsupported ¦authn_context at IdP.
AuthnContext doesn't match ¦RequestedAuthnContext.
Expected authentication context ¦class reference (acr) was not returned with the authentication response or is invalid.
Rejecting SAML assertion as the ¦AuthnContextClassRef [{}] is not one of the ({}) that were requested in the corresponding AuthnRequest
The requested ¦level of authentication has not been satisfied.
¦acr not found in claims
= settles library sign-in-error/audienceMismatched
¦AADB2C90237: The provided id_token does not contain a valid audience. Valid audience values: '{}'.
Audience must contain ¦client_id {}
Claim "¦aud" does not contain Client ID.
Claim "¦aud" does not match Client ID.
ID Token "aud" (audience) claim ¦includes additional untrusted audiences
ID token not ¦intended for this relying party.
¦IdentityBrokerException: Wrong audience from token.
Incorrect id_token: ¦aud
Incorrect ¦refreshed id_token: aud
Invalid ID token: ¦Audience does not match
Invalid ¦audience {} in ID Token
OIDC ID Token validation error: aud claim ({} ) does not include $¦oidc_client ({} )
The ¦audience [{} ] does not match [{} ]
The audience does not match ¦ours
The ¦audience in ID Token [{}] does not match the expected audience {}
The authorized party does not match ¦ours
The ¦token's audience does not match.
This token is not for ¦us
Token error: Invalid ¦audience
Token ¦issued for does not match client id
Unexpected value for ¦azp (issued for) claim
¦Wrong audience from token.
aud is missing the client_id, expected {} to be ¦included in {}
¦aud mismatch, expected {} , got: {}
¦audience claim {} does not match expected client id: {}
invalid id_token ¦audiences: {}
invalid id_token: ¦aud: {}
invalid id_token: multiple audiences ({} ) and one of ¦them is not equal client_id ({} )
invalid id_token: one audience ({} ) which is not the client_id ({} ) and authorized party ({} ) is not ¦equal client_id ({} )
must match {} (found ¦audiences: {})
no match found token audience ¦array: client_id= {}
none of ¦our configured audience values could be found in "{} " claim
¦our configured audience value ({} ) could not be found in the array of values for "{} " claim
¦our configured client_id ({} ) could not be found in the array of values for "{} " claim
the configured ¦client_id ({} ) did not match the "{} " claim value ({} ) in the id_token
token audience does not match: id_token.aud= {} , ¦client_id= {}
= settles library sign-in-error/authenticationTooOld
Authentication issue ¦instant is too old or in the future
Authentication ¦statement is too old to be used with value {}
Max ¦age not satisfied.
The ¦gap between now and the time you logged into your identity provider exceeds the limit.
The token exceeds the supplied maximum ¦age.
Too ¦much time has elapsed since last authentication.
auth time of token is too ¦old
auth_time ({} ) is ¦beyond max age ({} / {} ): {}
invalid auth_time claim ({}) was specified for {} token (max ¦age)
too ¦much time has elapsed since the last End-User authentication
too ¦much time has elapsed since the last End-User authentication, max_age {} , auth_time: {} , now {}
= settles library sign-in-error/authorizationCodeInvalid
The ¦authorization code is invalid or has expired.
= settles library sign-in-error/claimMissing
"{}" attribute is expected, but missing, in SAML response. Attribute is used to fetch ¦existing user by "{}". Please contact your administrator.
A user id was not returned in the profile loaded from {}, ¦searched in "sub" and "id" fields.
An email field was not returned in the ¦profile or id_token parameter, but is required.
An email id or ¦OAUTH2_USERNAME_CLAIM='{}' is required to login into pgAdmin. Please update your OAuth2 account.
¦CWWKS1734E: The OpenID Connect client {} failed to authenticate the ID token because the claim {} specified by the {} configuration attribute was not included in the token.
¦CWWKS1738E: The OpenID Connect client {} failed to authenticate the JSON Web Token because the claim {} specified by the {} configuration attribute was not included in the token.
Cannot ¦find email claim
Cannot find ¦federated User Identifier post authentication handler
Configured ¦unique ID is not present in SAML response.
Could not find an email address, for this user, in the data provided by the ¦external authentication system
Could not map any ¦federated user properties to identity values. Check debug logs or the mapping used for additional details.
Could not obtain a value for ¦google.subject from the given credential.
Could not ¦process any SAML attributes in {}
¦Didn't find the attribute "{} " in the attributes which were received from the IdP. Cannot set a user for this request without a valid user attribute.
Email can't be blank, ¦Notification email can't be blank, and Notification email is invalid
Error in SAML response ¦processing: Invalid user attributes: email: The attribute is required
Failed to ¦extract subject from OIDC response: {}
Failed to ¦map SAML attributes. Assertion returned the following attribute keys: {}
Failed to ¦populate groups, error: {}, user will have empty group list, username: {}
Failed to retrieve SAML ¦AssertionInfo from response: missing AttributeStatement element.
¦Groups claim not found in JWT
¦Groups claim not found in token for user: {}
IDP parameter for the ¦UID not found. Possible parameters are: {}
Invalid SAML configuration: could not ¦find user email.
Invalid SAML response received: Invalid user ¦attributes: {}
Invalid user attributes: email: Required attribute cannot be ¦deleted.
Invalid user ¦attributes: {} : The attribute is required
NameID element must be present as ¦part of the Subject in the Response message, please enable it in the IDP configuration
¦NameID may not be configured at the IDP or the user does not have a valid NameID value.
¦Neither a {}, "name" or "username" was returned in the profile loaded from {}, but at least one is required.
No Attribute ¦Statement found in SAML response.
No attributes were present in SAML response. Attributes are used to create and fetch ¦users. Please contact your administrator
No email found in OIDC ¦payload!
No group ¦info in SAML response.
No user name ¦info in SAML response
No value found in ¦SamlResponse for match key=saml:NameID
None of the given policies ( {} ) are defined, credentials will not be ¦generated
OAUTH ¦userinfo does not have username or email {}
OAuth ¦2.0 {} email claim not found
OAuth profile does not have an email ¦address
OAuth2 auto registration (¦ENABLE_AUTO_REGISTRATION) is enabled but OAuth2 provider {} doesn't return required fields: {}
OIDC provider did not ¦return an email address
OIDC provider did not ¦return an email claim
OIDC provider did not ¦return email claim
Okta profile ¦contained no email
Provider ¦didn't return an email address
Remote user could not be set: contact the ¦website administrator
Role or policy claim missing from the JWT token, credentials will not be ¦generated
¦RoleSessionName is required in AuthnResponse (service: AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken)
SAML Assertion did not contain a ¦persistent Subject Identifier attribute or Subject NameID uniquely identifying this user
SAML Assertion does not contain an email ¦address
SAML Authentication failed. Invalid SAML response (missing ¦attributes: {} ).
SAML NO ¦HANDLE ERROR
SAML Profile did not contain an email ¦address
SAML Response does not contain the name of the ¦subject
SAML assertion attribute ¦statement is invalid
SAML assertion does not contain ¦NameIdentifier element
SAML assertion does not contain a ¦NameID
SAML assertion does not contain an ¦attribute with name [{}]
SAML assertion does not contain an ¦email
SAML assertion does not contain required user ¦attributes.
SAML login failed: The SAML response is missing required ¦attributes ({})
SAML login was ¦unsuccessful because one of the attributes is incorrect.
SAML login was ¦unsuccessful because one of the attributes is incorrect. Please contact your System Administrator.
SAML response missing '{} ' ¦attribute
SAML user from IdP {} rejected due to missing entitlement for subdomain '{}'. User ¦entitlements: {}
SAML ¦userinfo does not have username or email {}
SAML: ¦Unique ID field is not provided in SAML Response
Saml response does not contain group ¦information
¦Subject's NameID is empty.
The Attribute ¦Statements of SAML Response with ID {} contained no attributes and the SAML Assertion Subject did not contain a SAML NameID
The Attribute Statements of SAML Response with ID {} contained no attributes and the SAML Assertion Subject did not contain a SAML NameID. Please verify that the Identity Provider configuration with ¦regards to attribute release is correct.
The parameter "{}" is missing from the user ¦attributes.
There is no ¦AttributeStatement on the Response
Tried to use email as a fallback when ¦searrching for org user, but there was no email found in claims.
Unable to ¦complete SAML login with an empty email address.
Unable to log in: SAML ¦info does not contain user attributes.
Userinfo Response did not contain a ¦sub Claim
Username claim "{}" missing from token. Perhaps the OpenID scope and/or username claim type are ¦misconfigured?
While trying to auto provision the user there was no email to use to get the domain of to ¦mark the email as verified.
You have logged in successfully but we could not find your {} attribute to ¦associate you to an account in Moodle.
[OpenID] Configured group claim with name "{}" does not exist or is ¦empty.
[OpenID] Failed to find user ¦identifier for provider "{}"
[THIRD_PARTY_AUTH] SAML attribute value not found. ¦SamlAttribute: {}
[THIRD_PARTY_AUTH] SAML user rejected due to missing ¦eduPersonEntitlement. Provider: {}, Entitlement: {}
[¦auth.oauth.email.missing] {}
[oauth.¦role_attribute_strict_violation] idP did not return a role attribute, but role_attribute_strict is set
[¦openidStrategy] Key '{}' not found in {} token!
¦claim {} not found in token
error ¦getting user info: no email found in access token
error ¦validating claims: claim "{}" is missing
¦error_description=attributes+required%3A
groups claim is not a ¦slice
¦groups claim not found
¦groups claim not found or invalid
¦idToken and userInfo did not contain group field name: {}
missing "¦email_verified" claim
missing ¦AttributeStatement element
missing ¦email claim, not found "{} " key
missing required ¦sub claims
neither the id_token nor the ¦profileURL set an email
¦oidc: not found {} claim
oidc: required claim {} not ¦present in ID token
¦remote user could not be set
required ¦attribute email was not provided
required claim in ¦upstream ID token has invalid format
required claim in ¦upstream ID token missing
response did not contain a ¦AttributeStatement
¦userInfo did not contain a valid group field content, got null
{} claim missing from the JWT token, credentials will not be ¦generated
{} is set to "{} ", but could not set the remote user ¦based on the requested claim "{} " and the available claims for the user
= settles library sign-in-error/clientAuthMethodMismatched
"{}" not in "¦token_endpoint_auth_methods_supported" ({})
¦Preferred authentication method ({} ) not supported by provider according to provider metadata ({} ).
= settles library sign-in-error/clientCannotChallenge
unsupported ¦mfa provider
= settles library sign-in-error/clientFault
"¦entryPoint" config parameter is required for signed messages
'¦oidc_discovery_url' must be set for OIDC
(¦insecure_transport) OAuth 2 MUST utilize https.
1 validation error detected: Value '{}' at 'sAMLAssertion' failed to satisfy constraint: Member must have length greater than or equal to ¦4
1 validation error detected: Value null at 'sAMLAssertion' failed to satisfy ¦constraint
A success ¦handler is required
An 'audience' is required to validate the '¦aud' claim
An OpenID Connect response cannot contain an identity token or an access token when using ¦response_mode=query
Cannot connect to ¦shibd process, a site adminstrator should be notified.
Configuration file not found! Use the --action-configure ¦flag to generate file.
Configuration profile not found! Use the --action-configure ¦flag to generate the profile.
¦DEFAULT profile is missing! This is profile is required when not using --profile
Failed to get ¦SSODescriptor element from IDP metadata.
Failed to get credentials from your ¦keyring. Please run {} aws-okta add {} to add okta credentials
Failed to get okta credentials from your ¦keyring. Please make sure you have added okta credentials with aws-okta add
Failed to select a key since there are multiple for the signing algorithm [{}]; please specify a selector in ¦NimbusJwsEncoder#setJwkSelector
¦ID4014: A SecurityTokenHandler is not registered to read security token
Invalid request - connection ¦disabled
Invalid user attributes: Type for attribute {} could not be ¦determined
Invalid user attributes: {}: Attribute does not exist in the ¦schema.
JwtStrategy requires a function to retrieve jwt from requests (see option ¦jwtFromRequest)
¦JwtStrategy requires a secret or key
No ¦Gimme-Creds server URL in configuration. Try running --config again.
No JWKS provided. Please provide a ¦jwksUri
No authority or ¦metadataUrl configured on settings
No ¦tokenValidationHandler configured. Cannot check signature.
OAuth 2 MUST ¦utilize https.
OAuth 2.0 authentication requires session support when using state. Did you ¦forget to use express-session middleware?
OAuth2 Provider {} returned too ¦long a token. Current max: {}
OAuth2Strategy requires a ¦authorizationURL option
¦OAuth2Strategy requires a clientID option
OAuth2Strategy requires a ¦tokenURL option
¦OAuth2Strategy requires state: true option when PKCE is enabled
OIDC missing configuration ¦variables: $oidc_{}
Okta credentials are not in your ¦keyring. Please make sure you have added okta credentials with aws-okta add
Only the Authorization Code flow (with ¦PKCE) is supported
OpenIDConnectStrategy requires a ¦tokenURL option
OpenIDConnectStrategy requires an ¦authorizationURL option
¦OpenIDConnectStrategy requires an issuer option
Profile '{}' not found in your aws config. Use list ¦command to see configured profiles
¦SamlOptions required on construction
Setting ¦OIDC_{} not found
State url query params matches the redirect path ¦matcher: {}
The Validated Security Token must be of type ¦JsonWebToken, but instead its type is '{} '.
The Validated Security Token must be of type ¦JwtSecurityToken, but instead its type is: '{} '
The Validated Security Token must be of type ¦JwtSecurityToken, but instead its type is: '{} '.
The provider algorithm {} does not match the client's ¦OIDC_RP_SIGN_ALGO.
The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role ¦chaining
The requested DurationSeconds exceeds the ¦MaxSessionDuration set for this role
The requested DurationSeconds exceeds the ¦MaxSessionDuration set for this role.
The specified ¦item could not be found in the keyring
The value "openid" must be in the ¦OIDC_SCOPES
The {} provider is not configured to ¦support sign-in
Token endpoint ¦cluster not found
You must access ¦Nextcloud with HTTPS to use OpenID Connect.
You must not provide both a 'publicKey' and '¦issuerBaseURL'
You must not provide both a 'secret' and '¦jwksUri'
You must provide a '¦tokenSigningAlg' for validating symmetric algorithms
[auth][error] ¦MissingSecret: {} . Read more at https://errors.authjs.dev#missingsecret
[auth][error] ¦UntrustedHost: {} . Read more at https://errors.authjs.dev#untrustedhost
[next-auth][error][¦NO_SECRET] https://next-auth.js.org/errors#no_secret {}
audience must be provided or set to null ¦explicitly
client_id was supplied as an ¦argument, but it does not match self.client_id
code challenge method must be 'plain' or '¦S256'.
crypto.subtle.¦importKey is undefined. JWK auth middleware requires it.
either ¦creds.Organization (deprecated) or creds.Domain must be set, but not both.
either ¦oktaCreds.Organization (deprecated) or oktaCreds.Domain must be set, but not both.
exactly one of '¦jwt_validation_pubkeys', 'jwks_url', 'jwks_pairs' or 'oidc_discovery_url' must be set
init check session: authWellKnownEndpoints.userinfo_endpoint is undefined; set ¦auto_userinfo = false in config
issuer must be provided or set to null ¦explicitly
missing required setting: jwks-url or public-key-¦files
¦mutually exclusive settings: jwks-url and public-key-files
neither ¦code_challenge_method supported by the client is supported by the issuer
no claims to roles mapping, check connector ¦documentation
redirect_uri and ¦silent_redirect_uri must be different
response_type=id_token clients must provide a nonce parameter in ¦their authorization request parameters
¦serviceConfiguration passed without a tokenEndpoint
¦serviceConfiguration passed without an authorizationEndpoint
¦sessionChecksEnabled is activated but discovery document does not contain a check_session_iframe field
supported ¦introspection endpoint authentication method was not found
user.email: Attribute cannot be ¦updated.
{} alg requires ¦OIDC_RP_IDP_SIGN_KEY or OIDC_OP_JWKS_ENDPOINT to be configured.
= settles library sign-in-error/clientSecretInvalid
client ({} ) ¦secret expired
login?error=¦oidc_code_exchange_failure
= settles library sign-in-error/clockSkewed
¦AADB2C90235: The provided id_token is expired. Please provide another token and try again.
Incorrect id_token: ¦iat
Incorrect id_token: ¦nbf
Invalid ID token: ¦Expired token
The ID Token was issued too long ¦ago
The current time MUST be before the time ¦represented by the exp Claim.
Token error: Signature has ¦expired
authCallback Validation, iat rejected id_token was issued too far ¦away from the current time
¦authCallback id token expired
id_token not yet valid: id_token.iat= {} , ¦ngx.time()= {} , slack= {}
internal/¦urlutil: validation field, url hmac issued in the future
invalid ¦exp claim ({}) was specified for id token
invalid id_token current time {} before the ¦iat (issued at) time {}
token expired: id_token.exp= {} , ¦ngx.time()= {}
= settles library sign-in-error/credentialsWrong
AcceptSecurityContext error, data ¦52e
Invalid ¦Username ({}) or Password
Password is ¦incorrect
The username and/or the password you ¦entered is incorrect. Please try again.
= settles library sign-in-error/deviceCodeExpired
Device authorization ¦timed out.
The ¦device code has expired.
The ¦device code is invalid or has expired.
the device code {} has expired and the device authorization session has ¦concluded
= settles library sign-in-error/factorRejected
Access denied on ¦other device.
¦Duo Push REJECTED
¦MFA rejected by user
Verification was ¦rejected
= settles library sign-in-error/factorTimedOut
¦Duo Push TIMEOUT
Timed out ¦waiting for Duo MFA
User did not ¦accept MFA in time
Verification ¦timed out
= settles library sign-in-error/grantNotAllowed
"code" not in "¦response_types_supported" ({})
OAuth2 server does not allow request from this ¦Trino server
OpenID provider does not ¦support required code flow
= settles library sign-in-error/idpInitiatedUnsupported
"¦RelayState" value is missing from SAML response.
Default App for IdP-initiated is not configured. Make sure to ¦configure that from connection settings or include client_id in RelayState parameter.
¦ERR_NGROK_5302 {} disallows IdP-initiated logins
IdP (Identity Provider) flow has been disabled. Please ¦head to your Service Provider to login.
IdP-¦Initiated login is not enabled for connection {}
IdP-¦Initiated sign in is not enabled for connection '{}'.
IdP-¦initiated SSO is not allowed
IdP-initiated SSO is not allowed for provider '{}'. Please ¦initiate login from the application.
IdP-¦initiated SSO is not allowed for this organization
IdP-¦initiated SSO is not enabled for this configuration
¦InResponseTo is missing from response
Missing InResponseTo and IdP-initiated ¦Logins are not allowed
Missing ¦needed parameter RelayState
Required String parameter '¦RelayState' is not present
SAML response is missing InResponseTo; unsolicited (IdP-initiated) ¦responses are not accepted
¦SAMLResponse has no InResponseTo (IdP-initiated SSO is not supported
¦SAML_UNSOLICITED_RESPONSE IdP-initiated
The SAML ¦module for the endpoint configuration "{}" disallows IdP-initiated logins.
The required response parameter ¦RelayState was missing
Unsolicited SAML response received, but no ReturnUrl is configured. When receiving unsolicited SAML responses (i.e. IDP initiated login), Saml2 will redirect the client to the configured ReturnUrl after successful authentication, but it is not configured. In code-based config, add a ReturnUrl by setting the options.SpOptions.ReturnUrl property. In the config file, set the returnUrl attribute of ¦th
¦UnsolicitedResponse: Unsolicited response: None
saml2.response.¦UnsolicitedResponse: Unsolicited response: None
= settles library sign-in-error/issuerMismatched
¦AADB2C90238: The provided id_token does not contain a valid issuer. Valid issuer values: '{}'.
¦Bad id_token issuer {}
Discovery request ¦responded with an invalid issuer. expected: {}
ID token not ¦issued by expected OpenID provider.
Invalid ¦ID token: Issuer does not match
Invalid issuer {} in ¦ID Token
Issuer mismatch, possible ¦mix-up attack, received issuer: '{} '
The "iss" value must match the configured ¦providers' one ({} != {} ).
The ¦issuer [{} ] does not match [{} ]
The issuer does not match the one from the ¦discovery endpoint
The issuer in ID Token {} does not match the expected ¦ones: {}
The ¦token's issuer is either not well-formed, or does not match.
¦Wrong issuer from token. Got: {} expected: {}
authCallback incorrect iss does not match ¦authWellKnownEndpoints issuer
configured issuer ({} ) does not match the issuer provided in the response by the ¦OP ({} )
invalid issuer in discovery ¦document
iss from ¦argument does not match expected issuer
iss from ¦argument: {} does not match expected issuer: {}
¦iss mismatch, expected {} , got: {}
issuer " {} " in id_token is not ¦equal to the issuer from the discovery document " {} "
issuer ({} ) does not match the list of allowed Discovery ¦issuers
provider issuer {} did not match the issuer {} in discovery ¦info by
requested issuer ({} ) does not match the "{} " value in the provider metadata ¦file: {}
unexpected "¦iss" (issuer) response parameter value
unexpected ¦iss value, expected {} , got: {}
= settles library sign-in-error/jitFailed
Unable to sign in, please try another sign in ¦method.
User creation was denied by the ¦callout service.
User ¦creation was disabled.
User ¦linking failed.
User ¦linking was disabled.
= settles library sign-in-error/keysUnavailable
¦AADB2C90239: The provided id_token failed signature validation. Please provide another token and try again.
Could not find a valid ¦JWKS.
Error connecting to the given ¦credential's issuer.
No keys found for the ¦kid value {} provided in ID Token
No keys found in ¦jwks_uri provider configuration
OpenIDConnect ¦provider's HTTPS certificate doesn't match configured thumbprint
The key id, {} , was not found in the ¦server's keys
Unable to find a key for (algorithm, ¦kid):{} , {} )
Unable to find a key for ¦RSA
expected key not found in property jwks. This property is ¦most likely loaded with the discovery document. Expected key id (kid): {}
no valid key found in ¦issuer's jwks_uri for key parameters {}
= settles library sign-in-error/linkExpired
¦Activation link has expired
¦Activation link no longer valid
The ¦activation token is invalid
The ¦recovery token is invalid
The ¦recovery token is invalid.
Your ¦reset password token is no longer valid.
= settles library sign-in-error/notEnrolled
MFA not enrolled. Cannot continue. Please enroll an MFA factor in the Okta Web ¦UI first!
= settles library sign-in-error/orgUrlWrong
Authenticator, ¦SSO, or token URL is invalid.
¦CWWKS1703E: The OpenID Connect client requires SSL (HTTPS) but the OpenID Connect provider URL is HTTP: {}
Invalid ¦WellKnown OpenID Configuration URL
The ¦prefix of the SSO/token URL and the specified authenticator do not match.
issuer must use HTTPS (with TLS), or config value for property '¦requireHttps' must be set to 'false' and allow HTTP (without TLS).
= settles library sign-in-error/passcodeInvalid
Incorrect ¦PIN. Please try again.
= settles library sign-in-error/passwordExpired
AcceptSecurityContext error, data ¦532
AcceptSecurityContext error, data ¦773
Identity Provider (IdP) password has expired. Contact your IdP ¦team.
¦Password has expired.
Password is expired and must be ¦changed.
The ¦user's password is expired.
Your ¦password has expired
Your {} ¦password has expired
= settles library sign-in-error/pkceFailed
¦PKCE verification failed.
¦PKCE verification failed: {} .
The authorization request had no '¦code_challenge', but a 'code_verifier' was provided.
= settles library sign-in-error/provisioningRefused
Could not validate your ¦Office 365 credentials, received error: {}
= settles library sign-in-error/recoveryNotAllowed
¦Reset password is not allowed at this time. Please contact support for assistance.
= settles library sign-in-error/refreshTokenInvalid
Failed to refresh expired token because grant is invalid, ¦proceeding as "Token Expiration Check Disabled" is set
The ¦refresh token is invalid or expired.
Token ¦auto-refresh is required but is not possible because the refresh token has expired
Token has expired, token refresh is not ¦possible because the refresh token has expired
invalid ¦exp claim ({}) was specified for refresh token
= settles library sign-in-error/requestInvalid
¦CWWKS1713E: The OpenID Connect client {} request requires [openid] scope but the scope set {} specified in the OpenID Connect client configuration is missing the required scope.
= settles library sign-in-error/samlAudienceMismatched
Assertion audience mismatch. ¦Expect: {} , actual: {}
Assertion audience {} does not match ¦SP configuration {}
Assertion contains an ¦unacceptable AudienceRestriction.
Audience is invalid. Audience ¦attribute does not match {}
Audience is invalid. ¦Configured: {}
Audience restriction in SAML Assertion does not allow it for urn:¦amazon:cognito:sp:{}
¦AudienceRestriction validation failed.
¦AudienceRestriction validation failed. No matching audience found.
AudienceRestrictions conditions not satisfied! (Local ¦entity_id={} )
Condition '{urn:oasis:names:tc:SAML:2.0:assertion}AudienceRestriction' of type 'null' in assertion '{} ' was not valid.: None of the audiences within Assertion '{} ' matched the list of valid ¦audiances
¦Conditions [{}] do not match required audience [{}]
Die SAML-Antwort enthält nicht die ¦richtige Zielgruppe (Audience). Bitte vergewissere dich, dass die Service-Provider-URL in deinen {} -Einstellungen dem Service-Provider-Aussteller in „Erweiterte Optionen“ weiter unten entspricht.
Error code: ¦WPSAMLERR009
Failed to verify the assertion - The 'Audience' field in the saml response from the IdP does not match the configuration, Error ¦details=Expected={} , found={}
Failed: Audience Invalid
¦ID1038: The AudienceRestrictionCondition was not valid because the specified Audience is not present in AudienceUris.
Invalid Audience in ¦Conditions. Should be '{} ', but was '{} '
Invalid Audiences. The <AudienceRestriction> element contained only empty <Audience> ¦elements. Expected audience {} .
Invalid Audience{} . The audience{} , ¦did not match the expected audience {}
Invalid SAML response received: Audience ¦restriction in SAML Assertion does not allow it for {}
Invalid audience for this Response (expected '{} ', ¦got '{} ')
La risposta SAML non contiene i ¦destinatari corretti. Verifica che l’URL del provider di servizi nelle impostazioni {} corrisponda all’emittente del provider di servizi nelle opzioni avanzate di seguito.
Local entity is not the ¦intended audience of the assertion in at least one AudienceRestriction
None of the audiences within Assertion '{} ' matched the list of valid ¦audiances
Response does not ¦contain the required audience.
Response does not contain the required audience. (service: ¦AWSOpenIdDiscoveryService; status code: 400; error code: AuthSamlInvalidSamlResponseException)
SAM-¦60002 {} SAML Assertion Audience Restriction validation failed
SAML Assertion Audience ¦Restriction validation failed
SAML Response is not valid for this ¦audience
SAML assertion audience ¦mismatch. Expected: {} Received: {}
SAML audience ¦mismatch
SAML audience mismatch: assertion was issued for a ¦different service provider
SAML audience mismatch: expected {}, ¦got {}
SAML 回應未包含正確的¦受眾。請確定你 {} 設定中的服務提供者網址符合下列進階選項中的「服務提供者核發者」。
SAML_RESPONSE_INVALID_AUDIENCE
The SAML Response does not contain the correct Audience. Please check that the Service Provider URL in your {} settings matches the Service Provider Issuer in ¦Advanced Options below.
The configured Service Provider [{} ] is not a valid audience for the assertion. ¦Audiences: [{} ]
The value of Audience URI in the ¦plugin settings does not match the value of Audience URI received from the Identity Provider.
This SP [{} ] is not a valid audience for the assertion. ¦Candidates were: {}
This service provider is not the ¦intended audience.
[SAML] ¦consume_assertion: assertion audience is invalid
assertion Conditions ¦AudienceRestriction does not contain "{} "
audience ¦restriction validation failed: {}
required audience {} was not in Response ¦audiences {}
¦unacceptable AudienceRestriction in assertion ({} )
{} is not a valid ¦audience for this Response
= settles library sign-in-error/samlCertificateExpired
¦Cert is not valid at this time
IdP ¦x509 certificate expired
SAML certificate has expired {} ¦ago
The ¦SP certificate expired.
¦decryption cert is not valid at this time
= settles library sign-in-error/samlClockSkewed
(ExpiredTokenException) when calling the AssumeRoleWithSAML operation: Token must be ¦redeemed within 5 minutes of issuance
A valid ¦SubjectConfirmation was not found on this Response: SubjectConfirmationData is not yet valid
¦AADSTS500133: Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.
Assertion '{} ' with ¦NotBefore condition of '{} ' is not yet valid
Assertion ¦IssueInstant was invalid, issued in future
Assertion condition ¦notBefore is not valid
Assertion is not ¦yet valid.
Assertion is valid in the future, now: {} , ¦notBefore: {}
Assertion was not yet valid: ¦IssueInstant: '{} ', latest valid: '{} '
Can't use response yet: (now={} + ¦slack={} ) <= notbefore={}
Could not validate ¦timestamp: not yet valid. Check system clock.
Current time is ¦earlier than NotBefore condition
Current time is ¦earlier than NotBefore condition ({} )
Current time is ¦earlier than NotBefore condition ({} < {} )
Error code: ¦WPSAMLERR007
Error code: ¦WPSAMLERR008
Failed to ¦meet SAML Assertion Condition 'Not Before'
¦ID4147: The Saml2SecurityToken is rejected because the SAML2:Assertion's NotBefore condition is not satisfied.
¦ID4148: The Saml2SecurityToken is rejected because the SAML2:Assertion's NotOnOrAfter condition is not satisfied.
¦ID4222: The SamlSecurityToken is rejected because the SamlAssertion.NotBefore condition is not satisfied.
¦ID4223: The SamlSecurityToken is rejected because the SamlAssertion.NotOnOrAfter condition is not satisfied.
Message expired, was issued too long ¦ago.
Message rejected, was issued in the ¦future.
¦NotBefore in Condition was in the future.
¦NotBefore in SubjectConfirmationData is in the future
¦NotBefore in SubjectConfirmationData is in the future: {}
¦NotBefore in SubjectConfirmationData was in the future.
Received an assertion that is valid in the future. Check clock ¦synchronization on IdP and SP.
¦Rejecting SAML assertion because [{}] is before [{}]
¦Rejecting SAML assertion because [{}] is on/after [{}]
SAML Response is not ¦yet valid
SAML assertion not ¦yet valid
SAML_ERR_009
SAML_RESPONSE_INVALID_NOTBEFORE_VALIDATION
Subject is valid in the future. Now: {} , ¦NotBefore: {}
SubjectConfirmationData in assertion '{} ', with ¦NotBefore condition of '{} ' is not yet valid
The 'NotBefore' condition could not be verified ¦successfully. The saml response is not valid.
The 'NotOnOrAfter' condition could not be verified ¦successfully. The saml response is not valid.
This service cannot be ¦accessed because your login credentials are not yet valid. Please log in and try again.
Token must be ¦redeemed within 5 minutes of issuance
¦We received an invalid time in the response from the Identity Provider.
¦We received an invalid time in the response from the Identity Provider. Please contact your System Administrator.
[SAML] ¦consume_assertion: assertion is expired or not valid
assertion ¦Conditions is not yet valid
at {} got response that cannot be ¦processed because it expired at {}
at {} got response that cannot be ¦processed before {}
current time {} is before ¦NotBefore {}
= settles library sign-in-error/samlDecryptionFailed
An EncryptedAssertion found and no SP private key found on the settings to decrypt it. Be sure you provided the :settings parameter at the ¦initialize method
An {} found and no SP private key found on the settings to ¦decrypt it
Attribute ¦decryption failed with exception: {}
Could not decrypt assertion with key "{} ", "{} " ¦thrown: "{} "
Could not ¦decrypt because the private key is not present.
Could not decrypt the assertion NameId with the configured keys, see the ¦debug log for information
Could not decrypt the assertion, tried with "{} " keys. See the ¦debug log for more information
Could not decrypt the ¦attributes
Decryption of an ¦EncryptedID failed.
Decryption of an encrypted ¦node failed
ERR_EXCEPTION_OF_ASSERTION_DECRYPTION
Encrypted Assertion(s) could not be ¦decrypted using the configured Service Certificate(s).
Encrypted ¦Assertions encountered but Service Certificate was not provided.
Encrypted assertion could not be ¦decrypted using any available decryption certificate
Error ¦decrypting NameID: {}
Error ¦decrypting assertion: {}
Error ¦decrypting attributes: {}
Exception of Assertion ¦Decryption.
Failed to ¦decrypt SAML assertion [{}] with [{}]
Failed to ¦decrypt SAML assertion {}
Failed to decrypt assertion with provided key(¦s): {}
Failed to decrypt the ¦secret key.
Failed to obtain a cipher instance for ¦unwrapping with private key.
Found an encrypted element but ¦encryption private key is not set
¦ID4036: The key needed to decrypt the encrypted security token could not be resolved from the following security key identifier {}
Incorrect certificate ¦added on the Identity Provider for Encryption
No ¦decryption key for encrypted SAML response
No key was able to decrypt the ¦ciphertext. Keys tried: {}
No private key available for ¦decrypt, check settings
No private key available to ¦decrypt the assertion, check settings
SAM-¦65001 {} Unable to decrypt the SAML Assertion
SAML assertion [{}] is encrypted, but no ¦decryption key is available
SAML login was ¦unsuccessful as the Identity Provider response is not encrypted. Please contact your System Administrator.
SAML login was unsuccessful because an error occurred while ¦decrypting the response from the Identity Provider.
SAML login was ¦unsuccessful because encryption is not enabled. Please contact your System Administrator.
SAML login was ¦unsuccessful because the Service Provider Private Key was not found. Please contact your System Administrator.
SAML message has encrypted attribute [{}], but no ¦encryption key has been configured
The assertion is not ¦encrypted, which is required.
Unable to ¦decrypt the SAML Assertion
Unable to ¦resolve any key decryption keys.
at ¦decryptKeyInfo {} xml-encryption {} xmlenc.js
cannot decrypt key: ¦crypto/rsa: decryption error
failed to decrypt ¦EncryptedAssertion: {}
failed to ¦decrypt SAML response
failed to ¦decrypt key from response: {}
failed to decrypt response: cannot decrypt key: ¦crypto/rsa: decryption error
found encrypted NameID, but no decryption ¦credential was available
found encrypted assertions, but no ¦CredentialResolver was available
key decryption attempted with ¦mismatched cert, SP cert({} ), assertion cert({} )
no decryption ¦certs available
unable to decrypt ¦encrypted assertion: {}
= settles library sign-in-error/samlDestinationMismatched
'Destination' does not match requested URL or ¦AcsURL (destination "{} ", requested "{} ", acs "{} ")
A valid ¦SubjectConfirmation was not found on this Response: SubjectConfirmationData doesn't match a valid Recipient
¦Destination in response "{} " does not match the expected destination "{} "
¦Destination in response doesn't match the current URL. Destination is "{} ", current URL is "{} ".
Failed: Recipient ¦Mismatched
Intended destination {} doesn't match any of the endpoint ¦URLs on endpoint {} for profile {}
Intended destination {} doesn't match any of the endpoint ¦URLs {}
Invalid ¦Destination on Response. Should be '{} ', but was '{} '
Invalid ¦destination [{} ] for SAML response [{} ]
¦MSIS3200: No AssertionConsumerService is configured on the relying party trust {} that is a prefix match of the AssertionConsumerService URL {}
Recipient does not match ¦webex.com.
¦Recipient in SubjectConfirmationData ("{} ") does not match the current destination ("{} ")
¦Recipient in SubjectConfirmationData does not match the current URL. Recipient is {} , current URL is {} .
¦Recipient in the SAML response was not valid.
¦Recipient is invalid. Configured: {}
Response was received at a ¦different endpoint URL {} than was requested {}
SAML Assertion SubjectConfirmationData ¦Recipient {} does not match expected value {}
SAML ¦Destination mismatch for {}: expected {}, received {}
SAML ¦Destination mismatch: expected {}, got {}
SAML ¦destination mismatch
SAML message ¦delivered with POST to incorrect server URL.
SAML message ¦intended destination endpoint did not match recipient endpoint
SAML response {} is for destination {} but this realm ¦uses {}
SAML 回應未包含正確的目的地,¦其應該看起來像 {} 。請檢查你的 {} 設定。
SAML_RESPONSE_INVALID_DESTINATION
SAML_RESPONSE_INVALID_RECIPIENT_MISMATCH
Subject confirmation recipient for ¦asertion '{} ' did not match any valid recipients
SubjectConfirmationData recipient {} does not match SP assertion consumer URL, found. SP ¦ACS URL from context: {}
SubjectConfirmationData/@Recipient for assertion '{} ' did not match any valid ¦recipients: {}
The Assertion ¦Consumer Service URL {} is not registered in the metadata for the SP {}
The SAML Response does not contain the correct Destination, which should ¦look like {} . Please check your {} settings.
The response was received at {} ¦instead of {}
This Assertion ¦Consumer Service is not the intended recipient.
This service cannot be ¦accessed because your login request contained invalid recipient information. Please log in and try again.
¦Unrecognized Destination value, Expected: {} , Actual: {}
¦Unrecognized Recipient value, Expected: {} , Actual: {}
¦Wrong Recipient in SubjectConfirmationData. Current URL is: {} , Recipient is {}
assertion ¦SubjectConfirmation Recipient is not {}
destination '{} ' not in return ¦addresses '{} '
= settles library sign-in-error/samlIssuerMismatched
(InvalidIdentityToken) when calling the ¦AssumeRoleWithSAML operation: Issuer not present in specified provider
(InvalidIdentityToken) when calling the ¦AssumeRoleWithSAML operation: Specified provider doesn't exist
/complete/saml/: No valid IdP as issuer of the ¦SAMLResponse.
A SAML connection has not been ¦established with this Identity Provider
¦AADSTS50008: Unable to verify token signature. No trusted realm was found with identifier '{}'
¦AADSTS50107: Requested federation realm object {} does not exist
¦AADSTS50107: The requested federation realm object {} does not exist
Assertion ¦issuer is invalid.
Assertion issuer is invalid. ¦Expect: {} , actual: {}
Assertion issuer is not the ¦same as the requested issuer
¦Attempted SAML login for {} on account without that IdP
Cannot verify signature of message from unknown ¦sender {} .
Canvas did not ¦recognize your identity provider
¦Canvas is not configured to receive logins from {}.
Die SAML-Antwort enthält nicht den ¦richtigen Identitäts-Provider-Aussteller. Bitte vergewissere dich, dass die Aussteller-URL in deinen {} -Einstellungen dem Identitäts-Provider-Aussteller weiter unten entspricht.
¦Doesn't match the issuer, expected: <{} >, but was: <{} >
ERR_UNMATCH_ISSUER
Error code: ¦WPSAMLERR010
Failed to assume role: Issuer not present in specified provider (service: ¦AWSOpenIdDiscoveryService; status code: 400; error code: AuthSamlInvalidSamlResponseException)
Failed to process response message. ret=-{}(The identifier of a provider is unknown to #LassoServer. To register a provider in a #LassoServer object, you must use the methods ¦lasso_server_add_provider() or lasso_server_add_provider_from_buffer().)
Failed: Issuer ¦Mismatched
¦ID4175: The issuer of the security token was not recognized by the IssuerNameRegistry. To accept security tokens from this issuer, configure the IssuerNameRegistry to return a valid name for this issuer.
IDX10205: Issuer validation failed. Issuer: 'http://¦www.okta.com/{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
IDX10205: Issuer validation failed. Issuer: 'http://¦www.okta.com/{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '.
IDX10205: Issuer validation failed. Issuer: 'http://¦www.okta.com/{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10212: Issuer validation failed. Issuer: 'http://www.okta.com/{} '. Did not match any: validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '. For more details, see https://aka.ms/IdentityModel/issuer-validation.
¦IDX10260: Issuer validation failed. Issuer: 'http://www.okta.com/{} '. Did not match: validationParameters.ValidIssuer: '{} ' or validationParameters.ValidIssuers: '{} ' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{} '.
IdP ¦Entity ID configured and the one found in SAML Response do not match.
Identity provider with entity id '{}' is not ¦registered in the system.
Incoming identity provider identifier not included among the accepted ¦identifiers.
Invalid Issuer. ¦Actually '{} ', allowed '{} '
Invalid ¦issuer [{} ] for SAML response [{} ]
Invalid issuer in the Assertion/Response (expected '{} ', ¦got '{} ')
Invalid issuer in the Assertion/Response (expected {} , ¦got {} )
Invalid issuer in the Assertion/Response. Was '{} ', but ¦expected '{} '
¦Issuer in Assertion is invalid.
Issuer in Response doesn't match remote ¦entity ID.
¦Issuer in Response is invalid : {}
¦Issuer in Response is invalid.
Issuer ¦invalidated by issuer value {}
Issuer of Assertion '{} ' did not match any valid ¦issuers
Issuer {} does not match idp ¦entityId {}
¦Issuers in Assertion(s) and/or Response are different.
La risposta SAML non contiene l’¦Emittente del provider di identità corretto. Verifica che l’emittente dell’URL nelle impostazioni {} corrisponda all’emittente del provider di identità di seguito.
¦MSIS7007: The requested relying party trust {} is unspecified or unsupported.
Metadata for issuer {} ¦wasn't found
SAML Issuer [{}] does not match ¦expected value [{}]
SAML Issuer mismatch for IdP '{} '. This may happen if you initiated login with a different IdP in another ¦tab. Error: {}
SAML Issuer mismatch: assertion is from a different IdP than the ¦tenant's configured entity_id
SAML issuer ¦mismatch
SAML issuer mismatch: expected {}, ¦got {}
SAML metadata ¦entity ID mismatch. Expected: '{}', but found: '{}'.
SAML レスポンスに正しい ID ¦プロバイダが含まれていません。お使いの {} 設定の発行者 URL が以下の ID プロバイダ発行者に一致することを確認してください。
SAML 回應未包含正確的「¦身分提供者核發者」。請確定 {} 設定中的核發者網址符合以下的「身分提供者核發者」。
SAML_ERR_007
The IdP {} was not found ¦as a configured IdP.
The SAML Response does not contain the correct Identity Provider Issuer. Please check that the Issuer URL in your {} settings matches the Identity Provider Issuer ¦below.
The identifier of a provider is unknown to #LassoServer. To register a provider in a #LassoServer object, you must use the methods ¦lasso_server_add_provider() or lasso_server_add_provider_from_buffer().
The ¦institution you logged in from is not configured on this account.
The issuer of an assertion is not ¦considered as an IdP
The issuer of an assertion is ¦unkown to us.
The issuer of the response does not match the identity provider ¦we sent the request to.
The ¦partner identity provider {} is not configured.
Unable to ¦locate metadata for identity provider ({})
Unexpected issuer {} found in response, request was ¦sent to {}
¦Unknown SAML issuer. Expected: {} Received: {}
¦Unrecognized Issuer value, Expected: {} , Actual: {}
[SAML] consume_assertion: The identifier of a provider is unknown to #¦LassoServer
because it ¦isn't a valid IdP for this SP
expected Issuer value {} , ¦got {}
issuer does not match the IDP ¦metadata (expected "{} ")
no metadata found, can't ¦establish identity of issuer ({})
response Issuer does not match the IDP ¦metadata (expected "{} ")
= settles library sign-in-error/samlRequestMalformed
An unsigned ¦authn request was received but the metadata specify that they must be signed.
= settles library sign-in-error/samlSignatureInvalid
(InvalidIdentityToken) when calling the ¦AssumeRoleWithSAML operation: Response signature invalid
¦AADSTS50006: Signature verification failed because of an invalid signature.
¦AADSTS5000811: Unable to verify token signature. The signing key identifier does not match any valid registered keys.
¦Artifact Response signing is enabled, but signature element not found in Artifact Response element.
Assertion Signature failed ¦pre-validation: {}
Assertion [{}] is not ¦signed, but a signature is required
Assertion must be ¦explicitly signed
Assertion was required to be ¦signed, but was not
¦Both the response and the assertion it contains are not signed.
Certificate of the Signature ¦element does not match provided certificate
Certificate used in the document does not match any ¦registered certificate
Certificates don't match. ¦Expect: {} , actual: {}
Could not verify certificate against trusted ¦certs
Die SAML-Antwort ¦ist nicht signiert. Bitte überprüfe deine {} -Einstellungen.
ERROR_UNMATCH_CERTIFICATE_DECLARATION_IN_METADATA
ERR_FAILED_MESSAGE_SIGNATURE_VERIFICATION
ERR_ZERO_SIGNATURE
Error code: ¦WPSAMLERR004
FAILED_TO_VERIFY_SIGNATURE
Failed to process response message. ret=¦101(Signature element not found.)
Failed to process response message. ret=¦440(The profile cannot verify a signature on the message)
Failed to ¦validate SAML signature: Signature not found
Failed: Signature Invalid
¦Failure to validate signature profile.
Failure while ¦validating the signature of SAML message received from the IdP {} because the certificate in the SAML Message doesn't match the IDP certificate configured on the IdP Server Profile
Fingerprint of the certificate used in the document does not match any registered ¦fingerprints
¦ID4037: The key needed to verify the signature could not be resolved from the following security key identifier {}
¦ID4220: The SAML Assertion is either not signed or the signature's KeyIdentifier cannot be resolved to a SecurityToken.
IDENTITY_PROVIDER_RESPONSE_ERROR {} error="¦invalid_signature"
¦IDX10512: Signature validation failed. Token does not have KeyInfo. Keys tried: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10513: Signature validation failed. Unable to match key: KeyInfo: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10514: Signature validation failed. Keys tried: '{} '. KeyInfo: '{} '. Exceptions caught: '{} '. token: '{} '.
¦IDX10515: Signature validation failed. Unable to match key: KeyInfo: '{} '. Exceptions caught: '{} '. token: '{} '. Valid Lifetime: '{} '. Valid Issuer: '{} '
Incorrect X.¦509 certificate to validate SAML assertion.
Invalid SAML response ¦received: SAML Assertion signature is invalid.
Invalid SAML response ¦received: SAML Response signature is invalid.
Invalid Signature ¦on SAML Response
Invalid ¦document signature
Invalid signature for ¦object [{} ]
Invalid signature for ¦object [{} ]:
Invalid signature from ¦encrypted assertion
Invalid signature in response from ¦identity provider.
Invalid signature on ¦documentElement
Invalid ¦thumbprint (configured: {} calculated: {})
Invalid+SAML+response+¦received%3A+SAML+Assertion+signature+is+invalid
La risposta SAML non è ¦firmata. Controlla le impostazioni {} .
Message from {} failed signature ¦verification
Message was signed, but signature could not be ¦verified.
Missing signature for ¦object [{} ]
Missing signature ¦referencing the top-level element
¦Neither the assertion nor the response was signed.
¦Neither the response nor the assertions are signed
No Signature found. SAML Response ¦rejected
No ¦leaf certificate matched one from the assertion
No signature found in SAML Response or Assertion. Please sign at least one of ¦them.
No ¦valid SAML Signature found
PKIX path ¦construction failed for untrusted credential [{}]: {}
Received a {} from {} that cannot be ¦processed because it is not signed.
¦Reference Validation Failed
Required signature missing ¦on {}
Response signature invalid (service: ¦AWSSecurityTokenService; status code: 400; error code: InvalidIdentityToken)
Response was not ¦correctly signed
SAML Agent: {} failed to process signed assertion, error: Digest of ¦SignedInfo mismatch
SAML Assertion from IdP {} (auth profile {}) is signed by unknown ¦signer {} and has been rejected
SAML Assertion signature check failed! (Certificate #{} ¦may be invalid. {}
SAML Assertion signature check failed! (¦checked {} certificate(s))
SAML Message from IdP {} is signed by unknown ¦signer {} and has been rejected
SAML Response is not signed or has been ¦modified.
SAML Signature [{}] could not be validated ¦against [{}]
SAML Verify: Invalid SAML response, SAML Verify: No certificate ¦selected to verify
SAML assertion is ¦unsigned.
SAML login failed: No ¦IdP certificate configured
SAML ¦レスポンスが署名されていません。お使いの {} の設定を確認してください。
SAML 回應未¦簽署。請檢查你的 {} 設定。
SAML 回應的¦判斷提示尚未簽署。請檢查你的 {} 設定。
¦SAML2ValidationError: Signature did not validate against the credential's key.
¦SAMLAssertion signing is enabled, but signature element not found in SAML Assertion element.
¦SAMLResponse signing is enabled, but signature element not found in SAML Response element.
¦SAMLSignatureProfileValidator failed to validate signature
SAML_ERR_004
SAML_RESPONSE_INVALID_SIGNATURE
Security of SAML 2.0 SSO ¦POST response not established.
Signature did not validate against the ¦credential's key.
Signature ¦didn't verify for any of the the specified keys.
Signature didn't verify. Have the contents been ¦tampered with?
Signature do not ¦confirm to SAML signature profile. Possible XML Signature Wrapping Attack!
Signature is not ¦trusted
Signature is not ¦trusted or invalid
Signature ¦missing for assertion
Signature ¦missing for response
Signature of Assertion '{} ' from ¦Issuer '{} ' was not valid
Signature on an assertion could not be ¦verified.
Signature validated with the ¦contained key, but that is not configured as a trusted key.
Signature ¦validation failed for SAML Response
Signature validation failed. SAML Response ¦rejected
Signature validation failed. SAML Response ¦rejected.
Signature validation failed. SAML Response ¦rejected. {}
Signature validation failed. {} ¦rejected
The Assertion of the Response is not signed and the SP ¦require it
The Assertion of the Response is not signed and the ¦SP requires it
The Message of the Response is not signed and the SP ¦require it
The Message of the Response is not signed and the ¦SP requires it
The SAML Response is not signed and contains ¦unsigned Assertions. Response cannot be trusted.
The SAML Response is not signed. Please check your {} ¦settings.
The SAML ¦Response's Assertion is not signed. Please check your {} settings.
The SAML assertion signature failed to ¦verify.
The SAML ¦message signature failed to verify.
The SAML response signature failed to ¦verify.
The ¦SAMLResponse with id "{} ", does not have a valid signature
The XML Signature of this SAML message cannot be validated. Please verify that the saml realm ¦uses the correct SAML metadata file/URL for this Identity Provider
The XML Signature of this SAML message cannot be validated. Please verify that the saml realm uses the correct ¦SAMLmetadata file/URL for this Identity Provider
The assertion with id "{} " does not ¦have a valid signature
The incoming assertion was unsigned, ¦violating local security policy.
The ¦profile cannot verify a signature on the message
The signature of a message or of an assertion is invalid. That is ¦badly computed or with an unknown key.
The signature ¦on Assertion is not valid.
The signature ¦on Response is not valid.
The signature on the assertion cannot be ¦verified.
The signature reference URI did not match with the ID of the ¦verifiable XML.
The signature verified ¦correctly with the key contained in the signature, but that key is not trusted.
The signing certificate does not match ¦what's defined in the entity metadata.
This account cannot be ¦accessed because the login credentials could not be verified.
Unable to ¦find a signature on the SAML response returned
Unable to find a signature on the SAML response returned. ¦Pac4j is configured to enforce signatures on SAML2 responses from identity providers and the returned response {} does not contain any signature
Unable to verify message signature with supplied trust ¦engine.
¦Unauthenticated response contains an unsigned assertion
Unsupported ¦mechanisms found in Assertion; Please contact your administrator
Validation of received ¦messages enabled, but no signature found on message.
Verification of SAML assertion using the ¦IDP's certificate provided failed. Error: failed to verify signature with cert
Verification of SAML assertion using the ¦IDP's certificate provided failed. Error: {}
¦We received an invalid signature in the response from the Identity Provider.
X.¦509 Certificate field in plugin does not match the certificate found in SAML Response.
[SAML] ¦consume_assertion: The profile cannot verify a signature on the message
cannot validate signature on {} : ¦fingerprint mismatch
cannot ¦validate signature on {} : {}
invalid signature: Failed to verify signature against all the ¦certificates provided.
invalid signature: for uri {} calculated digest is {} but the xml to validate ¦supplies digest {}
invalid signature: the signature value {} is ¦incorrect
response does not contain a valid signature ¦element: {}
signature element not ¦present
= settles library sign-in-error/samlUserUnmatched
¦AADSTS50034: The user account {} does not exist in the {} directory. To sign into this application, the account must be added to the directory
¦AADSTS51004: The user account {} does not exist in the {} directory. To sign into this application, the account must be added to the directory
Another user already ¦owns the account. Please have your administrator check the authentication log.
Assertion contains ¦NameID with unsupported format {}
Can't create a new account, because {} email address is already ¦registered
¦Canvas doesn't have an account for user: {}
Ensure that 'User Field' property value ¦corresponds to value set in the 'User Table'
Ensure that the user you are trying the ¦test connection with is present in the system
Error in SAML response processing: Invalid ¦ProviderName/Username combination. Please check again
¦Federated ID provided by SAML assertion doesn't match our records.
¦Federated identity returned by {} is already linked to another user.
¦Inconsistency in user credentials is detected. Log out of the client and retry.
Invalid+¦ProviderName%2FUsername+combination.+Please+check+again
No ¦WordPress user exists for your account. Please contact your administrator.
No existing user account matches the SAML ID provided. This authentication service is not configured to create new ¦accounts.
No local user being ¦mapped.
No user registered on ¦AD/LDAP server that matches the SAML user.
Received SAML assertion for user {} , but the user does not ¦exist
Received SAML login request for unknown user: {} ¦redirecting to: {}
Received ¦SSO request for user {} , but the user does not exist
SAML Name ID and email address ¦do not match your user account
SAML authentication failed: Email has already been ¦taken
SAML authentication failed: ¦Extern UID has already been taken
SAML authentication failed: ¦Extern uid has already been taken, User has already been taken
SAML authentication failed: User has already been ¦taken
SAML authentication failed: Your NameID has already been taken. Please contact your administrator to ¦generate a unique NameID.
¦SAML2: User: {} not found
¦SAML2ValidationError: User: {} not found
The authenticated email address we expected was '{}', but we received '{}'. Please ensure they match exactly, including case ¦sensitivity. Contact your administrator to change your email to match.
The name ID sent by the identity provider is not an email address. Contact your ¦company administrator.
The user you were trying to authenticate as ¦differs from the user currently logged in at the IDP.
The user you were trying to authenticate as differs from the user ¦tied to the access token
USERNAMES_MISMATCH
User: {} not found. Could not ¦validate SAML Response
We couldn't verify your company login. The email address is not registered to your organization. Please contact your ¦DocuSign Administrator.
We were ¦expecting a user ID, but didn't get one. Please contact your administrator to correct this. {}
We were ¦expecting an email address as the Name Id, but we got {}. Please contact your administrator to correct this.
¦Whoops! The email address you entered can't be used to log in here.
You have logged in successfully as {} but do not have an account in ¦Moodle.
Your email address has changed at your Identity Provider. Ask your administrator to make a corresponding change on your ¦Atlassian products.
Your login data match an ¦earlier login by a different SAML user.
entered {} != returned {} from IdP {} -> reject SAML auth due to security ¦concerns
handle-linked-saml-users%3Aupdate-linked-¦primary-user-email-failed
username: ¦entered {} != returned {} from IdP
= settles library sign-in-error/scopesNotConsented
Unable to ¦finish because one or more permissions were not granted. Please retry and accept all permissions.
authentication failed because a required scope was not ¦granted
= settles library sign-in-error/sessionStateStale
A JWT for this login request identifier could not be found. Unable to ¦continue.
Assertion ID {} has already been ¦used.
¦AuthInvalidAWSALBAuthNonce
¦AuthInvalidCookie
¦AuthInvalidStateParam
¦AuthMissingAWSALBAuthNonce
Authorization timed out, or you have ¦switched browsers. Please try again.
¦CWWKS1744E: The current state {} of a response to the OpenID Connect client {} is not valid. The state value is either expired or has already been used.
¦Duplicate assertion received.
¦ErrorDescription=State+was+not+valid+or+the+request+has+expired
Failed to ¦get OIDC token from session
¦ID3206: A SignInResponse message may only redirect within the current web application: '{}' is not allowed.
¦IDENTITY_PROVIDER_LOGIN_ERROR {} error="expired_code"
InResponseTo ({}) doesn't match the expected ¦requestID ({})
¦InResponseToField doesn't correspond to sent message {}
Received ¦duplicate assertion.
Rejecting ¦replayed assertion ID '{} '
Request expired, please start ¦over and try again.
Requested ¦broker account linking, but current session is no longer valid.
SAML ¦Debugging: replay attempt detected for ID: {} , name: {}
SAML RelayState does not exist, try ¦logging in again?
SAML RelayState has expired. Try ¦logging in again?
SAML: Rejected ¦previous assertion ID "{} "
¦Single sign on redirect token is invalid or expired.
¦Single sign on redirect token is missing from the request.
¦Social transaction expired.
The login request identifier was not found in the request. Unable to ¦continue.
The request from the external authentication system is not ¦recognised by a process started by this application. Navigating back after a login could cause this issue.
The ¦session has expired.
This Assertion is one-time ¦used only.
This is due to a timeout; please restart your authentication session by re-¦entering the URL/bookmark you originally wanted to access: {}
This message has already been ¦processed
This page is no longer valid, please go ¦back to your application and sign in again
Unable to ¦finish login, SAML ACS session missing
We couldn't find your session. You may have ¦pressed the back button, refreshed the page, opened too many sign-in dialogs, or there is some issue with cookies. Try signing in again. If the issue persists, contact your administrator.
Your session has expired. Please try to ¦log in again.
Your session has expired. Please try to ¦sign in again.
[auth.oauth.¦pkce.missing] {}
auth method id does not match request ¦wrapper auth method id: {}
oidc.¦Callback: request state has expired
request token id has ¦expired
requested node state key expired before ¦authorisation completed
the nonce value ({} ) passed in the browser state was found in the cache already; possible ¦replay attack!?
= settles library sign-in-error/thirdPartyCookiesBlocked
Cookies are disabled on your browser. Please ¦enable Cookies and refresh this page.
= settles library sign-in-error/userInactive
AcceptSecurityContext error, data ¦533
AcceptSecurityContext error, data ¦701
= settles library sign-in-error/userLocked
AcceptSecurityContext error, data ¦775
the account is ¦locked
= settles library workflows-403/connectionExpired
¦reauth related error (invalid_rapt)
= settles network api-error/clientFault
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Cross origin requests are only supported for protocol ¦schemes: {} .
Can't connect to HTTPS URL because the SSL ¦module is not available.
Cross-Origin Request Blocked: The Same Origin Policy ¦disallows reading the remote resource at {} . (Reason: CORS request not http).
The cmdlet cannot run because the following parameter is missing: Proxy. Provide a valid proxy URI for the Proxy parameter when using the ¦ProxyCredential or ProxyUseDefaultCredentials parameters, then retry.
The response content cannot be parsed because the Internet ¦Explorer engine is not available, or Internet Explorer's first-launch configuration is not complete. Specify the UseBasicParsing parameter and try again.
= settles network api-error/oktaUnreachable
500 Can't connect to {}:¦443 (Bad hostname {})
A server with the specified ¦hostname could not be found.
AggregateError [ETIMEDOUT]:
Cannot connect to host {} :{} ssl:{} [Name or service not ¦known]
Cannot connect to host {} :{} ssl:{} [¦getaddrinfo failed]
Connect ¦Timeout Error
Connect Timeout Error (¦attempted address: {} , timeout: {} ms)
Connect Timeout Error (attempted ¦addresses: {} , timeout: {} ms)
Connect to {} [{} ] failed: Connection ¦refused
Connect to {} [{} ] failed: connect ¦timed out
Connection refused (Connection refused)
Connection ¦refused for URI {}
Connection ¦refused: connect
Connection refused: no ¦further information
Connection ¦timed out (Connection timed out)
Connection ¦timed out: connect
Connection ¦timeout to host {}
Connection to {} timed out. (connect ¦timeout={} )
Could not ¦resolve hostname
ERR_ADDRESS_UNREACHABLE
ERR_CONNECTION_TIMED_OUT
ERR_DNS_MALFORMED_RESPONSE
ERR_DNS_SEARCH_EMPTY
ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED
ERR_DNS_SERVER_FAILED
ERR_DNS_TIMED_OUT
ERR_INTERNET_DISCONNECTED
ERR_NAME_NOT_RESOLVED
ERR_NAME_RESOLUTION_FAILED
ERR_TIMED_OUT
Error Domain=NSURLErrorDomain Code=-¦1001
Error Domain=NSURLErrorDomain Code=-¦1003
Error Domain=NSURLErrorDomain Code=-¦1009
Failed to ¦establish a new connection: [Errno -2] Name or service not known
Failed to establish a new connection: [Errno -3] Temporary failure in name ¦resolution
Failed to establish a new connection: [Errno ¦101] Network is unreachable
Failed to establish a new connection: [Errno ¦11001] getaddrinfo failed
Failed to establish a new connection: [Errno ¦111] Connection refused
Failed to establish a new connection: [Errno ¦113] No route to host
Failed to establish a new connection: [Errno 8] ¦nodename nor servname provided, or not known
Failed to establish a new connection: [WinError ¦10061] No connection could be made because the target machine actively refused it
Failed to ¦open TCP connection to {} :{} (Connection refused - connect(2) for "{} " port {} )
Failed to open TCP connection to {} :{} (¦execution expired)
Failed to open TCP connection to {} :{} (¦getaddrinfo: Name or service not known)
HTTP connect ¦timed out
NS_ERROR_NET_TIMEOUT
NS_ERROR_UNKNOWN_HOST
Network is ¦unreachable (connect failed)
No ¦route to host
No ¦route to host (Host unreachable)
No ¦route to host - connect(2) for "{} " port {}
No ¦such host is known ({} )
ORA-¦29257: host {} unknown
¦SocketException: Failed host lookup: {} (OS Error: {}
The Internet connection ¦appears to be offline.
The request timed out. Please refresh the ¦page and try again.
The server at {} is ¦taking too long to respond.
The server name could not be ¦resolved.
The server name or address could not be ¦resolved
Unable to ¦resolve host "{} ": No address associated with hostname
[¦Errno -2] Name or service not known
[Errno -3] Temporary failure in name ¦resolution
[Errno ¦11001] getaddrinfo failed
[Errno ¦110] Connection timed out
[Errno ¦111] Connection refused
[Errno ¦61] Connection refused
[Errno 8] ¦nodename nor servname provided, or not known
[WinError ¦10060] A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond
cURL error ¦28: Connection timed out after {} milliseconds (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
cURL error ¦6: Could not resolve host: {} (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
cURL error ¦7: Failed to connect to {} port {} : Connection refused (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
client error (Connect): ¦dns error: failed to lookup address information: {}
com.android.¦volley.NoConnectionError: java.net.UnknownHostException: Unable to resolve host {}
connect ECONNREFUSED {} :{}
connect EHOSTUNREACH {} :{}
connect ENETUNREACH {} :{}
connect ETIMEDOUT {} :{}
curl: (¦28) Connection timed out after {} milliseconds
curl: (28) ¦Resolving timed out after {} milliseconds
curl: (¦6) Could not resolve host: {}
¦dial tcp {} : connect: connection refused
¦dial tcp {} : connect: connection timed out
dial tcp {} : connect: network is ¦unreachable
dial tcp {} : connect: no ¦route to host
¦dial tcp {} : connect: operation timed out
dial tcp {} : ¦connectex: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.
dial tcp {} : ¦connectex: No connection could be made because the target machine actively refused it.
dial tcp {} : ¦i/o timeout
dial tcp: lookup {} : ¦i/o timeout
dial tcp: lookup {} : no ¦such host
dial tcp: lookup {} on {} : no ¦such host
dial tcp: lookup {} on {} : server ¦misbehaving
error trying to connect: ¦dns error: failed to lookup address information: {}
error trying to connect: tcp connect error: Connection timed out (os error ¦110)
getaddrinfo EAI_AGAIN {}
getaddrinfo ENOTFOUND {}
getaddrinfo: ¦nodename nor servname provided, or not known
java.net.¦UnknownHostException: {}
net/http: request canceled while waiting for connection (Client.Timeout exceeded while ¦awaiting headers)
net::ERR_ADDRESS_UNREACHABLE
net::ERR_CONNECTION_TIMED_OUT
net::ERR_DNS_MALFORMED_RESPONSE
net::ERR_DNS_SEARCH_EMPTY
net::ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED
net::ERR_DNS_SERVER_FAILED
net::ERR_DNS_TIMED_OUT
net::ERR_INTERNET_DISCONNECTED
net::ERR_NAME_NOT_RESOLVED
net::ERR_NAME_RESOLUTION_FAILED
net::ERR_TIMED_OUT
¦php_network_getaddresses: getaddrinfo failed: {}
¦php_network_getaddresses: getaddrinfo for {} failed: {}
¦wget: unable to resolve host address {}
{:failed_connect, [{:to_address, {}}, {:inet, [:inet], :¦nxdomain}]}
{} : Name or service not ¦known
{} : ¦nodename nor servname provided, or not known
{} ¦took too long to respond.
{} ’s server ¦IP address could not be found.
= settles network api-error/oktaUnreachable rdp-mfa/oktaUnreachable
A connection attempt failed because the connected party did not ¦properly respond after a period of time, or established connection failed because connected host has failed to respond {} :{}
A connection attempt failed because the connected party did not ¦properly respond after a period of time, or established connection failed because connected host has failed to respond.
A socket operation encountered a ¦dead network.
A socket operation failed because the destination host was ¦down.
A ¦socket operation was attempted to an unreachable host.
A ¦socket operation was attempted to an unreachable network.
De externe ¦naam kan niet worden omgezet: '{} '
Der ¦Remotename konnte nicht aufgelöst werden: '{} '
Impossibile ¦risolvere il nome remoto.: '{} '
Le nom distant n'a pas pu être ¦résolu: '{} '
Nie można ¦rozpoznać nazwy zdalnej: '{} '
No se ¦puede resolver el nombre remoto: '{} '
No ¦such host is known.
No ¦such host is known. ({} :{} )
O nome remoto não pôde ser ¦resolvido: '{} '
The remote name could not be ¦resolved
The remote name could not be ¦resolved: '{} '
The requested name is valid, but no ¦data of the requested type was found.
This is ¦usually a temporary error during hostname resolution and means that the local server did not receive a response from an authoritative server.
WebExceptionStatus.NameResolutionFailure
WebExceptionStatus.Timeout
Невозможно ¦разрешить удаленное имя: '{} '
リモ¦ート名を解決できませんでした。: '{} '
未能¦解析此远程名称: '{} '
원격 ¦이름을 확인할 수 없습니다.: '{} '
= settles network api-error/orgUrlWrong
An invalid request URI was provided. The request URI must either be an absolute URI or ¦BaseAddress must be set.
¦CLEARTEXT communication to {} not permitted by network security policy
Invalid URL {} : No host ¦supplied
Invalid URL {} : No scheme supplied. Perhaps you ¦meant https://{} ?
No connection ¦adapters were found for {}
Only 'http' and 'https' ¦schemes are allowed.
Request URL has an unsupported ¦protocol '{} '.
Request URL is missing an 'http://' or 'https://' ¦protocol.
The resource could not be loaded because the App ¦Transport Security policy requires the use of a secure connection.
URL has an invalid ¦label.
http: no ¦Host in request URL
unsupported protocol ¦scheme "{} "
= settles network api-error/originNotAllowed
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: No 'Access-¦Control-Allow-Origin' header is present on the requested resource.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource. If an ¦opaque response serves your needs, set the request's mode to 'no-cors' to fetch the resource with CORS disabled.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: Response to preflight request doesn't ¦pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header has a value '{} ' that is not equal to the ¦supplied origin.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Credentials' header in the response is '{} ' which must be 'true' when the ¦request's credentials mode is 'include'.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Origin' header in the response must not be the ¦wildcard '*' when the request's credentials mode is 'include'.
Access to {} at '{} ' from origin '{} ' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'. The credentials mode of requests initiated by the XMLHttpRequest is ¦controlled by the withCredentials attribute.
Cross-Origin Request Blocked: The Same Origin Policy ¦disallows reading the remote resource at {} . (Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘{} ’).
Cross-Origin Request Blocked: The Same Origin Policy ¦disallows reading the remote resource at {} . (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: {} .
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at {} . (Reason: expected ‘¦true’ in CORS header ‘Access-Control-Allow-Credentials’).
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ‘{} ’. (Reason: ¦Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).
Failed to ¦load resource: Origin {} is not allowed by Access-Control-Allow-Origin. Status code: {}
Origin {} is not allowed by Access-¦Control-Allow-Origin. Status code: {}
¦XMLHttpRequest cannot load {} . Origin {} is not allowed by Access-Control-Allow-Origin.
¦origin validation failed
= settles network api-error/proxyBlocked
¦407 "Proxy Authentication Required"
¦407 Client Error: Proxy Authentication Required for url: {}
¦407 Proxy Authentication Required
502 Proxy Error. The ¦Forefront TMG denied the specified Uniform Resource Locator (URL). (12202)
A URL ¦requisitada não pôde ser recuperada
¦Acceso Denegado a la Caché
Access Denied (¦policy_denied)
Access Denied You ¦don't have permission to access "{} " on this server. Reference #{}
Access control configuration prevents your request from being allowed at this time. Please contact your service provider if you ¦feel this is incorrect.
¦Accesso alla cache negato.
¦Accès au cache interdit.
¦Acesso negado ao cache.
All configured parent ¦caches may be currently unreachable.
¦Attention Required! | Cloudflare
¦Begärd URL kunde inte hämtas
BŁĄD: ¦Dostęp do serwera cache zabroniony
BŁĄD: ¦Żądany URL nie może zostać pobrany
CHYBA: ¦Nelze získat požadované URL
¦CHYBA: Přístup k cache odepřen
CONNECT ¦tunnel failed, response {}
¦Cache Access Denied.
Cache ¦Sunucusunu Kullanamazsınız.
Cache ¦Zugriff verweigert.
Cache ¦toegang niet toegestaan.
Cacheåtkomst nekad.
¦Checking if the site connection is secure
De ¦gevraagde URL kon niet worden opgehaald
Det går inte att ¦vidarebefordra denna begäran just nu.
¦Dostęp do serwera cache zabroniony.
¦Défaillance de la passerelle Proxy
ERREUR : ¦accès au Cache Interdit
ERREUR : l'URL demandée n'a pas pu être ¦chargée
ERRO: A URL requisitada não ¦pode ser recuperada
ERRO: ¦Acesso negado ao cache
ERROR: ¦Acceso Denegado a la Caché
ERROR: ¦Cache Access Denied
ERROR: El URL ¦solicitado no se ha podido conseguir
ERROR: The requested URL could not be ¦retrieved
ERRORE: ¦accesso alla cache negato
ERRORE: non è possibile ¦accedere alla URL richiesta
ERR_PROXY_AUTH_REQUESTED
ERR_PROXY_AUTH_UNSUPPORTED
ERR_TUNNEL_CONNECTION_FAILED
ERR_UNEXPECTED_PROXY_AUTH
El URL ¦solicitado no se ha podido conseguir
En ¦ce moment, il est impossible de retransmettre cette requête.
Error ¦1006: Access denied
Error ¦1009: Access denied
Error ¦1010: The owner of this website has banned your access based on your browser's signature
Error ¦1020: Access denied
Errore ¦nel Proxy Gateway
FEHLER: Cache ¦Zugriff verweigert
FEHLER: Die ¦angeforderte URL konnte nicht gefunden werden
¦FEL: Cacheåtkomst nekad
FEL: Den ¦begärda URL-adressen kunde inte hämtas
FOUT: Cache ¦toegang niet toegestaan
FOUT: De ¦gevraagde URL kon niet worden opgehaald
¦Falha de Gateway Proxy
¦FortiGuard Intrusion Prevention - Access Blocked
¦Gateway Proxy Failure
Gateway Proxy ¦Fehler
Gateway-proxyfel
HATA: Cache ¦Sunucusu Kullanamazsınız
HATA: ¦İstenilen URL'e ulaşılamadı
¦ICAP protocol error.
¦Imposibilidad de enviar la petición en este momento.
Impossível ¦encaminhar esta requisição nesse momento.
Internet Security by ¦Zscaler
Kann die Anfrage ¦zurzeit nicht weiterleiten.
¦Momenteel niet in staat dit verzoek door te sturen.
¦Netskope: {} is blocked by your organization
Nie można ¦przekazać tego żądania w chwili obecnej.
Non è possibile ¦inoltrare la richiesta in questo momento.
Non è stato possibile ¦accedere alla URL richiesta.
Not allowed to browse {} ¦category
¦Peer received a valid certificate, but access was denied.
¦Proxy Authentication Required
Proxy response ({} ) !== 200 when HTTP ¦Tunneling
¦Przekazanie żądania zabronione.
¦Přístup k cache odepřen.
Reference #{} https://errors.¦edgesuite.net/{}
Request unsuccessful. ¦Incapsula incident ID: {}
Response status code does not ¦indicate success: 407 (Proxy Authentication Required).
¦Sorry, you have been blocked
The requested URL could not be ¦retrieved
The requested URL is ¦blocked by policy {}
The requested URL was rejected. Please ¦consult with your administrator. Your support ID is: {}
This resource is only ¦accessible through the proxy
¦Tunnel connection failed: 403 Forbidden
¦Tunnel connection failed: 407 Proxy Authentication Required
¦Tunnel connection failed: {}
Unable to ¦forward this request at this time.
Unable to tunnel through proxy. Proxy ¦returns "HTTP/1.1 407 Proxy Authentication Required"
Unable to tunnel through proxy. Proxy ¦returns "{} "
Web Page Blocked Access to the web page you were trying to ¦visit has been blocked in accordance with company policy.
X-Squid-Error: ¦ERR_ACCESS_DENIED {}
X-Squid-Error: ¦ERR_CACHE_ACCESS_DENIED {}
X-¦Squid-Error: {}
You have tried to access a web page which is in violation of your ¦internet usage policy.
Your organization has selected Zscaler to protect you from internet ¦threats.
Your request was denied because of its content ¦categorization: "{} "
cURL error ¦56: Received HTTP code 407 from proxy after CONNECT (see https://curl.haxx.se/libcurl/c/libcurl-errors.html)
curl: (¦56) CONNECT tunnel failed, response {}
curl: (¦56) Received HTTP code {} from proxy after CONNECT
net::ERR_PROXY_AUTH_REQUESTED
net::ERR_PROXY_AUTH_UNSUPPORTED
net::ERR_TUNNEL_CONNECTION_FAILED
net::ERR_UNEXPECTED_PROXY_AUTH
reasoncode=CATEGORY_DENIED
¦Żądany URL nie może zostać pobrany
¦Доступ к кэшу запрещён.
¦Запрошенный URL не может быть получен
Невозможно ¦переслать этот запрос в данное время.
ОШИБКА: ¦Доступ к кэшу запрещён
ОШИБКА: ¦Запрошенный URL не может быть получен
¦エラー: キャッシュへのアクセスを拒否されました。
エラー: 要求された¦URLからデータを取り出せませんでした。
キャ¦ッシュへのアクセスを拒否されました．
您¦所请求的网址（URL）无法获取
¦指定された URL を取得できませんでした
目¦前无法将您的请求进行转送操作
¦缓存访问被拒绝。
错误: 不能¦获取请求的 URL
错误: ¦缓存访问被拒绝
¦에러: 요청된 URL을 가져올 수 없습니다
¦요청된 URL을 가져올 수 없습니다.
¦캐쉬 이용 요청이 거절되었습니다.
¦현재로서는 이 요청을 진행 시킬 수 없습니다.
= settles network api-error/proxyBlocked rdp-mfa/proxyRefused
Errore del server remoto: (407) Richiesta ¦autenticazione proxy.
HTTP/1.1 ¦407 Proxy Authentication Required
Le serveur distant a retourné une erreur : (407) ¦Authentification proxy requise.
Proxy Authentication Required ( The ¦ISA Server requires authorization to fulfill the request. Access to the Web Proxy filter is denied. )
The proxy ¦tunnel request to proxy '{} ' failed with status code '{} '."
The remote server returned an error: (¦407) Proxy Authentication Required.
The request was ¦prohibited by proxy
Vzdálený server vrátil chybu: (407) ¦Vyžadováno ověřování proxy serveru.
WebExceptionStatus.RequestProhibitedByProxy
= settles network api-error/rateLimited sign-in-error/rateLimited
HTTP ¦429: Too Many Requests for {}
= settles network api-error/requestInvalid
¦etag syntax is invalid
¦etag value doesn't match
invalid ¦combination of parameters specified
invalid ¦paging request
the http request is not ¦acceptable
the provided ¦filter is unsupported
the request body was not well-¦formed
= settles network api-error/requestTooLarge
¦414 Request-URI Too Large
Der Remoteserver hat einen Fehler zurückgegeben: (¦414) URI Too Long.
The server refused this request because the request header fields are too ¦large.
= settles network api-error/tlsIntercepted
¦Basic Constraints of CA cert not marked critical
¦CN=Zscaler Intermediate Root CA ({} .net)
ERR_CERT_KNOWN_INTERCEPTION_BLOCKED
ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN
ERR_TLS13_DOWNGRADE_DETECTED
MOZILLA_PKIX_ERROR_MITM_DETECTED
Missing ¦Authority Key Identifier
SELF_SIGNED_CERT_IN_CHAIN
SSL_connect returned=1 errno=0 ¦peeraddr={} state=error: certificate verify failed (self-signed certificate in certificate chain)
Software is ¦Preventing Firefox From Safely Connecting to This Site
¦Zscaler Root CA
[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ¦Basic Constraints of CA cert not marked critical (_ssl.c:{} )
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: Missing Authority Key Identifier (_ssl.c:{} )
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain (_ssl.c:{} )
[SSL: ¦CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:{} )
[SSL: ¦UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled (_ssl.c:{} )
certificate, issued by {}: Self-signed certificate ¦encountered.
curl: (¦60) SSL certificate problem: self signed certificate in certificate chain
curl: (¦60) SSL certificate problem: self-signed certificate in certificate chain
error:¦0A000152:SSL routines::unsafe legacy renegotiation disabled
javax.net.ssl.¦SSLPeerUnverifiedException: Certificate pinning failure! Peer certificate chain: {}
net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED
net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN
net::ERR_TLS13_DOWNGRADE_DETECTED
¦self signed certificate in certificate chain
¦self-signed certificate in certificate chain
tls: ¦downgrade attempt detected, possibly due to a MitM attack or a broken middlebox
¦unsafe legacy renegotiation disabled
= settles network api-error/tlsIntercepted rdp-mfa/tlsIntercepted
Den ¦underliggande anslutningen stängdes: Det gick inte att upprätta en förtroenderelation för den säkra SSL/TLS-kanalen.
Die zugrunde liegende Verbindung wurde geschlossen: Es konnte keine Vertrauensstellung für den ¦sicheren SSL/TLS-Kanal eingerichtet werden.
Die zugrunde liegende Verbindung wurde geschlossen: Für den ¦geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden.
La connexion sous-jacente a été fermée : Impossible d'établir une ¦relation de confiance pour le canal sécurisé SSL/TLS.
Se ha ¦cerrado la conexión subyacente: No se ha podido establecer la relación de confianza para el canal seguro SSL/TLS.
The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure ¦channel.
WebExceptionStatus.TrustFailure
基になる接続が閉¦じられました: SSL/TLS のセキュリティで保護されたチャネルに対する信頼関係を確立できませんでした。
基础连接已经关闭: 未能¦为 SSL/TLS 安全通道建立信任关系。
基¦礎連接已關閉： 無法建立 SSL/TLS 安全通道信任關係。
= settles network api-error/trustStoreIncomplete
Can't verify SSL ¦peers without knowing which Certificate Authorities to trust
Could not find a suitable TLS CA certificate ¦bundle, invalid path: {}
Problem with the SSL CA cert (path? access ¦rights?)
the ¦trustAnchors parameter must be non-empty
x509: failed to load system ¦roots and no roots provided
x509: failed to load system ¦roots and no roots provided; {}
= settles network rdp-mfa/oktaUnavailable
Error en el servidor remoto: (500) Error ¦interno del servidor.
Serwer zdalny zwrócił błąd: (500) ¦Wewnętrzny błąd serwera.
The remote server returned an error: (¦500) Internal Server Error.
Удаленный сервер возвратил ошибку: (500) ¦Внутренняя ошибка сервера.
远程服务器返回错误: (500) ¦内部服务器错误。
遠端伺服器傳回一個錯誤: (500) ¦內部伺服器錯誤。
원격 서버에서 (500) ¦내부 서버 오류 오류를 반환했습니다.
= settles network rdp-mfa/proxyRefused
The proxy name could not be ¦resolved
The proxy name could not be ¦resolved: '{} '
WebExceptionStatus.ProxyNameResolutionFailure
= settles network rdp-mfa/rateLimited
Error en el servidor remoto: (¦429) Too Many Requests.
The remote server returned an error: (¦429) Too Many Requests.
¦Удаленный сервер возвратил ошибку: (429) Unknown status.
远程服务器¦返回错误: (429) Too Many Requests。
= settles network rdp-mfa/tlsOutdated
The client and server cannot communicate, because they do not ¦possess a common algorithm
The client and server cannot communicate, because they do not ¦possess a common algorithm.
The requested security ¦protocol is not supported.
= settles network sign-in-error/framingRefused
Framing '{} ' violates the following Content Security Policy directive: "frame-¦ancestors {} ". The request has been blocked.
Refused to ¦display '{} ' in a frame because it set 'X-Frame-Options' to '{} '.
Refused to frame '{} ' because an ¦ancestor violates the following Content Security Policy directive: "{} ".
The loading of “{} ” in a ¦frame is denied by “X-Frame-Options“ directive set to “{} “.
This page has a content security policy that ¦prevents it from being loaded in this way.
This page has an X-Frame-Options policy that ¦prevents it from being loaded in this context.
= settles network sign-in-error/localNetworkBlocked
A site requested a resource from a network that it could only access because of its users' ¦privileged network position
ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY
Permission was denied for this request to access the {} address ¦space
net::ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY
= settles okta api-error/agentFaulty sign-in-error/agentFaulty
Error while ¦posting data back to Okta=HTTP/1.1 400 Bad Request
= settles okta api-error/agentUnavailable
no connected ¦agents
request timed out ¦waiting for agent
= settles okta api-error/agentUnavailable sign-in-error/agentFaulty
¦Delegated authentication request timed out. Ensure that the agent for your directory is connected to Okta
= settles okta api-error/apiTokenInvalid
¦Auth_token supplied is not valid, validate the auth_token and update the plugin config.
Authentication required, check ¦auth_code
= settles okta api-error/authorizationMissing
Okta ¦API token not provided
The access token cannot be ¦presented in a query string.
[ERROR] no Okta credentials provided. Please set one of the following: '¦api_token' (or OKTA_API_TOKEN env var), 'access_token' (or OKTA_ACCESS_TOKEN env var), or 'private_key' + 'client_id' (or OKTA_API_PRIVATE_KEY + OKTA_API_CLIENT_ID env vars).
replace {¦apiToken} with your Okta API token.
your Okta ¦API token is missing.
= settles okta api-error/clientFault
"¦slo_url" must be specified when "participate_slo" is set to true
'¦device_is_registered' can either be set to 'true' or should not be present in the configuration
'¦factor_sequence' can only be set when access is 'CHALLENGE' and vice versa
'¦filter_type' in 'groups_claim' can only be set when 'type' is set to 'FILTER'
'¦filter_type' in 'groups_claim' is required when 'type' is set to 'FILTER'
'¦identity_provider_ids' should have at least one element when 'identity_provider' is 'SPECIFIC_IDP'
'jwks' or 'jwks_uri' is required when 'token_endpoint_auth_method' is '¦private_key_jwt'
'¦location_granularity_type' should be provided for '{}' behavior type
'login' ¦base schema is always required attribute
'¦mfa_remember_device' can only be set when mfa_prompt='DEVICE'
'¦number_of_authentications' should be set for '{}', '{}' and '{}' behavior types
'¦pattern' property is only allowed to be set for 'login'
'¦radius_from_location' should be set if location_granularity_type='LAT_LONG'
'¦refresh_token_lifetime_minutes' must be greater than or equal to 'access_token_lifetime_minutes'
'¦refresh_token_window_minutes' must be between 'access_token_lifetime_minutes' and 'refresh_token_lifetime_minutes'
'¦response_types' must contain at least one of ['token', 'id_token'] when 'grant_types' contains 'implicit'
'sub' claim can not be ¦excluded from the token
'username' is required (the only exception is when the assigned app has '¦SHARED_USERNAME_AND_PASSWORD' credentials scheme)
'username' should not be set if it is assigned to the app with '¦SHARED_USERNAME_AND_PASSWORD' credentials scheme
'value' is required parameter for '¦sub' claim
Access token contains non-¦ASCII characters. Per RFC 9449, access tokens must be ASCII-encodable for DPoP ath claim.
All attributes require ¦replacement; update is not supported by the Okta API. This is a provider bug.
Application ID can not be changed in the configuration ¦once it has been established during create.
Application Token cannot be created via ¦Terraform.
Application Token cannot be ¦updated via Terraform.
CANNOT set ¦re_authentication_frequency AND reauthenticateIn in one or more entries in chains at the same time
Cannot specify ¦postBody and x-www-form-urlencoded form at the same time.
Could not resolve a CLIENT_ID environment ¦variable.
DPoP requires '¦pycryptodomex' and 'jwcrypto' libraries. Install with: {}
Data type value should be array when ¦multiValue is set to true.
File type detection failed — the file may not be a valid image. Okta ¦accepts PNG, JPEG, and GIF formats only.
Have you ¦remembered to include the okta-jwt-verifier-impl.jar in your runtime classpath?
¦Import ID cannot be empty. Expected format: {}
¦Import ID must be in the format: {}
Invalid URL for DPoP htu claim: '{}'. URL must include scheme (https) and ¦netloc (domain).
¦OAuth2ClientProperties not found on classpath. Ensure spring-boot-starter-security-oauth2-client is included as a dependency.
¦Post Auth Session Policy Rule cannot be created
¦Priority {} is used by both rule[{}] and rule[{}]. Each rule must have a unique priority.
Provider ¦Crash in {} operation of data source {}
Provider ¦Crash in {} operation of resource {}
Proxy configuration must include ¦BOTH your username and password if authentication is required
Proxy port number must be a number, and between 1 and ¦65535 (inclusive)
Response ¦body is invalid or missing the verification value
Rule name {} is used by both rule[{}] and rule[{}]. ¦Each rule within a policy must have a unique name.
Session Violation ¦Detection Policy Rule cannot be created
The ¦AuthorizationMode configuration option must be one of: [SSWS, Bearer, PrivateKey]. You provided the SDK with
The ¦AuthorizationMode configuration option must be one of: [SSWS, PrivateKey]. You provided the SDK with
The Terraform Provider Okta ¦crashed during the {} operation of data source {} .
The Terraform Provider Okta ¦crashed during the {} operation of resource {} .
The default Entity Risk Policy rule (priority ¦99) cannot be imported or modified.
The default Post Auth Session Policy rule (priority ¦99) cannot be imported or modified.
This resource cannot be created via Terraform. Please import it or ¦let Terraform read it from the existing system.
This resource cannot be deleted via ¦Terraform.
This resource cannot be updated via Terraform. Please import it or ¦let Terraform read it from the existing system.
Unable to verify ¦ownership of the endpoint
When type is set to 'CUSTOM', the ¦resource_set and role attributes must be set.
at least "¦user_whitelist" or "group_whitelist" should be provided when using '{}' in "grant_type_whitelist"
¦brand_id required for email customizations: {}
¦brand_id required to create email customization
can not create an inactive auth server policy, only existing ¦ones can be deactivated
can not create inactive trusted origin, only existing trusted ¦origins can be deactivated
config must provide 'name' or 'id' to retrieve a group ¦rule
config must ¦provide either 'id' or 'name' to retrieve the IdP
config must provide either 'id' or 'name' to retrieve the network ¦zone
config must ¦provide either 'id', 'name' or 'key' to retrieve the authenticator
custom SAML apps must either have ¦response_signed or assertion_signed set to true
default enrollment policy cannot be used here, since it is used as a policy to re-assign apps to when they are ¦unassigned from this one
dpopEnabled must be a ¦boolean (True/False), but got {}: {}
¦dpopKeyRotationInterval must be at least {} seconds (1 hour), but got {} seconds.
dpopKeyRotationInterval must be at most {} seconds ({} ¦days), but got {} seconds
¦expected client id is required
for authenticator type '{}' fields '¦provider_host', 'provider_secret_key', 'provider_integration_key' and 'provider_user_name_template' are required
for authenticator type '{}' fields '¦provider_hostname', 'provider_auth_port', 'provider_shared_secret' and 'provider_user_name_template' are required
groups_claim is deprecated and will be removed in a future version. Please use Authorization Server Claims (¦okta_auth_server_claim) or app profile configuration instead.
invalid 'attribute_statements': when setting '¦filter_value' or 'filter_type', value of 'type' should be set to 'GROUP'
invalid '¦attribute_statements': when setting 'values', 'type' should be set to 'EXPRESSION'
invalid format used for ¦import ID, format must be {}
¦legacy_ignore_name must be false when creating a custom_app type authenticator
log stream is type other than aws or ¦splunk, this is a provider bug
missing ¦conditionally required fields, reason: '{}', missing fields: {}
¦oauthTokenRenewalOffset must be a non-negative integer
okta.client.rateLimit.¦maxRetries provided as {} but must be 0 (disabled) or greater than zero
okta.client.¦requestTimeout provided as {} but must be 0 (disabled) or greater than zero
¦primary name should be provided instead of associated one
¦unknown type for audience validation
unknown type for ¦clientId validation
when setting profile master type to 'OVERRIDE' at least one '¦master_override_priority' should be provided
you can not use ¦combine values across groups (union=true) for self scoped attribute (scope=SELF).
you can only provide '¦subject_match_attribute' with 'subject_match_type' set to 'CUSTOM_ATTRIBUTE'
you must provide either a '¦label_prefix', 'id', or 'label' for application search
zones with usage = "¦BLOCKLIST" cannot have trusted proxies
= settles okta api-error/clientFault sign-in-error/clientFault
¦promptInfo is required for decrypting biometric tokens
= settles okta api-error/clockSkewed
The token ¦timestamp is invalid
= settles okta api-error/concurrencyLimited
¦Concurrent limit rate exceeded
= settles okta api-error/dpopNonceRequired
Server requires a nonce in the DPoP proof. The SDK will automatically retry with the provided nonce. This is ¦normal for the first DPoP request to a server. ACTION: No action needed - SDK handles this automatically.
= settles okta api-error/dpopProofInvalid
'ath' claim in the DPoP proof does not match the ¦presented access_token.
'¦htm' claim in the DPoP proof JWT is invalid.
'¦htu' claim in the DPoP proof JWT is invalid.
'¦jti' claim in the DPoP proof JWT is invalid.
'¦typ' must be 'dpop+jwt' in the DPoP proof JWT.
DPoP JWK thumbprint validation failed. The JWK in the DPoP proof does not match the expected thumbprint. ACTION: 1. Ensure you are using the same Client instance for all requests. 2. Do not manually ¦rotate keys during active sessions. 3. Check that dpopKeyRotationInterval is configured consistently. Ensure you are using the same key pair for all requests.
Invalid DPoP Public Key ¦binding in refresh token
Multiple DPoP proof JWT ¦headers are not allowed.
The DPoP proof JWT cannot be ¦parsed.
The DPoP ¦proof JWT has already been used.
The DPoP ¦proof JWT is invalid.
The DPoP ¦proof JWT signature algorithm is invalid.
The DPoP ¦proof JWT signature is invalid.
The ¦public key used to sign the DPoP proof JWT is invalid.
= settles okta api-error/dpopProofMissing workflows-403/dpopRequired
The DPoP ¦proof JWT header is missing.
The resource request must use the DPoP authentication scheme when using a DPoP ¦bound token.
The resource request requires a DPoP ¦proof.
= settles okta api-error/endpointRefusesOauth
groups_claim ¦arguments are disabled with OAuth 2.0 API authentication
= settles okta api-error/engineMismatched
{} is a Classic org, okta-aws-cli is an OIE only ¦tool
{} is a {} for OIE ¦Orgs only
= settles okta api-error/engineMismatched sign-in-error/grantNotAllowed
SAML Assertion Bearer Grant is not supported by ¦OIE.
= settles okta api-error/factorSendThrottled
A phone call was recently made. Please wait ¦30 seconds before trying again.
An SMS message was recently sent. Please wait ¦30 seconds before trying again.
An email was ¦recently sent. Please wait 5 seconds before trying again.
You have reached the limit of ¦call requests, please try again later.
You have reached the limit of ¦sms requests, please try again later.
a phone call was recently made. please wait ¦30 seconds before trying again
an email was ¦recently sent. please wait 5 seconds before trying again
an sms message was recently sent. please wait ¦30 seconds before trying again
you have reached the limit of ¦call requests, please try again later
you have reached the limit of ¦sms requests, please try again later
= settles okta api-error/featureUnavailable
Ensure Identity Threat Protection (¦ITP) is enabled in your organization.
Ensure Identity Threat Protection (ITP) with Okta ¦AI is enabled in your organization.
Ensure the Session Violation ¦Detection feature is enabled in your organization.
Okta Verify SMS setup link is a feature only available on ¦paid Okta accounts. To enable this feature please upgrade your free tier org.
You do not have permission to access the feature you are ¦requesting
= settles okta api-error/featureUnavailable sign-in-error/grantNotAllowed
The {} ¦SKU is not enabled. Contact your Account Executive to enable the SKU to use the requested grant type or token exchange flow.
= settles okta api-error/methodNotAllowed
The endpoint does not ¦support the provided HTTP method
= settles okta api-error/networkZoneDenied sign-in-error/networkZoneDenied
The request is made from ¦outside the client's permitted network zones.
= settles okta api-error/objectStateForbids
Application '{} ' has not been deactivated, use '--¦force' to delete it
Cannot modify the app user because it is ¦mastered by an external app.
Cannot update this user because they are still being activated. Please try again in a ¦few minutes.
Group push mapping in ¦disallowed status
Okta will not allow a user to be updated to ¦STAGED. Can set to STAGED on user creation only
Service Password ¦Management Policies: {} Authenticator Enrollment Policies: {}
The Okta API doesn't allow ¦updating the group push mapping when the status is not either ACTIVE or INACTIVE
The application must be deactivated before ¦deletion.
To delete a group push mapping, the status must be INACTIVE. Setting the status to INACTIVE ¦however failed because the Okta API doesn't allow updating the group push mapping when the status is not either ACTIVE or INACTIVE
can not change password for provisioned user, the activation ¦workflow should be finished first. Please, check this diagram https://developer.okta.com/docs/reference/api/users/#user-status for more clarity.
cannot modify the app user because it is ¦mastered by an external app
cannot update this user because they are still being activated. please try again in a ¦few minutes
user is not ¦currently active
= settles okta api-error/objectStateForbids sign-in-error/provisioningRefused
A Group Push mapping did not get created from rule {} to ¦UserGroup {} since group with same name already exists in AppInstance {}
A Group Push mapping to the group {} did not get created from rule {} because an existing mapping already ¦existed.
= settles okta api-error/objectStateForbids sign-in-error/recoveryNotAllowed
¦Forgot password not allowed on specified user.
¦forgot password not allowed on specified user
= settles okta api-error/objectStateForbids sign-in-error/recoveryNotAllowed workflows-403/objectStateForbids
¦unlock is not allowed for this user
= settles okta api-error/objectStateForbids workflows-403/objectStateForbids
¦Activation failed because the user is already active
Cannot ¦assign apps or update app profiles for an inactive user.
Cannot ¦modify the {} attribute because it has a field mapping and profile push is enabled.
Cannot modify the {} attribute because it is a ¦reserved attribute for this application.
Cannot modify the {} attribute because it is ¦immutable.
Cannot ¦modify the {} attribute because it is read-only.
Cannot ¦modify the {} object because it is read-only.
¦Change password not allowed on specified user.
Change recovery ¦question not allowed on specified user.
¦Deactivate application for user forbidden.
¦Delete application forbidden.
Operation failed because user profile is mastered ¦under another system
The entity is not in the expected state for the requested ¦transition.
This operation is not allowed in the ¦user's current status.
¦Unlock is not allowed for this user.
¦YubiKey cannot be deleted while assigned to an user. Please deactivate YubiKey using reset MFA and try again
cannot ¦assign apps or update app profiles for an inactive user
cannot ¦modify the {} attribute because it has a field mapping and profile push is enabled
cannot modify the {} attribute because it is a ¦reserved attribute for this application
cannot modify the {} attribute because it is ¦immutable
cannot ¦modify the {} attribute because it is read-only
cannot ¦modify the {} object because it is read-only
¦change password not allowed on specified user
change recovery ¦question not allowed on specified user
¦deactivate application for user forbidden
¦delete application forbidden
the entity is not in the expected state for the requested ¦transition
this operation is not allowed in the ¦user's current status
= settles okta api-error/oktaUnavailable
Set up is temporarily unavailable due to server ¦maintenance. Try again later.
= settles okta api-error/orgTokenUnverifiable
Decoding access tokens from this issuer '{} ' may not be possible. Your issuer URL should be in the format of 'https://{yourOktaDomain}/oauth2/¦qualifier'
JOSE header ¦typ (type) application/okta-internal-at+jwt not allowed
JOSE header ¦typ application/okta-internal-at+jwt not allowed
The ¦Org Authorization Server is not supported.
= settles okta api-error/orgUrlWrong
malformed Okta API URL (org_name+base_url value, or ¦http_proxy value): {}
= settles okta api-error/orgUrlWrong sign-in-error/authorizationServerMissing
Not found: Resource not found: {} (¦AuthorizationServer)
= settles okta api-error/orgUrlWrong sign-in-error/orgUrlWrong
Issuer URL passed to ¦constructor contains "-admin" in subdomain.
Issuer URL passed to ¦constructor contains "-admin" in subdomain. Required usage: new OktaAuth({issuer:
Issuer must be a valid URL. Required ¦usage: new OktaAuth({issuer:
It ¦looks like there&#39;s a typo in your Okta domain.
It ¦looks like there's a typo in your Okta Issuer URL.
Okta ¦Org URL not provided
Replace {¦yourOktaDomain} with your Okta domain.
¦Replace {} with your Okta domain.
The provided ¦oktaDomain is invalid.
To fix this add the 'okta.oauth2.issuer' property to your application ¦environments.
URL passed to ¦constructor contains "-admin" in subdomain.
URL passed to ¦constructor contains "-admin" in subdomain. Required usage: new OktaAuth({url:
Your ¦Okta Issuer URL is missing.
Your Okta Issuer URL must ¦start with https.
Your Okta Issuer URL should not contain -¦admin.
Your ¦Okta URL is missing.
Your Okta URL must start with &#¦39;https&#39;.
Your Okta URL must ¦start with 'https'.
Your Okta URL must ¦start with https.
Your Okta URL should be type of ¦str.
Your Okta domain should not contain -¦admin.
it ¦looks like there's a typo in your Okta domain.
¦oktaDomain cannot be empty
= settles okta api-error/originNotAllowed sign-in-error/browserTokenRequest
Browser requests to the token endpoint must be made from one of the registered Trusted ¦Origins.
= settles okta api-error/otherService
Authentication with the specified ¦SMTP server failed.
Connection with the specified ¦SMTP server failed.
Failed to get access token for ¦SMTP server configuration. Failure details: {} .
= settles okta api-error/rateLimited
HTTP 429 retry ¦delay would exceed okta.client.rateLimit.requestTimeout
= settles okta api-error/rateLimited sign-in-error/rateLimited
There are too many users trying to sign in right now. We will ¦automatically retry in {} seconds.
= settles okta api-error/rateLimited sign-in-error/rateLimited workflows-403/rateLimited
API call exceeded ¦rate limit due to too many requests.
api call exceeded ¦rate limit due to too many requests
= settles okta api-error/requestInvalid
Accept Header did not contain supported ¦media type 'application/json'
Api validation failed: com.saasure.core.services.user.¦InvalidUserProfileException: Could not create user due to invalid profile
¦Api validation failed: {}
Application ¦label must not be the same as an existing application label.
Array specified in ¦enum field must match const values specified in oneOf field.
At least one of ''conditions.people.users.include'' or ''conditions.people.groups.include'' must contain a valid user or group when ''conditions.¦grantTypes'' contains one or more of
At least one of Proxy Status, Location, or ¦ASN should be configured.
Bad request. Accept and/or Content-Type headers are ¦likely not set.
Bad request. Accept and/or Content-Type headers ¦likely do not match supported values.
Bad request. Can't specify a ¦search query and filter in the same request.
Bad request. Invalid date. ¦Dates must be of the form yyyy-MM-dd'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00.
Cannot create an existing App ¦Wizard App
Could not create user. To create a user and ¦expire their password immediately, "activate" must be true
Could not create user. To create a user and ¦expire their password immediately, a password must be specified
Could not verify the specified custom domain. Make sure the ¦TXT record matches the expected value.
Credentials should not be set on this resource ¦based on the scheme.
Invalid value ¦specified for key 'use' parameter.
Password requirements were not ¦met. Password requirements: {} .
The 'username' and 'password' attributes are required in this ¦context.
The password does not meet the ¦complexity requirements of the current password policy.
The provided ¦role type was not the same as required role type.
User ¦level credentials should not be provided for this scheme.
Validity ¦years out of range. It should be 2 - 10 years
Your selected image is {} ¦pixels wide, which exceeds the {} pixel limit
Your selected ¦image is {}, which exceeds the {} limit
admin.password: Password requirements were not ¦met. {}
¦agreeToCustomPrivacyPolicy: Please provide your consent for updating the custom privacy policy URL.
application ¦label must not be the same as an existing application label
array specified in ¦enum field must match const values specified in oneof field
bad request. accept and/or content-type headers are ¦likely not set
bad request. accept and/or content-type headers ¦likely do not match supported values
bad request. can't specify a ¦search query and filter in the same request
bad request. invalid date. ¦dates must be of the form yyyy-mm-dd't'hh:mm:ss.ssszz, e.g. 2013-01-01t12:00:00.000-07:00
¦captchaId: Invalid CAPTCHA ID. The value of captchaId cannot be blank when enabledPages is not empty.
conditions.¦people: At least one of {} must contain a valid user or group
credentials should not be set on this resource ¦based on the scheme
¦customPrivacyPolicyUrl: Is not a valid URL. Valid example: http://www.okta.com
¦department: Cannot exceed {} characters
email: Does not match required ¦pattern
email: The field cannot be ¦left blank
¦firstName: The field cannot be left blank
¦gateways: The IP: {} in the RANGE: {} is invalid. Make sure it is a valid IPV4.
¦issuerMode: 'issuerMode' is required.
¦label: An object with this field already exists in the current organization
¦lastName: The field cannot be left blank
login: An object with this field already ¦exists in the current organization
login: An object with this field already exists {} email: Does not match required ¦pattern
login: Does not match required ¦pattern
login: The field cannot be ¦left blank
¦mobilePhone: The field cannot exceed {} characters
name: An object with this field already ¦exists in the current organization
name: The field cannot be ¦left blank
name: The field is too ¦long
name: ¦Tried to create new group with a name that already exists
¦primaryColorHex: Invalid color hex: {}
profile: The field cannot be ¦left blank
¦rotationType: The field has an invalid value
¦secondaryColorHex: Invalid color hex: {}
status: The ¦field has an invalid value
¦subDomain: An object with this field already exists
the password does not meet the ¦complexity requirements of the current password policy
the provided ¦role type was not the same as required role type
¦tokenAuthMethod: The field has an invalid value
type: The ¦field has an invalid value
= settles okta api-error/requestTooLarge
¦431 Request Header Fields Too Large
This request ¦produced a response with a header too large to be processed.
this request ¦produced a response with a header too large to be processed
= settles okta api-error/resourceNotFound
Not found: Resource not found: ¦me (User)
Not found: Resource not found: {} (¦AppInstance)
Not found: Resource not found: {} (¦AppSession)
Not found: Resource not found: {} (¦AppUser)
Not found: Resource not found: {} (¦OktaGroup)
Not found: Resource not found: {} (¦PolicyRule)
Not found: Resource not found: {} (¦PublicClientApp)
Not found: Resource not found: {} (¦PushProviderConfigEntity)
Not found: Resource not found: {} (¦RoleAssignment)
Not found: Resource not found: {} (¦UserFactor)
Not found: Resource not found: {} (¦UserGroup)
Not found: Resource not found: {} ({} )
¦domain id not found
email ¦domain not found
invalid user id; the user either does not exist or has been ¦deleted
= settles okta api-error/scopeNotGranted sign-in-error/scopesNotConsented
You are not allowed any of the requested ¦scopes.
= settles okta api-error/tokenContentFailed sign-in-error/tokenContentFailed
The '{} ' system claim could not be ¦evaluated.
The '{} ' user claim could not be ¦evaluated.
The ¦callback service returned an invalid response
The ¦callout service returned an invalid response.
The groups claim matched too many groups and must be configured to match ¦fewer groups.
= settles okta api-error/tokenNotDpopBound
The access token is not DPoP ¦bound
The ¦presented access_token is not DPoP bound.
= settles okta api-error/tokenRevoked
The access token has been ¦revoked
= settles okta rdp-mfa/appNotAssigned sign-in-error/appNotAssigned
You are not allowed to access this app. To request access, contact an ¦admin.
= settles okta rdp-mfa/factorRejected sign-in-error/factorRejected
You have ¦chosen to reject this login.
= settles okta rdp-mfa/factorRejected sign-in-error/passcodeInvalid
API error: Each code can only be used ¦once. Please wait for a new code and try again.
API error: Your code doesn't match our ¦records. Please try again.
Invalid Passcode/¦Answer
¦PassCode is valid but exceeded time window.
= settles okta rdp-mfa/factorTimedOut sign-in-error/factorTimedOut
We did not ¦hear back from Duo.
You have timed out of the authentication ¦period. Please try again.
= settles okta rdp-mfa/otherProduct
Device access key You don't have any keys set up. Set up a Security Key on your Okta ¦Dashboard or contact your admin for help.
¦DevicePrincipalAuthenticator.CanRegisterClient] Device cannot be registered: Could not find a valid certificate for device authentication
¦DeviceRegistrationJob::RunRegistrationLoop] Device Registration: Device not eligible for registration
¦UserLogonSession::GetAdminRecoveryChallengeAsync] Device is not registered, admin recovery unavailable
= settles okta rdp-mfa/userInactive sign-in-error/userLocked
Your account was locked due to ¦excessive MFA attempts.
= settles okta sign-in-error/agentFaulty
¦1787 - ERROR_NO_TRUST_SAM_ACCOUNT (The security database on the server does not have a computer account for this workstation trust relationship.)
¦1789 - ERROR_TRUSTED_RELATIONSHIP_FAILURE (The trust relationship between this workstation and the primary domain failed.)
= settles okta sign-in-error/appNotAssigned
'¦subject_token' is invalid: the user is not assigned to the client application.
No AWS apps are available for your user. ¦sys.exiting.
Okta user {} does not have the AWS app added to their account. Please contact your Okta admin to make sure ¦things are configured properly.
¦Sorry, you can't access {} because you are not assigned this app in Okta
User is not ¦assigned to the client application.
= settles okta sign-in-error/appUrlWrong
External system attempted to ¦delegate authentication to Okta with an unknown app instance id: {}
Malformed string in app link URL. Ensure there are no invalid ¦characters.
¦Rich client authentication failed: Unknown app instance id {}
The app-¦link provided: {} is an invalid url
¦app_url is not defined in your config!
¦aws_saml_url missing from ~/.aws/config
= settles okta sign-in-error/assuranceUnmet
'resource' app ¦assurance is not met.
Access to this application requires ¦MFA: {}
Enable Windows Hello for the ¦lock screen
Encrypt all internal ¦disks with BitLocker
LOGIN ERROR: Provided MFA factor does not meet the authentication ¦policies for this application
Set a passcode for the lock screen and enable ¦Touch ID or Face ID
The ¦application's assurance requirements are not met by the 'subject_token'.
The authentication policy on your ¦Aerial org must meet or exceed the authentication policy on the org you're accessing.
The client specified not to prompt, but the client app requires ¦re-authentication or MFA.
The ¦client's assurance requirements are not met.
The current sign on policy requires this client to redirect for ¦re-authentication or MFA. Please contact your administrator.
Turn off ¦USB debugging from Developer Options
Turn on automatic screen ¦saver and screen locking when idle
Unable to meet the authentication requirements ¦imposed by 'acr_values' parameter.
Update to exactly one of the following: ¦Android {}
Update to exactly one of the following: ¦Windows {}
Update to exactly one of the following: ¦iOS {}
Update to exactly one of the following: ¦macOS {}
Upgrade now by ¦installing the OneDrive for Business Next Generation Sync Client to login to Okta
We received your response, but your organization requires ¦biometrics. On a device that supports biometrics, enable biometrics for your account and try again.
Your response was received, but your organization requires ¦Windows Hello confirmation. Make sure Okta Verify is up-to-date and enable Windows Hello confirmation in Okta Verify, then try again.
Your response was received, but your organization requires biometrics--like a fingerprint or ¦facial scan--for access. Make sure your device meets the following requirements, then try again: Your device supports biometrics like a fingerprint or facial scan, {} is up-to-date, and in {} , biometrics are enabled for your account.
Your response was received, but your organization requires ¦biometrics. Make sure you meet the following requirements, then try again:
Your response was received, but your organization requires ¦biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date and biometrics are enabled for your account in Okta Verify, then try again.
Your response was received, but your organization requires biometrics. Make sure your device supports biometrics, Okta Verify is up-to-date, biometrics are enabled for your account in Okta Verify and your device's biometric ¦sensors are accessible, then try again.
Your response was received, but your organization requires biometrics—like a fingerprint or ¦facial scan—for access. Make sure your device meets the following requirements, then try again:
= settles okta sign-in-error/authenticatorBroken
¦ILLEGAL_DEVICE_STATE location {} AddAccountFlowCoordinator
Invalid device id, it no ¦longer exists
Your device or account was ¦invalidated for use on Okta Verify
Your device or account was ¦invalidated. If this is unexpected, contact your administrator for help.
Your device or account was ¦invalidated. Re-enroll your account on Okta Verify and try again.
= settles okta sign-in-error/authorizationCodeInvalid
The ¦interaction code is invalid or has expired.
= settles okta sign-in-error/authorizationServerMissing
The ¦authorization server id is invalid.
= settles okta sign-in-error/browserTokenRequest
Browser requests to the token endpoint may not include the ¦offline_access scope.
Browser requests to the token endpoint may only use the ¦authorization_code grant_type.
Browser requests to the token endpoint must be ¦part of at least one whitelisted redirect_uri.
Browser requests to the token endpoint must use Proof Key for Code ¦Exchange.
= settles okta sign-in-error/clientAssertionInvalid
The audience claim for client_assertion must be the endpoint ¦invoked for the request.
The ¦client_assertion JWT kid is invalid.
The client_assertion JWT ¦needs to be signed using a signing key.
The ¦client_assertion JWT signature algorithm is invalid.
The client_assertion must contain the 'exp' claim as seconds since ¦epoch.
The ¦client_assertion signature is invalid.
The ¦client_assertion token has already been used.
The client_assertion token has an expiration too ¦far into the future.
The ¦client_assertion_type is invalid.
The parsing of the ¦client_assertion failed.
The public key ¦being used for client assertion has an invalid 'use' parameter. Valid values for the 'use' parameter are {} .
= settles okta sign-in-error/clientAuthMethodMismatched
Cannot ¦supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.
Client Credentials requests to the Org Authorization Server must use the ¦private_key_jwt token_endpoint_auth_method.
Client credentials cannot be supplied ¦via query parameters.
OAuth ¦Integration Client Credentials requests to the Org Authorization Server must use either private_key_jwt or client_secret_basic as the token_endpoint_auth_method.
= settles okta sign-in-error/clientCannotChallenge
LOGIN ERROR: Step-up ¦authetication is not supported when using the '--force_classic' parameter
Okta Verify Push factor is required in ¦order to perform MFA
Resource ¦owner password credentials cannot be used with MFA enabled.
¦Sorry, the MFA provider {} is not yet supported. Please retry with another option.
provider {} with factor ¦push not supported
provider {} with ¦factor token not supported
= settles okta sign-in-error/clientFault
"¦TextEncoder" is not defined. To use PKCE, you may need to include a polyfill/shim for this browser.
"¦baseUrl" is a required widget parameter
"¦colors.brand" must be in six-digit hex format
"el" is a required ¦widget parameter
"¦identifierFirst" can only be enabled if "idpDiscovery" is enabled as well
"¦showSignInToGetTokens()" should not be used for authorization_code flow. Use "showSignInAndRedirect()" instead
A ¦clientId must be specified in the OktaAuth constructor to get a token
A clientId must be specified in the OktaAuth constructor to ¦renew tokens
A clientId must be specified in the OktaAuth constructor to ¦revoke a token
AccessToken is required to request ¦MyAccount API endpoints.
¦AccessToken object must be provided when using dpop
An authorization code (returned from /authorize) must be ¦passed to /token
As of version 3.0, "¦getToken" takes only a single set of options
As of version 3.0, "¦getWithPopup" takes only a single set of options
As of version 3.0, "¦getWithRedirect" takes only a single set of options
As of version 3.0, "¦getWithoutPrompt" takes only a single set of options
Cannot request accessToken with an authorizeUrl without an issuer or ¦userinfoUrl
Cannot request idToken with an ¦authorizeUrl without an issuer
Cannot request token with an ¦userinfoUrl without an issuer or authorizeUrl
Could not parse 'issuer', 'clientId', and/or 'redirectUri' ¦plist values.
DPoP is configured but no key ¦pair was provided
DPoP is not configured for this client ¦instance
Detected old @okta/okta-auth-js version. Please ¦upgrade to latest
Emitter should be initialized before ¦AuthStateManager
¦Emitter should be initialized before TokenManager
Invalid "¦flow" configuration
Invalid OIDC configuration. Set "clientId" and "¦redirectUri" in the widget options.
Invalid format for "¦i18n"
Invalid value for 'max_age' parameter. It should be within range 0 - 2^¦31-1.
Invalid value for '¦prompt' parameter. Supported values: [{} ]
¦Memory storage can only support simple single user use case on server side, please provide custom storageProvider or storageKey if advanced scenarios need to be supported
Missing ¦parameters for the configured authentication scheme - "OAUTH2"
Multiple OAuth ¦responseTypes must be defined as an array
No arguments passed to constructor. Required usage: new OktaAuth(¦args)
No issuer passed to ¦constructor. Required usage: new OktaAuth({issuer:
No oktaAuth instance passed to ¦OktaVue.
No oktaAuth instance passed to Security ¦Component.
No ¦restoreOriginalUri callback passed to Security Component.
No url passed to ¦constructor. Required usage: new OktaAuth({url:
Okta ¦config is not provided
Okta config should contain ¦oktaAuth
OktaOidc client isn't configured, check if you have created a configuration with ¦createConfig
PKCE requires a ¦modern browser with encryption support running in a secure context.
¦PList name required.
Passed in oktaAuth is not ¦compatible with the SDK, minimum supported okta-auth-js version is {} .
Refresh must be passed a token with an array of scopes and an ¦accessToken or idToken
¦Renew must be passed a token with an array of scopes and an accessToken or idToken
The "¦codeVerifier" (generated and saved by your app) must be passed to /token
The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response ¦types..
The app should not attempt to call authorize API on callback. Authorize flow is already in process. Use ¦parseFromUrl() to receive tokens.
The app should not attempt to call ¦getToken on callback. Authorize flow is already in process. Use parseFromUrl() to receive tokens.
The authentication request has an invalid 'state' ¦parameter.
The current page is not being ¦served with HTTPS protocol. PKCE requires secure HTTPS protocol.
The default Okta.¦plist configuration file was not found.
The jwt, iss, and aud ¦arguments are all required
The redirectUri passed to /authorize must ¦also be passed to /token
The token request must specify a '¦grant_type'. Valid values: [{} ]
This version of the Okta Signin Widget only supports OIE. Remove '¦useClassicEngine' option or set it to 'false'.
This version of the Okta Signin Widget only supports classic engine. Set '¦useClassicEngine' to 'true'.
This version of the Sign-in Widget does not support ¦Classic Engine
This version of the Sign-in Widget only supports ¦Classic Engine
Token must be an Object with scopes, ¦expiresAt, and an idToken or accessToken properties
Token must be an Object with scopes, expiresAt, and one of: an idToken, accessToken, or ¦refreshToken property
Unknown '¦flow' value: {}
Unsupported: ¦SecureRoute only works with react-router-dom v5 or any router library with compatible APIs. See examples under the "samples" folder for how to implement your own custom SecureRoute Component.
WARNING: okta.¦yaml is invalid yaml format
WARNING: okta.yaml missing "¦awscli" section
You must configure the ¦OktaOidc SDK first.
Your custom callback ¦handler must request "next"
[okta-signin-widget] "{} " ¦event handler error:
¦_oktaUserAgent is not available on auth SDK instance. Please use okta-auth-js@^5.3.1 .
expected "¦authClient" to be an instance of OktaAuth
¦filterValuesForRemediation: "{}" did not match any remediations
¦getCookieStorage: "secure" and "sameSite" options must be provided
¦getUserInfo requires an ID token object
¦getUserInfo requires an access token object
okta.yaml "awscli.¦idps" section is not a map of ARN string key to friendly string label values
okta.yaml "awscli.roles" section is not a map of ¦ARN string key to friendly string label values
openid scope must be specified in the scopes argument when ¦requesting an id_token
redirectUri is a required param for ¦getWithIDPPopup
scopes must be a array of ¦strings. Required usage: new OktaAuth({scopes: ["openid", "email"]})
storage.set: "secure" and "¦sameSite" options must be provided
there must be at least one additional argument after the '--' CLI argument ¦terminator
= settles okta sign-in-error/clientIdUnknown
Invalid value for '¦client_id' parameter.
= settles okta sign-in-error/clientKeysMissing
All keys in the client ¦JWKSet from jwks_uri must have a unique kid.
Error retrieving the client ¦JWKSet from jwks_uri.
The client JWKSet from jwks_uri must contain at least one key with an algorithm matching the ¦request_object_signature_algorithm.
The client ¦JWKSet from jwks_uri must contain at least one key.
The client does not have a ¦JWKSet configured, but the client_assertion requires one.
The client does not have a ¦JWKSet configured, but the request object requires one.
= settles okta sign-in-error/clientSecretInvalid
The client secret supplied for a ¦confidential client is invalid.
= settles okta sign-in-error/clockSkewed
Unable to sign in. Please check that your device's clock is ¦accurate and try again.
= settles okta sign-in-error/credentialsWrong
¦1326 - ERROR_LOGON_FAILURE (Logon failure: unknown user name or bad password.)
Got invalid credentials for username: {} trying to sign-in to app: {}. Login ¦result code: {}
Okta ¦auth failed: Authentication failed
Stored password is invalid, ¦clearing. Please try again
The credentials provided for ¦platformsso authentication were invalid.
the username and/or the password you ¦entered is incorrect. please try again
= settles okta sign-in-error/customScopeOnOrgServer
¦Custom scopes are not allowed for this request.
= settles okta sign-in-error/deviceCodeExpired
Timeout ¦waiting for device authorization
= settles okta sign-in-error/factorRejected
Authentication was rejected out-of-¦band.
The Okta Verify push has been denied. Please ¦retry later.
User rejected out-of-¦band authentication prompt.
= settles okta sign-in-error/factorTimedOut
Device ¦approval window has expired.
Failed to get authentication response after ¦25 seconds
= settles okta sign-in-error/grantNotAllowed
'¦client_credentials' grant type can only be used with a custom authorization server.
'urn:¦ietf:params:oauth:grant-type:token-exchange' grant type is not supported.
A service client may not use the ¦native sso flow.
Clients with '¦application_type' of 'service' are not allowed to access the 'authorize' endpoint.
Clients with '¦application_type' of 'service' are not allowed to access the '{} ' endpoint.
Only clients with '¦application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server.
The authorization grant type is not supported by the authorization server. Configured grant ¦types: [{} ].
The client doesn't have the 'urn:openid:params:grant-type:¦ciba' grant type configured.
The client is not authorized to use the provided grant type. Configured grant ¦types: [{} ].
The grant types required to ¦satisfy sign on policy are disabled for the client.
The response type is not supported by the authorization server. Configured response ¦types: [{} ].
User with ¦lite classification status is not allowed to use the provided 'grant_type'
= settles okta sign-in-error/idpInitiatedUnsupported
IdP-¦initiated login is disabled for this client.
SSO Error: No ¦RelayState passed in request
= settles okta sign-in-error/interactionRequired
Your client is configured to use the ¦interaction code flow and user interaction is required to complete the request.
= settles okta sign-in-error/jitFailed
Could not match ¦social profile to an Okta user.
Error in linking or ¦finding a linked user.
The username ¦transform '{} ' is invalid.
¦Transformed username '{} ' is invalid.
Unable to ¦JIT the user.
Unable to ¦JIT the user. Exceeded max length for properties. Invalid fields: {} .
Unable to JIT the user. ¦Locale property is invalid.
Unable to ¦JIT the user. Login has wrong format or contains bad characters.
Unable to ¦JIT the user. Properties don't match required pattern. Invalid fields: {} .
Unable to ¦JIT the user. Required properties are missing. Missing fields: {} .
Unable to create a user. Username contains invalid ¦whitespace characters: '{} '.
Unable to create the user. Exceeded ¦max length for properties. Invalid fields: {} .
Unable to create the user. Properties don't match required ¦pattern. Invalid fields: {} .
Unable to create the user. The following required ¦properties are missing: '{} '.
Unable to create the user. The ¦locale property is invalid.
Unable to create the user. Username is not an email address or contains invalid ¦characters.
Unable to process the username ¦transform.
Unable to process the username ¦transform. A required property is missing. Missing field: '{} '.
Unable to process the username transform. Transformed username contained ¦whitespaces: '{} '.
Unable to process the username transform. Username Transform has an invalid ¦expression: '{} '.
User linking was denied because the user is not allowed by the account linking ¦filters.
User ¦linking was denied because the user is not in any of the specified groups.
User linking was denied by the ¦callout service.
= settles okta sign-in-error/linkExpired
This email link has expired. To ¦resend it, return to the screen where you requested it.
You have accessed a link that has expired or has been ¦previously used.
You have accessed an account recovery link that has expired or been ¦previously used.
Your account ¦activation link has either already been used or expired
Your account ¦activation link is no longer valid. Contact your administrator to request a new activation link.
Your account activation link is no longer valid. Request a new activation email ¦below.
Your reset password token is no longer valid. Contact your administrator to ¦obtain a new token.
you have accessed a link that has expired or has been ¦previously used
you have accessed an account recovery link that has expired or been ¦previously used
= settles okta sign-in-error/localNetworkBlocked
¦Chrome Local Network Access permission was denied for FastPass.
The browser is ¦blocking communication with Okta Verify.
To sign in, go to your browser's site settings, find "Local network access", and change the permission from "Block" to "Allow." Then, ¦reload this page.
= settles okta sign-in-error/notEnrolled
The MFA attestation request requires user enrollment but the app does not support ¦inline enrollment.
User is not ¦enrolled in required factor.
You must enroll in MFA before using this ¦tool.
= settles okta sign-in-error/orgUrlWrong
No Okta organization URL in configuration. Try ¦running --config again.
= settles okta sign-in-error/passcodeInvalid
The '¦otp' provided is either empty or incorrect. Use the correct OTP and try again.
The '¦otp' provided is invalid.
each code can only be used ¦once. please wait for a new code and try again
¦passcode is valid but exceeded time window
= settles okta sign-in-error/passwordExpired
¦1330 - ERROR_PASSWORD_EXPIRED (Logon failure: the specified account password has expired.)
Your Okta ¦password has expired
Your Okta ¦password is expired
password is expired and must be ¦changed
= settles okta sign-in-error/policyMismatched
Policy evaluation failed for this request, please check the policy ¦configurations.
Policy evaluation ¦succeeded but all the requested scopes were rejected.
Policy evaluation ¦succeeded, but all the requested scopes were rejected.
¦Some of the requested scopes were denied by the policy. Denied scopes: [{} ].
= settles okta sign-in-error/provisioningRefused
Automatic ¦deactivation of user {} to app {} failed: {}
Automatic ¦provisioning of user {} to app {} failed: Matching user not found
Automatic ¦provisioning of user {} to app {} failed: The credentials used to connect to the API were invalid; please check your configuration
Bad Gateway. Errors reported by remote server: Invalid JSON: ¦Unrecognized token {}
Bad Request. Errors ¦reported by remote server: Bad Request. {}
¦Conflict. Errors reported by remote server: {}
Error ¦authenticating: Forbidden. Errors reported by remote server: {}
Error ¦authenticating: Not Found. Errors reported by remote server: {}
Error ¦authenticating: Not authorized. Errors reported by remote server: {}
Error ¦authenticating: Unauthorized. Errors reported by remote server: {}
Error while ¦creating user {} Errors reported by remote server: {}
Error while trying to ¦push profile update for {} Errors reported by remote server: {}
Error while ¦verifying if user {} exists: {}
Error while ¦verifying if user {} exists: {} Errors reported by remote server: {}
Errors reported by remote server: Invalid JSON: Unexpected ¦character
Errors reported by remote server: Request is ¦unparsable, syntactically incorrect, or violates schema.
Errors ¦reported by remote server: Token is invalid or expired
Errors ¦reported by remote server: {}
Errors reported by the ¦connector
¦Forbidden. Errors reported by remote server: {}
¦Gateway Timeout. Errors reported by remote server: {}
¦Internal Server Error. Errors reported by remote server: {}
Invalid SCIM data from SCIM ¦implementation.
No response from SCIM ¦implementation.
Not Found. Errors ¦reported by remote server: User not found
Request is ¦unparsable, syntactically incorrect, or violates schema
Service ¦Unavailable. Errors reported by remote server: {}
The connector configuration could not be ¦tested. Make sure that the URL, Authentication Parameters are correct and that there is an implementation available at the URL provided.
The credentials used to connect to the API ¦were invalid; please check your configuration
Too Many Requests. Errors ¦reported by remote server: {}
Unable to update Group Push mapping target App group {}: Error while ¦creating user group {}: Read timed out
Unable to update Group Push mapping target App group {}: Error while trying to get the group {} with the ¦externalId {} and id com.saasure.db.dto.platform.entity.AppGroup
¦Unauthorized. Errors reported by remote server: {}
User was assigned this application before Provisioning was enabled and not provisioned in the ¦downstream application
invalid scim data from scim ¦implementation
no response from scim ¦implementation
= settles okta sign-in-error/recoveryNotAllowed
¦Authenticators required by recovery policy are not enabled authenticators.
¦Forgot password is not enabled for this organization.
No password reset ¦options available. Please contact your administrator.
No ¦unlock options available. Please contact your administrator.
Password ¦recovery is not enabled for the user.
¦Recovery not allowed for unknown user.
Recovery policy does not specify any ¦authenticators that can be used for recovery.
Self Service ¦Unlock is not allowed at this time. Please contact support for assistance.
Sign ¦up is not enabled for this organization.
¦recovery not allowed for unknown user
= settles okta sign-in-error/redirectUriMismatched
The '¦post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings.
The '¦post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings: {}
The '¦post_logout_redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.
The 'redirect_uri' parameter [{} ] must be an ¦absolute URI whitelisted in the client app settings: {}
The '¦redirect_uri' parameter must be a Login redirect URI in the client app settings.
The '¦redirect_uri' parameter must be a Login redirect URI in the client app settings: {}
The 'redirect_uri' parameter must be an ¦absolute URI that is whitelisted in the client app settings.
= settles okta sign-in-error/refreshTokenInvalid
The ¦refresh token is invalid or expired
= settles okta sign-in-error/scopeUnknown
One or more ¦scopes are not configured for the authorization server resource.
= settles okta sign-in-error/scopesNotConsented
The following scopes require user ¦consent and cannot be granted for the client credentials grant type: [{} ].
The following scopes require user ¦consent: [{} ].
The following scopes require user consent: [{} ]. To access protected scopes using the resource owner password grant type, please ¦uncheck 'Require consent' in the app settings or set the 'consent_method' to 'TRUSTED' through the apps API.
The following scopes require user consent: [{} ]. To access protected scopes using the ¦token_exchange password grant type, please uncheck 'Require consent' in the app settings or set the apps 'consent_method' to 'TRUSTED'.
= settles okta sign-in-error/sessionStateStale
The session has expired. {} ¦idx.session.expired
¦Unfortunately the steps required to sign in took longer than expected and your attempt timed out.
saved ¦stateToken is invalid
= settles okta sign-in-error/signOnPolicyDenied
Access to this application is ¦denied due to a policy.
The MFA ¦attestation request was denied by policy.
User ¦denied access due to sign on policy
access to this application is ¦denied due to a policy
= settles okta sign-in-error/userLocked
Account is locked. Cannot continue. Please contact you administrator in ¦order to unlock the account!
Okta auth failed: Your account is ¦locked out
Your Okta access has been locked out due to failed login ¦attempts.
Your account is locked because of too many authentication ¦attempts
Your account was locked due to too many authentication ¦attempts
your account is ¦locked. please contact your administrator
= settles okta sign-in-error/webSsoNotAllowed
'¦subject_token' is invalid: the session associated with it is no longer active.
The 'subject_token' either expired or the session associated with it was ¦terminated.
The '¦web_sso_token' was revoked.
The target audience app must be configured to allow the client to request a '¦web_sso_token'.
`
