import type { State } from './facts'

/** The messages of an answer of Okta’s by their keys, which are the same in every language: `{"message":"…","i18n":{"key":"idx.session.expired"}}`. */
export function messageKeys(text: string): { fact: State; from: number; to: number; isOwn: true }[] {
  const found: ReturnType<typeof messageKeys> = []
  for (const match of text.matchAll(/"key"\s{0,4}:\s{0,4}"([A-Za-z][\w.]{4,80})"/g)) {
    const key = match[1]!
    const fact = key.startsWith('idx.error.code.access_denied.device_assurance') ? 'deviceUnmet' : factOf.get(key)
    if (fact) found.push({ fact, from: match.index, to: match.index + match[0].length, isOwn: true })
  }
  return [...found, ...statuses(text)]
}

/** The status of a transaction of the Authentication API. Lists of users have the same status for people who are not signing in. */
function statuses(text: string): ReturnType<typeof messageKeys> {
  if (!/state_?token|\/api\/v1\/authn\b/i.test(text)) return []
  return [...text.matchAll(/["']status\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["'](LOCKED_OUT|PASSWORD_EXPIRED|MFA_ENROLL)\b/g)].map(
    ({ 0: words, 1: status, index }) => ({
      fact: factOfStatus[status as keyof typeof factOfStatus],
      from: index,
      to: index + words.length,
      isOwn: true,
    }),
  )
}

const factOfStatus = { LOCKED_OUT: 'accountLocked', PASSWORD_EXPIRED: 'passwordExpired', MFA_ENROLL: 'authenticatorMissing' } as const

/** Source: the widget's own table of messages (login.properties of okta-signin-widget 7). */
const factOf: ReadonlyMap<string, State> = new Map([
  ['errors.E0000004', 'credentialsRefused'],
  ['incorrectPassword', 'credentialsRefused'],
  ['errors.E0000069', 'accountLocked'],
  ['errors.E0000119', 'accountLocked'],
  ['errors.E0000079', 'stateStale'],
  ['idx.session.expired', 'sessionExpired'],
  ['idx.error.user.not.assigned.to.app', 'appUnassigned'],
  ['idx.error.code.user_not_assigned', 'appDenied'],
  ['security.access_denied', 'accessDenied'],
  ['oie.assurance.unsatisfiable', 'requirementsUnmet'],
  ['api.authn.error.PASSCODE_INVALID', 'codeInvalid'],
  ['authfactor.challenge.soft_token.invalid_passcode', 'codeInvalid'],
  ['authfactor.challenge.soft_token.used_passcode', 'codeUsed'],
  ['idx.invalid.device.code', 'codeInvalid'],
  ['authfactor.challenge.suspended_factor', 'accountLocked'],
  ['tooManyRequests', 'tooManyRequests'],
  ['oie.tooManyRequests', 'tooManyRequests'],
  ['oktaverify.rejected', 'promptRejected'],
  ['oktaverify.timeout', 'promptTimedOut'],
  ['core.system.transaction_resource_not_found', 'promptTimedOut'],
  ['idx.return.link.expired', 'linkExpired'],
  ['idx.return.stale', 'linkExpired'],
  ['idx.return.error', 'linkExpired'],
  ['idx.expired.activation.token', 'linkExpired'],
  ['idx.missing.activation.token', 'linkExpired'],
  ['idx.invalid.forgot.password.token', 'linkExpired'],
  ['idx.invalid.reset.password.token', 'linkExpired'],
  ['idx.activating.inactive.user', 'accountInactive'],
  ['oie.forgot.password.is.not.enabled', 'recoveryRefused'],
  ['oie.selfservice.user.unlock.not.allowed', 'recoveryRefused'],
  ['idx.reset.password.activating.user', 'recoveryRefused'],
  ['idx.device.not.activated.internal.error', 'deviceActivationFailed'],
  ['idx.device.not.activated.consent.denied', 'deviceActivationFailed'],
])
