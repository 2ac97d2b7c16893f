import { clients } from './descriptions/clients'
import { dpop } from './descriptions/dpop'
import { exchanges } from './descriptions/exchanges'
import { factors } from './descriptions/factors'
import { failures } from './descriptions/failures'
import { federation } from './descriptions/federation'
import { people } from './descriptions/people'
import { requests } from './descriptions/requests'
import { scopes } from './descriptions/scopes'
import { servers } from './descriptions/servers'
import { tokens } from './descriptions/tokens'

/**
 * What Okta says in `error_description` (or prints without it), as words of it in lower case, by the internal code that its catalogue and the System Log's
 * `outcome.reason` give to it. Source: developer.okta.com/docs/reference/error-codes, release 2026.08.1.
 */
export const descriptions = {
  ...clients,
  ...requests,
  ...scopes,
  ...servers,
  ...people,
  ...factors,
  ...federation,
  ...exchanges,
  ...tokens,
  ...dpop,
  ...failures,
} as const

export type DescriptionKey = keyof typeof descriptions
