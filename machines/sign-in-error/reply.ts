import { aside, branch, names } from '../tree'

/** What is said: most words name their cause or pick a branch; bare ones pick the branch of their questions. */
export const start = branch({
  id: 'start',
  initial: 'reply',
  states: {
    reply: {
      always: aside('reply', '#person'),
      on: {
        credentials: '#person',
        authnRefused: '#person',
        locked: names('#person.userLocked', '#person'),
        inactive: names('#person.userInactive', '#person'),
        passwordExpired: names('#person.passwordExpired', '#person'),
        code: names('#person.passcodeInvalid', '#person'),
        linkExpired: names('#person.linkExpired', '#person'),
        recovery: names('#person.recoveryNotAllowed', '#person'),

        notAssigned: names('#access.appNotAssigned', '#access'),
        denied: '#access',
        accessDenied: '#access',
        noPermission: '#access',
        policyDenied: names('#access.signOnPolicyDenied', '#access'),
        requirements: names('#access.assuranceUnmet', '#access'),
        zone: names('#access.networkZoneDenied', '#access'),

        stale: names('#browser.sessionStateStale', '#browser'),
        cookies: names('#browser.thirdPartyCookiesBlocked', '#browser'),
        loginRequired: names('#browser.thirdPartyCookiesBlocked', '#browser'),
        circle: '#browser',
        stateLost: '#browser',
        throttled: names('#browser.rateLimited', '#browser'),

        redirectUri: names('#redirect.redirectUriMismatched', '#redirect'),
        redirectTrust: names('#redirect.redirectNotTrusted', '#redirect'),
        request: names('#redirect.requestInvalid', '#redirect'),
        badRequest: '#redirect',
        invalidRequest: '#redirect',

        invalidClient: '#client',
        clientId: names('#client.clientIdUnknown', '#client'),
        clientSecret: names('#client.clientSecretInvalid', '#client'),
        clientMethod: names('#client.clientAuthMethodMismatched', '#client'),
        clientKeys: names('#client.clientKeysMissing', '#client'),
        assertion: names('#client.clientAssertionInvalid', '#client'),

        invalidGrant: '#grant',
        passwordGrant: names('#grant.credentialsWrong', '#grant'),
        authorizationCode: names('#grant.authorizationCodeInvalid', '#grant'),
        pkce: names('#grant.pkceFailed', '#grant'),
        refreshToken: names('#grant.refreshTokenInvalid', '#grant'),
        grantType: names('#grant.grantNotAllowed', '#grant'),
        browserRequest: names('#grant.browserTokenRequest', '#grant'),
        interaction: names('#grant.interactionRequired', '#grant'),

        invalidScope: '#server',
        scope: names('#server.scopeUnknown', '#server'),
        customScope: names('#server.customScopeOnOrgServer', '#server'),
        consent: names('#server.scopesNotConsented', '#server'),
        serverMissing: names('#server.authorizationServerMissing', '#server'),
        noPolicy: names('#server.policyMismatched', '#server'),
        codeMissing: '#server',
        pageMissing: '#server',

        tokenTime: names('#token.clockSkewed', '#token'),
        tokenIssuer: names('#token.issuerMismatched', '#token'),

        inboundFailed: '#saml',
        samlSignature: '#saml',
        samlCertificate: names('#saml.samlCertificateExpired', '#saml'),
        samlAudience: names('#saml.samlAudienceMismatched', '#saml'),
        samlDestination: names('#saml.samlDestinationMismatched', '#saml'),
        samlIssuer: names('#saml.samlIssuerMismatched', '#saml'),
        samlTime: names('#saml.samlClockSkewed', '#saml'),
        samlUser: names('#saml.samlUserUnmatched', '#saml'),
        samlRequest: names('#saml.samlRequestMalformed', '#saml'),
        samlStatus: names('#saml.idpRefused', '#saml'),

        noAssertion: '#elsewhere',
        orgUrl: names('#elsewhere.orgUrlWrong', '#elsewhere'),
        provisioning: names('#elsewhere.provisioningRefused', '#elsewhere'),
        program: names('#elsewhere.clientFault', '#elsewhere'),
        success: names('#elsewhere.noErrorFound', '#elsewhere'),
        skip: '#person',
      },
    },
  },
})
