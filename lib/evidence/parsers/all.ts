import { har } from '../capture/har-source'
import { join } from '../joins/source'
import { messageSources } from '../messages/sources'
import type { Kind } from '../types'
import { agentConfigSource } from './agent-config/facts'
import { authorizeUrlSource } from './authorize-url/facts'
import { browserConsoleSource } from './browser-console/facts'
import { clientErrorSource } from './client-error/facts'
import { clockSource } from './clock/facts'
import { exceptionSource } from './exception/facts'
import { httpResponseSource } from './http-response/facts'
import { introspectionSource } from './introspection/facts'
import { jwksSource } from './jwks/facts'
import { jwtSource } from './jwt/facts'
import { oauthErrorSource } from './oauth-error/facts'
import { oktaAddressSource } from './okta-address/facts'
import { oktaDiagSource } from './okta-diag/facts'
import { oktaErrorSource } from './okta-error/facts'
import { oktaSystemLogSource } from './okta-system-log/facts'
import { oktaWidgetLogSource } from './okta-widget-log/facts'
import { otherVendorSource } from './other-vendor/facts'
import { rateLimitSource } from './rate-limit/facts'
import { samlSource } from './saml/facts'
import { samlErrorSource } from './saml-error/facts'
import { screenMessageSource } from './screen-message/facts'
import { signInPageSource } from './sign-in-page/facts'
import { symptomSource } from './symptom/facts'
import { workflowsErrorSource } from './workflows-error/facts'
import { wwwAuthenticateSource } from './www-authenticate/facts'

/** Everything that facts come from. */
export const sources = [
  oktaWidgetLogSource,
  screenMessageSource,
  agentConfigSource,
  clockSource,
  oktaSystemLogSource,
  workflowsErrorSource,
  httpResponseSource,
  wwwAuthenticateSource,
  rateLimitSource,
  oktaErrorSource,
  samlSource,
  authorizeUrlSource,
  jwtSource,
  jwksSource,
  introspectionSource,
  otherVendorSource,
  oktaDiagSource,
  oktaAddressSource,
  symptomSource,
  exceptionSource,
  oauthErrorSource,
  signInPageSource,
  samlErrorSource,
  browserConsoleSource,
  clientErrorSource,
  har,
  join,
  ...messageSources,
] as const

type Known = (typeof sources)[number]
export type FormatId = Known['id']
/** 'clock.skewed' | 'okta-widget-log.status403' | …: the list grows with the formats. */
export type FactId = { [F in Known as F['id']]: `${F['id']}.${keyof F['facts'] & string}` }[FormatId]
/** A fact that a paste shows, or `!` and one that it refutes. */
export type Proof = FactId | `!${FactId}`

const kindOf = new Map(sources.flatMap(({ id, facts }) => Object.entries<Kind | null>(facts).map(([key, kind]) => [`${id}.${key}` as FactId, kind] as const)))
export const factIds = [...kindOf.keys()]
/** Which kind of value a fact carries: null where none, undefined where there is no such fact. */
export const factKind = (id: string): Kind | null | undefined => kindOf.get(id as FactId)
export const formatOf = (proof: Proof) => proof.replace('!', '').split('.', 1)[0] as FormatId
/** Whether the newest paste of a format takes the place of older ones. */
export const recordsAttempts = (format: FormatId) => sources.some(({ id, attempts }) => id === format && attempts)
