import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const docs = 'https://developer.okta.com/docs/'
const github = 'https://github.com/okta/'

/** The pages on API errors that no other tree needs. */
export const sources = {
  invalidToken: {
    title: 'HTTP 401, Okta E0000011 “Invalid token provided” (Okta support)',
    url: `${support}HTTP-401-Okta-E0000011-Invalid-Token-provided-error`,
    read,
  },
  tokenZones: {
    title: 'Restrict which IP address an API token may be used from (Okta support)',
    url: `${support}restrict-which-ip-address-device-is-allowed-to-use-an-api-token`,
    read,
  },
  feature: {
    title: '401 permissions error at an OIDC sign-in or when configuring a custom authorization server (Okta support)',
    url: `${support}401-permissions-error-during-log-in-to-an-oidc-app-or-when-configuring-a-custom-authorization-server`,
    read,
  },
  tokenLifetime: { title: 'What is the lifetime of the JWT tokens (Okta support)', url: `${support}What-is-the-lifetime-of-the-JWT-tokens`, read },
  orgTokenType: { title: 'Signature validation failed on access token (Okta support)', url: `${support}Signature-Validation-Failed-on-Access-Token`, read },
  proofMissing: { title: 'The DPoP proof JWT header is missing (Okta support)', url: `${support}the-dpop-proof-jwt-header-is-missing`, read },
  keyRotation: { title: 'Key rotation (Okta developer documentation)', url: `${docs}concepts/key-rotation/`, read },
  oauthApi: {
    title: 'Org authorization server API: introspect, revoke, keys (Okta developer documentation)',
    url: `${docs}api/openapi/okta-oauth/oauth/tag/OrgAS/`,
    read,
  },
  signInApi: { title: 'Authentication API (Okta developer documentation, Classic)', url: `${docs}reference/api/authn/`, read },
  expired: {
    title: 'An expired token’s 401, recorded (tests of Firezone, a project outside Okta)',
    url: 'https://github.com/firezone/firezone',
    read,
  },
  noHeader: {
    title: '403 “Invalid session” without a valid Authorization header (a report to Okta’s PowerShell client)',
    url: `${github}okta-powershell-cli/issues/86`,
    read,
  },
  noHeaderJava: { title: '403 “Invalid session” (a report to Okta’s Java SDK)', url: `${github}okta-sdk-java/issues/998`, read },
  wrongScheme: { title: '401 E0000011 with a JWT (a report to Okta’s Node SDK)', url: `${github}okta-sdk-nodejs/issues/427`, read },
  noneGranted: { title: '“You are not allowed any of the requested scopes” (a report to Okta’s Java SDK)', url: `${github}okta-sdk-java/issues/822`, read },
  someGranted: {
    title: 'A token with fewer scopes than requested, and a challenge that was not shown (a report to Okta’s Terraform provider)',
    url: `${github}terraform-provider-okta/issues/2375`,
    read,
  },
  oldToken: { title: 'New scopes, but a cached token (a report to Okta’s MCP server)', url: `${github}okta-mcp-server/issues/104`, read },
  idToken: {
    title: 'An ID token where an access token is needed (a report to another project)',
    url: 'https://github.com/mastra-ai/mastra/issues/21110',
    read,
  },
  leewayJava: { title: 'Okta’s JWT verifier for Java: two minutes of clock tolerance (source code)', url: `${github}okta-jwt-verifier-java`, read },
  leewayGo: { title: 'Okta’s JWT verifier for Go: 120 seconds of clock tolerance (source code)', url: `${github}okta-jwt-verifier-golang`, read },
  leewayPython: { title: 'Okta’s JWT verifier for Python: 120 seconds of clock tolerance (source code)', url: `${github}okta-jwt-verifier-python`, read },
  leewayNode: { title: 'Okta’s JWT verifier for Node: no clock tolerance (source code)', url: `${github}okta-jwt-verifier-js`, read },
  customDomain: {
    title: 'Issuer of the custom domain and of okta.com (a report to Okta’s Spring Boot starter)',
    url: `${github}okta-spring-boot/issues/316`,
    read,
  },
  issuerSlash: { title: 'Issuer with a trailing slash (a report to Okta’s Java verifier)', url: `${github}okta-jwt-verifier-java/issues/143`, read },
  orgTokenLocal: {
    title: 'An access token of the org authorization server, verified locally (a report to Okta’s OIDC libraries)',
    url: `${github}okta-oidc-js/issues/46`,
    read,
  },
  proofPath: {
    title: 'The DPoP proof’s htu and a URL with a trailing slash (a report to Okta’s Node SDK)',
    url: `${github}okta-sdk-nodejs/issues/453`,
    read,
  },
  proofDefault: {
    title: 'New service apps require DPoP (Okta developer forum)',
    url: 'https://devforum.okta.com/t/client-credentials-oauth-for-okta-with-dpop-enabled/30239',
    read,
  },
  slashMissed: { title: '405 E0000022 from a wrong path (a report to Okta’s Python SDK)', url: `${github}okta-sdk-python/issues/172`, read },
  html: { title: 'HTML where JSON was expected (a report to Okta’s .NET SDK)', url: `${github}okta-sdk-dotnet/issues/266`, read },
  exposedHeaders: { title: 'Headers that a browser’s script may read (Okta release notes, 5 May 2021)', url: `${docs}release-notes/2021/`, read },
  pkix: {
    title: 'PKIX path building failed behind an inspecting proxy (a report to Okta’s Java samples)',
    url: `${github}samples-java-spring/issues/159`,
    read,
  },
  leafSignature: { title: 'Unable to verify leaf signature (a report to Okta’s OIDC libraries)', url: `${github}okta-oidc-js/issues/523`, read },
  cells: {
    title: 'IP addresses to allow for inbound traffic, and Okta’s cells (Okta support)',
    url: `${support}list-of-ip-addresses-that-should-be-allowlisted-for-inbound-traffic`,
    read,
  },
  scim: { title: 'Okta as a client of an app’s SCIM server (Okta developer documentation)', url: `${docs}concepts/scim/`, read },
  loggedForever: {
    title: 'A program that polls the System Log without a pause (a report to Elastic Beats)',
    url: 'https://github.com/elastic/beats/issues/23023',
    read,
  },
  retriedQuietly: { title: 'A rate limit event although the SDK went on (a report to Okta’s Node SDK)', url: `${github}okta-sdk-nodejs/issues/417`, read },
} as const satisfies Record<string, Source>
