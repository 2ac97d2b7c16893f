import { sources } from '@/machines/shared/sources'
import { appsMenu } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { tokenComes, userSays } from './steps-clients'

export const clientAuthMethodMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app authenticates in a different way than Okta expects',
  because:
    'An app authenticates with its secret (in header or body), with a signed assertion, or, as a public client, not at all. Okta accepts only the method set for the app.',
  remedies: [
    userSays('Okta refuses how the app authenticates. Please compare the client authentication in Okta and in the app.'),
    {
      by: 'developer',
      steps: [
        'Ask the admin which method is set. Compare it with the request as it is sent: proxies and libraries may add `Authorization`.',
        'For `client_secret_basic`, send the secret in the header only. `Authorization: Basic …`, with no `client_secret` or `client_assertion` in the body.',
        'For `client_secret_post`, send the secret in the body only. `client_id` and `client_secret`, with no `Authorization`.',
      ],
      otherWays: [
        '`private_key_jwt` (private key) or `client_secret_jwt` (secret): send `client_assertion`, with `client_assertion_type` exactly `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.',
        '`none` (single-page and mobile apps): send `client_id` and PKCE, no secret, no `Authorization`.',
        'Send the body as `application/x-www-form-urlencoded`, not JSON, and not in the URL.',
        'Okta’s API by client credentials needs an API Services app (private key) or an OIN API service integration (secret).',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `Read Client authentication on the app’s General tab. ${appsMenu}. Values: None, Client secret, or Public key / Private key.`,
        'Find out whether the secret goes in header or body. `GET /api/v1/apps/{appId}`: `token_endpoint_auth_method`, below `credentials.oauthClient`.',
        'Tell the developer both. Change it only if nothing else uses this client.',
      ],
      takes: 'about 5 minutes',
      risk: 'A change stops programs that still use the old method.',
    },
  ],
  verify: [tokenComes],
  warnings: ['Do not set the app to None to remove the error: it then needs no authentication.'],
  howWeKnow:
    'The description names it: “No client credentials found”, “Cannot supply multiple client credentials”, “was not valid client credentials”, “must use the private_key_jwt”. “Either the client or the client credentials are invalid” can also be a wrong secret: test the credentials.',
  sources: [own.clientAuth, own.secretsAndKeys, own.invalidClient, sources.serviceApp, sources.errorCodes],
}
