import { type Keys, showsAny } from './rows'

/** Facts that show a call to Okta or its answer. */
const ofCalls = [
  ...['okta-error', 'okta-system-log', 'www-authenticate', 'okta-diag', 'saml', 'har', 'message', 'rate-limit'],
  ...['authorize-url.okta', 'oauth-error.okta', 'jwt.okta', 'saml-error.okta', 'browser-console.okta', 'http-response.okta'],
]
/** Facts that name Okta or a product of its: a program named after Okta calls others too. */
const ofNames = ['okta-address', 'okta-widget-log', 'workflows-error', 'sign-in-page', 'client-error.okta']

/** Whether facts show that Okta was called. */
export const showsCall = (proofs: Keys): boolean => showsAny(proofs, ofCalls)

/** Whether facts show that a text is about Okta. */
export const showsOkta = (proofs: Keys): boolean => showsCall(proofs) || showsAny(proofs, ofNames)
