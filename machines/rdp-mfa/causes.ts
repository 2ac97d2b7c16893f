import type { Causes, Evidence } from '@/machines/engine/define-tree'
import type { states } from './machine'

const box = ['failed', 'displayFailed'] as const
const colleaguesToo = ['everyoneHere', 'everyone', 'everyoneEverywhere'] as const

/**
 * Which answers fit which cause. Rows by what the agent's log and dialogs can mean, columns by who is affected and what can be
 * looked up. An answer is listed wherever it may be true of the cause: what a row excludes is told to the reader as ruled out.
 */
export const causes: Causes<typeof states> = {
  notEnrolled: { seen: ['failed'], log: ['status403'], scope: ['onlyMe'], enrolled: ['none'] },
  authenticatorUnusable: { seen: ['failed'], log: ['status403'], scope: ['onlyMe'], enrolled: ['unusable'] },
  appNotAssigned: { seen: ['failed'], log: ['status403', 'status401'], scope: ['onlyMe', 'everyone', 'everyoneEverywhere'], assigned: ['no'] },
  networkZoneDenied: { seen: ['failed'], log: ['status403'] },
  signOnPolicyDenied: { seen: ['failed'], log: ['status403'], scope: ['onlyMe', 'everyone', 'everyoneEverywhere'] },
  usernameMismatched: { seen: box, log: ['status401', 'status404'], scope: ['onlyMe', 'onlyMeHere', 'everyone', 'everyoneEverywhere'], typed: ['differs'] },
  userDuplicated: { seen: ['failed'], log: ['status401'], scope: ['onlyMe'], entries: ['several'] },
  userInactive: { seen: ['failed'], log: ['status401'], scope: ['onlyMe', 'everyone', 'everyoneEverywhere'], userStatus: ['inactive'] },
  clockSkewed: { seen: ['failed'], log: ['status401'], scope: colleaguesToo, clock: ['skewed'] },
  clientConfigWrong: { seen: box, log: ['status401'], scope: colleaguesToo, config: ['faulty', 'wrongAddress', 'differs', 'same'] },
  remoteAccessDenied: { seen: ['windowsMessage', 'failed'], log: ['status401'], scope: ['onlyMe', 'onlyMeHere'], allowed: ['no'] },
  credentialsWrong: { seen: ['failed'], log: ['status401'], scope: ['onlyMe', 'onlyMeHere'] },
  orgUrlWrong: { seen: box, log: ['status404'], scope: colleaguesToo, config: ['faulty', 'wrongAddress', 'differs'] },
  secretUnreadable: { seen: ['failed'], log: ['secret'], scope: colleaguesToo },
  tlsOutdated: { seen: ['failed'], log: ['tls', 'noStatus'], scope: colleaguesToo, issuer: ['public'] },
  tlsIntercepted: { seen: ['failed'], log: ['trust', 'tls', 'noStatus'], scope: colleaguesToo, issuer: ['company'] },
  proxyRefused: { seen: ['failed'], log: ['status407', 'connect', 'noStatus'], scope: colleaguesToo, proxy: ['set'] },
  oktaUnreachable: { seen: ['failed'], log: ['dns', 'timeout', 'connect', 'noStatus'], scope: colleaguesToo, reached: ['no'] },
  rateLimited: { seen: ['failed'], log: ['status429'] },
  oktaUnavailable: { seen: ['failed'], log: ['status5xx'] },
  widgetCertificateUntrusted: { seen: ['certificate'] },
  widgetBlocked: { seen: ['blank'] },
  factorTimedOut: { seen: ['prompt'], factor: ['late'] },
  factorRejected: { seen: ['prompt'], factor: ['rejected'] },
  mfaNotRequired: { seen: ['noPrompt'] },
  otherProduct: { seen: ['otherProduct'] },
}

/** What a paste answers, so that nobody is asked it again. */
export const evidence: Evidence<typeof states> = {
  seen: {
    'okta-widget-log': 'failed',
    'screen-message.otherProduct': 'otherProduct',
    'screen-message.blockedCertificate': 'certificate',
    'screen-message.bypass': 'noPrompt',
    'screen-message.displayFailed': 'displayFailed',
    'screen-message.generic': 'failed',
    'screen-message.windowsMessage': 'windowsMessage',
    'okta-system-log.factorRejected': 'prompt',
  },
  factor: { 'okta-system-log.factorRejected': 'rejected' },
  log: 'okta-widget-log',
  clock: { 'clock.skewed': 'skewed', '!clock.skewed': 'accurate' },
  config: {
    'agent-config.hiddenCharacter': 'faulty',
    'agent-config.lookAlike': 'faulty',
    'agent-config.trailingSlash': 'faulty',
    'agent-config.notHttps': 'faulty',
    'agent-config.space': 'faulty',
    'agent-config.quotes': 'faulty',
    'agent-config.adminHost': 'wrongAddress',
    'agent-config.path': 'wrongAddress',
  },
  systemLog: {
    'okta-system-log.outsideZone': 'outsideZone',
    'okta-system-log.unassigned': 'unassigned',
    'okta-system-log.appDenied': 'appDenied',
    'okta-system-log.policyDenied': 'policyDenied',
    'okta-system-log.userLocked': 'locked',
    'okta-system-log.userDeactivated': 'locked',
    'okta-system-log.appDeactivated': 'locked',
    'okta-system-log.rateLimited': 'rateLimited',
  },
}
