/** What each fact of a call over HTTP and its answer says. */
export const httpResponseWords = {
  'http-response.status400': 'The answer was 400: something in the request is wrong',
  'http-response.status401': 'The answer was 401: the server does not accept who calls',
  'http-response.status403': 'The answer was 403: the server refuses the call',
  'http-response.status404': 'The answer was 404: the address or the object is not there',
  'http-response.status405': 'The answer was 405: this address does not take this method',
  'http-response.status429': 'The answer was 429: too many requests',
  'http-response.status5xx': 'The answer was {http-response.status5xx|a server error}: a fault on the other side, or in between',
  'http-response.statusOther': 'The answer was {http-response.statusOther|another status}',
  'http-response.success': 'A call succeeded with {http-response.success|a status of success}',
  'http-response.okta': 'Okta is on the other side: its address or its own headers are there',
  'http-response.notOkta': 'The answer does not come from Okta: its headers are all there, and none is Okta’s',
  'http-response.html': 'The body is a web page, where the API would send JSON',
  'http-response.emptyBody': 'The body is empty: what is wrong stands in the headers',
  'http-response.requestId': 'Okta’s id of the request is {http-response.requestId|in `x-okta-request-id`}',
  'http-response.date': 'The server answered at {http-response.date|the time in `Date`}',
  'http-response.clockDiffers': 'The server’s clock is {http-response.clockDiffers|more than two minutes} ahead of this device’s',
  'http-response.method': 'The method was {http-response.method|named in the request}',
  'http-response.path': 'The address was {http-response.path|one of Okta’s APIs}',
  'http-response.bearerSent': 'The request carries a token as `Bearer`',
  'http-response.sswsSent': 'The request carries an API token (`SSWS`)',
  'http-response.dpopSent': 'The request carries a token as `DPoP`',
  'http-response.jwtAsSsws': 'A JWT was sent as `SSWS`: OAuth tokens go with `Bearer` or `DPoP`',
  'http-response.noAuthorization': 'The request carries no `Authorization` header',
  'http-response.malformedAuthorization': 'The `Authorization` header has no scheme that Okta knows, or no token behind it',
  'http-response.signInPath': 'It is an address for signing in or for getting tokens',
  'http-response.managementPath': 'It is an address of Okta’s management API',
  'http-response.userinfoPath': 'The call went to /userinfo, which takes the tokens of its own authorization server',
  'http-response.otherHost': 'The call went to a host that is not Okta’s',
  'http-response.adminHost': 'The call went to the `-admin` address, which belongs to the Admin Console',
  'http-response.unroutedNotFound': 'The path leads to no API of Okta: it is mistyped, or an id is missing in it',
} as const

/** What they say when a paste rules them out. */
export const httpResponseRefuted = {
  'http-response.emptyBody': 'The answer has a body',
  'http-response.clockDiffers': 'The server’s clock and this device’s agree to within two minutes',
} as const
