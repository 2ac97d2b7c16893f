/** Sentences on rate limits that several causes share. */

export const waitForReset =
  'Wait until the limit is reset. The time is `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second: {rate-limit.waitSeconds|as a rule less than a minute}. Then go on.'

export const resetIsATime =
  'Let the program wait in the same way on every 429. `X-Rate-Limit-Reset` is a point in time in UTC, in seconds since 1970, and not a number of seconds to wait. Taking `Date` from the same answer makes a wrong clock harmless.'

export const withoutHeader =
  'If an answer lacks the header, double the wait with each try. Always add a random part of a few seconds, so that many copies of the program do not come back in the same second. Give up after a few tries.'

export const askForLess = [
  'Keep an access token and use it for every call, until 60 seconds before its `exp`. Do not fetch one for each call.',
  'Let Okta filter, as in `filter=profile.login eq "jdoe@example.com"`, with `limit` and the `Link` header for pages. Do not fetch all users to sort them yourself.',
  'Let Okta call you: an event hook tells your program of `user.lifecycle.activate`, `user.session.start` and others, so that it need not poll.',
  'If you do poll the System Log, pause when a page comes back empty: its `next` link never ends.',
] as const

export const readHeaders =
  '`curl -s -D - -o /dev/null -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com/api/v1/users?limit=1" | grep -i x-rate-limit`, with your own address, shows what is left. With an API token, write SSWS in place of Bearer.'

export const noHead = 'Do not read the headers with `curl -I`: it sends HEAD, which none of Okta’s API descriptions lists. Read them by GET.'

export const noRetryAfter =
  'Do not count on `Retry-After`. Okta does not document it for a 429, and none of its SDKs reads it. One that is there likely comes from a proxy or another service.'

export const violations =
  'In Reports > System Log, search for `eventType sw "system.org.rate_limit" or eventType eq "core.concurrency.org.limit.violation"`. An SDK that waited and went on leaves such an event too, so one alone is no alarm.'
