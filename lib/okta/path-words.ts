/** Every segment that stands for itself in a path of Okta's APIs: what is none of these is an id, a login or a name, and is written as `-`. */
export const pathWords: ReadonlySet<string> = new Set(
  `
.well-known aaguids accesses actions activate active admin admin-notifications aerial agent-resource-connections agentPools anomalies answer api
api-services api-tokens app app-authenticator-configuration app-authenticators appLinks apple-app-site-association apps as assetlinks.json assign assignees
assignments associatedServers attack-protection authenticator-enrollments authenticator-settings authenticators authn authorizationServers authorize
autoAssignAdminAppSetting background-image bc behaviors bindings blocks bot-protection bounces brands bulk-decisions bulk-delete
bulk-group-memberships-delete bulk-group-memberships-upsert bulk-groups-delete bulk-groups-upsert bulk-upsert bundles callback campaigns cancel captcha
captchas cases catalog catalogs certificate certification certs challenge change-password change_password change_recovery_question claims classification
clientPrivilegesSetting clients clone collections comment complexity-requirements configuration connections contacts credentials csrs current
customizations customized cwo deactivate default default-content delegate delegates dependencies dependents device device-assurances device-integrations
device-posture-checks devices directories domains dr edit-feature email email-domains email-servers emails end enroll enrollments entitlement-bundles
entitlement-settings entitlements entries error eventHooks execute expire_password expire_password_with_temp_password export-blocklists extend factor
factors failback failover favicon features federated-claims first-party-app-settings forgot_password forgot_password_recovery_question generate
global-token-revocation governance grant grants group group-push groups hideEndUserFooter history hook-keys iam identity-sources idp idps
initiate-fulfillment-request inlineHooks integrations interclient-allowed-apps interclient-target-apps internal introspect jobs jwks keyRotate keys labels
launch lifecycle linkedObjects logStream logStreams login logo logout logs mappings mark-error members membership messages meta metadata methods modify my
myaccount newSecret next notifications oauth-authorization-server oauth2 okta-applications okta-organization okta-personal-settings okta-service-accounts
oktaCommunication oktaSupport oob-authenticate openid-configuration operations optIn optOut org orgSettings organization orgs owners pages par password
pause per-client permissions phone phones policies preferences preview previous primary-authenticate principal principal-access principal-entitlements
principal-entitlements-changes principal-rate-limits principal-settings privacy privileged-access profile public publish push push-providers query
questions rate-limit-settings reactivate realm-assignments realms reassign recovery refresh registration remove-list request-conditions request-fields
request-sequences request-settings request-types requests resend reset_factors reset_password resolve resource-labels resource-owners resource-sets
resources resourceservercredentials resume retry reviews revoke revoke-principal-access risk risk-rule-assessments risk-rules roles rules saml schema
schemas scopes secrets security security-access-reviews security-events security-events-providers send-pin service-accounts sessions setAsPrimary settings
showEndUserFooter sign-in sign-out simulate skip sms ssf ssf-configuration sso start-import stats status stop stream sub-accesses subscribe subscriptions
summary suspend tac targets tasks teams telephony-providers templates test themes thirdPartyAdminSetting threats token tokens transactions trustedOrigins
types uischemas un-publish unassign unlock unsubscribe unsuspend updates user user-lockout-settings userinfo users v1 v2 values verification verify
verify-rp-id-domain warning-threshold webauthn webauthn-registration well-known-uris widget-versions yubikey_token zones
`
    .trim()
    .split(/\s/),
)
