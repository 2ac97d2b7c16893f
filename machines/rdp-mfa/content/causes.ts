// Written by npm run registries.
import type { CauseContent } from '@/machines/types'
import type { causes } from '../causes'
import { appNotAssigned } from './appNotAssigned'
import { authenticatorUnusable } from './authenticatorUnusable'
import { clientConfigWrong } from './clientConfigWrong'
import { clockSkewed } from './clockSkewed'
import { credentialsWrong } from './credentialsWrong'
import { factorRejected } from './factorRejected'
import { factorTimedOut } from './factorTimedOut'
import { ipBlocked } from './ipBlocked'
import { mfaNotRequired } from './mfaNotRequired'
import { networkZoneDenied } from './networkZoneDenied'
import { notEnrolled } from './notEnrolled'
import { oktaUnavailable } from './oktaUnavailable'
import { oktaUnreachable } from './oktaUnreachable'
import { orgUrlWrong } from './orgUrlWrong'
import { otherProduct } from './otherProduct'
import { proxyRefused } from './proxyRefused'
import { rateLimited } from './rateLimited'
import { remoteAccessDenied } from './remoteAccessDenied'
import { secretUnreadable } from './secretUnreadable'
import { signOnPolicyDenied } from './signOnPolicyDenied'
import { tlsIntercepted } from './tlsIntercepted'
import { tlsOutdated } from './tlsOutdated'
import { userDuplicated } from './userDuplicated'
import { userInactive } from './userInactive'
import { usernameMismatched } from './usernameMismatched'
import { widgetBlocked } from './widgetBlocked'
import { widgetCertificateUntrusted } from './widgetCertificateUntrusted'
import { windowsCredentials } from './windowsCredentials'

export const causePages: Record<keyof typeof causes, CauseContent> = {
  appNotAssigned,
  authenticatorUnusable,
  clientConfigWrong,
  clockSkewed,
  credentialsWrong,
  factorRejected,
  factorTimedOut,
  ipBlocked,
  mfaNotRequired,
  networkZoneDenied,
  notEnrolled,
  oktaUnavailable,
  oktaUnreachable,
  orgUrlWrong,
  otherProduct,
  proxyRefused,
  rateLimited,
  remoteAccessDenied,
  secretUnreadable,
  signOnPolicyDenied,
  tlsIntercepted,
  tlsOutdated,
  userDuplicated,
  userInactive,
  usernameMismatched,
  widgetBlocked,
  widgetCertificateUntrusted,
  windowsCredentials,
}
