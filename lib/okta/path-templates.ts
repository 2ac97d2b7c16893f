/**
 * Every path of Okta's APIs, ids as `-`: `a(b)` stands for `/a` and `/a/b`, `a/(b)` for `/a/b` alone. First those of the OpenAPI descriptions (2026.06.3), then those of the
 * Authentication API, which has no description.
 */
const written = `
.well-known/(app-authenticator-configuration apple-app-site-association assetlinks.json okta-organization openid-configuration ssf-configuration webauthn)
api/(v1/(agentPools(-/(updates(-(activate deactivate pause resume retry stop) settings))) api-tokens(- current) apps(-(-/(oauth2/(callback))
connections/(default(jwks lifecycle/(activate deactivate))) credentials/(csrs(-(lifecycle/(publish))) jwks(-(lifecycle/(activate deactivate))) keys(-(clone)
generate) secrets(-(lifecycle/(activate deactivate)))) cwo/(connections(-)) features(-) federated-claims(-) grants(-) group-push/(mappings(-)) groups(-)
interclient-allowed-apps(-) interclient-target-apps lifecycle/(activate deactivate) logo policies/(-) sso/(saml/(metadata)) tokens(-) users(-)))
authenticators(-(aaguids(-) lifecycle/(activate deactivate) methods(-(lifecycle/(activate deactivate) verify-rp-id-domain))))
authorizationServers(-(associatedServers(-) claims(-) clients(-/(tokens(-))) credentials/(keys(-) lifecycle/(keyRotate)) lifecycle/(activate deactivate)
policies(-(lifecycle/(activate deactivate) rules(-(lifecycle/(activate deactivate))))) resourceservercredentials/(keys(-(lifecycle/(activate deactivate))))
scopes(-))) behaviors(-(lifecycle/(activate deactivate))) bot-protection/(configuration) brands(-(domains pages/(error(customized default preview)
sign-in(customized default preview widget-versions) sign-out/(customized)) templates/(email(-(customizations(-(preview)) default-content(preview) settings
test))) themes(-(background-image favicon logo)) well-known-uris(-(customized)))) captchas(-) device-assurances(-) device-integrations(-(lifecycle/(activate
deactivate))) device-posture-checks(- default) devices(-(lifecycle/(activate deactivate suspend unsuspend) users)) directories/(-/(groups/(-/(query(-))
modify))) domains(-(certificate verify)) dr/(failback failover status(-)) email-domains(-(verify)) email-servers(-(test)) eventHooks(-(lifecycle/(activate
deactivate verify))) features(-(- dependencies dependents)) first-party-app-settings/(-) groups(-(apps owners(-) roles(-(targets/(catalog/(apps(-(-)))
groups(-)))) users(-)) rules(-(lifecycle/(activate deactivate)))) hook-keys(- public/(-)) iam/(assignees/(users)
governance/(bundles(-(entitlements(-/(values)))) optIn optOut) resource-sets(-(bindings(-(members(-))) resources(-))) roles(-(permissions(-))))
identity-sources/(-/(groups(-(membership(-))) sessions(-(bulk-delete bulk-group-memberships-delete bulk-group-memberships-upsert bulk-groups-delete
bulk-groups-upsert bulk-upsert start-import)) users(-))) idps(-(credentials/(csrs(-(lifecycle/(publish))) keys(-(clone) active generate))
lifecycle/(activate deactivate) users(-(credentials/(tokens)))) credentials/(keys(-))) inlineHooks(-(execute lifecycle/(activate deactivate)))
logStreams(-(lifecycle/(activate deactivate))) logs mappings(-) meta/(schemas/(apps/(-/(default)) group/(default) logStream(-) user/(- linkedObjects(-)))
types/(user(-)) uischemas(-)) org(captcha contacts(-) email/(bounces/(remove-list)) factors/(yubikey_token/(tokens(-))) orgSettings/(thirdPartyAdminSetting)
preferences(hideEndUserFooter showEndUserFooter) privacy/(aerial(grant revoke) oktaCommunication(optIn optOut) oktaSupport(cases(-) extend grant revoke))
settings/(autoAssignAdminAppSetting clientPrivilegesSetting)) orgs policies(-(app clone lifecycle/(activate deactivate) mappings(-)
rules(-(lifecycle/(activate deactivate)))) simulate) principal-rate-limits(-) push-providers(-) rate-limit-settings/(admin-notifications per-client
warning-threshold) realm-assignments(-(lifecycle/(activate deactivate)) operations) realms(-) roles/(-/(subscriptions(-(subscribe unsubscribe))))
security-events-providers(-(lifecycle/(activate deactivate))) sessions/(-(lifecycle/(refresh))) ssf/(stream(status verification))
telephony-providers(-(lifecycle/(activate deactivate) setAsPrimary test)) templates/(sms(-)) threats/(configuration) trustedOrigins(-(lifecycle/(activate
deactivate))) users(-(appLinks authenticator-enrollments(- phone tac) blocks classification clients(-/(grants tokens(-))) credentials/(change_password
change_recovery_question forgot_password forgot_password_recovery_question) devices factors(-(lifecycle/(activate) resend transactions/(-) verify) catalog
questions) grants(-) groups idps lifecycle/(activate deactivate expire_password expire_password_with_temp_password reactivate reset_factors reset_password
suspend unlock unsuspend) linkedObjects/(-(-)) risk roles(-(governance(-(resources)) targets(catalog/(apps(-(-))) groups(-)))) sessions
subscriptions(-(subscribe unsubscribe)))) zones(-(lifecycle/(activate deactivate))))) attack-protection/(api/(v1/(authenticator-settings
user-lockout-settings))) governance/(api/(v1/(campaigns(-(end launch reviews/(reassign))) collections(-(assignments(-) catalog/(users) resources(-))
assignments) delegates entitlement-bundles(-) entitlements(-(values(-)) values) grants(-) labels(-)
my/(campaigns/(-/(reviews/(-/(agent-resource-connections/(-)) bulk-decisions(jobs/(-))))) settings(delegate/(users))) operations/(-) principal-access
principal-entitlements(history) principal-entitlements-changes/(-) principal-settings/(-) request-types(-(publish un-publish)) requests(-(messages))
resource-labels(assign unassign) resource-owners(catalog/(resources)) reviews(-) risk-rule-assessments risk-rules(-) settings(certification integrations(-))
teams) v2/(catalogs/(default/(entries(-(users/(-/(request-fields)))) user/(-/(entries)))) my/(catalogs/(default/(entries(-(request-fields requests(-)
users(-/(request-fields)))))) security-access-reviews(-(accesses(-/(actions anomalies sub-accesses summary)) actions comment history principal summary)
stats) tasks(-(resolve))) request-sequences/(-) request-settings requests(-(messages)) resources/(-/(entitlement-settings request-conditions(-(activate
deactivate)) request-sequences(-) request-settings)) revoke-principal-access security-access-reviews(-(accesses(-/(actions anomalies sub-accesses summary))
actions comment history principal summary) stats) tasks(-(resolve))))) idp/(myaccount/(app-authenticators(-(push/(notifications)) challenge/(-/(verify)))
authenticators(-(enrollments(-))) emails(-(challenge(-(verify)))) okta-applications organization password(change-password complexity-requirements)
phones(-(challenge verify)) profile(schema) sessions webauthn(- registration)))
integrations/(api/(v1/(api-services(-(credentials/(secrets(-(lifecycle/(activate deactivate))))))))) oauth2/(-/(.well-known/(oauth-authorization-server
openid-configuration) v1/(authorize bc/(authorize) challenge device/(authorize) introspect keys logout oob-authenticate par primary-authenticate revoke
token userinfo)) v1/(authorize bc/(authorize) challenge clients(-(lifecycle/(newSecret) roles(-(targets/(catalog/(apps(-(-))) groups(-))))))
device/(authorize) global-token-revocation introspect keys logout oob-authenticate par primary-authenticate revoke token userinfo))
okta-personal-settings/(api/(v1/(edit-feature export-blocklists))) privileged-access/(api/(v1/(okta-service-accounts(-) service-accounts(-))))
security/(api/(v1/(security-events))) webauthn-registration/(api/(v1/(activate enroll initiate-fulfillment-request send-pin
users/(-/(enrollments(-(mark-error)))))))
api/(v1/(authn(cancel credentials/(change_password reset_password) factors(-/(lifecycle/(activate resend) verify(resend))) previous
recovery/(answer factor/(-/(verify)) password token unlock) skip)))
`

/** Reads the table once: each path as its segments. */
function* pathsIn(text: string): Generator<readonly string[]> {
  const above: string[] = []
  for (const [, name, mark] of text.matchAll(/([^\s()/]{1,60})(\/?\(?)|\)/g)) {
    if (name === undefined) above.pop()
    else {
      if (!mark!.startsWith('/')) yield [...above, name]
      if (mark!.endsWith('(')) above.push(name)
    }
  }
}

const paths = [...pathsIn(written)]

/** The words in them that stand for themselves. */
export const templateWords: readonly string[] = [...new Set(paths.flat())].filter((word) => word !== '-')

export const pathTemplates: ReadonlySet<string> = new Set(paths.map((segments) => `/${segments.join('/')}`))

/** Whether a path is one of them: `/api/v1/users/-/groups`. The custom authorization server that every org has may be named. */
export const isPathTemplate = (path: string) => pathTemplates.has(path.replace(/^\/oauth2\/default\//, '/oauth2/-/'))
