import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import type { Support, Tree } from './types'

/** Where a call stood on its way, told by its path. */
const stages = {
  discovery: /^\/(?:oauth2\/(?:[\w-]+\/)?)?\.well-known\/|\/v1\/keys$/,
  token: /\/v1\/token$/,
  orgIntrospection: /^\/oauth2\/v1\/introspect$/,
  clientCheck: /\/v1\/(?:introspect|revoke)$/,
  userinfo: /\/v1\/userinfo$/,
  management: /^\/api\/v1\/(?!authn)/,
  password: /^\/api\/v1\/authn$/,
  factor: /^\/api\/v1\/authn\/./,
  logout: /\/v1\/logout$/,
} as const
type Stage = keyof typeof stages

/** What a call carried. */
const credentials = {
  apiToken: ['http-response.sswsSent'],
  wholeApiToken: ['jwt.sswsToken'],
  customToken: ['jwt.customServer'],
} as const satisfies Record<string, readonly Proof[]>

/** What a status or a code means at a stage, with a credential where that matters: causes by tree. What no row has says nothing by its stage. */
export const meanings: readonly { stage: Stage; status: string; sent?: keyof typeof credentials; causes: Readonly<Record<string, readonly string[]>> }[] = [
  ...(['token', 'clientCheck'] as const).map((stage) => ({
    stage,
    status: 'status401',
    causes: { 'sign-in-error': ['clientSecretInvalid', 'clientAuthMethodMismatched', 'clientIdUnknown', 'clientAssertionInvalid', 'clientKeysMissing'] },
  })),
  {
    stage: 'discovery',
    status: 'status404',
    causes: { 'sign-in-error': ['authorizationServerMissing', 'orgUrlWrong'], 'api-error': ['orgUrlWrong'] },
  },
  {
    stage: 'discovery',
    status: 'status401',
    causes: { 'sign-in-error': ['authorizationServerMissing', 'orgUrlWrong'], 'api-error': ['orgUrlWrong', 'featureUnavailable'] },
  },
  // Scopes of OpenID Connect are asked for at the sign-in, and granted nowhere.
  { stage: 'userinfo', status: 'status403', causes: { 'api-error': ['scopeMissing'] } },
  { stage: 'userinfo', status: 'status401', causes: { 'api-error': ['tokenExpired', 'tokenRevoked', 'issuerMismatched', 'clockSkewed', 'dpopProofMissing'] } },
  { stage: 'management', status: 'status401', sent: 'customToken', causes: { 'api-error': ['wrongAuthorizationServer'] } },
  { stage: 'management', status: 'status401', sent: 'apiToken', causes: { 'api-error': ['apiTokenInvalid', 'featureUnavailable'] } },
  { stage: 'factor', status: 'status403', sent: 'apiToken', causes: { 'api-error': ['adminRoleMissing'] } },
  { stage: 'logout', status: 'status400', causes: { 'sign-in-error': ['redirectUriMismatched', 'requestInvalid', 'clientFault'] } },
  // The org's own server knows nothing of tokens that a custom server issued: for it they are inactive.
  {
    stage: 'orgIntrospection',
    status: 'introspection.inactive',
    sent: 'customToken',
    causes: { 'api-error': ['wrongAuthorizationServer', 'issuerMismatched'] },
  },
  // The request shows a whole API token. What Okta answers to an API token outside its zone is not documented.
  { stage: 'management', status: 'okta-error.E0000005', sent: 'wholeApiToken', causes: { 'api-error': ['authorizationMissing', 'networkZoneDenied'] } },
  {
    stage: 'password',
    status: 'status401',
    causes: { 'sign-in-error': ['credentialsWrong', 'userLocked', 'userInactive', 'passwordExpired', 'signOnPolicyDenied', 'clientCannotChallenge'] },
  },
]

/** What the status of the failing call says at its stage. */
export function crossed(tree: Tree, facts: Findings['facts'], shown: readonly Proof[]): Support[] {
  const path = facts['http-response.path']
  if (!path || !shown.includes('http-response.path')) return []
  return meanings.flatMap(({ stage, status, sent, causes }): Support[] => {
    const by = (status.includes('.') ? status : `http-response.${status}`) as Proof
    const carried = sent && credentials[sent].find((proof) => shown.includes(proof))
    const own = (causes[tree.id] ?? []).filter((cause) => cause in tree.causes)
    if (!stages[stage].test(path) || !shown.includes(by) || own.length === 0 || (sent && !carried)) return []
    return [{ causes: own, by: carried ? [by, carried] : [by], names: false, depth: 'answer' }]
  })
}
