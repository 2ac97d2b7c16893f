import { aside, branch, cause, defineStates, names, treeSetup } from '../tree'

/** What came back: a code or a challenge names its cause or picks a branch; a bare status picks the branch of its questions. */
const start = branch({
  id: 'start',
  initial: 'reply',
  states: {
    reply: {
      always: aside('reply', '#token'),
      on: {
        expired: names('#token.tokenExpired', '#token'),
        invalidToken: '#token',
        inactive: names('#token.tokenRevoked', '#token'),
        notForOkta: names('#token.wrongAuthorizationServer', '#token.idTokenUsed', '#token'),
        future: names('#token.clockSkewed', '#token'),
        apiTokenInvalid: names('#token.apiTokenInvalid', '#token'),
        insufficientScope: '#permission',
        noPermission: '#permission',
        invalidSession: '#permission',
        unsigned: names('#permission.authorizationMissing', '#permission'),
        stateCode: names('#permission.objectStateForbids', '#permission'),
        zone: names('#permission.networkZoneDenied', '#permission'),
        rejected: names('#verifier.tokenInvalid', '#verifier'),
        issuer: names('#verifier.issuerMismatched', '#verifier'),
        audience: names('#verifier.audienceMismatched', '#verifier'),
        orgToken: names('#verifier.orgTokenUnverifiable', '#verifier'),
        keys: names('#verifier.keysUnavailable', '#verifier'),
        signature: names('#verifier.signatureInvalid', '#verifier'),
        dpopMissing: names('#dpop.dpopProofMissing', '#dpop'),
        dpopInvalid: names('#dpop.dpopProofInvalid', '#dpop'),
        dpopNonce: names('#dpop.dpopNonceRequired', '#dpop'),
        invalidRequest: names('#request.requestInvalid', '#request'),
        wrongMethod: names('#request.methodNotAllowed', '#request'),
        noResource: names('#request.resourceNotFound', '#request'),
        noPath: names('#request.pathNotFound', '#request'),
        wrongAddress: names('#request.orgUrlWrong', '#request'),
        feature: names('#request.featureUnavailable', '#request'),
        origin: names('#request.originNotAllowed', '#request'),
        throttled: names('#limit.rateLimited', '#limit'),
        concurrency: names('#limit.concurrencyLimited', '#limit'),
        clientLimit: names('#limit.clientRateLimited', '#limit'),
        sendThrottled: names('#limit.factorSendThrottled', '#limit'),
        serverError: names('#server.oktaUnavailable', '#server'),
        agent: names('#server.agentUnavailable', '#server'),
        html: '#request',
        unreachable: names('#network.oktaUnreachable', '#network'),
        tls: names('#network.tlsIntercepted', '#network'),
        proxy: names('#network.proxyBlocked', '#network'),
        otherService: names('#elsewhere.otherService', '#elsewhere'),
        program: names('#elsewhere.clientFault', '#elsewhere'),
        success: names('#elsewhere.noErrorFound', '#elsewhere'),
        status400: '#dpop',
        status401: '#token',
        status403: '#permission',
        status404: '#request',
        status405: names('#request.methodNotAllowed', '#request'),
        status429: '#limit',
        status5xx: '#server',
        noAnswer: '#network',
        skip: '#token',
      },
    },
  },
})

const sent = <const Next extends string>(next: Next) =>
  ({ always: aside('sent', next), on: { oauth: next, apiToken: next, nothing: next, dontKnow: next } }) as const
const token = <const Next extends string>(next: Next) =>
  ({
    always: aside('token', next),
    on: {
      expired: names('#token.tokenExpired', next),
      future: names('#token.clockSkewed', next),
      customServer: next,
      idToken: next,
      dpopBound: next,
      otherIssuer: next,
      orgServer: names('#verifier.orgTokenUnverifiable', next),
      fine: next,
      skip: next,
    },
  }) as const

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
