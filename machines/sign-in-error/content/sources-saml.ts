import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const docs = 'https://developer.okta.com/docs/'
const help = 'https://help.okta.com/'
const oasis = 'https://docs.oasis-open.org/security/saml/v2.0/'
const github = 'https://github.com/okta/'

/** Pages on SAML, on identity providers in front of Okta, and on the clock and the issuer of ID tokens. */
export const sources = {
  samlCore: { title: 'SAML 2.0, Assertions and Protocols (OASIS)', url: `${oasis}saml-core-2.0-os.pdf`, read },
  samlBindings: { title: 'SAML 2.0, Bindings: how a message is encoded in an address or a form (OASIS)', url: `${oasis}saml-bindings-2.0-os.pdf`, read },
  samlTracer: { title: 'Test a SAML app with SAML-tracer (Okta developer documentation)', url: `${docs}guides/saml-tracer/main/`, read },
  appFields: { title: 'Fields of a SAML app integration (Okta help)', url: `${help}oie/en-us/Content/Topics/apps/aiw-saml-reference.htm`, read },
  appCertificates: { title: 'Manage signing certificates (Okta help)', url: `${help}oie/en-us/Content/Topics/Apps/manage-signing-certificates.htm`, read },
  rotation: {
    title: 'How to rotate the signing certificate of a custom SAML application (Okta support)',
    url: `${support}how-to-rotate-signing-certificate-for-custom-saml-applications`,
    read,
  },
  metadataDomain: {
    title: 'The metadata address of the custom domain and of okta.com (Okta support)',
    url: `${support}changing-okta-metadata-url-between-custom-and-default-domains`,
    read,
  },
  idpFields: { title: 'Add a SAML identity provider (Okta help)', url: `${help}en-us/content/topics/security/idp-add-saml.htm`, read },
  externalIdp: { title: 'Add an external identity provider (Okta developer documentation)', url: `${docs}guides/add-an-external-idp/saml2/main/`, read },
  inboundSignature: {
    title: 'The digital signature in the SAML response did not validate (Okta support)',
    url: `${support}The-digital-signature-in-the-SAML-response-did-not-validate-with-the-Identity-Providers-certificate`,
    read,
  },
  inboundExpired: {
    title: 'Inbound SAML works even if the identity provider’s certificate is expired (Okta support)',
    url: `${support}saml-sso-working-even-if-the-idp-signature-certificate-is-expired`,
    read,
  },
  inboundRekeyed: {
    title: 'Inbound SAML after the identity provider renewed its certificate: the key is what counts (Okta support)',
    url: `${support}saml-sso-works-even-after-third-party-idp-signature-certificate-is-renewed-at-idp-end`,
    read,
  },
  inboundSettings: {
    title: '400 GENERAL_NONSUCCESS with Entra ID in front of Okta: issuer and audience (Okta support)',
    url: `${support}Making-Azure-AD-as-an-identity-provider-returns-400-general-non-success-error`,
    read,
  },
  unmatched: { title: '“Unable to match the transformed username” (Okta support)', url: `${support}Inbound-federation-not-matching-on-custom-attribute`, read },
  unlinked: {
    title: 'Just-in-time creation fails because account linking is off (Okta support)',
    url: `${support}jit-and-sso-failure-for-a-tenant-with-entraid-as-idp`,
    read,
  },
  relinked: {
    title: 'Inbound SAML works the first time and fails afterwards (Okta support)',
    url: `${support}subsequent-inbound-saml-login-attempts-fail-following-an-initial-successful-login`,
    read,
  },
  namesMissing: {
    title: 'A person cannot be created: first and last name are missing (Okta support)',
    url: `${support}Unable-to-create-the-user-The-following-required-properties-are-missing-firstName-lastName`,
    read,
  },
  wrongStatus: {
    title: '“Unable to Validate User due to Invalid Status” (Okta support)',
    url: `${support}Inbound-SAML-user-authentication-fails-with-Unable-to-validate-user-due-to-invalid-status`,
    read,
  },
  gatewayClock: {
    title: 'An assertion that is valid in the future, on Okta Access Gateway (Okta support)',
    url: `${support}caused-by-simplesaml-error-exception-received-an-assertion-that-is-valid-in-the-future-check-clock-synchronization-on-idp-and-sp`,
    read,
  },
  signedRequests: {
    title: 'A 400 from Okta when signed requests are checked (Auth0 community)',
    url: 'https://community.auth0.com/t/okta-saml-integration-with-signed-requests/106702',
    read,
  },
  encodedTwice: {
    title: 'A SAMLRequest that was percent-encoded several times (a report to a VPN client)',
    url: 'https://github.com/yuezk/GlobalProtect-openconnect/issues/167',
    read,
  },
  responderStatus: {
    title: '“The status code of the Response was not Success, was Responder” (a report to python3-saml)',
    url: 'https://github.com/SAML-Toolkits/python3-saml/issues/92',
    read,
  },
  oauth: {
    title: 'RFC 6749, OAuth 2.0: access_denied and the other errors of a redirect',
    url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
    read,
  },
  idTokenChecks: {
    title: 'OpenID Connect Core 1.0: checks of an ID token',
    url: 'https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation',
    read,
  },
  deviceClock: { title: 'ID tokens are checked against the device’s clock (a report to Okta Auth JS)', url: `${github}okta-auth-js/issues/1315`, read },
  wrongDeviceClock: {
    title: '“The JWT was issued in the future” on people’s devices (a report to Okta’s OIDC libraries)',
    url: `${github}okta-oidc-js/issues/199`,
    read,
  },
  serverDrift: {
    title: '“id_token issued in the future” on one server only (a report to Okta’s OIDC libraries)',
    url: `${github}okta-oidc-js/issues/69`,
    read,
  },
  leewayNode: { title: 'Okta’s JWT verifier for Node: no leeway (source code)', url: `${github}okta-jwt-verifier-js`, read },
  leewayOpenidClient: {
    title: 'openid-client: tolerance for clocks (its documentation)',
    url: 'https://github.com/panva/openid-client/blob/main/docs/variables/clockTolerance.md',
    read,
  },
  issuerSetting: {
    title: 'The Issuer setting of an OpenID Connect app (Okta support)',
    url: `${support}use-of-the-issuer-located-under-the-openid-connect-id-token-app-settings`,
    read,
  },
  serverIssuer: {
    title: 'Issuer of a custom authorization server: custom URL, org URL or dynamic (Okta help)',
    url: `${help}oie/en-us/content/topics/security/api-config-auth-server.htm`,
    read,
  },
  domainChanged: {
    title: 'Issuer after a custom domain was set up (a report to Okta’s Spring Boot starter)',
    url: `${github}okta-spring-boot/issues/187`,
    read,
  },
  pathMissing: { title: 'Issuer with an extra path (a report to Okta’s OIDC libraries)', url: `${github}okta-oidc-js/issues/632`, read },
} as const satisfies Record<string, Source>
