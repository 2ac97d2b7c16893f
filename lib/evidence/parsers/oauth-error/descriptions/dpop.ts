import type { Description } from './description'

/** DPoP. */
export const dpop = {
  use_dpop_nonce: [['authorization server requires nonce in dpop proof.'], ['authorization server requires nonce in dpop proof', 'shared']],
  access_token_not_dpop_bound: [['the presented access_token is not dpop bound']],
  dpop_authentication_scheme_required: [['must use the dpop authentication scheme']],
  dpop_proof_required_for_token: [['the resource request requires a dpop proof']],
  dpop_proof_already_used: [['dpop proof jwt has already been used']],
  dpop_proof_invalid_ath: [["'ath' claim in the dpop proof"]],
  invalid_access_token_dpop_binding: [['access_token is not bound to the provided dpop proof']],
  invalid_dpop_proof: [['the dpop proof jwt is invalid']],
  invalid_dpop_proof_invalid_htm: [["'htm' claim in the dpop proof"]],
  invalid_dpop_proof_invalid_htu: [["'htu' claim in the dpop proof"]],
  invalid_dpop_proof_invalid_iat: [["'iat' claim in the dpop proof"]],
  invalid_dpop_proof_invalid_jti: [["'jti' claim in the dpop proof"]],
  invalid_dpop_proof_invalid_jwt: [['dpop proof jwt cannot be parsed']],
  invalid_dpop_proof_invalid_public_key_binding: [['invalid dpop public key binding in refresh token']],
  invalid_dpop_proof_invalid_signature: [['dpop proof jwt signature is invalid']],
  invalid_dpop_proof_invalid_signature_algorithm: [['dpop proof jwt signature algorithm']],
  invalid_dpop_proof_invalid_type: [["'typ' must be 'dpop"]],
  invalid_dpop_proof_jwt_expired: [['dpop proof jwt is expired']],
  invalid_dpop_proof_jwt_issued_in_future: [['dpop proof jwt is issued in the future']],
  invalid_dpop_proof_jwt_too_old: [['dpop proof jwt is issued more than five minutes']],
  invalid_dpop_proof_missing_header: [['dpop proof jwt header is missing']],
  invalid_dpop_proof_multiple_headers_not_allowed: [['multiple dpop proof jwt headers']],
} as const satisfies Record<string, readonly Description[]>
