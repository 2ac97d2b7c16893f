/** Scopes of OpenID Connect and of Okta's org authorization server beside its own `okta.` ones. */
const standard: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  'groups',
  'offline_access',
  'device_sso',
  'interclient_access',
])

export const scopesOf = (value: string) => value.split(/[\s,]+/).filter((scope) => scope !== '')

export const isOktaScope = (scope: string) => scope.startsWith('okta.')

/** A scope that only a custom authorization server can know. */
export const isCustomScope = (scope: string) => !standard.has(scope) && !/^(?:okta|ssf)\./.test(scope)
