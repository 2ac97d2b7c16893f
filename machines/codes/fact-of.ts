import { type FactId, factIds } from '@/lib/evidence/formats/all'
import type { Findings } from '@/lib/findings'
import { type CodeClass, classOf, statusOf } from '@/lib/okta/error-code-class'
import { isErrorCode } from '@/lib/okta/error-codes'

/** What a paste of one of Okta's codes proves: the code itself, or, where no cause rests on it, its class. */
export function factsOfOkta(code: string): Findings['facts'] {
  if (isErrorCode(code)) return { [`okta-error.${code}`]: '' }
  const status = statusOf(code)
  return { [`okta-error.${status === undefined ? 'otherCode' : ofClass[classOf(status)]}`]: code }
}

const ofClass = {
  request: 'otherRequestCode',
  state: 'otherStateCode',
  missing: 'otherMissingCode',
  signIn: 'otherCode',
  limit: 'otherLimitCode',
  server: 'otherServerCode',
} as const satisfies Record<CodeClass, string>

/** What a paste of an OAuth error, or of one of its internal codes, proves: nothing where no format tells it from others. */
export function factsOfOauth(id: string): Findings['facts'] {
  // The System Log marks a reason that it says more about.
  const fact = `oauth-error.${id.replace(/_enhanced$/, '')}`
  return isFact(fact) ? { [fact]: '' } : {}
}

const all: ReadonlySet<string> = new Set(factIds)
const isFact = (id: string): id is FactId => all.has(id)
