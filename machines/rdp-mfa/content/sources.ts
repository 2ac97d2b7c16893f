import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const help = 'https://help.okta.com/en-us/Content/Topics/'
const agent = `${help}Security/proc-mfa-win-creds-rdp`

/** The pages that the words of this tree rest on. A title says so where only part of the page, or an older text of it, could be read. */
export const sources = {
  status403: {
    title: 'RDP Error “The remote server returned a (403) Forbidden” (Okta support)',
    url: `${support}rdp-error-the-remote-server-returned-an-error-403-forbidden`,
    read,
  },
  status401: {
    title: 'RDP Error “The Remote Server Returned an Error: (401) Unauthorized” (Okta support)',
    url: `${support}RDP-Error-The-Remote-Server-Returned-an-Error-401-Unauthorized`,
    read,
  },
  status404: {
    title: 'RDP Error “The remote server returned an error: (404) Not Found” (Okta support, first part read)',
    url: `${support}RDP-Error-The-Remote-Server-Returned-an-Error-404-Not-Found`,
    read,
  },
  status429: { title: '429 Too Many Requests (Okta support)', url: `${support}429-Too-Many-Requests`, read },
  logs: {
    title: 'Troubleshooting Okta MFA Windows Credential Provider RDP Errors (Okta support, first part read)',
    url: `${support}Troubleshooting-Okta-MFA-Credential-Provider-RDP-Errors`,
    read,
  },
  secret: {
    title: 'RDP error: the encryption algorithm HS256 requires a key size of at least 128 bits (Okta support, first part read)',
    url: `${support}rdp-error-the-encryption-algorithm-hs256-requires-a-key-size-of-at-least-128-bits`,
    read,
  },
  tls: {
    title: 'RDP Error “Multi Factor Authentication Failed”: SSL/TLS negotiation errors (Okta support, first part read)',
    url: `${support}RDP-Error-SystemNetWebException`,
    read,
  },
  certificate: { title: 'Okta Certificate Issue with RDP (Okta support)', url: `${support}okta-certificate-issue-with-rdp`, read },
  prerequisites: {
    title: 'Prerequisites to set MFA for Windows Credential Provider (Okta support, first part read)',
    url: `${support}prerequisites-to-set-mfa-for-windows-credential-provider`,
    read,
  },
  verifyTrust: {
    title: 'Okta Verify enrollment on Windows fails with “sign-in URL is not secure” (Okta support, another product)',
    url: `${support}okta-verify-enrollment-on-windows-fails-with-a-sign-in-url-is-not-secure-or-generic-enrollment-error`,
    read,
  },
  desktopMfa: { title: 'Troubleshooting Desktop MFA for Windows (Okta support)', url: `${support}troubleshooting-desktop-mfa-for-windows`, read },
  zonesEvaluated: {
    title: 'How Okta evaluates an IP address with an IP zone in a policy (Okta support)',
    url: `${support}How-is-Okta-evaluating-my-IP-address-while-using-an-IP-Zone-in-a-policy`,
    read,
  },
  enrolmentZones: {
    title: 'How to restrict MFA enrollment to a specific zone (Okta support)',
    url: `${support}How-to-Restrict-MFA-Enrollment-to-a-Specific-Zone`,
    read,
  },
  overview: {
    title: 'Okta MFA Credential Provider for Windows (Okta help, newest and 2022 texts)',
    url: 'https://help.okta.com/oie/en-us/content/topics/security/proc-mfa-win-creds-rdp.htm',
    read,
  },
  install: { title: 'Install the Okta Credential Provider for Windows (Okta help, 2023 text)', url: `${agent}-install.htm`, read },
  configure: {
    title: 'Configure the Okta MFA Credential Provider for Windows (Okta help)',
    url: 'https://help.okta.com/oie/en-us/Content/Topics/Security/proc-mfa-win-creds-rdp-o-config.htm',
    read,
  },
  assign: { title: 'Assign users/groups to the Microsoft RDP (MFA) app (Okta help)', url: `${agent}-assign-users.htm`, read },
  test: { title: 'Test the Okta MFA Credential Provider for Windows (Okta help)', url: `${agent}-test.htm`, read },
  proxy: { title: 'Configure system account proxy (Okta help)', url: `${agent}-proxy.htm`, read },
  troubleshoot: { title: 'Troubleshoot MFA issues for the MFA Credential Provider for Windows (Okta help)', url: `${agent}-ts.htm`, read },
  versions: {
    title: 'Version history of the Okta MFA Credential Provider for Windows (Okta help, up to 1.3.8)',
    url: `${help}Settings/Version_Histories/Ver_History_Okta_MFA_Credential_Provider_for_Windows.htm`,
    read,
  },
  allowList: {
    title: 'Allow access to Okta IP addresses (Okta help)',
    url: 'https://help.okta.com/en/prod/Content/Topics/Security/ip-address-allow-listing.htm',
    read,
  },
  zones: { title: 'IP zones (Okta help)', url: `${help}Security/network/about-ip-zones.htm`, read },
  enrolmentRule: {
    title: 'Authenticator enrollment policy rules (Okta help, Identity Engine)',
    url: 'https://help.okta.com/oie/en-us/Content/Topics/identity-engine/policies/add-mfa-policy-rule.htm',
    read,
  },
  helpDeskRole: { title: 'Help desk administrators (Okta help)', url: `${help}Security/administrators-help-desk-admin.htm`, read },
  appAdminRole: { title: 'App administrators (Okta help)', url: `${help}Security/administrators-app-admin.htm`, read },
  events: { title: 'System Log event types (Okta developer documentation)', url: 'https://developer.okta.com/docs/reference/api/event-types/', read },
  logQueries: { title: 'System Log queries (Okta developer documentation)', url: 'https://developer.okta.com/docs/reference/system-log-query/', read },
  signInApi: { title: 'Authentication API (Okta developer documentation, Classic)', url: 'https://developer.okta.com/docs/reference/api/authn/', read },
  errorCodes: { title: 'Okta error codes (Okta developer documentation)', url: 'https://developer.okta.com/docs/reference/error-codes/', read },
  dotNetErrors: { title: 'WebException messages of .NET (Microsoft support, KB915599)', url: 'https://support.microsoft.com/kb/915599', read },
  windowsUpdate: {
    title: 'Error 0x80080005 after Windows update KB5074109 (a report to another program)',
    url: 'https://github.com/mRemoteNG/mRemoteNG/issues/3088',
    read,
  },
  reconnect: {
    title: 'A credential provider is skipped on reconnect after KB5087539 (a report to another product)',
    url: 'https://github.com/multiOTP/multiOTPCredentialProvider/issues/137',
    read,
  },
  radius: { title: 'RADIUS to Okta MFA for RD Gateway (a project outside Okta)', url: 'https://github.com/bdalpe/RADIUS-to-Okta-MFA', read },
} as const satisfies Record<string, Source>
