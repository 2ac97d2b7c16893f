import { ruleFor } from './path-rules'

/** Which credentials an operation takes. `session`: a signed-in browser's cookie. `own`: what the operation itself defines (client credentials, a signed event), or nothing at all. */
export type Credential = 'oauth' | 'apiToken' | 'session' | 'own'

const both: Credential[] = ['oauth', 'apiToken']
const oauth: Credential[] = ['oauth']
const apiToken: Credential[] = ['apiToken']
const session: Credential[] = ['session']
const hidden: Credential[] = ['session', 'apiToken']
const own: Credential[] = ['own']

/** By the beginning of the path, as in `scopeRules`. What the public description does not hold, and nobody but the Admin Console is meant to call: `/internal`. */
const accessRules: Record<string, Credential[]> = {
  '/.well-known': own,
  '/api/internal': hidden,
  '/api/v1': both,
  '/api/v1/api-tokens/current': apiToken,
  '/api/v1/authn': own,
  '/api/v1/directories/-/groups': oauth,
  '/api/v1/dr': oauth,
  '/api/v1/internal': hidden,
  '/api/v1/sessions/me': session,
  '/api/v1/ssf/stream': oauth,
  '/api/v1/users/-/factors/questions': apiToken,
  '/api/v1/users/-/linkedObjects/-/-': oauth,
  '/attack-protection/api/v1': both,
  '/governance/api': both,
  '/governance/api/v1/my': oauth,
  'GET /governance/api/v1/requests': oauth,
  'GET /governance/api/v1/requests/-': both,
  '/governance/api/v1/settings': oauth,
  '/governance/api/v1/settings/certification': both,
  '/governance/api/v2/catalogs/default': oauth,
  '/governance/api/v2/my': oauth,
  'GET /governance/api/v2/requests': oauth,
  'GET /governance/api/v2/requests/-': both,
  '/governance/api/v2/resources/-/request-conditions/-/activate': oauth,
  '/governance/api/v2/security-access-reviews': oauth,
  'POST /governance/api/v2/security-access-reviews': both,
  'POST /governance/api/v2/security-access-reviews/-': oauth,
  '/idp/myaccount': oauth,
  '/idp/myaccount/app-authenticators/challenge/-/verify': own,
  '/integrations/api/v1': both,
  '/internal': hidden,
  '/oauth2': own,
  '/oauth2/-/v1/userinfo': oauth,
  '/oauth2/v1/clients': both,
  '/oauth2/v1/global-token-revocation': both,
  '/oauth2/v1/userinfo': oauth,
  '/okta-personal-settings/api/v1': both,
  '/privileged-access/api/v1': both,
  '/security/api/v1/security-events': own,
  '/webauthn-registration/api/v1': both,
}

/**
 * The credentials that an operation takes; undefined where we do not know the path.
 * An OAuth token sent where none is taken is answered with 403 E0000005. https://github.com/okta/terraform-provider-okta/issues/1253
 */
export const credentialsFor = (method: string, path: string): readonly Credential[] | undefined => ruleFor(accessRules, method, path)
