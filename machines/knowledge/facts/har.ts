/** What each fact of a capture of requests says. */
export const harWords = {
  'har.requests': 'Requests about signing in, or to Okta, in the capture: {har.requests|some}',
  'har.failed': 'A request about signing in failed; its answer was {har.failed|an error}',
  'har.networkFailed': 'A request about signing in got no answer: the network, or the browser, stopped it',
  'har.stripped': 'The capture was saved without cookies, Authorization headers or bodies: nothing can be said about them',
  'har.noSignIn': 'The capture holds no request about signing in, and none to Okta',
  'har.noFailure': 'Requests about signing in are in the capture, and none of them failed',
  'har.laterSuccess': 'After the failure, a sign-in in the same capture went well',
  'har.requestId': 'Okta’s id of the failed request is {har.requestId|in `x-okta-request-id`}',
  'har.clockDiffers': 'The clock of the device that captured differs from the server’s by {har.clockDiffers|more than two minutes}',
  'har.redirectLoop': 'The browser was sent round in a circle: the same address redirected it more than five times',
  'har.cookieMissing': 'The browser came back to the app without the cookies that the app had set',
  'har.redirectUriDiffers': 'The token request names another `redirect_uri` than the authorize request did',
  'har.stateDiffers': 'The `state` that came back is not the one that was sent',
  'har.htuDiffers': 'The DPoP proof was made for another address (`htu`) than the one called',
  'har.pkceDiffers': 'The `code_verifier` does not belong to the `code_challenge` that was sent',
  'har.destinationDiffers': 'The SAML message names another Destination than the address it was sent to',
} as const

/** What they say when a capture rules them out. */
export const harRefutedWords = {
  'har.clockDiffers': 'The clock of the device that captured and the server’s agree to within two minutes',
  'har.redirectUriDiffers': 'The token request names the same `redirect_uri` as the authorize request',
  'har.stateDiffers': 'The `state` that came back is the one that was sent',
  'har.htuDiffers': 'The DPoP proof was made for the address called',
  'har.pkceDiffers': 'The `code_verifier` belongs to the `code_challenge` that was sent',
  'har.destinationDiffers': 'The SAML message was sent to the Destination that it names',
} as const
