import { aside, cause, defineStates, names, treeSetup } from '@/machines/engine/define-tree'
import { sent, token } from './machine/asked'
import { start } from './machine/reply'

/**
 * "A script or an app calls the Okta API and gets an error". Okta's own words decide before the status: a code, then a challenge, then the client's words.
 * The branches follow what the error is about. All arrows lead forwards.
 */
export const states = defineStates({
  start,
  token: {
    id: 'token',
    initial: 'sent',
    states: {
      sent: sent('token'),
      token: token('called'),
      called: { always: aside('called', 'tokenExpired'), on: { api: 'tokenExpired', signIn: 'tokenExpired', dontKnow: 'tokenExpired' } },
      tokenExpired: cause('tokenExpired', 'clockSkewed'),
      clockSkewed: cause('clockSkewed', 'wrongAuthorizationServer'),
      wrongAuthorizationServer: cause('wrongAuthorizationServer', 'idTokenUsed'),
      idTokenUsed: cause('idTokenUsed', 'dpopProofMissing'),
      dpopProofMissing: cause('dpopProofMissing', 'tokenRevoked'),
      tokenRevoked: cause('tokenRevoked', 'apiTokenInvalid'),
      apiTokenInvalid: cause('apiTokenInvalid', '#permission'),
    },
  },
  permission: {
    id: 'permission',
    initial: 'sent',
    states: {
      sent: {
        always: aside('sent', 'granted'),
        on: {
          oauth: 'granted',
          apiToken: 'called',
          nothing: names('authorizationMissing', 'called'),
          dontKnow: 'granted',
        },
      },
      granted: {
        always: aside('granted', 'called'),
        on: { no: names('scopeNotGranted', 'called'), yes: names('scopeMissing', 'called'), dontKnow: 'called' },
      },
      called: {
        always: aside('called', 'scopeNotGranted'),
        on: { api: 'scopeNotGranted', signIn: names('networkZoneDenied', 'scopeNotGranted'), dontKnow: 'scopeNotGranted' },
      },
      scopeNotGranted: cause('scopeNotGranted', 'scopeMissing'),
      scopeMissing: cause('scopeMissing', 'adminRoleMissing'),
      adminRoleMissing: cause('adminRoleMissing', 'authorizationMissing'),
      authorizationMissing: cause('authorizationMissing', 'endpointRefusesOauth'),
      endpointRefusesOauth: cause('endpointRefusesOauth', 'objectStateForbids'),
      objectStateForbids: cause('objectStateForbids', 'networkZoneDenied'),
      networkZoneDenied: cause('networkZoneDenied', '#verifier'),
    },
  },
  verifier: {
    id: 'verifier',
    initial: 'issuerMismatched',
    states: {
      issuerMismatched: cause('issuerMismatched', 'audienceMismatched'),
      audienceMismatched: cause('audienceMismatched', 'orgTokenUnverifiable'),
      orgTokenUnverifiable: cause('orgTokenUnverifiable', 'keysUnavailable'),
      keysUnavailable: cause('keysUnavailable', 'signatureInvalid'),
      signatureInvalid: cause('signatureInvalid', 'tokenInvalid'),
      tokenInvalid: cause('tokenInvalid', 'clockSkewed'),
      clockSkewed: cause('clockSkewed', 'idTokenUsed'),
      idTokenUsed: cause('idTokenUsed', '#dpop'),
    },
  },
  dpop: {
    id: 'dpop',
    initial: 'dpopUsed',
    states: {
      dpopUsed: { always: aside('dpopUsed', 'dpopProofMissing'), on: { yes: 'dpopProofMissing', no: 'dpopProofMissing', dontKnow: 'dpopProofMissing' } },
      dpopProofMissing: cause('dpopProofMissing', 'dpopProofInvalid'),
      dpopProofInvalid: cause('dpopProofInvalid', 'dpopNonceRequired'),
      dpopNonceRequired: cause('dpopNonceRequired', '#request'),
    },
  },
  request: {
    id: 'request',
    initial: 'address',
    states: {
      address: {
        always: aside('address', 'whose'),
        on: { object: names('resourceNotFound', 'whose'), path: names('pathNotFound', 'whose'), host: names('orgUrlWrong', 'whose'), dontKnow: 'whose' },
      },
      whose: {
        always: aside('whose', 'requestInvalid'),
        on: { okta: 'requestInvalid', proxy: names('#network.proxyBlocked', 'requestInvalid'), dontKnow: 'requestInvalid' },
      },
      requestInvalid: cause('requestInvalid', 'methodNotAllowed'),
      methodNotAllowed: cause('methodNotAllowed', 'resourceNotFound'),
      resourceNotFound: cause('resourceNotFound', 'pathNotFound'),
      pathNotFound: cause('pathNotFound', 'orgUrlWrong'),
      orgUrlWrong: cause('orgUrlWrong', 'featureUnavailable'),
      featureUnavailable: cause('featureUnavailable', 'originNotAllowed'),
      originNotAllowed: cause('originNotAllowed', '#limit'),
    },
  },
  limit: {
    id: 'limit',
    initial: 'limits',
    states: {
      limits: {
        always: aside('limits', 'rateLimited'),
        on: {
          zero: names('concurrencyLimited', 'rateLimited'),
          signIn: names('clientRateLimited', 'rateLimited'),
          send: names('factorSendThrottled', 'rateLimited'),
          other: names('rateLimited', 'concurrencyLimited'),
          dontKnow: 'rateLimited',
        },
      },
      rateLimited: cause('rateLimited', 'concurrencyLimited'),
      concurrencyLimited: cause('concurrencyLimited', 'clientRateLimited'),
      clientRateLimited: cause('clientRateLimited', 'factorSendThrottled'),
      factorSendThrottled: cause('factorSendThrottled', '#server'),
    },
  },
  server: {
    id: 'server',
    initial: 'whose',
    states: {
      whose: {
        always: aside('whose', 'oktaUnavailable'),
        on: { okta: 'oktaUnavailable', proxy: names('#network.proxyBlocked', 'oktaUnavailable'), dontKnow: 'oktaUnavailable' },
      },
      oktaUnavailable: cause('oktaUnavailable', 'agentUnavailable'),
      agentUnavailable: cause('agentUnavailable', '#network'),
    },
  },
  network: {
    id: 'network',
    initial: 'connect',
    states: {
      connect: {
        always: aside('connect', 'oktaUnreachable'),
        on: {
          nothing: names('oktaUnreachable', 'tlsIntercepted'),
          certificate: names('tlsIntercepted', 'oktaUnreachable'),
          proxy: names('proxyBlocked', 'oktaUnreachable'),
          dontKnow: 'oktaUnreachable',
        },
      },
      oktaUnreachable: cause('oktaUnreachable', 'tlsIntercepted'),
      tlsIntercepted: cause('tlsIntercepted', 'proxyBlocked'),
      proxyBlocked: cause('proxyBlocked', 'orgUrlWrong'),
      orgUrlWrong: cause('orgUrlWrong', '#elsewhere'),
    },
  },
  elsewhere: {
    id: 'elsewhere',
    initial: 'otherService',
    states: {
      otherService: cause('otherService', 'clientFault'),
      clientFault: cause('clientFault', 'noErrorFound'),
      noErrorFound: cause('noErrorFound', '#unexplained'),
    },
  },
  unexplained: { id: 'unexplained', type: 'final' },
  resolved: { id: 'resolved', type: 'final' },
})

export const machine = treeSetup.createMachine({ id: 'api-error', context: ({ input }) => input, initial: 'start', states })
