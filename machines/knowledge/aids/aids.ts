import type { Proof } from '@/lib/evidence/parsers/all'
import { type Aid, known, said, type Values } from './aid'
import { callOf } from './call'
import { backOff } from './languages/back-off'
import { circuitBreaker } from './languages/circuit-breaker'
import { tokenCache } from './languages/token-cache'
import { signInAids } from './sign-in'
import { systemLogAids } from './system-log'
import { verifyAids } from './verify'

/**
 * Answers filled in for a cause: what to run to see that it is gone, code that keeps it from coming back, what to search for, what to send. Pure; the same for the
 * same case. `values`: what is known of each fact; `facts`: all that is shown. None for a tree or a cause that it knows nothing of.
 */
export const aidsFor = (tree: string, cause: string, values: Values, facts: readonly Proof[]): Aid[] => [
  ...verifyAids(tree, cause, values, facts),
  // Whoever builds a flow writes no code: the words of that tree say what its cards do instead.
  ...(tree === 'api-error' ? code(cause, values, facts) : []),
  ...systemLogAids(tree, cause, values),
  ...(tree === 'sign-in-error' ? signInAids(cause, values) : []),
]

function code(cause: string, values: Values, facts: readonly Proof[]): Aid[] {
  const { scheme } = callOf(cause, values, facts)
  switch (cause) {
    case 'rateLimited':
      return [waiting(cause, values, { least: 0, tries: 5, scheme }), ...(scheme === 'SSWS' ? [] : [caching])]
    case 'clientRateLimited':
    case 'concurrencyLimited':
      return [waiting(cause, values, { least: 0, tries: 5, scheme })]
    case 'factorSendThrottled':
      return [waiting(cause, values, { least: 30, tries: 2, scheme })]
    case 'tokenExpired':
    case 'scopeMissing':
      return [caching]
    case 'oktaUnavailable':
      return [breaking]
    default:
      return []
  }
}

const waiting = (cause: string, values: Values, how: Parameters<typeof backOff>[0]): Aid => ({
  id: 'backOff',
  title: 'Code that waits until the limit is reset',
  note: [
    `This answer: ${thisAnswer(cause, values)}.`,
    'The code waits for `X-Rate-Limit-Reset` minus the `Date` of the same answer, plus one second and up to two random ones, 90 seconds at most. Without these headers, or with `X-Rate-Limit-Limit` 0, it doubles the wait each time. It uses `Retry-After` only in an answer without Okta’s headers, which likely comes from a proxy.',
    cause === 'factorSendThrottled' ? 'Use it once, and only when a user has asked for a new code. It waits at least 30 seconds.' : '',
    cause === 'concurrencyLimited' ? 'First lower the number of parallel calls: without that, waiting helps little.' : '',
    how.scheme === 'DPoP' ? 'A DPoP-bound token needs a new proof for each try: add it beside `Authorization`.' : '',
  ]
    .filter(Boolean)
    .join(' '),
  blocks: backOff(how),
})

function thisAnswer(cause: string, values: Values): string {
  const limit = known(values, 'rate-limit.limit')
  const wait = said(
    values,
    'rate-limit.waitSeconds',
    cause === 'factorSendThrottled' ? '30 seconds for a text message or a call, 5 for an e-mail' : 'usually less than a minute',
  )
  return `${limit ? `the limit was ${limit}, ` : ''}the wait is ${wait}`
}

const caching: Aid = {
  id: 'tokenCache',
  title: 'Code that keeps a token until 60 seconds before it expires',
  note: 'The code uses one token for all calls and gets a new one before `exp`. It counts `expires_in` from the request, so a wrong clock on this machine does no harm. Drop the token after you change scopes: an existing token never gets more.',
  blocks: tokenCache(),
}

const breaking: Aid = {
  id: 'circuitBreaker',
  title: 'Code that stops calling while Okta fails',
  note: 'After three failures in a row, it makes no call for 60 seconds, then a single one. The others go on only when that one succeeds. Count only 5xx and time-outs as failures.',
  blocks: circuitBreaker(),
}
