import { ask, branch } from '@/machines/engine/define-tree'

/**
 * "A Workflows card fails with 403". What the card's error holds picks a branch: a challenge with a scope, a refusal with a code, a connection that
 * expired, a limit, or something that is not Okta's refusal at all. A 403 with nothing else starts at
 * the connector. All arrows lead forwards.
 */
export const branches = [
  branch('start', [
    ask('errorKind'),
    ask('error', {
      insufficientScope: 'scope',
      noPermission: 'refused',
      invalidSession: 'refused',
      stateCode: 'refused',
      otherCode: 'refused',
      notAssigned: 'refused',
      html: 'refused',
      expired: 'token',
      notAccepted: 'token',
      dpop: 'token',
      status429: 'limit',
      otherService: 'elsewhere',
      requestCode: 'elsewhere',
      fault: 'elsewhere',
    }),
  ]),
  branch('bare', [ask('connector')]),
  branch('scope', [
    ask('granted'),
    ask('reauthorized'),
    ask('connectionUsed'),
    ask('role'),
    'scopeNotGranted',
    'connectionNotReauthorized',
    'scopeNotListed',
    'wrongConnection',
  ]),
  branch('refused', ['adminRoleMissing', 'appNotAssigned', 'endpointRefusesOauth', 'objectStateForbids', 'networkBlocked']),
  branch('token', ['connectionExpired', 'dpopRequired']),
  branch('limit', ['rateLimited']),
  branch('elsewhere', ['otherServiceRefused', 'flowFault']),
]
