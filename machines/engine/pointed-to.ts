import type { FactId } from '@/lib/evidence/parsers/all'

/** The causes that a fact speaks for among others, by tree. */
export type PointedTo = Readonly<Partial<Record<FactId, Readonly<Record<string, readonly string[]>>>>>

const api = (...causes: readonly string[]) => ({ 'api-error': causes })
const rdp = (...causes: readonly string[]) => ({ 'rdp-mfa': causes })
const signIn = (...causes: readonly string[]) => ({ 'sign-in-error': causes })
const workflows = (...causes: readonly string[]) => ({ 'workflows-403': causes })

/** What a failure says that gives no answer: a shortlist, or the cause where something else says the same. */
export const pointedToByFailures: PointedTo = {
  'okta-system-log.ssoFailed': signIn('appNotAssigned', 'signOnPolicyDenied', 'assuranceUnmet', 'networkZoneDenied'),
  'okta-system-log.adminAppRefused': signIn('appNotAssigned', 'signOnPolicyDenied', 'assuranceUnmet', 'networkZoneDenied'),
  'okta-system-log.authorizeRefused': signIn(
    'redirectUriMismatched',
    'requestInvalid',
    'scopeUnknown',
    'policyMismatched',
    'appNotAssigned',
    'grantNotAllowed',
  ),
  'okta-system-log.tokenGrantRefused': signIn(
    ...['authorizationCodeInvalid', 'pkceFailed', 'refreshTokenInvalid', 'grantNotAllowed', 'policyMismatched', 'scopeUnknown', 'tokenContentFailed'],
  ),

  'okta-error.E0000013': { ...api('requestInvalid'), ...signIn('clientIdUnknown') },

  'oauth-error.server_error': { ...api('tokenContentFailed', 'oktaUnavailable'), ...signIn('tokenContentFailed') },
  'oauth-error.access_token_not_generated': { ...api('tokenContentFailed', 'oktaUnavailable'), ...signIn('tokenContentFailed') },
  'oauth-error.id_token_not_generated': { ...api('tokenContentFailed', 'oktaUnavailable'), ...signIn('tokenContentFailed') },
  'oauth-error.temporarily_unavailable': api('oktaUnavailable'),
  'oauth-error.id_token_invalid': signIn('requestInvalid', 'sessionStateStale'),
  'oauth-error.invalid_client_metadata': signIn('requestInvalid', 'clientIdUnknown'),
  'oauth-error.direct_auth_invalid_login_hint': signIn('credentialsWrong'),
  'oauth-error.mfa_attestation_login_hint_invalid': signIn('appNotAssigned'),

  'sign-in-page.deviceActivationFailed': signIn('deviceCodeExpired', 'scopesNotConsented'),
  'client-error.tokenExchangeFailed': signIn(
    ...['clientSecretInvalid', 'clientAuthMethodMismatched', 'authorizationCodeInvalid', 'pkceFailed', 'redirectUriMismatched', 'grantNotAllowed'],
  ),
  'client-error.ownServiceFailed': { ...api('clientFault', 'otherService'), ...signIn('clientFault') },

  'browser-console.popupBlocked': signIn('clientFault'),
  'browser-console.blockedByAdministrator': { ...signIn('localNetworkBlocked'), ...api('proxyBlocked') },
  'browser-console.offline': api('oktaUnreachable'),
  'browser-console.requestFailed': api('originNotAllowed', 'oktaUnreachable', 'orgUrlWrong', 'proxyBlocked'),
  'browser-console.schemeUnhandled': signIn('clientFault', 'redirectUriMismatched', 'authenticatorBroken'),
  'browser-console.callbackUnparsed': signIn('idpInitiatedUnsupported', 'clientFault', 'sessionStateStale'),
  'browser-console.flowConcurrent': signIn('sessionStateStale', 'clientFault'),
  'browser-console.tokensUnretrieved': signIn('authorizationCodeInvalid', 'pkceFailed', 'browserTokenRequest', 'clientAuthMethodMismatched', 'grantNotAllowed'),
  'browser-console.pageInsecure': signIn('pkceFailed'),
  'browser-console.dpopUnsupported': { ...api('dpopProofMissing'), ...signIn('clientFault') },
  'browser-console.dpopKeyMissing': { ...api('dpopProofMissing', 'dpopProofInvalid'), ...signIn('sessionStateStale', 'clientFault') },
  'browser-console.renewalFlooded': { ...api('rateLimited', 'clientFault'), ...signIn('clientFault', 'rateLimited') },
  'browser-console.issuerInvalid': signIn('orgUrlWrong', 'clientFault'),
  'browser-console.clientIdMissing': signIn('clientIdUnknown', 'clientFault'),
  'browser-console.remediationMissing': signIn('clientCannotChallenge', 'assuranceUnmet'),

  'okta-diag.malformedToken': api('authorizationMissing', 'tokenInvalid'),
  'okta-diag.damaged': api('tokenInvalid', 'authorizationMissing'),
  'okta-diag.callFailed': api('oktaUnreachable', 'tlsIntercepted', 'proxyBlocked'),
  'okta-diag.scopeMissing': api('scopeMissing', 'scopeNotGranted'),
  'okta-diag.invalidRequest': api('authorizationMissing', 'requestInvalid'),
}

/** What a configuration, an address, a token or a message is like, and what a console warns of beside a failure: it decides between a few that something else points to, and concludes nothing. */
export const pointedToByContext: PointedTo = {
  // Whether it had expired when it failed, nobody knows.
  'jwt.expiredByNow': api('tokenExpired'),
  'agent-config.failOpen': rdp('mfaNotRequired'),
  'agent-config.rdpOnly': rdp('mfaNotRequired'),
  'agent-config.othersAllowed': rdp('mfaNotRequired'),
  'clock.unsynchronised': rdp('clockSkewed'),
  'clock.drifted': rdp('clockSkewed'),
  'workflows-error.exportCard': workflows('rateLimited'),
  'www-authenticate.dpop': { ...api('dpopProofMissing', 'dpopNonceRequired', 'dpopProofInvalid', 'tokenNotDpopBound'), ...workflows('dpopRequired') },

  'browser-console.storagePartitioned': signIn('thirdPartyCookiesBlocked'),
  'browser-console.contentPolicyRefused': signIn('clientFault'),
  'browser-console.mixedContentBlocked': signIn('clientFault'),
  'browser-console.openerIsolated': signIn('clientFault'),
  'browser-console.blockedByClient': { ...signIn('thirdPartyCookiesBlocked'), ...api('proxyBlocked') },

  'saml.signatureMissing': signIn('samlSignatureInvalid'),
  'saml.sha1': signIn('samlSignatureInvalid'),
  'saml.certificateExpired': signIn('samlCertificateExpired'),
  'saml.metadataExpired': signIn('samlCertificateExpired', 'samlSignatureInvalid'),
  'saml.issuerMissing': signIn('samlIssuerMismatched'),
  'saml.destinationMissing': signIn('samlDestinationMismatched'),
  'saml.recipientMissing': signIn('samlDestinationMismatched'),
  'saml.destinationDiffers': signIn('samlDestinationMismatched'),
  'saml.audienceMissing': signIn('samlAudienceMismatched'),
  'saml.nameIdMissing': signIn('samlUserUnmatched'),
  'saml.nameIdNoEmail': signIn('samlUserUnmatched'),
  'saml.nameIdTransient': signIn('samlUserUnmatched'),
  'saml.windowShort': signIn('samlClockSkewed'),
  'saml.idpInitiated': signIn('idpInitiatedUnsupported'),

  'authorize-url.clientIdMissing': signIn('clientIdUnknown', 'requestInvalid'),
  'authorize-url.redirectUriMissing': signIn('redirectUriMismatched', 'requestInvalid'),
  'authorize-url.openidMissing': signIn('claimMissing', 'scopeUnknown'),
  'authorize-url.codeChallengeMissing': signIn('pkceFailed'),
  'authorize-url.promptNone': signIn('thirdPartyCookiesBlocked'),
  'authorize-url.responseTypeToken': signIn('grantNotAllowed'),
  'authorize-url.redirectUriTrailingSlash': signIn('redirectUriMismatched'),
  'authorize-url.redirectUriFragment': signIn('redirectUriMismatched', 'requestInvalid'),
  'authorize-url.redirectUriDoubleEncoded': signIn('redirectUriMismatched'),
  'authorize-url.redirectUriUppercaseHost': signIn('redirectUriMismatched'),
  'authorize-url.redirectUriAdminHost': signIn('redirectUriMismatched', 'orgUrlWrong'),
  'authorize-url.redirectUriRelative': signIn('redirectUriMismatched'),
  'authorize-url.redirectUriBlank': signIn('redirectUriMismatched'),
  'authorize-url.tokenRedirectUriMissing': signIn('redirectUriMismatched', 'authorizationCodeInvalid'),
  'authorize-url.callbackMoved': signIn('redirectUriMismatched'),

  'oauth-error.managementScope': { ...signIn('scopesNotConsented', 'scopeUnknown'), ...api('scopeNotGranted') },
  'http-response.schemeUnseen': api('authorizationMissing'),

  'jwt.clientAssertion': signIn('clientAssertionInvalid', 'clientKeysMissing'),
  'jwt.assertionExpired': signIn('clientAssertionInvalid'),
  'jwt.assertionTooLong': signIn('clientAssertionInvalid'),
  'jwt.dpopProof': api('dpopProofInvalid', 'dpopNonceRequired', 'tokenNotDpopBound'),
  'jwt.orgServer': api('orgTokenUnverifiable'),
  'jwt.orgTokenType': api('orgTokenUnverifiable'),
  'jwt.opaque': api('tokenInvalid'),
  'jwt.damaged': api('tokenInvalid', 'clientFault'),
  'jwt.audienceApi': api('wrongAuthorizationServer'),

  'okta-diag.noToken': api('authorizationMissing'),
  'okta-diag.audienceApi': api('wrongAuthorizationServer'),
  'okta-diag.html': api('proxyBlocked', 'orgUrlWrong', 'pathNotFound'),
}

/** A bare status in a browser's console: it counts where nothing else speaks. */
export const pointedToByStatus: PointedTo = {
  'browser-console.badRequest': signIn(
    ...['redirectUriMismatched', 'requestInvalid', 'clientIdUnknown', 'scopeUnknown', 'grantNotAllowed'],
    ...['authorizationCodeInvalid', 'pkceFailed', 'refreshTokenInvalid', 'tokenContentFailed'],
  ),
  'browser-console.unauthorized': signIn('clientSecretInvalid', 'clientAuthMethodMismatched', 'credentialsWrong', 'sessionStateStale'),
  'browser-console.forbidden': signIn('signOnPolicyDenied', 'appNotAssigned', 'sessionStateStale', 'networkZoneDenied'),
  'browser-console.notFound': signIn('authorizationServerMissing', 'orgUrlWrong', 'appUrlWrong'),
  'browser-console.serverFailed': { ...api('oktaUnavailable'), ...signIn('tokenContentFailed') },
}
