const listed = (names: string) => new Set(names.trim().split(/\s+/))

/** Headers whose values are evidence, and cleaned. Of `cookie` and `set-cookie` the names are kept, of `authorization` the scheme and the claims of a token. */
export const keptHeaders = listed(`
  :authority :method :path :scheme :status host origin referer location content-location content-type content-length content-encoding content-disposition
  date age expires last-modified retry-after server via user-agent accept accept-language accept-encoding cache-control pragma connection vary transfer-encoding
  keep-alive upgrade upgrade-insecure-requests allow www-authenticate authorization proxy-authorization proxy-authenticate dpop dpop-nonce cookie set-cookie
  x-okta-request-id x-rate-limit-limit x-rate-limit-remaining x-rate-limit-reset x-okta-user-agent-extended x-okta-user-agent x-request-id x-correlation-id
  x-forwarded-for x-forwarded-host x-forwarded-proto x-real-ip forwarded x-requested-with x-powered-by x-cache x-amz-cf-pop
  access-control-allow-origin access-control-allow-credentials access-control-allow-headers access-control-allow-methods access-control-expose-headers
  access-control-max-age access-control-request-headers access-control-request-method content-security-policy content-security-policy-report-only
  x-frame-options x-content-type-options x-xss-protection x-permitted-cross-domain-policies strict-transport-security referrer-policy cross-origin-opener-policy
  cross-origin-resource-policy expect-ct p3p sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform
  warning link clear-site-data x-ua-compatible te dnt priority alt-svc x-envoy-upstream-service-time x-robots-tag`)

/** Parameters of addresses and forms whose values are evidence, and cleaned. Those of others are replaced by a stand-in each. */
export const keptParameters = listed(`
  acr_values amr app_id audience client_id client_assertion_type code_challenge code_challenge_method display error error_code error_description error_uri errorcode
  expires_in filter format fromuri grant_type id_token_hint idp iss issuer limit login_hint max_age prompt redirect redirect_uri redirecturi relaystate request request_uri
  requested_token_type resource response_mode response_type rm returnurl return_to returnto okta_key samlrequest samlresponse scope scopes search sessionid sigalg
  signature since sortby sortorder state nonce statetoken sessiontoken token token_type token_type_hint type until ui_locales username email login phone q after before
  expand include provider targetidprovider oktaloginsource post_logout_redirect_uri target wa wctx wtrealm wreply wresult wct wfresh whr access_type activate
  status message reason description sub code access_token id_token refresh_token client_secret password client_assertion assertion subject_token actor_token
  code_verifier device_code user_code binding_message request_context interaction_handle activation_token recoverytoken from_login page pagesize offset cursor
  redirecturl checkaccountsetupcomplete autopush forceauthn ispassive
  version locale language lang kid alg cause sub_error trace_id correlation_id timestamp error_subtype claims dpop_jkt x_device fallback`)

/** Fields that browsers add to a HAR under names that begin with `_`, and that say nothing but how a request went. */
export const keptExtensions = listed(
  '_resourcetype _priority _transfersize _error _failuretext _fromcache _fetchedviaserviceworker _connectionid _isintercepted _blocked_queueing _ondiskcache',
)
