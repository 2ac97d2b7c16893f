import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const help = 'https://help.okta.com/'
const github = 'https://github.com/'

/** The pages on people, policies and tools that sign them in. A title says so where only part of the page could be read. */
export const sources = {
  notAssigned: {
    title: '“App Not Assigned”: user attempted unauthorized access to app (Okta support)',
    url: `${support}App-Sign-on-Error-403-User-attempted-unauthorized-access-to-app`,
    read,
  },
  assign: { title: 'How to assign a user to an application (Okta support)', url: `${support}How-To-Assign-An-User-To-An-Application`, read },
  errorsToApp: {
    title: 'Why an OpenID Connect app gets the error in place of Okta’s page (Okta support)',
    url: `${support}Why-am-I-redirected-back-to-my-app-instead-of-being-shown-the-OktaHosted-Error-Pages-when-my-OpenID-Connect-app-returns-an-error`,
    read,
  },
  helpDeskRole: { title: 'Help desk administrators (Okta help)', url: `${help}en-us/Content/Topics/Security/administrators-help-desk-admin.htm`, read },
  forbidden: {
    title: '“403 Access Forbidden” when logging in: policy, zone, ThreatInsight or state token (Okta support)',
    url: `${support}User-is-unable-to-login-with-403-forbidden-access-error`,
    read,
  },
  policyChecklist: { title: 'Policy evaluation checklist (Okta support)', url: `${support}policy-evaluation-checklist`, read },
  appPolicyClassic: {
    title: 'Configure an app sign-on policy (Okta help, Classic)',
    url: `${help}en-us/Content/Topics/Security/policies/configure-app-signon-policies.htm`,
    read,
  },
  appPolicy: {
    title: 'Authentication policies (Okta help, Identity Engine, first part read)',
    url: `${help}oie/en-us/Content/Topics/identity-engine/policies/about-app-sign-on-policies.htm`,
    read,
  },
  dashboardDenied: {
    title: '“You are not allowed to access this app”: the catch-all rule of the policy (Okta support)',
    url: `${support}Unable-to-access-Okta-Dashboard-You-are-not-allowed-to-access-this-app-To-request-access-contact-an-admin`,
    read,
  },
  simulate: {
    title: 'Test your policies with access simulations, and the Access Testing Tool (Okta developer documentation)',
    url: 'https://developer.okta.com/docs/guides/policy-simulation/main',
    read,
  },
  requirementsUnmet: {
    title: 'Access has been denied because the policy requirements could not be satisfied (Okta support)',
    url: `${support}access-has-been-denied-because-the-policy-requirements`,
    read,
  },
  subjectToken: { title: 'Assurance not met by the subject_token (a report to Okta’s AWS CLI)', url: `${github}okta/okta-aws-cli/issues/153`, read },
  devicePosture: {
    title: 'A device condition cannot be met by a token exchange (a report to Okta’s AWS CLI)',
    url: `${github}okta/okta-aws-cli/issues/65`,
    read,
  },
  samePolicy: {
    title: 'The policies of the OIDC app and the AWS app must match (a report to gimme-aws-creds)',
    url: `${github}Nike-Inc/gimme-aws-creds/issues/420`,
    read,
  },
  factorAtApp: { title: 'A 401 where the app’s policy asks for two factors (a report to saml2aws)', url: `${github}Versent/saml2aws/issues/1149`, read },
  toolBrowser: { title: 'saml2aws with Identity Engine, by way of the browser (a report to saml2aws)', url: `${github}Versent/saml2aws/issues/1000`, read },
  exemptZone: {
    title: 'Users blocked by ThreatInsight, and how to exempt an address (Okta support)',
    url: `${support}Users-Blocked-by-Threatinsight-and-How-to-Allow-IPs-that-are-Blocked-Login-into-Okta`,
    read,
  },
  zones: { title: 'IP zones (Okta help)', url: `${help}en-us/Content/Topics/Security/network/about-ip-zones.htm`, read },
  cookiesBlocked: {
    title: 'How blocked third-party cookies can impact an Okta environment (Okta support, first part read)',
    url: `${support}FAQ-How-Blocking-Third-Party-Cookies-Can-Potentially-Impact-Your-Okta-Environment`,
    read,
  },
  cookiesEnd: {
    title: 'The end of third-party cookies (Okta developer blog, first part read)',
    url: 'https://developer.okta.com/blog/2024/02/29/third-party-cookies',
    read,
  },
  loginRequired: { title: 'login_required on silent renewal (a report to Okta’s JavaScript SDK)', url: `${github}okta/okta-auth-js/issues/1365`, read },
  widgetCookies: {
    title: 'The widget and third-party cookies; a factor asked for with cookies off (a report to Okta’s widget)',
    url: `${github}okta/okta-signin-widget/issues/429`,
    read,
  },
  cookiesRequired: { title: '“Cookies are required” (a report to Okta’s iOS SDK)', url: `${github}okta/okta-oidc-ios/issues/333`, read },
  cookieHost: {
    title: 'A cookie lost between two host names of one app (a report to Okta’s WordPress plugin)',
    url: `${github}oktadev/okta-wordpress-sign-in-widget/issues/24`,
    read,
  },
  loginFailures: { title: 'Common Okta login failures (Okta support)', url: `${support}common-okta-login-failures`, read },
  hiddenLock: {
    title: 'Behaviour of “Show lock out failures” in the password policy (Okta support)',
    url: `${support}what-is-the-show-lock-out-failures-property-behavior-on-password-policy`,
    read,
  },
  lockCounts: {
    title: 'Failed attempts before an account is locked, and how to unlock it (Okta support)',
    url: `${support}When-does-the-MFA-Lockout-Counter-reset`,
    read,
  },
  lockedDevice: {
    title: 'Active user shown as locked out: unknown devices (Okta support)',
    url: `${support}user-showing-locked-out-on-login-and-in-logs-but-on-admin-console-showing-active`,
    read,
  },
  unlock: { title: 'Unlock an account, by the admin or the person (Okta support)', url: `${support}Users-unable-to-self-serve-on-password-resets`, read },
  states: { title: 'User account status (Okta help)', url: `${help}en-us/Content/Topics/users-groups-profiles/usgp-end-user-states.htm`, read },
  stagedActivated: {
    title: 'A staged user becomes active or waits for the person (Okta support)',
    url: `${support}User-With-Staged-Status-Is-Set-To-Active-When-Pressing-Activate`,
    read,
  },
  resendActivation: { title: 'How to resend activation e-mails (Okta support)', url: `${support}How-to-resend-activation-emails`, read },
  activationExpired: {
    title: 'Activation flow when the link of the e-mail has expired (Okta support)',
    url: `${support}okta-user-activation-flow-when-the-activation-email-link-expires`,
    read,
  },
  activationLinks: {
    title: 'Questions on how long an activation link is good (Okta support)',
    url: `${support}questions-concerning-activation-link-validity`,
    read,
  },
  linkScanned: {
    title: '“Token Expired” when accepting activation e-mails: the link was scanned first (Okta support)',
    url: `${support}users-receiving-error-token-expired-when-accepting-activation-emails`,
    read,
  },
  oldLink: {
    title: 'An expired link of an e-mail challenge or an address change (Okta support)',
    url: `${support}user-is-getting-an-invalid-token-error-your-email-change-token-is-no-longer-valid-most-likely-you-ve-tried-changing-your-email-address-a-subsequent-time`,
    read,
  },
  passwordStatus: {
    title: 'When a password policy makes the status “Password expired” (Okta support)',
    url: `${support}password-expired-user-account-status-when-expired-via-password-policy`,
    read,
  },
  resetPassword: { title: 'Expire and reset passwords, and how long a reset link is good (Okta support)', url: `${support}Okta-Expire-User-Passwords`, read },
  directoryPassword: {
    title: 'A temporary Active Directory password and “Unable to sign in” (Okta support)',
    url: `${support}unable-to-log-into-okta-using-temporary-active-directory-password`,
    read,
  },
  directoryRights: {
    title: 'Rights of the AD agent’s account for password resets (Okta support)',
    url: `${support}AD-mastered-users-getting-You-do-not-have-permission-to-perform-the-requested-action-when-doing-self-service-password-reset`,
    read,
  },
  resetDenied: {
    title: '“Change password not allowed on specified user” (Okta support)',
    url: `${support}users-not-able-to-change-their-password-and-login`,
    read,
  },
  recoveryDenied: {
    title: 'E-mail “Forgot Password Denied”: minimum age or a locked account (Okta support)',
    url: `${support}Users-are-receiving-Forgot-Password-Denied-Email-on-performing-a-Self-Service-Password-in-Okta`,
    read,
  },
  resetFactors: { title: 'How to reset MFA for end users (Okta support)', url: `${support}How-to-reset-MFA-for-end-users`, read },
  wrongState: { title: 'E0000079 in the wrong step of a sign-in (a report to Okta’s Android SDK)', url: `${github}okta/okta-oidc-android/issues/231`, read },
  provisioning: {
    title: 'Troubleshoot provisioning (Okta help, first part read)',
    url: `${help}oie/en-us/Content/Topics/Provisioning/lcm/troubleshooting.htm`,
    read,
  },
  retryTasks: {
    title: 'Provisioning credentials are invalid: re-authenticate and retry the tasks (Okta support)',
    url: `${support}SpringCM-Provisioning-Error-The-credentials-used-to-connect-to-the-API-were-invalid-please-check-your-configuration`,
    read,
  },
  scimRefused: { title: 'A create request that the app’s SCIM server refused (a report to Snipe-IT)', url: `${github}grokability/snipe-it/issues/18864`, read },
  scim: { title: 'Okta as a client of an app’s SCIM server (Okta developer documentation)', url: 'https://developer.okta.com/docs/concepts/scim/', read },
  toolAppUrl: { title: 'The URL that saml2aws wants for Okta (a change to its documentation)', url: `${github}Versent/saml2aws/pull/181`, read },
  toolOkta: {
    title: 'saml2aws: Okta provider (documentation)',
    url: `${github}Versent/saml2aws/blob/master/pkg/provider/okta/README.md`,
    read,
  },
  toolStateToken: { title: '“cannot find state token” with the org’s address (a report to saml2aws)', url: `${github}Versent/saml2aws/issues/1394`, read },
  appLink: { title: 'What the app-link is, and where to find it (a report to okta-awscli)', url: `${github}okta-awscli/okta-awscli/issues/117`, read },
  scimProtocol: { title: 'RFC 7644: SCIM protocol', url: 'https://www.rfc-editor.org/rfc/rfc7644', read },
  gimme: { title: 'gimme-aws-creds: configuration (documentation)', url: `${github}Nike-Inc/gimme-aws-creds`, read },
  awsOkta: { title: 'aws-okta: aws_saml_url (documentation)', url: `${github}segmentio/aws-okta`, read },
  embedLink: { title: 'Where to find the AWS SAML endpoint (a change to yak’s documentation)', url: `${github}redbubble/yak/pull/27`, read },
  oneDomain: {
    title: 'Org and app address must be of one domain (a report to an Okta AWS tool)',
    url: `${github}oktadev/okta-aws-cli-assume-role/issues/276`,
    read,
  },
  adminHost: { title: 'A 404 from the -admin host (a report to another project)', url: `${github}GuiTeK/aws-s3-oauth2-okta/issues/3`, read },
  customUrl: {
    title: 'Update apps when a custom URL domain is added (Okta support)',
    url: `${support}update-application-configuration-when-adding-custom-url-domain-to-okta-org`,
    read,
  },
} as const satisfies Record<string, Source>
