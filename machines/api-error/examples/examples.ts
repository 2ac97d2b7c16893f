import type { Example } from '@/machines/engine/__fixtures__/example'
import { answer, call, challenge, envelope, scopeMissing, throttled, tokenExpired } from './samples'

const bearer = 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'
const code = (errorCode: string, summary = 'Words of the catalogue') => envelope(errorCode, summary)
const said = (words: string) => `okta-jwt-verifier: ${words}`
const dpop = (error: string, description: string) => answer('400 Bad Request', challenge(error, description, 'okta.users.read', 'DPoP'))
/** A token of a custom authorization server, and how far it has been tried. */
const customToken =
  'Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJ2ZXIiOjEsImlzcyI6Imh0dHBzOi8vYWNtZS5va3RhLmNvbS9vYXV0aDIvZGVmYXVsdCIsImF1ZCI6ImFwaTovL2RlZmF1bHQiLCJpYXQiOjE3OTUyMTkxMDAsImV4cCI6MTc5NTIyMjcwMCwiY2lkIjoiMG9hMSIsInNjcCI6WyJvcmRlcnMiXX0.c2lnbmF0dXJl'
const custom401 = `HTTP/1.1 401 Unauthorized\nAuthorization: ${customToken}\n`
const tried = (...causes: string[]) => Object.fromEntries(causes.map((cause) => [cause, 'notFixed']))
const ofCustomToken = ['wrongAuthorizationServer', 'tokenExpired', 'clockSkewed', 'dpopProofMissing', 'tokenRevoked']
const ofVerifier = [
  'tokenInvalid',
  'issuerMismatched',
  'audienceMismatched',
  'orgTokenUnverifiable',
  'keysUnavailable',
  'signatureInvalid',
  'clockSkewed',
  'idTokenUsed',
]
const unknown = { sent: 'dontKnow', token: 'skip', called: 'dontKnow' }

export const examples: Example[] = [
  { name: 'nothing pasted', leadsTo: 'replyKind' },

  { name: 'expired', paste: tokenExpired, leadsTo: 'tokenExpired' },
  {
    name: 'not meant for Okta',
    paste: answer('401 Unauthorized', challenge('invalid_token', 'The access token provided is not intended for Okta.')),
    leadsTo: 'wrongAuthorizationServer',
  },
  { name: 'introspected as inactive', paste: '{"active":false}', leadsTo: 'tokenRevoked' },
  { name: 'a verifier says: issued in the future', paste: said('The JWT was issued in the future'), leadsTo: 'clockSkewed' },
  { name: 'invalid, and nothing else known', answers: { reply: 'invalidToken', ...unknown }, leadsTo: 'tokenExpired' },
  { name: 'invalid, and the token at hand', answers: { reply: 'invalidToken', sent: 'oauth' }, leadsTo: 'tokenKind' },
  { name: 'invalid, the token has expired', answers: { reply: 'invalidToken', sent: 'oauth', token: 'expired' }, leadsTo: 'tokenExpired' },
  { name: 'invalid, the token is of the future', answers: { reply: 'invalidToken', sent: 'oauth', token: 'future' }, leadsTo: 'clockSkewed' },
  {
    name: 'invalid, of a custom server, sent to the API',
    answers: { reply: 'invalidToken', sent: 'oauth', token: 'customServer' },
    leadsTo: 'wrongAuthorizationServer',
  },
  { name: 'invalid, an ID token', answers: { reply: 'invalidToken', sent: 'oauth', token: 'idToken' }, leadsTo: 'idTokenUsed' },
  { name: 'invalid, bound to DPoP', answers: { reply: 'invalidToken', sent: 'oauth', token: 'dpopBound' }, leadsTo: 'dpopProofMissing' },
  { name: 'invalid, and the token is fine', answers: { reply: 'invalidToken', sent: 'oauth', token: 'fine' }, leadsTo: 'tokenRevoked' },
  { name: 'an API token that is not valid', paste: answer('401 Unauthorized', {}, code('E0000011', 'Invalid token provided')), leadsTo: 'apiTokenInvalid' },
  { name: '401, an API token was sent', answers: { reply: 'status401', sent: 'apiToken' }, leadsTo: 'apiTokenInvalid' },

  { name: 'a scope is missing', paste: scopeMissing, leadsTo: 'granted' },
  { name: 'the scope is not granted', paste: scopeMissing, answers: { granted: 'no' }, leadsTo: 'scopeNotGranted' },
  { name: 'the scope is granted', paste: scopeMissing, answers: { granted: 'yes' }, leadsTo: 'scopeMissing' },
  { name: 'nobody can look at the grant', paste: scopeMissing, answers: { granted: 'dontKnow' }, leadsTo: 'scopeNotGranted' },
  {
    name: 'no permission, with a Bearer token',
    paste: call('/api/v1/users', bearer, '403', code('E0000006', 'You do not have permission to perform the requested action')),
    leadsTo: 'adminRoleMissing',
  },
  { name: 'no permission, nothing else known', paste: code('E0000006'), leadsTo: 'called' },
  { name: 'no permission, at a sign-in', paste: code('E0000006'), answers: { called: 'signIn' }, leadsTo: 'networkZoneDenied' },
  { name: 'no permission, at the API', paste: code('E0000006'), answers: { called: 'api' }, leadsTo: 'adminRoleMissing' },
  {
    name: 'invalid session, a Bearer token was sent',
    paste: call('/api/v1/internal/things', bearer, '403', code('E0000005', 'Invalid session')),
    leadsTo: 'endpointRefusesOauth',
  },
  {
    name: 'invalid session, nothing was sent',
    paste: call('/api/v1/users', undefined, '403', code('E0000005', 'Invalid session')),
    leadsTo: 'authorizationMissing',
  },
  { name: 'invalid session, read aloud', answers: { reply: 'invalidSession', sent: 'nothing' }, leadsTo: 'authorizationMissing' },
  { name: 'a token of the wrong kind after SSWS', paste: call('/api/v1/users', bearer.replace('Bearer', 'SSWS'), '403', ''), leadsTo: 'authorizationMissing' },
  { name: 'a state of the object', paste: answer('403 Forbidden', {}, code('E0000038')), leadsTo: 'objectStateForbids' },
  { name: '403, nothing known', answers: { reply: 'status403', sent: 'dontKnow', granted: 'dontKnow', called: 'dontKnow' }, leadsTo: 'scopeNotGranted' },
  { name: '403, an API token was sent to the API', answers: { reply: 'status403', sent: 'apiToken', called: 'api' }, leadsTo: 'adminRoleMissing' },

  { name: 'a verifier rejects and gives no reason', paste: said('Failed to validate JWT'), leadsTo: 'tokenInvalid' },
  {
    name: 'another issuer',
    paste: said('issuer https://acme.okta.com does not match expected issuer: https://acme.okta.com/oauth2/default'),
    leadsTo: 'issuerMismatched',
  },
  { name: 'another audience', paste: said('claim "aud" does not match expected audience'), leadsTo: 'audienceMismatched' },
  { name: 'no key of that name', paste: said('Unable to find a signing key that matches kid'), leadsTo: 'keysUnavailable' },
  { name: 'a signature that does not match', paste: said('Signature verification failed'), leadsTo: 'signatureInvalid' },

  { name: 'no DPoP proof', paste: dpop('invalid_request', 'The resource request requires a DPoP proof.'), leadsTo: 'dpopProofMissing' },
  { name: 'a DPoP proof for another address', paste: dpop('invalid_dpop_proof', "'htu' claim in the DPoP proof JWT is invalid."), leadsTo: 'dpopProofInvalid' },
  {
    name: 'a nonce is wanted',
    paste: '{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof."}',
    leadsTo: 'dpopNonceRequired',
  },
  { name: '400, no DPoP', answers: { reply: 'status400', dpopUsed: 'no' }, leadsTo: 'requestInvalid' },
  { name: '400, with DPoP', answers: { reply: 'status400', dpopUsed: 'yes' }, leadsTo: 'dpopProofMissing' },
  { name: '400, nothing known', answers: { reply: 'status400', dpopUsed: 'dontKnow' }, leadsTo: 'requestInvalid' },

  { name: 'a value is not allowed', paste: answer('400 Bad Request', {}, code('E0000001')), leadsTo: 'requestInvalid' },
  { name: 'the method is not taken', paste: answer('405 Method Not Allowed', {}, code('E0000022')), leadsTo: 'methodNotAllowed' },
  { name: '405, read aloud', answers: { reply: 'status405' }, leadsTo: 'methodNotAllowed' },
  { name: 'no such object', paste: answer('404 Not Found', {}, code('E0000007')), leadsTo: 'resourceNotFound' },
  { name: 'no such path', paste: '{"status":404,"message":"Resource not found"} from https://acme.okta.com/api/v1/mappings', leadsTo: 'pathNotFound' },
  { name: '404, the object', answers: { reply: 'status404', address: 'object' }, leadsTo: 'resourceNotFound' },
  { name: '404, the path', answers: { reply: 'status404', address: 'path' }, leadsTo: 'pathNotFound' },
  { name: '404, the host', answers: { reply: 'status404', address: 'host' }, leadsTo: 'orgUrlWrong' },
  { name: '404, nothing known', answers: { reply: 'status404', address: 'dontKnow' }, leadsTo: 'resourceNotFound' },
  { name: 'the address of the Admin Console', paste: 'GET https://acme-admin.okta.com/api/v1/users', leadsTo: 'orgUrlWrong' },
  { name: 'a web page, from a proxy', answers: { reply: 'html', address: 'dontKnow', whose: 'proxy' }, leadsTo: 'proxyBlocked' },
  { name: 'a web page, from Okta', answers: { reply: 'html', address: 'dontKnow', whose: 'okta' }, leadsTo: 'orgUrlWrong' },
  { name: 'a web page, nothing known', answers: { reply: 'html', address: 'dontKnow', whose: 'dontKnow' }, leadsTo: 'orgUrlWrong' },
  { name: 'a feature that the org lacks', paste: answer('401 Unauthorized', {}, code('E0000015')), leadsTo: 'featureUnavailable' },
  {
    name: 'an origin that is not trusted',
    paste: "Access to fetch at 'https://acme.okta.com/api/v1/sessions/me' from origin 'http://localhost:3000' has been blocked by CORS policy",
    leadsTo: 'originNotAllowed',
  },

  { name: 'too many requests', paste: throttled, leadsTo: 'rateLimited' },
  {
    name: 'limit and remaining are 0',
    paste: answer('429 Too Many Requests', { 'x-rate-limit-limit': '0', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1795162533' }),
    leadsTo: 'concurrencyLimited',
  },
  { name: 'a text message too soon', paste: answer('429 Too Many Requests', {}, code('E0000109')), leadsTo: 'factorSendThrottled' },
  {
    name: 'too many for one name',
    paste: answer('429 Too Many Requests', { 'x-rate-limit-limit': '60', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1795162533' }).replace(
      'HTTP',
      'GET https://acme.okta.com/oauth2/v1/authorize?client_id=0oa1 HTTP/2\nHTTP',
    ),
    leadsTo: 'clientRateLimited',
  },
  { name: '429, limit 0', answers: { reply: 'status429', limits: 'zero' }, leadsTo: 'concurrencyLimited' },
  { name: '429, limit 60', answers: { reply: 'status429', limits: 'signIn' }, leadsTo: 'clientRateLimited' },
  { name: '429, limit 1', answers: { reply: 'status429', limits: 'send' }, leadsTo: 'factorSendThrottled' },
  { name: '429, another limit', answers: { reply: 'status429', limits: 'other' }, leadsTo: 'rateLimited' },
  { name: '429, nothing known', answers: { reply: 'status429', limits: 'dontKnow' }, leadsTo: 'rateLimited' },

  { name: 'Okta fails', paste: answer('500 Internal Server Error', {}, code('E0000009')), leadsTo: 'oktaUnavailable' },
  { name: 'an agent does not answer', paste: answer('504 Gateway Timeout', {}, code('E0000241')), leadsTo: 'agentUnavailable' },
  { name: '5xx, from Okta', answers: { reply: 'status5xx', whose: 'okta' }, leadsTo: 'oktaUnavailable' },
  { name: '5xx, from a proxy', answers: { reply: 'status5xx', whose: 'proxy' }, leadsTo: 'proxyBlocked' },
  { name: '5xx, nothing known', answers: { reply: 'status5xx', whose: 'dontKnow' }, leadsTo: 'oktaUnavailable' },

  { name: 'the name is not found', paste: 'curl: (6) Could not resolve host: acme.okta.com', leadsTo: 'oktaUnreachable' },
  {
    name: 'a certificate that is not trusted',
    paste: 'javax.net.ssl.SSLHandshakeException: PKIX path building failed: https://acme.okta.com',
    leadsTo: 'tlsIntercepted',
  },
  { name: 'no answer, nothing reaches', answers: { reply: 'noAnswer', connect: 'nothing' }, leadsTo: 'oktaUnreachable' },
  { name: 'no answer, the certificate', answers: { reply: 'noAnswer', connect: 'certificate' }, leadsTo: 'tlsIntercepted' },
  { name: 'the certificate of a public authority', answers: { reply: 'tls', tlsIntercepted: 'notFixed' }, leadsTo: 'trustStoreIncomplete' },
  { name: 'no answer, a public authority', answers: { reply: 'noAnswer', connect: 'publicAuthority' }, leadsTo: 'trustStoreIncomplete' },
  { name: 'no answer, a proxy', answers: { reply: 'noAnswer', connect: 'proxy' }, leadsTo: 'proxyBlocked' },
  { name: 'no answer, nothing known', answers: { reply: 'noAnswer', connect: 'dontKnow' }, leadsTo: 'oktaUnreachable' },

  {
    name: 'an agent that fails by itself',
    paste: answer('504 Gateway Timeout', {}, code('E0000241')),
    answers: { agentUnavailable: 'notFixed' },
    leadsTo: 'agentFaulty',
  },
  { name: '404, for the other engine', answers: { reply: 'status404', address: 'engine' }, leadsTo: 'engineMismatched' },
  { name: 'a header that is too long', paste: answer('414 URI Too Long', {}, code('E0000256')), leadsTo: 'requestTooLarge' },
  { name: '200, and the list is empty', answers: { reply: 'partial' }, leadsTo: 'resultFiltered' },
  {
    name: 'too many groups for the claim',
    paste:
      'https://acme.okta.com {"error":"server_error","error_description":"The groups claim matched too many groups and must be configured to match fewer groups."}',
    leadsTo: 'tokenContentFailed',
  },
  { name: 'an inline hook that does not answer', paste: answer('504 Gateway Timeout', {}, code('E0000137')), leadsTo: 'tokenContentFailed' },
  {
    name: 'a token that is not bound',
    paste: '{"error":"invalid_token","error_description":"The presented access_token is not DPoP bound."}',
    leadsTo: 'tokenNotDpopBound',
  },
  {
    name: 'a certificate for another name',
    paste: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames: Host: www.acme.okta.com. is not in the cert's altnames",
    leadsTo: 'orgUrlWrong',
  },
  { name: 'success', paste: call('/api/v1/users', bearer, '200', '[]'), leadsTo: 'noErrorFound' },
  { name: 'no error at hand', answers: { reply: 'skip' }, leadsTo: 'sent' },

  {
    name: 'a blocked address in the System Log',
    paste: `${code('E0000006')}\n{"eventType":"security.request.blocked","outcome":{"result":"DENY"}}`,
    leadsTo: 'networkZoneDenied',
  },
  {
    name: 'a verifier, and a token of the org’s own server',
    paste: said('JOSE header typ is not expected: application/okta-internal-at+jwt'),
    leadsTo: 'orgTokenUnverifiable',
  },
  {
    name: 'rejected, the token is of the org’s own server',
    paste: said('Failed to validate JWT'),
    answers: { tokenInvalid: 'notFixed' },
    leadsTo: 'issuerMismatched',
  },
  { name: 'invalid, of another issuer', answers: { reply: 'invalidToken', sent: 'oauth', token: 'otherIssuer' }, leadsTo: 'issuerMismatched' },
  { name: 'no error, a token of the org’s own server', answers: { reply: 'skip', sent: 'dontKnow', token: 'orgServer' }, leadsTo: 'orgTokenUnverifiable' },
  { name: '401, nothing was sent', answers: { reply: 'status401', sent: 'nothing' }, leadsTo: 'authorizationMissing' },
  {
    name: 'invalid, nothing is known of the token, at a sign-in',
    answers: { reply: 'invalidToken', sent: 'oauth', token: 'skip', called: 'signIn' },
    leadsTo: 'tokenExpired',
  },
  { name: 'a proxy answered', paste: 'curl to https://acme.okta.com failed: Received HTTP code 407 from proxy after CONNECT', leadsTo: 'proxyBlocked' },
  { name: 'an app that refused Okta', paste: 'Automatic provisioning of user Ada to app Example failed: https://acme.okta.com', leadsTo: 'otherService' },
  {
    name: 'a fault of the program',
    paste: "TypeError: Cannot read properties of undefined (reading 'token') at okta-auth-js/index.js",
    leadsTo: 'clientFault',
  },

  {
    name: 'rejected, all else tried',
    paste: said('Failed to validate JWT'),
    answers: {
      tokenInvalid: 'notFixed',
      issuerMismatched: 'notFixed',
      audienceMismatched: 'notFixed',
      orgTokenUnverifiable: 'notFixed',
      keysUnavailable: 'notFixed',
      signatureInvalid: 'notFixed',
    },
    leadsTo: 'clockSkewed',
  },
  {
    name: 'another audience, which was right',
    paste: said('claim "aud" does not match expected audience'),
    answers: { audienceMismatched: 'notFixed' },
    leadsTo: 'idTokenUsed',
  },
  {
    name: 'the name is not found, and the network is right',
    paste: 'curl: (6) Could not resolve host: acme.okta.com',
    answers: { oktaUnreachable: 'notFixed' },
    leadsTo: 'orgUrlWrong',
  },
  { name: 'a custom token, sent to Okta’s API', paste: custom401, answers: { called: 'api' }, leadsTo: 'wrongAuthorizationServer' },
  { name: 'a custom token, sent to an API of one’s own', paste: custom401, answers: { called: 'own' }, leadsTo: 'tokenExpired' },
  { name: 'a custom token, sent to userinfo', paste: custom401, answers: { called: 'userinfo' }, leadsTo: 'tokenExpired' },
  { name: 'a custom token, at a sign-in', paste: custom401, answers: { called: 'signIn' }, leadsTo: 'tokenExpired' },
  { name: 'a custom token, clock', paste: custom401, answers: { called: 'dontKnow', ...tried(...ofCustomToken.slice(0, 2)) }, leadsTo: 'clockSkewed' },
  { name: 'a custom token, proof', paste: custom401, answers: { called: 'dontKnow', ...tried(...ofCustomToken.slice(0, 3)) }, leadsTo: 'dpopProofMissing' },
  { name: 'a custom token, revoked', paste: custom401, answers: { called: 'dontKnow', ...tried(...ofCustomToken.slice(0, 4)) }, leadsTo: 'tokenRevoked' },
  { name: 'a custom token, all else tried', paste: custom401, answers: { called: 'dontKnow', ...tried(...ofCustomToken) }, leadsTo: 'apiTokenInvalid' },
  { name: '401, of an API of one’s own', answers: { reply: 'status401', sent: 'oauth', token: 'skip', called: 'own' }, leadsTo: 'tokenExpired' },
  { name: '401, at userinfo', answers: { reply: 'status401', sent: 'oauth', token: 'skip', called: 'userinfo' }, leadsTo: 'tokenExpired' },
  {
    name: '401, the token is fine, of an API of one’s own',
    answers: { reply: 'status401', sent: 'oauth', token: 'fine', called: 'own' },
    leadsTo: 'issuerMismatched',
  },
  { name: 'rejected, the times tried last', paste: said('Failed to validate JWT'), answers: tried(...ofVerifier), leadsTo: 'unexplained' },
  { name: 'a scope of userinfo', answers: { reply: 'insufficientScope', sent: 'oauth', granted: 'notThere' }, leadsTo: 'scopeMissing' },
  {
    name: 'a scope of userinfo, which the token has',
    answers: { reply: 'status403', sent: 'oauth', granted: 'notThere', scopeMissing: 'notFixed' },
    leadsTo: 'called',
  },
  { name: '403, at a sign-in', answers: { reply: 'status403', sent: 'dontKnow', granted: 'dontKnow', called: 'signIn' }, leadsTo: 'networkZoneDenied' },
  { name: '403, at userinfo', answers: { reply: 'status403', sent: 'dontKnow', granted: 'dontKnow', called: 'userinfo' }, leadsTo: 'scopeMissing' },
  { name: '403, of an API of one’s own', answers: { reply: 'status403', sent: 'dontKnow', granted: 'dontKnow', called: 'own' }, leadsTo: 'scopeMissing' },
  { name: 'no permission, at userinfo', paste: code('E0000006'), answers: { called: 'userinfo' }, leadsTo: 'unexplained' },
  {
    name: 'no answer, and nothing of the network',
    answers: { reply: 'noAnswer', connect: 'dontKnow', ...tried('oktaUnreachable', 'tlsIntercepted', 'proxyBlocked') },
    leadsTo: 'orgUrlWrong',
  },
  { name: 'E0000011, nothing was sent', answers: { reply: 'apiTokenInvalid', sent: 'nothing' }, leadsTo: 'authorizationMissing' },
  {
    name: '401, sent with DPoP',
    paste: custom401.replace('Bearer', 'DPoP').replace(custom401.slice(custom401.indexOf('eyJ2'), custom401.indexOf('.c2ln')), 'eyJzdWIiOiJhIn0'),
    answers: { token: 'fine' },
    leadsTo: 'tokenRevoked',
  },
  { name: '403, sent with DPoP', paste: call('/api/v1/users', bearer.replace('Bearer', 'DPoP'), '403', ''), leadsTo: 'granted' },
  {
    name: 'invalid session, a token of the wrong kind after SSWS',
    paste: call('/api/v1/users', bearer.replace('Bearer', 'SSWS'), '403', code('E0000005', 'Invalid session')),
    leadsTo: 'authorizationMissing',
  },
  {
    name: 'invalid, a token of the wrong kind after SSWS',
    paste:
      answer('401 Unauthorized', challenge('invalid_token', 'The access token is invalid.')) +
      call('/api/v1/users', bearer.replace('Bearer', 'SSWS'), '401', ''),
    answers: { token: 'skip' },
    leadsTo: 'authorizationMissing',
  },
  {
    name: '401 of a library, whose issuer is the org',
    paste: 'spring-boot with okta: issuer: https://acme.okta.com -> JwkTokenStoreConfiguration: 401 Unauthorized',
    answers: { sent: 'dontKnow', called: 'own' },
    leadsTo: 'tokenExpired',
  },
]
