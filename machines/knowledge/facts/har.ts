/** What each fact of a capture of requests says. */
export const harWords = {
  'har.requests': 'Sign-in requests, or requests to Okta, in the capture: {har.requests|some}',
  'har.failed': 'A sign-in request failed. The answer was {har.failed|an error}',
  'har.networkFailed': 'A sign-in request got no answer: the network or the browser stopped it',
  'har.stripped': 'The capture was saved without cookies, Authorization headers or bodies, so these could not be checked',
  'har.noSignIn': 'The capture has no sign-in request, and none to Okta',
  'har.noFailure': 'The capture has sign-in requests, and none of them failed',
  'har.laterSuccess': 'After the failure, a sign-in in the same capture succeeded',
  'har.requestId': 'Okta’s id of the failed request is {har.requestId|in `x-okta-request-id`}',
  'har.clockDiffers': 'The clock of the recording device differs from the server’s by {har.clockDiffers|more than two minutes}',
  'har.redirectLoop': 'The browser is in a redirect loop: the same URL redirected it more than five times',
  'har.cookieMissing': 'The browser came back to the app without the cookies that the app had set',
  'har.redirectUriDiffers': 'The token request has another `redirect_uri` than the authorize request',
  'har.stateDiffers': 'The `state` that came back is not the one that was sent',
  'har.htuDiffers': 'The DPoP proof was made for another URL (`htu`) than the one called',
  'har.pkceDiffers': 'The `code_verifier` does not match the `code_challenge` that was sent',
  'har.destinationDiffers': 'The SAML message names another Destination than the URL it was sent to',
} as const

/** What they say when a capture rules them out. */
export const harRefutedWords = {
  'har.clockDiffers': 'The clocks of the recording device and the server agree to within two minutes',
  'har.redirectUriDiffers': 'The token request has the same `redirect_uri` as the authorize request',
  'har.stateDiffers': 'The `state` that came back is the one that was sent',
  'har.htuDiffers': 'The DPoP proof was made for the URL that was called',
  'har.pkceDiffers': 'The `code_verifier` matches the `code_challenge` that was sent',
  'har.destinationDiffers': 'The SAML message was sent to the Destination that it names',
} as const
