/** What each fact of a call over HTTP and its answer says. */
export const httpResponseWords = {
  'http-response.status400': 'The answer was 400: something in the request is wrong',
  'http-response.status401': 'The answer was 401: the server does not accept the caller',
  'http-response.status403': 'The answer was 403: the server refuses the call',
  'http-response.status404': 'The answer was 404: the path or the object does not exist',
  'http-response.status405': 'The answer was 405: this URL does not take this method',
  'http-response.status429': 'The answer was 429: too many requests',
  'http-response.status5xx': 'The answer was {http-response.status5xx|a server error}: the other side failed, or something in between',
  'http-response.statusOther': 'The answer was {http-response.statusOther|another status}',
  'http-response.success': 'A call succeeded with {http-response.success|a status of success}',
  'http-response.okta': 'Okta is on the other side: its host or its own headers are there',
  'http-response.notOkta': 'The answer does not come from Okta: it has all its headers, and none is Okta’s',
  'http-response.html': 'The body is a web page, but the API sends JSON',
  'http-response.emptyBody': 'The body is empty: the reason is in the headers',
  'http-response.requestId': 'Okta’s id of the request is {http-response.requestId|in `x-okta-request-id`}',
  'http-response.date': 'The server answered at {http-response.date|the time in `Date`}',
  'http-response.clockDiffers': 'The server’s clock is {http-response.clockDiffers|more than two minutes} ahead of this device’s',
  'http-response.method': 'The method was {http-response.method|named in the request}',
  'http-response.path': 'The path was {http-response.path|one of Okta’s APIs}',
  'http-response.bearerSent': 'The request carries a token as `Bearer`',
  'http-response.sswsSent': 'The request carries an API token (`SSWS`)',
  'http-response.dpopSent': 'The request carries a token as `DPoP`',
  'http-response.jwtAsSsws': 'A JWT was sent as `SSWS`: OAuth tokens use `Bearer` or `DPoP`',
  'http-response.noAuthorization': 'The request carries no `Authorization` header',
  'http-response.malformedAuthorization': 'The `Authorization` header has no scheme that Okta knows, or no token after it',
  'http-response.signInPath': 'The call went to an endpoint for signing in or getting tokens',
  'http-response.managementPath': 'The call went to Okta’s management API',
  'http-response.userinfoPath': 'The call went to /userinfo, which takes the tokens of its own authorization server',
  'http-response.otherHost': 'The call went to a host that is not Okta’s',
  'http-response.adminHost': 'The call went to the `-admin` host, which belongs to the Admin Console',
  'http-response.unroutedNotFound': 'Okta has no API at this path: it has a typo, or an id is missing',
} as const

/** What they say when a paste rules them out. */
export const httpResponseRefuted = {
  'http-response.emptyBody': 'The answer has a body',
  'http-response.clockDiffers': 'The server’s clock and this device’s agree to within two minutes',
} as const
