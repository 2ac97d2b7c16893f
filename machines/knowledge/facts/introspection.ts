/** What each fact of an /introspect answer says. */
export const introspectionWords = {
  'introspection.active': 'The issuer says that the token is active',
  'introspection.inactive': 'The issuer says that the token is not active: expired, revoked, or not its own',
} as const

/** What a fact says when a paste rules it out. */
export const introspectionRefutedWords = {
  'introspection.active': 'The issuer says that the token is not active',
  'introspection.inactive': 'The issuer says that the token is active',
} as const
