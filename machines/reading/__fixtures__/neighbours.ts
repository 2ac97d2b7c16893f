import type { Fact } from '@/lib/evidence/text/types'

/** What stands in place of Okta's marks when another service does the same: its name, the host of a tenant, its paths, a code of an error. */
type Neighbour = { name: string; host: string; authorize: string; token: string; keys: string; api: string; code: string }

export const neighbours: readonly Neighbour[] = [
  {
    name: 'Keycloak',
    host: 'keycloak.acme.example',
    authorize: '/realms/acme/protocol/openid-connect/auth',
    token: '/realms/acme/protocol/openid-connect/token',
    keys: '/realms/acme/protocol/openid-connect/certs',
    api: '/admin/realms/acme/',
    code: 'KC-SERVICES0013',
  },
  {
    name: 'Auth0',
    host: 'acme.eu.auth0.com',
    authorize: '/authorize',
    token: '/oauth/token',
    keys: '/.well-known/jwks.json',
    api: '/api/v2/',
    code: 'a0.invalid',
  },
  {
    name: 'Entra',
    host: 'login.microsoftonline.com',
    authorize: '/acme.example/oauth2/v2.0/authorize',
    token: '/acme.example/oauth2/v2.0/token',
    keys: '/acme.example/discovery/v2.0/keys',
    api: '/v1.0/',
    code: 'AADSTS50034',
  },
  {
    name: 'Cognito',
    host: 'acme.auth.eu-west-1.amazoncognito.com',
    authorize: '/oauth2/authorize',
    token: '/oauth2/token',
    keys: '/.well-known/jwks.json',
    api: '/',
    code: 'NotAuthorizedException',
  },
  {
    name: 'Google',
    host: 'accounts.google.com',
    authorize: '/o/oauth2/v2/auth',
    token: '/token',
    keys: '/oauth2/v3/certs',
    api: '/admin/directory/v1/',
    code: 'PERMISSION_DENIED',
  },
  {
    name: 'PingOne',
    host: 'auth.pingone.eu',
    authorize: '/as/authorize',
    token: '/as/token',
    keys: '/as/jwks',
    api: '/v1/environments/',
    code: 'INVALID_DATA',
  },
]

/** The formats that read what Okta's server alone answers: its sentences are marks of it too. */
const answers = /^!?(?:okta-error|oauth-error|sign-in-page)\./

/**
 * A text with every mark of Okta replaced by the neighbour's. `facts`: what was read of the text. Undefined where it has no mark, and where one stands in what
 * cannot be replaced: a token, base64, a sentence with a secret.
 */
export function asNeighbour(text: string, facts: readonly Fact[], { name, host, authorize, token, keys, api, code }: Neighbour): string | undefined {
  const said = facts.filter(({ id }) => answers.test(id)).map(({ quote }) => quote)
  if (!/okta/i.test(text) || /eyJ[\w-]{20}|[A-Za-z\d+/]{120}/.test(text) || said.some((one) => !text.includes(one))) return undefined
  const unsaid = said.sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, code), text)
  return unsaid
    .replace(/(?:[\w*{}<>$#.-]|(?<=[\w*}>])(?= ))*[\w*}>]\.(?:okta(?:preview|-emea|-gov)?\.com|trexcloud\.com)\b/gi, host)
    .replace(/(?:\/oauth2(?:\/[\w{}<>$-]{1,40})?)?\/v1\/authorize\b/g, authorize)
    .replace(/(?:\/oauth2(?:\/[\w{}<>$-]{1,40})?)?\/v1\/token\b/g, token)
    .replace(/(?:\/oauth2(?:\/[\w{}<>$-]{1,40})?)?\/v1\/keys\b/g, keys)
    .replace(/\/oauth2\/(?:default|aus\w{8,20}|v1)\b/g, token.replace(/\/token$/, ''))
    .replace(/\/api\/v1\//g, api)
    .replace(/\bE0000\d{3}\b/g, code)
    .replace(/\bx-okta-[\w-]+/gi, 'x-correlation-id')
    .replace(/\bx-rate-limit-/gi, 'x-ratelimit-')
    .replace(/"error(?:Code|Summary|Link|Id|Causes)"/g, '"detail"')
    .replace(/CP="HONK"/g, 'CP="NOI"')
    .replace(/\bAT\.(?=[\w-]{20})/g, '')
    .replace(/\bSSWS\b/g, 'Bearer')
    .replace(/(?<![\w-])(?:0oa|00u|00g|aus|oae)[A-Za-z\d]{15,20}(?![\w-])/g, '6f1c2b7e-4d5a-4c3b-9e8f-0a1b2c3d4e5f')
    .replace(/okta/gi, (word) => (word === 'okta' ? name.toLowerCase() : word === 'OKTA' ? name.toUpperCase() : name))
}
