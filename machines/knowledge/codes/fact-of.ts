import { type FactId, factIds } from '@/lib/evidence/parsers/all'
import { codeFact } from '@/lib/evidence/parsers/okta-error/code-fact'
import type { Findings } from '@/lib/findings/findings'

/** What a paste of one of Okta's codes proves: the code itself, or, where no cause rests on it, its class. */
export function factsOfOkta(code: string): Findings['facts'] {
  const { fact, value = '' } = codeFact(code)
  return { [`okta-error.${fact}`]: value }
}

/** What a paste of an OAuth error, or of one of its internal codes, proves: nothing where no format tells it from others. */
export function factsOfOauth(id: string): Findings['facts'] {
  // The System Log marks a reason that it says more about.
  const fact = `oauth-error.${id.replace(/_enhanced$/, '')}`
  return isFact(fact) ? { [fact]: '' } : {}
}

const all: ReadonlySet<string> = new Set(factIds)
const isFact = (id: string): id is FactId => all.has(id)
