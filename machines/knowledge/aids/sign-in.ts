import { systemLogFilters as filters } from '@/lib/okta/system-log-filters'
import { type Aid, known, type Values } from './aid'
import { certificate } from './sign-in-certificate'
import { clientCredentials } from './sign-in-client'
import { clockDifference } from './sign-in-clock'
import { codeChallenge } from './sign-in-code-challenge'
import { issuerCompared } from './sign-in-issuer'
import { signInSearches } from './sign-in-searches'
import { searching } from './system-log'

/** What has to be looked at to see that a cause of the sign-in tree is gone. */
type Look = 'certificate' | 'clientCredentials' | 'clockDifference' | 'codeChallenge' | 'issuerCompared'

export const signInLooks: Record<string, readonly Look[]> = {
  clientIdUnknown: ['clientCredentials', 'issuerCompared'],
  clientSecretInvalid: ['clientCredentials'],
  clientAuthMethodMismatched: ['clientCredentials'],
  clientAssertionInvalid: ['issuerCompared', 'clockDifference'],
  scopeUnknown: ['issuerCompared'],
  customScopeOnOrgServer: ['issuerCompared'],
  authorizationServerMissing: ['issuerCompared'],
  browserTokenRequest: ['clientCredentials'],
  pkceFailed: ['codeChallenge'],
  clockSkewed: ['clockDifference'],
  issuerMismatched: ['issuerCompared'],
  orgUrlWrong: ['issuerCompared'],
  samlClockSkewed: ['clockDifference'],
  samlSignatureInvalid: ['certificate'],
  samlCertificateExpired: ['certificate', 'clockDifference'],
}

const made: Record<Look, () => Aid> = { certificate, clientCredentials, clockDifference, codeChallenge, issuerCompared }

/** Answers filled in for a cause of the sign-in tree: commands first, then what to search for, with this very request where its id is known. */
export function signInAids(cause: string, values: Values): Aid[] {
  const searches = signInSearches[cause] ?? []
  const id = known(values, 'http-response.requestId')
  const request = id === undefined || searches.length === 0 ? '' : filters.request(id)
  return [
    ...(signInLooks[cause] ?? []).map((look) => made[look]()),
    ...searching([...(request ? [{ label: 'This request', filter: request }] : []), ...searches], values),
  ]
}
