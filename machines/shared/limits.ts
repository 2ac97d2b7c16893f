/** Sentences on rate limits that several causes share. */

export const waitForReset =
  'Wait until the limit resets. The wait is `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second: {rate-limit.waitSeconds|usually less than a minute}.'

export const resetIsATime =
  'Let the program wait like this on every 429. `X-Rate-Limit-Reset` is a time (UTC, in seconds since 1970), not a wait. With `Date` from the same answer, a wrong clock does no harm.'

export const withoutHeader =
  'If an answer lacks the header, double the wait with each try. Always add a few random seconds, so that copies of the program do not retry together. Give up after a few tries.'

export const noHead = 'Do not read the headers with `curl -I`: it sends HEAD, which none of Okta’s API descriptions lists. Use GET.'

export const noRetryAfter = 'Do not count on `Retry-After`: Okta does not document it for a 429. It likely comes from a proxy or another service.'

export const violations =
  'Look for violations in the System Log. Reports > System Log: `eventType sw "system.org.rate_limit" or eventType eq "core.concurrency.org.limit.violation"`. One alone is no alarm: an SDK that waited and retried leaves one too.'
