import { aside, cause, defineStates, names, treeSetup } from '@/machines/engine/define-tree'
import { log, status } from './machine/asked'
import { start } from './machine/reply'

/**
 * "Signing in to an app fails, or the app cannot get a token". The words on the screen or in the log decide first; the branches go from the person to the policies,
 * the browser, the app's requests and keys, its token server, the token itself, SAML, and what stands beside Okta. All arrows lead forwards.
 */
export const states = defineStates({
  start,
  person: {
    id: 'person',
    initial: 'status',
    states: {
      status: status('log'),
      log: log('credentialsWrong'),
      credentialsWrong: cause('credentialsWrong', 'userLocked'),
      userLocked: cause('userLocked', 'userInactive'),
      userInactive: cause('userInactive', 'passwordExpired'),
      passwordExpired: cause('passwordExpired', 'passcodeInvalid'),
      passcodeInvalid: cause('passcodeInvalid', 'linkExpired'),
      linkExpired: cause('linkExpired', 'recoveryNotAllowed'),
      recoveryNotAllowed: cause('recoveryNotAllowed', '#access'),
    },
  },
  access: {
    id: 'access',
    initial: 'log',
    states: {
      log: log('appNotAssigned'),
      appNotAssigned: cause('appNotAssigned', 'signOnPolicyDenied'),
      signOnPolicyDenied: cause('signOnPolicyDenied', 'assuranceUnmet'),
      assuranceUnmet: cause('assuranceUnmet', 'networkZoneDenied'),
      networkZoneDenied: cause('networkZoneDenied', '#browser'),
    },
  },
  browser: {
    id: 'browser',
    initial: 'fresh',
    states: {
      fresh: {
        always: aside('fresh', 'sessionStateStale'),
        on: {
          works: names('sessionStateStale', 'thirdPartyCookiesBlocked'),
          otherBrowser: names('thirdPartyCookiesBlocked', 'sessionStateStale'),
          fails: 'sessionStateStale',
          dontKnow: 'sessionStateStale',
        },
      },
      sessionStateStale: cause('sessionStateStale', 'thirdPartyCookiesBlocked'),
      thirdPartyCookiesBlocked: cause('thirdPartyCookiesBlocked', 'rateLimited'),
      rateLimited: cause('rateLimited', '#redirect'),
    },
  },
  redirect: {
    id: 'redirect',
    initial: 'redirectUri',
    states: {
      redirectUri: {
        always: aside('redirectUri', 'redirectUriMismatched'),
        on: {
          differs: names('redirectUriMismatched', 'redirectNotTrusted'),
          same: 'redirectNotTrusted',
          none: names('redirectNotTrusted', 'requestInvalid'),
          dontKnow: 'redirectUriMismatched',
        },
      },
      redirectUriMismatched: cause('redirectUriMismatched', 'redirectNotTrusted'),
      redirectNotTrusted: cause('redirectNotTrusted', 'requestInvalid'),
      requestInvalid: cause('requestInvalid', '#client'),
    },
  },
  client: {
    id: 'client',
    initial: 'clientAuthentication',
    states: {
      clientAuthentication: {
        always: aside('clientAuthentication', 'clientIdUnknown'),
        on: {
          secret: names('clientSecretInvalid', 'clientIdUnknown'),
          keys: names('clientAssertionInvalid', 'clientKeysMissing', 'clientIdUnknown'),
          none: names('clientAuthMethodMismatched', 'clientIdUnknown'),
          unknownClient: names('clientIdUnknown', 'clientSecretInvalid'),
          dontKnow: 'clientIdUnknown',
        },
      },
      clientIdUnknown: cause('clientIdUnknown', 'clientSecretInvalid'),
      clientSecretInvalid: cause('clientSecretInvalid', 'clientAuthMethodMismatched'),
      clientAuthMethodMismatched: cause('clientAuthMethodMismatched', 'clientKeysMissing'),
      clientKeysMissing: cause('clientKeysMissing', 'clientAssertionInvalid'),
      clientAssertionInvalid: cause('clientAssertionInvalid', '#grant'),
    },
  },
  grant: {
    id: 'grant',
    initial: 'grantType',
    states: {
      grantType: {
        always: aside('grantType', 'authorizationCodeInvalid'),
        on: {
          authorizationCode: names('authorizationCodeInvalid', 'pkceFailed'),
          refreshToken: names('refreshTokenInvalid', 'grantNotAllowed'),
          password: names('credentialsWrong', 'authorizationCodeInvalid'),
          other: 'authorizationCodeInvalid',
          dontKnow: 'authorizationCodeInvalid',
        },
      },
      authorizationCodeInvalid: cause('authorizationCodeInvalid', 'pkceFailed'),
      pkceFailed: cause('pkceFailed', 'refreshTokenInvalid'),
      refreshTokenInvalid: cause('refreshTokenInvalid', 'credentialsWrong'),
      credentialsWrong: cause('credentialsWrong', 'grantNotAllowed'),
      grantNotAllowed: cause('grantNotAllowed', 'browserTokenRequest'),
      browserTokenRequest: cause('browserTokenRequest', 'interactionRequired'),
      interactionRequired: cause('interactionRequired', '#server'),
    },
  },
  server: {
    id: 'server',
    initial: 'server',
    states: {
      server: {
        always: aside('server', 'scopeUnknown'),
        on: {
          // A pasted address tells the server of any request: that names no cause while nothing is known of the error.
          org: 'customScopeOnOrgServer',
          custom: 'scopeUnknown',
          missing: names('authorizationServerMissing', 'scopeUnknown'),
          dontKnow: 'scopeUnknown',
        },
      },
      scopeUnknown: cause('scopeUnknown', 'customScopeOnOrgServer'),
      customScopeOnOrgServer: cause('customScopeOnOrgServer', 'scopesNotConsented'),
      scopesNotConsented: cause('scopesNotConsented', 'authorizationServerMissing'),
      authorizationServerMissing: cause('authorizationServerMissing', 'policyMismatched'),
      policyMismatched: cause('policyMismatched', '#token'),
    },
  },
  token: {
    id: 'token',
    initial: 'clockSkewed',
    states: {
      clockSkewed: cause('clockSkewed', 'issuerMismatched'),
      issuerMismatched: cause('issuerMismatched', '#saml'),
    },
  },
  saml: {
    id: 'saml',
    initial: 'samlReason',
    states: {
      samlReason: {
        always: aside('samlReason', 'certificate'),
        on: {
          signature: 'certificate',
          issuer: names('samlIssuerMismatched', 'certificate'),
          audience: names('samlAudienceMismatched', 'certificate'),
          destination: names('samlDestinationMismatched', 'certificate'),
          user: names('samlUserUnmatched', 'certificate'),
          time: names('samlClockSkewed', 'certificate'),
          status: names('idpRefused', 'certificate'),
          skip: 'certificate',
        },
      },
      certificate: {
        always: aside('certificate', 'samlSignatureInvalid'),
        on: {
          differs: names('samlSignatureInvalid', 'samlCertificateExpired'),
          expired: names('samlCertificateExpired', 'samlSignatureInvalid'),
          same: 'samlSignatureInvalid',
          dontKnow: 'samlSignatureInvalid',
        },
      },
      samlSignatureInvalid: cause('samlSignatureInvalid', 'samlCertificateExpired'),
      samlCertificateExpired: cause('samlCertificateExpired', 'samlAudienceMismatched'),
      samlAudienceMismatched: cause('samlAudienceMismatched', 'samlDestinationMismatched'),
      samlDestinationMismatched: cause('samlDestinationMismatched', 'samlIssuerMismatched'),
      samlIssuerMismatched: cause('samlIssuerMismatched', 'samlClockSkewed'),
      samlClockSkewed: cause('samlClockSkewed', 'samlUserUnmatched'),
      samlUserUnmatched: cause('samlUserUnmatched', 'samlRequestMalformed'),
      samlRequestMalformed: cause('samlRequestMalformed', 'idpRefused'),
      idpRefused: cause('idpRefused', '#elsewhere'),
    },
  },
  elsewhere: {
    id: 'elsewhere',
    initial: 'address',
    states: {
      address: {
        always: aside('address', 'appUrlWrong'),
        on: {
          org: names('appUrlWrong', 'orgUrlWrong'),
          app: 'appUrlWrong',
          other: names('orgUrlWrong', 'appUrlWrong'),
          dontKnow: 'appUrlWrong',
        },
      },
      appUrlWrong: cause('appUrlWrong', 'orgUrlWrong'),
      orgUrlWrong: cause('orgUrlWrong', 'provisioningRefused'),
      provisioningRefused: cause('provisioningRefused', 'clientFault'),
      clientFault: cause('clientFault', 'noErrorFound'),
      noErrorFound: cause('noErrorFound', '#unexplained'),
    },
  },
  unexplained: { id: 'unexplained', type: 'final' },
  resolved: { id: 'resolved', type: 'final' },
})

export const machine = treeSetup.createMachine({ id: 'sign-in-error', context: ({ input }) => input, initial: 'start', states })
