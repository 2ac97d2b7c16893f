/** What a paste of the audit must lead to. `cause`: what evidence alone names, or one of several; null: nothing may be named, and those of `among` stay possible. */
export type AuditExpectation = { cause: string | readonly string[] | null; among?: readonly string[] }

const refused = ['rdp-mfa.notEnrolled', 'rdp-mfa.authenticatorUnusable', 'rdp-mfa.appNotAssigned', 'rdp-mfa.networkZoneDenied', 'rdp-mfa.signOnPolicyDenied']
const unauthorized = [
  'rdp-mfa.usernameMismatched',
  'rdp-mfa.userDuplicated',
  'rdp-mfa.userInactive',
  'rdp-mfa.appNotAssigned',
  'rdp-mfa.clockSkewed',
  'rdp-mfa.clientConfigWrong',
  'rdp-mfa.remoteAccessDenied',
  'rdp-mfa.signOnPolicyDenied',
  'rdp-mfa.credentialsWrong',
]

/** The pastes on Remote Desktop and Workflows, by name. */
export const auditRdp: Readonly<Record<string, AuditExpectation>> = {
  '01': { cause: null, among: refused },
  // The target of the event names the app's policy, which is not read yet.
  '02': { cause: ['rdp-mfa.signOnPolicyDenied', 'rdp-mfa.networkZoneDenied'] },
  '03': { cause: 'rdp-mfa.signOnPolicyDenied' },
  '04': { cause: null, among: ['rdp-mfa.usernameMismatched', 'rdp-mfa.orgUrlWrong'] },
  '05': { cause: null, among: ['rdp-mfa.usernameMismatched', 'rdp-mfa.orgUrlWrong'] },
  '06': { cause: ['rdp-mfa.tlsOutdated', 'rdp-mfa.tlsIntercepted'] },
  '07': { cause: null, among: [...refused, ...unauthorized, 'rdp-mfa.secretUnreadable', 'rdp-mfa.tlsOutdated', 'rdp-mfa.oktaUnreachable'] },
  '08': { cause: 'rdp-mfa.remoteAccessDenied' },
  '09': { cause: 'rdp-mfa.windowsCredentials' },
  '10': { cause: 'rdp-mfa.oktaUnavailable' },
  '11': { cause: null, among: unauthorized },
  '12': { cause: 'rdp-mfa.ipBlocked' },
  '13': { cause: null, among: refused },
  // A clock that is right, and no failure at all.
  '14': { cause: null },
  '15': { cause: null, among: ['workflows-403.adminRoleMissing', 'workflows-403.endpointRefusesOauth', 'workflows-403.networkBlocked'] },
  e1: { cause: ['api-error.requestInvalid', 'workflows-403.flowFault'] },
}
