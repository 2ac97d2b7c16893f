import type { AnswerTo, CausesTable, Exclusion } from '@/machines/engine/types'
import type { questions } from './content/questions'

type Log = AnswerTo<typeof questions, 'log'>
type Rules = readonly Exclusion<typeof questions>[]

/** What each answer to “What does OktaWidget.log say?” shows, in the words that “Ruled out” shows. */
const logSays: Record<Exclude<Log, 'skip'>, string> = {
  status401: 'Okta answered 401: it did not accept the caller.',
  status403: 'Okta answered 403: it knew the caller and refused.',
  status404: 'Okta answered 404: it did not find the URL or the name.',
  status407: 'A proxy answered 407, so the call never reached Okta.',
  status429: 'Okta answered 429: too many requests.',
  status5xx: 'The answer was a server error (5xx).',
  statusOther: 'This cause gives another status.',
  secret: 'The agent could not read its client secret, so it made no call.',
  tls: 'The TLS connection failed, so Okta gave no answer.',
  trust: 'The server did not trust the certificate, so Okta gave no answer.',
  dns: 'The host name was not found, so no call reached Okta.',
  timeout: 'No answer came in time.',
  connect: 'The server could not connect, so no call reached Okta.',
  noStatus: 'The call ended without an HTTP status, so Okta did not answer it.',
}

/** A line of the log is one failure: its status or its words leave only the causes that give them. */
const logOtherThan = (...open: readonly Log[]): Rules =>
  (Object.keys(logSays) as (keyof typeof logSays)[]).filter((answer) => !open.includes(answer)).map((log) => ({ log, because: logSays[log] }))

const reasons = {
  windows: 'Windows refused before Okta was asked.',
  otherProduct: 'The prompt belongs to another product.',
  box: 'Okta’s box came up, so the agent’s call to Okta worked.',
  prompt: 'Okta asked for the factor, so the call before it worked.',
  noPrompt: 'The sign-in worked: nothing was refused.',
  failedBox: 'The agent’s box came up, not a message from Windows.',
  otherBox: 'This box came up without a prompt for a factor.',
  colleague: 'A colleague gets in on the same server, so its settings work.',
  everybody: 'Everybody is affected, not one user.',
  elsewhere: 'Another server lets the same user in.',
  others: 'The same users get in on other servers.',
  enrolled: 'The user has a factor that works with Remote Desktop.',
  noneEnrolled: 'The user has no factor at all.',
  unusable: 'The user has factors, but none that works with Remote Desktop.',
  assigned: 'The user is assigned to the app.',
  typed: 'The typed name matches the assigned username.',
  entries: 'Only one Okta user has that username.',
  userStatus: 'The user and the app are active in Okta.',
  clock: 'The server’s clock is right to within five seconds.',
  config: 'The Okta URL and the Client ID are right.',
  allowed: 'Windows allows the user to use Remote Desktop on this server.',
  issuerPublic: 'A public certificate authority issued the certificate, so nothing replaced it.',
  issuerCompany: 'Your company issued the certificate: a proxy or firewall put it there.',
  proxy: 'No proxy is set for SYSTEM.',
  reached: 'The server reaches Okta on port 443 as SYSTEM.',
  noFactor: 'Okta’s box came up and offered no factor, so the agent’s call to Okta worked.',
  late: 'The prompt was not answered in time. Nobody refused it.',
  rejected: 'The code or the push was refused. It was not too late.',
  notAsked: 'Okta never asked for a factor.',
} as const

/** The agent’s call to Okta failed: what shows that it did not, or was never made. */
const callFailed: Rules = [
  { seen: 'windowsMessage', because: reasons.windows },
  { seen: 'otherProduct', because: reasons.otherProduct },
  { seen: ['certificate', 'blank'], because: reasons.box },
  { seen: 'prompt', because: reasons.prompt },
  { seen: 'noPrompt', because: reasons.noPrompt },
  { factor: ['late', 'rejected'], because: reasons.prompt },
]
/** As above, of causes that Okta’s answer to that call would have shown before it offered factors. */
const beforeFactors: Rules = [...callFailed, { factor: 'noFactor', because: reasons.noFactor }]
/** The fault lies in the server or the app, so that one person alone cannot have it. What a line of the log names counts whoever is affected. */
const notOnePerson: Rules = [{ scope: ['onlyMe', 'onlyMeHere'], because: reasons.colleague }]
/** The agent came as far as its box, so what a log or another screen shows is earlier or elsewhere. */
const afterTheCall: Rules = [
  ...logOtherThan('skip'),
  { seen: 'windowsMessage', because: reasons.windows },
  { seen: 'otherProduct', because: reasons.otherProduct },
  { seen: 'noPrompt', because: reasons.noPrompt },
]

/** Causes of a failed Remote Desktop sign-in: what the agent’s log and dialogs can mean, who is affected, and what can be looked up. */
export const causes = {
  notEnrolled: {
    proves: [{ enrolled: 'none' }],
    points: [{ log: 'status403' }, { factor: 'noFactor' }, { scope: 'onlyMe' }, { systemLog: 'factorReset' }],
    rulesOut: [
      ...callFailed,
      ...logOtherThan('status403'),
      { scope: ['everyoneHere', 'everyoneEverywhere', 'everyone'], because: reasons.everybody },
      { scope: 'onlyMeHere', because: reasons.elsewhere },
      { enrolled: 'unusable', because: reasons.unusable },
      { enrolled: ['usable', 'classicOnly'], because: reasons.enrolled },
    ],
  },
  authenticatorUnusable: {
    proves: [{ enrolled: 'unusable' }, { systemLog: 'appDenied' }],
    points: [{ log: 'status403' }, { factor: 'noFactor' }, { scope: 'onlyMe' }, { enrolled: 'classicOnly' }],
    rulesOut: [
      ...callFailed,
      ...logOtherThan('status403'),
      { scope: ['everyoneHere', 'everyoneEverywhere', 'everyone'], because: reasons.everybody },
      { scope: 'onlyMeHere', because: reasons.elsewhere },
      { enrolled: 'none', because: reasons.noneEnrolled },
      { enrolled: 'usable', because: reasons.enrolled },
    ],
  },
  appNotAssigned: {
    proves: [{ assigned: 'no' }, { systemLog: 'unassigned' }],
    points: [{ log: ['status403', 'status401'] }, { scope: ['onlyMe', 'everyone', 'everyoneEverywhere'] }, { systemLog: 'assignmentRemoved' }],
    rulesOut: [...beforeFactors, ...logOtherThan('status403', 'status401'), { assigned: 'yes', because: reasons.assigned }],
  },
  ipBlocked: {
    proves: [{ systemLog: 'ipBlocked' }],
    points: [{ log: 'status403' }, { scope: ['everyoneHere', 'everyone'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('status403'), ...notOnePerson],
  },
  networkZoneDenied: {
    proves: [{ systemLog: 'outsideZone' }],
    points: [{ log: 'status403' }, { scope: ['everyoneHere', 'onlyMeHere'] }, { systemLog: ['policyDenied', 'zoneChanged', 'policyChanged'] }],
    rulesOut: [...callFailed, ...logOtherThan('status403')],
  },
  signOnPolicyDenied: {
    proves: [{ systemLog: ['policyDenied', 'appDenied'] }],
    points: [{ log: 'status403' }, { systemLog: 'policyChanged' }],
    rulesOut: [...callFailed, ...logOtherThan('status403', 'status401')],
  },
  usernameMismatched: {
    proves: [{ typed: 'differs' }],
    points: [{ seen: 'displayFailed' }, { log: ['status401', 'status404'] }, { scope: ['onlyMe', 'onlyMeHere'] }, { systemLog: 'usernameChanged' }],
    rulesOut: [
      ...beforeFactors,
      ...logOtherThan('status401', 'status404'),
      { scope: 'everyoneHere', because: reasons.others },
      { typed: 'same', because: reasons.typed },
    ],
  },
  userDuplicated: {
    proves: [{ entries: 'several' }],
    points: [{ log: 'status401' }, { scope: 'onlyMe' }],
    rulesOut: [
      ...beforeFactors,
      ...logOtherThan('status401'),
      { scope: ['everyoneHere', 'everyoneEverywhere', 'everyone'], because: reasons.everybody },
      { scope: 'onlyMeHere', because: reasons.elsewhere },
      { entries: 'one', because: reasons.entries },
    ],
  },
  userInactive: {
    proves: [{ userStatus: 'inactive' }, { systemLog: 'locked' }],
    points: [{ log: 'status401' }, { scope: ['onlyMe', 'everyoneEverywhere'] }],
    rulesOut: [
      ...beforeFactors,
      ...logOtherThan('status401', 'status403'),
      { scope: 'onlyMeHere', because: reasons.elsewhere },
      { userStatus: 'active', because: reasons.userStatus },
    ],
  },
  clockSkewed: {
    proves: [{ clock: 'skewed' }],
    points: [{ log: 'status401' }, { scope: ['everyoneHere', 'everyone'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('status401'), ...notOnePerson, { clock: 'accurate', because: reasons.clock }],
  },
  clientConfigWrong: {
    proves: [{ config: ['faulty', 'wrongAddress', 'differs'] }],
    points: [{ seen: 'displayFailed' }, { log: 'status401' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }, { config: 'same' }],
    rulesOut: [...beforeFactors, ...logOtherThan('status401'), ...notOnePerson],
  },
  remoteAccessDenied: {
    proves: [{ allowed: 'no' }, { windowsSays: ['notAllowed', 'refused'] }],
    points: [{ seen: 'windowsMessage' }, { windowsSays: 'noConnection' }, { log: 'status401' }],
    rulesOut: [
      { seen: 'otherProduct', because: reasons.otherProduct },
      { seen: ['certificate', 'blank', 'prompt'], because: 'Okta’s box came up, so Windows had not refused the user.' },
      { seen: 'noPrompt', because: reasons.noPrompt },
      { factor: ['late', 'rejected', 'noFactor'], because: 'Okta’s box came up, so Windows had not refused the user.' },
      ...logOtherThan('status401'),
      { scope: 'everyoneEverywhere', because: 'Other servers are affected too, and this setting applies to one server.' },
      { allowed: 'yes', because: reasons.allowed },
      { windowsSays: 'credentials', because: 'Windows refused the username or the password, not the right to use Remote Desktop.' },
    ],
  },
  windowsCredentials: {
    proves: [{ windowsSays: 'credentials' }],
    points: [{ seen: 'windowsMessage' }, { scope: ['onlyMe', 'onlyMeHere'] }],
    rulesOut: [
      { seen: ['failed', 'displayFailed', 'certificate', 'blank', 'prompt'], because: reasons.failedBox },
      { seen: 'otherProduct', because: reasons.otherProduct },
      { seen: 'noPrompt', because: reasons.noPrompt },
      { factor: ['late', 'rejected', 'noFactor'], because: reasons.failedBox },
      ...logOtherThan('skip'),
      { scope: ['everyoneHere', 'everyoneEverywhere', 'everyone'], because: reasons.everybody },
      { windowsSays: ['notAllowed', 'noConnection'], because: 'The message from Windows is not about the username or the password.' },
    ],
  },
  credentialsWrong: {
    points: [{ log: 'status401' }, { windowsSays: 'credentials' }, { scope: ['onlyMe', 'onlyMeHere'] }],
    rulesOut: [
      { seen: 'otherProduct', because: reasons.otherProduct },
      { seen: ['certificate', 'blank'], because: reasons.box },
      { seen: 'prompt', because: reasons.prompt },
      { seen: 'noPrompt', because: reasons.noPrompt },
      { factor: ['late', 'rejected', 'noFactor'], because: reasons.prompt },
      ...logOtherThan('status401'),
      { scope: ['everyoneHere', 'everyoneEverywhere', 'everyone'], because: reasons.everybody },
      { windowsSays: ['notAllowed', 'noConnection'], because: 'The message from Windows is not about the username or the password.' },
    ],
  },
  orgUrlWrong: {
    proves: [{ config: ['faulty', 'wrongAddress', 'differs'] }],
    points: [{ seen: 'displayFailed' }, { log: 'status404' }, { scope: ['everyoneHere', 'everyone'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('status404'), ...notOnePerson, { config: 'same', because: reasons.config }],
  },
  secretUnreadable: {
    proves: [{ log: 'secret' }],
    points: [{ scope: ['everyoneHere', 'everyone'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('secret')],
  },
  tlsOutdated: {
    proves: [{ log: 'tls' }],
    points: [{ log: 'noStatus' }, { scope: ['everyoneHere', 'everyone'] }, { issuer: 'public' }],
    rulesOut: [...beforeFactors, ...logOtherThan('tls', 'noStatus'), { issuer: 'company', because: reasons.issuerCompany }],
  },
  tlsIntercepted: {
    proves: [{ log: ['tls', 'trust'] }, { issuer: 'company' }],
    points: [{ log: 'noStatus' }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('tls', 'trust', 'noStatus'), { issuer: 'public', because: reasons.issuerPublic }],
  },
  proxyRefused: {
    proves: [{ log: 'status407' }, { proxy: 'set' }],
    points: [{ log: ['connect', 'noStatus'] }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [...beforeFactors, ...logOtherThan('status407', 'connect', 'noStatus'), { proxy: 'notSet', because: reasons.proxy }],
  },
  oktaUnreachable: {
    proves: [{ log: ['dns', 'timeout'] }, { reached: 'no' }],
    points: [{ log: ['connect', 'noStatus'] }, { scope: ['everyoneHere', 'everyone', 'everyoneEverywhere'] }],
    rulesOut: [
      ...beforeFactors,
      ...logOtherThan('dns', 'timeout', 'connect', 'noStatus'),
      { reached: 'yes', because: reasons.reached },
      { proxy: 'set', because: 'A proxy is set for SYSTEM, so the call does not go straight to Okta.' },
    ],
  },
  rateLimited: {
    proves: [{ log: 'status429' }, { systemLog: 'rateLimited' }],
    rulesOut: [...beforeFactors, ...logOtherThan('status429')],
  },
  oktaUnavailable: {
    proves: [{ log: 'status5xx' }],
    rulesOut: [...beforeFactors, ...logOtherThan('status5xx')],
  },
  widgetCertificateUntrusted: {
    proves: [{ seen: 'certificate' }],
    rulesOut: [
      ...afterTheCall,
      { seen: ['failed', 'displayFailed'], because: 'The box showed its own message, so it opened.' },
      { seen: 'blank', because: 'The box stayed blank and named no certificate.' },
      { seen: 'prompt', because: 'The box loaded: it asked for a factor.' },
      { factor: ['late', 'rejected', 'noFactor'], because: 'The box loaded: it asked for a factor.' },
    ],
  },
  widgetBlocked: {
    proves: [{ seen: 'blank' }],
    rulesOut: [
      ...afterTheCall,
      { seen: ['failed', 'displayFailed'], because: 'The box showed its own message, so it opened.' },
      { seen: 'certificate', because: 'The box named the certificate as the reason.' },
      { seen: 'prompt', because: 'The box loaded: it asked for a factor.' },
      { factor: ['late', 'rejected', 'noFactor'], because: 'The box loaded: it asked for a factor.' },
    ],
  },
  factorTimedOut: {
    proves: [{ factor: 'late' }],
    points: [{ seen: 'prompt' }],
    rulesOut: [
      ...afterTheCall,
      { seen: ['failed', 'displayFailed'], because: reasons.otherBox },
      { seen: ['certificate', 'blank'], because: 'The box never got to a prompt.' },
      { factor: 'rejected', because: reasons.rejected },
      { factor: ['none', 'noFactor'], because: reasons.notAsked },
    ],
  },
  factorRejected: {
    proves: [{ factor: 'rejected' }],
    points: [{ seen: 'prompt' }],
    rulesOut: [
      ...afterTheCall,
      { seen: ['failed', 'displayFailed'], because: reasons.otherBox },
      { seen: ['certificate', 'blank'], because: 'The box never got to a prompt.' },
      { factor: 'late', because: reasons.late },
      { factor: ['none', 'noFactor'], because: reasons.notAsked },
    ],
  },
  mfaNotRequired: {
    proves: [{ seen: 'noPrompt' }],
    rulesOut: [
      ...logOtherThan('skip'),
      { seen: ['failed', 'displayFailed', 'windowsMessage', 'certificate', 'blank', 'prompt', 'otherProduct'], because: 'Nobody got in: the sign-in failed.' },
      { factor: ['late', 'rejected', 'noFactor'], because: 'Okta asked for a factor.' },
    ],
  },
  otherProduct: {
    proves: [{ seen: 'otherProduct' }],
    rulesOut: [
      ...logOtherThan('skip'),
      {
        seen: ['failed', 'displayFailed', 'noPrompt', 'certificate', 'blank', 'prompt'],
        because: 'The box belongs to the Okta MFA Credential Provider.',
      },
      { seen: 'windowsMessage', because: 'The message comes from Windows itself.' },
      { factor: ['late', 'rejected', 'noFactor'], because: 'Okta asked for the factor.' },
    ],
  },
} satisfies CausesTable<typeof questions>
