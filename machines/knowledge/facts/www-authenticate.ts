/** What each fact of Okta's challenges says. */
export const wwwAuthenticateWords = {
  'www-authenticate.insufficientScope': 'The token lacks a scope that the call needs: `insufficient_scope`',
  'www-authenticate.scope': 'The header names the scope {www-authenticate.scope|of the call}. That alone does not mean that the scope is missing',
  'www-authenticate.tokenExpired': 'The access token has expired',
  'www-authenticate.notIntended': 'The token is meant for another API, not for Okta’s',
  'www-authenticate.issuerInvalid': 'The issuer of the token is not the one that Okta expects at this host',
  'www-authenticate.tokenInvalid': 'Okta says that the token is not valid, but not why',
  'www-authenticate.dpopProofRequired': 'The token is bound to a key, but the request has no DPoP proof',
  'www-authenticate.dpopSchemeRequired': 'The token is bound to a key, but was sent as `Bearer`, not `DPoP`',
  'www-authenticate.dpopProofInvalid': 'Okta does not accept the DPoP proof',
  'www-authenticate.dpopNonceRequired': 'Okta asks for a DPoP proof with the nonce that it just sent: the usual first step',
  'www-authenticate.dpop': 'The header asks for the scheme `DPoP`',
  'www-authenticate.resource': 'The call was to {www-authenticate.resource|an endpoint of the API}',
  'www-authenticate.realmHost': 'The answer comes from {www-authenticate.realmHost|the org that `realm` names}',
  'www-authenticate.otherError': 'The header names an error that Okta’s APIs are not known to send',
} as const
