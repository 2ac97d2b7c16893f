// Written by npm run registries.
import type { CauseContent } from '@/machines/types'
import type { causes } from '../causes'
import { agentFaulty } from './agentFaulty'
import { appNotAssigned } from './appNotAssigned'
import { appRefusedUser } from './appRefusedUser'
import { appUrlWrong } from './appUrlWrong'
import { assuranceUnmet } from './assuranceUnmet'
import { audienceMismatched } from './audienceMismatched'
import { authenticationTooOld } from './authenticationTooOld'
import { authenticatorBroken } from './authenticatorBroken'
import { authorizationCodeInvalid } from './authorizationCodeInvalid'
import { authorizationServerMissing } from './authorizationServerMissing'
import { browserTokenRequest } from './browserTokenRequest'
import { claimMissing } from './claimMissing'
import { clientAssertionInvalid } from './clientAssertionInvalid'
import { clientAuthMethodMismatched } from './clientAuthMethodMismatched'
import { clientCannotChallenge } from './clientCannotChallenge'
import { clientFault } from './clientFault'
import { clientIdUnknown } from './clientIdUnknown'
import { clientKeysMissing } from './clientKeysMissing'
import { clientSecretInvalid } from './clientSecretInvalid'
import { clockSkewed } from './clockSkewed'
import { credentialsWrong } from './credentialsWrong'
import { customScopeOnOrgServer } from './customScopeOnOrgServer'
import { deviceCodeExpired } from './deviceCodeExpired'
import { factorRejected } from './factorRejected'
import { factorTimedOut } from './factorTimedOut'
import { framingRefused } from './framingRefused'
import { grantNotAllowed } from './grantNotAllowed'
import { idpInitiatedUnsupported } from './idpInitiatedUnsupported'
import { idpRefused } from './idpRefused'
import { interactionRequired } from './interactionRequired'
import { issuerMismatched } from './issuerMismatched'
import { jitFailed } from './jitFailed'
import { keysUnavailable } from './keysUnavailable'
import { linkExpired } from './linkExpired'
import { localNetworkBlocked } from './localNetworkBlocked'
import { networkZoneDenied } from './networkZoneDenied'
import { noErrorFound } from './noErrorFound'
import { notEnrolled } from './notEnrolled'
import { orgUrlWrong } from './orgUrlWrong'
import { passcodeInvalid } from './passcodeInvalid'
import { passwordExpired } from './passwordExpired'
import { pkceFailed } from './pkceFailed'
import { policyMismatched } from './policyMismatched'
import { provisioningRefused } from './provisioningRefused'
import { rateLimited } from './rateLimited'
import { recoveryNotAllowed } from './recoveryNotAllowed'
import { redirectNotTrusted } from './redirectNotTrusted'
import { redirectUriMismatched } from './redirectUriMismatched'
import { refreshTokenInvalid } from './refreshTokenInvalid'
import { requestInvalid } from './requestInvalid'
import { samlAudienceMismatched } from './samlAudienceMismatched'
import { samlCertificateExpired } from './samlCertificateExpired'
import { samlClockSkewed } from './samlClockSkewed'
import { samlDecryptionFailed } from './samlDecryptionFailed'
import { samlDestinationMismatched } from './samlDestinationMismatched'
import { samlIssuerMismatched } from './samlIssuerMismatched'
import { samlRequestMalformed } from './samlRequestMalformed'
import { samlSignatureInvalid } from './samlSignatureInvalid'
import { samlUserUnmatched } from './samlUserUnmatched'
import { scopesNotConsented } from './scopesNotConsented'
import { scopeUnknown } from './scopeUnknown'
import { sessionStateStale } from './sessionStateStale'
import { signOnPolicyDenied } from './signOnPolicyDenied'
import { thirdPartyCookiesBlocked } from './thirdPartyCookiesBlocked'
import { tokenContentFailed } from './tokenContentFailed'
import { userInactive } from './userInactive'
import { userLocked } from './userLocked'
import { webSsoNotAllowed } from './webSsoNotAllowed'

export const causePages: Record<keyof typeof causes, CauseContent> = {
  agentFaulty,
  appNotAssigned,
  appRefusedUser,
  appUrlWrong,
  assuranceUnmet,
  audienceMismatched,
  authenticationTooOld,
  authenticatorBroken,
  authorizationCodeInvalid,
  authorizationServerMissing,
  browserTokenRequest,
  claimMissing,
  clientAssertionInvalid,
  clientAuthMethodMismatched,
  clientCannotChallenge,
  clientFault,
  clientIdUnknown,
  clientKeysMissing,
  clientSecretInvalid,
  clockSkewed,
  credentialsWrong,
  customScopeOnOrgServer,
  deviceCodeExpired,
  factorRejected,
  factorTimedOut,
  framingRefused,
  grantNotAllowed,
  idpInitiatedUnsupported,
  idpRefused,
  interactionRequired,
  issuerMismatched,
  jitFailed,
  keysUnavailable,
  linkExpired,
  localNetworkBlocked,
  networkZoneDenied,
  noErrorFound,
  notEnrolled,
  orgUrlWrong,
  passcodeInvalid,
  passwordExpired,
  pkceFailed,
  policyMismatched,
  provisioningRefused,
  rateLimited,
  recoveryNotAllowed,
  redirectNotTrusted,
  redirectUriMismatched,
  refreshTokenInvalid,
  requestInvalid,
  samlAudienceMismatched,
  samlCertificateExpired,
  samlClockSkewed,
  samlDecryptionFailed,
  samlDestinationMismatched,
  samlIssuerMismatched,
  samlRequestMalformed,
  samlSignatureInvalid,
  samlUserUnmatched,
  scopesNotConsented,
  scopeUnknown,
  sessionStateStale,
  signOnPolicyDenied,
  thirdPartyCookiesBlocked,
  tokenContentFailed,
  userInactive,
  userLocked,
  webSsoNotAllowed,
}
