import { har } from '../capture/har-source'
import type { Kind } from '../format'
import { join } from '../joins/source'
import { agentConfig } from './agent-config'
import { authorizeUrl } from './authorize-url'
import { browserConsole } from './browser-console'
import { clientError } from './client-error'
import { clock } from './clock'
import { httpResponse } from './http-response'
import { introspection } from './introspection'
import { jwks } from './jwks'
import { jwt } from './jwt'
import { oauthError } from './oauth-error'
import { oktaDiag } from './okta-diag'
import { oktaError } from './okta-error'
import { oktaSystemLog } from './okta-system-log'
import { oktaWidgetLog } from './okta-widget-log'
import { otherVendor } from './other-vendor'
import { rateLimit } from './rate-limit'
import { saml } from './saml'
import { samlError } from './saml-error'
import { screenMessage } from './screen-message'
import { signInPage } from './sign-in-page'
import { workflowsError } from './workflows-error'
import { wwwAuthenticate } from './www-authenticate'

/** Every format, each of which reads every paste. A new one is one file and one word here. */
export const formats = [
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
  oauthError,
  signInPage,
  saml,
  samlError,
  authorizeUrl,
  browserConsole,
  jwt,
  jwks,
  introspection,
  clientError,
  otherVendor,
  oktaDiag,
] as const

/** All that facts come from. */
export const sources = [...formats, har, join] as const

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
