import { aside, cause, defineStates, names, treeSetup } from '@/machines/engine/define-tree'

/**
 * "A Workflows card fails with 403". What the card's error holds picks a branch: a challenge with a scope, a refusal with a code, a connection that ran
 * out, a limit, or something that is not Okta's refusal at all. A 403 with nothing else is looked at from the connector on. All arrows lead forwards.
 */
export const states = defineStates({
  start: {
    id: 'start',
    initial: 'error',
    states: {
      error: {
        always: aside('error', '#bare'),
        on: {
          insufficientScope: '#scope',
          noPermission: names('#refused.adminRoleMissing', '#refused'),
          invalidSession: names('#refused.endpointRefusesOauth', '#refused'),
          otherCode: names('#refused.objectStateForbids', '#refused'),
          notAssigned: names('#refused.appNotAssigned', '#refused'),
          html: names('#refused.networkBlocked', '#refused'),
          expired: names('#token.connectionExpired', '#token'),
          dpop: names('#token.dpopRequired', '#token'),
          status429: names('#limit.rateLimited', '#limit'),
          otherService: names('#elsewhere.otherServiceRefused', '#elsewhere'),
          fault: names('#elsewhere.flowFault', '#elsewhere'),
          status403: '#bare',
          skip: '#bare',
        },
      },
    },
  },

  bare: {
    id: 'bare',
    initial: 'connector',
    states: {
      connector: { always: aside('connector', '#scope'), on: { okta: '#scope', other: names('#elsewhere.otherServiceRefused', '#scope'), dontKnow: '#scope' } },
    },
  },

  scope: {
    id: 'scope',
    initial: 'granted',
    states: {
      granted: {
        always: aside('granted', 'reauthorized'),
        on: { no: names('scopeNotGranted', 'reauthorized'), notListed: names('scopeNotListed', 'reauthorized'), yes: 'reauthorized', dontKnow: 'reauthorized' },
      },
      reauthorized: {
        always: aside('reauthorized', 'connectionUsed'),
        on: { no: names('connectionNotReauthorized', 'connectionUsed'), yes: 'connectionUsed', dontKnow: 'connectionUsed' },
      },
      connectionUsed: {
        always: aside('connectionUsed', 'role'),
        on: { another: names('wrongConnection', 'role'), same: 'role', dontKnow: 'role' },
      },
      role: {
        always: aside('role', 'scopeNotGranted'),
        on: { missing: names('#refused.adminRoleMissing', 'scopeNotGranted'), held: 'scopeNotGranted', dontKnow: 'scopeNotGranted' },
      },
      scopeNotGranted: cause('scopeNotGranted', 'connectionNotReauthorized'),
      connectionNotReauthorized: cause('connectionNotReauthorized', 'scopeNotListed'),
      scopeNotListed: cause('scopeNotListed', 'wrongConnection'),
      wrongConnection: cause('wrongConnection', '#refused'),
    },
  },

  refused: {
    id: 'refused',
    initial: 'adminRoleMissing',
    states: {
      adminRoleMissing: cause('adminRoleMissing', 'appNotAssigned'),
      appNotAssigned: cause('appNotAssigned', 'endpointRefusesOauth'),
      endpointRefusesOauth: cause('endpointRefusesOauth', 'objectStateForbids'),
      objectStateForbids: cause('objectStateForbids', 'networkBlocked'),
      networkBlocked: cause('networkBlocked', '#token'),
    },
  },

  token: {
    id: 'token',
    initial: 'connectionExpired',
    states: { connectionExpired: cause('connectionExpired', 'dpopRequired'), dpopRequired: cause('dpopRequired', '#limit') },
  },

  limit: { id: 'limit', initial: 'rateLimited', states: { rateLimited: cause('rateLimited', '#elsewhere') } },

  elsewhere: {
    id: 'elsewhere',
    initial: 'otherServiceRefused',
    states: { otherServiceRefused: cause('otherServiceRefused', 'flowFault'), flowFault: cause('flowFault', '#unexplained') },
  },

  unexplained: { id: 'unexplained', type: 'final' },
  resolved: { id: 'resolved', type: 'final' },
})

export const machine = treeSetup.createMachine({ id: 'workflows-403', context: ({ input }) => input, initial: 'start', states })
