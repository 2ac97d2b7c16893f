/** What each fact of the rate-limit headers says. */
export const rateLimitWords = {
  'rate-limit.limit': 'The limit is {rate-limit.limit|a number of} calls per window',
  'rate-limit.remaining': '{rate-limit.remaining|A number of} calls were left in the window',
  'rate-limit.exhausted': 'No call was left in the window: the limit is used up',
  'rate-limit.nearLimit': 'Less than a tenth of the limit was left',
  'rate-limit.concurrency': 'Limit 0 and remaining 0: too many calls at the same time',
  'rate-limit.perUserSend': 'A limit of 1: a code was sent to this user a moment ago',
  'rate-limit.clientLimit': 'A limit of 60 at a sign-in endpoint: the limit for one client on one device',
  'rate-limit.waitSeconds': 'The window ended {rate-limit.waitSeconds|some time} after the answer',
  'rate-limit.reset': 'The window ends at {rate-limit.reset|the time in `X-Rate-Limit-Reset`}',
  'rate-limit.retryAfter':
    'The answer says to wait {rate-limit.retryAfter|some seconds} (`Retry-After`): a proxy likely set it, because no recorded answer from Okta has that header',
  'rate-limit.duplicated': 'The headers came twice: the call counts against two limits',
} as const

/** What they say when a paste rules them out. */
export const rateLimitRefuted = {
  'rate-limit.exhausted': 'Calls were left in the window: this limit was not used up',
} as const
