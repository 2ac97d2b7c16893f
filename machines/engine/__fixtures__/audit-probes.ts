type Cause = `${string}.${string}`
/** `cause`: what evidence alone has to name, or one of several. `null`: nothing is named; those `among` stay possible. */
type Expectation = { cause: Cause | readonly Cause[] | null; among?: readonly Cause[] }

const tokenContent = { cause: ['sign-in-error.tokenContentFailed', 'api-error.tokenContentFailed'] } as const
const policyType = { cause: ['api-error.engineMismatched', 'api-error.requestInvalid'] } as const
const deviceAuthorize = { cause: null, among: ['sign-in-error.clientIdUnknown', 'sign-in-error.grantNotAllowed'] } as const
const certificate = { cause: ['api-error.tlsIntercepted', 'api-error.trustStoreIncomplete'] } as const
const nothing = { cause: null } as const

/** What the short probes of the audit have to lead to, by the name of the paste. */
export const auditProbes: Record<string, Expectation> = {
  v01: policyType,
  v02: policyType,
  v03: { cause: 'sign-in-error.userLocked' },
  v04: { cause: 'sign-in-error.userLocked' },
  v05: deviceAuthorize,
  v06: { cause: 'api-error.audienceMismatched' },
  v07: { cause: 'api-error.audienceMismatched' },
  v08: { cause: 'api-error.oktaUnreachable' },
  v09: certificate,
  v10: { cause: 'api-error.oktaUnreachable' },
  v11: certificate,
  v12: policyType,
  v13: { cause: 'sign-in-error.clientIdUnknown' },
  v14: { cause: ['api-error.requestInvalid', 'api-error.authorizationMissing'] },
  v15: { cause: null, among: ['sign-in-error.credentialsWrong', 'sign-in-error.userLocked', 'sign-in-error.signOnPolicyDenied'] },
  v16: { cause: ['api-error.networkZoneDenied', 'api-error.adminRoleMissing'] },
  v17: { cause: ['api-error.orgUrlWrong', 'api-error.clientFault'] },
  v18: { cause: 'sign-in-error.webSsoNotAllowed' },
  v19: tokenContent,
  // Okta's provider prints this where the token endpoint gave it none: the client's authentication or its grant.
  v20: {
    cause: null,
    among: ['sign-in-error.clientAssertionInvalid', 'sign-in-error.clientAuthMethodMismatched', 'sign-in-error.clientKeysMissing'],
  },
  v21: { cause: 'api-error.orgTokenUnverifiable' },
  v22: { cause: 'sign-in-error.userLocked' },
  w01: deviceAuthorize,
  w02: { cause: 'sign-in-error.clientIdUnknown' },
  w03: { cause: null, among: ['api-error.oktaUnavailable', 'api-error.proxyBlocked'] },
  w04: {
    cause: null,
    among: [
      'sign-in-error.clientIdUnknown',
      'sign-in-error.clientSecretInvalid',
      'sign-in-error.clientAuthMethodMismatched',
      'sign-in-error.clientAssertionInvalid',
    ],
  },
  w05: { cause: 'api-error.oktaUnreachable' },
  w06: policyType,
  w07: { cause: ['api-error.resourceNotFound', 'api-error.engineMismatched'] },
  w08: tokenContent,
  w09: { cause: 'api-error.audienceMismatched' },
  w10: { cause: 'api-error.audienceMismatched' },
  w11: { cause: 'api-error.oktaUnreachable' },
  w12: nothing,
  w13: { cause: 'api-error.adminRoleMissing' },
  w14: { cause: null, among: ['api-error.scopeNotGranted', 'api-error.scopeMissing'] },
  x01: tokenContent,
  x02: { cause: null, among: ['api-error.oktaUnavailable'] },
  x03: { cause: null, among: ['api-error.oktaUnavailable'] },
  x04: nothing,
  x05: tokenContent,
  x06: tokenContent,
  x07: nothing,
  x08: nothing,
  y01: { cause: null, among: ['sign-in-error.requestInvalid'] },
  y02: nothing,
  y03: { cause: null, among: ['api-error.oktaUnavailable'] },
  y04: tokenContent,
  y05: tokenContent,
  y06: tokenContent,
  y07: nothing,
  y08: { cause: ['api-error.clientFault', 'sign-in-error.clientFault'] },
  y09: { cause: null, among: ['api-error.oktaUnavailable', 'api-error.proxyBlocked'] },
  y10: { cause: null, among: ['api-error.oktaUnavailable'] },
  // The words are Okta's for a call without an access token (M8), whatever URL stands beside them.
  y11: { cause: 'api-error.authorizationMissing' },
  y12: { cause: ['api-error.requestInvalid', 'sign-in-error.requestInvalid'] },
  z01: { cause: ['api-error.noErrorFound', 'sign-in-error.noErrorFound'] },
  z02: nothing,
  z03: nothing,
  z04: nothing,
  z05: { cause: null, among: ['sign-in-error.tokenContentFailed'] },
  z06: tokenContent,
  z07: tokenContent,
}
