import { addressOf, parametersOf, saidBy } from './address'
import type { Entry } from './capture'
import { type Chosen, isReturn, type Step } from './choose'
import { type SamlXml, samlXmlOf } from './saml-xml'

/** The requests that led to the failing one, the last of each role, the failing one included. */
export type Roles = {
  /** `said`: the parameters of its address and its form. */
  authorize?: { entry: Entry; said: URLSearchParams }
  token?: { entry: Entry; said: URLSearchParams }
  samlRequest?: Entry
  samlResponse?: { entry: Entry } & SamlXml
  /** The browser's return to the app. */
  back?: { entry: Entry; said: URLSearchParams }
}

export function rolesIn({ steps, failing }: Chosen): Roles {
  const roles: Roles = {}
  for (const { entry } of upTo(steps, failing)) {
    const { path } = addressOf(entry.url)
    if (isAuthorize.test(path)) roles.authorize = { entry, said: saidBy(entry) }
    else if (isToken.test(path) && entry.method === 'POST') roles.token = { entry, said: saidBy(entry) }
    else if (isReturn(entry)) roles.back = { entry, said: saidBy(entry) }
    const saml = samlXmlOf(entry)
    if (saml?.name === 'Response') roles.samlResponse = { entry, ...saml }
    else if (saml || /[?&]SAMLRequest=/.test(entry.url)) roles.samlRequest = entry
  }
  return roles
}

const upTo = (steps: Step[], failing: Step | undefined) => (failing ? steps.slice(0, steps.indexOf(failing) + 1) : steps)

/** Every authorize request of a capture, with its parameters. */
export const authorizeRequests = (steps: Step[]) =>
  steps.filter(({ entry }) => isAuthorize.test(addressOf(entry.url).path)).map(({ entry }) => ({ entry, said: parametersOf(entry.url) }))

const isAuthorize = /^\/oauth2\/(?:[\w-]{1,60}\/)?v1\/authorize$/
const isToken = /^\/oauth2\/(?:[\w-]{1,60}\/)?v1\/token$/
