import { otherThan } from '@/machines/engine/causes-table'
import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Why an answer rules a cause out, in the words that “Ruled out” shows. */
const reasons = {
  seen: 'The screen showed something else.',
  log: 'OktaWidget.log says something else.',
  scope: 'Other people or servers are affected than this cause would affect.',
  enrolled: 'The user’s enrolled factors show otherwise.',
  assigned: 'The app assignment shows otherwise.',
  typed: 'The typed name is the assigned username.',
  entries: 'Only one Okta user has that username.',
  userStatus: 'The Okta user is active.',
  clock: 'The server’s clock is accurate.',
  config: 'The agent’s configuration shows otherwise.',
  allowed: 'The user may sign in through Remote Desktop.',
  issuer: 'The certificate comes from another issuer.',
  proxy: 'No proxy is set for SYSTEM.',
  reached: 'The server reaches Okta.',
  factor: 'The prompt ended in another way.',
}

/** Causes of a failed Remote Desktop sign-in: what the agent’s log and dialogs can mean, who is affected, and what can be looked up. */
export const causes = {
  notEnrolled: {
    proves: [{ enrolled: 'none' }],
    points: [{ seen: 'failed' }, { log: 'status403' }, { scope: 'onlyMe' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status403'), because: reasons.log },
      { scope: otherThan('onlyMe'), because: reasons.scope },
      { enrolled: otherThan('none'), because: reasons.enrolled },
    ],
  },
  authenticatorUnusable: {
    proves: [{ enrolled: 'unusable' }, { systemLog: 'appDenied' }],
    points: [{ seen: 'failed' }, { log: 'status403' }, { scope: 'onlyMe' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status403'), because: reasons.log },
      { scope: otherThan('onlyMe'), because: reasons.scope },
      { enrolled: otherThan('unusable'), because: reasons.enrolled },
    ],
  },
  appNotAssigned: {
    proves: [{ assigned: 'no' }, { systemLog: 'unassigned' }],
    points: [{ seen: 'failed' }, { log: ['status403', 'status401'] }, { scope: ['onlyMe', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status403', 'status401'), because: reasons.log },
      { scope: otherThan('onlyMe', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { assigned: otherThan('no'), because: reasons.assigned },
    ],
  },
  networkZoneDenied: {
    proves: [{ systemLog: ['outsideZone', 'policyDenied'] }],
    points: [{ seen: 'failed' }, { log: 'status403' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status403'), because: reasons.log },
    ],
  },
  signOnPolicyDenied: {
    proves: [{ systemLog: ['policyDenied', 'appDenied'] }],
    points: [{ seen: 'failed' }, { log: 'status403' }, { scope: ['onlyMe', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status403'), because: reasons.log },
      { scope: otherThan('onlyMe', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
    ],
  },
  usernameMismatched: {
    proves: [{ typed: 'differs' }],
    points: [{ seen: ['failed', 'displayFailed'] }, { log: ['status401', 'status404'] }, { scope: ['onlyMe', 'onlyMeHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed', 'displayFailed'), because: reasons.seen },
      { log: otherThan('status401', 'status404'), because: reasons.log },
      { scope: otherThan('onlyMe', 'onlyMeHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { typed: otherThan('differs'), because: reasons.typed },
    ],
  },
  userDuplicated: {
    proves: [{ entries: 'several' }],
    points: [{ seen: 'failed' }, { log: 'status401' }, { scope: 'onlyMe' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('onlyMe'), because: reasons.scope },
      { entries: otherThan('several'), because: reasons.entries },
    ],
  },
  userInactive: {
    proves: [{ userStatus: 'inactive' }, { systemLog: 'locked' }],
    points: [{ seen: 'failed' }, { log: 'status401' }, { scope: ['onlyMe', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('onlyMe', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { userStatus: otherThan('inactive'), because: reasons.userStatus },
    ],
  },
  clockSkewed: {
    proves: [{ clock: 'skewed' }],
    points: [{ seen: 'failed' }, { log: 'status401' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { clock: otherThan('skewed'), because: reasons.clock },
    ],
  },
  clientConfigWrong: {
    proves: [{ config: ['faulty', 'wrongAddress', 'differs'] }],
    points: [{ seen: ['failed', 'displayFailed'] }, { log: 'status401' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }, { config: 'same' }],
    rulesOut: [
      { seen: otherThan('failed', 'displayFailed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { config: otherThan('faulty', 'wrongAddress', 'differs', 'same'), because: reasons.config },
    ],
  },
  remoteAccessDenied: {
    proves: [{ seen: 'windowsMessage' }, { allowed: 'no' }],
    points: [{ seen: 'failed' }, { log: 'status401' }, { scope: ['onlyMe', 'onlyMeHere'] }],
    rulesOut: [
      { seen: otherThan('windowsMessage', 'failed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('onlyMe', 'onlyMeHere'), because: reasons.scope },
      { allowed: otherThan('no'), because: reasons.allowed },
    ],
  },
  credentialsWrong: {
    points: [{ seen: 'failed' }, { log: 'status401' }, { scope: ['onlyMe', 'onlyMeHere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status401'), because: reasons.log },
      { scope: otherThan('onlyMe', 'onlyMeHere'), because: reasons.scope },
    ],
  },
  orgUrlWrong: {
    proves: [{ config: ['faulty', 'wrongAddress', 'differs'] }],
    points: [{ seen: ['failed', 'displayFailed'] }, { log: 'status404' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed', 'displayFailed'), because: reasons.seen },
      { log: otherThan('status404'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { config: otherThan('faulty', 'wrongAddress', 'differs'), because: reasons.config },
    ],
  },
  secretUnreadable: {
    proves: [{ log: 'secret' }],
    points: [{ seen: 'failed' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('secret'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
    ],
  },
  tlsOutdated: {
    proves: [{ log: 'tls' }],
    points: [{ seen: 'failed' }, { log: 'noStatus' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }, { issuer: 'public' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('tls', 'noStatus'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { issuer: otherThan('public'), because: reasons.issuer },
    ],
  },
  tlsIntercepted: {
    proves: [{ log: ['tls', 'trust'] }, { issuer: 'company' }],
    points: [{ seen: 'failed' }, { log: 'noStatus' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('trust', 'tls', 'noStatus'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { issuer: otherThan('company'), because: reasons.issuer },
    ],
  },
  proxyRefused: {
    proves: [{ log: 'status407' }, { proxy: 'set' }],
    points: [{ seen: 'failed' }, { log: ['connect', 'noStatus'] }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status407', 'connect', 'noStatus'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { proxy: otherThan('set'), because: reasons.proxy },
    ],
  },
  oktaUnreachable: {
    proves: [{ log: ['dns', 'timeout'] }, { reached: 'no' }],
    points: [{ seen: 'failed' }, { log: ['connect', 'noStatus'] }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('dns', 'timeout', 'connect', 'noStatus'), because: reasons.log },
      { scope: otherThan('everyoneHere', 'everyone', 'everyoneEverywhere'), because: reasons.scope },
      { reached: otherThan('no'), because: reasons.reached },
    ],
  },
  rateLimited: {
    proves: [{ log: 'status429' }, { systemLog: 'rateLimited' }],
    points: [{ seen: 'failed' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status429'), because: reasons.log },
    ],
  },
  oktaUnavailable: {
    proves: [{ log: 'status5xx' }],
    points: [{ seen: 'failed' }],
    rulesOut: [
      { seen: otherThan('failed'), because: reasons.seen },
      { log: otherThan('status5xx'), because: reasons.log },
    ],
  },
  widgetCertificateUntrusted: {
    proves: [{ seen: 'certificate' }],
    rulesOut: [{ seen: otherThan('certificate'), because: reasons.seen }],
  },
  widgetBlocked: {
    proves: [{ seen: 'blank' }],
    rulesOut: [{ seen: otherThan('blank'), because: reasons.seen }],
  },
  factorTimedOut: {
    proves: [{ factor: 'late' }],
    points: [{ seen: 'prompt' }],
    rulesOut: [
      { seen: otherThan('prompt'), because: reasons.seen },
      { factor: otherThan('late'), because: reasons.factor },
    ],
  },
  factorRejected: {
    proves: [{ factor: 'rejected' }],
    points: [{ seen: 'prompt' }],
    rulesOut: [
      { seen: otherThan('prompt'), because: reasons.seen },
      { factor: otherThan('rejected'), because: reasons.factor },
    ],
  },
  mfaNotRequired: {
    proves: [{ seen: 'noPrompt' }],
    rulesOut: [{ seen: otherThan('noPrompt'), because: reasons.seen }],
  },
  otherProduct: {
    proves: [{ seen: 'otherProduct' }],
    rulesOut: [{ seen: otherThan('otherProduct'), because: reasons.seen }],
  },
} satisfies CausesTable<typeof questions>
