/** Every path of the OpenAPI descriptions (2026.06.3), ids as `-`, with the methods that it has. For pages that are built: the app itself knows paths without methods. */
const written = `
/.well-known/app-authenticator-configuration GET
/.well-known/apple-app-site-association GET
/.well-known/assetlinks.json GET
/.well-known/okta-organization GET
/.well-known/openid-configuration GET
/.well-known/ssf-configuration GET
/.well-known/webauthn GET
/api/v1/agentPools GET
/api/v1/agentPools/-/updates GET POST
/api/v1/agentPools/-/updates/- GET POST DELETE
/api/v1/agentPools/-/updates/-/activate POST
/api/v1/agentPools/-/updates/-/deactivate POST
/api/v1/agentPools/-/updates/-/pause POST
/api/v1/agentPools/-/updates/-/resume POST
/api/v1/agentPools/-/updates/-/retry POST
/api/v1/agentPools/-/updates/-/stop POST
/api/v1/agentPools/-/updates/settings GET POST
/api/v1/api-tokens GET
/api/v1/api-tokens/- GET PUT DELETE
/api/v1/api-tokens/current DELETE
/api/v1/apps GET POST
/api/v1/apps/- GET PUT DELETE
/api/v1/apps/-/-/oauth2/callback POST
/api/v1/apps/-/connections/default GET POST
/api/v1/apps/-/connections/default/jwks GET
/api/v1/apps/-/connections/default/lifecycle/activate POST
/api/v1/apps/-/connections/default/lifecycle/deactivate POST
/api/v1/apps/-/credentials/csrs GET POST
/api/v1/apps/-/credentials/csrs/- GET DELETE
/api/v1/apps/-/credentials/csrs/-/lifecycle/publish POST
/api/v1/apps/-/credentials/jwks GET POST
/api/v1/apps/-/credentials/jwks/- GET DELETE
/api/v1/apps/-/credentials/jwks/-/lifecycle/activate POST
/api/v1/apps/-/credentials/jwks/-/lifecycle/deactivate POST
/api/v1/apps/-/credentials/keys GET
/api/v1/apps/-/credentials/keys/- GET
/api/v1/apps/-/credentials/keys/-/clone POST
/api/v1/apps/-/credentials/keys/generate POST
/api/v1/apps/-/credentials/secrets GET POST
/api/v1/apps/-/credentials/secrets/- GET DELETE
/api/v1/apps/-/credentials/secrets/-/lifecycle/activate POST
/api/v1/apps/-/credentials/secrets/-/lifecycle/deactivate POST
/api/v1/apps/-/cwo/connections GET POST
/api/v1/apps/-/cwo/connections/- GET PATCH DELETE
/api/v1/apps/-/features GET
/api/v1/apps/-/features/- GET PUT
/api/v1/apps/-/federated-claims GET POST
/api/v1/apps/-/federated-claims/- GET PUT DELETE
/api/v1/apps/-/grants GET POST
/api/v1/apps/-/grants/- GET DELETE
/api/v1/apps/-/group-push/mappings GET POST
/api/v1/apps/-/group-push/mappings/- GET PATCH DELETE
/api/v1/apps/-/groups GET
/api/v1/apps/-/groups/- GET PUT PATCH DELETE
/api/v1/apps/-/interclient-allowed-apps GET POST
/api/v1/apps/-/interclient-allowed-apps/- DELETE
/api/v1/apps/-/interclient-target-apps GET
/api/v1/apps/-/lifecycle/activate POST
/api/v1/apps/-/lifecycle/deactivate POST
/api/v1/apps/-/logo POST
/api/v1/apps/-/policies/- PUT
/api/v1/apps/-/sso/saml/metadata GET
/api/v1/apps/-/tokens GET DELETE
/api/v1/apps/-/tokens/- GET DELETE
/api/v1/apps/-/users GET POST
/api/v1/apps/-/users/- GET POST DELETE
/api/v1/authenticators GET POST
/api/v1/authenticators/- GET PUT
/api/v1/authenticators/-/aaguids GET POST
/api/v1/authenticators/-/aaguids/- GET PUT PATCH DELETE
/api/v1/authenticators/-/lifecycle/activate POST
/api/v1/authenticators/-/lifecycle/deactivate POST
/api/v1/authenticators/-/methods GET
/api/v1/authenticators/-/methods/- GET PUT
/api/v1/authenticators/-/methods/-/lifecycle/activate POST
/api/v1/authenticators/-/methods/-/lifecycle/deactivate POST
/api/v1/authenticators/-/methods/-/verify-rp-id-domain POST
/api/v1/authorizationServers GET POST
/api/v1/authorizationServers/- GET PUT DELETE
/api/v1/authorizationServers/-/associatedServers GET POST
/api/v1/authorizationServers/-/associatedServers/- DELETE
/api/v1/authorizationServers/-/claims GET POST
/api/v1/authorizationServers/-/claims/- GET PUT DELETE
/api/v1/authorizationServers/-/clients GET
/api/v1/authorizationServers/-/clients/-/tokens GET DELETE
/api/v1/authorizationServers/-/clients/-/tokens/- GET DELETE
/api/v1/authorizationServers/-/credentials/keys GET
/api/v1/authorizationServers/-/credentials/keys/- GET
/api/v1/authorizationServers/-/credentials/lifecycle/keyRotate POST
/api/v1/authorizationServers/-/lifecycle/activate POST
/api/v1/authorizationServers/-/lifecycle/deactivate POST
/api/v1/authorizationServers/-/policies GET POST
/api/v1/authorizationServers/-/policies/- GET PUT DELETE
/api/v1/authorizationServers/-/policies/-/lifecycle/activate POST
/api/v1/authorizationServers/-/policies/-/lifecycle/deactivate POST
/api/v1/authorizationServers/-/policies/-/rules GET POST
/api/v1/authorizationServers/-/policies/-/rules/- GET PUT DELETE
/api/v1/authorizationServers/-/policies/-/rules/-/lifecycle/activate POST
/api/v1/authorizationServers/-/policies/-/rules/-/lifecycle/deactivate POST
/api/v1/authorizationServers/-/resourceservercredentials/keys GET POST
/api/v1/authorizationServers/-/resourceservercredentials/keys/- GET DELETE
/api/v1/authorizationServers/-/resourceservercredentials/keys/-/lifecycle/activate POST
/api/v1/authorizationServers/-/resourceservercredentials/keys/-/lifecycle/deactivate POST
/api/v1/authorizationServers/-/scopes GET POST
/api/v1/authorizationServers/-/scopes/- GET PUT DELETE
/api/v1/behaviors GET POST
/api/v1/behaviors/- GET PUT DELETE
/api/v1/behaviors/-/lifecycle/activate POST
/api/v1/behaviors/-/lifecycle/deactivate POST
/api/v1/bot-protection/configuration GET POST
/api/v1/brands GET POST
/api/v1/brands/- GET PUT DELETE
/api/v1/brands/-/domains GET
/api/v1/brands/-/pages/error GET
/api/v1/brands/-/pages/error/customized GET PUT DELETE
/api/v1/brands/-/pages/error/default GET
/api/v1/brands/-/pages/error/preview GET PUT DELETE
/api/v1/brands/-/pages/sign-in GET
/api/v1/brands/-/pages/sign-in/customized GET PUT DELETE
/api/v1/brands/-/pages/sign-in/default GET
/api/v1/brands/-/pages/sign-in/preview GET PUT DELETE
/api/v1/brands/-/pages/sign-in/widget-versions GET
/api/v1/brands/-/pages/sign-out/customized GET PUT
/api/v1/brands/-/templates/email GET
/api/v1/brands/-/templates/email/- GET
/api/v1/brands/-/templates/email/-/customizations GET POST DELETE
/api/v1/brands/-/templates/email/-/customizations/- GET PUT DELETE
/api/v1/brands/-/templates/email/-/customizations/-/preview GET
/api/v1/brands/-/templates/email/-/default-content GET
/api/v1/brands/-/templates/email/-/default-content/preview GET
/api/v1/brands/-/templates/email/-/settings GET PUT
/api/v1/brands/-/templates/email/-/test POST
/api/v1/brands/-/themes GET
/api/v1/brands/-/themes/- GET PUT
/api/v1/brands/-/themes/-/background-image POST DELETE
/api/v1/brands/-/themes/-/favicon POST DELETE
/api/v1/brands/-/themes/-/logo POST DELETE
/api/v1/brands/-/well-known-uris GET
/api/v1/brands/-/well-known-uris/- GET
/api/v1/brands/-/well-known-uris/-/customized GET PUT
/api/v1/captchas GET POST
/api/v1/captchas/- GET POST PUT DELETE
/api/v1/device-assurances GET POST
/api/v1/device-assurances/- GET PUT DELETE
/api/v1/device-integrations GET
/api/v1/device-integrations/- GET
/api/v1/device-integrations/-/lifecycle/activate POST
/api/v1/device-integrations/-/lifecycle/deactivate POST
/api/v1/device-posture-checks GET POST
/api/v1/device-posture-checks/- GET PUT DELETE
/api/v1/device-posture-checks/default GET
/api/v1/devices GET
/api/v1/devices/- GET DELETE
/api/v1/devices/-/lifecycle/activate POST
/api/v1/devices/-/lifecycle/deactivate POST
/api/v1/devices/-/lifecycle/suspend POST
/api/v1/devices/-/lifecycle/unsuspend POST
/api/v1/devices/-/users GET
/api/v1/directories/-/groups/-/query POST
/api/v1/directories/-/groups/-/query/- GET
/api/v1/directories/-/groups/modify POST
/api/v1/domains GET POST
/api/v1/domains/- GET PUT DELETE
/api/v1/domains/-/certificate PUT
/api/v1/domains/-/verify POST
/api/v1/dr/failback POST
/api/v1/dr/failover POST
/api/v1/dr/status GET
/api/v1/dr/status/- GET
/api/v1/email-domains GET POST
/api/v1/email-domains/- GET PUT DELETE
/api/v1/email-domains/-/verify POST
/api/v1/email-servers GET POST
/api/v1/email-servers/- GET PATCH DELETE
/api/v1/email-servers/-/test POST
/api/v1/eventHooks GET POST
/api/v1/eventHooks/- GET PUT DELETE
/api/v1/eventHooks/-/lifecycle/activate POST
/api/v1/eventHooks/-/lifecycle/deactivate POST
/api/v1/eventHooks/-/lifecycle/verify POST
/api/v1/features GET
/api/v1/features/- GET
/api/v1/features/-/- POST
/api/v1/features/-/dependencies GET
/api/v1/features/-/dependents GET
/api/v1/first-party-app-settings/- GET PUT
/api/v1/groups GET POST
/api/v1/groups/- GET PUT DELETE
/api/v1/groups/-/apps GET
/api/v1/groups/-/owners GET POST
/api/v1/groups/-/owners/- DELETE
/api/v1/groups/-/roles GET POST
/api/v1/groups/-/roles/- GET DELETE
/api/v1/groups/-/roles/-/targets/catalog/apps GET
/api/v1/groups/-/roles/-/targets/catalog/apps/- PUT DELETE
/api/v1/groups/-/roles/-/targets/catalog/apps/-/- PUT DELETE
/api/v1/groups/-/roles/-/targets/groups GET
/api/v1/groups/-/roles/-/targets/groups/- PUT DELETE
/api/v1/groups/-/users GET
/api/v1/groups/-/users/- PUT DELETE
/api/v1/groups/rules GET POST
/api/v1/groups/rules/- GET PUT DELETE
/api/v1/groups/rules/-/lifecycle/activate POST
/api/v1/groups/rules/-/lifecycle/deactivate POST
/api/v1/hook-keys GET POST
/api/v1/hook-keys/- GET PUT DELETE
/api/v1/hook-keys/public/- GET
/api/v1/iam/assignees/users GET
/api/v1/iam/governance/bundles GET POST
/api/v1/iam/governance/bundles/- GET PUT DELETE
/api/v1/iam/governance/bundles/-/entitlements GET
/api/v1/iam/governance/bundles/-/entitlements/-/values GET
/api/v1/iam/governance/optIn GET POST
/api/v1/iam/governance/optOut POST
/api/v1/iam/resource-sets GET POST
/api/v1/iam/resource-sets/- GET PUT DELETE
/api/v1/iam/resource-sets/-/bindings GET POST
/api/v1/iam/resource-sets/-/bindings/- GET DELETE
/api/v1/iam/resource-sets/-/bindings/-/members GET PATCH
/api/v1/iam/resource-sets/-/bindings/-/members/- GET DELETE
/api/v1/iam/resource-sets/-/resources GET POST PATCH
/api/v1/iam/resource-sets/-/resources/- GET PUT DELETE
/api/v1/iam/roles GET POST
/api/v1/iam/roles/- GET PUT DELETE
/api/v1/iam/roles/-/permissions GET
/api/v1/iam/roles/-/permissions/- GET POST PUT DELETE
/api/v1/identity-sources/-/groups POST
/api/v1/identity-sources/-/groups/- GET POST DELETE
/api/v1/identity-sources/-/groups/-/membership GET POST
/api/v1/identity-sources/-/groups/-/membership/- DELETE
/api/v1/identity-sources/-/sessions GET POST
/api/v1/identity-sources/-/sessions/- GET DELETE
/api/v1/identity-sources/-/sessions/-/bulk-delete POST
/api/v1/identity-sources/-/sessions/-/bulk-group-memberships-delete POST
/api/v1/identity-sources/-/sessions/-/bulk-group-memberships-upsert POST
/api/v1/identity-sources/-/sessions/-/bulk-groups-delete POST
/api/v1/identity-sources/-/sessions/-/bulk-groups-upsert POST
/api/v1/identity-sources/-/sessions/-/bulk-upsert POST
/api/v1/identity-sources/-/sessions/-/start-import POST
/api/v1/identity-sources/-/users POST
/api/v1/identity-sources/-/users/- GET PUT PATCH DELETE
/api/v1/idps GET POST
/api/v1/idps/- GET PUT DELETE
/api/v1/idps/-/credentials/csrs GET POST
/api/v1/idps/-/credentials/csrs/- GET DELETE
/api/v1/idps/-/credentials/csrs/-/lifecycle/publish POST
/api/v1/idps/-/credentials/keys GET
/api/v1/idps/-/credentials/keys/- GET
/api/v1/idps/-/credentials/keys/-/clone POST
/api/v1/idps/-/credentials/keys/active GET
/api/v1/idps/-/credentials/keys/generate POST
/api/v1/idps/-/lifecycle/activate POST
/api/v1/idps/-/lifecycle/deactivate POST
/api/v1/idps/-/users GET
/api/v1/idps/-/users/- GET POST DELETE
/api/v1/idps/-/users/-/credentials/tokens GET
/api/v1/idps/credentials/keys GET POST
/api/v1/idps/credentials/keys/- GET PUT DELETE
/api/v1/inlineHooks GET POST
/api/v1/inlineHooks/- GET POST PUT DELETE
/api/v1/inlineHooks/-/execute POST
/api/v1/inlineHooks/-/lifecycle/activate POST
/api/v1/inlineHooks/-/lifecycle/deactivate POST
/api/v1/logs GET
/api/v1/logStreams GET POST
/api/v1/logStreams/- GET PUT DELETE
/api/v1/logStreams/-/lifecycle/activate POST
/api/v1/logStreams/-/lifecycle/deactivate POST
/api/v1/mappings GET
/api/v1/mappings/- GET POST
/api/v1/meta/schemas/apps/-/default GET POST
/api/v1/meta/schemas/group/default GET POST
/api/v1/meta/schemas/logStream GET
/api/v1/meta/schemas/logStream/- GET
/api/v1/meta/schemas/user/- GET POST
/api/v1/meta/schemas/user/linkedObjects GET POST
/api/v1/meta/schemas/user/linkedObjects/- GET DELETE
/api/v1/meta/types/user GET POST
/api/v1/meta/types/user/- GET POST PUT DELETE
/api/v1/meta/uischemas GET POST
/api/v1/meta/uischemas/- GET PUT DELETE
/api/v1/org GET POST PUT
/api/v1/org/captcha GET PUT DELETE
/api/v1/org/contacts GET
/api/v1/org/contacts/- GET PUT
/api/v1/org/email/bounces/remove-list POST
/api/v1/org/factors/yubikey_token/tokens GET POST
/api/v1/org/factors/yubikey_token/tokens/- GET
/api/v1/org/orgSettings/thirdPartyAdminSetting GET POST
/api/v1/org/preferences GET
/api/v1/org/preferences/hideEndUserFooter POST
/api/v1/org/preferences/showEndUserFooter POST
/api/v1/org/privacy/aerial GET
/api/v1/org/privacy/aerial/grant POST
/api/v1/org/privacy/aerial/revoke POST
/api/v1/org/privacy/oktaCommunication GET
/api/v1/org/privacy/oktaCommunication/optIn POST
/api/v1/org/privacy/oktaCommunication/optOut POST
/api/v1/org/privacy/oktaSupport GET
/api/v1/org/privacy/oktaSupport/cases GET
/api/v1/org/privacy/oktaSupport/cases/- PATCH
/api/v1/org/privacy/oktaSupport/extend POST
/api/v1/org/privacy/oktaSupport/grant POST
/api/v1/org/privacy/oktaSupport/revoke POST
/api/v1/org/settings/autoAssignAdminAppSetting GET POST
/api/v1/org/settings/clientPrivilegesSetting GET PUT
/api/v1/orgs POST
/api/v1/policies GET POST
/api/v1/policies/- GET PUT DELETE
/api/v1/policies/-/app GET
/api/v1/policies/-/clone POST
/api/v1/policies/-/lifecycle/activate POST
/api/v1/policies/-/lifecycle/deactivate POST
/api/v1/policies/-/mappings GET POST
/api/v1/policies/-/mappings/- GET DELETE
/api/v1/policies/-/rules GET POST
/api/v1/policies/-/rules/- GET PUT DELETE
/api/v1/policies/-/rules/-/lifecycle/activate POST
/api/v1/policies/-/rules/-/lifecycle/deactivate POST
/api/v1/policies/simulate POST
/api/v1/principal-rate-limits GET POST
/api/v1/principal-rate-limits/- GET PUT
/api/v1/push-providers GET POST
/api/v1/push-providers/- GET PUT DELETE
/api/v1/rate-limit-settings/admin-notifications GET PUT
/api/v1/rate-limit-settings/per-client GET PUT
/api/v1/rate-limit-settings/warning-threshold GET PUT
/api/v1/realm-assignments GET POST
/api/v1/realm-assignments/- GET PUT DELETE
/api/v1/realm-assignments/-/lifecycle/activate POST
/api/v1/realm-assignments/-/lifecycle/deactivate POST
/api/v1/realm-assignments/operations GET POST
/api/v1/realms GET POST
/api/v1/realms/- GET PUT DELETE
/api/v1/roles/-/subscriptions GET
/api/v1/roles/-/subscriptions/- GET
/api/v1/roles/-/subscriptions/-/subscribe POST
/api/v1/roles/-/subscriptions/-/unsubscribe POST
/api/v1/security-events-providers GET POST
/api/v1/security-events-providers/- GET PUT DELETE
/api/v1/security-events-providers/-/lifecycle/activate POST
/api/v1/security-events-providers/-/lifecycle/deactivate POST
/api/v1/sessions/- GET DELETE
/api/v1/sessions/-/lifecycle/refresh POST
/api/v1/ssf/stream GET POST PUT PATCH DELETE
/api/v1/ssf/stream/status GET
/api/v1/ssf/stream/verification POST
/api/v1/telephony-providers GET POST
/api/v1/telephony-providers/- GET PATCH DELETE
/api/v1/telephony-providers/-/lifecycle/activate POST
/api/v1/telephony-providers/-/lifecycle/deactivate POST
/api/v1/telephony-providers/-/setAsPrimary POST
/api/v1/telephony-providers/-/test POST
/api/v1/templates/sms GET POST
/api/v1/templates/sms/- GET POST PUT DELETE
/api/v1/threats/configuration GET POST
/api/v1/trustedOrigins GET POST
/api/v1/trustedOrigins/- GET PUT DELETE
/api/v1/trustedOrigins/-/lifecycle/activate POST
/api/v1/trustedOrigins/-/lifecycle/deactivate POST
/api/v1/users GET POST
/api/v1/users/- GET POST PUT DELETE
/api/v1/users/-/appLinks GET
/api/v1/users/-/authenticator-enrollments GET
/api/v1/users/-/authenticator-enrollments/- GET DELETE
/api/v1/users/-/authenticator-enrollments/phone POST
/api/v1/users/-/authenticator-enrollments/tac POST
/api/v1/users/-/blocks GET
/api/v1/users/-/classification GET PUT
/api/v1/users/-/clients GET
/api/v1/users/-/clients/-/grants GET DELETE
/api/v1/users/-/clients/-/tokens GET DELETE
/api/v1/users/-/clients/-/tokens/- GET DELETE
/api/v1/users/-/credentials/change_password POST
/api/v1/users/-/credentials/change_recovery_question POST
/api/v1/users/-/credentials/forgot_password POST
/api/v1/users/-/credentials/forgot_password_recovery_question POST
/api/v1/users/-/devices GET
/api/v1/users/-/factors GET POST
/api/v1/users/-/factors/- GET DELETE
/api/v1/users/-/factors/-/lifecycle/activate POST
/api/v1/users/-/factors/-/resend POST
/api/v1/users/-/factors/-/transactions/- GET
/api/v1/users/-/factors/-/verify POST
/api/v1/users/-/factors/catalog GET
/api/v1/users/-/factors/questions GET
/api/v1/users/-/grants GET DELETE
/api/v1/users/-/grants/- GET DELETE
/api/v1/users/-/groups GET
/api/v1/users/-/idps GET
/api/v1/users/-/lifecycle/activate POST
/api/v1/users/-/lifecycle/deactivate POST
/api/v1/users/-/lifecycle/expire_password POST
/api/v1/users/-/lifecycle/expire_password_with_temp_password POST
/api/v1/users/-/lifecycle/reactivate POST
/api/v1/users/-/lifecycle/reset_factors POST
/api/v1/users/-/lifecycle/reset_password POST
/api/v1/users/-/lifecycle/suspend POST
/api/v1/users/-/lifecycle/unlock POST
/api/v1/users/-/lifecycle/unsuspend POST
/api/v1/users/-/linkedObjects/- GET DELETE
/api/v1/users/-/linkedObjects/-/- PUT
/api/v1/users/-/risk GET PUT
/api/v1/users/-/roles GET POST
/api/v1/users/-/roles/- GET DELETE
/api/v1/users/-/roles/-/governance GET
/api/v1/users/-/roles/-/governance/- GET
/api/v1/users/-/roles/-/governance/-/resources GET
/api/v1/users/-/roles/-/targets GET
/api/v1/users/-/roles/-/targets/catalog/apps GET PUT
/api/v1/users/-/roles/-/targets/catalog/apps/- PUT DELETE
/api/v1/users/-/roles/-/targets/catalog/apps/-/- PUT DELETE
/api/v1/users/-/roles/-/targets/groups GET
/api/v1/users/-/roles/-/targets/groups/- PUT DELETE
/api/v1/users/-/sessions DELETE
/api/v1/users/-/subscriptions GET
/api/v1/users/-/subscriptions/- GET
/api/v1/users/-/subscriptions/-/subscribe POST
/api/v1/users/-/subscriptions/-/unsubscribe POST
/api/v1/zones GET POST
/api/v1/zones/- GET PUT DELETE
/api/v1/zones/-/lifecycle/activate POST
/api/v1/zones/-/lifecycle/deactivate POST
/attack-protection/api/v1/authenticator-settings GET PUT
/attack-protection/api/v1/user-lockout-settings GET PUT
/governance/api/v1/campaigns GET POST
/governance/api/v1/campaigns/- GET DELETE
/governance/api/v1/campaigns/-/end POST
/governance/api/v1/campaigns/-/launch POST
/governance/api/v1/campaigns/-/reviews/reassign POST
/governance/api/v1/collections GET POST
/governance/api/v1/collections/- GET PUT DELETE
/governance/api/v1/collections/-/assignments GET POST
/governance/api/v1/collections/-/assignments/- PATCH DELETE
/governance/api/v1/collections/-/catalog/users GET
/governance/api/v1/collections/-/resources GET POST
/governance/api/v1/collections/-/resources/- GET PUT DELETE
/governance/api/v1/collections/assignments GET
/governance/api/v1/delegates GET
/governance/api/v1/entitlement-bundles GET POST
/governance/api/v1/entitlement-bundles/- GET PUT DELETE
/governance/api/v1/entitlements GET POST
/governance/api/v1/entitlements/- GET PUT PATCH DELETE
/governance/api/v1/entitlements/-/values GET
/governance/api/v1/entitlements/-/values/- GET
/governance/api/v1/entitlements/values GET
/governance/api/v1/grants GET POST
/governance/api/v1/grants/- GET PUT PATCH
/governance/api/v1/labels GET POST
/governance/api/v1/labels/- GET PATCH DELETE
/governance/api/v1/my/campaigns/-/reviews/-/agent-resource-connections/- GET
/governance/api/v1/my/campaigns/-/reviews/bulk-decisions POST
/governance/api/v1/my/campaigns/-/reviews/bulk-decisions/jobs/- GET
/governance/api/v1/my/settings GET PATCH
/governance/api/v1/my/settings/delegate/users GET
/governance/api/v1/operations/- GET
/governance/api/v1/principal-access GET
/governance/api/v1/principal-entitlements GET
/governance/api/v1/principal-entitlements-changes/- GET
/governance/api/v1/principal-entitlements/history GET
/governance/api/v1/principal-settings/- PATCH
/governance/api/v1/request-types GET POST
/governance/api/v1/request-types/- GET DELETE
/governance/api/v1/request-types/-/publish POST
/governance/api/v1/request-types/-/un-publish POST
/governance/api/v1/requests GET POST
/governance/api/v1/requests/- GET
/governance/api/v1/requests/-/messages POST
/governance/api/v1/resource-labels GET
/governance/api/v1/resource-labels/assign POST
/governance/api/v1/resource-labels/unassign POST
/governance/api/v1/resource-owners GET POST PATCH
/governance/api/v1/resource-owners/catalog/resources GET
/governance/api/v1/reviews GET
/governance/api/v1/reviews/- GET
/governance/api/v1/risk-rule-assessments POST
/governance/api/v1/risk-rules GET POST
/governance/api/v1/risk-rules/- GET PUT DELETE
/governance/api/v1/settings GET PATCH
/governance/api/v1/settings/certification GET PATCH
/governance/api/v1/settings/integrations GET POST
/governance/api/v1/settings/integrations/- DELETE
/governance/api/v1/teams GET
/governance/api/v2/catalogs/default/entries GET
/governance/api/v2/catalogs/default/entries/- GET
/governance/api/v2/catalogs/default/entries/-/users/-/request-fields GET
/governance/api/v2/catalogs/default/user/-/entries GET
/governance/api/v2/my/catalogs/default/entries GET
/governance/api/v2/my/catalogs/default/entries/- GET
/governance/api/v2/my/catalogs/default/entries/-/request-fields GET
/governance/api/v2/my/catalogs/default/entries/-/requests POST
/governance/api/v2/my/catalogs/default/entries/-/requests/- GET
/governance/api/v2/my/catalogs/default/entries/-/users GET
/governance/api/v2/my/catalogs/default/entries/-/users/-/request-fields GET
/governance/api/v2/my/security-access-reviews GET
/governance/api/v2/my/security-access-reviews/- GET
/governance/api/v2/my/security-access-reviews/-/accesses GET
/governance/api/v2/my/security-access-reviews/-/accesses/-/actions POST
/governance/api/v2/my/security-access-reviews/-/accesses/-/anomalies GET
/governance/api/v2/my/security-access-reviews/-/accesses/-/sub-accesses GET
/governance/api/v2/my/security-access-reviews/-/accesses/-/summary POST
/governance/api/v2/my/security-access-reviews/-/actions GET POST
/governance/api/v2/my/security-access-reviews/-/comment POST
/governance/api/v2/my/security-access-reviews/-/history GET
/governance/api/v2/my/security-access-reviews/-/principal GET
/governance/api/v2/my/security-access-reviews/-/summary POST
/governance/api/v2/my/security-access-reviews/stats GET
/governance/api/v2/my/tasks GET
/governance/api/v2/my/tasks/- GET
/governance/api/v2/my/tasks/-/resolve POST
/governance/api/v2/request-sequences/- DELETE
/governance/api/v2/request-settings GET PATCH
/governance/api/v2/requests GET POST
/governance/api/v2/requests/- GET
/governance/api/v2/requests/-/messages POST
/governance/api/v2/resources/-/entitlement-settings GET PATCH
/governance/api/v2/resources/-/request-conditions GET POST
/governance/api/v2/resources/-/request-conditions/- GET PATCH DELETE
/governance/api/v2/resources/-/request-conditions/-/activate POST
/governance/api/v2/resources/-/request-conditions/-/deactivate POST
/governance/api/v2/resources/-/request-sequences GET
/governance/api/v2/resources/-/request-sequences/- GET
/governance/api/v2/resources/-/request-settings GET PATCH
/governance/api/v2/revoke-principal-access POST
/governance/api/v2/security-access-reviews GET POST
/governance/api/v2/security-access-reviews/- GET PATCH
/governance/api/v2/security-access-reviews/-/accesses GET
/governance/api/v2/security-access-reviews/-/accesses/-/actions POST
/governance/api/v2/security-access-reviews/-/accesses/-/anomalies GET
/governance/api/v2/security-access-reviews/-/accesses/-/sub-accesses GET
/governance/api/v2/security-access-reviews/-/accesses/-/summary POST
/governance/api/v2/security-access-reviews/-/actions GET POST
/governance/api/v2/security-access-reviews/-/comment POST
/governance/api/v2/security-access-reviews/-/history GET
/governance/api/v2/security-access-reviews/-/principal GET
/governance/api/v2/security-access-reviews/-/summary POST
/governance/api/v2/security-access-reviews/stats GET
/governance/api/v2/tasks GET
/governance/api/v2/tasks/- GET PATCH
/governance/api/v2/tasks/-/resolve POST
/idp/myaccount/app-authenticators POST
/idp/myaccount/app-authenticators/- PATCH DELETE
/idp/myaccount/app-authenticators/-/push/notifications GET
/idp/myaccount/app-authenticators/challenge/-/verify POST
/idp/myaccount/authenticators GET
/idp/myaccount/authenticators/- GET
/idp/myaccount/authenticators/-/enrollments GET
/idp/myaccount/authenticators/-/enrollments/- GET PATCH
/idp/myaccount/emails GET POST
/idp/myaccount/emails/- GET DELETE
/idp/myaccount/emails/-/challenge POST
/idp/myaccount/emails/-/challenge/- GET
/idp/myaccount/emails/-/challenge/-/verify POST
/idp/myaccount/okta-applications GET
/idp/myaccount/organization GET
/idp/myaccount/password GET POST PUT DELETE
/idp/myaccount/password/change-password POST
/idp/myaccount/password/complexity-requirements GET
/idp/myaccount/phones GET POST
/idp/myaccount/phones/- GET DELETE
/idp/myaccount/phones/-/challenge POST
/idp/myaccount/phones/-/verify POST
/idp/myaccount/profile GET PUT
/idp/myaccount/profile/schema GET
/idp/myaccount/sessions DELETE
/idp/myaccount/webauthn GET POST
/idp/myaccount/webauthn/- GET DELETE
/idp/myaccount/webauthn/registration POST
/integrations/api/v1/api-services GET POST
/integrations/api/v1/api-services/- GET DELETE
/integrations/api/v1/api-services/-/credentials/secrets GET POST
/integrations/api/v1/api-services/-/credentials/secrets/- DELETE
/integrations/api/v1/api-services/-/credentials/secrets/-/lifecycle/activate POST
/integrations/api/v1/api-services/-/credentials/secrets/-/lifecycle/deactivate POST
/oauth2/-/.well-known/oauth-authorization-server GET
/oauth2/-/.well-known/openid-configuration GET
/oauth2/-/v1/authorize GET POST
/oauth2/-/v1/bc/authorize POST
/oauth2/-/v1/challenge POST
/oauth2/-/v1/device/authorize POST
/oauth2/-/v1/introspect POST
/oauth2/-/v1/keys GET
/oauth2/-/v1/logout GET POST
/oauth2/-/v1/oob-authenticate POST
/oauth2/-/v1/par POST OPTIONS
/oauth2/-/v1/primary-authenticate POST
/oauth2/-/v1/revoke POST
/oauth2/-/v1/token POST OPTIONS
/oauth2/-/v1/userinfo GET
/oauth2/v1/authorize GET POST
/oauth2/v1/bc/authorize POST
/oauth2/v1/challenge POST
/oauth2/v1/clients GET POST
/oauth2/v1/clients/- GET PUT DELETE
/oauth2/v1/clients/-/lifecycle/newSecret POST
/oauth2/v1/clients/-/roles GET POST
/oauth2/v1/clients/-/roles/- GET DELETE
/oauth2/v1/clients/-/roles/-/targets/catalog/apps GET
/oauth2/v1/clients/-/roles/-/targets/catalog/apps/- PUT DELETE
/oauth2/v1/clients/-/roles/-/targets/catalog/apps/-/- PUT DELETE
/oauth2/v1/clients/-/roles/-/targets/groups GET
/oauth2/v1/clients/-/roles/-/targets/groups/- PUT DELETE
/oauth2/v1/device/authorize POST
/oauth2/v1/global-token-revocation POST
/oauth2/v1/introspect POST
/oauth2/v1/keys GET
/oauth2/v1/logout GET POST
/oauth2/v1/oob-authenticate POST
/oauth2/v1/par POST OPTIONS
/oauth2/v1/primary-authenticate POST
/oauth2/v1/revoke POST
/oauth2/v1/token POST OPTIONS
/oauth2/v1/userinfo GET
/okta-personal-settings/api/v1/edit-feature PUT
/okta-personal-settings/api/v1/export-blocklists GET PUT
/privileged-access/api/v1/okta-service-accounts GET POST
/privileged-access/api/v1/okta-service-accounts/- GET PATCH DELETE
/privileged-access/api/v1/service-accounts GET POST
/privileged-access/api/v1/service-accounts/- GET PATCH DELETE
/security/api/v1/security-events POST
/webauthn-registration/api/v1/activate POST
/webauthn-registration/api/v1/enroll POST
/webauthn-registration/api/v1/initiate-fulfillment-request POST
/webauthn-registration/api/v1/send-pin POST
/webauthn-registration/api/v1/users/-/enrollments GET
/webauthn-registration/api/v1/users/-/enrollments/- DELETE
/webauthn-registration/api/v1/users/-/enrollments/-/mark-error POST
`

/** A path and its methods. */
export const operations: readonly { path: string; methods: readonly string[] }[] = written
  .trim()
  .split('\n')
  .map((line) => {
    const [path, ...methods] = line.split(' ')
    return { path: path!, methods }
  })
