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
    'The code waits for `X-Rate-Limit-Reset` minus the `Date` of the same answer plus one second, 90 seconds at most, with up to two seconds at random. Without these headers, and where `X-Rate-Limit-Limit` is 0, it doubles its wait. It takes `Retry-After` only from an answer without Okta’s headers: then a proxy sent it.',
    cause === 'factorSendThrottled' ? 'Use it only where a person has asked for a new code, and once: it waits 30 seconds at least.' : '',
    cause === 'concurrencyLimited' ? 'It helps little while as many calls as before run side by side: lower that number first.' : '',
    how.scheme === 'DPoP' ? 'A call with a token that is bound to a key needs a new proof for each try: put it in beside `Authorization`.' : '',
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
    cause === 'factorSendThrottled' ? '30 seconds for a text message or a call, 5 for an e-mail' : 'as a rule less than a minute',
  )
  return `${limit ? `the limit was ${limit}, ` : ''}the wait is ${wait}`
}

const caching: Aid = {
  id: 'tokenCache',
  title: 'Code that keeps a token until 60 seconds before it expires',
  note: 'One token for all calls, and a new one before `exp` is reached. `expires_in` of the token endpoint’s answer is counted from the request, so a wrong clock on this machine does no harm. Drop the token after a change of scopes: one that exists never gets more.',
  blocks: tokenCache(),
}

const breaking: Aid = {
  id: 'circuitBreaker',
  title: 'Code that stops calling while Okta fails',
  note: 'After three failures in a row it makes no call for 60 seconds, then a single one. Only when that one works do the others go on. Count 5xx and time-outs as failures, and nothing else.',
  blocks: circuitBreaker(),
}
