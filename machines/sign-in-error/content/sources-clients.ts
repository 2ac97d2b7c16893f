import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const docs = 'https://developer.okta.com/docs/'
const help = 'https://help.okta.com/oie/en-us/content/topics/'
const github = 'https://github.com/'
const rfc = 'https://www.rfc-editor.org/rfc/'

/** The pages on clients, redirects, scopes, grants and their codes and tokens that no other part of this tree needs. */
export const sources = {
  invalidClient: {
    title: '“invalid_client” when requesting OAuth tokens (Okta support)',
    url: `${support}invalid-client-error-returned-during-client-authentication-failure`,
    read,
  },
  clientAuth: { title: 'Client authentication methods (Okta developer documentation)', url: `${docs}api/openapi/okta-oauth/guides/client-auth/`, read },
  rotation: { title: 'Client secret rotation and key management (Okta developer documentation)', url: `${docs}guides/client-secret-rotation-key/main/`, read },
  secretsAndKeys: { title: 'Manage secrets and keys for OIDC apps (Okta help)', url: `${help}apps/oauth-client-cred-mgmt.htm`, read },
  buildAssertion: {
    title: 'Build a JWT for client authentication (Okta developer documentation)',
    url: `${docs}guides/build-self-signed-jwt/java/main/`,
    read,
  },
  assertionAudience: {
    title: 'The audience claim for client_assertion must be the endpoint invoked for the request (Okta support)',
    url: `${support}the-audience-claim-for-client-assertion-must-be-the-endpoint-invoked-for-the-request`,
    read,
  },
  assertionKey: { title: 'Client assertion: invalid key ID (Okta support)', url: `${support}okta-client-assertion-error-invalid-key-id`, read },
  severalKeys: {
    title: 'A private key JWT when a client has several key pairs (Okta support)',
    url: `${support}creating-a-private-key-jwt-when-a-client-has-multiple-public-private-key-pairs`,
    read,
  },
  assertionSignature: {
    title: 'Invalid client assertion signature (Okta support)',
    url: `${support}error-occurs-during-authentication-due-to-invalid-client-assertion-signature`,
    read,
  },
  doubleSlash: { title: 'A slash at the end of the org’s address (a change to Okta’s .NET SDK)', url: `${github}okta/okta-sdk-dotnet/pull/604`, read },
  noKeySet: {
    title: '“The client does not have a JWKSet configured” (a report to Okta’s Terraform provider)',
    url: `${github}okta/terraform-provider-okta/issues/1035`,
    read,
  },
  redirectUri: { title: 'OpenID Connect sign-in redirect URI (Okta support)', url: `${support}openid-connect-oidc-redirect-uri`, read },
  redirectUriError: {
    title: '“The redirect_uri parameter must be a Login redirect URI in the client app settings” (Okta support)',
    url: `${support}okta-error-400-bad-request-the-redirect-uri-parameter-must-be-a-login-redirect-uri-in-the-client-app-settings`,
    read,
  },
  logoutRedirect: {
    title: '“The post_logout_redirect_uri parameter must be a Logout redirect URI” (Okta support)',
    url: `${support}the-post-logout-redirect-uri-parameter-must-be-a-logout-redirect-uri-in-the-client-app`,
    read,
  },
  errorsToApp: {
    title: 'Why an OpenID Connect error goes back to the app and not to a page of Okta’s (Okta support)',
    url: `${support}Why-am-I-redirected-back-to-my-app-instead-of-being-shown-the-OktaHosted-Error-Pages-when-my-OpenID-Connect-app-returns-an-error`,
    read,
  },
  trustedOrigins: { title: 'Configure Trusted Origins (Okta help)', url: `${help}security/api-trusted-origins.htm`, read },
  localRedirect: {
    title: '403 for a redirect to localhost that is not trusted (a report to gimme-aws-creds)',
    url: `${github}Nike-Inc/gimme-aws-creds/issues/302`,
    read,
  },
  fromUri: {
    title: 'fromURI in password recovery after the upgrade to Identity Engine (Okta support)',
    url: `${support}Customer-using-fromURI-for-PW-Recovery-Flows`,
    read,
  },
  noMatchingScope: {
    title: '“One or more scopes are not configured for the authorization server resource” (Okta support)',
    url: `${support}error-one-or-more-scopes-are-not-configured-for-the-authorization-server-resource`,
    read,
  },
  customScopes: {
    title: '“Custom scopes are not allowed for this request” (Okta support)',
    url: `${support}okta-authorization-error-occurs-stating-custom-scopes-are-not-allowed-for-this-request`,
    read,
  },
  consent: { title: 'Request user consent (Okta developer documentation)', url: `${docs}guides/request-user-consent/require-consent/`, read },
  noneGranted: {
    title: '“You are not allowed any of the requested scopes” (a report to Okta’s Java SDK)',
    url: `${github}okta/okta-sdk-java/issues/822`,
    read,
  },
  someGranted: {
    title: 'A token with fewer scopes than asked for (a report to Okta’s Terraform provider)',
    url: `${github}okta/terraform-provider-okta/issues/2375`,
    read,
  },
  noServer: {
    title: '401 permissions error at an OIDC sign-in or when configuring a custom authorization server (Okta support)',
    url: `${support}401-permissions-error-during-log-in-to-an-oidc-app-or-when-configuring-a-custom-authorization-server`,
    read,
  },
  serverId: {
    title: '“The authorization server id is invalid” (Okta support)',
    url: `${support}invalid-authorization-server-id-error-during-oidc-sso-configuration`,
    read,
  },
  accessPolicies: { title: 'Create access policies of an authorization server (Okta help)', url: `${help}security/api-config-access-policies.htm`, read },
  ruleNotMatched: {
    title: 'Access rules that do not match a request (Okta support)',
    url: `${support}tokens-not-issued-with-lifetime-configured-in-access-rule-for-custom-authorization-server`,
    read,
  },
  grants: { title: 'OAuth 2.0 and OpenID Connect: which flow for which app (Okta developer documentation)', url: `${docs}concepts/oauth-openid/`, read },
  oidcApp: {
    title: 'Create OpenID Connect app integrations (Okta help)',
    url: 'https://help.okta.com/en-us/content/topics/apps/apps_app_integration_wizard_oidc.htm',
    read,
  },
  browserRequest: {
    title: '“Browser requests to the token endpoint must use Proof Key for Code Exchange” (Okta support)',
    url: `${support}Browser-requests-to-the-token-endpoint-must-use-Proof-Key-for-Code-Exchange`,
    read,
  },
  interactionCode: { title: 'Interaction Code flow (Okta developer documentation)', url: `${docs}guides/implement-grant-type/interactioncode/main/`, read },
  embeddedSignIn: { title: 'Configure embedded sign-in support (Okta help)', url: `${help}settings/embedded-sign-in-support.htm`, read },
  stateInvalid: {
    title: '“The authentication request has an invalid state parameter” (Okta support)',
    url: `${support}the-authentication-request-has-an-invalid-state-parameter`,
    read,
  },
  stateMismatch: {
    title: '“State parameter mismatch” (Okta support)',
    url: `${support}troubleshooting-state-parameter-mismatch-errors-during-authorization`,
    read,
  },
  authorize: { title: 'OpenID Connect and OAuth 2.0 API: parameters (Okta developer documentation)', url: `${docs}reference/api/oidc/`, read },
  codeFlow: { title: 'Authorization Code flow with PKCE (Okta developer documentation)', url: `${docs}guides/implement-grant-type/authcodepkce/main/`, read },
  codeTwice: { title: 'A code that comes late or twice (a report to cloudfront-auth)', url: `${github}Widen/cloudfront-auth/issues/25`, read },
  pkce: { title: 'Proof Key for Code Exchange (RFC 7636)', url: `${rfc}rfc7636`, read },
  pkceOverwritten: { title: 'PKCE fails after a session has ended (a report to Okta’s OIDC libraries)', url: `${github}okta/okta-oidc-js/issues/804`, read },
  refreshTokens: { title: 'Refresh access tokens (Okta developer documentation)', url: `${docs}guides/refresh-tokens/main/`, read },
  refreshLifetime: { title: 'Refresh token expiration behavior (Okta support)', url: `${support}refresh-token-expiration-behavior`, read },
  refreshInvalid: {
    title: '“The refresh token is invalid or expired” (Okta support)',
    url: `${support}okta-refresh-token-invalid-or-expired-error-error-invalid-grant-error-description-the-refresh-token-is-invalid-or-expired`,
    read,
  },
} as const satisfies Record<string, Source>
