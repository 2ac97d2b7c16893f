import type { CauseContent } from '@/machines/types'
import { objectStateForbids } from '@/machines/shared/objectStateForbids'
import type { causes } from '../causes'
import { adminRoleMissing } from './adminRoleMissing'
import { agentUnavailable } from './agentUnavailable'
import { apiTokenInvalid } from './apiTokenInvalid'
import { audienceMismatched } from './audienceMismatched'
import { authorizationMissing } from './authorizationMissing'
import { clientFault } from './clientFault'
import { clientRateLimited } from './clientRateLimited'
import { clockSkewed } from './clockSkewed'
import { concurrencyLimited } from './concurrencyLimited'
import { dpopNonceRequired } from './dpopNonceRequired'
import { dpopProofInvalid } from './dpopProofInvalid'
import { dpopProofMissing } from './dpopProofMissing'
import { endpointRefusesOauth } from './endpointRefusesOauth'
import { factorSendThrottled } from './factorSendThrottled'
import { featureUnavailable } from './featureUnavailable'
import { idTokenUsed } from './idTokenUsed'
import { issuerMismatched } from './issuerMismatched'
import { keysUnavailable } from './keysUnavailable'
import { methodNotAllowed } from './methodNotAllowed'
import { networkZoneDenied } from './networkZoneDenied'
import { noErrorFound } from './noErrorFound'
import { oktaUnavailable } from './oktaUnavailable'
import { oktaUnreachable } from './oktaUnreachable'
import { orgTokenUnverifiable } from './orgTokenUnverifiable'
import { orgUrlWrong } from './orgUrlWrong'
import { originNotAllowed } from './originNotAllowed'
import { otherService } from './otherService'
import { pathNotFound } from './pathNotFound'
import { proxyBlocked } from './proxyBlocked'
import { rateLimited } from './rateLimited'
import { requestInvalid } from './requestInvalid'
import { resourceNotFound } from './resourceNotFound'
import { scopeMissing } from './scopeMissing'
import { scopeNotGranted } from './scopeNotGranted'
import { signatureInvalid } from './signatureInvalid'
import { tlsIntercepted } from './tlsIntercepted'
import { tokenExpired } from './tokenExpired'
import { tokenInvalid } from './tokenInvalid'
import { tokenRevoked } from './tokenRevoked'
import { wrongAuthorizationServer } from './wrongAuthorizationServer'

export const causeWords: Record<keyof typeof causes, CauseContent> = {
  scopeNotGranted,
  scopeMissing,
  adminRoleMissing,
  endpointRefusesOauth,
  authorizationMissing,
  apiTokenInvalid,
  tokenExpired,
  tokenRevoked,
  tokenInvalid,
  clockSkewed,
  wrongAuthorizationServer,
  idTokenUsed,
  issuerMismatched,
  audienceMismatched,
  orgTokenUnverifiable,
  keysUnavailable,
  signatureInvalid,
  dpopProofMissing,
  dpopProofInvalid,
  dpopNonceRequired,
  featureUnavailable,
  objectStateForbids,
  originNotAllowed,
  networkZoneDenied,
  requestInvalid,
  methodNotAllowed,
  resourceNotFound,
  pathNotFound,
  orgUrlWrong,
  rateLimited,
  concurrencyLimited,
  clientRateLimited,
  factorSendThrottled,
  oktaUnavailable,
  agentUnavailable,
  oktaUnreachable,
  tlsIntercepted,
  proxyBlocked,
  otherService,
  clientFault,
  noErrorFound,
}
