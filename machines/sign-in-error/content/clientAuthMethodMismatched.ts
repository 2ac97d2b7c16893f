import { sources } from '@/machines/shared/sources'
import { keepSecret, openApps } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { logFailures, tokenComes, tryClient, userSays } from './steps-clients'

export const clientAuthMethodMismatched: CauseContent = {
  kind: 'cause',
  title: 'The app proves who it is in another way than Okta has set for it',
  because:
    'An app authenticates with its secret in the header or in the body, with a signed assertion, or, as a public client, not at all. Okta accepts only the method set for the app: this request uses another, or none.',
  remedies: [
    userSays('Okta refuses how the app proves who it is. Compare the client authentication in Okta with the one that the app uses.'),
    {
      by: 'developer',
      steps: [
        'Ask the admin what is set, and compare it with the request as it is sent:',
        '`client_secret_basic`: a header `Authorization: Basic …`, and neither `client_secret` nor `client_assertion` in the body.',
        '`client_secret_post`: `client_id` and `client_secret` in the body, and no `Authorization`.',
      ],
      otherWays: [
        '`private_key_jwt` or `client_secret_jwt`: `client_assertion`, and `client_assertion_type` exactly `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`. The first is signed with a private key, the second with the secret.',
        '`none` (single-page and mobile apps): `client_id` in the body, PKCE, no secret and no `Authorization`.',
        'The body is `application/x-www-form-urlencoded`, not JSON, and nothing of it is in the URL.',
        'A proxy or an HTTP library may add `Authorization` by itself: look at the request that leaves the machine.',
        tryClient,
        'The same with `printf \'data-urlencode = "client_id=%s"\\ndata-urlencode = "client_secret=%s"\\n\'` in place of the first `printf` and its text tries the secret in the body. If one of the two is accepted, that is the method that Okta has set.',
        'For Okta’s own API by client credentials, `https://acme.okta.com/oauth2/v1/token` accepts an API Services app with a private key, or an API service integration from the OIN with its client secret.',
      ],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        `${openApps}, choose the app, and on its General tab read Client authentication under Client Credentials: None, Client secret, or Public key / Private key.`,
        'Whether a secret goes into header or body is `token_endpoint_auth_method` in the app’s JSON: `GET /api/v1/apps/{appId}`, below `credentials.oauthClient`.',
        'Tell the developer both. Change it only if nothing else uses this client.',
      ],
      otherWays: [logFailures],
      takes: 'about 5 minutes',
      risk: 'A change stops every program that still uses the old way.',
    },
  ],
  verify: [tokenComes],
  warnings: ['Do not set the app to None to get rid of the error: then it needs no proof any more.', 'Do not send secret and assertion together.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    'The description names it: “No client credentials found”, “Cannot supply multiple client credentials”, “was not valid client credentials”, “must use the private_key_jwt”. “Either the client or the client credentials are invalid” leaves open whether the way or the secret is wrong: try the client as below.',
  sources: [own.clientAuth, own.secretsAndKeys, own.invalidClient, sources.serviceApp, sources.errorCodes],
}
