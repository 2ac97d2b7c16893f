/** Sentences on rate limits that several causes share. */

export const waitForReset =
  'Wait until the limit resets. The wait is `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second: {rate-limit.waitSeconds|usually less than a minute}.'

export const noHead = 'Do not read the headers with `curl -I`: it sends HEAD, which none of Okta’s API descriptions lists. Use GET.'

export const noRetryAfter = 'Do not count on `Retry-After`: Okta does not document it for a 429. It likely comes from a proxy or another service.'

export const violations =
  'Look for violations in the System Log. Reports > System Log: `eventType sw "system.org.rate_limit" or eventType eq "core.concurrency.org.limit.violation"`. One alone is no alarm: an SDK that waited and retried leaves one too.'
