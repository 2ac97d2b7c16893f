/** Sentences on rate limits that several causes share. */

export const waitForReset =
  'Wait until the limit resets. The wait is `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second: {rate-limit.waitSeconds|usually less than a minute}.'

export const resetIsATime =
  'Let the program wait like this on every 429. `X-Rate-Limit-Reset` is a time (UTC, in seconds since 1970), not a wait. With `Date` from the same answer, a wrong clock does no harm.'

export const withoutHeader =
  'If an answer lacks the header, double the wait with each try. Always add a few random seconds, so that copies of the program do not retry together. Give up after a few tries.'

export const askForLess = [
  'Reuse one access token for every call. Keep it until 60 seconds before its `exp`; do not fetch one for each call.',
  'Let Okta filter instead of fetching all users. For example `filter=profile.login eq "jdoe@example.com"`, with `limit` and the `Link` header for pages.',
  'Let Okta call you instead of polling. An event hook tells your program about `user.lifecycle.activate`, `user.session.start` and others.',
  'If you do poll the System Log, pause when a page comes back empty: its `next` link never ends.',
] as const

export const readHeaders =
  '`curl -s -D - -o /dev/null -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com/api/v1/users?limit=1" | grep -i x-rate-limit`, with your own URL, shows what remains. With an API token, write SSWS instead of Bearer.'

export const noHead = 'Do not read the headers with `curl -I`: it sends HEAD, which none of Okta’s API descriptions lists. Use GET.'

export const noRetryAfter = 'Do not count on `Retry-After`: Okta does not document it for a 429. It likely comes from a proxy or another service.'

export const violations =
  'Look for violations in the System Log. Reports > System Log: `eventType sw "system.org.rate_limit" or eventType eq "core.concurrency.org.limit.violation"`. One alone is no alarm: an SDK that waited and retried leaves one too.'
