import { describe, expect, test } from 'vitest'
import { now as at, stripchart, timeStatus } from '@/lib/evidence/__fixtures__/samples'
import { orgHeader, person, seconds, service, token } from '@/lib/evidence/parsers/jwt/__fixtures__/tokens'
import { logged, request } from '@/lib/evidence/parsers/okta-system-log/__fixtures__/events'
import { assertion, good, old, response, signature } from '@/lib/evidence/parsers/saml/__fixtures__/messages'
import { diagnose } from './diagnose'
import { pointedToByContext, pointedToByFailures, pointedToByStatus } from './pointed-to'

const okta = 'https://acme.okta.com'
const oauth = (error: string, says: string) => JSON.stringify({ error, error_description: says })
const atToken = (error: string, says: string) => `POST ${okta}/oauth2/v1/token\nHTTP/1.1 400 Bad Request\n\n${oauth(error, says)}`
const failed = (error: string, says: string) => atToken(error, says).replace('400 Bad Request', '500 Internal Server Error')
const code = (errorCode: string, errorSummary: string) =>
  JSON.stringify({ errorCode, errorSummary, errorLink: errorCode, errorId: 'oaeAcmeErrorId00000001', errorCauses: [] })
const event = (type: string, reason?: string) =>
  JSON.stringify(logged({ type, result: 'FAILURE', ...(reason ? { reason } : {}), at: '08:58:00', transaction: request(7) }), null, 1)
const diag = (...lines: string[]) => ['okta-diag 1', ...lines, 'done: okta-diag'].join('\n')
const authorize = (parameters: string) =>
  `${okta}/oauth2/v1/authorize?client_id=0oa1acmeClient0000a1&response_type=code&scope=openid&state=s1&nonce=n1&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256&${parameters} HTTP/1.1\n`
const redirect = (uri: string) => `GET ${authorize(`redirect_uri=${uri}`)}`
const named = (format: string, name: string) =>
  response({ content: assertion({ nameId: `<saml2:NameID Format="urn:oasis:names:tc:SAML:${format}">${name}</saml2:NameID>` }) })
const config = (line: string) => `{\n  "OktaUrl": "${okta}",\n  "ClientId": "0oa1acmeClient0000a1",\n  ${line}\n}`
const client = { iss: '0oa1acmeClient0000a1', sub: '0oa1acmeClient0000a1', aud: `${okta}/oauth2/v1/token`, jti: 'a1' }

/** Every fact that points to causes, or that this test was written for: a cause it has to speak for, and a text that shows it. */
const rows: Record<string, [cause: string, text: string]> = {
  'clock.unsynchronised': ['rdp-mfa.clockSkewed', timeStatus('3(not synchronized)', '0 (unspecified)')],
  'clock.drifted': ['rdp-mfa.clockSkewed', stripchart('+30.4')],
  'agent-config.failOpen': ['rdp-mfa.mfaNotRequired', config('"InternetFailOpenOption": true')],
  'agent-config.rdpOnly': ['rdp-mfa.mfaNotRequired', config('"RdpOnly": true')],
  'agent-config.othersAllowed': ['rdp-mfa.mfaNotRequired', config('"FilterCredentialProvider": false')],

  'okta-system-log.clientCredentialsInvalid': ['sign-in-error.clientSecretInvalid', event('app.oauth2.invalid_client_credentials', 'invalid client')],
  'okta-system-log.ssoFailed': ['sign-in-error.appNotAssigned', event('user.authentication.sso')],
  'okta-system-log.adminAppRefused': ['sign-in-error.assuranceUnmet', event('user.session.access_admin_app')],
  'okta-system-log.authorizeRefused': ['sign-in-error.redirectUriMismatched', event('app.oauth2.as.authorize')],
  'okta-system-log.tokenGrantRefused': ['sign-in-error.pkceFailed', event('app.oauth2.as.token.grant')],

  'www-authenticate.dpop': [
    'api-error.dpopProofInvalid',
    `GET ${okta}/api/v1/users\nHTTP/1.1 401 Unauthorized\nwww-authenticate: DPoP realm="${okta}", algs="RS256 ES256"`,
  ],
  'okta-error.E0000013': ['api-error.requestInvalid', code('E0000013', 'Invalid client app id')],
  'okta-error.E0000110': ['sign-in-error.linkExpired', code('E0000110', 'Invalid or expired transaction token')],

  'oauth-error.server_error': ['api-error.oktaUnavailable', failed('server_error', 'The authorization server encountered an unexpected condition.')],
  'oauth-error.access_token_not_generated': ['sign-in-error.tokenContentFailed', failed('server_error', 'Failed to create the access_token.')],
  'oauth-error.id_token_not_generated': ['api-error.oktaUnavailable', failed('server_error', 'Failed to create the id_token.')],
  'oauth-error.temporarily_unavailable': ['api-error.oktaUnavailable', `${okta}/oauth2/v1/token said {"error":"temporarily_unavailable"}`],
  'oauth-error.id_token_invalid': ['sign-in-error.sessionStateStale', oauth('invalid_token', 'The id token is invalid.')],
  'oauth-error.invalid_client_metadata': [
    'sign-in-error.requestInvalid',
    `POST ${okta}/oauth2/v1/clients\n${oauth('invalid_client_metadata', 'Invalid request')}`,
  ],
  'oauth-error.direct_auth_invalid_login_hint': [
    'sign-in-error.credentialsWrong',
    atToken('invalid_grant', "The 'login_hint' does not uniquely identify a user."),
  ],
  'oauth-error.mfa_attestation_login_hint_invalid': [
    'sign-in-error.appNotAssigned',
    oauth('access_denied', "'login_hint' did not match a user assigned to the client app."),
  ],
  'oauth-error.ciba_request_unknown_user_id': [
    'sign-in-error.appNotAssigned',
    oauth('invalid_request', 'The hint provided in the request did not match a user assigned to the client app.'),
  ],
  'oauth-error.request_missing_token': ['sign-in-error.requestInvalid', oauth('invalid_request', "The 'token' parameter is required.")],
  'oauth-error.invalid_device_token': ['sign-in-error.requestInvalid', oauth('invalid_request', 'The request has a deviceToken with length greater than 32.')],
  'oauth-error.invalid_subject_token': ['sign-in-error.requestInvalid', atToken('invalid_request', "'subject_token' is invalid.")],
  'oauth-error.token_exchange_invalid_audience': [
    'sign-in-error.requestInvalid',
    oauth('invalid_target', 'Token Exchange requests must include a valid audience of the authorization server.'),
  ],
  'oauth-error.invalid_target': ['sign-in-error.requestInvalid', atToken('invalid_target', 'The token request contains an invalid target.')],
  'oauth-error.mfa_attestation_requires_signed_request_object': [
    'sign-in-error.requestInvalid',
    oauth('access_denied', 'MFA attestation requests must be made using a signed request JWT.'),
  ],
  'oauth-error.unsupported_mfa_attestation': ['sign-in-error.requestInvalid', `${okta}\n${oauth('access_denied', "'acr_values' not supported.")}`],
  'oauth-error.mfa_attestation_cannot_use_custom_as': [
    'sign-in-error.authorizationServerMissing',
    oauth('access_denied', 'MFA attestation requests cannot use a custom authorization server.'),
  ],
  'oauth-error.unsupported_saml_assertion': ['sign-in-error.grantNotAllowed', oauth('invalid_grant', 'SAML Assertion Bearer Grant is not supported by OIE.')],
  'oauth-error.invalid_saml_assertion': ['sign-in-error.samlSignatureInvalid', atToken('invalid_grant', "'assertion' is not a valid SAML 2.0 Assertion.")],
  'oauth-error.eam_user_canceled_request': ['sign-in-error.factorRejected', event('user.authentication.auth_via_mfa', 'eam_user_canceled_request')],
  'oauth-error.direct_auth_authorization_pending': [
    'sign-in-error.noErrorFound',
    oauth('authorization_pending', 'No user response received on the out-of-band authenticator yet. Continue polling to wait for a response.'),
  ],

  'sign-in-page.verifyBlocked': ['sign-in-error.localNetworkBlocked', 'Unable to sign in\nThe browser is blocking communication with Okta Verify.'],
  'sign-in-page.deviceActivationFailed': [
    'sign-in-error.deviceCodeExpired',
    'Device not activated\nYour device cannot be activated because of an internal error',
  ],
  'client-error.tokenExchangeFailed': [
    'sign-in-error.clientSecretInvalid',
    'Okta: Error redeeming code during OAuth2 callback: token exchange failed\nAuthSdkError: Unable to complete auth code exchange',
  ],
  'client-error.ownServiceFailed': ['api-error.otherService', `called by ${okta}\nError: connect ECONNREFUSED 127.0.0.1:8080`],

  'browser-console.popupBlocked': ['sign-in-error.clientFault', 'Uncaught (in promise) AuthSdkError: Unable to open popup window'],
  'browser-console.blockedByAdministrator': ['sign-in-error.localNetworkBlocked', `GET ${okta}/oauth2/v1/authorize net::ERR_BLOCKED_BY_ADMINISTRATOR`],
  'browser-console.schemeUnhandled': [
    'sign-in-error.clientFault',
    `${okta}\nFailed to launch 'com.acme.app:/callback?code=x' because the scheme does not have a registered handler.`,
  ],
  'browser-console.callbackUnparsed': ['sign-in-error.idpInitiatedUnsupported', 'AuthSdkError: Unable to parse OAuth flow response'],
  'browser-console.flowConcurrent': ['sign-in-error.sessionStateStale', '[okta-auth-sdk] WARN: a saved auth transaction exists in storage.'],
  'browser-console.tokensUnretrieved': ['sign-in-error.browserTokenRequest', 'Unable to retrieve OIDC tokens: AuthSdkError'],
  'browser-console.pageInsecure': ['sign-in-error.pkceFailed', '[okta-auth-sdk] WARN: The current page is not being served with the HTTPS protocol.'],
  'browser-console.dpopUnsupported': ['sign-in-error.clientFault', 'AuthSdkError: DPoP has been configured, but is not supported by browser'],
  'browser-console.dpopKeyMissing': ['sign-in-error.sessionStateStale', 'AuthSdkError: Unable to locate dpop key pair required for refresh (x)'],
  'browser-console.renewalFlooded': ['sign-in-error.clientFault', 'AuthSdkError: Too many token renew requests'],
  'browser-console.issuerInvalid': ['sign-in-error.orgUrlWrong', 'AuthSdkError: No issuer passed to constructor.'],
  'browser-console.clientIdMissing': ['sign-in-error.clientIdUnknown', 'AuthSdkError: A clientId must be specified in the OktaAuth constructor to get a token'],
  'browser-console.remediationMissing': ['sign-in-error.clientCannotChallenge', 'AuthSdkError: No remediation can match current flow, check policy settings.'],
  'browser-console.offline': ['api-error.oktaUnreachable', `GET ${okta}/api/v1/users/me net::ERR_INTERNET_DISCONNECTED`],
  'browser-console.requestFailed': ['api-error.originNotAllowed', `GET ${okta}/api/v1/users/me net::ERR_FAILED`],
  'browser-console.storagePartitioned': [
    'sign-in-error.thirdPartyCookiesBlocked',
    `Partitioned cookie or storage access was provided to “${okta}/” because it is loaded in the third-party context and dynamic state partitioning is enabled.`,
  ],
  'browser-console.contentPolicyRefused': [
    'sign-in-error.clientFault',
    `Refused to connect to '${okta}/oauth2/v1/token' because it violates the following Content Security Policy directive: "connect-src 'self'".`,
  ],
  'browser-console.mixedContentBlocked': ['sign-in-error.clientFault', `${okta}\nBlocked loading mixed active content “http://api.acme.example/me”`],
  'browser-console.openerIsolated': ['sign-in-error.clientFault', `${okta} popup.js:302 Cross-Origin-Opener-Policy policy would block the window.closed call.`],
  'browser-console.blockedByClient': ['sign-in-error.thirdPartyCookiesBlocked', `GET ${okta}/oauth2/v1/authorize net::ERR_BLOCKED_BY_CLIENT`],
  'browser-console.badRequest': ['sign-in-error.redirectUriMismatched', `GET ${okta}/oauth2/v1/authorize 400 (Bad Request)`],
  'browser-console.unauthorized': ['sign-in-error.clientSecretInvalid', `POST ${okta}/oauth2/v1/token 401 (Unauthorized)`],
  'browser-console.forbidden': ['sign-in-error.signOnPolicyDenied', `GET ${okta}/app/acme/exk1/sso/saml 403 (Forbidden)`],
  'browser-console.notFound': ['sign-in-error.authorizationServerMissing', `GET ${okta}/oauth2/aus1/v1/authorize 404 (Not Found)`],
  'browser-console.serverFailed': ['sign-in-error.tokenContentFailed', `POST ${okta}/oauth2/v1/token 500 (Internal Server Error)`],

  'okta-diag.malformedToken': ['api-error.authorizationMissing', diag('refused: token-scheme')],
  'okta-diag.damaged': ['api-error.tokenInvalid', diag('token: damaged', 'call-status: 401')],
  'okta-diag.callFailed': ['api-error.oktaUnreachable', diag('reached: no, other (curl 1)')],
  'okta-diag.scopeMissing': ['api-error.scopeMissing', diag('scope-needed: okta.users.read', 'scope-in-token: no', 'call-status: 403')],
  'okta-diag.invalidRequest': ['api-error.requestInvalid', diag('call-status: 400', 'challenge-error: invalid_request')],
  'okta-diag.html': ['api-error.proxyBlocked', diag('call-status: 403', 'body: html')],
  'okta-diag.otherIssuer': ['api-error.issuerMismatched', diag('token: JWT', 'issuer-domain: other')],
  'okta-diag.noToken': ['api-error.authorizationMissing', diag('token: none', 'call-status: 401')],
  'okta-diag.audienceApi': ['api-error.wrongAuthorizationServer', diag('token: JWT', 'audience: api://default', 'call-status: 401')],

  'workflows-error.exportCard': [
    'workflows-403.rateLimited',
    JSON.stringify({ _error: true, module: 'utility.exportFlow', kind: 'HTTP Request Error', statusCode: 429, message: '429', headers: {}, body: '' }),
  ],

  'saml.signatureMissing': ['sign-in-error.samlSignatureInvalid', response()],
  'saml.sha1': ['sign-in-error.samlSignatureInvalid', response({ signed: signature(good, 'http://www.w3.org/2000/09/xmldsig#rsa-sha1') })],
  'saml.certificateExpired': ['sign-in-error.samlCertificateExpired', response({ signed: signature(old) })],
  'saml.metadataExpired': [
    'sign-in-error.samlCertificateExpired',
    `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://www.okta.com/exk1acmeSaml000a1" validUntil="2026-11-19T00:00:00Z"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/></md:EntityDescriptor>`,
  ],
  'saml.issuerMissing': ['sign-in-error.samlIssuerMismatched', response().replace(/<saml2:Issuer>[^<]*<\/saml2:Issuer>/g, '')],
  'saml.destinationMissing': ['sign-in-error.samlDestinationMismatched', response().replace(/ Destination="[^"]*"/, '')],
  'saml.recipientMissing': ['sign-in-error.samlDestinationMismatched', response().replace(/ Recipient="[^"]*"/, '')],
  'saml.destinationDiffers': ['sign-in-error.samlDestinationMismatched', response({ destination: 'https://other.example/saml/acs' })],
  'saml.audienceMissing': ['sign-in-error.samlAudienceMismatched', response().replace(/<saml2:AudienceRestriction>.*<\/saml2:AudienceRestriction>/, '')],
  'saml.nameIdMissing': ['sign-in-error.samlUserUnmatched', response({ content: assertion({ nameId: '' }) })],
  'saml.nameIdNoEmail': ['sign-in-error.samlUserUnmatched', named('1.1:nameid-format:emailAddress', 'lena')],
  'saml.nameIdTransient': ['sign-in-error.samlUserUnmatched', named('2.0:nameid-format:transient', 'x9')],
  'saml.windowShort': ['sign-in-error.samlClockSkewed', response({ content: assertion({ from: '2026-11-21T08:59:30.000Z', to: '2026-11-21T09:00:30.000Z' }) })],
  'saml.idpInitiated': ['sign-in-error.idpInitiatedUnsupported', response({ inResponseTo: '' })],

  'authorize-url.clientIdMissing': [
    'sign-in-error.clientIdUnknown',
    redirect('https%3A%2F%2Fapp.acme.example%2Fcb').replace('client_id=0oa1acmeClient0000a1&', ''),
  ],
  'authorize-url.redirectUriMissing': ['sign-in-error.redirectUriMismatched', `GET ${authorize('prompt=login')}`],
  'authorize-url.openidMissing': ['sign-in-error.claimMissing', redirect('https%3A%2F%2Fapp.acme.example%2Fcb').replace('scope=openid', 'scope=email')],
  'authorize-url.codeChallengeMissing': ['sign-in-error.pkceFailed', redirect('https%3A%2F%2Fapp.acme.example%2Fcb').replace(/&code_challenge=.*?S256/, '')],
  'authorize-url.promptNone': ['sign-in-error.thirdPartyCookiesBlocked', redirect('https%3A%2F%2Fapp.acme.example%2Fcb&prompt=none')],
  'authorize-url.responseTypeToken': [
    'sign-in-error.grantNotAllowed',
    redirect('https%3A%2F%2Fapp.acme.example%2Fcb').replace('response_type=code', 'response_type=token'),
  ],
  'authorize-url.redirectUriTrailingSlash': ['sign-in-error.redirectUriMismatched', redirect('https%3A%2F%2Fapp.acme.example%2Fcb%2F')],
  'authorize-url.redirectUriFragment': ['sign-in-error.redirectUriMismatched', redirect('https%3A%2F%2Fapp.acme.example%2F%23%2Fcb')],
  'authorize-url.redirectUriDoubleEncoded': ['sign-in-error.redirectUriMismatched', redirect('https%253A%252F%252Fapp.acme.example%252Fcb')],
  'authorize-url.redirectUriUppercaseHost': ['sign-in-error.redirectUriMismatched', redirect('https%3A%2F%2FApp.Acme.example%2Fcb')],
  'authorize-url.redirectUriAdminHost': ['sign-in-error.redirectUriMismatched', redirect('https%3A%2F%2Facme-admin.okta.com%2Fcb')],
  'authorize-url.redirectUriRelative': ['sign-in-error.redirectUriMismatched', redirect('%2Fcb')],
  'authorize-url.redirectUriBlank': ['sign-in-error.redirectUriMismatched', redirect('https%3A%2F%2Fapp.acme.example%2Fcb%20')],
  'authorize-url.tokenRedirectUriMissing': [
    'sign-in-error.authorizationCodeInvalid',
    `POST ${okta}/oauth2/v1/token\n\ngrant_type=authorization_code&code=abcdefghij&client_id=0oa1acmeClient0000a1&code_verifier=${'b'.repeat(43)}\n\n${oauth('invalid_grant', 'x')}`,
  ],
  'authorize-url.callbackMoved': [
    'sign-in-error.redirectUriMismatched',
    `${redirect('https%3A%2F%2Fapp.acme.example%2Fcallback')}GET http://app.acme.example/callback?code=abcdefghij&state=s1 HTTP/1.1\n`,
  ],

  'oauth-error.managementScope': ['sign-in-error.scopesNotConsented', oauth('invalid_scope', 'The scope okta.groups.manage is not allowed.')],
  'http-response.schemeUnseen': [
    'api-error.authorizationMissing',
    `fetch('${okta}/api/v1/groups', { headers: { 'Authorization': key } })\n{"errorCode":"E0000005","errorSummary":"Invalid session"}`,
  ],

  'jwt.clientAssertion': [
    'sign-in-error.clientAssertionInvalid',
    `client_assertion=${token({ ...client, iat: seconds - 60, exp: seconds + 300 })}\n${atToken('invalid_client', 'x')}`,
  ],
  'jwt.assertionExpired': [
    'sign-in-error.clientAssertionInvalid',
    `client_assertion=${token({ ...client, iat: seconds - 600, exp: seconds - 300 })}\ndate: Sat, 21 Nov 2026 09:00:00 GMT\n${atToken('invalid_client', 'x')}`,
  ],
  'jwt.expiredByNow': ['api-error.tokenExpired', `${token({ ...service, exp: seconds - 60 })}\nGET ${okta}/api/v1/users\nHTTP/1.1 401 Unauthorized`],
  'jwt.assertionTooLong': [
    'sign-in-error.clientAssertionInvalid',
    `client_assertion=${token({ ...client, iat: seconds - 60, exp: seconds + 90_000 })}\n${atToken('invalid_client', 'x')}`,
  ],
  'jwt.dpopProof': [
    'api-error.dpopProofInvalid',
    `DPoP: ${token({ htm: 'GET', htu: `${okta}/api/v1/users`, jti: 'j1', iat: seconds - 5 }, { typ: 'dpop+jwt', alg: 'RS256', jwk: { kty: 'RSA', e: 'AQAB', n: 'a1' } })}\nGET ${okta}/api/v1/users\nHTTP/1.1 401 Unauthorized`,
  ],
  'jwt.orgServer': ['api-error.orgTokenUnverifiable', `${token(service)}\nJsonWebTokenError: invalid signature`],
  'jwt.orgTokenType': ['api-error.orgTokenUnverifiable', `${token(service, orgHeader)}\nJsonWebTokenError: invalid signature`],
  'jwt.audienceApi': ['api-error.wrongAuthorizationServer', `Authorization: Bearer ${token(person)}\nGET ${okta}/api/v1/users\nHTTP/1.1 401 Unauthorized`],
  'jwt.damaged': ['api-error.tokenInvalid', `Authorization: Bearer ${token(service).slice(0, 90)}\nokta verifier: invalid token`],
  'jwt.opaque': [
    'api-error.tokenInvalid',
    `Authorization: Bearer 0000a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8\nGET ${okta}/oauth2/v1/userinfo\nHTTP/1.1 401 Unauthorized`,
  ],
}

describe('a fact speaks for a cause in what a text of it leads to', () => {
  for (const [fact, [cause, text]] of Object.entries(rows))
    test(fact, async () => {
      const { facts, walks } = await diagnose(text, at)
      expect(facts.map(({ id }) => id)).toContain(fact)
      const spoken = walks.flatMap(({ id, resolution }) =>
        resolution.candidates.flatMap(({ cause, because }) => because.map((by) => `${by} for ${id}.${cause}`)),
      )
      expect(spoken).toContain(`${fact} for ${cause}`)
    })

  test('each fact that points to causes has a text here', () => {
    const pointing = [pointedToByFailures, pointedToByContext, pointedToByStatus].flatMap((table) => Object.keys(table))
    expect(pointing.filter((fact) => !(fact in rows))).toEqual([])
  })
})
