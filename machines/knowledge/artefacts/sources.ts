import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const help = 'https://help.okta.com/'
const docs = 'https://developer.okta.com/docs/'
const agent = `${help}en-us/Content/Topics/Security/proc-mfa-win-creds-rdp`

/** The pages on how evidence is got. A title says so where only part of the page could be read. */
export const sources = {
  agentLogs: {
    title: 'Troubleshooting Okta MFA Windows Credential Provider RDP Errors (Okta support, first part read)',
    url: `${support}Troubleshooting-Okta-MFA-Credential-Provider-RDP-Errors`,
    read,
  },
  agentInstall: { title: 'Install the Okta Credential Provider for Windows (Okta help, 2023 text)', url: `${agent}-install.htm`, read },
  agentStatus401: {
    title: 'RDP Error “The Remote Server Returned an Error: (401) Unauthorized” (Okta support)',
    url: `${support}RDP-Error-The-Remote-Server-Returned-an-Error-401-Unauthorized`,
    read,
  },
  agentTroubleshoot: { title: 'Troubleshoot MFA issues for the MFA Credential Provider for Windows (Okta help)', url: `${agent}-ts.htm`, read },
  systemLog: { title: 'System Log (Okta help)', url: `${help}oie/en-us/Content/Topics/Reports/Reports_SysLog.htm`, read },
  systemLogStart: { title: 'Getting started with the Okta System Log (Okta support)', url: `${support}getting-started-with-okta-system-logs`, read },
  appAdminRole: { title: 'App administrators (Okta help)', url: `${help}en-us/Content/Topics/Security/administrators-app-admin.htm`, read },
  loginFailures: { title: 'Common Okta login failures (Okta support)', url: `${support}common-okta-login-failures`, read },
  executionHistory: {
    title: 'Check execution history of a flow (Okta help)',
    url: `${help}wf/en-us/Content/Topics/Workflows/execute/check-flow-history.htm`,
    read,
  },
  saveData: { title: 'Save flow data (Okta help)', url: `${help}wf/en-us/Content/Topics/Workflows/execute/save-data-with-flow-history.htm`, read },
  errorObject: {
    title: 'A card’s whole error, in a published flow (a project outside Okta)',
    url: 'https://github.com/tusharvatsa/okta-client-secret-rotation-workflow',
    read,
  },
  terraformChallenge: {
    title: 'A challenge that was not shown (a report to Okta’s Terraform provider)',
    url: 'https://github.com/okta/terraform-provider-okta/issues/2375',
    read,
  },
  terraformLogs: { title: 'Enable Terraform logs (Terraform documentation)', url: 'https://developer.hashicorp.com/terraform/internals/debugging', read },
  postman: {
    title: 'Response data and cookies (Postman documentation)',
    url: 'https://learning.postman.com/docs/sending-requests/response-data/response-data/',
    read,
  },
  powershell: {
    title: 'SkipHttpErrorCheck of PowerShell’s web commands (Microsoft documentation)',
    url: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.webrequestpscmdlet.skiphttperrorcheck',
    read,
  },
  tokenLifetime: { title: 'What is the lifetime of the JWT tokens (Okta support)', url: `${support}What-is-the-lifetime-of-the-JWT-tokens`, read },
  jwt: { title: 'RFC 7519: JSON Web Token', url: 'https://www.rfc-editor.org/rfc/rfc7519', read },
  jwks: { title: 'RFC 7517: JSON Web Key', url: 'https://www.rfc-editor.org/rfc/rfc7517', read },
  keyRotation: { title: 'Key rotation (Okta developer documentation)', url: `${docs}concepts/key-rotation/`, read },
  traces: { title: 'Sanitizing HTTP traces (Okta support)', url: `${support}sanitizing-http-traces`, read },
  harGuide: {
    title: 'Generate and analyze HAR files (Auth0 documentation)',
    url: 'https://auth0.com/docs/troubleshoot/guides/generate-har-files',
    read,
  },
  harSanitised: {
    title: 'Chrome exports sanitised HAR files by default (source code)',
    url: 'https://chromium.googlesource.com/devtools/devtools-frontend/+/acd96a60464188fbf7c4476ec883ec65bba3dfdf',
    read,
  },
  firefoxNetwork: {
    title: 'Network monitor toolbar (Firefox source documentation)',
    url: 'https://firefox-source-docs.mozilla.org/devtools-user/network_monitor/toolbar/index.html',
    read,
  },
  firefoxConsole: {
    title: 'Web Console (Firefox source documentation)',
    url: 'https://firefox-source-docs.mozilla.org/devtools-user/web_console/ui_tour/index.html',
    read,
  },
  chromeConsole: { title: 'Console features (Chrome documentation)', url: 'https://developer.chrome.com/docs/devtools/console/reference', read },
  samlTracer: { title: 'How to troubleshoot SAML flows with SAML Tracer (Okta support)', url: `${support}How-to-troubleshoot-with-SAML-Tracer`, read },
  samlTracerExport: {
    title: 'SAML-tracer: export, and what its masks overwrite (a report to SAML-tracer)',
    url: 'https://github.com/simplesamlphp/SAML-tracer/issues/66',
    read,
  },
  samlGuide: { title: 'Test a SAML app with SAML-tracer (Okta developer documentation)', url: `${docs}guides/saml-tracer/main/`, read },
  shibboleth: {
    title: 'Common errors of the Shibboleth SP, and its shibd.log (Shibboleth documentation)',
    url: 'https://shibboleth.atlassian.net/wiki/spaces/SP3/pages/2065335423/CommonErrors',
    read,
  },
  dotnetLogging: {
    title: 'Log levels of authentication in ASP.NET Core (Microsoft documentation)',
    url: 'https://learn.microsoft.com/entra/msidweb/advanced/logging',
    read,
  },
  errorsToApp: {
    title: 'Why an OpenID Connect app gets the error instead of Okta’s page (Okta support)',
    url: `${support}Why-am-I-redirected-back-to-my-app-instead-of-being-shown-the-OktaHosted-Error-Pages-when-my-OpenID-Connect-app-returns-an-error`,
    read,
  },
  authorize: { title: 'OpenID Connect and OAuth 2.0 API: parameters (Okta developer documentation)', url: `${docs}reference/api/oidc/`, read },
  cookiesBlocked: {
    title: 'How blocked third-party cookies can impact an Okta environment (Okta support, first part read)',
    url: `${support}FAQ-How-Blocking-Third-Party-Cookies-Can-Potentially-Impact-Your-Okta-Environment`,
    read,
  },
} as const satisfies Record<string, Source>
