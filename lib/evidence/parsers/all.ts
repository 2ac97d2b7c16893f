import { har } from '../capture/har-source'
import { join } from '../joins/source'
import { messageSources } from '../messages/sources'
import type { Kind } from '../types'
import { agentConfig } from './agent-config/agent-config'
import { authorizeUrl } from './authorize-url/authorize-url'
import { browserConsoleSource } from './browser-console/facts'
import { clientErrorSource } from './client-error/facts'
import { clock } from './clock/clock'
import { exception } from './exception/exception'
import { httpResponse } from './http-response/http-response'
import { introspection } from './introspection/introspection'
import { jwks } from './jwks/jwks'
import { jwt } from './jwt/jwt'
import { oauthErrorSource } from './oauth-error/facts'
import { oktaAddress } from './okta-address/okta-address'
import { oktaDiag } from './okta-diag/okta-diag'
import { oktaError } from './okta-error/okta-error'
import { oktaSystemLog } from './okta-system-log/okta-system-log'
import { oktaWidgetLog } from './okta-widget-log/okta-widget-log'
import { otherVendor } from './other-vendor/other-vendor'
import { rateLimit } from './rate-limit/rate-limit'
import { saml } from './saml/saml'
import { samlErrorSource } from './saml-error/facts'
import { screenMessage } from './screen-message/screen-message'
import { signInPageSource } from './sign-in-page/facts'
import { symptom } from './symptom/symptom'
import { workflowsError } from './workflows-error/workflows-error'
import { wwwAuthenticate } from './www-authenticate/www-authenticate'

/** Every format; but for those that read the table of wordings, see formats.ts. To add one, add it here: the ids of its facts follow. */
export const selfContained = [
  oktaWidgetLog,
  screenMessage,
  agentConfig,
  clock,
  oktaSystemLog,
  workflowsError,
  httpResponse,
  wwwAuthenticate,
  rateLimit,
  oktaError,
  saml,
  authorizeUrl,
  jwt,
  jwks,
  introspection,
  otherVendor,
  oktaDiag,
  oktaAddress,
  symptom,
  exception,
] as const

/** Everything that facts come from. */
export const sources = [
  ...selfContained,
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
