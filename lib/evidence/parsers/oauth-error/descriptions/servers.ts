import type { Description } from './description'

/** The authorization server, its policies, and what it allows. */
export const servers = {
  no_matching_policy: [['policy evaluation failed for this request']],
  invalid_authorization_server: [['the authorization server id is invalid']],
  mismatched_authorization_server: [['the grant was issued for another authorization server']],
  org_authorization_server_only_client: [['this client cannot use a custom authorization server']],
  feature_not_enabled: [['the requested feature is not enabled in this environment']],
  unauthorized_client: [['not authorized to use the provided grant type']],
  unsupported_grant_type: [['the authorization grant type is not supported by the authorization server', 'shared']],
  unsupported_grant_type_client_creds_org_as: [['grant type can only be used with a custom authorization server']],
  unsupported_response_type: [['the response type is not supported by the authorization server']],
  unsupported_response_mode: [['the response mode is not supported by the authorization server']],
  invalid_client_application_type: [["clients with 'application_type' of 'service' are not allowed to access"]],
  interaction_required: [['your client is configured to use the interaction code flow']],
  idp_initated_flow_disabled: [['idp-initiated login is disabled for this client']],
  unsupported_response_mode_okta_post_message_with_code: [["response mode cannot be used with the 'code' response type"]],
  unsupported_response_mode_query_with_tokens: [["'query' response mode cannot be used with either"]],
  required_response_type_with_scope: [['is required when requesting scope']],
  unsupported_response_type_with_scope: [['is not supported when requesting scope']],
  unsupported_grant_type_token_exchange: [["'urn:ietf:params:oauth:grant-type:token-exchange' grant type is not supported"]],
  oie_not_enabled_for_interact: [["interaction code flow) isn't enabled in this environment"]],
  invalid_application_type_for_interact: [['only confidential clients can use the activation token flow']],
  invalid_client_type_native_sso: [['service client may not use the native sso flow']],
  invalid_client_configuration_native_to_web_sso: [['the target application requires a user session, which is not supported']],
} as const satisfies Record<string, readonly Description[]>
