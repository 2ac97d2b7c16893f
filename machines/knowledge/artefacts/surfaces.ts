/** Answers of the sign-in tree by where an error was seen: where it shows in one place, there is nothing of it in another. */

/** About the person: Okta keeps them on its own pages, and tells the app nothing. */
const ofThePerson = ['credentials', 'locked', 'passwordExpired', 'inactive', 'code', 'linkExpired', 'recovery'] as const

/** Okta's page says it, and nothing goes back to the app. */
export const onPages = [
  ...ofThePerson,
  'notAssigned',
  'denied',
  'requirements',
  'stale',
  'cookies',
  'redirectUri',
  'inboundFailed',
  'badRequest',
  'pageMissing',
  'throttled',
] as const

/** Okta's page says it, and the address holds no request of an app that could be wrong. */
export const withoutRequest = [...ofThePerson, 'notAssigned', 'denied', 'requirements', 'throttled'] as const

/** What an app is not told, neither in a callback nor by the token endpoint. */
export const notShown = [...ofThePerson, 'passwordRefused', 'stale'] as const

/** What the token endpoint answers, which passes between the app and Okta: RFC 6749, 5.2, against 4.1.2.1. */
export const ofTokenEndpoint = [
  'clientSecret',
  'clientMethod',
  'clientKeys',
  'assertion',
  'invalidClient',
  'invalidGrant',
  'passwordGrant',
  'authorizationCode',
  'refreshToken',
  'browserRequest',
] as const
