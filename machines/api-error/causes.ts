import type { Causes } from '@/machines/engine/define-tree'
import type { states } from './machine'

/** Which answers fit which cause of an API error. A bare status fits every cause that may show it; a code, a challenge or a client's words fit few. */
export const causes: Causes<typeof states> = {
  tokenExpired: { reply: ['expired', 'invalidToken', 'status401'], token: ['expired'], sent: ['oauth'] },
  clockSkewed: { reply: ['future', 'invalidToken', 'rejected', 'status401'], token: ['future'], sent: ['oauth'] },
  wrongAuthorizationServer: { reply: ['notForOkta', 'invalidToken', 'status401'], token: ['customServer'], sent: ['oauth'], called: ['api'] },
  idTokenUsed: { reply: ['invalidToken', 'notForOkta', 'audience', 'status401'], token: ['idToken'], sent: ['oauth'] },
  dpopProofMissing: { reply: ['dpopMissing', 'invalidToken', 'status400', 'status401'], token: ['dpopBound'], sent: ['oauth'], dpopUsed: ['yes'] },
  tokenRevoked: { reply: ['invalidToken', 'inactive', 'status401'], token: ['fine'], sent: ['oauth'] },
  apiTokenInvalid: { reply: ['apiTokenInvalid', 'status401'], sent: ['apiToken'] },

  scopeNotGranted: { reply: ['insufficientScope', 'status403'], granted: ['no'], sent: ['oauth'] },
  scopeMissing: { reply: ['insufficientScope', 'status403'], granted: ['yes'], sent: ['oauth'] },
  adminRoleMissing: { reply: ['noPermission', 'status403'], sent: ['oauth', 'apiToken'], called: ['api'] },
  authorizationMissing: { reply: ['invalidSession', 'unsigned', 'status401', 'status403'], sent: ['nothing', 'apiToken'] },
  endpointRefusesOauth: { reply: ['invalidSession', 'status403'], sent: ['oauth'] },
  objectStateForbids: { reply: ['stateCode', 'status403'] },
  networkZoneDenied: { reply: ['zone', 'noPermission', 'status403'], called: ['signIn'] },

  issuerMismatched: { reply: ['issuer', 'rejected'], token: ['otherIssuer', 'orgServer', 'fine'] },
  audienceMismatched: { reply: ['audience', 'rejected'], token: ['fine', 'customServer', 'idToken'] },
  orgTokenUnverifiable: { reply: ['orgToken', 'signature', 'keys', 'rejected', 'issuer'], token: ['orgServer'] },
  keysUnavailable: { reply: ['keys', 'rejected', 'signature'], token: ['fine', 'customServer'] },
  signatureInvalid: { reply: ['signature', 'rejected'], token: ['fine', 'customServer'] },
  tokenInvalid: { reply: ['rejected'], token: ['fine', 'customServer'] },

  dpopProofInvalid: { reply: ['dpopInvalid', 'status400', 'status401'], dpopUsed: ['yes'] },
  dpopNonceRequired: { reply: ['dpopNonce', 'status400'], dpopUsed: ['yes'] },

  requestInvalid: { reply: ['invalidRequest', 'status400'] },
  methodNotAllowed: { reply: ['wrongMethod', 'status405'] },
  resourceNotFound: { reply: ['noResource', 'status404'], address: ['object'] },
  pathNotFound: { reply: ['noPath', 'status404'], address: ['path'] },
  orgUrlWrong: { reply: ['html', 'wrongAddress', 'status404', 'unreachable'], address: ['host'] },
  featureUnavailable: { reply: ['feature', 'status401'] },
  originNotAllowed: { reply: ['origin'] },

  rateLimited: { reply: ['throttled', 'status429'], limits: ['other'] },
  concurrencyLimited: { reply: ['concurrency', 'status429'], limits: ['zero'] },
  clientRateLimited: { reply: ['clientLimit', 'status429'], limits: ['signIn'] },
  factorSendThrottled: { reply: ['sendThrottled', 'status429'], limits: ['send'] },

  oktaUnavailable: { reply: ['serverError', 'status5xx'], whose: ['okta'] },
  agentUnavailable: { reply: ['agent', 'status5xx'], whose: ['okta'] },

  oktaUnreachable: { reply: ['unreachable', 'noAnswer'], connect: ['nothing'] },
  tlsIntercepted: { reply: ['tls', 'noAnswer'], connect: ['certificate'] },
  proxyBlocked: { reply: ['proxy', 'html', 'status403', 'status5xx', 'noAnswer'], whose: ['proxy'], connect: ['proxy'] },

  otherService: { reply: ['otherService'] },
  clientFault: { reply: ['program'] },
  noErrorFound: { reply: ['success'] },
}
