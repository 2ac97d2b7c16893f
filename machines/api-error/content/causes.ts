// Written by npm run registries.
import type { CauseContent } from '@/machines/types'
import type { causes } from '../causes'
import { adminRoleMissing } from './adminRoleMissing'
import { agentFaulty } from './agentFaulty'
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
import { engineMismatched } from './engineMismatched'
import { factorSendThrottled } from './factorSendThrottled'
import { featureUnavailable } from './featureUnavailable'
import { idTokenUsed } from './idTokenUsed'
import { issuerMismatched } from './issuerMismatched'
import { keysUnavailable } from './keysUnavailable'
import { methodNotAllowed } from './methodNotAllowed'
import { networkZoneDenied } from './networkZoneDenied'
import { noErrorFound } from './noErrorFound'
import { objectStateForbids } from './objectStateForbids'
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
import { requestTooLarge } from './requestTooLarge'
import { resourceNotFound } from './resourceNotFound'
import { resultFiltered } from './resultFiltered'
import { scopeMissing } from './scopeMissing'
import { scopeNotGranted } from './scopeNotGranted'
import { signatureInvalid } from './signatureInvalid'
import { tlsIntercepted } from './tlsIntercepted'
import { tokenContentFailed } from './tokenContentFailed'
import { tokenExpired } from './tokenExpired'
import { tokenInvalid } from './tokenInvalid'
import { tokenNotDpopBound } from './tokenNotDpopBound'
import { tokenRevoked } from './tokenRevoked'
import { trustStoreIncomplete } from './trustStoreIncomplete'
import { wrongAuthorizationServer } from './wrongAuthorizationServer'

export const causePages: Record<keyof typeof causes, CauseContent> = {
  adminRoleMissing,
  agentFaulty,
  agentUnavailable,
  apiTokenInvalid,
  audienceMismatched,
  authorizationMissing,
  clientFault,
  clientRateLimited,
  clockSkewed,
  concurrencyLimited,
  dpopNonceRequired,
  dpopProofInvalid,
  dpopProofMissing,
  endpointRefusesOauth,
  engineMismatched,
  factorSendThrottled,
  featureUnavailable,
  idTokenUsed,
  issuerMismatched,
  keysUnavailable,
  methodNotAllowed,
  networkZoneDenied,
  noErrorFound,
  objectStateForbids,
  oktaUnavailable,
  oktaUnreachable,
  orgTokenUnverifiable,
  orgUrlWrong,
  originNotAllowed,
  otherService,
  pathNotFound,
  proxyBlocked,
  rateLimited,
  requestInvalid,
  requestTooLarge,
  resourceNotFound,
  resultFiltered,
  scopeMissing,
  scopeNotGranted,
  signatureInvalid,
  tlsIntercepted,
  tokenContentFailed,
  tokenExpired,
  tokenInvalid,
  tokenNotDpopBound,
  tokenRevoked,
  trustStoreIncomplete,
  wrongAuthorizationServer,
}
